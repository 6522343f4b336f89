/** Panasonic's BIOS update program, by the layout that platomav's BIOSUtilities read: its files are resources, in LZNT1 compression. */
import { u32At } from '../../bytes/integers.js';
import { isLznt1Chunk, lznt1Decompress } from '../../codec/lznt1.js';
import { RCDATA, resourcesOf } from '../../executable/resources.js';
import { versionTextAt } from '../../executable/version-text.js';
import type { Container, ContainerTools, Extent, Member } from './container.js';
import { decompressed } from './decompressed.js';
import type { Sums } from './sums.js';

const KEY = 'FileDescription';
const PROGRAM = /^bios update$/i;
/** Before compressed data: something, and its size when it is unpacked. */
const HEADER = 8;
const SIZE_AT = 4;
/** What reading the resources costs, as bytes that are summed up. */
const COST = 1 << 16;

export const PANASONIC = {
	kind: 'panasonic',
	inside: { marks: [[...KEY].map((letter) => `${letter}\0`).join('')], locate: programAt },
	open,
} as const satisfies Container;

/** The program says what it is, and has something compressed. */
function programAt(bytes: Uint8Array, at: number, sums: Sums): Extent | undefined {
	if (!PROGRAM.test(versionTextAt(bytes, at, KEY) ?? '') || !sums.take(Math.min(COST, bytes.length))) return undefined;
	const holds = resourcesOf(bytes, RCDATA).some(({ start, end }) => isCompressed(bytes.subarray(start, end)));
	return holds ? { start: 0, end: bytes.length } : undefined;
}

function isCompressed(data: Uint8Array): boolean {
	return data.length > HEADER && u32At(data, SIZE_AT) > 0 && isLznt1Chunk(data, HEADER);
}

function* open(bytes: Uint8Array, _: Extent, tools: ContainerTools): Generator<Member> {
	for (const { id, start, end } of resourcesOf(bytes, RCDATA)) {
		const data = bytes.subarray(start, end);
		const size = u32At(data, SIZE_AT);
		const content = isCompressed(data)
			? decompressed(size, () => lznt1Decompress(data.subarray(HEADER), size), tools)
			: data;
		yield { name: `RCDATA ${id}`, content };
	}
}
