/** What SeaBIOS says on its debug port (src/optionroms.c, src/boot.c): that it jumps into a ROM, and that all had their turn. */

/** The first line (src/post.c). */
export const SEABIOS_GREETING = 'SeaBIOS (version ';
/** A jump to the entry of a ROM. With no APIC helper of QEMU's, there is none but that of a card. */
const RUNNING = /^Running option rom at ([0-9a-f]{4}):([0-9a-f]{4})\r?$/m;
const THROUGH = /^(?:Booting from|No bootable device)/m;

export interface SeabiosSaid {
	readonly began: boolean;
	/** It jumped into a ROM. */
	readonly ran: boolean;
	/** It got as far as to boot. */
	readonly ended: boolean;
}

export function parseSeabios(text: string): SeabiosSaid {
	return { began: text.includes(SEABIOS_GREETING), ran: RUNNING.test(text), ended: THROUGH.test(text) };
}
