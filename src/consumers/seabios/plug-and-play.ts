/** The Plug and Play headers of an image, as SeaBIOS goes through them (`get_pnp_rom`, `get_pnp_next` and `optionrom_setup`, src/optionroms.c). */
import { legacyRomHeader } from '../../option-rom/rom-header.js';
import type { CopiedImage } from './copied-image.js';

/** Plug and Play BIOS Specification 1.0A, §3.2. */
const POINTER = legacyRomHeader.offsets.pcirOffset + 2;
const AT = { next: 6, bootConnection: 0x16, bootstrapEntry: 0x1a } as const;
const SIGNATURE = ['$', 'P', 'n', 'P'].map((letter) => letter.charCodeAt(0));

export interface PlugAndPlay {
	/** Boot connection vectors that it calls before it boots. */
	readonly connections: readonly number[];
	/** What it calls where the VM boots from the device. */
	readonly bootEntries: readonly number[];
	/** A header that the last one leads back to: SeaBIOS never gets to the end. */
	readonly cycle?: number;
}

export function plugAndPlay(image: CopiedImage): PlugAndPlay {
	const connections: number[] = [];
	const bootEntries: number[] = [];
	const seen = new Set<number>();
	for (let at = image.u16(POINTER); SIGNATURE.every((byte, index) => image.u8(at + index) === byte); ) {
		if (seen.has(at)) return { connections, bootEntries, cycle: at };
		seen.add(at);
		const connection = image.u16(at + AT.bootConnection);
		const entry = image.u16(at + AT.bootstrapEntry);
		// One without a vector is the last that it looks at.
		if (entry !== 0) bootEntries.push(entry);
		else if (connection !== 0) connections.push(connection);
		else break;
		const next = image.u16(at + AT.next);
		if (next === 0) break;
		at = next;
	}
	return { connections, bootEntries };
}
