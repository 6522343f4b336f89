/** `machine:`, `bios:`, `vga:` and `memory:` (`machine_type_is_q35`, PVE/QemuServer/Machine.pm; `$vga_fmt`, PVE/QemuServer.pm). */
import type { PackageVersion } from '../host/package-version.js';
import type { VmFirmware } from '../vm/machine.js';
import type { Settings } from './configuration.js';
import { parsePropertyString } from './property-string.js';
import type { Setting } from './setting.js';

const MACHINE_KEYS = ['type', 'viommu', 'aw-bits', 'enable-s3', 'enable-s4'];

/** `aw-bits` came with dc52c00603 of 2025-09-08. */
export const AW_BITS_SINCE: PackageVersion = [9, 0, 21];

/** The words of `machine:` by their keys. */
export function machineValues(value: string): ReadonlyMap<string, string> {
	return parsePropertyString(value, 'type', MACHINE_KEYS).values;
}

/** The words as they are after a change; the type has no key. */
export function changedMachine(
	{ value }: Pick<Setting, 'value'>,
	change: Readonly<Record<string, string | undefined>>,
): string {
	const words = new Map<string, string | undefined>([...machineValues(value), ...Object.entries(change)]);
	return [...words]
		.flatMap(([key, word]) => (word === undefined ? [] : [key === 'type' ? word : `${key}=${word}`]))
		.join(',');
}

/** `pc` where nothing is said: i440fx. */
export function machineType(settings: Settings): string {
	const type = machineValues(settings.get('machine')?.value ?? '').get('type');
	return type ?? (settings.get('arch')?.value === 'aarch64' ? 'virt' : 'pc');
}

/** SeaBIOS where nothing is said. */
export function firmwareOf(settings: Settings): VmFirmware {
	return settings.get('bios')?.value === 'ovmf' ? 'ovmf' : 'seabios';
}

/** `undefined` where the configuration leaves it to the defaults: an emulated display, or none beside x-vga=1. */
export function vgaType(settings: Settings): string | undefined {
	const vga = settings.get('vga');
	return vga && parsePropertyString(vga.value, 'type', ['type', 'memory', 'clipboard']).values.get('type');
}

/** Beside the devices that are passed. Proxmox leaves the default one out where one of their lines has x-vga=1. */
export function hasEmulatedDisplay(settings: Settings, lines: readonly { readonly xVga: boolean }[]): boolean {
	const vga = vgaType(settings);
	return vga === undefined ? !lines.some(({ xVga }) => xVga) : !/^(?:none|serial\d+)$/.test(vga);
}

/** MiB; Proxmox's default where nothing is said. */
export function memorySize(settings: Settings): number {
	const current = parsePropertyString(settings.get('memory')?.value ?? '', 'current', ['current']).values.get(
		'current',
	);
	return current !== undefined && /^\d+$/.test(current) ? Number(current) : 512;
}
