/** ROMs of one to three images that are made at random: their headers, structures, order, and what is between and behind them. */
import fc from 'fast-check';
import { buildChain, type ChainPlan, FILLS, type ImageKind, nameOf, type PlannedImage } from './built-chain.js';
import { CHANGES, EFI_CHANGES, LEGACY_CHANGES } from './chain-changes.js';
import type { Change } from './random-changes.js';

export interface RandomChain {
	/** What is in it, as the test tells it, behind its number. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** What its drivers' tags begin with; that of the first ends with `a`. */
	readonly prefix: string;
}

const oneIn = <T>(times: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
	fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const fill = fc.constantFrom(...FILLS);
const gap = fc.record({ size: fc.constantFrom(1, 2, 256, 511, 512, 512, 513, 1024, 1024, 2048, 4096), fill });

const image = (kind: ImageKind, own: readonly fc.Arbitrary<Change>[]): fc.Arbitrary<PlannedImage> =>
	fc.record({
		kind: fc.constant(kind),
		changes: fc.oneof(
			{ weight: 3, arbitrary: fc.constant<Change[]>([]) },
			{ weight: 5, arbitrary: fc.array(fc.oneof(...CHANGES, ...own), { minLength: 1, maxLength: 2 }) },
		),
		gap: oneIn(8, gap),
		isBalanced: fc.constantFrom(true, true, true, true, true, false),
	});

const cut = fc.constantFrom(1, 8, 24, 100, 496, 511, 512, 513, 1024, 2048, 4096);
const more = fc.constantFrom(1, 511, 512, 1024, 2047, 2048);
const chains: fc.Arbitrary<ChainPlan> = fc.record({
	images: fc.array(
		fc.oneof(
			{ weight: 3, arbitrary: image('driver', EFI_CHANGES) },
			{ weight: 3, arbitrary: image('compressed driver', EFI_CHANGES) },
			{ weight: 4, arbitrary: image('legacy image', LEGACY_CHANGES) },
		),
		{ minLength: 1, maxLength: 3 },
	),
	marked: fc.constantFrom('last', 'last', 'last', 'last', 'none', 'first', 'second'),
	structure: oneIn(
		4,
		fc.record({
			of: fc.nat(2),
			from: fc.constantFrom('BAR', 'image', 'images'),
			by: fc.constantFrom(-28, -27, -24, -24, -23, -22, -21, -20, -16, -8, -4, 0, 4, 8, 512),
		}),
	),
	end: fc.oneof(
		{ weight: 6, arbitrary: fc.constant({}) },
		{ weight: 2, arbitrary: fc.record({ cut }) },
		{ weight: 2, arbitrary: fc.record({ more, fill }) },
		{ weight: 1, arbitrary: fc.record({ bars: fc.constantFrom(1, 1, 2), fill }) },
	),
});

/** The same ones for the same seed; a plan that cannot be built is no ROM. */
export function randomChains(seed: number, count: number): readonly RandomChain[] {
	return fc.sample(chains, { seed, numRuns: count }).flatMap((plan, index) => {
		const number = String(index).padStart(3, '0');
		const prefix = `<${number}`;
		try {
			return [{ name: `${number}: ${nameOf(plan)}`, bytes: buildChain(plan, prefix), prefix }];
		} catch (error) {
			if (error instanceof RangeError) return [];
			throw error;
		}
	});
}
