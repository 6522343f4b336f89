/** What the fix of a finding changes in a configuration, and whether that is sure. */
import { type Change, changeText } from './change.js';
import type { ReportedConfigFinding } from './lint/config-finding.js';

/** What stands in a line for what nobody can know but the user. */
const PLACEHOLDER = /\b(?:ADDRESS|TYPE|STORAGE|VMID|NUMBER|VALUE)\b|^hostpciN:/;

export const hasPlaceholder = (line: string) => PLACEHOLDER.test(line);

/** Lines to be written have one of two names among the values. */
export function changeOf({ values }: Pick<ReportedConfigFinding, 'values'>): Change {
	const { write, lines, remove, from } = values as Change & { readonly lines?: readonly string[] };
	const all = write ?? lines;
	return { ...(all && { write: all }), ...(remove && { remove }), ...(from && { from }) };
}

/** Whether the change is all that there is to do in the file, with nothing in it that has to be looked up or chosen. */
export function isWholeFix({ fix = '', ...finding }: ReportedConfigFinding): boolean {
	const change = changeOf(finding);
	const said = changeText(change);
	return said !== undefined && fix.endsWith(said) && !(change.write ?? []).some(hasPlaceholder);
}
