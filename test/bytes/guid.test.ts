import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guidAt, guidBytes } from '../../src/bytes/guid.js';

const FFS2 = '8C8CE578-8A3D-4F1C-9935-896185C32DD3';
const FFS2_BYTES = '78e58c8c3d8a1c4f9935896185c32dd3';

it('reads the first three groups little-endian', () => {
	const bytes = Uint8Array.from(Buffer.from(`00${FFS2_BYTES}`, 'hex'));
	expect(guidAt(bytes, 1)).toBe(FFS2);
});

it('reads zeros behind the end', () => {
	const bytes = Uint8Array.from(Buffer.from(FFS2_BYTES, 'hex'));
	expect(guidAt(bytes, 12)).toBe('D32DC385-0000-0000-0000-000000000000');
	expect(guidAt(bytes, 100)).toBe('00000000-0000-0000-0000-000000000000');
});

it.each([FFS2, FFS2.toLowerCase()])('writes %s', (guid) => {
	expect(Buffer.from(guidBytes(guid)).toString('hex')).toBe(FFS2_BYTES);
});

it('reads what it writes', () => {
	fc.assert(
		fc.property(fc.uuid(), (guid) => {
			expect(guidAt(guidBytes(guid), 0)).toBe(guid.toUpperCase());
		}),
	);
});
