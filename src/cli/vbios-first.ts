/**
 * A VBIOS behind another image, which amdgpu does not find: judged as `romtool check` does, and what a command that puts
 * the files in the other order is made of. The bytes stay in the order that was asked for.
 */
import type { Finding } from '../bytes/finding.js';
import { shellPath } from '../bytes/shell-word.js';
import { askAmdgpu } from '../consumers/amdgpu.js';
import { parseOptionRom } from '../option-rom/parse.js';
import { ParsedRom } from '../option-rom/parsed-rom.js';
import { CodeType } from '../option-rom/pci-data-structure.js';

/** `undefined` where no VBIOS is behind another image. */
export function vbiosBehind(bytes: Uint8Array): Finding | undefined {
	const { findings } = askAmdgpu({ rom: new ParsedRom(bytes), device: undefined, secureBoot: false });
	const behind = findings.find(({ code }) => code === 'amdgpu-vbios-behind');
	return behind && { ...behind, severity: 'warning' };
}

/** The same with what this command knows of the way out. */
export function withValues(
	finding: Finding,
	values: { readonly command?: string; readonly manifest?: string },
): Finding {
	return { ...finding, values: { ...finding.values, ...values } };
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

/** A file as an argument of the command; standard input is none. */
export function fileWord(path: string): string {
	return path === '-' ? path : shellPath(path);
}

/** The output is there by now. */
export function outputWords(output: string): string {
	return output === '-' ? '-o -' : `-o ${shellPath(output)} --force`;
}
