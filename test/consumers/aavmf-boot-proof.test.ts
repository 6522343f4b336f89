/** The committed table of AAVMF's boots is of the ROMs that we have now, and of our verdicts. No QEMU is needed for that. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AAVMF_FINDINGS } from '../../src/consumers/aavmf/findings.js';
import { AAVMF_CASES, AAVMF_PROOF, AAVMF_RELEASES, aavmfDocument, aavmfRows, keyOf } from './aavmf-proof.js';
import { verdictOfCell } from './spoken.js';

describe('docs/aavmf-proof.md', () => {
	it('lists exactly the ROMs, with the verdicts of today', () => {
		expect(readFileSync(AAVMF_PROOF, 'utf8')).toBe(aavmfDocument(aavmfRows()));
	});

	it.each(AAVMF_RELEASES)('has firmware agree with each verdict: %s', (release) => {
		const rows = aavmfRows();
		for (const one of AAVMF_CASES) {
			const did = verdictOfCell(rows.get(keyOf(one))?.[release] ?? '?');
			const { verdict } = one.answers[release];
			if (one.unforeseen === true) expect([verdict, 'crashes'], one.name).toContain(did);
			else expect(did, one.name).toBe(verdict);
		}
	});
});

describe('the ROMs', () => {
	it('are ours, and many of those that OVMF is booted with', () => {
		const shared = AAVMF_CASES.filter(({ isShared }) => isShared);
		expect(shared.length).toBeGreaterThan(170);
		expect(AAVMF_CASES.length - shared.length).toBeGreaterThan(100);
	});

	it('have names of their own', () => {
		const names = AAVMF_CASES.map(keyOf);
		expect(new Set(names).size).toBe(names.length);
	});

	it('break every rule that is AAVMF’s alone', () => {
		const said = new Set(
			AAVMF_CASES.flatMap(({ answers }) => Object.values(answers).flatMap(({ findings }) => findings)).map(
				({ code }) => code,
			),
		);
		// Those of Secure Boot have a test of their own.
		expect(Object.keys(AAVMF_FINDINGS).filter((code) => !said.has(code))).toEqual(['aavmf-unsigned', 'aavmf-signer']);
	});

	it('have an error where they are not run, and none where they are', () => {
		for (const { name, answers } of AAVMF_CASES) {
			for (const { verdict, findings } of Object.values(answers)) {
				expect(
					findings.some(({ severity }) => severity === 'error'),
					name,
				).toBe(verdict !== 'runs');
			}
		}
	});
});
