/**
 * Huffman codes of at most 16 bits from symbol counts (UEFI 2.10 §19.2.3.2, "Huffman Code Generation").
 *
 * Which of two equally good codes comes out depends on how ties fall, so the order of the heap's steps, the order in
 * which leaves are taken from it and the way over-long codes are shortened are part of the format in practice: these
 * give EfiCompress's lengths.
 */

const MAX_LENGTH = 16;

export interface HuffmanCode {
	/** Code length in bits per symbol, 0 where the symbol does not occur. */
	readonly lengths: Uint8Array;
	readonly codes: Uint16Array;
	/** The one symbol of a set with at most one (0 when there is none): it needs no bits. Otherwise -1. */
	readonly only: number;
}

export function huffmanCode(counts: Uint16Array): HuffmanCode {
	const symbols = counts.length;
	const lengths = new Uint8Array(symbols);
	const codes = new Uint16Array(symbols);
	const heap = new Uint16Array(symbols + 1);
	let size = 0;
	for (let symbol = 0; symbol < symbols; symbol++) {
		if (counts[symbol] !== 0) heap[++size] = symbol;
	}
	if (size < 2) return { lengths, codes, only: heap[1] as number };

	const weights = new Uint16Array(symbols * 2 - 1);
	weights.set(counts);
	for (let slot = size >> 1; slot >= 1; slot--) sink(heap, weights, size, slot);

	const left = new Uint16Array(weights.length);
	const right = new Uint16Array(weights.length);
	const leavesByWeight: number[] = [];
	let root = symbols;
	for (let node = symbols; size > 1; node++) {
		const first = heap[1] as number;
		heap[1] = heap[size--] as number;
		sink(heap, weights, size, 1);
		const second = heap[1] as number;
		if (first < symbols) leavesByWeight.push(first);
		if (second < symbols) leavesByWeight.push(second);
		weights[node] = (weights[first] as number) + (weights[second] as number);
		left[node] = first;
		right[node] = second;
		heap[1] = node;
		sink(heap, weights, size, 1);
		root = node;
	}

	const perLength = leavesPerLength(symbols, root, left, right);
	let next = 0;
	for (let length = MAX_LENGTH; length > 0; length--) {
		for (let n = perLength[length] as number; n > 0; n--) lengths[leavesByWeight[next++] as number] = length;
	}
	assignCodes(lengths, perLength, codes);
	return { lengths, codes, only: -1 };
}

/** Lets the node in the heap's `hole` sink to below all that are lighter. */
function sink(heap: Uint16Array, weights: Uint16Array, size: number, start: number): void {
	let hole = start;
	const node = heap[hole] as number;
	const weight = weights[node] as number;
	for (let below = hole * 2; below <= size; below = hole * 2) {
		let lighter = heap[below] as number;
		let least = weights[lighter] as number;
		if (below < size) {
			const beside = heap[below + 1] as number;
			const other = weights[beside] as number;
			if (least > other) {
				below++;
				lighter = beside;
				least = other;
			}
		}
		if (weight <= least) break;
		heap[hole] = lighter;
		hole = below;
	}
	heap[hole] = node;
}

/** How many leaves lie at each depth, with those deeper than 16 pulled up so that the code stays complete. */
function leavesPerLength(symbols: number, root: number, left: Uint16Array, right: Uint16Array): Uint16Array {
	const perLength = new Uint16Array(MAX_LENGTH + 1);
	const depths = new Uint8Array(root + 1);
	// Nodes are numbered after their children, so a downward pass meets every parent first.
	for (let node = root; node >= symbols; node--) {
		const depth = (depths[node] as number) + 1;
		const [one, other] = [left[node] as number, right[node] as number];
		depths[one] = depth;
		depths[other] = depth;
		const leaves = (one < symbols ? 1 : 0) + (other < symbols ? 1 : 0);
		perLength[Math.min(depth, MAX_LENGTH)]! += leaves;
	}
	let used = 0;
	for (let length = 1; length <= MAX_LENGTH; length++) used += (perLength[length] as number) << (MAX_LENGTH - length);
	for (let excess = used - (1 << MAX_LENGTH); excess > 0; excess--) {
		perLength[MAX_LENGTH]!--;
		let length = MAX_LENGTH - 1;
		while (perLength[length] === 0) length--;
		perLength[length]!--;
		perLength[length + 1]! += 2;
	}
	return perLength;
}

/** Canonical codes: by length, then by symbol. */
function assignCodes(lengths: Uint8Array, perLength: Uint16Array, codes: Uint16Array): void {
	const next = new Uint16Array(MAX_LENGTH + 2);
	for (let length = 1; length <= MAX_LENGTH; length++) {
		next[length + 1] = ((next[length] as number) + (perLength[length] as number)) << 1;
	}
	for (let symbol = 0; symbol < lengths.length; symbol++) {
		const length = lengths[symbol] as number;
		if (length > 0) codes[symbol] = next[length]!++;
	}
}
