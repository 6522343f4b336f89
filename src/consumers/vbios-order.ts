/** The order of the files that a ROM is made of: amdgpu finds a VBIOS only where it is the first image (`./amdgpu.ts`). */
import type { Finding } from '../bytes/finding.js';
import { parseOptionRom } from '../option-rom/parse.js';
import { ParsedRom } from '../option-rom/parsed-rom.js';
import { CodeType } from '../option-rom/pci-data-structure.js';
import { askAmdgpu } from './amdgpu.js';

/** As `check` finds it; `undefined` where no VBIOS is behind another image. */
export function vbiosBehind(bytes: Uint8Array): Finding | undefined {
	const { findings } = askAmdgpu({ rom: new ParsedRom(bytes), device: undefined, secureBoot: false });
	const behind = findings.find(({ code }) => code === 'amdgpu-vbios-behind');
	return behind && { ...behind, severity: 'warning' };
}

/**
 * The files with those first that begin with a VBIOS; `undefined` where none does, so that their order puts nothing right.
 * @param roms what each file is as an option ROM, where it is one
 */
export function vbiosFirst<File>(
	files: readonly File[],
	roms: readonly (Uint8Array | undefined)[],
): File[] | undefined {
	const isVbios = files.map((_, i) => beginsWithVbios(roms[i]));
	if (!isVbios.includes(true)) return undefined;
	return [...files.filter((_, i) => isVbios[i]), ...files.filter((_, i) => !isVbios[i])];
}

/** What holds ROMs may be that of a GOP driver as well. */
function beginsWithVbios(rom: Uint8Array | undefined): boolean {
	return rom !== undefined && parseOptionRom(rom).images[0]?.pcir.codeType === CodeType.pcAt;
}
