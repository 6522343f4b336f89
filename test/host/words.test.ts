/** No finding tells a host what only another one understands, whatever its values are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROXMOX_FINDINGS } from '../../src/consumers/proxmox/findings.js';
import { CAUSE_CATALOGUE } from '../../src/diagnose/causes/causes.js';
import type { Host, TargetId } from '../../src/host/host.js';
import { HOST_IDS, HOSTS, type HostId } from '../../src/host/hosts.js';
import type { Catalogue } from '../../src/language/entry.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { render } from '../../src/language/render.js';
import { LIBVIRT_LINT_FINDINGS } from '../../src/libvirt/lint/findings.js';
import { VM_FINDINGS } from '../../src/vm/lint/vm-findings.js';
import { PLAN_CATALOGUE } from '../../src/vm/recipe/plan-catalogue.js';
import { isFor } from '../../src/vm/recipe/target-notes.js';
import { valuesFor } from '../support/catalogues.js';
import { strangeTools, strangeWords } from '../support/host-words.js';

const reasons = fc.constant({ code: 'seabios-display', values: {} });

/** Lines of a finding that have a word of another host, for values of each kind. */
function strange(catalogue: Catalogue, host: HostId, target: TargetId, words = strangeTools(host)): string[] {
	const found = new Set<string>();
	// What a reason is may be in another one.
	const all = { ...PLAN_CATALOGUE, ...catalogue };
	for (const [code, entry] of Object.entries(catalogue)) {
		fc.assert(
			fc.property(valuesFor(entry.values, reasons), (drawn) => {
				// What is another manager's is told of that one's configurations alone.
				if (drawn['manager'] !== undefined && drawn['manager'] !== 'any' && drawn['manager'] !== target) return;
				// Of a plan's iGPU alone; with a ROM it is about a configuration.
				if (code === 'igd-address' && drawn['rom'] !== undefined) return;
				for (const language of LANGUAGES) {
					const { message, fix = '' } = render(all, { code, values: { ...drawn, host, target } }, language);
					const said = `${message}\n${fix}`;
					const bad = words.find((word) => word.test(said));
					if (bad !== undefined) found.add(`${code}: ${bad.exec(said)?.[0]}`);
				}
			}),
			{ numRuns: Object.keys(entry.values).length === 0 ? 1 : 25, seed: 20261130 },
		);
	}
	return [...found];
}

describe.each(HOST_IDS)('for %s', (host) => {
	it.each((HOSTS[host] as Host).targets)(
		'no finding of a plan has a word of another host, or one that is not for %s',
		(target) => {
			// Those of Proxmox VE as a reader of ROMs are there for its plans alone.
			const told = Object.entries(PLAN_CATALOGUE).filter(
				([code]) => isFor(target, host)({ code }) && (target === 'proxmox' || !Object.hasOwn(PROXMOX_FINDINGS, code)),
			);
			expect(strange(Object.fromEntries(told), host, target, strangeWords(host, target))).toEqual([]);
		},
	);

	it('no finding of lint has a word of another host', () => {
		const findings = host === 'proxmox' ? VM_FINDINGS : { ...VM_FINDINGS, ...LIBVIRT_LINT_FINDINGS };
		const told = Object.entries(findings).filter(
			([code]) => host === 'proxmox' || !Object.hasOwn(PROXMOX_FINDINGS, code),
		);
		expect(strange(Object.fromEntries(told), host, host === 'proxmox' ? 'proxmox' : 'libvirt')).toEqual([]);
	});

	it('no cause that logs show has a word of another host', () => {
		expect(strange(CAUSE_CATALOGUE, host, host === 'proxmox' ? 'proxmox' : 'libvirt')).toEqual([]);
	});
});
