/**
 * coreboot's file system CBFS (coreboot, Documentation/lib/cbfs.md and commonlib/bsd/include/commonlib/bsd/cbfs_serialized.h):
 * numbers are big-endian, and each file begins at a multiple of 64 behind the one before.
 */
import { record } from '../bytes/record.js';
import { findAligned } from '../bytes/search-all.js';
import { hasText, latin1Bytes, stringAt } from '../bytes/text.js';

const MAGIC = 'LARCHIVE';
const MARK = latin1Bytes(MAGIC);
const ALIGNMENT = 64;
const header = record('CBFS file header', {
	magic: { bytes: 8 },
	length: { bytes: 4 },
	type: { bytes: 4 },
	attributesOffset: { bytes: 4 },
	/** Of the data, from the header's start. */
	offset: { bytes: 4 },
});
/** The name stands between the header and the data. */
const MAX_OFFSET = 0x10000;
const NAME = /^[\x20-\x7e]*$/;
/** So many marks are looked at; each leads to the file behind it. */
const MAX_CANDIDATES = 256;

/** Where the file at `at` ends, filled up to whole units; `undefined` where there is none, or not all of it. */
function fileEnd(source: Uint8Array, at: number): number | undefined {
	if (!hasText(source, at, MAGIC) || !header.fits(source, at)) return undefined;
	const [length, offset] = [
		bigEndian(source, at + header.offsets.length),
		bigEndian(source, at + header.offsets.offset),
	];
	const isName = NAME.test(stringAt(source, at + header.size, Math.min(offset, MAX_OFFSET) - header.size));
	if (offset <= header.size || offset > MAX_OFFSET || !isName) return undefined;
	const end = at + offset + length;
	return end > source.length ? undefined : Math.ceil(end / ALIGNMENT) * ALIGNMENT;
}

/** Whether a file is there that another one follows, in an image of whole units, as flash is. */
export function isCoreboot(source: Uint8Array): boolean {
	if (source.length % ALIGNMENT !== 0) return false;
	let looked = 0;
	const leadsOn = (at: number) => {
		if (looked++ >= MAX_CANDIDATES) return false;
		const next = fileEnd(source, at);
		return next !== undefined && fileEnd(source, next) !== undefined;
	};
	return findAligned(source, MARK, leadsOn) >= 0;
}

function bigEndian(source: Uint8Array, at: number): number {
	return new DataView(source.buffer, source.byteOffset + at, 4).getUint32(0);
}
