/** The properties of vfio-pci that releases of QEMU list (`-device vfio-pci,help` of Debian's 7.2.22, 10.0.13 and 11.1.3). */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { lintProperties } from '../../src/vm/lint/vfio-properties.js';
import { valueFinding } from '../../src/vm/lint/vfio-values.js';
import { parseQemuVersion, type QemuVersion } from '../../src/vm/qemu-version.js';
import { need, programExists } from '../support/process.js';
import { QEMU } from '../support/qemu.js';

const OF_7_2 = (
	'acpi-index addr bootindex display failover_pair_id host multifunction rombar romfile romsize ' +
	'sysfsdev x-balloon-allowed x-enable-migration x-igd-gms x-igd-opregion x-intx-mmap-timeout-ms ' +
	'x-msix-relocation x-no-geforce-quirks x-no-kvm-intx x-no-kvm-ioeventfd x-no-kvm-msi x-no-kvm-msix ' +
	'x-no-mmap x-no-vfio-ioeventfd x-nv-gpudirect-clique x-pci-device-id x-pci-sub-device-id ' +
	'x-pci-sub-vendor-id x-pci-vendor-id x-pcie-extcap-init x-pcie-lnksta-dllla ' +
	'x-pre-copy-dirty-page-tracking x-req x-vga xres yres'
).split(' ');
const SINCE_7_2 = (
	'busnr enable-migration fd iommufd migration-events skip-vsc-check vf-token ' +
	'x-device-dirty-page-tracking x-igd-legacy-mode x-igd-lpc x-max-bounce-buffer-size ' +
	'x-migration-multifd-transfer x-pcie-ari-nextfn-1 x-pcie-err-unc-mask x-pcie-ext-tag'
).split(' ');
const SINCE_10_0 =
	'ats sriov-pf x-migration-load-config-after-iter x-migration-max-queued-buffers-size x-pci-class-code x-vpasid-cap-offset'.split(
		' ',
	);
const without = (names: readonly string[], gone: string) => names.filter((name) => name !== gone);

const OF_10_0 = [...without(OF_7_2, 'x-enable-migration'), ...SINCE_7_2];
const OF_11_1 = [...without(OF_10_0, 'x-pcie-extcap-init'), ...SINCE_10_0];
const ALL = [...new Set([...OF_7_2, ...OF_10_0, ...OF_11_1])];

const placeOf = (key: string) => ({ key });
/** One that each takes. */
const valid = (name: string) =>
	['on', '1', 'off', '02.0'].find((value) => valueFinding(name, value) === undefined) ?? '';

/** Of all that any release has, those that stop this one. */
function refused(version: QemuVersion, exact = true): string[] {
	const qemu = { version, exact };
	const findings = [...lintProperties({ names: ALL, qemu, igpu: false, placeOf, valueOf: valid })];
	expect(findings.every(({ code }) => code === 'vfio-property-release')).toBe(true);
	return findings.map(({ values }) => String(values['property'])).sort();
}

describe('properties of vfio-pci', () => {
	it.each<[QemuVersion, readonly string[]]>([
		[[7, 2], OF_7_2],
		[[10, 0], OF_10_0],
		[[11, 1], OF_11_1],
	])('of QEMU %j are all of that release, and no others', (version, listed) => {
		expect(refused(version)).toEqual(ALL.filter((name) => !listed.includes(name)).sort());
	});

	it('stop an unknown release only where they are gone for good', () => {
		expect(refused([7, 2], false)).toEqual([]);
		expect(refused([9, 0], false)).toEqual(['x-enable-migration']);
	});

	it('are those of the installed QEMU', (context) => {
		need(context, programExists(QEMU), `${QEMU} (Debian package qemu-system-x86)`);
		const run = (...words: string[]) => execFileSync(QEMU, words, { encoding: 'utf8' });
		const version = parseQemuVersion(run('--version')) ?? [0, 0];
		const names = [...run('-device', 'vfio-pci,help').matchAll(/^ {2}([a-z][\w-]*)=/gm)].map(([, name = '']) => name);
		expect(names.length).toBeGreaterThan(30);
		const question = { names, qemu: { version, exact: true }, igpu: false, placeOf, valueOf: valid };
		expect([...lintProperties(question)]).toEqual([]);
	});
});

/** As QEMU 7.2 and 11.1 take or refuse them behind `-set device.hostpci0.`. */
describe('values of properties of vfio-pci', () => {
	it.each([
		...['x-vga=yes', 'x-vga=true', 'x-vga=off', 'rombar=1', 'rombar=0x1', 'x-igd-legacy-mode=on', 'multifunction=yes'],
		...[
			'x-pci-vendor-id=1002',
			'x-pci-vendor-id=0x1002',
			'x-pci-vendor-id=0xffffffff',
			'x-pci-device-id=0xffff',
			'addr=2',
			'addr=0x2',
			'addr=02.0',
			'addr=1f.0',
			'x-igd-gms=0x2',
		],
		...['romsize=65536', 'display=off', 'bootindex=1', 'sysfsdev=anything'],
	])('QEMU takes %s', (word) => {
		const [name = '', value = ''] = word.split('=');
		expect(valueFinding(name, value)).toBeUndefined();
	});

	it.each<[string, string, string?]>([
		['x-vga=1', 'switch', 'x-vga=on'],
		['x-vga=On', 'switch', 'x-vga=on'],
		['x-igd-opregion=1', 'switch', 'x-igd-opregion=on'],
		['x-no-mmap=enable', 'switch'],
		['rombar=on', 'number', 'rombar=1'],
		['rombar=off', 'number', 'rombar=0'],
		['x-pci-vendor-id=zz', 'vendor'],
		['x-pci-vendor-id=0xffff', 'vendor'],
		['x-pci-device-id=0x10000', 'id'],
		['x-pci-sub-vendor-id=-1', 'id'],
		['x-igd-gms=2M', 'number'],
		['romsize=64K', 'number'],
		['x-igd-legacy-mode=yes', 'choice', 'x-igd-legacy-mode=on'],
		['enable-migration=true', 'choice', 'enable-migration=on'],
		['addr=02.8', 'address'],
		['addr=20', 'address'],
	])('QEMU refuses %s', (word, kind, line) => {
		const [name = '', value = ''] = word.split('=');
		const values = { property: name, value, kind, ...(line !== undefined && { line }) };
		expect(valueFinding(name, value)).toMatchObject({ code: 'vfio-property-value', values });
	});
});
