/** Which GPUs the parts of a BIOS are for, for people: devices with the same answer in one row. */

import type { Served } from '../../assembly/extract/report.js';
import { say } from '../language.js';
import { EXTRACT_TEXTS } from './texts.js';

/** Of one row; the JSON has all. */
const MOST_IDS = 12;

export function servedLines(serves: readonly Served[]): string[] {
	const rows = new Map<string, Served[]>();
	for (const one of serves) {
		const key = JSON.stringify([isIntel(one), one.gop, one.vbios, one.siblingVbioses]);
		rows.set(key, [...(rows.get(key) ?? []), one]);
	}
	return [...rows.values()].flatMap((group) => {
		const [first] = group;
		if (first === undefined) return [];
		const { gop = 'none', vbios, siblingVbioses: siblings } = first;
		const ids = group.slice(0, MOST_IDS).map(({ id }) => id);
		// OVMF needs no VBIOS for Intel's.
		const needless = isIntel(first) && !vbios;
		return [say(EXTRACT_TEXTS.serves, { gop, vbios, needless, siblings, ids, more: group.length - ids.length })];
	});
}

function isIntel({ id }: Served): boolean {
	return id.startsWith('8086:');
}
