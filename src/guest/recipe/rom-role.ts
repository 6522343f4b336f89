/** What a ROM file can be for a device, by what is in it. */
import { type Finding, finder } from '../../bytes/finding.js';
import { type Graphics, isDriverOf } from '../../graphics/kinds/kinds.js';
import { CodeType } from '../../option-rom/pci-data-structure.js';
import { formatId, formatIdPair, type PciDevice } from '../../pci/ids.js';
import type { CheckReport } from '../../report/check.js';
import type { FileReport } from '../../report/file-report.js';
import { graphicsOf } from '../../report/rom-contents.js';
import type { DeviceKind } from '../device-kind.js';
import type { PLAN_FINDINGS } from './findings.js';
import type { RomRole } from './rom-role-names.js';

const found = finder<typeof PLAN_FINDINGS>();

type Kinds = ReadonlySet<Graphics['kind']>;

/** In a guest with OVMF, for which recipes are. */
export function romRole(report: FileReport, kind: DeviceKind, device: PciDevice): RomRole | undefined {
	if (report.kind !== 'option-rom') return undefined;
	const kinds = graphicsOf(report);
	const hasEfi = report.images.some(({ codeType }) => codeType === CodeType.efi);
	switch (kind) {
		case 'amd-apu':
		case 'amd-card':
			if (kinds.has('amd-vbios')) return hasEfi ? 'card-rom' : 'amd-vbios';
			return kinds.has('amd-gop') ? 'amd-gop' : ownDriver(kinds, device);
		case 'intel-igpu':
			return igpuRole(report, kinds) ?? ownDriver(kinds, device);
		case 'virtual-function':
			return undefined;
		default: {
			const own = report.images.some(({ vendorId }) => vendorId === formatId(device.vendorId));
			return own ? 'card-rom' : undefined;
		}
	}
}

/** A driver for the maker's devices of a kind that has no role of its own: a ROM with it is like that of a card. */
function ownDriver(kinds: Kinds, { vendorId }: PciDevice): 'card-rom' | undefined {
	return [...kinds].some((kind) => isDriverOf(kind, vendorId)) ? 'card-rom' : undefined;
}

function igpuRole({ images }: FileReport, kinds: Kinds): RomRole | undefined {
	const helper = images.some(({ graphics: is }) => is?.kind === 'igd-helper' && is.name === 'IgdAssignmentDxe');
	if (kinds.has('intel-gop')) return helper ? 'intel-2-in-1' : 'intel-gop';
	return helper ? 'intel-igd' : undefined;
}

/** Why a file has no place in the plan, and the way to one that has. */
export function withoutPlace(report: CheckReport, kind: DeviceKind, device: PciDevice): Finding {
	return found('rom-without-place', 'error', { case: caseOf(report, kind), id: formatIdPair(device), kind });
}

function caseOf({ images, findings }: CheckReport, kind: DeviceKind) {
	if (findings.some(({ code }) => code === 'not-a-rom')) return 'not-a-rom';
	const isLegacy = kind === 'intel-igpu' && images.some((image) => image.graphics?.kind === 'intel-vbios');
	return isLegacy ? 'legacy-vbios' : 'other';
}
