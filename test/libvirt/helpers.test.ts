/** Helpers of all kinds in domains of libvirt: by <rom>, by an override, and in QEMU's own words. */
import { describe, expect, it } from 'vitest';
import type { HostFacts } from '../../src/host/host-facts.js';
import { changed, hostdev, INTEL_DOMAIN, lintDomain, vmAddress } from '../support/domains.js';
import { INTEL_HOST } from '../support/lint.js';

const host = (qemu: HostFacts['qemu'], deviceId = 0xa780): HostFacts => ({
	...INTEL_HOST,
	functions: (INTEL_HOST.functions ?? []).map((each) =>
		each.address === '0000:00:02.0' ? { ...each, deviceId } : each,
	),
	...(qemu !== undefined && { qemu }),
});

const bdsm = (text: string, facts: HostFacts) =>
	lintDomain(text, facts).filter(({ code }) => code.startsWith('helper-bdsm'));

const ROM = "<rom file='/usr/share/kvm/gen12_igd.rom'/>";
const rom = (name: string) => `<rom file='/usr/share/kvm/${name}'/>`;
const IGD = hostdev([0, 2, 0], '/usr/share/kvm/gen12_igd.rom', `      <alias name='ua-igd'/>\n${vmAddress(0, 2, 0)}`);

describe('helpers in a domain', () => {
	it.each<[string, string, HostFacts, string[]]>([
		['the host kind, 9.1', changed(INTEL_DOMAIN, [ROM, rom('host_igd.rom')]), host([9, 1]), []],
		['the host kind, 10.1', changed(INTEL_DOMAIN, [ROM, rom('host_igd.rom')]), host([10, 1]), ['helper-bdsm-zero']],
		["romtool's, 9.1", changed(INTEL_DOMAIN, [ROM, rom('igd_helper.rom')]), host([9, 1]), []],
		["romtool's, 10.1", changed(INTEL_DOMAIN, [ROM, rom('igd_helper.rom')]), host([10, 1]), []],
		['its own, Coffee Lake, 9.1', changed(INTEL_DOMAIN, [ROM, rom('own_igd.rom')]), host([9, 1], 0x3e92), []],
		[
			'its own, Coffee Lake, 9.1, q35',
			changed(INTEL_DOMAIN, [ROM, rom('own_igd.rom')], ['pc-i440fx-8.0', 'pc-q35-8.0']),
			host([9, 1], 0x3e92),
			['helper-bdsm-host'],
		],
		[
			'its own, Coffee Lake, 9.1, where libvirt chooses the place',
			changed(INTEL_DOMAIN, [ROM, rom('own_igd.rom')], [vmAddress(0, 2, 0), '']),
			host([9, 1], 0x3e92),
			['helper-bdsm-unknown'],
		],
	])('%s', (_, text, facts, expected) => {
		const found = bdsm(text, facts);
		expect(found.map(({ code }) => code)).toEqual(expected);
		expect(found.every(({ key }) => key === 'devices/hostdev[1]/rom')).toBe(true);
	});

	it('an override may name the ROM', () => {
		const property = "<qemu:property name='romfile' type='string' value='/usr/share/kvm/host_igd.rom'/>";
		const text = changed(INTEL_DOMAIN, [ROM, ''], ['<qemu:frontend>', `<qemu:frontend>${property}`]);
		expect(bdsm(text, host([10, 1]))).toMatchObject([
			{ code: 'helper-bdsm-zero', key: expect.stringContaining('romfile') },
		]);
	});

	it("so may a device in QEMU's own words", () => {
		const device = 'vfio-pci,host=0000:00:02.0,addr=0x2,romfile=/usr/share/kvm/own_igd.rom';
		const words = `  <qemu:commandline>\n    <qemu:arg value='-device'/>\n    <qemu:arg value='${device}'/>\n  </qemu:commandline>\n</domain>`;
		const text = changed(INTEL_DOMAIN, [IGD, ''], ['</domain>', words]);
		expect(bdsm(text, host([10, 1]))).toEqual([]);
		expect(bdsm(text, host([9, 1]))).toMatchObject([{ code: 'helper-bdsm-host', key: 'qemu:commandline/qemu:arg[2]' }]);
	});
});
