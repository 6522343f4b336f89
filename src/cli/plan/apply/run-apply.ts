/** `romtool plan --apply`: shows what changes in a VM, asks, keeps a copy, and makes the changes with qm. */
import type { PlanReport } from '../../../assembly/plan/report.js';
import { PROXMOX_CATALOGUE } from '../../../proxmox/catalogue.js';
import type { Edit } from '../../../proxmox/edits/edit.js';
import { qmCommand } from '../../../proxmox/edits/qm-commands.js';
import { PLAN_CATALOGUE } from '../../../vm/recipe/plan-catalogue.js';
import { CliError, ExitCode } from '../../cli-error.js';
import { describeFindings } from '../../describe-findings.js';
import type { Io } from '../../io.js';
import { say } from '../../language.js';
import { exitCodeOf, heldSignals } from '../../signals.js';
import { painter } from '../../terminal.js';
import { wrap } from '../../text-layout.js';
import { PLAN_REPORT_TEXTS } from '../report-texts/texts.js';
import { type VmConfiguration, vmConfiguration } from './configuration.js';
import { keepCopy } from './kept-copies.js';
import { makeChanges, type Stop, whyNotOff } from './make-changes.js';
import { callQm } from './qm.js';
import { APPLY_TEXTS as TEXTS } from './texts.js';

export interface Application {
	readonly report: PlanReport;
	/** No error in it, and no ROM missing. */
	readonly isFit: boolean;
	/** ROM files that are not where the VM looks for them. */
	readonly missingRoms: readonly string[];
	readonly romFolder: string;
	readonly root: string;
	readonly configuration: VmConfiguration;
	/** Without a question. */
	readonly yes: boolean;
}

/** @throws CliError where nothing is changed, or not all. */
export async function applyPlan(application: Application, io: Io): Promise<number> {
	const { report, root, configuration } = application;
	const { vm, changes } = report.commands;
	if (await isToDo(application, io)) {
		io.stdout.lines([say(TEXTS.kept, { path: await keepCopy(root, vm, configuration, changes, new Date()) })]);
		const { done, stop } = await heldSignals((signal) =>
			makeChanges({
				...{ vm, edits: changes, configuration, signal, call: callQm },
				read: () => vmConfiguration(root, vm, io),
				tell: (edit) => tellDone(qmCommand(vm, edit), io),
			}),
		);
		if (stop !== undefined) {
			const message = say(TEXTS.stopped, { vm, ...toldStop(stop), done: done.length, all: changes.length });
			throw new CliError(message, exitCodeFor(stop));
		}
		io.stdout.lines(wrap(say(TEXTS.all, { vm, count: done.length }), io.stdout.columns));
	}
	return ExitCode.ok;
}

/** Whoever does not listen any more does not end the work amid the changes. */
function tellDone(command: string, io: Io): void {
	try {
		io.stderr.lines([say(TEXTS.did, { command })]);
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
	}
}

/** All that there is to say before; `false` where there is nothing to change. */
async function isToDo(application: Application, io: Io): Promise<boolean> {
	const { report, isFit, missingRoms, romFolder, configuration, yes } = application;
	const { vm, changes, errors, findings } = report.commands;
	const { stdout } = io;
	const paint = painter(stdout, io.env);
	const refuse = (message: string) => new CliError(message, ExitCode.unfit);
	const serious = findings.filter(({ severity }) => severity === 'error');
	if (findings.length > 0) stdout.lines(['', ...describeFindings(findings, PLAN_CATALOGUE, stdout.columns, paint)]);
	if (!isFit || serious.length > 0) throw refuse(say(TEXTS.planErrors, { vm }));
	stdout.lines(['']);
	if (changes.length === 0) {
		stdout.lines([say(PLAN_REPORT_TEXTS.nothingToChange, { vm })]);
		return false;
	}
	stdout.lines(changeLines(vm, configuration.path, changes, paint));
	if (errors.length > 0) {
		stdout.lines(['', say(TEXTS.newErrors), ...describeFindings(errors, PROXMOX_CATALOGUE, stdout.columns, paint)]);
		throw refuse(say(TEXTS.planErrors, { vm }));
	}
	if (missingRoms.length > 0) {
		throw refuse(say(TEXTS.romsMissing, { vm, folder: romFolder, files: missingRoms }));
	}
	const notOff = await whyNotOff(vm, callQm);
	if (notOff !== undefined) throw new CliError(say(TEXTS.notBegun, { vm, ...toldStop(notOff) }), exitCodeFor(notOff));
	const only = report.findings.filter(({ code, values }) => code === 'host-console-lost' && values?.['only'] === true);
	const warnings = only.map((each) => ({ ...each, severity: 'warning' as const }));
	stdout.lines(['', ...describeFindings(warnings, PLAN_CATALOGUE, stdout.columns, paint)]);
	if (yes) return true;
	const answer = io.ask?.(say(TEXTS.question, { vm }));
	if (answer === undefined) throw refuse(say(TEXTS.notAnswered, { vm }));
	if (!/^\s*(?:y|yes|是)\s*$/i.test(answer)) throw refuse(say(TEXTS.declined, { vm }));
	return true;
}

function changeLines(vm: string, path: string, changes: readonly Edit[], paint: ReturnType<typeof painter>): string[] {
	return [
		say(TEXTS.changes, { vm, path }),
		...changes.flatMap(({ key, before, after }) => [
			...(before === undefined ? [] : [paint('red', `- ${key}: ${before}`)]),
			...(after === undefined ? [] : [paint('green', `+ ${key}: ${after}`)]),
		]),
		say(TEXTS.commands),
		...changes.map((edit) => `  ${qmCommand(vm, edit)}`),
	];
}

function toldStop(stop: Stop): { why: Stop['why']; said?: string; keys?: readonly string[] } {
	return {
		why: stop.why,
		...('said' in stop && { said: stop.said }),
		...('keys' in stop && { keys: stop.keys }),
	};
}

function exitCodeFor(stop: Stop): number {
	if (stop.why === 'signal') return exitCodeOf(stop.signal);
	return stop.why === 'no-qm' ? ExitCode.missing : ExitCode.unfit;
}
