/** Whether data looks random, as compressed and encrypted data does: all of it, or all but a header or what fills it up. */

/** Bits per byte; code and tables have six or seven. Of a block that is random there are 7.95 on average. */
const RANDOM = 7.9;
const BLOCK = 4096;
/** Over all of a large file. */
const MOST_BLOCKS = 256;
/** At both ends: a header is too short to be seen in a block. Of so many random bytes 57 are different, and hardly ever less. */
const EDGE = 64;
const DIFFERENT = 45;

export type Randomness = 'all' | 'most' | 'none';

export function randomness(bytes: Uint8Array): Randomness {
	const blocks = Math.floor(bytes.length / BLOCK);
	if (blocks === 0) return 'none';
	const step = Math.max(1, blocks / MOST_BLOCKS);
	let [random, others] = [0, 0];
	for (let block = 0; block < blocks; block += step) {
		const at = Math.floor(block) * BLOCK;
		if (entropy(bytes.subarray(at, at + BLOCK)) > RANDOM) random++;
		else others++;
	}
	if (others === 0 && isRandomEdge(bytes.subarray(0, EDGE)) && isRandomEdge(bytes.subarray(-EDGE))) return 'all';
	return random > others ? 'most' : 'none';
}

function isRandomEdge(edge: Uint8Array): boolean {
	return new Set(edge).size >= DIFFERENT;
}

function entropy(data: Uint8Array): number {
	const counts = new Uint32Array(256);
	for (let at = 0; at < data.length; at++) (counts[data[at] as number] as number)++;
	return counts.reduce(
		(sum, count) => (count === 0 ? sum : sum - (count / data.length) * Math.log2(count / data.length)),
		0,
	);
}
