/** A firmware volume's header, and what tells it from its signature in code (PI 1.8 volume 3 §3.2.1). */
import { Budget } from '../bytes/budget.js';
import { guidAt } from '../bytes/guid.js';
import { u16At, u32At } from '../bytes/integers.js';
import { record, type ValuesOf } from '../bytes/record.js';
import { ByteSearch } from '../bytes/search.js';
import { findAligned } from '../bytes/search-all.js';
import { hasText, latin1Bytes } from '../bytes/text.js';
import type { Subtype } from './node-names.js';

/** `EFI_FIRMWARE_VOLUME_HEADER` up to its block map. */
export const volumeHeader = record('firmware volume header', {
	zeroVector: { skip: 16 },
	fileSystem: { bytes: 16 },
	lengthLow: 'u32',
	lengthHigh: 'u32',
	signature: 'u32',
	attributes: 'u32',
	headerLength: 'u16',
	checksum: 'u16',
	extendedHeaderOffset: 'u16',
	reserved: 'u8',
	revision: 'u8',
});

export const VOLUME_SIGNATURE = '_FVH';
const SIGNATURE = latin1Bytes(VOLUME_SIGNATURE);
const { offsets } = volumeHeader;
export const VOLUME_SIGNATURE_AT = offsets.signature;
const REVISION_AT = offsets.revision;

/** With its block map; real ones have one entry or two. */
export const MAX_VOLUME_HEADER = 0x400;
/** So many headers with a wrong sum are summed up, of one image with all that is unpacked of it; real images have a handful. */
export const MAX_DOUBTFUL_VOLUMES = 1 << 17;
/** So many of them are looked at before a file is taken for something else. */
const MAX_DOUBTFUL = 64;

/** The file systems that are known; those that keep files are FFS in one of its versions. */
const FILE_SYSTEMS: Readonly<Record<string, Subtype>> = {
	'7A9354D9-0468-444A-81CE-0BF617D890DF': 'FFSv1',
	'8C8CE578-8A3D-4F1C-9935-896185C32DD3': 'FFSv2',
	'5473C07A-3DCB-4DCA-BD6F-1E9689E7349A': 'FFSv3',
	'AD3FFFFF-D28B-44C4-9F13-9EA98A97F9F0': 'FFSv2',
	'D6A1CD70-4B33-4994-A6EA-375F2CCC5437': 'FFSv2',
	'04ADEEAD-61FF-4D31-B6BA-64F8BF901F5A': 'FFSv2',
	'BD001B8C-6A71-487B-A14F-0C2A2DCF7A5D': 'FFSv2',
	'4F494156-AED6-4D64-A537-B8A5557BCEEC': 'FFSv2',
	// Apple's for microcode.
	'153D2197-29BD-44DC-AC59-887F70E41A6B': 'microcode',
	'FFF12B8D-7696-4C8B-A985-2747075B4F50': 'NVRAM',
	'00504624-8A59-4EEB-BD0F-6B36E96128E0': 'NVRAM',
};

export interface VolumeHeader {
	readonly header: ValuesOf<typeof volumeHeader>;
	readonly fileSystem: string;
	/** The file system's name, where it is one of those that are known. */
	readonly known: Subtype | undefined;
	/** Bytes by the block map; `undefined` where the map has no end inside the header. */
	readonly blocks: number | undefined;
	readonly sumOk: boolean;
}

/**
 * The header at `start`, all of it before `limit`; `undefined` where there is none. One whose sum is wrong costs more to
 * be told from chance: `mayDoubt` is asked whether that is worth it.
 */
