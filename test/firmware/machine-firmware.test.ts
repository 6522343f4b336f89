/** What a firmware file is to a virtual machine, of files made here and of those that are installed. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { edk2Version } from '../../src/firmware/edk2-version.js';
import { mayBeVariables, readMachineFirmware, readVariables } from '../../src/firmware/machine-firmware.js';
import { MAX_VOLUME_HEADER } from '../../src/firmware/volume-header.js';
import { ascii, char16, join, pe } from '../support/executables.js';
import { FileType, file, filled, guid, pe32, raw, volume } from '../support/firmware/index.js';
import { need } from '../support/process.js';

const X64 = 0x8664;
const NVRAM = 'FFF12B8D-7696-4C8B-A985-2747075B4F50';
const SECURE_BOOT_CONFIG = 'F0E6A44F-7195-41C3-AC64-54F202CD0A21';
const DXE_CORE = 'D6A2CB7F-6A18-4E2F-B43B-9920A733700A';
const SMM_CORE = 'E94F54CD-81EB-47ED-AEC3-856F5DC157A9';
const DATA = '11111111-2222-3333-4444-555555555555';

const driver = pe({ size: 0x400, sections: [{ name: '.text', address: 0x200, offset: 0x200, size: 0x200 }] });
const core = file({ guid: DXE_CORE, type: FileType.DxeCore, sections: [pe32(driver)] });
const text = (...texts: readonly Uint8Array[]) =>
	file({ guid: DATA, type: FileType.Freeform, sections: [raw(join(...texts))] });
const code = (...files: readonly Uint8Array[]) => volume({ files: [core, ...files] });

it.each([
	['2022.11-6+deb12u2', '2022.11'],
	['2025.02-8+deb13u1', '2025.02'],
	['2026.08+ds-2', '2026.08'],
	['0~20191122.bd85bf54-2ubuntu3', undefined],
	// Of Proxmox: the package's own number, then the tag, or the day, of edk2.
	['4.2025.02-4', '2025.02'],
	['4.2023.08-4', '2023.08'],
	['3.20230228-4', '2023.02'],
	['3.20221111-1', '2022.11'],
	['edk2-20250523-2.fc42', '2025.05'],
	['edk2-stable202408', '2024.08'],
	['1:2024.05-1', '2024.05'],
	// Between two tags it is the older one, and before February that of the year before.
	['2024.10-1', '2024.08'],
	['20240130-1', '2023.11'],
	['02/02/2022', undefined],
	['2022.13', undefined],
	['unknown', undefined],
	['', undefined],
])('takes %j for a version of edk2 %s', (version, release) => {
	expect(edk2Version(version)?.release).toBe(release);
	if (release !== undefined) expect(edk2Version(version)?.version).toBe(version);
});

it('reads code: what its drivers are for, and what the machine must have', () => {
	const plain = { kind: 'code', machine: X64, smm: false, secureBoot: false, size: 0x1000 };
	expect(readMachineFirmware(code())).toEqual(plain);
	expect(readMachineFirmware(join(code(), filled(0x3000, 0)))).toEqual(plain);
	const smm = file({ guid: SMM_CORE, type: FileType.MmCore, sections: [pe32(driver)] });
	expect(readMachineFirmware(code(smm))).toEqual({ ...plain, smm: true });
	const config = file({ guid: SECURE_BOOT_CONFIG, type: FileType.Driver, sections: [pe32(driver)] });
	expect(readMachineFirmware(code(config))).toEqual({ ...plain, secureBoot: true });
});

it('reads the version that stands as a text, before one in the path of a module', () => {
	const path = ascii('/build/edk2-2022.11/Build/Dxe.dll\0');
	const dated = char16('02/02/2022');
	const of = (...texts: readonly Uint8Array[]) => readMachineFirmware(code(text(...texts)));
	expect(of(dated, char16('2025.02-8+deb13u1'))).toMatchObject({ version: '2025.02-8+deb13u1', release: '2025.02' });
	expect(of(dated, char16('@2026.08+ds-2'))).toMatchObject({ version: '2026.08+ds-2', release: '2026.08' });
	expect(of(path, char16('2025.02-1'))).toMatchObject({ release: '2025.02' });
	expect(of(path, dated)).toMatchObject({ version: 'edk2-2022.11', release: '2022.11' });
	expect(of(dated)).not.toHaveProperty('release');
	// A part of another text is no version.
	expect(of(char16('copyright 2025.02'))).not.toHaveProperty('release');
	expect(of(char16('see:2025.02-8'))).not.toHaveProperty('release');
});

it('reads variables, alone and in front of code', () => {
	const empty = volume({ guid: NVRAM, size: 0x4000 });
	expect(readMachineFirmware(empty)).toEqual({ kind: 'variables', size: 0x4000, keys: false });
	expect(readMachineFirmware(join(empty, filled(0x10000, 0)))).toMatchObject({ kind: 'variables', size: 0x4000 });
	const enrolled = empty.slice();
	enrolled.set(guid('D719B2CB-3D3A-4596-A3BC-DAD00E67656F'), 0x400);
	expect(readMachineFirmware(enrolled)).toMatchObject({ kind: 'variables', keys: true });
	const dated = code(text(char16('02/02/2022'), char16('2025.02-8+deb13u1')));
	const whole = { kind: 'whole', machine: X64, size: dated.length, release: '2025.02' };
	expect(readMachineFirmware(join(empty, dated))).toMatchObject(whole);
	for (const variables of [empty, enrolled]) {
		expect(readVariables(variables)).toEqual(readMachineFirmware(variables));
		expect(mayBeVariables(variables.subarray(0, MAX_VOLUME_HEADER))).toBe(true);
	}
	for (const other of [code(), join(empty, code()), filled(0x4000, 0xff)]) expect(readVariables(other)).toBeUndefined();
	for (const other of [code(), filled(0x4000, 0xff), filled(16, 0)]) {
		expect(mayBeVariables(other.subarray(0, MAX_VOLUME_HEADER))).toBe(false);
	}
});

it('reads SeaBIOS by its size, its end and its banner', () => {
	const seabios = (size: number, version: string, banner = 'SeaBIOS (version %s)') => {
		const bytes = filled(size, 0);
		bytes.set(ascii(banner), 0x100);
		bytes.set(ascii(`\x90${version}\0`), 0x200);
		bytes.set(ascii('\xea\x5b\xe0\x00\xf006/23/99\0\xfc\x12'), size - 16);
		return readMachineFirmware(bytes);
	};
	expect(seabios(0x40000, '1.16.2-debian-1.16.2-1')).toEqual({
		kind: 'seabios',
		version: '1.16.2-debian-1.16.2-1',
		release: '1.16.2',
	});
	expect(seabios(0x20000, 'rel-1.16.3-0-ga6ed6b7-prebuilt.qemu.org')).toMatchObject({ release: '1.16.3' });
	expect(seabios(0x20000, 'my build')).toEqual({ kind: 'seabios' });
	expect(seabios(0x30000, '1.16.2-debian-1.16.2-1')).toBeUndefined();
	expect(seabios(0x20000, '1.16.2-x', 'coreboot')).toBeUndefined();
});

it('takes nothing else for firmware of a machine', () => {
	for (const bytes of [new Uint8Array(0), driver, filled(0x40000, 0), filled(0x20000, 0xff)]) {
		expect(readMachineFirmware(bytes)).toBeUndefined();
	}
});

it.for([
	['/usr/share/OVMF/OVMF_CODE_4M.fd', { kind: 'code', machine: X64, smm: false }],
	['/usr/share/OVMF/OVMF_CODE_4M.secboot.fd', { kind: 'code', machine: X64, smm: true, secureBoot: true }],
	['/usr/share/OVMF/OVMF_VARS_4M.ms.fd', { kind: 'variables', size: 0x84000, keys: true }],
	['/usr/share/AAVMF/AAVMF_CODE.fd', { kind: 'code', machine: 0xaa64, smm: false, release: expect.any(String) }],
	['/usr/share/seabios/bios-256k.bin', { kind: 'seabios', release: expect.any(String) }],
] as const)('reads %s of Debian', ([path, expected], context) => {
	need(context, existsSync(path), path);
	expect(readMachineFirmware(new Uint8Array(readFileSync(path)))).toMatchObject(expected);
});
