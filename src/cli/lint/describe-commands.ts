/** What can be repaired for sure, as commands for a shell; all else of the findings as comments. */
import type { Repaired } from '../../assembly/lint/commands.js';
import type { HostId } from '../../host/hosts.js';
import type { ReportedConfigFinding } from '../../vm/lint/config-finding.js';
import { say } from '../language.js';
import { COMMENT, changeCommands, commented, isAny, shellBlocks, virtXmlNote } from '../shell-lines.js';
import { wrap } from '../text-layout.js';
import { COMMAND_TEXTS } from '../texts.js';
import { LINT_TEXTS as TEXTS } from './texts.js';

type Describe = (findings: readonly ReportedConfigFinding[], width: number) => string[];

export interface RepairsShown {
	readonly columns: number;
	/** Of the host, where it is known. */
	readonly system: HostId | undefined;
	readonly describe: Describe;
}

/** `heading` is what is said of the whole. */
export function describeRepairs(
	heading: string,
	{ commands, repaired, left }: Repaired,
	{ columns, system, describe }: RepairsShown,
): string[] {
	const width = columns - COMMENT.length;
	const told = (line: string) => wrap(line, width);
	const head = commented(wrap(heading, width));
	const { vm, run, undo, changes } = commands;
	if (run.length === 0) {
		const lines = told(say(left.length === 0 ? TEXTS.nothingWrong : TEXTS.noRepairs));
		return shellBlocks([head, commented(lines), commented(describe(left, width))]);
	}
	return shellBlocks([
		head,
		commented([...told(say(TEXTS.repairs)), ...describe(repaired, width)]),
		commented(virtXmlNote(run, system, width)),
		changeCommands(run, changes),
		commented([...told(say(COMMAND_TEXTS.undo, { vm: isAny(vm) ? undefined : vm, seen: true })), ...undo]),
		left.length === 0 ? [] : commented([...told(say(TEXTS.left)), ...describe(left, width)]),
	]);
}
