import { describe, expect, it } from 'vitest';
import { overrideElement, writtenValue } from '../../src/libvirt/override-element.js';
import { AMD_DOMAIN, changed, lintDomain } from '../support/domains.js';

describe('an override in place of -set', () => {
	it('has properties of the types that QEMU reads them with', () => {
		const sets = [
			{ property: 'x-vga', value: 'off' },
			{ property: 'x-no-mmap', value: '1' },
			{ property: 'x-igd-gms', value: '0x2' },
			{ property: 'addr', value: '4' },
			{ property: 'x-igd-legacy-mode', value: 'on' },
			{ property: 'romfile', value: "/usr/share/kvm/it's.rom" },
		];
		expect(overrideElement('hostdev0', sets)).toBe(
			"<qemu:override><qemu:device alias='hostdev0'><qemu:frontend>" +
				"<qemu:property name='x-vga' type='bool' value='false'/>" +
				"<qemu:property name='x-no-mmap' type='bool' value='true'/>" +
				"<qemu:property name='x-igd-gms' type='unsigned' value='2'/>" +
				"<qemu:property name='addr' type='string' value='4'/>" +
				"<qemu:property name='x-igd-legacy-mode' type='string' value='on'/>" +
				"<qemu:property name='romfile' type='string' value='/usr/share/kvm/it&apos;s.rom'/>" +
				'</qemu:frontend></qemu:device></qemu:override>',
		);
	});

	it('is what lint has nothing to say against', () => {
		const set =
			"<qemu:commandline><qemu:arg value='-set'/><qemu:arg value='device.hostdev0.x-vga=off'/></qemu:commandline>";
		const withSet = changed(AMD_DOMAIN, ['</domain>', `${set}</domain>`]);
		const [finding, ...others] = lintDomain(withSet);
		expect([finding?.code, others]).toEqual(['args-set-json', []]);
		expect(lintDomain(changed(withSet, [set, String(finding?.values?.['element'])]))).toEqual([]);
	});
});

it.each([
	['0x2', 'unsigned', "type='unsigned' value='2'"],
	['on', 'bool', "type='bool' value='true'"],
	['0', 'bool', "type='bool' value='false'"],
	['two', 'signed', "type='signed' value='NUMBER'"],
	['2', undefined, "type='unsigned' value='2'"],
	['pcie.0', undefined, "type='string' value='pcie.0'"],
])('%s of type %s is to be written %s', (value, type, written) => {
	expect(writtenValue(value, type)).toBe(written);
});
