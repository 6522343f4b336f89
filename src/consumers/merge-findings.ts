/** Findings of several rule files as one list, in which a thing that two of them see stands once. */
import type { Finding } from '../bytes/finding.js';

/** The first of those with the same code, consumer, releases and offset stays; the order stays as well. */
export function mergeFindings(...lists: readonly (readonly Finding[])[]): Finding[] {
	const seen = new Map<string, Finding>();
	for (const finding of lists.flat()) {
		const key = `${finding.code} ${finding.consumer ?? ''} ${finding.offset ?? ''} ${JSON.stringify(finding.releases)}`;
		if (!seen.has(key)) seen.set(key, finding);
	}
	return [...seen.values()];
}
