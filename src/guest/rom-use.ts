/** What a ROM can be used as in a guest, by what is in it. */
import type { Graphics } from '../graphics/graphics.js';
import type { FileReport } from '../report/inspect.js';
import type { RomUse } from './rom-place.js';

/** Of a ROM with several images the first of these counts: it decides the function that the ROM goes on. */
const USES: readonly (readonly [kind: Graphics['kind'], use: RomUse])[] = [
	['amd-vbios', 'amd-vbios'],
	['igd-helper', 'intel-igd'],
	['intel-vbios', 'intel-vbios'],
	['amd-gop', 'amd-gop'],
	['intel-gop', 'intel-gop'],
];

/** `forCard` is whether the device is known to be a card, whose GOP driver is in its own ROM even if it is Intel's. */
export function romUse({ images, graphics }: FileReport, forCard: boolean): RomUse {
	const kinds = new Set([graphics?.kind, ...images.map((image) => image.graphics?.kind)]);
	const use = USES.find(([kind]) => kinds.has(kind))?.[1] ?? 'card';
	return use === 'intel-gop' && forCard ? 'card' : use;
}
