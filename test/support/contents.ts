/** Data of the kinds that compressors treat differently, for property tests. */
import fc from 'fast-check';

interface Copy {
	readonly back: number;
	readonly length: number;
}

const runs = fc
	.array(fc.record({ byte: fc.nat(255), length: fc.integer({ min: 1, max: 700 }) }), { maxLength: 200 })
	.map((list) => Uint8Array.from(list.flatMap(({ byte, length }) => new Array<number>(length).fill(byte))));

const periodic = fc
	.record({ period: fc.uint8Array({ minLength: 1, maxLength: 9000 }), size: fc.nat(120_000) })
	.map(({ period, size }) => Uint8Array.from({ length: size }, (_, i) => period[i % period.length] as number));

/** Literals and copies from up to 10 KiB back: beyond the 8 KiB window, too. */
const copies = fc
	.array(
		fc.oneof(
			fc.uint8Array({ minLength: 1, maxLength: 40 }),
			fc.record<Copy>({ back: fc.integer({ min: 1, max: 10_000 }), length: fc.integer({ min: 3, max: 400 }) }),
		),
		{ maxLength: 400 },
	)
	.map((parts) => {
		const out: number[] = [];
		for (const part of parts) {
			if (part instanceof Uint8Array) out.push(...part);
			else if (part.back <= out.length) {
				for (let n = part.length; n > 0; n--) out.push(out[out.length - part.back] as number);
			}
		}
		return Uint8Array.from(out);
	});

const fewSymbols = fc
	.record({
		alphabet: fc.uint8Array({ minLength: 1, maxLength: 5 }),
		picks: fc.uint8Array({ maxLength: 60_000, size: 'max' }),
	})
	.map(({ alphabet, picks }) => picks.map((pick) => alphabet[pick % alphabet.length] as number));

/** Symbol frequencies that fall like Fibonacci numbers, so that codes want to be longer than 16 bits. */
const steep = fc.integer({ min: 2, max: 24 }).map((symbols) => {
	const out: number[] = [];
	for (
		let symbol = 0, [a, b] = [1, 1];
		symbol < symbols;
		symbol++, [a, b] = [b as number, (a as number) + (b as number)]
	) {
		for (let n = a as number; n > 0; n--) out.push(symbol);
	}
	// Interleaved, so that no two neighbours make a pointer.
	return Uint8Array.from(out.sort((x, y) => ((x * 7919 + 13) % 251) - ((y * 7919 + 13) % 251)));
});

/** 0 to 300 KiB of everything. */
export const contents: fc.Arbitrary<Uint8Array> = fc.oneof(
	fc.uint8Array({ maxLength: 300 }),
	fc.uint8Array({ maxLength: 300 * 1024, size: 'max' }),
	runs,
	periodic,
	copies,
	fewSymbols,
	steep,
);
