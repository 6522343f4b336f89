/** Where a ROM begins that a vendor's header or junk precedes, as in NVIDIA's firmware files. */
import { locateOptionRom } from '../option-rom/locate.js';
import type { Content } from './content.js';
import type { RomBehind } from './recogniser.js';

/** `undefined` where there is none, or a container that holds ROMs for `extract`. */
export function romBehindHeader(
	bytes: Uint8Array,
	content: Content | undefined,
	romBehind: RomBehind = () => locateOptionRom(bytes, 1),
): number | undefined {
	const mayPrecede = content === undefined || content.kind === 'nvgi' || content.kind === 'blank';
	return mayPrecede ? romBehind() : undefined;
}
