/** How causes in the way of a helper for Intel iGPUs are concluded. */
import { type CausesOf, type Conclusion, deviceOf, gapOf, type KnownFact, type KnownFacts } from './cause.js';
import { DIRECTORY, type HelperRun, helperRuns, isIdle, itemOf, readsOnly } from './helper-runs.js';
import type { IGD_CAUSES } from './igd/findings.js';
import { supported } from './supported.js';

/** An address of stolen memory that QEMU hides. */
const isZero = ({ values }: KnownFact) => Number(values['base']) === 0;

/** Runs that have read nothing but the directory, as often, and then have stopped. What they have read is harmless in itself. */
function directoryOnly(facts: KnownFacts, times: number): Conclusion[] {
	return helperRuns(facts)
		.filter((run) => readsOnly(run) && run.items.length === times)
		.filter(({ items }) => items.every((fact) => itemOf(fact) === DIRECTORY))
		.flatMap(({ start }): Conclusion[] =>
			start === undefined ? [] : [{ confidence: times === 1 ? 'possible' : 'likely', evidence: [start] }],
		);
}

function hasFile({ start, items }: HelperRun): boolean {
	return start?.message === 'romtool-igd-start' || items.filter((fact) => itemOf(fact) > DIRECTORY).length === 1;
}

export const IGD: CausesOf<typeof IGD_CAUSES> = {
	'igd-helper-missing': {
		rules: ['igd-helper-missing'],
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
	'igd-opregion-missing': {
		rules: ['igd-opregion-missing'],
		/** A helper looks for two files, and finds none; one that looks for one file may have found it, and no device. */
		conclude: (facts) => {
			const said = supported('igd-opregion-missing', facts);
			return said.length > 0 ? said : [2, 1].flatMap((times) => directoryOnly(facts, times));
		},
		values: (evidence) => ({ address: deviceOf(evidence) }),
	},
	'igd-not-passed': {
		/** It has read one file when it started, and none for a device; romtool's own tells which devices it sees. */
		conclude: (facts) => {
			const idle = helperRuns(facts).filter((run) => hasFile(run) && isIdle(run));
			const shown = idle.flatMap(({ start }): Conclusion[] =>
				start === undefined ? [] : [{ confidence: 'likely', evidence: [start] }],
			);
			return shown.length > 0 ? shown : directoryOnly(facts, 1);
		},
		values: () => ({}),
	},
	'igd-helper-host-bdsm': {
		rules: ['igd-helper-host-bdsm', 'igd-qemu'],
		/** It reads 0 where QEMU emulates the register. With another address it is memory that is missing. */
		conclude: (facts) => {
			const addresses = facts.of('helper-bdsm-get');
			const zero = addresses.filter(isZero);
			if (addresses.length > 0 && zero.length === 0) return [];
			return supported('igd-helper-host-bdsm', facts).map(({ evidence }) => ({
				confidence: zero.length > 0 ? 'certain' : 'likely',
				evidence: [...evidence, ...zero],
			}));
		},
		values: (evidence) => ({
			address: deviceOf(evidence),
			base: gapOf(evidence, 'base'),
			status: gapOf(evidence, 'status') ?? '',
		}),
	},
	'igd-helper-memory': {
		rules: ['igd-memory'],
		/** Also where the address of the host, which the helper sees, is taken in the VM. */
		conclude: (facts) => {
			const addresses = facts.of('helper-bdsm-get');
			const taken = addresses.length > 0 && !addresses.some(isZero) ? facts.of('helper-bdsm-fail') : [];
			const own: Conclusion[] = taken.length > 0 ? [{ confidence: 'likely', evidence: [...taken, ...addresses] }] : [];
			return [...supported('igd-helper-memory', facts), ...own];
		},
		values: (evidence) => ({ address: deviceOf(evidence), status: gapOf(evidence, 'status') }),
	},
	'igd-helper-no-fwcfg': { values: (evidence) => ({ id: gapOf(evidence, 'id') }) },
	'igd-helper-unknown-id': {
		values: (evidence) => ({ address: deviceOf(evidence), id: gapOf(evidence, 'id') }),
	},
};
