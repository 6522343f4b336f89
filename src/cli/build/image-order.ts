/** The order of the images in a ROM that was just built, judged as `romtool check` does, with the command for the other one. */

import type { Finding } from '../../bytes/finding.js';
import { hexDigits } from '../../bytes/hex.js';
import { shellPath } from '../../bytes/shell-word.js';
import { askAmdgpu } from '../../consumers/amdgpu.js';
import type { OptionRomInput } from '../../option-rom/build-options.js';
import { parseOptionRom } from '../../option-rom/parse.js';
import { CodeType } from '../../option-rom/pci-data-structure.js';
import { formatIdPair } from '../../pci/ids.js';
import { isManifest } from '../assemble-parts.js';
import type { AssembledRom } from '../assembled-rom.js';
import type { RequestedFile, RomRequest } from '../rom-request.js';

/** The bytes stay in the order that was asked for, as EfiRom writes them. */
export function judgeOrder(request: RomRequest, { bytes, inputs, output }: AssembledRom): Finding[] {
	const { findings } = askAmdgpu({ bytes, device: undefined, secureBoot: false });
	const behind = findings.find(({ code }) => code === 'amdgpu-vbios-behind');
	if (behind === undefined) return [];
	if (isManifest(request)) {
		const [manifest] = request.files;
		const fix = `move the part with the VBIOS to the first place in ${shellPath(manifest?.path ?? '')}, and build again`;
		return [{ ...behind, severity: 'warning', fix }];
	}
	const files = request.files.map((file, i) => ({ file, flag: inputs[i]?.kind === 'binary' ? '-b' : flagOf(file) }));
	const isVbios = (i: number) => isLegacyRom(inputs[i]);
	// A file that has both in the wrong order cannot be put right by the order of the files.
	if (!files.some((_, i) => isVbios(i))) return [{ ...behind, severity: 'warning' }];
	const vbiosFirst = [...files.filter((_, i) => isVbios(i)), ...files.filter((_, i) => !isVbios(i))];
	const command = [
		'romtool build',
		...optionsOf(request),
		...vbiosFirst.map(({ file, flag }) => fileWords(file, flag)),
		output === '-' ? '-o -' : `-o ${shellPath(output)}`,
		...(output === '-' ? [] : ['--force']),
	].join(' ');
	return [{ ...behind, severity: 'warning', fix: `build it with the VBIOS first: ${command}` }];
}

/** What `-b` takes may be a GOP driver's ROM as well. */
function isLegacyRom(input: OptionRomInput | undefined): boolean {
	return input?.kind === 'binary' && parseOptionRom(input.data).images[0]?.pcir.codeType === CodeType.pcAt;
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
	return [...about, flag, path === '-' ? '-' : shellPath(path)].join(' ');
}
