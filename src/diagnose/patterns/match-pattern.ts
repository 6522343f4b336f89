/**
 * Whether a line is a message. No step is taken back: a gap of a type is read where it stands, and a text ends where the next fixed
 * words are first found with what follows them, so that the time is that of one search for each of them.
 */
import { GAPS } from './gaps.js';
import type { Gap, Pattern } from './parse-pattern.js';

export interface Match {
	/** Where in the line it begins. */
	readonly at: number;
	readonly values: Readonly<Record<string, string>>;
}

/** The parts between two texts, which stand side by side in the line. */
interface Found {
	readonly start: number;
	readonly end: number;
}

export function matchPattern({ parts, atBegin, atEnd }: Pattern, line: string): Match | undefined {
	const values: Record<string, string> = {};
	let [at, begin] = [0, -1];
	let text: Gap | undefined;
	for (let i = 0; i <= parts.length; ) {
		const end = endOfRun(parts, i);
		const run = parts.slice(i, end);
		const isLast = end === parts.length;
		const isFixed = atBegin && i === 0;
		const found = findRun(run, line, at, isFixed, isLast && atEnd, values);
		if (found === undefined) return undefined;
		if (text !== undefined) values[text.name] = line.slice(at, run.length === 0 ? line.length : found.start).trim();
		if (begin < 0) begin = found.start;
		at = found.end;
		text = parts[end] as Gap | undefined;
		i = end + 1;
		if (text === undefined) break;
	}
	return { at: Math.max(begin, 0), values };
}

const isText = (part: string | Gap | undefined) => typeof part === 'object' && part.type === 'text';

function endOfRun(parts: Pattern['parts'], start: number): number {
	let end = start;
	while (end < parts.length && !isText(parts[end])) end++;
	return end;
}

function findRun(
	run: Pattern['parts'],
	line: string,
	from: number,
	isFixed: boolean,
	isEnd: boolean,
	values: Record<string, string>,
): Found | undefined {
	const [first] = run;
	if (first === undefined) return { start: from, end: from };
	if (isFixed || typeof first !== 'string') return readRun(run, line, from, isEnd, values);
	for (let at = line.indexOf(first, from); at >= 0; at = line.indexOf(first, at + 1)) {
		const found = readRun(run, line, at, isEnd, values);
		if (found !== undefined) return found;
	}
	return undefined;
}

function readRun(
	run: Pattern['parts'],
	line: string,
	start: number,
	isEnd: boolean,
	values: Record<string, string>,
): Found | undefined {
	let at = start;
	for (const part of run) {
		if (typeof part === 'string') {
			if (!line.startsWith(part, at)) return undefined;
			at += part.length;
			continue;
		}
		const gap = GAPS[part.type as keyof typeof GAPS];
		gap.lastIndex = at;
		if (!gap.test(line)) return undefined;
		values[part.name] = line.slice(at, gap.lastIndex);
		at = gap.lastIndex;
	}
	return isEnd && at !== line.length ? undefined : { start, end: at };
}
