/** All fixes that are sure, one after the other, each kept if `lint` finds less wrong with the configuration. */
import type { ReportedConfigFinding } from './lint/config-finding.js';

export type LintText = (text: string) => readonly ReportedConfigFinding[] | undefined;

/** A configuration with one fix in it. */
export interface Fixed {
	readonly text: string;
}

export interface Mending<Fix extends Fixed> {
	readonly text: string;
	/** What is still found in it. */
	readonly left: readonly ReportedConfigFinding[];
	/** Those that are in it, in their order. */
	readonly fixes: readonly Fix[];
}

/** Each costs a `lint`: a file with more is not worked on by hand any more. */
const MOST_TRIED = 24;
/** In characters; configurations have some hundred, or some ten thousand of XML. */
const LARGEST = 256 << 10;

/** `fixesIn` has the fix of a finding in a text, where that is sure. `undefined` where nothing is to be mended, or nothing can be for sure. */
export function mend<Fix extends Fixed>(
	text: string,
	findings: readonly ReportedConfigFinding[],
	lint: LintText,
	fixesIn: (text: string) => (finding: ReportedConfigFinding) => Fix | undefined,
): Mending<Fix> | undefined {
	if (text.length > LARGEST) return undefined;
	let now: Mending<Fix> = { text, left: findings, fixes: [] };
	const tried = new Set([text]);
	for (let next = nextOf(now, tried, fixesIn); next !== undefined; next = nextOf(now, tried, fixesIn)) {
		if (tried.size > MOST_TRIED) break;
		tried.add(next.text);
		const found = lint(next.text);
		if (found !== undefined && isBetter(found, now.left)) {
			now = { text: next.text, left: found, fixes: [...now.fixes, next] };
		}
	}
	return now.fixes.length === 0 ? undefined : now;
}

function nextOf<Fix extends Fixed>(
	{ text, left }: Pick<Mending<Fix>, 'text' | 'left'>,
	tried: ReadonlySet<string>,
	fixesIn: (text: string) => (finding: ReportedConfigFinding) => Fix | undefined,
): Fix | undefined {
	const fixOf = fixesIn(text);
	for (const finding of left) {
		const fix = finding.severity === 'note' ? undefined : fixOf(finding);
		if (fix !== undefined && !tried.has(fix.text)) return fix;
	}
	return undefined;
}

/** Fewer errors, or as many and fewer warnings: it ends. */
function isBetter(found: readonly ReportedConfigFinding[], before: readonly ReportedConfigFinding[]): boolean {
	const count = (all: typeof found, severity: string) => all.filter((each) => each.severity === severity).length;
	const errors = count(found, 'error') - count(before, 'error');
	return errors < 0 || (errors === 0 && count(found, 'warning') < count(before, 'warning'));
}
