/** Which firmware for VMs a host has, by its files and by its packages. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type InstalledId, installedFirmware } from '../../src/host/installed-firmware.js';
import { parseConfiguration, settingsOf } from '../../src/proxmox/configuration.js';
import { romReader } from '../../src/proxmox/installed-image.js';
import { need } from '../support/process.js';

const found = (
	id: InstalledId,
	packages: Readonly<Record<string, string>>,
	files: Readonly<Record<string, Uint8Array>> = {},
) => installedFirmware(id, { package: (name) => packages[name], read: (path) => files[path] });

describe('by packages', () => {
	it.each<[InstalledId, string, string, string]>([
		['ovmf', 'pve-edk2-firmware-ovmf', '4.2025.05-2', '2025.05'],
		['ovmf', 'pve-edk2-firmware', '3.20230228-4', '2023.02'],
		['ovmf', 'ovmf', '2022.11-6+deb12u2', '2022.11'],
		['ovmf', 'ovmf-generic', '2026.08+ds-2', '2026.08'],
		['aavmf', 'pve-edk2-firmware-aarch64', '4.2025.05-3', '2025.05'],
		['aavmf', 'qemu-efi-aarch64', '2025.02-8+deb13u1', '2025.02'],
		['seabios', 'pve-qemu-kvm', '8.1.5-5', '1.16.2'],
		['seabios', 'pve-qemu-kvm', '9.0.2-4', '1.16.3'],
		['seabios', 'pve-qemu-kvm', '10.0.2-4', '1.16.3'],
		['seabios', 'pve-qemu-kvm', '11.0.0-2', '1.17.0'],
		['seabios', 'seabios', '1.16.3-2', '1.16.3'],
	])('%s of %s %s', (id, name, version, release) => {
		expect(found(id, { [name]: version })).toEqual({ release, package: name, version });
	});

	it('not of one that nobody can read, nor of a QEMU that is older than all that is known', () => {
		expect(found('ovmf', { ovmf: 'git' })).toBeUndefined();
		expect(found('seabios', { 'pve-qemu-kvm': '7.2.0-8' })).toBeUndefined();
		expect(found('old', { 'pve-edk2-firmware-legacy': '4.2025.05-2' })).toBeUndefined();
	});

	it("Proxmox VE's own goes before Debian's", () => {
		const both = { seabios: '1.16.2-1', 'pve-qemu-kvm': '10.1.2-4' };
		expect(found('seabios', both)).toMatchObject({ release: '1.17.0', package: 'pve-qemu-kvm' });
	});
});

describe('by files', () => {
	const PATH = '/usr/share/seabios/bios-256k.bin';

	it('which know better than the package', (context) => {
		need(context, existsSync(PATH), `${PATH} (Debian package seabios)`);
		const bytes = new Uint8Array(readFileSync(PATH));
		const own = found('seabios', {}, { [PATH]: bytes });
		expect(own).toMatchObject({ release: expect.stringMatching(/^\d+\.\d+\.\d+$/), file: PATH });
		const path = '/usr/share/kvm/bios-256k.bin';
		const both = found('seabios', { 'pve-qemu-kvm': '99.0-1' }, { [path]: bytes });
		expect(both).toEqual({ release: own?.release, version: '99.0-1', package: 'pve-qemu-kvm', file: path });
	});

	it('not of one that is something else', () => {
		expect(found('ovmf', {}, { '/usr/share/OVMF/OVMF_CODE_4M.fd': new Uint8Array(4096) })).toBeUndefined();
	});
});

describe('what a VM of Proxmox VE gets', () => {
	const installed = (id: InstalledId) => ({
		release: { ovmf: '2025.05', seabios: '1.17.0' }[id as string] ?? '9',
		version: '1',
	});
	const of = (text: string, known = true) => {
		const [settings] = settingsOf(parseConfiguration(text));
		return settings && romReader(settings, known ? installed : undefined).releases;
	};

	it('is the image that its EFI disk chooses', () => {
		expect(of('bios: ovmf\nefidisk0: local:1,efitype=4m\n')).toEqual({ ovmf: '2025.05' });
		expect(of('memory: 4096\n')).toEqual({ seabios: '1.17.0' });
		expect(of('bios: ovmf\nefidisk0: local:1,efitype=4m\n', false)).toEqual({});
	});

	it('is the old 2 MB image without a new EFI disk, on any host', () => {
		for (const text of [
			'bios: ovmf\n',
			'bios: ovmf\nefidisk0: local:1,efitype=2m\n',
			'bios: ovmf\nefidisk0: local:1\n',
		]) {
			expect(of(text, false)).toEqual({ ovmf: '2023.02' });
		}
		expect(of('bios: ovmf\n')).toEqual({ ovmf: '9' });
	});
});
