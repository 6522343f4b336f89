/**
 * A VBIOS behind another image, which amdgpu does not find: judged as `romtool check` does, with the command that puts the
 * files in the other order. The bytes stay in the order that was asked for.
 */
import type { Finding } from '../bytes/finding.js';
import { hexDigits } from '../bytes/hex.js';
import { shellPath } from '../bytes/shell-word.js';
import { askAmdgpu } from '../consumers/amdgpu.js';
import { parseOptionRom } from '../option-rom/parse.js';
import { ParsedRom } from '../option-rom/parsed-rom.js';
import { CodeType } from '../option-rom/pci-data-structure.js';
import { formatIdPair } from '../pci/ids.js';
import type { AssembledRom, RequestedFile, RomRequest } from './rom-request.js';

/** Of a ROM that was just built. */
export function judgeBuilt(request: RomRequest, { bytes, inputs, output }: AssembledRom): Finding[] {
	const behind = vbiosBehind(bytes);
	if (behind === undefined) return [];
	if (request.isManifest) {
		const [manifest] = request.files;
		return [withValues(behind, { manifest: manifest?.path ?? '' })];
	}
	const files = request.files.map((file, i) => ({ file, flag: inputs[i]?.kind === 'binary' ? '-b' : flagOf(file) }));
	const inOrder = vbiosFirst(
		files,
		inputs.map((input) => (input.kind === 'binary' ? input.data : undefined)),
	);
	if (inOrder === undefined) return [behind];
	const words = inOrder.map(({ file, flag }) => fileWords(file, flag));
	const command = ['romtool build', ...optionsOf(request), ...words, outputWords(output)].join(' ');
	return [withValues(behind, { command })];
}

/** Of ROMs that were joined. */
export function judgeJoined(
	bytes: Uint8Array,
	files: readonly string[],
	inputs: readonly Uint8Array[],
	output: string,
): Finding[] {
	const behind = vbiosBehind(bytes);
	if (behind === undefined) return [];
	const inOrder = vbiosFirst(files, inputs);
	if (inOrder === undefined) return [behind];
	const words = inOrder.map(fileWord).join(' ');
	return [withValues(behind, { command: `romtool edit join ${words} ${outputWords(output)}` })];
}

function flagOf({ kind }: RequestedFile): string {
	return kind === 'efi-compressed' ? '-ec' : '-e';
}

function optionsOf({ vendorId, deviceIds, markLast, pciRevision, checksum }: RomRequest): string[] {
	return [
		...(vendorId === undefined ? [] : deviceIds.map((deviceId) => `--id ${formatIdPair({ vendorId, deviceId })}`)),
		...(markLast ? [] : ['-n']),
		...(pciRevision === '2.3' ? ['-p'] : []),
		...(checksum ? ['--checksum'] : []),
	];
}

/** Class code and revision stand before the file that they are for. */
function fileWords({ path, classCode, codeRevision }: RequestedFile, flag: string): string {
	const about = [
		...(classCode === 0 ? [] : [`-l ${hexDigits(classCode, 6)}`]),
		...(codeRevision === 0 ? [] : [`-r ${hexDigits(codeRevision, 4)}`]),
	];
	return [...about, flag, fileWord(path)].join(' ');
}

/** `undefined` where no VBIOS is behind another image. */
function vbiosBehind(bytes: Uint8Array): Finding | undefined {
	const { findings } = askAmdgpu({ rom: new ParsedRom(bytes), device: undefined, secureBoot: false });
	const behind = findings.find(({ code }) => code === 'amdgpu-vbios-behind');
	return behind && { ...behind, severity: 'warning' };
}

/** The same with what this command knows of the way out. */
function withValues(finding: Finding, values: { readonly command?: string; readonly manifest?: string }): Finding {
	return { ...finding, values: { ...finding.values, ...values } };
}

/**
 * The files with those first that begin with a VBIOS; `undefined` where none does, so that their order puts nothing right.
 * @param roms what each file is as an option ROM, where it is one
 */
function vbiosFirst<File>(files: readonly File[], roms: readonly (Uint8Array | undefined)[]): File[] | undefined {
	const isVbios = files.map((_, i) => beginsWithVbios(roms[i]));
	if (!isVbios.includes(true)) return undefined;
	return [...files.filter((_, i) => isVbios[i]), ...files.filter((_, i) => !isVbios[i])];
}

/** What holds ROMs may be that of a GOP driver as well. */
function beginsWithVbios(rom: Uint8Array | undefined): boolean {
	return rom !== undefined && parseOptionRom(rom).images[0]?.pcir.codeType === CodeType.pcAt;
}

/** A file as an argument of the command; standard input is none. */
function fileWord(path: string): string {
	return path === '-' ? path : shellPath(path);
}

/** The output is there by now. */
function outputWords(output: string): string {
	return output === '-' ? '-o -' : `-o ${shellPath(output)} --force`;
}
