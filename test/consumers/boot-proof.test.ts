/** The committed table of the boots is of the ROMs that we have now, and of our verdicts. No QEMU is needed for that. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/consumers/consumer.js';
import { CONSUMER_RELEASES } from '../../src/consumers/consumer-releases.js';
import { OVMF_FINDINGS } from '../../src/consumers/edk2/findings.js';
import { OVMF_PE_FINDINGS } from '../../src/consumers/edk2/pe/findings.js';
import { SEABIOS_FINDINGS } from '../../src/consumers/seabios/findings.js';
import { STACK_RELEASES } from '../support/stacks.js';
import { BOOTED, CASES, committedRows, PROOF, proofDocument, titleOf, verdictOf } from './proof.js';
import { verdictOfCell } from './spoken.js';

const RULES = { ...OVMF_FINDINGS, ...OVMF_PE_FINDINGS, ...SEABIOS_FINDINGS };

describe('docs/boot-proof.md', () => {
	it('lists exactly the mutations', () => {
		expect(readFileSync(PROOF, 'utf8')).toBe(proofDocument(committedRows()));
	});

	it.each(BOOTED)('has firmware agree with each verdict: $firmware $release', (booted) => {
		const rows = committedRows();
		for (const one of CASES) {
			const did = verdictOfCell(rows.get(one.name)?.[titleOf(booted)] ?? '?');
			const verdict = verdictOf(one, booted);
			const isLuck = one.luck === true && (verdict === 'crashes' || verdict === 'hangs');
			if (isLuck) expect(['crashes', 'hangs'], one.name).toContain(did);
			else expect(did, one.name).toBe(verdict);
		}
	});
});

it.each(Object.entries(STACK_RELEASES))(
	'the releases of %s that are called measured were booted',
	(firmware, booted) => {
		expect(CONSUMER_RELEASES[firmware as keyof typeof STACK_RELEASES].measured).toEqual(booted);
	},
);

describe('mutations', () => {
	it('have names of their own', () => {
		expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
	});

	it('probe known rules, and say why where they are ignored', () => {
		for (const { name, rule, ovmf, seabios } of CASES) {
			expect(RULES).toHaveProperty(rule);
			const answers: readonly Answer[] = Object.values(rule.startsWith('ovmf-') ? ovmf : seabios);
			for (const { verdict, findings } of answers) {
				if (verdict === 'runs') continue;
				expect(
					findings.map(({ code }) => code),
					name,
				).toContain(rule);
			}
			for (const { verdict, findings } of [...Object.values(ovmf), ...Object.values(seabios)]) {
				expect(
					findings.some(({ severity }) => severity === 'error'),
					name,
				).toBe(verdict !== 'runs');
			}
		}
	});

	it('warn of luck where other machines survive what this one does not', () => {
		const warned = CASES.filter(({ ovmf }) =>
			ovmf['2026.08'].findings.some(({ code, severity }) => code === 'ovmf-pe-overrun-luck' && severity === 'warning'),
		);
		const behind = (size: string) => `zeros to ${size} behind the image`;
		const names = warned.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining([behind('16 KiB'), behind('64 KiB')]));
		for (const { ovmf } of warned) expect(ovmf['2026.08'].verdict).toBe('crashes');
		expect(names).not.toContain(behind('512 KiB'));
	});

	it('probe every rule', () => {
		const probed = new Set<string>(CASES.map(({ rule }) => rule));
		const rest = Object.keys(RULES).filter((rule) => !probed.has(rule));
		// All boots here have the same memory and a ROM BAR, Secure Boot has a boot of its own, and no card here is a display.
		expect(rest).toEqual([
			...['ovmf-no-rom-bar', 'ovmf-memory', 'ovmf-secure-boot'],
			// How sure ovmf-pe-overrun is.
			'ovmf-pe-overrun-luck',
			// seabios-roms.test.ts boots these.
			...['seabios-dead-end', 'seabios-pnp-cycle', 'seabios-rom-area', 'seabios-no-address', 'seabios-display'],
		]);
	});
});
