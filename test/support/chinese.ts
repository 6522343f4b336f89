/** That a finding reads as Chinese from end to end, commands and names aside. */
import { expect } from 'vitest';
import type { Finding } from '../../src/bytes/finding.js';
import { toChinese } from '../../src/language/zh/index.js';

/** What programs say, what is typed, and what is quoted stays as it is. */
const KEPT = /`[^`]*`|"[^"]*"|“[^”]*”|\b(?:romtool|echo|sudo|modprobe|softdep|-set|-f)\b[ \w./:=,<>-]*/g;

export function proseLeft(chinese: string): string | undefined {
	return chinese.replace(KEPT, '').match(/[a-z]{2,}(?:,? [a-z]{2,}){2,}/)?.[0];
}

export function expectChinese({ code, message, fix }: Pick<Finding, 'code' | 'message' | 'fix'>): void {
	for (const english of fix === undefined ? [message] : [message, fix]) {
		const chinese = toChinese(english);
		expect(proseLeft(chinese), `${code}: ${english} → ${chinese}`).toBeUndefined();
	}
	expect(toChinese(message), code).toMatch(/\p{Script=Han}/u);
}
