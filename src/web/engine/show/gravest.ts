/** Findings by how grave they are. */
import type { Severity } from '../../../language/entry.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** The gravest first. */
export function inOrder<F extends { readonly severity: Severity }>(findings: readonly F[]): F[] {
	return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

export function worstOf(findings: readonly { readonly severity: Severity }[]): Severity | undefined {
	return ORDER.find((severity) => findings.some((finding) => finding.severity === severity));
}
