/** Lines of a log as they are shown: those that matter one by one, long runs of others folded. */
import type { ShownFinding, ShownLines } from '../../shown.js';

export interface ShownLine {
	readonly number: number;
	readonly text: string;
	readonly isShownBy: boolean;
	/** Why it is harmless; missing where it is not known to be. */
	readonly harmless?: NonNullable<ShownLines['harmless']>[number] | undefined;
}

export interface Run {
	readonly lines: readonly ShownLine[];
	readonly isFolded: boolean;
	readonly isHarmless: boolean;
}

/** Shorter runs are read faster than opened. */
const SHORTEST_FOLD = 5;
/** Lines before and after one that matters, which say what it is about. */
const AROUND = 2;

/** `named` are lines that something leads to. */
export function runsOf(
	{ text, first, harmless = [] }: ShownLines,
	causes: readonly ShownFinding[],
	named: readonly number[] = [],
): Run[] {
	const showing = new Set(
		causes.flatMap(({ line, shownBy = [] }) => [...(line === undefined ? [] : [line]), ...shownBy]),
	);
	const near = new Set(
		[...showing, ...named].flatMap((line) => [...Array(2 * AROUND + 1).keys()].map((i) => line + i - AROUND)),
	);
	const meanings = new Map(harmless.map((each) => [each.line, each]));
	const lines = text.map((line, i) => {
		const number = first + i;
		return { number, text: line, isShownBy: showing.has(number), harmless: meanings.get(number) };
	});
	const kindOf = (line: ShownLine) =>
		near.has(line.number) ? 'near' : line.harmless === undefined ? 'plain' : 'harmless';
	const runs: ShownLine[][] = [];
	for (const line of lines) {
		const last = runs.at(-1);
		if (last !== undefined && kindOf(last[0] as ShownLine) === kindOf(line)) last.push(line);
		else runs.push([line]);
	}
	// Of a log that shows nothing, the begin is to be seen.
	const hasPoint = near.size > 0;
	return runs.map((run) => {
		const kind = kindOf(run[0] as ShownLine);
		const isFolded = run.length >= SHORTEST_FOLD && kind !== 'near' && (hasPoint || kind === 'harmless');
		return { lines: run, isFolded, isHarmless: kind === 'harmless' };
	});
}
