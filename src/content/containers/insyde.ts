/**
 * Insyde's iFlash package, as Insyde's iEFIFlashSigner writes it: sections one behind the other, each with an image, at the
 * end of an EFI program. The section of the driver may be around all others: then that is an EFI program with them at its end.
 *
 * Section: `$_IFLASH`, the kind in eight characters filled up with "_", u32 size from here to the next section, u32 size of
 * the image, which follows. What is behind the image is filling, and may be missing at the end of a file.
 */
import { u32At } from '../../bytes/integers.js';
import { hasText, latin1 } from '../../bytes/text.js';
import type { Container, Extent, Member } from './container.js';

const MARK = '$_IFLASH';
const HEADER = 24;
const UNKNOWN_SIZE = 0xffff_ffff;
/** There are a dozen kinds; what follows more of them is a package of its own. */
const MOST_SECTIONS = 32;

/** An image of up to this size, with no more filling than this, is believed to be cut off where it is not all there. */
const MOST_IMAGE = 256 << 20;
const MOST_FILLING = 0x1000;

export const INSYDE = {
	kind: 'insyde',
	inside: { marks: [MARK], locate: packageAt },
	open: function* (bytes, { start, end }): Generator<Member> {
		for (const image of imagesFrom(bytes, start)) {
			yield {
				name: image.kind,
				content: bytes.subarray(image.start, image.end),
				...(image.end > end && { problem: { reason: 'truncated' } }),
			};
		}
	},
} as const satisfies Container;

function packageAt(bytes: Uint8Array, start: number): Extent | undefined {
	// A section without an image is none that a package is known by.
	if (imageAt(bytes, start) === undefined) return undefined;
	let end = start;
	for (const image of imagesFrom(bytes, start)) end = Math.min(image.end, bytes.length);
	return { start, end };
}

interface Image extends Extent {
	readonly kind: string;
}

function* imagesFrom(bytes: Uint8Array, start: number): Generator<Image> {
	let at = start;
	for (let sections = 0; sections < MOST_SECTIONS && hasText(bytes, at, MARK); sections++) {
		const image = imageAt(bytes, at);
		if (image !== undefined) yield image;
		const size = u32At(bytes, at + 16);
		if (size < HEADER) return;
		at += size;
	}
}

/** It may end behind the file, where that was cut off. */
function imageAt(bytes: Uint8Array, at: number): Image | undefined {
	const [total, size] = [u32At(bytes, at + 16), u32At(bytes, at + 20)];
	const kind = latin1(bytes, at + 8, at + 16);
	if (size === 0 || size === UNKNOWN_SIZE || size > total || !/^_[A-Z0-9_]{7}$/.test(kind)) return undefined;
	const start = at + HEADER;
	const end = start + size;
	const isCut = start < bytes.length && size <= MOST_IMAGE && total - size <= MOST_FILLING;
	if (end > bytes.length && !isCut) return undefined;
	return { kind: kind.replace(/^_+|_+$/g, ''), start, end };
}
