import { describe, expect, it } from 'vitest';
import { huffmanCode } from '../../src/codec/efi-compress/huffman.js';

const fibonacci = (count: number): Uint16Array => {
	const counts = Uint16Array.of(1, 1, ...new Array<number>(count - 2).fill(0));
	for (let i = 2; i < count; i++) counts[i] = (counts[i - 1] as number) + (counts[i - 2] as number);
	return counts;
};
/** Of a complete code the lengths use up all codes, in 2^-16. */
const used = (lengths: Uint8Array) => lengths.reduce((sum, length) => sum + (length > 0 ? 2 ** (16 - length) : 0), 0);

describe('huffmanCode', () => {
	// Each symbol is as frequent as all rarer ones: without the limit, the rarest take a bit per symbol.
	it.each([17, 18, 20, 23])('keeps codes for %i symbols within 16 bits, and complete', (count) => {
		const { lengths, codes } = huffmanCode(fibonacci(count));
		expect(Math.max(...lengths)).toBe(16);
		expect(used(lengths)).toBe(1 << 16);
		const written = [...codes].map((code, symbol) => code.toString(2).padStart(lengths[symbol] as number, '0'));
		for (const one of written) expect(written.filter((other) => other.startsWith(one))).toEqual([one]);
	});

	it('gives the rarer symbol no shorter code', () => {
		const lengths = [...huffmanCode(fibonacci(20)).lengths];
		expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
	});
});
