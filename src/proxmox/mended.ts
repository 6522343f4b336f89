/** A configuration with all fixes that are sure: one after the other, each kept if `lint` finds less wrong with it. */
import type { ReportedConfigFinding } from '../vm/lint/config-finding.js';
import { isWholeFix, keyOf, lineChanger, withChanges } from './line-changes.js';

export interface Mended {
	readonly text: string;
	/** Those that are new in it. */
	readonly lines: readonly string[];
	/** Those that are gone, with none of the same key in their place. */
	readonly gone: readonly string[];
	/** What is still found in it. */
	readonly left: readonly ReportedConfigFinding[];
}

type Lint = (text: string) => readonly ReportedConfigFinding[] | undefined;

/** Each costs a `lint`: a file with more is not worked on by hand any more. */
const MOST_TRIED = 24;
/** In characters; those of machines have some hundred. */
const LARGEST = 256 << 10;

/** `undefined` where nothing is to be mended, or nothing can be for sure. */
export function mended(text: string, findings: readonly ReportedConfigFinding[], lint: Lint): Mended | undefined {
	if (text.length > LARGEST) return undefined;
	let now = { text, findings };
	const tried = new Set<string>();
	for (let next = nextOf(now, tried); next !== undefined && tried.size < MOST_TRIED; next = nextOf(now, tried)) {
		tried.add(next.text);
		const found = lint(next.text);
		if (found !== undefined && isBetter(found, now.findings)) now = { text: next.text, findings: found };
	}
	if (now.text === text) return undefined;
	return { text: now.text, ...linesBetween(text, now.text), left: now.findings };
}

function nextOf(
	{ text, findings }: { readonly text: string; readonly findings: readonly ReportedConfigFinding[] },
	tried: ReadonlySet<string>,
): { readonly text: string } | undefined {
	const changesOf = lineChanger(text);
	for (const finding of findings) {
		if (finding.severity === 'note' || !isWholeFix(finding)) continue;
		const changes = changesOf(finding);
		const changed = changes.length === 0 ? text : withChanges(text, changes);
		if (changed !== text && !tried.has(changed)) return { text: changed };
	}
	return undefined;
}

/** Fewer errors, or as many and fewer warnings: it ends. */
function isBetter(found: readonly ReportedConfigFinding[], before: readonly ReportedConfigFinding[]): boolean {
	const count = (all: typeof found, severity: string) => all.filter((each) => each.severity === severity).length;
	const errors = count(found, 'error') - count(before, 'error');
	return errors < 0 || (errors === 0 && count(found, 'warning') < count(before, 'warning'));
}

function linesBetween(from: string, to: string): Pick<Mended, 'lines' | 'gone'> {
	const [before, after] = [from, to].map((text) => new Set(text.split(/\r?\n/))) as [Set<string>, Set<string>];
	const lines = [...after].filter((line) => !before.has(line));
	const keys = new Set(lines.flatMap((line) => keyOf(line) ?? []));
	return { lines, gone: [...before].filter((line) => !after.has(line) && !keys.has(keyOf(line) ?? '')) };
}
