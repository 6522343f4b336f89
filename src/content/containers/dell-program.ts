/**
 * An update program of Dell that has no PFS in it: that of older machines (versions A01 and on), whose packing nobody has
 * written down, and that of new Alienware. It is known by an option that such programs alone have, which writes the image.
 */
import { findBytes } from '../../bytes/search.js';
import { latin1, utf16le } from '../../bytes/text.js';
import { hasDosMagic } from '../../executable/pe.js';
import type { Container } from './container.js';

const wide = (text: string) => {
	const bytes = utf16le(text);
	return latin1(bytes, 0, bytes.length);
};

const OPTIONS = ['writehdrfile', 'writeromfile'];
const MAKER = 'Dell';

export const DELL_PROGRAM = {
	kind: 'dell-program',
	inside: {
		marks: [...OPTIONS, ...OPTIONS.map(wide)],
		locate: (bytes, _, sums) =>
			hasDosMagic(bytes) && sums.take(bytes.length) && isMadeBy(bytes) ? { start: 0, end: bytes.length } : undefined,
	},
} as const satisfies Container;

function isMadeBy(bytes: Uint8Array): boolean {
	return findBytes(bytes, MAKER) >= 0 || findBytes(bytes, wide(MAKER)) >= 0;
}
