/** Trees like /sys, with the links that the real one has. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hexDigits } from '../../src/bytes/hex.js';
import { temporaryFolder } from './files.js';

export interface SysfsFunction {
	readonly address: string;
	readonly id: readonly [vendor: number, device: number];
	readonly classCode: number;
	readonly subsystem?: readonly [vendor: number, device: number];
	readonly driver?: string;
	readonly group?: number;
	readonly bootVga?: boolean;
	readonly rom?: Uint8Array;
	/** Of a virtual function: the address of its physical one. */
	readonly physfn?: string;
	readonly virtualFunctions?: readonly [enabled: number, total: number];
}

/** A folder that stands for /sys and goes when the test ends. */
export function sysfs(functions: readonly SysfsFunction[], { groupLinks = true } = {}): string {
	const root = temporaryFolder();
	mkdirSync(join(root, 'bus/pci/devices'), { recursive: true });
	for (const one of functions) put(root, one, groupLinks);
	return root;
}

function put(root: string, one: SysfsFunction, groupLinks: boolean): void {
	const { address, id, classCode, subsystem, driver, group, bootVga, rom, physfn, virtualFunctions } = one;
	const place = join('devices/pci0000:00', address);
	const folder = join(root, place);
	mkdirSync(folder, { recursive: true });
	const attribute = (name: string, value: number, digits: number) =>
		writeFileSync(join(folder, name), `0x${hexDigits(value, digits)}\n`);
	attribute('vendor', id[0], 4);
	attribute('device', id[1], 4);
	attribute('class', classCode, 6);
	if (subsystem !== undefined) {
		attribute('subsystem_vendor', subsystem[0], 4);
		attribute('subsystem_device', subsystem[1], 4);
	}
	if (bootVga !== undefined) writeFileSync(join(folder, 'boot_vga'), bootVga ? '1\n' : '0\n');
	if (physfn !== undefined) symlinkSync(join('..', physfn), join(folder, 'physfn'));
	for (const [index, name] of ['sriov_numvfs', 'sriov_totalvfs'].entries()) {
		if (virtualFunctions !== undefined) writeFileSync(join(folder, name), `${virtualFunctions[index]}\n`);
	}
	if (rom !== undefined) writeFileSync(join(folder, 'rom'), rom);
	symlinkSync(join('../../..', place), join(root, 'bus/pci/devices', address));
	if (driver !== undefined) {
		mkdirSync(join(root, 'bus/pci/drivers', driver), { recursive: true });
		symlinkSync(join('../../../bus/pci/drivers', driver), join(folder, 'driver'));
	}
	if (group === undefined) return;
	const members = join(root, 'kernel/iommu_groups', String(group), 'devices');
	mkdirSync(members, { recursive: true });
	symlinkSync(join('../../../..', place), join(members, address));
	if (groupLinks) symlinkSync(join('../../../kernel/iommu_groups', String(group)), join(folder, 'iommu_group'));
}
