/**
 * The text of a configuration after edits, as `qm set` leaves the settings of a machine that is not running: what waited
 * under [PENDING] is in force as well (`vmconfig_apply_pending`, PVE/QemuServer.pm). Comments and snapshots stay.
 */
import { parseConfiguration, settingsOf } from '../configuration.js';
import type { Edit } from './edit.js';

const SECTION = /^\[[^\]]*\]\s*$/;
const PENDING = /^\[pending\]\s*$/i;

export function editedText(text: string, edits: readonly Edit[]): string {
	if (edits.length === 0) return text;
	const [settings] = settingsOf(parseConfiguration(text));
	const values = new Map(settings?.all.map(({ key, value }) => [key, value]));
	for (const { key, after } of edits) {
		if (after === undefined) values.delete(key);
		else values.set(key, after);
	}
	const lines = text.split('\n');
	const first = lines.findIndex((line) => SECTION.test(line));
	const end = first < 0 ? lines.length : first;
	const main = withValues(lines.slice(0, end), values);
	return [...main, ...withoutPending(lines.slice(end))].join('\n');
}

/** Each key once, at its place where it has one. */
function withValues(lines: readonly string[], values: ReadonlyMap<string, string>): string[] {
	const left = new Map(values);
	const kept = lines.flatMap((line) => {
		const key = /^([a-z][a-z_-]*\d*):/.exec(line)?.[1];
		if (key === undefined) return [line];
		const value = left.get(key);
		left.delete(key);
		return value === undefined ? [] : [`${key}: ${value}`];
	});
	const end = kept.findLastIndex((line) => line.trim() !== '') + 1;
	return [...kept.slice(0, end), ...[...left].map(([key, value]) => `${key}: ${value}`), ...restOf(kept.slice(end))];
}

/** A text ends with a line. */
function restOf(blank: readonly string[]): readonly string[] {
	return blank.length === 0 ? [''] : blank;
}

function withoutPending(lines: readonly string[]): string[] {
	let isPending = false;
	return lines.filter((line) => {
		if (SECTION.test(line)) isPending = PENDING.test(line);
		return !isPending;
	});
}
