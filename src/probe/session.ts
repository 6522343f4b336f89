/**
 * The questions to one driver over as many starts of the machine as it takes: a crash, a hang or endless reading ends a
 * machine, and what is left is asked in the next one.
 */

import type { IdRange } from '../pci/id-ranges.js';
import { mergeRanges } from '../pci/id-ranges.js';
import type { CpuException } from './exception.js';
import type { Question } from './job.js';
import type { Answered, Stage, Transcript } from './transcript.js';

/**
 * `asks-hardware`: it declined after reading registers of the device, or never stopped reading; a false device cannot
 * tell what a real one would have answered. `not-a-driver`: an application, or a driver without a driver binding. `helper`: it
 * is for other drivers, and there is nothing to ask it.
 */
export type ProbeVerdict =
	| 'accepts'
	| 'declines'
	| 'asks-hardware'
	| 'helper'
	| 'not-a-driver'
	| 'did-not-start'
	| 'crashes'
	| 'times-out';

/** Device IDs of one vendor that are asked about together, with one ROM image or without one. */
export interface QuestionGroup {
	readonly vendorId: number;
	/** Index of the ROM; `undefined` for a device without one. */
	readonly rom: number | undefined;
	readonly asked: readonly IdRange[];
}

/** How a machine came to its end. */
export interface MachineEnd {
	readonly transcript: Transcript;
	/** `end` where the application said all it had to. */
	readonly how: 'end' | 'crashes' | 'times-out';
	readonly exception?: CpuException;
}

export interface GroupResult extends QuestionGroup {
	readonly verdict: ProbeVerdict;
	/** What it accepted, also where it crashed later. */
	readonly accepted: readonly IdRange[];
	/** Accepted as class 0x038000 only, not as 0x030000. */
	readonly acceptedAsOther: readonly IdRange[];
	/** The most reads of one call. */
	readonly registerReads: number;
	/** Where a crash or a hang was. */
	readonly stage?: Stage;
	readonly exception?: CpuException;
	/** EFI status of a driver that did not start. */
	readonly status?: string;
}

const OTHER_DISPLAY = 0x038000;

type Ending = Pick<GroupResult, 'verdict' | 'stage' | 'exception' | 'status'>;

export class ProbeSession {
	private readonly groups: readonly QuestionGroup[];
	private readonly answers = new Map<QuestionGroup, Answered[]>();
	private readonly endings = new Map<QuestionGroup, Ending>();
	/** As the driver says them, in the first machine in which it does. */
	name: string | undefined;
	private versions: readonly number[] = [];

	constructor(groups: readonly QuestionGroup[]) {
		this.groups = groups;
	}

	/** What is to be asked in the next machine; empty when all is answered. */
	get questions(): readonly Question[] {
		return this.open().flatMap(questionsOf);
	}

	/** Takes what the machine with `questions` gave. After each one fewer groups are open. */
	take({ transcript, how, exception }: MachineEnd): void {
		this.name ??= transcript.name;
		if (this.versions.length === 0) this.versions = transcript.versions;
		const open = this.open();
		const ending = this.endingOfAll(transcript, how, exception);
		if (ending !== undefined) {
			this.endAll(ending);
			return;
		}
		let number = 0;
		let stopped = false;
		for (const group of open) {
			const questions = questionsOf(group);
			const answers = questions.flatMap((question, index) =>
				answerTo(question, transcript.answers.get(number + index)),
			);
			number += questions.length;
			if (answers.length === 0 || stopped) continue;
			this.answers.set(group, answers);
			if (answers.length === questions.length && answers.every(({ complete }) => complete)) continue;
			stopped = true;
			if (how === 'end' && answers.some(isPastLimit)) continue;
			const verdict = how === 'end' ? 'crashes' : how;
			this.endings.set(group, { verdict, stage: 'questions', ...(exception !== undefined && { exception }) });
		}
		// A driver may make the application say anything; it is not asked for ever.
		const [next] = this.open();
		if (next !== undefined && next === open[0]) this.endings.set(next, { verdict: 'crashes', stage: 'questions' });
	}

	/** The same answer to all that is still open. */
	endAll(ending: Ending): void {
		for (const group of this.open()) this.endings.set(group, ending);
	}

	/** Of the driver binding that accepts, else of the first. */
	get version(): number | undefined {
		const runs = [...this.answers.values()].flatMap((answers) => answers.flatMap((each) => each.runs));
		const binding = runs.find(({ answer }) => answer === 'accepts')?.binding ?? 0;
		return this.versions[binding] ?? this.versions[0];
	}

	get results(): readonly GroupResult[] {
		return this.groups.map((group) => {
			const answers = this.answers.get(group) ?? [];
			const runs = answers.flatMap((each) => each.runs);
			const accepted = runs.filter(({ answer }) => answer === 'accepts');
			const reads = runs.some(({ answer }) => answer !== 'accepts' && answer !== 'declines');
			const verdict = accepted.length > 0 ? 'accepts' : reads ? 'asks-hardware' : 'declines';
			return {
				...group,
				verdict,
				accepted: mergeRanges(accepted.map(rangeOf)),
				acceptedAsOther: mergeRanges(accepted.filter(({ classCode }) => classCode === OTHER_DISPLAY).map(rangeOf)),
				registerReads: Math.max(0, ...answers.map(({ registerReads }) => registerReads)),
				...this.endings.get(group),
			};
		});
	}

	private open(): QuestionGroup[] {
		return this.groups.filter((group) => !this.answers.has(group) && !this.endings.has(group));
	}

	/** Where the driver did not get as far as to be asked anything. */
	private endingOfAll(
		{ stage, versions, answers, failure }: Transcript,
		how: MachineEnd['how'],
		exception: CpuException | undefined,
	): Ending | undefined {
		if (failure?.what === 'load' || failure?.what === 'start') {
			return { verdict: 'did-not-start', stage: failure.what, status: failure.status };
		}
		if (answers.size > 0) return undefined;
		if (how !== 'end') return { verdict: how, stage, ...(exception !== undefined && { exception }) };
		return versions.length === 0 ? { verdict: 'not-a-driver' } : undefined;
	}
}

function questionsOf({ vendorId, rom, asked }: QuestionGroup): Question[] {
	return asked.map(([firstId, lastId]) => ({ vendorId, firstId, lastId, rom }));
}

/** Of what was said, the runs that follow one another from the first device of the question on; none or one. */
function answerTo({ firstId, lastId }: Question, said: Answered | undefined): Answered[] {
	if (said === undefined) return [];
	let next = firstId;
	const runs = said.runs.filter((run) => {
		if (run.firstId !== next || run.lastId < next || run.lastId > lastId) return false;
		next = run.lastId + 1;
		return true;
	});
	return [{ ...said, runs, complete: said.complete && next > lastId }];
}

/** What the driver was not asked after that is of the same kind. */
function isPastLimit({ runs }: Answered): boolean {
	return runs.some(({ answer }) => answer === 'past-limit');
}

function rangeOf({ firstId, lastId }: { firstId: number; lastId: number }): IdRange {
	return [firstId, lastId];
}
