/**
 * What the probe application says, line by line (application/probe.c): a greeting with the version, a word before each
 * stage, so that silence tells where it came to a halt, and `end`. Drivers are hostile, and can write to the same port:
 * behind the greeting, a line counts that begins with the token of this machine, and what makes no sense is left out.
 */

/** How far it came. `firmware` is before the application, `questions` when the driver has been started. */
export type Stage = 'firmware' | 'application' | 'load' | 'start' | 'questions' | 'names' | 'end';

/**
 * Of one device ID. `reads`: declined, after it had read registers; `past-limit`: it read on until it was stopped, and
 * cannot be asked again in this machine; `left-out`: not asked, because another of its question went past the limit.
 */
export type Answer = 'accepts' | 'declines' | 'reads' | 'past-limit' | 'left-out';

/** Device IDs that follow one another with the same answer. */
export interface Run {
	readonly answer: Answer;
	readonly firstId: number;
	readonly lastId: number;
	/** `0x030000` or `0x038000`: of the device that was accepted, or whose registers were read; else 0. */
	readonly classCode: number;
	/** Index of the driver binding that gave it, 0 where none accepted or read. */
	readonly binding: number;
}

export interface Answered {
	readonly runs: readonly Run[];
	/** The most register reads of one call. */
	readonly registerReads: number;
	/** Whether all IDs have an answer. */
	readonly complete: boolean;
}

export interface Transcript {
	readonly stage: Stage;
	/** `Version` of each driver binding. */
	readonly versions: readonly number[];
	/** By the number of the question in its job; the last one may be incomplete. */
	readonly answers: ReadonlyMap<number, Answered>;
	readonly name?: string;
	/** Loading or starting the driver failed, or something of the application's own, with the EFI status. */
	readonly failure?: { readonly what: 'load' | 'start' | 'application'; readonly status: string };
}

export const GREETING = 'romtool-probe 1';

const STAGES: Readonly<Record<string, Stage>> = {
	[GREETING]: 'application',
	load: 'load',
	start: 'start',
	started: 'questions',
	names: 'names',
	end: 'end',
};
const FAILURES: Readonly<Record<string, 'load' | 'start' | 'application'>> = {
	'load-failed': 'load',
	'start-failed': 'start',
	'rom-failed': 'application',
	failed: 'application',
};
const RUN =
	/^run (accepts|declines|reads|past-limit|left-out) ([0-9a-f]{4}) ([0-9a-f]{4}) ([0-9a-f]{6}) ([0-9a-f]{2})$/;
const NUMBERED = /^(question|answered|binding) ([0-9a-f]{4,8})(?: ([0-9a-f]{8}))?$/;
const FAILURE = /^([a-z]+(?:-[a-z]+)?) ([0-9a-f]{16})$/;
const NAME = /^name (.+)$/;

/** Whether the application has come to its end. */
export function isComplete(text: string, token: string): boolean {
	return text.endsWith(`\n${token} end\n`);
}

/**
 * The first greeting, and the lines that are finished and the application's own, without their token. They are searched
 * for, since a driver can make many millions of others.
 */
function* linesOf(text: string, token: string): Iterable<string> {
	const mark = `${token} `;
	let greeting = lineWith(text, `${GREETING}\n`, 0);
	for (let at = lineWith(text, mark, 0), end = 0; at >= 0; at = lineWith(text, mark, end)) {
		end = text.indexOf('\n', at);
		if (end < 0) break;
		if (greeting >= 0 && greeting < at) {
			yield GREETING;
			greeting = -1;
		}
		yield text.slice(at + mark.length, end);
	}
	if (greeting >= 0) yield GREETING;
}

/** Where the next line lies that begins so; -1 where there is none. `from` is 0 or the end of a line. */
function lineWith(text: string, start: string, from: number): number {
	if (from === 0 && text.startsWith(start)) return 0;
	const end = text.indexOf(`\n${start}`, from);
	return end < 0 ? -1 : end + 1;
}

export function parseTranscript(text: string, token: string): Transcript {
	let stage: Stage = 'firmware';
	let name: string | undefined;
	let failure: Transcript['failure'];
	let current: { number: number; runs: Run[] } | undefined;
	const versions: number[] = [];
	const answers = new Map<number, Answered>();
	for (const line of linesOf(text, token)) {
		const reached = Object.hasOwn(STAGES, line) ? STAGES[line] : undefined;
		if (reached !== undefined) stage = reached;
		else if (stage === 'firmware') continue;
		const [, word, number = '', reads = '0'] = NUMBERED.exec(line) ?? [];
		if (word === 'binding') versions.push(Number.parseInt(number, 16));
		if (word === 'question') {
			current = { number: Number.parseInt(number, 16), runs: [] };
			answers.set(current.number, { runs: current.runs, registerReads: 0, complete: false });
		}
		if (word === 'answered' && current?.number === Number.parseInt(number, 16)) {
			const registerReads = Number.parseInt(reads, 16);
			answers.set(current.number, { runs: current.runs, registerReads, complete: true });
			current = undefined;
		}
		const [, answer, ...numbers] = RUN.exec(line) ?? [];
		if (answer !== undefined && current !== undefined) {
			const [firstId = 0, lastId = 0, classCode = 0, binding = 0] = numbers.map((each) => Number.parseInt(each, 16));
			current.runs.push({ answer: answer as Answer, firstId, lastId, classCode, binding });
		}
		const [, failed = '', status = ''] = FAILURE.exec(line) ?? [];
		const what = Object.hasOwn(FAILURES, failed) ? FAILURES[failed] : undefined;
		if (what !== undefined) failure = { what, status: `0x${status}` };
		name = NAME.exec(line)?.[1] ?? name;
	}
	return {
		stage,
		versions,
		answers,
		...(name !== undefined && { name: unescaped(name) }),
		...(failure !== undefined && { failure }),
	};
}

/** Characters beyond ASCII, and the backslash, come as their codes in UTF-16. */
function unescaped(text: string): string {
	return text.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
