/** PCI functions from sysfs (Linux, Documentation/ABI/testing/sysfs-bus-pci and sysfs-kernel-iommu_groups). */
import { closeSync, constants, existsSync, fstatSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseBars } from '../host/bars.js';
import { framebuffersIn } from '../host/iomem.js';
import { formatPciAddress, MAX_PCI_FUNCTIONS, type PciFunction, parsePciAddress } from '../host/pci-function.js';

/** An attribute of sysfs has a page at most. */
const PAGE = 4096;
/** Some thousand lines on large hosts. */
const MAX_IOMEM = 1 << 20;

/**
 * All PCI functions in the order of their addresses; of a folder that is no sysfs, none. `root` stands for /sys, or holds
 * it as `sys`. What makes no sense is left out.
 */
export function readSysfsFunctions(root: string): PciFunction[] {
	const sys = sysfsRoot(root);
	const devices = join(sys, 'bus/pci/devices');
	const addresses = namesIn(devices, MAX_PCI_FUNCTIONS).filter((name) => parsePciAddress(name)?.function !== undefined);
	const groups = groupsOf(sys);
	// The folder that has sys has proc, too.
	const iomem = basename(sys) === 'sys' ? readShortText(join(dirname(sys), 'proc/iomem'), MAX_IOMEM) : undefined;
	const framebuffers = framebuffersIn(iomem ?? '');
	return addresses.sort().flatMap((name) => {
		const found = readFunction(join(devices, name), name, groups);
		const framebuffer = framebuffers.get(found?.address ?? '');
		return found === undefined ? [] : [{ ...found, ...(framebuffer !== undefined && { framebuffer }) }];
	});
}

/** `root` or its folder `sys`, whichever has PCI devices. */
export function sysfsRoot(root: string): string {
	const below = join(root, 'sys');
	return !existsSync(join(root, 'bus/pci')) && existsSync(join(below, 'bus/pci')) ? below : root;
}

function readFunction(folder: string, name: string, groups: ReadonlyMap<string, number>): PciFunction | undefined {
	const at = parsePciAddress(name);
	const number = (attribute: string) => hexIn(readShortText(join(folder, attribute)));
	const [vendorId, deviceId, classCode] = [number('vendor'), number('device'), number('class')];
	if (at === undefined || vendorId === undefined || deviceId === undefined || classCode === undefined) return undefined;
	if (vendorId > 0xffff || deviceId > 0xffff || classCode > 0xffffff) return undefined;
	const address = formatPciAddress(at);
	const [subsystemVendorId, subsystemId] = [number('subsystem_vendor'), number('subsystem_device')];
	const driver = linkedName(join(folder, 'driver'));
	const group = linkedName(join(folder, 'iommu_group'));
	const iommuGroup = group !== undefined && /^\d{1,9}$/.test(group) ? Number(group) : groups.get(address);
	const boot = readShortText(join(folder, 'boot_vga'))?.trim();
	const physical = parsePciAddress(linkedName(join(folder, 'physfn')) ?? '');
	const resetMethods = readShortText(join(folder, 'reset_method'));
	const virtualFunctions = virtualFunctionsIn(folder);
	const makesSlices = canMakeSlices(folder);
	const resource = readShortText(join(folder, 'resource'));
	return {
		address,
		vendorId,
		deviceId,
		classCode,
		...(subsystemVendorId !== undefined && { subsystemVendorId }),
		...(subsystemId !== undefined && { subsystemId }),
		...(driver !== undefined && { driver }),
		...(iommuGroup !== undefined && { iommuGroup }),
		...((boot === '0' || boot === '1') && { bootVga: boot === '1' }),
		hasRom: existsSync(join(folder, 'rom')),
		...(resource !== undefined && {
			bars: parseBars(resource, (index) => existsSync(join(folder, `resource${index}_resize`))),
		}),
		...(resetMethods !== undefined && { resetMethods: resetMethods.split(/\s+/).filter((word) => word !== '') }),
		...(makesSlices !== undefined && { makesSlices }),
		...(physical?.function !== undefined && { physicalFunction: formatPciAddress(physical) }),
		...(virtualFunctions !== undefined && { virtualFunctions }),
	};
}

/** By the folders that Proxmox looks for (`lspci`, PVE/SysFSTools.pm). Whole folders have `uevent`. */
function canMakeSlices(folder: string): boolean | undefined {
	if (['mdev_supported_types', 'nvidia'].some((name) => existsSync(join(folder, name)))) return true;
	return existsSync(join(folder, 'uevent')) ? false : undefined;
}

/** `sriov_numvfs` and `sriov_totalvfs`, which functions have that can make virtual ones. */
function virtualFunctionsIn(folder: string): PciFunction['virtualFunctions'] {
	const [enabled, total] = ['sriov_numvfs', 'sriov_totalvfs'].map((name) => {
		const text = readShortText(join(folder, name))?.trim() ?? '';
		return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
	});
	return enabled === undefined ? undefined : { enabled, ...(total !== undefined && { total }) };
}

/** The IOMMU groups by the addresses in them: copies of sysfs may lack the links from the devices. */
function groupsOf(sys: string): ReadonlyMap<string, number> {
	const folder = join(sys, 'kernel/iommu_groups');
	const groups = new Map<string, number>();
	for (const group of namesIn(folder, MAX_PCI_FUNCTIONS)) {
		if (!/^\d{1,9}$/.test(group)) continue;
		for (const name of namesIn(join(folder, group, 'devices'), MAX_PCI_FUNCTIONS)) {
			const at = parsePciAddress(name);
			if (at !== undefined) groups.set(formatPciAddress(at), Number(group));
		}
	}
	return groups;
}

function namesIn(folder: string, limit: number): string[] {
	try {
		return readdirSync(folder).slice(0, limit);
	} catch {
		return [];
	}
}

/**
 * `amdgpu` of a link `../../../bus/pci/drivers/amdgpu`, whether or not its target is there. Copies that went through a
 * system without links have a file with the target in place of each.
 */
function linkedName(link: string): string | undefined {
	try {
		return basename(readlinkSync(link));
	} catch {
		const target = readShortText(link)?.trim() ?? '';
		return /^\.\.?\/[\w./:+-]+$/.test(target) ? basename(target) : undefined;
	}
}

function hexIn(text: string | undefined): number | undefined {
	const digits = /^\s*0x([0-9a-f]{1,8})\s*$/i.exec(text ?? '')?.[1];
	return digits === undefined ? undefined : Number.parseInt(digits, 16);
}

/**
 * The text of a small file; `undefined` for what is not there, is no file or cannot be read. No more than `limit` bytes are
 * read.
 */
export function readShortText(path: string, limit = PAGE): string | undefined {
	let descriptor: number;
	try {
		// A FIFO in place of the file must not be waited for.
		descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	} catch {
		return undefined;
	}
	try {
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) return undefined;
		// Files of /proc have no size to go by.
		const bytes = Buffer.alloc(Math.min(stat.size || PAGE, limit));
		return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, bytes.length, 0));
	} catch {
		return undefined;
	} finally {
		closeSync(descriptor);
	}
}
