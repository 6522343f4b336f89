/**
 * AMI's BIOS Guard updates ("PFAT"): the image in signed blocks, each with the script that flashes it. The layout is known
 * from platomav's BIOSUtilities: a header with a list of files, then the blocks, each with a signature where its header says so.
 */
import { concat } from '../bytes/concat.js';
import { firstDifference } from '../bytes/first-difference.js';
import { u32At } from '../bytes/integers.js';
import { findBytes } from '../bytes/search.js';
import type { Span } from '../bytes/span.js';
import { readGuardBlock } from './guard-block.js';
import { type FirmwareNode, firmwareNode } from './node.js';
import type { Opening } from './opening.js';
import { isPfatAt, PFAT_TAG, pfatHeader } from './pfat-header.js';

/** A vendor's header may come first. */
const REACH = 0x10000;
const MAX_BLOCKS = 1 << 16;
/** Header and key, exponent and signature of RSA with 2048 or 3072 bits, by the first word of the signature. */
const SIGNATURE_2048 = 8 + 256 + 4 + 256;
const SIGNATURE_3072 = 8 + 384 + 4 + 384;
const SIGNATURE_SIZES: Readonly<Record<number, number>> = { 1: SIGNATURE_2048, 2: SIGNATURE_3072, 3: SIGNATURE_3072 };
/** Version and platform, alike in all blocks of a file. */
const MARK_SIZE = 20;

/** The update that begins near `span.start`; `readBody` reads the image that its blocks make. */
export function readBiosGuard(
	source: Uint8Array,
	span: Span,
	opening: Opening,
	readBody: (image: Uint8Array) => readonly FirmwareNode[],
): FirmwareNode | undefined {
	const tag = findBytes(source, PFAT_TAG, span.start + pfatHeader.offsets.tag, Math.min(span.end, span.start + REACH));
	const start = tag - pfatHeader.offsets.tag;
	if (tag < 0) return undefined;
	if (!isPfatAt(source, start, span.end)) return undefined;
	const { size } = pfatHeader.read(source, start);
	const parts = readBlocks(source, { start: start + size, end: span.end });
	if (parts.length < 2) return undefined;
	const body = { start: start + size, end: span.end };
	return firmwareNode({ type: 'capsule', subtype: 'AMI BIOS Guard (PFAT)', source, span, body }, () => {
		opening.spend(body.end - body.start);
		return readBody(concat(parts));
	});
}

/** The data of each block, and what follows the last one, which belongs to the image as well. */
function readBlocks(source: Uint8Array, { start, end }: Span): Uint8Array[] {
	const parts: Uint8Array[] = [];
	let at = start;
	for (let block = readGuardBlock(source, at, end); block !== undefined; block = readGuardBlock(source, at, end)) {
		if (parts.length >= MAX_BLOCKS) break;
		const { data, isSigned } = block;
		parts.push(source.subarray(data.start, data.end));
		const mark = source.subarray(at, at + MARK_SIZE);
		at = data.end;
		if (isSigned) at += signatureSize(source, at, mark);
	}
	return [...parts, source.subarray(Math.min(at, end), end)];
}

/** Some vendors' signatures do not say their size; the next block's header does. */
function signatureSize(source: Uint8Array, at: number, mark: Uint8Array): number {
	const said = SIGNATURE_SIZES[u32At(source, at)];
	if (said !== undefined) return said;
	const follows = (size: number) =>
		firstDifference(source.subarray(at + size, at + size + MARK_SIZE), mark) === undefined;
	return follows(SIGNATURE_2048) ? SIGNATURE_2048 : SIGNATURE_3072;
}
