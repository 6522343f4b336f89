/** The order of the ROMs that were joined, judged as `romtool check` does, with the command for the other one. */
import type { Finding } from '../../bytes/finding.js';
import { shellPath } from '../../bytes/shell-word.js';
import { askAmdgpu } from '../../consumers/amdgpu.js';
import { parseOptionRom } from '../../option-rom/parse.js';
import { CodeType } from '../../option-rom/pci-data-structure.js';

export function judgeJoined(
	bytes: Uint8Array,
	files: readonly string[],
	inputs: readonly Uint8Array[],
	output: string,
): Finding[] {
	const { findings } = askAmdgpu({ bytes, device: undefined, secureBoot: false });
	const behind = findings.find(({ code }) => code === 'amdgpu-vbios-behind');
	if (behind === undefined) return [];
	const isLegacy = inputs.map((rom) => parseOptionRom(rom).images[0]?.pcir.codeType === CodeType.pcAt);
	const vbiosFirst = [...files.filter((_, i) => isLegacy[i]), ...files.filter((_, i) => !isLegacy[i])];
	// A file that has both in the wrong order cannot be put right by joining.
	if (!isLegacy.includes(true)) return [{ ...behind, severity: 'warning' }];
	const words = vbiosFirst.map((file) => (file === '-' ? file : shellPath(file))).join(' ');
	const target = output === '-' ? '-o -' : `-o ${shellPath(output)} --force`;
	return [
		{ ...behind, severity: 'warning', fix: `join them with the VBIOS first: romtool edit join ${words} ${target}` },
	];
}
