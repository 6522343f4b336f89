/**
 * A VBIOS behind another image, which amdgpu does not find, with the command that puts the files in the other order. The
 * bytes stay in the order that was asked for.
 */
import type { Finding } from '../bytes/finding.js';
import { hexDigits } from '../bytes/hex.js';
import { shellPath } from '../bytes/shell-word.js';
import { vbiosBehind, vbiosFirst } from '../consumers/vbios-order.js';
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

/** The same with what this command knows of the way out. */
function withValues(finding: Finding, values: { readonly command?: string; readonly manifest?: string }): Finding {
	return { ...finding, values: { ...finding.values, ...values } };
}

/** A file as an argument of the command; standard input is none. */
function fileWord(path: string): string {
	return path === '-' ? path : shellPath(path);
}

/** The output is there by now. */
function outputWords(output: string): string {
	return output === '-' ? '-o -' : `-o ${shellPath(output)} --force`;
}
