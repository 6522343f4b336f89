/** What any finding says, in any language: for reports that were stored, and for pages that change their language. */
import type { Finding, ReportedFinding } from '../bytes/finding.js';
import { toldValues } from '../bytes/told-values.js';
import type { Language } from '../language/languages.js';
import { type Rendered, render } from '../language/render.js';
import { CATALOGUE } from './explain.js';

/** As the report has it where it is of a newer release, whose code is not known here, or of one that kept no values. */
export function sayFinding(
	{
		code,
		values,
		message,
		fix,
	}: Pick<Finding, 'code'> & Partial<Pick<ReportedFinding, 'message' | 'fix'> & Pick<Finding, 'values'>>,
	language: Language,
): Rendered {
	const entry = Object.hasOwn(CATALOGUE, code) ? CATALOGUE[code] : undefined;
	if (entry !== undefined && values !== undefined) {
		return render(CATALOGUE, { code, values: toldValues(entry.values, values) }, language);
	}
	return { message: message ?? code, ...(fix !== undefined && { fix }) };
}
