/** What of the single files is worth telling beside the joint result. */

import type { PlanReport } from '../../../assembly/plan/report.js';
import type { ReportedFinding } from '../../../bytes/finding.js';
import type { FileId, ShownFinding } from '../../shown.js';
import type { Entry } from '../entry.js';
import { inOrder } from '../show/gravest.js';
import type { ReadyRoms } from './ready-roms.js';

/** Their own results have all. */
const MOST_URGENT = 20;

export function urgentOf(entries: readonly Entry[]): ShownFinding[] {
	const all = entries.flatMap(({ id, result, use }) =>
		use === 'other' ? [] : (result?.findings ?? []).map((finding) => ({ ...finding, file: id })),
	);
	return inOrder(all)
		.filter(({ severity }) => severity !== 'note')
		.slice(0, MOST_URGENT);
}

/** Each as the command prints it that the file is for. */
export function reportsOf(entries: readonly Entry[]): readonly unknown[] {
	return entries.flatMap(({ names: [file], result }) => {
		if (result === undefined) return [];
		const { inspect, check, extract, lint, diagnose, devices } = result;
		return [{ file, inspect, check, extract, lint, diagnose, devices }];
	});
}

/** Of what there is to say of parts, what the plan does not say. */
export function missing({ findings }: ReadyRoms, plan: PlanReport): ReportedFinding[] {
	const told = new Set(plan.findings.map(({ code }) => code));
	return findings.filter(({ code }) => !told.has(code));
}

export function nameOf(id: FileId, entries: readonly Entry[]): string {
	return entries.find((entry) => entry.id === id)?.names[0] ?? '';
}
