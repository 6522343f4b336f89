/**
 * Which firmware image a machine of Proxmox gets (`get_ovmf_files`, PVE/QemuServer/OVMF.pm; `get_cvm_type`,
 * PVE/QemuServer/CPUConfig.pm): the EFI disk decides, as long as the VM's memory is not encrypted.
 */
import type { InstalledRelease } from '../host/installed-firmware.js';
import { isQ35 } from '../vm/machine.js';
import { parseConfiguration, type Settings, settingsOf } from './configuration.js';
import { firmwareOf, machineType } from './machine.js';
import { parseBoolean, parsePropertyString } from './property-string.js';

/** `old`: the 2 MB image of pve-edk2-firmware-legacy. */
export const FIRMWARE_IMAGES = ['seabios', 'old', '4m', '4m-secboot', 'sev', 'sev-snp', 'tdx', 'arm'] as const;
export type FirmwareImageId = (typeof FIRMWARE_IMAGES)[number];

export interface FirmwareImage {
	readonly image: FirmwareImageId;
	/** The file with its code. */
	readonly code?: string;
	/** What a new EFI disk is made of. */
	readonly variables?: string;
	/** What the host has of it, where that is known. */
	readonly installed?: InstalledRelease;
}

/** Of the release 9.1; before that, those of SEV have CVM in their names. */
const FOLDER = '/usr/share/pve-edk2-firmware';
const FILES: Readonly<Record<Exclude<FirmwareImageId, 'seabios'>, readonly [code: string, variables?: string]>> = {
	old: ['OVMF_CODE.fd', 'OVMF_VARS.fd'],
	'4m': ['OVMF_CODE_4M.fd', 'OVMF_VARS_4M.fd'],
	'4m-secboot': ['OVMF_CODE_4M.secboot.fd', 'OVMF_VARS_4M.fd'],
	sev: ['OVMF_SEV_CODE_4M.fd', 'OVMF_SEV_VARS_4M.fd'],
	'sev-snp': ['OVMF_SEV_4M.fd'],
	tdx: ['OVMF_TDX_4M.ms.fd'],
	arm: ['AAVMF_CODE.fd', 'AAVMF_VARS.fd'],
};

/** An EFI disk as the line says it; `undefined` where Proxmox finds none. */
export interface EfiDisk {
	readonly fourMegabytes: boolean;
	readonly enrolledKeys: boolean;
}

const EFI_DISK_KEYS = ['file', 'volume', 'format', 'size', 'efitype', 'pre-enrolled-keys', 'ms-cert'];

export function efiDisk(settings: Settings): EfiDisk | undefined {
	const setting = settings.get('efidisk0');
	if (setting === undefined) return undefined;
	const { values, problem } = parsePropertyString(setting.value, 'file', EFI_DISK_KEYS);
	if (problem !== undefined) return undefined;
	return {
		fourMegabytes: values.get('efitype') === '4m',
		enrolledKeys: parseBoolean(values.get('pre-enrolled-keys') ?? '') === true,
	};
}

export function firmwareImage(settings: Settings): FirmwareImage {
	if (firmwareOf(settings) !== 'ovmf') return { image: 'seabios' };
	const disk = efiDisk(settings);
	return imageOf(imageId(settings, disk), disk?.enrolledKeys === true);
}

function imageId(settings: Settings, disk: EfiDisk | undefined): Exclude<FirmwareImageId, 'seabios'> {
	if (settings.get('arch')?.value === 'aarch64') return 'arm';
	const sev = typeOf(settings, 'amd-sev');
	if (sev !== undefined) return sev === 'snp' ? 'sev-snp' : 'sev';
	if (typeOf(settings, 'intel-tdx') !== undefined) return 'tdx';
	if (disk?.fourMegabytes !== true) return 'old';
	return isQ35(machineType(settings)) ? '4m-secboot' : '4m';
}

function typeOf(settings: Settings, key: 'amd-sev' | 'intel-tdx'): string | undefined {
	const value = settings.get(key)?.value;
	return value?.split(',').map((word) => word.replace(/^type=/, ''))[0];
}

function imageOf(image: Exclude<FirmwareImageId, 'seabios'>, enrolledKeys: boolean): FirmwareImage {
	const [code, variables] = FILES[image];
	const enrolled = enrolledKeys && image.startsWith('4m') ? variables?.replace('.fd', '.ms.fd') : variables;
	return { image, code: `${FOLDER}/${code}`, ...(enrolled !== undefined && { variables: `${FOLDER}/${enrolled}` }) };
}

/** Of a machine with an EFI disk as it is to be. */
export function plannedFirmware(machine: string): FirmwareImage {
	return imageOf(isQ35(machine) ? '4m-secboot' : '4m', false);
}

/** Of a configuration as its next start takes it. */
export function firmwareOfConfiguration(text: string): FirmwareImage | undefined {
	const [now] = settingsOf(parseConfiguration(text));
	return now && firmwareImage(now);
}
