/** Programs that write a BIOS image to the flash chip: vendors put them beside the image, which is not in them. */
import { FormatError } from '../bytes/errors.js';
import { u32At } from '../bytes/integers.js';
import { spanSize } from '../bytes/span.js';
import { hasText } from '../bytes/text.js';
import { sum16 } from '../bytes/word-sums.js';
import { readPeImage } from '../executable/pe-image.js';
import { versionText } from '../executable/version-text.js';
import { PACKAGE_HEADER, SIZE_AT } from './containers/ucp/modules.js';

/** With more behind them they may have an image there. */
const MOST_BEHIND = 0x1000;

/** Of Insyde and Intel, by what they say of themselves. */
const NAMES = /^(?:InsydeFlash|H2OFFT)\b|Flash Programming Tool/i;
const KEYS = ['FileDescription', 'ProductName', 'InternalName'];

/** Where `bytes` are no program, it is none. */
export function isFlashProgram(bytes: Uint8Array): boolean {
	const overlay = overlayOf(bytes);
	if (overlay === undefined || spanSize(overlay) > MOST_BEHIND) return false;
	return isIdentifiedByAmi(bytes, overlay.start) || KEYS.some((key) => NAMES.test(versionText(bytes, key) ?? ''));
}

function overlayOf(bytes: Uint8Array) {
	try {
		return readPeImage(bytes).overlay;
	} catch (error) {
		if (error instanceof FormatError) return undefined;
		throw error;
	}
}

/** AMI's programs (AFUWIN, AfuEfi) have a UCP package behind them, with a module that says which program it is and no other. */
function isIdentifiedByAmi(bytes: Uint8Array, at: number): boolean {
	const end = at + u32At(bytes, at + SIZE_AT);
	const module = at + PACKAGE_HEADER;
	return (
		hasText(bytes, at, '@UAF') &&
		hasText(bytes, module, '@UII') &&
		module + u32At(bytes, module + SIZE_AT) === end &&
		end <= bytes.length &&
		sum16(bytes, at, end) === 0
	);
}
