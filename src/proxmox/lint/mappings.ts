/** What Proxmox stops at in a `mapping=` (`parse_hostpci` and `choose_hostpci_devices`, PVE/QemuServer/PCI.pm; PVE/Mapping/PCI.pm). */
import { finder } from '../../bytes/finding.js';
import { nearestNames } from '../../bytes/nearest.js';
import type { PciFunction } from '../../host/pci-function.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { correctedEntry, type MappingProblem } from '../mapped-devices.js';
import type { NodeMappings } from '../mapping.js';
import type { Passed, Vm } from '../vm.js';
import type { MAPPING_FINDINGS } from './mappings/findings.js';

const found = finder<typeof MAPPING_FINDINGS>();

/** Names that are told, where a cluster has many. */
const MOST_NAMES = 5;

export function* lintMappings({ passed, host }: Vm): Iterable<ConfigFinding> {
	for (const one of passed) {
		const { where, mappingProblem: problem } = one;
		if (problem === undefined) continue;
		if (problem.case === 'not-found') yield { ...where, ...notFound(problem, one) };
		else if (problem.case === 'changed') yield { ...where, ...changed(problem, host?.functions ?? []) };
		else yield { ...where, ...found('mapping-none-free', 'error', { mapping: problem.name, key: where.key }) };
	}
}

function notFound({ name, known }: Extract<MappingProblem, { case: 'not-found' }>, { line }: Passed) {
	const { node, mappings } = known;
	const nodes = [...new Set((mappings.get(name) ?? []).map((entry) => entry.node))].slice(0, MOST_NAMES);
	const own = ofNode(known);
	const [near] = nodes.length > 0 ? [] : nearestNames(name, own);
	const { key, value } = line.setting;
	return found('mapping-not-found', 'error', {
		...{ mapping: name, node, nodes, names: own.slice(0, MOST_NAMES) },
		...(near !== undefined && { line: `${key}: ${value.replace(`mapping=${name}`, `mapping=${near}`)}` }),
	});
}

function ofNode({ mappings, node }: NodeMappings): string[] {
	return [...mappings].flatMap(([name, entries]) => (entries.some((entry) => entry.node === node) ? [name] : []));
}

function changed(
	{ name, known, change }: Extract<MappingProblem, { case: 'changed' }>,
	functions: readonly PciFunction[],
) {
	const { address, entry, property, mapped, found: now } = change;
	const corrected = property === 'mdev' ? undefined : correctedEntry(change, functions);
	return found('mapping-changed', 'error', {
		...{ mapping: name, address, property, path: known.path, at: entry.line },
		...(mapped !== undefined && { mapped }),
		...(now !== undefined && { found: now }),
		...(corrected?.moved !== undefined && { moved: corrected.moved }),
		...(corrected !== undefined && { line: corrected.line }),
	});
}
