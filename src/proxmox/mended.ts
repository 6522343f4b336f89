/** A configuration with all fixes that are sure. */
import type { ReportedConfigFinding } from '../vm/lint/config-finding.js';
import { type LintText, mend } from '../vm/mend.js';
import { isWholeFix } from '../vm/whole-fix.js';
import { keyOf, lineChanger, withChanges } from './line-changes.js';

export interface Mended {
	readonly text: string;
	/** Those that are new in it. */
	readonly lines: readonly string[];
	/** Those that are gone, with none of the same key in their place. */
	readonly gone: readonly string[];
	/** What is still found in it. */
	readonly left: readonly ReportedConfigFinding[];
}

/** `undefined` where nothing is to be mended, or nothing can be for sure. */
export function mended(text: string, findings: readonly ReportedConfigFinding[], lint: LintText): Mended | undefined {
	const all = mend(text, findings, lint, (now) => {
		const changesOf = lineChanger(now);
		return (finding) => {
			const changes = isWholeFix(finding) ? changesOf(finding) : [];
			return changes.length === 0 ? undefined : { text: withChanges(now, changes) };
		};
	});
	return all && { text: all.text, ...linesBetween(text, all.text), left: all.left };
}

function linesBetween(from: string, to: string): Pick<Mended, 'lines' | 'gone'> {
	const [before, after] = [from, to].map((text) => new Set(text.split(/\r?\n/))) as [Set<string>, Set<string>];
	const lines = [...after].filter((line) => !before.has(line));
	const keys = new Set(lines.flatMap((line) => keyOf(line) ?? []));
	return { lines, gone: [...before].filter((line) => !after.has(line) && !keys.has(keyOf(line) ?? '')) };
}
