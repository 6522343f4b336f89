/** What is known of the host, from the files of its root folder or of a copy of it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { desktopAddressWidth, intelAddressWidth } from '../host/address-width.js';
import { loadersOf } from '../host/boot-loader.js';
import type { Host } from '../host/host.js';
import type { HostFacts } from '../host/host-facts.js';
import { HOSTS } from '../host/hosts.js';
import { INITRAMFS } from '../host/initramfs.js';
import { grubCommandLine, kernelVersion, parameterValue, parseKernelCommandLine } from '../host/kernel-command-line.js';
import { type HostText, parseModules } from '../host/modprobe.js';
import { parsePackageVersion } from '../host/package-version.js';
import { dpkgVersions } from './dpkg.js';
import { readSystem } from './host-choice.js';
import { readQemuVersion } from './host-qemu.js';
import { readShortText, readSysfsFunctions } from './sysfs.js';

/** Folders of this kind have a dozen files. */
const MAX_FILES = 256;
const MAX_TEXT = 1 << 20;
/** Some hundred on any host. */
const MAX_MODULES = 4096;

export function readHostFacts(root: string): HostFacts {
	const functions = existsSync(join(root, 'sys/bus/pci/devices')) ? readSysfsFunctions(join(root, 'sys')) : undefined;
	const iommus = readIommus(join(root, 'sys'));
	const addressWidth = readAddressWidth(root, iommus);
	const system = readSystem(root);
	const commandLine = readCommandLine(root);
	const kernel = readKernel(root, commandLine);
	const modules = readModules(root);
	const exists = (path: string) => existsSync(join(root, path));
	const loadedModules = readLoadedModules(root);
	const packages = dpkgVersions(root);
	const qemu = readQemuVersion(root, packages);
	const qemuServer = parsePackageVersion(packages('qemu-server') ?? '');
	const node = /^\s*([^\s#.]+)/m.exec(readShortText(join(root, 'etc/hostname')) ?? '')?.[1];
	const pciMappings = readPciMappings(root);
	const host: Host | undefined = system && HOSTS[system];
	const boundAddresses = host?.boundAddresses?.(readShortText(join(root, host.vfioFile), MAX_TEXT) ?? '');
	return {
		...(system !== undefined && { system, bootLoaders: loadersOf(HOSTS[system].bootLoaders, exists) }),
		...(functions !== undefined && { functions }),
		...(iommus !== undefined && { iommus }),
		...(addressWidth !== undefined && { addressWidth }),
		...(commandLine !== undefined && { commandLine }),
		...(kernel !== undefined && { kernel }),
		modprobeFiles: textsIn(root, '/etc/modprobe.d'),
		...(boundAddresses !== undefined && { boundAddresses }),
		...(modules !== undefined && { modules }),
		...(loadedModules !== undefined && { loadedModules }),
		...(qemu !== undefined && { qemu }),
		...(qemuServer !== undefined && { qemuServer }),
		...(node !== undefined && { node }),
		...(pciMappings !== undefined && { pciMappings }),
	};
}

function readKernel(root: string, commandLine = readCommandLine(root)): HostFacts['kernel'] {
	const image = parameterValue(commandLine?.parameters ?? [], 'BOOT_IMAGE');
	const release = readShortText(join(root, 'proc/sys/kernel/osrelease')) ?? image;
	return release === undefined ? undefined : kernelVersion(release);
}

/** Proxmox VE's /etc/pve always has `.version`; where all of it is there, a file that is not there has nothing in it. */
function readPciMappings(root: string): HostFacts['pciMappings'] {
	const path = '/etc/pve/mapping/pci.cfg';
	const text =
		readShortText(join(root, path), MAX_TEXT) ?? (existsSync(join(root, 'etc/pve/.version')) ? '' : undefined);
	return text === undefined ? undefined : { path, text };
}

/** A copy may have the groups alone: where there are none of them, nothing makes any. */
function readIommus(sys: string): HostFacts['iommus'] {
	const noGroups = namesIn(join(sys, 'kernel/iommu_groups'))?.length === 0;
	return namesIn(join(sys, 'class/iommu')) ?? (noGroups ? [] : undefined);
}

function readAddressWidth(root: string, iommus: HostFacts['iommus'] = []): HostFacts['addressWidth'] {
	const intel = iommus.filter((name) => /^dmar\d+$/.test(name));
	const capabilities = intel.flatMap(
		(name) => readShortText(join(root, 'sys/class/iommu', name, 'intel-iommu/cap')) ?? [],
	);
	if (capabilities.length > 0 || intel.length === 0) return intelAddressWidth(capabilities);
	return desktopAddressWidth(readShortText(join(root, 'proc/cpuinfo')) ?? '');
}

/** As the kernel runs with it; in a copy without /proc what the boot loaders are told. */
function readCommandLine(root: string): HostFacts['commandLine'] {
	for (const path of ['/proc/cmdline', '/etc/kernel/cmdline']) {
		const text = readShortText(join(root, path));
		if (text !== undefined) return { path, line: 1, parameters: parseKernelCommandLine(text.trim()) };
	}
	const path = '/etc/default/grub';
	const grub = grubCommandLine(readShortText(join(root, path), MAX_TEXT) ?? '');
	return grub && { path, line: grub.line, parameters: parseKernelCommandLine(grub.text) };
}

/** By the lists of the system, and by those of what makes its initramfs. */
function readModules(root: string): readonly string[] | undefined {
	const lists = [{ lists: ['/etc/modules', '/etc/modules-load.d'], parse: parseModules }, ...INITRAMFS].map(
		({ lists: paths, parse }) => paths.flatMap((path) => textsAt(root, path)).map(({ text }) => parse(text)),
	);
	const all = lists.flat();
	return all.length === 0 ? undefined : all.flat();
}

/** Of a file, or of the drop-ins in a folder. */
function textsAt(root: string, path: string): HostText[] {
	const text = readShortText(join(root, path), MAX_TEXT);
	if (text !== undefined) return [{ path, text }];
	return textsIn(root, path).filter((each) => each.path.endsWith('.conf'));
}

/** A folder each in sysfs, or a line each in a copy of /proc that begins with its name (proc(5)). */
function readLoadedModules(root: string): HostFacts['loadedModules'] {
	const text = readShortText(join(root, 'proc/modules'), MAX_TEXT);
	return (
		namesIn(join(root, 'sys/module'), MAX_MODULES) ?? text?.split('\n').flatMap((line) => line.split(' ', 1)[0] || [])
	);
}

function textsIn(root: string, folder: string): HostText[] {
	return (namesIn(join(root, folder)) ?? []).flatMap((name) => {
		const path = `${folder}/${name}`;
		const text = readShortText(join(root, path), MAX_TEXT);
		return text === undefined ? [] : [{ path, text }];
	});
}

/** In order; `undefined` where the folder cannot be read. */
function namesIn(folder: string, most = MAX_FILES): string[] | undefined {
	try {
		return readdirSync(folder).sort().slice(0, most);
	} catch {
		return undefined;
	}
}
