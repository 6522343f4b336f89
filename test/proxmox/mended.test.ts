/** What fixes of `lint` change in a configuration of Proxmox VE, line by line and all together. */
import { describe, expect, it } from 'vitest';
import { lineChanger, withChanges } from '../../src/proxmox/line-changes.js';
import { lintProxmox } from '../../src/proxmox/lint.js';
import { mended } from '../../src/proxmox/mended.js';
import { AMD, INTEL, sha256 } from '../support/lint.js';

const unknown = { state: 'unknown' } as const;
const lint = (text: string) => lintProxmox(text, { rom: () => unknown, file: () => unknown, sha256 }) ?? [];
const mend = (text: string) => mended(text, lint(text), lint);
const changesOf = (text: string, code: string) => {
	const finding = lint(text).find((each) => each.code === code);
	return finding === undefined ? undefined : lineChanger(text)(finding);
};

describe('a fix', () => {
	it('replaces the line of its key, wherever the finding is', () => {
		const text = AMD.replace('pc-q35-8.0', 'pc-i440fx-8.0');
		expect(changesOf(text, 'pcie-without-q35')).toEqual([
			{ line: 6, before: 'machine: pc-i440fx-8.0', after: ['machine: q35'] },
		]);
	});

	it('adds what is not there, before snapshots and after the last line', () => {
		const text = `${INTEL.replace('vga: none\n', '')}\n[before]\nvga: std\n`;
		const changes = changesOf(text, 'legacy-igd-vga') ?? [];
		expect(changes).toEqual([{ after: ['vga: none'] }]);
		expect(withChanges(text, changes)).toBe(text.replace('name: intel\n', 'name: intel\nvga: none\n'));
	});

	it('replaces lines that Proxmox skips: for their form, their value or their number', () => {
		const stray = AMD.replace('hostpci1:', 'hostpci1 :');
		expect(changesOf(stray, 'line-ignored')).toMatchObject([
			{ line: 5, before: expect.stringContaining('hostpci1 :') },
		]);
		expect(changesOf(AMD.replace('12048', '8G # enough'), 'value-invalid')).toEqual([
			{ line: 7, before: 'memory: 8G # enough', after: ['# enough', 'memory: 8192'] },
		]);
		const high = AMD.replace('hostpci1', 'hostpci33');
		expect(mend(high)?.text).toBe(AMD);
	});

	it('of a snapshot, and what is to be done elsewhere, changes no line', () => {
		const broken = AMD.replace('pc-q35-8.0', 'pc-i440fx-8.0');
		const inSnapshot = `${AMD}\n[before]\n${broken}`;
		expect(lint(inSnapshot).map(({ code }) => code)).toContain('pcie-without-q35');
		expect(changesOf(inSnapshot, 'pcie-without-q35')).toEqual([]);
		expect(mend(inSnapshot)).toBeUndefined();
	});
});

describe('a configuration', () => {
	it('has all fixes together, each made for the file as it is by then', () => {
		const text = AMD.replace('12048', '12048 # enough')
			.replace('romfile=vbios', 'romfile=/root/vbios')
			.replace('hostpci1:', 'hostpci1 :');
		const all = mend(text);
		expect(all?.text).toBe(AMD.replace('memory: 12048', '# enough\nmemory: 12048'));
		expect(all?.left).toEqual(lint(AMD));
		expect(all?.lines).toContain('memory: 12048');
		expect(all?.gone).toEqual([expect.stringMatching(/^hostpci1 :/)]);
	});

	it('that is right, or whose fixes are a choice, stays as it is', () => {
		expect(mend(AMD)).toBeUndefined();
		expect(mend(AMD.replace('0000:05:00.0', '05-00-0'))).toBeUndefined();
		// Another machine type, or without pcie=1.
		expect(mend(AMD.replace('pc-q35-8.0', 'pc-i440fx-8.0'))).toBeUndefined();
		expect(mend('')).toBeUndefined();
	});

	it('tells what is still wrong in it', () => {
		const all = mend(AMD.replace('pcie=1,romfile=vbios', 'pcie=yes,x_vga=1,romfile=vbios'));
		expect(all?.left.map(({ code }) => code)).toContain('x-vga-ovmf');
	});

	it('of very many mistakes is tried a bounded number of times, and never has more', () => {
		const text = `${AMD}${[...Array(200).keys()].map((i) => `hostpci${i % 16} : 0000:05:00.0\n`).join('')}`;
		let asked = 0;
		const all = mended(text, lint(text), (changed) => {
			asked++;
			return lint(changed);
		});
		expect(asked).toBeLessThan(30);
		const errors = (found: readonly { readonly severity: string }[]) =>
			found.filter(({ severity }) => severity === 'error').length;
		expect(errors(all?.left ?? lint(text))).toBeLessThanOrEqual(errors(lint(text)));
	});
});
