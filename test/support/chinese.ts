/** That a finding reads as Chinese from end to end, commands and names aside. */
import { expect } from 'vitest';
import type { Finding } from '../../src/bytes/finding.js';
import { sayFinding } from '../../src/explain/say-finding.js';

/** What programs say, what is typed, what is quoted and bytes stay as they are. */
const KEPT =
	/`[^`]*`|\b[0-9a-f]{2}(?: [0-9a-f]{2})+\b|"[^"]*"|“[^”]*”|\b(?:romtool|echo|sudo|modprobe|softdep|-set|-f)\b[ \w./:=,<>-]*/g;

export function proseLeft(chinese: string): string | undefined {
	return chinese.replace(KEPT, '').match(/[a-z]{2,}(?:,? [a-z]{2,}){2,}/)?.[0];
}

export function expectChinese(finding: Pick<Finding, 'code' | 'values'>): void {
	const said = sayFinding(finding, 'zh');
	for (const text of said.fix === undefined ? [said.message] : [said.message, said.fix]) {
		expect(proseLeft(text), `${finding.code}: ${text}`).toBeUndefined();
	}
}
