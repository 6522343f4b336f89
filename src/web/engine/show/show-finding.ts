/** Findings of reports as the page shows them: what each says, and what its code means in general. */
import type { ReportedFinding } from '../../../bytes/finding.js';
import { catalogueOf } from '../../../bytes/told-findings.js';
import { titleOf } from '../../../consumers/verdicts.js';
import type { Catalogue, Severity } from '../../../language/entry.js';
import { LANGUAGES } from '../../../language/languages.js';
import { render } from '../../../language/render.js';
import type { ToldValues } from '../../../language/values.js';
import type { ShownFinding } from '../../shown.js';
import { inAll } from '../words.js';
import { inOrder } from './gravest.js';

/** As reports of all kinds have it. */
interface Reported extends Partial<Pick<ReportedFinding, 'offset' | 'consumer' | 'releases' | 'count'>> {
	readonly code: string;
	readonly severity: Severity;
	readonly values: ToldValues;
	readonly line?: number;
	readonly key?: string;
	readonly section?: string;
}

export function showFinding(finding: Reported, catalogue: Catalogue, more: Partial<ShownFinding> = {}): ShownFinding {
	const { code, severity, values, consumer, releases, offset, line, key, section, count } = finding;
	const words = catalogueOf(code, catalogue);
	const entry = Object.hasOwn(words, code) ? words[code] : undefined;
	const said = Object.fromEntries(LANGUAGES.map((language) => [language, render(words, { code, values }, language)]));
	return {
		code,
		severity,
		values,
		message: inAll((language) => said[language]?.message ?? code),
		...(said['en']?.fix !== undefined && { fix: inAll((language) => said[language]?.fix ?? '') }),
		cause: inAll((language) => entry?.[language].cause ?? ''),
		remedy: inAll((language) => entry?.[language].remedy ?? ''),
		...(entry?.source !== undefined && { source: entry.source }),
		...(consumer !== undefined && { consumer: titleOf(consumer) }),
		...(releases !== undefined && { releases }),
		...(offset !== undefined && { offset }),
		...(line !== undefined && { line }),
		...(key !== undefined && { key }),
		...(section !== undefined && { section }),
		...(count !== undefined && { count }),
		...more,
	};
}

/** The gravest first. */
export function showFindings(
	findings: readonly Reported[],
	catalogue: Catalogue,
	more: Partial<ShownFinding> = {},
): ShownFinding[] {
	return inOrder(findings.map((finding) => showFinding(finding, catalogue, more)));
}
