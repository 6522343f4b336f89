/** `hostpciN`, the devices of the host that a machine gets (`$hostpci_fmt` and `parse_hostpci`, PVE/QemuServer/PCI.pm). */
import { isAtLeastVersion, type PackageVersion } from '../host/package-version.js';
import { formatPciAddress, type PciAddress, parsePciAddress } from '../host/pci-function.js';
import { parseBoolean, parsePropertyString } from './property-string.js';
import type { Setting } from './setting.js';

/** hostpci0 to hostpci15. */
export const MAX_HOSTPCI = 16;

const VALUE_PROBLEMS = ['address', 'switch', 'id', 'romfile', 'mdev', 'driver', 'mapping'] as const;
/** `refused`: the schema takes the line, and `parse_hostpci` stops the start at it. `release`: a key of newer ones. */
export const HOSTPCI_PROBLEMS = ['number', 'words', 'refused', 'release', ...VALUE_PROBLEMS] as const;

/** `driver` came with aa47045fad of 2025-10-23; no release of Proxmox VE 8 has it. */
export const DRIVER_SINCE: PackageVersion = [9, 0, 25];

/** Why Proxmox skips a line or refuses the start. */
export interface HostPciProblem {
	readonly case: (typeof HOSTPCI_PROBLEMS)[number];
	/** Of `words` and `refused`: Proxmox's own. */
	readonly said?: string;
	/** The option that is wrong, and its value. */
	readonly option?: string;
	readonly value?: string;
}

export interface HostPci {
	readonly setting: Setting;
	/** N of hostpciN. */
	readonly index: number;
	/** As they are written; several make one device of several functions. Of `mapping` those that it leads to, if known. */
	readonly addresses: readonly PciAddress[];
	/** An address in the form that Proxmox asks for, which no device can have: `0000:01:00.8`. */
	readonly impossible?: string;
	/** A mapping of the cluster, which stands for a device of the node. */
	readonly mapping?: string;
	readonly romfile?: string;
	readonly rombar: boolean;
	readonly pcie: boolean;
	readonly xVga: boolean;
	readonly legacyIgd: boolean;
	readonly mdev?: string;
	/** The device stays with the driver that it has on the host. */
	readonly keepsDriver: boolean;
	/** As the VM sees it, where it is changed. */
	readonly vendorId?: number;
	readonly deviceId?: number;
	readonly problem?: HostPciProblem;
}

const BOOLEANS = ['rombar', 'pcie', 'x-vga', 'legacy-igd'] as const;
const IDS = ['vendor-id', 'device-id', 'sub-vendor-id', 'sub-device-id'] as const;
export const HOSTPCI_KEYS = ['host', 'mapping', 'romfile', 'mdev', 'driver', ...BOOLEANS, ...IDS];
/** Lower case alone, which `pciAddress` of this project is not so strict about. */
const ADDRESS = /^(?:[a-f0-9]{4,}:)?[a-f0-9]{2}:[a-f0-9]{2}(?:\.[a-f0-9])?$/;

/** `pve-configid`. */
const MAPPING = /^[a-z][a-z0-9_-]+$/i;

/** `undefined` for a key of another kind. `release` is that of the host's qemu-server, where it is known. */
export function parseHostPci(setting: Setting, release?: PackageVersion): HostPci | undefined {
	const digits = /^hostpci(\d+)$/.exec(setting.key)?.[1];
	if (digits === undefined) return undefined;
	const { values, problem } = parsePropertyString(setting.value, 'host', HOSTPCI_KEYS);
	const flag = (key: (typeof BOOLEANS)[number], absent: boolean) => parseBoolean(values.get(key) ?? '') ?? absent;
	const id = (key: (typeof IDS)[number]) => {
		const text = values.get(key);
		return text === undefined ? undefined : Number(text);
	};
	const given = <K extends string, T>(key: K, value: T | undefined) =>
		(value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
	const named = (values.get('host')?.split(';') ?? []).filter((text) => text !== '');
	return {
		setting,
		index: Number(digits),
		addresses: named.map(parsePciAddress).filter((address) => address !== undefined),
		...given('impossible', named.find(isImpossible)),
		...given('mapping', values.get('mapping')),
		...given('romfile', values.get('romfile')),
		rombar: flag('rombar', true),
		pcie: flag('pcie', false),
		xVga: flag('x-vga', false),
		legacyIgd: flag('legacy-igd', false),
		...given('mdev', values.get('mdev')),
		keepsDriver: values.get('driver') === 'keep',
		...given('vendorId', id('vendor-id')),
		...given('deviceId', id('device-id')),
		...given('problem', problemOf(Number(digits), values, problem, release)),
	};
}

/** What the schema and, after it, `parse_hostpci` do not let pass. */
function problemOf(
	index: number,
	values: ReadonlyMap<string, string>,
	said: string | undefined,
	release: PackageVersion | undefined,
): HostPciProblem | undefined {
	if (index >= MAX_HOSTPCI) return { case: 'number' };
	if (said !== undefined) return { case: 'words', said };
	const [host, mapping] = [values.get('host'), values.get('mapping')];
	const address = host?.split(';').find((text) => !isHostAddress(text));
	if (address !== undefined) return { case: 'address', option: 'host', value: address };
	for (const [option, value] of values) {
		const problem = problemOfValue(option, value);
		if (problem !== undefined) return { case: problem, option, value };
	}
	const driver = values.get('driver');
	if (driver !== undefined && release !== undefined && !isAtLeastVersion(release, DRIVER_SINCE)) {
		return { case: 'release', option: 'driver', value: driver };
	}
	if (host !== undefined && mapping !== undefined) {
		return { case: 'refused', said: "Cannot set both 'host' and 'mapping'." };
	}
	if (host === undefined && mapping === undefined) {
		return { case: 'refused', said: "Either 'host' or 'mapping' must be set." };
	}
	return undefined;
}

/** What the schema has against the value of an option. */
export function problemOfValue(option: string, value: string): (typeof VALUE_PROBLEMS)[number] | undefined {
	if (isSwitch(option)) return parseBoolean(value) === undefined ? 'switch' : undefined;
	if (isHostpciId(option)) return /^0x[0-9a-fA-F]{4}$/.test(value) ? undefined : 'id';
	if (option === 'romfile') return value.includes(';') ? 'romfile' : undefined;
	if (option === 'mdev') return /[/.:]/.test(value) ? 'mdev' : undefined;
	if (option === 'mapping') return MAPPING.test(value) ? undefined : 'mapping';
	if (option === 'driver') return value === 'vfio' || value === 'keep' ? undefined : 'driver';
	return undefined;
}

/** Proxmox compares texts (`lspci`, PVE/SysFSTools.pm): a domain of five digits with a zero first is none, too. */
function isImpossible(text: string): boolean {
	const address = parsePciAddress(text);
	if (address === undefined) return true;
	const full = /^[^:]*:[^:]*$/.test(text) ? `0000:${text}` : text;
	return full !== formatPciAddress(address);
}

export function isHostAddress(text: string): boolean {
	return ADDRESS.test(text);
}

export function isSwitch(option: string): boolean {
	return BOOLEANS.some((each) => each === option);
}

export function isHostpciId(option: string): boolean {
	return IDS.some((each) => each === option);
}
