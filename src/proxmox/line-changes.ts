/** What a finding of `lint` changes in the lines of a configuration, as its fix says it, and the text with that changed. */
import type { ReportedConfigFinding } from '../vm/lint/config-finding.js';
import { changeOf, hasPlaceholder } from '../vm/whole-fix.js';
import { parseConfiguration, settingsOf } from './configuration.js';
import { MAX_HOSTPCI } from './hostpci.js';
import { isSettingName } from './setting.js';

export interface LineChange {
	/** From 1; missing of one that is added. */
	readonly line?: number;
	readonly before?: string;
	/** A comment may go before the line; none where the line goes. */
	readonly after: readonly string[];
}

type Changing = Pick<ReportedConfigFinding, 'line' | 'section' | 'path' | 'values'>;

const KEY = /^([a-z][a-z_-]*\d*):/;
/** Read once for all findings: there may be as many as lines. None of a snapshot, which is as it was, and none of the host's files. */
export function lineChanger(text: string): (finding: Changing) => LineChange[] {
	const lines = linesOf(text);
	const [settings] = settingsOf(parseConfiguration(text));
	const skipped = settings?.refused.map(({ setting }) => setting) ?? [];
	const places = new Map([...skipped, ...(settings?.all ?? [])].map(({ key, line }) => [key, line]));
	return (finding) => {
		const isElsewhere = finding.section !== undefined || finding.path !== undefined;
		return isElsewhere ? [] : changesIn(lines, places, finding);
	};
}

type Places = ReadonlyMap<string, number>;

function changesIn(lines: readonly string[], places: Places, finding: Changing): LineChange[] {
	const { write = [], remove = [], from } = changeOf(finding);
	const changeAt = (line: number | undefined, after: readonly string[]): LineChange => {
		const before = line === undefined ? undefined : lines[line - 1];
		return { ...(line !== undefined && { line }), ...(before !== undefined && { before }), after };
	};
	const written = withComments(write).map(({ key, all }) => changeAt(placeOf(key, finding.line, lines, places), all));
	const removed = from === undefined ? remove.flatMap((key) => places.get(key) ?? []) : [];
	return [...written, ...removed.map((line) => changeAt(line, []))].filter(
		({ before, after }) => after.length !== 1 || before !== after[0],
	);
}

/** What is added comes behind the last line of the machine as it is, before what waits and the snapshots. */
export function withChanges(text: string, changes: readonly LineChange[]): string {
	const lines = text.split('\n');
	const section = lines.findIndex((line) => /^\[[^\]]*\]\s*$/.test(line));
	const own = lines.slice(0, section < 0 ? lines.length : section);
	const end = own.findLastIndex((line) => line.trim() !== '') + 1;
	// As the file has its line ends.
	const ended = (after: readonly string[]) => after.map((line) => (lines[0]?.endsWith('\r') ? `${line}\r` : line));
	const added = changes.filter(({ line }) => line === undefined).flatMap(({ after }) => ended(after));
	const changed = lines.map((line, i) => {
		const after = changes.find((each) => each.line === i + 1)?.after;
		return after === undefined ? [line] : ended(after);
	});
	return [...changed.slice(0, end).flat(), ...added, ...changed.slice(end).flat()].join('\n');
}

export function keyOf(line: string): string | undefined {
	return KEY.exec(line)?.[1];
}

function linesOf(text: string): string[] {
	return text.split('\n').map((line) => line.replace(/\r$/, ''));
}

/** Lines with the comments before them; none at all where one is a part of a line. */
function withComments(lines: readonly string[]): { readonly key: string; readonly all: readonly string[] }[] {
	let comments: string[] = [];
	const found = lines.flatMap((line) => {
		const key = keyOf(line) ?? (hasPlaceholder(line) ? line : undefined);
		comments.push(line);
		if (key === undefined) return [];
		const all = comments;
		comments = [];
		return [{ key, all }];
	});
	return comments.length > 0 || found.some(({ all }) => all.slice(0, -1).some((line) => !line.startsWith('#')))
		? []
		: found;
}

/** A line that Proxmox skips is written anew; others are replaced by their keys. */
function placeOf(key: string, own: number | undefined, lines: readonly string[], places: Places): number | undefined {
	const ownKey = own === undefined ? undefined : keyOf(lines[own - 1] ?? '');
	if (own !== undefined && ownKey === key) return own;
	const there = places.get(key);
	if (there !== undefined) return there;
	return own !== undefined && isSkipped(ownKey) ? own : undefined;
}

function isSkipped(key: string | undefined): boolean {
	const [, index] = /^hostpci(\d+)$/.exec(key ?? '') ?? [];
	return key === undefined || !isSettingName(key) || Number(index ?? 0) >= MAX_HOSTPCI;
}
