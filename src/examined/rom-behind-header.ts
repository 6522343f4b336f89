/** Where a ROM begins that a vendor's header or junk precedes, as in NVIDIA's firmware files. */
import type { Content } from '../content/content.js';
import type { RomBehind } from '../content/contents.js';
import { locateOptionRom } from '../option-rom/locate.js';

/** `undefined` where there is none, or a container that holds ROMs for `extract`. */
export function romBehindHeader(
	bytes: Uint8Array,
	content: Content | undefined,
	romBehind: RomBehind = () => locateOptionRom(bytes, 1),
): number | undefined {
	const mayPrecede = content === undefined || content.kind === 'nvgi' || content.kind === 'blank';
	return mayPrecede ? romBehind() : undefined;
}
