/**
 * Which device of the host each `mapping=` stands for: the first of its alternatives that no other line has
 * (`choose_hostpci_devices`, PVE/QemuServer/PCI.pm), if the host has it as it was mapped (`assert_valid`,
 * PVE/Mapping/PCI.pm).
 */
import type { HostFacts } from '../host/host-facts.js';
import { isAtLeastVersion, type PackageVersion } from '../host/package-version.js';
import { formatPciAddress, type PciFunction, parsePciAddress, slotOf } from '../host/pci-function.js';
import { formatIdPair } from '../pci/ids.js';
import { isPartOf } from '../vm/lint/passed-device.js';
import type { HostPci } from './hostpci.js';
import { type MapEntry, type NodeMappings, nodeMappings } from './mapping.js';

/** In the order of Proxmox. */
const PROPERTIES = ['id', 'iommugroup', 'mdev', 'subsystem-id'] as const;
type MappedProperty = (typeof PROPERTIES)[number];

/** The first qemu-server that compares `mdev` (4a9d77374e of 2025-04-03). */
const MDEV_SINCE: PackageVersion = [8, 3, 9];

/** What may be another than was mapped; `device` where there is none. */
export const MAPPING_CHANGES = ['device', ...PROPERTIES] as const;

/** What `assert_valid` stops at. */
export interface MappingChange {
	readonly entry: MapEntry;
	/** Function 0 of a whole device. */
	readonly address: string;
	readonly property: (typeof MAPPING_CHANGES)[number];
	/** Missing where the mapping does not have the property. */
	readonly mapped?: string;
	readonly found?: string;
}

/** Why Proxmox does not start the machine. */
export type MappingProblem =
	| { readonly case: 'not-found'; readonly name: string; readonly known: NodeMappings }
	| { readonly case: 'changed'; readonly name: string; readonly known: NodeMappings; readonly change: MappingChange }
	| { readonly case: 'none-free'; readonly name: string };

export interface MappedLine {
	readonly line: HostPci;
	readonly mappingProblem?: MappingProblem;
	/** How many devices its mapping has on the node. */
	readonly alternatives?: number;
}

/** The lines in their order, those with a mapping with the addresses that it leads to; none where nobody knows. */
export function withMappedDevices(lines: readonly HostPci[], host: HostFacts | undefined): MappedLine[] {
	const known = host && nodeMappings(host);
	const taken: string[] = [];
	return lines.map((line): MappedLine => {
		const name = line.mapping;
		if (name === undefined || host === undefined || known === undefined) {
			taken.push(...written(line));
			return { line };
		}
		const entries = (known.mappings.get(name) ?? []).filter(({ node }) => node === known.node);
		if (entries.length === 0) return { line, mappingProblem: { case: 'not-found', name, known } };
		const alternatives = entries.length;
		for (const entry of entries) {
			const change = changeOf(entry, host);
			if (change !== undefined) return { line, mappingProblem: { case: 'changed', name, known, change }, alternatives };
		}
		// Of one alternative that is taken Proxmox says that the device is assigned more than once.
		const free = entries.find(({ paths }) => !paths.some((path) => taken.some((other) => overlap(path, other))));
		const chosen = free ?? (alternatives === 1 || line.mdev !== undefined ? entries[0] : undefined);
		if (chosen === undefined) return { line, mappingProblem: { case: 'none-free', name }, alternatives };
		if (line.mdev === undefined) taken.push(...chosen.paths);
		const addresses = chosen.paths.map(parsePciAddress).filter((address) => address !== undefined);
		return { line: { ...line, addresses }, alternatives };
	});
}

function written({ addresses, mdev }: HostPci): string[] {
	return mdev === undefined ? addresses.map(formatPciAddress) : [];
}

function overlap(one: string, other: string): boolean {
	return isPartOf(one, other) || isPartOf(other, one);
}

/** The first thing that is not as it was mapped; none where the host's devices are not known. */
function changeOf(entry: MapEntry, { functions, qemuServer }: HostFacts): MappingChange | undefined {
	if (functions === undefined) return undefined;
	const looksAtMdev = qemuServer === undefined || isAtLeastVersion(qemuServer, MDEV_SINCE);
	for (const [index, path] of entry.paths.entries()) {
		const address = path === slotOf(path) ? `${path}.0` : path;
		const own = functions.find((each) => each.address === address);
		if (own === undefined) return { entry, address, property: 'device' };
		const found = propertiesOf(own);
		const mapped = {
			id: entry.id,
			iommugroup: entry.iommuGroup,
			mdev: Number(entry.mdev).toString(),
			'subsystem-id': entry.subsystemId,
		};
		for (const property of PROPERTIES) {
			// The group is that of the first function.
			if (property === 'iommugroup' && index > 0) continue;
			if (property === 'mdev' && !looksAtMdev) continue;
			const [before, now] = [mapped[property], found[property]];
			// A copy of the host may lack it.
			if (before === now || now === undefined) continue;
			return { ...{ entry, address, property, found: now }, ...(before !== undefined && { mapped: before }) };
		}
	}
	return undefined;
}

/** As sysfs has them, without `0x`. */
function propertiesOf(own: PciFunction): Readonly<Record<MappedProperty, string | undefined>> {
	const { subsystemVendorId, subsystemId, iommuGroup, makesSlices } = own;
	const subsystem = subsystemVendorId !== undefined && subsystemId !== undefined;
	return {
		id: formatIdPair(own),
		iommugroup: iommuGroup === undefined ? undefined : String(iommuGroup),
		mdev: makesSlices === undefined ? undefined : Number(makesSlices).toString(),
		'subsystem-id': subsystem ? formatIdPair({ vendorId: subsystemVendorId, deviceId: subsystemId }) : undefined,
	};
}

/** The `map` line for where the device is now, or for what is at its address where it is nowhere else. */
export function correctedEntry(
	{ entry, address }: MappingChange,
	functions: readonly PciFunction[],
): { readonly line: string; readonly moved?: string } | undefined {
	const isSame = (each: PciFunction) => {
		const { id, 'subsystem-id': subsystem } = propertiesOf(each);
		const wanted = entry.subsystemId?.toLowerCase() ?? subsystem;
		return id === entry.id.toLowerCase() && subsystem === wanted;
	};
	const there = functions.find((each) => each.address === address);
	const same = functions.filter(isSame);
	const own = there !== undefined && isSame(there) ? there : same.length === 1 ? same[0] : there;
	// Of a device of several paths nobody knows where each has gone.
	if (own === undefined || (own !== there && entry.paths.length > 1)) return undefined;
	const [first = ''] = entry.paths;
	const path = own === there ? entry.paths.join(';') : first === slotOf(first) ? slotOf(own.address) : own.address;
	// That it makes slices is said of the mapping, not of the device.
	const words = Object.entries({ ...propertiesOf(own), mdev: undefined, node: entry.node, path }).flatMap(
		([key, value]) => (value === undefined ? [] : [`${key}=${value}`]),
	);
	return { line: `map ${words.sort().join(',')}`, ...(own !== there && { moved: own.address }) };
}
