/** The order of the images in a ROM that was just built, with the command for the other one. */

import type { Finding } from '../../bytes/finding.js';
import { hexDigits } from '../../bytes/hex.js';
import { formatIdPair } from '../../pci/ids.js';
import { isManifest } from '../assemble-parts.js';
import type { AssembledRom, RequestedFile, RomRequest } from '../rom-request.js';
import { fileWord, outputWords, vbiosBehind, vbiosFirst, withValues } from '../vbios-first.js';

export function judgeOrder(request: RomRequest, { bytes, inputs, output }: AssembledRom): Finding[] {
	const behind = vbiosBehind(bytes);
	if (behind === undefined) return [];
	if (isManifest(request)) {
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
