/** Findings for people: in their language, coloured by severity, wrapped to the terminal, with the code that `explain` takes. */
import type { ReportedFinding } from '../bytes/finding.js';
import { catalogueOf } from '../bytes/told-findings.js';
import { RELEASE_TEXTS } from '../consumers/release-words.js';
import { rangeCase } from '../consumers/verdicts.js';
import { commandTold } from '../language/command-told.js';
import type { Catalogue } from '../language/entry.js';
import type { Rendered } from '../language/render.js';
import { kindOf, type Schema, type ToldValues } from '../language/values.js';
import { say, sayFinding } from './language.js';
import type { Style } from './terminal.js';
import { textWidth, wrap } from './text-layout.js';
import { FINDING_TEXTS } from './texts.js';

const STYLES = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

type Described = Pick<ReportedFinding, 'code' | 'severity' | 'offset' | 'values' | 'consumer' | 'releases'>;

/** `place` says where in a configuration a finding is, before what it says; `behind` has lines that follow it. */
export function describeFindings<T extends Described>(
	findings: readonly T[],
	catalogue: Catalogue,
	width: number,
	paint: (style: Style, text: string) => string,
	place: (finding: T) => string = () => '',
	behind: (finding: T) => readonly string[] = () => [],
): string[] {
	const fixes = new Map<string, string>();
	return findings.flatMap((finding) => {
		const { code, severity, offset, values } = finding;
		const { message, fix } = rendered(finding, catalogue);
		const label = say(FINDING_TEXTS[severity]);
		const tail =
			offset && !isSaid(offset, values, catalogue[code]?.values)
				? say(FINDING_TEXTS.codeAt, { code, offset })
				: say(FINDING_TEXTS.code, { code });
		const lines = wrap(`${label}${place(finding)}${inReleases(finding)}${message}`, width, 2);
		const last = lines.length - 1;
		const room = width - textWidth(lines[last] as string);
		lines[0] = (lines[0] as string).replace(label, paint(STYLES[severity], label));
		if (textWidth(tail) <= room) lines[last] += paint('dim', tail);
		else lines.push(...wrap(`  ${tail.trimStart()}`, width, 2).map((line) => paint('dim', line)));
		if (fix !== undefined) {
			const before = fixes.get(fix);
			fixes.set(fix, before ?? code);
			const same = before === undefined ? fix : say(FINDING_TEXTS.sameFix, { code: before });
			lines.push(...fixLines(same.length < fix.length ? same : fix, width));
		}
		lines.push(...behind(finding));
		return lines;
	});
}

/** Of which releases it is true, where that is not all. */
function inReleases({ consumer, releases }: Described): string {
	if (consumer === undefined || releases === undefined) return '';
	const all = releases.map((range) => say(RELEASE_TEXTS.range, { case: rangeCase(consumer, range), ...range }));
	return say(RELEASE_TEXTS.finding, { ranges: say(RELEASE_TEXTS.listed, { all }) });
}

/** Whether one of the places in the message is this one. At 0 begins what the whole file is. */
function isSaid(offset: number, values: ToldValues, schema: Schema = {}): boolean {
	return Object.entries(values).some(([name, value]) => {
		const declared = schema[name];
		return value === offset && declared !== undefined && kindOf(declared) === 'offset';
	});
}

/** What a finding says, for lines that are put together in another way. */
export function messageOf(finding: Described, catalogue: Catalogue): string {
	return rendered(finding, catalogue).message;
}

function rendered(finding: Described, catalogue: Catalogue): Rendered {
	return sayFinding(catalogueOf(finding.code, catalogue), finding);
}

const INDENT = 4;

export function fixLines(fix: string, width: number): string[] {
	return fix.split('\n').flatMap((line) => {
		const lines = wrap(`  → ${line}`, width, INDENT);
		const told = commandTold(line);
		if (lines.length === 1 || told === undefined) return lines;
		return [...wrap(`  → ${told.before}`, width, INDENT), ' '.repeat(INDENT) + told.command];
	});
}
