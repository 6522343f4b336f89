/** ROMs of VMs for ARM: AAVMF is asked what it does with them, and in a PC a driver for ARM is of no use. */
import { describe, expect, it } from 'vitest';
import { lintLibvirt } from '../../src/libvirt/lint.js';
import { lintProxmox } from '../../src/proxmox/lint.js';
import { armDriver } from '../consumers/arm.js';
import { driver, efi, join2, notLast } from '../consumers/mutate.js';
import { sha256 } from '../support/lint.js';

const ROMS: Readonly<Record<string, Uint8Array>> = {
	'arm.rom': efi(armDriver('arm')),
	'x64.rom': efi(driver('x64')),
	'both.rom': join2(efi(driver('x64'), notLast), efi(armDriver('arm'))),
};

function proxmox(rom: string, isArm: boolean) {
	const text = `${isArm ? 'arch: aarch64\n' : ''}bios: ovmf\nhostpci0: 0000:05:00.0,pcie=1,romfile=${rom}\nmachine: ${isArm ? 'virt' : 'q35'}\n`;
	const found = lintProxmox(text, { rom: (name) => ({ state: 'read', bytes: ROMS[name] as Uint8Array }), sha256 });
	return (found ?? []).filter(({ code }) => code === 'romfile-unfit').map(({ message }) => message);
}

function libvirt(rom: string, isArm: boolean) {
	const type = isArm ? "arch='aarch64' machine='virt'" : "arch='x86_64' machine='q35'";
	const source = "<source><address domain='0x0000' bus='0x05' slot='0x00' function='0x0'/></source>";
	const device = `<hostdev mode='subsystem' type='pci' managed='yes'>${source}<rom file='/roms/${rom}'/></hostdev>`;
	const text = `<domain type='kvm'><os firmware='efi'><type ${type}>hvm</type></os><devices>${device}</devices></domain>`;
	return lintLibvirt(text, { rom: (path) => ({ state: 'read', bytes: ROMS[path.slice(6)] as Uint8Array }), sha256 })
		.filter(({ code }) => code === 'romfile-unfit')
		.map(({ message }) => message);
}

describe.each([
	['Proxmox VE', proxmox],
	['libvirt', libvirt],
])('%s', (_, lint) => {
	it.each([
		['arm.rom', true, undefined],
		['arm.rom', false, 'OVMF will not run the image at 0x0'],
		['x64.rom', true, 'AAVMF will not run the image at 0x0'],
		['x64.rom', false, undefined],
		['both.rom', true, undefined],
		['both.rom', false, undefined],
	])('%s in a VM for ARM: %s', (rom, isArm, reason) => {
		const [message] = lint(rom, isArm);
		if (reason === undefined) expect(message).toBeUndefined();
		else expect(message).toContain(reason);
	});
});
