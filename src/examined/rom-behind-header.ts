/** Where a ROM begins that a vendor's header or junk precedes, as in NVIDIA's firmware files. */
import type { Content } from '../content/content.js';
import { locateOptionRom } from '../option-rom/locate.js';

/** `undefined` where there is none, or a container that holds ROMs for `extract`. */
export function romBehindHeader(bytes: Uint8Array, content: Content | undefined): number | undefined {
	const mayPrecede = content === undefined || content.kind === 'nvgi' || content.kind === 'blank';
	return mayPrecede ? locateOptionRom(bytes, 1) : undefined;
}
