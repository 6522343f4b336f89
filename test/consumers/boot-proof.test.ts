/** The committed table of the boots is of the ROMs that we have now, and of our verdicts. No QEMU is needed for that. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OVMF_FINDINGS } from '../../src/consumers/ovmf/findings.js';
import { OVMF_PE_FINDINGS } from '../../src/consumers/ovmf/pe/findings.js';
import { SEABIOS_FINDINGS } from '../../src/consumers/seabios/findings.js';
import { CASES, committedRows, PROOF, proofDocument } from './proof.js';

const RULES = { ...OVMF_FINDINGS, ...OVMF_PE_FINDINGS, ...SEABIOS_FINDINGS };

describe('docs/boot-proof.md', () => {
	it('lists exactly the mutations, with the verdicts of today', () => {
		expect(readFileSync(PROOF, 'utf8')).toBe(proofDocument(committedRows()));
	});

	it('has firmware agree with each verdict', () => {
		const rows = committedRows();
		for (const { name, ovmf, seabios } of CASES) {
			const row = rows.get(name);
			expect(row?.ovmf, name).toMatch(ovmf.verdict === 'runs' ? /^[a-z]( [a-z])*$/ : /^(-|hangs)$/);
			expect(row?.seabios, name).toMatch(seabios.verdict === 'runs' ? /^[a-z]( [a-z])*$/ : /^(-|hangs)$/);
		}
	});
});

describe('mutations', () => {
	it('have names of their own', () => {
		expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
	});

	it('probe known rules, and say why where they are ignored', () => {
		for (const { name, rule, ovmf, seabios } of CASES) {
			expect(RULES).toHaveProperty(rule);
			const answer = rule.startsWith('ovmf-') ? ovmf : seabios;
			if (answer.verdict === 'ignored')
				expect(
					answer.findings.map(({ code }) => code),
					name,
				).toContain(rule);
			for (const one of [ovmf, seabios]) {
				expect(
					one.findings.some(({ severity }) => severity === 'error'),
					name,
				).toBe(one.verdict === 'ignored');
			}
		}
	});

	it('probe every rule', () => {
		const probed = new Set<string>(CASES.map(({ rule }) => rule));
		const rest = Object.keys(RULES).filter((rule) => !probed.has(rule));
		// Secure Boot has a boot of its own, and no card here is a display.
		expect(rest).toEqual(['ovmf-secure-boot', 'seabios-display']);
	});
});
