/** Which device IDs a driver is asked about where all 65,536 would take too long. */
import fc from 'fast-check';
import { type IdRange, mergeRanges } from '../../src/pci/id-ranges.js';

const SAMPLE = 256;
const LAST = 0xffff;

/** Those listed, the ones beside them, the first and the last of all, and 256 more, which `seed` chooses. */
export function sampleIds(listed: readonly IdRange[], seed: number): IdRange[] {
	const widened = listed.map(([first, last]): IdRange => [Math.max(first - 1, 0), Math.min(last + 1, LAST)]);
	const others = fc.sample(fc.nat(LAST), { seed, numRuns: SAMPLE });
	return mergeRanges([...widened, ...[0, LAST, ...others].map((id): IdRange => [id, id])]);
}
