import { describe, expect, it } from 'vitest';
import { firmwareOfConfiguration, plannedFirmware } from '../../src/proxmox/firmware-image.js';

const FOLDER = '/usr/share/pve-edk2-firmware/';

/** What `get_ovmf_files` of qemu-server 9.2.6 answers, by the lines that it looks at. */
const CASES: readonly (readonly [lines: string, image: string, code?: string, variables?: string])[] = [
	['memory: 512', 'seabios'],
	['bios: seabios\nefidisk0: x:vm-1-disk-0,efitype=4m', 'seabios'],
	['bios: ovmf', 'old', 'OVMF_CODE.fd', 'OVMF_VARS.fd'],
	['bios: ovmf\nmachine: q35', 'old', 'OVMF_CODE.fd', 'OVMF_VARS.fd'],
	['bios: ovmf\nefidisk0: x:vm-1-disk-0', 'old', 'OVMF_CODE.fd', 'OVMF_VARS.fd'],
	['bios: ovmf\nefidisk0: x:vm-1-disk-0,efitype=2m,pre-enrolled-keys=1', 'old', 'OVMF_CODE.fd', 'OVMF_VARS.fd'],
	['bios: ovmf\nefidisk0: x:vm-1-disk-0,efitype=4m', '4m', 'OVMF_CODE_4M.fd', 'OVMF_VARS_4M.fd'],
	['bios: ovmf\nefidisk0: x:vm-1-disk-0,efitype=4m,pre-enrolled-keys=1', '4m', 'OVMF_CODE_4M.fd', 'OVMF_VARS_4M.ms.fd'],
	[
		'bios: ovmf\nmachine: pc-q35-9.0\nefidisk0: x:vm-1-disk-0,efitype=4m',
		'4m-secboot',
		'OVMF_CODE_4M.secboot.fd',
		'OVMF_VARS_4M.fd',
	],
	[
		'bios: ovmf\nmachine: type=q35,viommu=intel\nefidisk0: file=x:vm-1-disk-0,efitype=4m,pre-enrolled-keys=1,size=4M',
		'4m-secboot',
		'OVMF_CODE_4M.secboot.fd',
		'OVMF_VARS_4M.ms.fd',
	],
	['bios: ovmf\namd-sev: std', 'sev', 'OVMF_SEV_CODE_4M.fd', 'OVMF_SEV_VARS_4M.fd'],
	['bios: ovmf\namd-sev: type=es,no-debug=1', 'sev', 'OVMF_SEV_CODE_4M.fd', 'OVMF_SEV_VARS_4M.fd'],
	['bios: ovmf\namd-sev: snp\nefidisk0: x:vm-1-disk-0,efitype=4m', 'sev-snp', 'OVMF_SEV_4M.fd'],
	['bios: ovmf\nmachine: q35\nintel-tdx: type=tdx', 'tdx', 'OVMF_TDX_4M.ms.fd'],
	['bios: ovmf\narch: aarch64\nefidisk0: x:vm-1-disk-0', 'arm', 'AAVMF_CODE.fd', 'AAVMF_VARS.fd'],
];

describe('the firmware that Proxmox gives a machine', () => {
	it.each(CASES)('%j: %s', (lines, image, code, variables) => {
		expect(firmwareOfConfiguration(`${lines}\n`)).toEqual({
			image,
			...(code !== undefined && { code: FOLDER + code }),
			...(variables !== undefined && { variables: FOLDER + variables }),
		});
	});

	it('is that of the next start, with changes that wait for it', () => {
		const text = 'bios: ovmf\nefidisk0: x:vm-1-disk-0,efitype=4m\n\n[PENDING]\nmachine: q35\n\n[old]\nbios: seabios\n';
		expect(firmwareOfConfiguration(text)?.image).toBe('4m-secboot');
	});

	it.each(['pc', 'q35'])('is planned as a configuration with that machine and the disk gets it: %s', (machine) => {
		const text = `bios: ovmf\nmachine: ${machine}\nefidisk0: x:vm-1-disk-0,efitype=4m\n`;
		expect(plannedFirmware(machine)).toEqual(firmwareOfConfiguration(text));
	});
});
