/**
 * Resource mappings, /etc/pve/mapping/pci.cfg: names of the cluster for devices of its nodes (PVE/Mapping/PCI.pm, whose
 * format is that of `parse_config`, PVE/SectionConfig.pm).
 */
import type { HostFacts } from '../host/host-facts.js';
import type { HostText } from '../host/modprobe.js';
import { parseBoolean, parsePropertyString } from './property-string.js';

/** A `map` line: a device of a node, and what it is known by. */
export interface MapEntry {
	readonly node: string;
	/** One device; several are functions of one. As they are written, with the domain. */
	readonly paths: readonly string[];
	/** As it is written: `1002:164c`. Proxmox compares case. */
	readonly id: string;
	readonly subsystemId?: string;
	readonly iommuGroup?: string;
	/** Of the mapping: its devices make slices (mdev). */
	readonly mdev: boolean;
	/** The value itself, and its line in the file. */
	readonly text: string;
	readonly line: number;
}

/** By name, in the order of the file. */
export type Mappings = ReadonlyMap<string, readonly MapEntry[]>;

/** What a node has of them; `path` is the file's. */
export interface NodeMappings {
	readonly path: string;
	readonly node: string;
	readonly mappings: Mappings;
}

/** A cluster has 32 nodes, and a mapping a line for each device of each. */
const MAX_ENTRIES = 4096;
const KEYS = ['node', 'id', 'subsystem-id', 'path', 'iommugroup', 'description'];
const NAME = /^[a-z][a-z0-9_-]+$/i;
const ID = /^[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}$/;
const ADDRESS = String.raw`[a-f0-9]{4,}:[a-f0-9]{2}:[a-f0-9]{2}(?:\.[a-f0-9])?`;
const PATH = new RegExp(`^(?:${ADDRESS};)*${ADDRESS}$`);

/** Of the node that the host is; `undefined` where the file or the node is not known. */
export function nodeMappings({ node, pciMappings }: HostFacts): NodeMappings | undefined {
	if (pciMappings === undefined) return undefined;
	const mappings = parseMappings(pciMappings);
	const nodes = new Set([...mappings.values()].flatMap((entries) => entries.map((entry) => entry.node)));
	// A host on its own is the only node that anything is mapped for.
	const own = node ?? (nodes.size === 1 ? [...nodes][0] : undefined);
	return own === undefined ? undefined : { path: pciMappings.path, node: own, mappings };
}

/** What Proxmox skips with a warning is left out. */
export function parseMappings({ text }: Pick<HostText, 'text'>): Mappings {
	const mappings = new Map<string, Open>();
	let open: Open | undefined;
	let left = MAX_ENTRIES;
	for (const [index, line] of text.split('\n').entries()) {
		if (/^\s*#/.test(line)) continue;
		if (open === undefined || line === '') {
			const name = /^(\S+)\s*$/.exec(line)?.[1];
			open = name === undefined ? undefined : { entries: [], mdev: false };
			if (name !== undefined && open !== undefined && NAME.test(name)) mappings.set(name, open);
			continue;
		}
		const [, key, value = ''] = /^\s+(map|mdev)\s+(.*\S)\s*$/.exec(line) ?? [];
		if (key === 'mdev') open.mdev = parseBoolean(value) === true;
		const entry = key === 'map' ? mapEntry(value, index + 1) : undefined;
		if (entry !== undefined && left-- > 0) open.entries.push(entry);
	}
	return new Map(
		[...mappings].map(([name, { entries, mdev }]) => [name, entries.map((entry) => ({ ...entry, mdev }))]),
	);
}

interface Open {
	readonly entries: Omit<MapEntry, 'mdev'>[];
	mdev: boolean;
}

function mapEntry(text: string, line: number): Omit<MapEntry, 'mdev'> | undefined {
	const { values, problem } = parsePropertyString(text, undefined, KEYS);
	const [node, id, path] = [values.get('node'), values.get('id'), values.get('path')];
	const [subsystemId, iommuGroup] = [values.get('subsystem-id'), values.get('iommugroup')];
	if (problem !== undefined || node === undefined || id === undefined || path === undefined) return undefined;
	const isRight =
		[id, subsystemId ?? id].every((each) => ID.test(each)) && PATH.test(path) && /^-?\d+$/.test(iommuGroup ?? '0');
	if (!isRight) return undefined;
	return {
		...{ node, paths: path.split(';'), id, text, line },
		...(subsystemId !== undefined && { subsystemId }),
		...(iommuGroup !== undefined && { iommuGroup }),
	};
}
