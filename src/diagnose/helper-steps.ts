/** What a helper for Intel iGPUs does, one step after the other, and which lines show it: what is absent is seen where it should stand. */
import type { KnownFact, KnownFacts } from './causes/cause.js';
import { helperRuns } from './causes/helper-runs.js';
import type { HelperStepId } from './step-names.js';

export interface HelperStep {
	readonly step: HelperStepId;
	/** From 1; none where the log does not show it. */
	readonly lines: readonly number[];
}

/** Of the first run in a file; none where no helper has told anything. */
export function helperSteps(facts: KnownFacts, file: number): HelperStep[] {
	const run = helperRuns(facts).find(({ start, opRegion: [first] }) => (start ?? first)?.file === file);
	if (run === undefined) return [];
	const needsNone = facts
		.of('romtool-igd-stolen-none')
		.some((fact) => fact.file === file && fact.device === '0000:00:02.0');
	const step = (id: HelperStepId, shown: readonly KnownFact[]): HelperStep => ({
		step: id,
		lines: [...new Set(shown.map(({ line }) => line))],
	});
	return [
		step('helper-started', run.start === undefined ? [] : [run.start]),
		step('opregion', run.opRegion),
		...(needsNone ? [] : [step('stolen-memory', run.stolen)]),
		step('vbt-asked', run.vbt),
	];
}
