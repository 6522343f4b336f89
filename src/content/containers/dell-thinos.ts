/** Dell's package of a BIOS for ThinOS, by the layout that platomav's BIOSUtilities read: a tar archive in an xz file. */
import { u32At } from '../../bytes/integers.js';
import { hasText } from '../../bytes/text.js';
import type { Container, Extent, Member } from './container.js';
import { UnreadableError } from './problem.js';
import { XZ_MARK } from './xz.js';

/** The header begins with one of them; the size of the xz file and its MD5 follow, whose own checks are sufficient. */
const MARKS = ['\x72\x13\x55\0', '\x73\x13\x55\0'];
const SIZE_AT = 0x10;
const HEADER_SIZE = 0x30;

export const DELL_THINOS = {
	kind: 'dell-thinos',
	inside: { marks: MARKS, locate: packageAt },
	async *open(bytes, { start, end }, { archive }): AsyncGenerator<Member> {
		const xz = bytes.subarray(start + HEADER_SIZE, end);
		try {
			// Libarchive unpacks both at once.
			yield* archive([xz]);
		} catch (error) {
			const isCut = error instanceof UnreadableError && xz.length < u32At(bytes, start + SIZE_AT);
			throw isCut ? new UnreadableError({ reason: 'truncated' }) : error;
		}
	},
} as const satisfies Container;

function packageAt(bytes: Uint8Array, start: number): Extent | undefined {
	const xz = start + HEADER_SIZE;
	const size = u32At(bytes, start + SIZE_AT);
	if (size === 0 || !hasText(bytes, xz, XZ_MARK)) return undefined;
	return { start, end: Math.min(xz + size, bytes.length) };
}
