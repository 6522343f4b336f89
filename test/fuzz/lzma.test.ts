/** Damaged LZMA and LZMA2 of which more comes out than is kept: coverage guides the fuzzer around the engine, which has none. */
import { it } from 'vitest';
import { join } from '../support/archives.js';
import { lzmaCompress } from '../support/firmware/index.js';
import { fuzz, TIMEOUT, TITLE } from './fuzz-loop.js';
import { instrumentedTargets } from './instrumented-targets.js';
import { randomFrom } from './mutate.js';

const { exports, counters, words } = await instrumentedTargets();

/** What an LZMA2 chunk can hold. */
const LARGEST = 2 << 20;
const HEADER = 13;

/** Behind zeros, noise that repeats itself with changes: short matches from so far back, and a literal after each. */
function repetitive(size: number, distance: number, repeated: number): Uint8Array {
	const random = randomFrom(distance);
	const plain = new Uint8Array(size);
	const start = size - repeated;
	for (let at = start - distance; at < start; at++) plain[at] = random(256);
	for (let at = start; at < size; at++) plain[at] = (plain[at - distance] as number) + (at % 5 === 0 ? 1 : 0);
	return plain;
}

function stream(plain: Uint8Array): Uint8Array {
	const packed = lzmaCompress(plain, { size: 'unknown' });
	return join(packed.subarray(0, 1), packed.subarray(HEADER));
}

/** `control`: what it forgets. */
function chunk(control: number, plain: Uint8Array): Uint8Array {
	const packed = lzmaCompress(plain);
	const [properties = 0] = packed;
	const [size, length] = [plain.length - 1, packed.length - HEADER - 1];
	const sizes = [control | (size >> 16), (size >> 8) & 0xff, size & 0xff, length >> 8, length & 0xff];
	return join(sizes, control >= 0xc0 ? [properties] : [], packed.subarray(HEADER));
}

it(`at random, ${TITLE}`, TIMEOUT, () => {
	const before = stream(repetitive(LARGEST + 12_000, 6000, 12_000));
	const farBefore = stream(repetitive(LARGEST + 12_000, 100_000, 12_000));
	const part = repetitive(9000, 3000, 6000);
	fuzz({
		name: 'lzma',
		cases: 200,
		starts: [
			['from within what is kept', stream(repetitive(LARGEST + 12_000, 3000, 9000))],
			// Of each length, pieces end elsewhere: where the beginning goes, the last symbol is to be a match.
			...[0, 1, 2, 3].flatMap((more) => [
				['from before it', join(before, new Uint8Array(more))] as const,
				['from before all memory', join(farBefore, new Uint8Array(more))] as const,
			]),
			['chunks', join(chunk(0xe0, new Uint8Array(LARGEST)), chunk(0xc0, part), chunk(0xa0, part), [0])],
			['chunks, each anew', join(chunk(0xe0, part), [1, 0, 2, 7, 7, 7], chunk(0xe0, new Uint8Array(LARGEST)), [0])],
		],
		counters,
		words,
		readAll: exports.unpackLzma,
	});
});
