/**
 * The image that the BIOS Guard blocks of a PFS volume make: they say where they belong, are in any order, and leave out what
 * is erased. By the layout that platomav's BIOSUtilities read.
 */

import { u32At } from '../../../bytes/integers.js';
import { once } from '../../../bytes/once.js';
import { record } from '../../../bytes/record.js';
import { readGuardBlock } from '../../../firmware/guard-block.js';
import type { Member } from '../container.js';
import { UnreadableError } from '../problem.js';
import { isAbout } from './names.js';
import { type Entry, entriesOf, type Volume } from './volume.js';

/** The entry's metadata, which some blocks do not have. */
const placeRecord = record('BIOS Guard metadata', { address: 'u32', unknown: 'u32', offset: 'u32', size: 'u32' });
/** In the script, the operand of the second command is the offset. */
const SCRIPT_OFFSET = 12;
const SCRIPT_SIZE = 16;

const MAX_BLOCKS = 1 << 16;
/** Of the largest flash chip. */
const MAX_IMAGE = 64 << 20;

interface Block {
	readonly offset: number;
	readonly address: number;
	readonly data: Uint8Array;
}

/** `undefined` where anything in the volume is no such block. */
export function joinedBlocks(bytes: Uint8Array, volume: Volume): Omit<Member, 'name'> | undefined {
	const blocks: Block[] = [];
	for (const entry of entriesOf(bytes, volume)) {
		if (isAbout(entry)) continue;
		const block = blocks.length < MAX_BLOCKS ? blockOf(entry) : undefined;
		if (block === undefined) return undefined;
		blocks.push(block);
	}
	if (blocks.length === 0) return undefined;
	blocks.sort((a, b) => a.offset - b.offset || a.address - b.address);
	const overlap = blocks.some((block, i) => i > 0 && block.offset < endOf(blocks[i - 1] ?? block));
	return { content: piecesOf(blocks), ...(overlap && { problem: { reason: 'inconsistent' } }) };
}

function blockOf({ data, metadata }: Entry): Block | undefined {
	const block = readGuardBlock(data, 0, data.length);
	if (block === undefined) return undefined;
	const { script } = block;
	const content = data.subarray(block.data.start, block.data.end);
	if (placeRecord.fits(metadata, 0)) return { ...placeRecord.read(metadata), data: content };
	if (script.end - script.start < SCRIPT_SIZE) return undefined;
	return { offset: u32At(data, script.start + SCRIPT_OFFSET), address: 0, data: content };
}

function endOf({ offset, data }: Block): number {
	return offset + data.length;
}

const erasedBytes = once(() => new Uint8Array(1 << 20).fill(0xff));

/** In the order of the image. @throws UnreadableError */
function* piecesOf(blocks: readonly Block[]): Generator<Uint8Array> {
	if (blocks.some((block) => endOf(block) > MAX_IMAGE)) {
		throw new UnreadableError({ reason: 'too-large', limit: MAX_IMAGE });
	}
	const erased = erasedBytes();
	let at = 0;
	for (const block of blocks) {
		for (; at < block.offset; at += Math.min(erased.length, block.offset - at)) {
			yield erased.subarray(0, block.offset - at);
		}
		const rest = block.data.subarray(at - block.offset);
		yield rest;
		at += rest.length;
	}
}
