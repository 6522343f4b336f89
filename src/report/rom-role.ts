/** What a ROM can be used as, by what is in it. */
import type { Role } from '../consumers/role-names.js';
import type { Graphics } from '../graphics/graphics.js';
import type { FileReport } from './inspect.js';

/** Of a ROM with several images the first of these counts: it decides the function that the ROM goes on. */
const ROLES_OF_KINDS: readonly (readonly [kind: Graphics['kind'], role: Role])[] = [
	['amd-vbios', 'amd-vbios'],
	['igd-helper', 'intel-igd'],
	['intel-vbios', 'intel-igd'],
	['amd-gop', 'amd-gop'],
	['intel-gop', 'intel-gop'],
];

/** `undefined` for a card's own ROM of another vendor, and for what is none. */
export function roleOf({ images, graphics }: FileReport): Role | undefined {
	const kinds = new Set([graphics?.kind, ...images.map((image) => image.graphics?.kind)]);
	return ROLES_OF_KINDS.find(([kind]) => kinds.has(kind))?.[1];
}
