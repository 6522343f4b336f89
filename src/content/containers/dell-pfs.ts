/** Dell's PFS update, by the layout that platomav's BIOSUtilities read: a volume, or compressed sections of a program. */
import { u32At } from '../../bytes/integers.js';
import { hasText } from '../../bytes/text.js';
import type { Container, Extent } from './container.js';

const VOLUME = 'PFS.HDR.';
const VOLUME_END = 'PFS.FTR.';
const VOLUME_HEADER = 16;
const VOLUME_FOOTER = 16;

/** Of a section: five bytes precede it, and a byte follows that is the others' XOR; then zlib data. */
const SECTION = '\xee\xaa\x76\x1b\xec\xbb\x20\xf1\xe6\x51';
const SECTION_END = '\xee\xaa\xee\x8f\x49\x1b\xe8\xae\x14\x37\x90';
const MARK_AT = 5;
const SECTION_HEADER = 16;
const SIZE = 4;

export const DELL_PFS = {
	kind: 'dell-pfs',
	inside: {
		marks: [VOLUME, SECTION],
		locate: (bytes, at) => volumeAt(bytes, at) ?? sectionAt(bytes, at - MARK_AT),
	},
} as const satisfies Container;

/** Versions 1 and 2 are out. Its size is at both ends. */
function volumeAt(bytes: Uint8Array, at: number): Extent | undefined {
	const version = u32At(bytes, at + 8);
	if (!hasText(bytes, at, VOLUME) || ![1, 2].includes(version)) return undefined;
	const size = u32At(bytes, at + 12);
	const end = at + VOLUME_HEADER + size;
	if (size === 0 || u32At(bytes, end) !== size || !hasText(bytes, end + 8, VOLUME_END)) return undefined;
	return { start: at, end: end + VOLUME_FOOTER, version: String(version) };
}

/** The same with the end of a section. */
function sectionAt(bytes: Uint8Array, at: number): Extent | undefined {
	if (at < 0 || !hasText(bytes, at + MARK_AT, SECTION)) return undefined;
	const size = u32At(bytes, at);
	const end = at + SECTION_HEADER + size;
	if (size === 0 || u32At(bytes, end) !== size || !hasText(bytes, end + SIZE, SECTION_END)) return undefined;
	return { start: at, end: end + SECTION_HEADER };
}
