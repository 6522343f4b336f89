/** What a file is that is no VFCT table, and what to do with it. */

import { u32At } from '../../bytes/integers.js';
import { shellPath } from '../../bytes/shell-word.js';
import { latin1 } from '../../bytes/text.js';
import { otherFileFix, otherFileName } from '../../consumers/not-a-rom/other-file-names.js';
import { otherFileOf } from '../../consumers/not-a-rom.js';
import { identifyContent } from '../../firmware/content.js';
import { spokenLanguage } from '../language.js';

const ACPI_HEADER = 36;

/** `undefined` for what begins like a VFCT table; `path` is how commands name the file, where it has a name. */
export function notATable(bytes: Uint8Array, path: string | undefined): string | undefined {
	const kind = identifyContent(bytes)?.kind;
	if (kind === 'vfct') return undefined;
	if (kind === 'option-rom') {
		return 'this is an option ROM, as a VBIOS is: it needs not be taken out of anything; romtool check says what it is fit for';
	}
	const signature = latin1(bytes, 0, 4);
	if (bytes.length >= ACPI_HEADER && /^[A-Z0-9_]{4}$/.test(signature) && u32At(bytes, 4) === bytes.length) {
		return `this is the ACPI table ${signature.replace(/_+$/, '')}: a VBIOS is only in VFCT, beside it in /sys/firmware/acpi/tables`;
	}
	if (kind === undefined) return 'this is not a VFCT table, which begins with "VFCT"';
	const other = otherFileOf(bytes);
	const language = spokenLanguage();
	const name = otherFileName(other, language);
	const fix = otherFileFix(other, { file: path === undefined ? 'FILE' : shellPath(path) }, language);
	return `this is ${name}, not a VFCT table; ${fix}`;
}