export function readVolumeHeader(
	source: Uint8Array,
	start: number,
	limit: number,
	mayDoubt: () => boolean = () => true,
): VolumeHeader | undefined {
	if (start < 0 || start + volumeHeader.size > limit || !volumeHeader.fits(source, start)) return undefined;
	if (!isPlausible(source, start)) return undefined;
	const headerLength = u16At(source, start + offsets.headerLength);
	const sumOk = headerSum(source, start, headerLength) === 0;
	if (!sumOk && !mayDoubt()) return undefined;
	const fileSystem = guidAt(source, start + offsets.fileSystem);
	const known = FILE_SYSTEMS[fileSystem];
	const blocks = blockMapSize(source, start, Math.min(start + headerLength, limit));
	if (!sumOk && known === undefined && blocks !== u32At(source, start + offsets.lengthLow)) return undefined;
	return { header: volumeHeader.read(source, start), fileSystem, known, blocks, sumOk };
}

/** Whether the data begins with a volume. */
export function beginsWithVolume(source: Uint8Array): boolean {
	return (
		hasText(source, VOLUME_SIGNATURE_AT, VOLUME_SIGNATURE) && readVolumeHeader(source, 0, source.length) !== undefined
	);
}

/** Gives the signatures that may be one of a volume, each wholly before `to`. */
export function volumeSearch(source: Uint8Array, to: number): ByteSearch {
	return new ByteSearch(source, VOLUME_SIGNATURE, {
		to,
		holds: (at) => isPlausible(source, at - VOLUME_SIGNATURE_AT),
	});
}

/**
 * Where the first volume begins of those at words of the file, as flash has them (PI 1.8 volume 3 §3.2.1: aligned to eight
 * bytes); or, where there is none, of those `anywhere`, which takes four times as long; or -1. A file that has had its share
 * of headers with a wrong sum is something else.
 */
export function findVolume(source: Uint8Array, anywhere: () => boolean = () => true): number {
	const wrong = new Budget(MAX_DOUBTFUL_VOLUMES);
	const doubtful = new Budget(MAX_DOUBTFUL);
	const mayDoubt = () => wrong.take() && doubtful.take();
	const isVolume = (at: number) =>
		!wrong.spent && readVolumeHeader(source, at - VOLUME_SIGNATURE_AT, source.length, mayDoubt) !== undefined;
	const aligned = findAligned(source, SIGNATURE, isVolume);
	if (aligned >= 0) return aligned - VOLUME_SIGNATURE_AT;
	if (!anywhere()) return -1;
	const signatures = volumeSearch(source, source.length);
	for (let at = signatures.next(VOLUME_SIGNATURE_AT); at >= 0 && !wrong.spent; at = signatures.next(at + 1)) {
		if (isVolume(at)) return at - VOLUME_SIGNATURE_AT;
	}
	return -1;
}

/**
 * The signature may stand in code that handles volumes; a header has a revision, a length, and room for a block map. Read by
 * hand, because it is asked at every signature.
 */
function isPlausible(source: Uint8Array, start: number): boolean {
	const revision = source[start + REVISION_AT];
	if (revision !== 1 && revision !== 2) return false;
	const headerLength = u16At(source, start + offsets.headerLength);
	if (headerLength < volumeHeader.size || headerLength > MAX_VOLUME_HEADER || headerLength % 2 !== 0) return false;
	const length = u32At(source, start + offsets.lengthHigh) * 2 ** 32 + u32At(source, start + offsets.lengthLow);
	return length >= headerLength;
}

/** Of the 16-bit words of the header. */
function headerSum(source: Uint8Array, start: number, length: number): number {
	let sum = 0;
	const end = Math.min(start + length, source.length - 1);
	for (let at = start; at < end; at += 2) sum += (source[at] as number) | ((source[at + 1] as number) << 8);
	return sum & 0xffff;
}

/** Blocks times their size, over the whole map of the header that ends at `end`. */
function blockMapSize(source: Uint8Array, start: number, end: number): number | undefined {
	let size = 0;
	for (let at = start + volumeHeader.size; at + 8 <= end; at += 8) {
		const [count, length] = [u32At(source, at), u32At(source, at + 4)];
		if (count === 0 && length === 0) return size;
		size += count * length;
	}
	return undefined;
}
