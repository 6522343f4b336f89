/** What a helper for Intel iGPUs has done, from its lines on the debug port: those from its start to the next one. */
import type { MessageId } from '../messages/messages.js';
import type { KnownFact, KnownFacts } from './cause.js';

export interface HelperRun {
	/** The line by which it has told that it runs, if the log has it. */
	readonly start: KnownFact | undefined;
	/** Items of fw_cfg that it has read, without those by which it looks for fw_cfg itself. */
	readonly items: readonly KnownFact[];
	readonly device: readonly KnownFact[];
	readonly opRegion: readonly KnownFact[];
	readonly stolen: readonly KnownFact[];
	readonly failed: readonly KnownFact[];
	/** A GOP driver has asked for the VBT. */
	readonly vbt: readonly KnownFact[];
}

/** The directory of fw_cfg. All files have higher numbers. */
export const DIRECTORY = 0x19;

const STARTS: readonly MessageId[] = ['helper-started', 'romtool-igd-start'];
const DEVICE: readonly MessageId[] = [
	'helper-id',
	'helper-id-unknown',
	'helper-bdsm-get',
	'romtool-igd-device',
	'romtool-igd-unknown',
];
const OPREGION: readonly MessageId[] = ['helper-opregion-ok', 'romtool-igd-opregion'];
const STOLEN: readonly MessageId[] = ['helper-bdsm-ok', 'helper-stolen-ok', 'romtool-igd-stolen'];
const FAILED: readonly MessageId[] = [
	...(['helper-opregion-alloc', 'helper-opregion-write', 'helper-bdsm-fail', 'helper-bdsm-readfail'] as const),
	...(['helper-stolen-fail', 'helper-stolen-write', 'romtool-igd-opregion-failed', 'romtool-igd-memory'] as const),
	'romtool-igd-register',
];
const VBT: readonly MessageId[] = [
	...(['gop-vbt', 'gop-vbt-sig', 'gop-vbt-size', 'gop-vbt-version', 'gop-vbt-memory'] as const),
	...(['romtool-igd-vbt', 'romtool-igd-vbt-none'] as const),
];

/**
 * The first of each log: a VM that reboots repeats it. A debug build of OVMF reads fw_cfg in many drivers, so what it has read says
 * nothing there.
 */
export function helperRuns(facts: KnownFacts): HelperRun[] {
	const all = (ids: readonly MessageId[]) => ids.flatMap((id) => facts.of(id)).sort((a, b) => a.line - b.line);
	const starts = all(STARTS);
	const files = new Set([...starts, ...all(OPREGION)].map(({ file }) => file));
	return [...files].map((file) => {
		const [first, second] = starts.filter((fact) => fact.file === file);
		const isIn = (fact: KnownFact) =>
			fact.file === file && fact.line >= (first?.line ?? 0) && fact.line < (second?.line ?? Infinity);
		const inRun = (ids: readonly MessageId[]) => all(ids).filter(isIn);
		const isDebug = facts.count('edk2-debug', file) > 0;
		return {
			start: first,
			items: isDebug ? [] : inRun(['helper-select']).filter((fact) => itemOf(fact) >= DIRECTORY),
			device: inRun(DEVICE),
			opRegion: inRun(OPREGION),
			stolen: inRun(STOLEN),
			failed: inRun(FAILED),
			vbt: inRun(VBT),
		};
	});
}

export function itemOf({ values }: KnownFact): number {
	return Number(values['item']);
}

/** It has looked for its files, and then has neither found a device nor set anything up. */
export function readsOnly(run: HelperRun): boolean {
	return run.items.length > 0 && isIdle(run);
}

/** It has found no device, and set nothing up. */
export function isIdle({ device, opRegion, stolen, failed }: HelperRun): boolean {
	return [device, opRegion, stolen, failed].every(({ length }) => length === 0);
}
