/** The order of the ROMs that were joined, with the command for the other one. */
import type { Finding } from '../../bytes/finding.js';
import { fileWord, outputWords, vbiosBehind, vbiosFirst, withValues } from '../vbios-first.js';

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
