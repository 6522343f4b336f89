/** `romtool explain`. */
import { describe, expect, it } from 'vitest';
import { explainedFindings } from '../../src/index.js';
import { romtool } from '../support/io.js';

describe('explain', () => {
	it('tells cause and fix of a code', async () => {
		const { stdout, stderr, exitCode } = await romtool(['explain', 'header-before-rom']);
		expect([exitCode, stderr]).toEqual([0, '']);
		expect(stdout).toBe(
			[
				'header-before-rom',
				'  in       Option ROMs',
				"  cause    Other bytes come before 55 aa, often a header of the vendor's flash",
				'           tool: no consumer finds the ROM there.',
				'  fix      Cut them off: romtool edit trim.',
				'',
			].join('\n'),
		);
	});

	it('tells the rule and where it stands, once for domains that say the same', async () => {
		const { stdout } = await romtool(['explain', 'igd-lpc-q35', 'ovmf-rom-bar']);
		expect(stdout).toContain('  in       romtool lint, Proxmox VE; romtool lint, libvirt\n  rule     x-igd-lpc=on');
		expect(stdout).toContain('  stands   QEMU hw/vfio/igd.c vfio_pci_igd_setup_lpc_bridge\n');
		expect(stdout).toContain('\n\novmf-rom-bar\n  in       OVMF\n');
	});

	it('tells apart what a code means in several domains', async () => {
		const { stdout } = await romtool(['explain', 'igd-address', '--json']);
		const domains = (JSON.parse(stdout) as { domain: string }[]).map(({ domain }) => domain);
		expect(domains).toEqual(['romtool plan', 'romtool lint, Proxmox VE', 'romtool lint, libvirt']);
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
		['legacy-sun', 'romtool: no finding has the code "legacy-sun"; near it are legacy-sum\n'],
		['nothing-like-it', 'romtool: no finding has the code "nothing-like-it": romtool explain lists all codes\n'],
		['\u001b[31m', 'romtool: no finding has the code "\\x1b[31m": romtool explain lists all codes\n'],
	])('says of %j what is near it', async (code, message) => {
		const { stdout, stderr, exitCode } = await romtool(['explain', 'legacy-sum', code]);
		expect([exitCode, stdout]).toEqual([2, '']);
		expect(stderr).toBe(message);
	});
});
