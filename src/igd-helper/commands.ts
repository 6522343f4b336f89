/** The commands that make a ROM with romtool's IGD helper, as fixes have them. */
import { shellPath } from '../bytes/shell-word.js';

/** In a sentence about no certain device. */
const ANY_IGPU = '8086:DEVICE';

interface Wanted {
	/** `8086:a780`; without it the ROM names no device, and is for any. */
	readonly id?: string | undefined;
	/** A file with a GOP driver of Intel: the driver, or a ROM that has one. */
	readonly gop?: string | undefined;
}

/** What the next command makes, beside a file that may have this name already. */
export function igdRomName(gop = ''): string {
	return /(?:^|[\\/])igd\.rom$/i.test(gop) ? 'igd-new.rom' : 'igd.rom';
}

/** The helper, alone or with the driver of a file behind it. */
export function buildIgdCommand({ id, gop }: Wanted): string {
	const words = ['romtool build --igd-helper'];
	if (id !== undefined) words.push('--for', id);
	if (gop !== undefined) words.push(shellPath(gop));
	return [...words, '-o', igdRomName(gop)].join(' ');
}

/** Both in one ROM, of a BIOS. */
export function extractIgdCommand(id = ANY_IGPU): string {
	return `romtool extract BIOS --for ${id} --rom`;
}
