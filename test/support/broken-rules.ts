/** A rule that a configuration breaks while it keeps all others, and what has to be said of it. */
import { expect } from 'vitest';
import type { HostFacts } from '../../src/host/host-facts.js';
import type { Catalogue } from '../../src/language/entry.js';
import type { Values } from '../../src/language/values.js';
import type { ReportedConfigFinding } from '../../src/vm/lint/config-finding.js';
import { expectChinese } from './chinese.js';

export interface Broken {
	readonly code: string;
	readonly severity: ReportedConfigFinding['severity'];
	readonly what: string;
	readonly text: string;
	/** Without one, the host is unknown. */
	readonly host?: HostFacts;
	readonly key: string;
	/** What its values have in them. */
	readonly values: Values;
	readonly path?: string;
	/** What the finding's line has in it, where that is not plain. */
	readonly line?: string;
	/** Which other codes come with it. */
	readonly also?: readonly string[];
}

/** @returns the finding about the rule, and the line of the configuration that it names. */
export function expectBroken(broken: Broken, findings: readonly ReportedConfigFinding[]) {
	const own = findings.find(({ code, key }) => code === broken.code && key === broken.key);
	expect(own, JSON.stringify(findings)).toBeDefined();
	expect(own?.severity).toBe(broken.severity);
	expect(own?.values).toMatchObject(broken.values);
	expect(own?.message).toMatch(/^(?!.*undefined).* .*\.$/);
	expect(own?.path).toBe(broken.path);
	// Of a note there may be nothing to do.
	if (own?.severity !== 'note' || own.fix !== undefined) expect(own?.fix?.length ?? 0).toBeGreaterThan(5);
	if (own !== undefined) expectChinese(own);
	const allowed = new Set([broken.code, ...(broken.also ?? [])]);
	expect(findings.filter(({ code }) => !allowed.has(code))).toEqual([]);
	const named = own?.path === undefined && own?.line !== undefined;
	return named ? broken.text.split('\n')[own.line - 1] : undefined;
}

/** `byFiles` are the codes of what is found by reading files, which the command line alone does. */
export function expectAllRules(rules: Catalogue, cases: readonly Broken[], byFiles: readonly string[]): void {
	const inTests = new Set(cases.map(({ code }) => code));
	expect([...inTests, ...byFiles].sort()).toEqual(Object.keys(rules).sort());
	expect(Object.values(rules).map(({ source }) => source)).not.toContain(undefined);
}
