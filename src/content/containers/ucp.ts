/** AMI's UCP package, by the layout that platomav's BIOSUtilities read. */
import type { Budget } from '../../bytes/budget.js';
import { u16At, u32At } from '../../bytes/integers.js';
import { latin1 } from '../../bytes/text.js';
import type { Container, Extent } from './container.js';

export const UCP = { kind: 'ucp', inside: { marks: ['@UAF', '@HPU'], locate: ucpAt } } as const satisfies Container;

/** A UCP package of AMI's own programs has no image in it and ends before this. */
const SMALLEST_UCP = 0x400;

/** Its size, modules whose tags begin with "@" behind a header of 16 bytes, and words that sum to zero over all of it. */
function ucpAt(bytes: Uint8Array, at: number, sums: Budget): Extent | undefined {
	const size = u32At(bytes, at + 4);
	if (size < SMALLEST_UCP || at + size > bytes.length || latin1(bytes, at + 16, at + 17) !== '@') return undefined;
	if (!sums.take(size)) return undefined;
	let sum = 0;
	for (let word = at; word < at + size; word += 2) sum = (sum + u16At(bytes, word)) & 0xffff;
	return sum === 0 ? { start: at, end: at + size } : undefined;
}
