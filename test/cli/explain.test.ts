/** `romtool explain`. */
import { describe, expect, it } from 'vitest';
import { explainedFindings, explainFinding } from '../../src/index.js';
import { romtool } from '../support/io.js';

describe('explain', () => {
	it('tells cause and fix of a code', async () => {
		const { stdout, stderr, exitCode } = await romtool(['explain', 'header-before-rom']);
		expect([exitCode, stderr]).toEqual([0, '']);
		const explained = explainFinding('header-before-rom')[0];
		const [code, area, ...rest] = stdout.split('\n');
		expect([code, area]).toEqual(['header-before-rom', '  area     Option ROMs']);
		const text = rest.join('\n').replaceAll(/\n {11}/g, ' ');
		expect(text).toBe(`  cause    ${explained?.cause}\n  fix      ${explained?.fix}\n`);
	});

	it('tells the rule and where it stands, once for domains that say the same', async () => {
		const { stdout } = await romtool(['explain', 'igd-lpc-q35', 'ovmf-rom-bar']);
		expect(stdout).toContain('  area     romtool lint, Proxmox VE; romtool lint, libvirt\n  rule     x-igd-lpc=on');
		expect(stdout).toContain('  source   QEMU hw/vfio/igd.c vfio_pci_igd_setup_lpc_bridge\n');
		expect(stdout).toContain('\n\novmf-rom-bar\n  area     OVMF\n');
	});

	it('tells apart what a code means in several domains', async () => {
		const { stdout } = await romtool(['explain', 'igd-address', '--json']);
		const domains = (JSON.parse(stdout) as { domain: string }[]).map(({ domain }) => domain);
		expect(domains).toEqual(['romtool plan', 'romtool lint, Proxmox VE', 'romtool lint, libvirt', 'romtool diagnose']);
	});

	it('lists all codes, within the width', async () => {
		const { stdout, exitCode } = await romtool(['explain']);
		expect(exitCode).toBe(0);
		const words = new Set(stdout.split(/\s+/));
		expect(explainedFindings().filter(({ code }) => !words.has(code))).toEqual([]);
		expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
	});

	it('lists them as JSON', async () => {
		const { stdout } = await romtool(['explain', '--json']);
		expect(JSON.parse(stdout)).toEqual(explainedFindings());
	});

	it.each([
		['legacy-sun', 'romtool: unknown code "legacy-sun"; similar: legacy-sum\n'],
		['nothing-like-it', 'romtool: unknown code "nothing-like-it": romtool explain lists all codes\n'],
		['\u001b[31m', 'romtool: unknown code "\\x1b[31m": romtool explain lists all codes\n'],
	])('says of %j what is near it', async (code, message) => {
		const { stdout, stderr, exitCode } = await romtool(['explain', 'legacy-sum', code]);
		expect([exitCode, stdout]).toEqual([2, '']);
		expect(stderr).toBe(message);
	});
});
