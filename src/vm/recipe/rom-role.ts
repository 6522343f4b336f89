/** What a ROM file can be for a device, by what is in it. */
import { type Finding, finder } from '../../bytes/finding.js';
import type { Judgement } from '../../consumers/judge.js';
import type { ExaminedFile } from '../../examined/examined-file.js';
import { setsUpIgd } from '../../graphics/kinds/igd-helper.js';
import { type Graphics, isDriverOf } from '../../graphics/kinds/kinds.js';
import { bringsIgdHelper } from '../../graphics/kinds/other-gop.js';
import { CodeType } from '../../option-rom/pci-data-structure.js';
import type { PciDevice } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import type { VmFirmware } from '../machine.js';
import { hasVbios } from '../modes/seabios.js';
import type { PLAN_FINDINGS } from './findings.js';
import type { RomRole } from './rom-role-names.js';

const found = finder<typeof PLAN_FINDINGS>();

/** In a VM with that firmware. */
export function romRole(
	file: ExaminedFile,
	kind: DeviceKind,
	device: PciDevice,
	firmware: VmFirmware = 'ovmf',
): RomRole | undefined {
	if (file.kind !== 'option-rom') return undefined;
	const { graphicsKinds: kinds, images } = file;
	const hasEfi = images.some(({ headers }) => headers.pcir.codeType === CodeType.efi);
	switch (kind) {
		case 'amd-apu':
		case 'amd-card':
			if (kinds.has('amd-vbios')) return hasEfi ? 'card-rom' : 'amd-vbios';
			return kinds.has('amd-gop') ? 'amd-gop' : ownDriver(kinds, device);
		case 'intel-igpu':
			if (firmware === 'seabios' && kinds.has('intel-vbios')) return 'intel-vbios';
			return igpuRole(file) ?? ownDriver(kinds, device);
		case 'virtual-function':
			return undefined;
		case 'intel-card':
		case 'nvidia-card':
		case 'other-card': {
			const own = images.some(({ headers }) => headers.pcir.vendorId === device.vendorId);
			return own ? 'card-rom' : undefined;
		}
	}
}

/** A driver for the maker's devices of a kind that has no role of its own: a ROM with it is like that of a card. */
function ownDriver(kinds: ReadonlySet<Graphics['kind']>, { vendorId }: PciDevice): 'card-rom' | undefined {
	return [...kinds].some((kind) => isDriverOf(kind, vendorId)) ? 'card-rom' : undefined;
}

function igpuRole({ images, graphicsKinds: kinds }: ExaminedFile): RomRole | undefined {
	// i915ovmf is both in one driver.
	if (images.some(({ graphics: is }) => is?.kind === 'other-gop' && bringsIgdHelper(is.name))) return 'intel-2-in-1';
	const helper = images.some(({ graphics: is }) => is?.kind === 'igd-helper' && setsUpIgd(is));
	if (kinds.has('intel-gop')) return helper ? 'intel-2-in-1' : 'intel-gop';
	return helper ? 'intel-igd' : undefined;
}

/** Why a file has no place in the plan, and the way to one that has. */
export function withoutPlace(
	file: ExaminedFile,
	{ findings }: Judgement,
	kind: DeviceKind,
	device: PciDevice,
): Finding {
	const seabios = kind === 'intel-igpu' && hasVbios(device.deviceId);
	return found('rom-without-place', 'error', { case: caseOf(file, findings, kind), id: device, kind, seabios });
}

function caseOf({ graphicsKinds }: ExaminedFile, findings: readonly Finding[], kind: DeviceKind) {
	if (findings.some(({ code }) => code === 'not-a-rom')) return 'not-a-rom';
	return kind === 'intel-igpu' && graphicsKinds.has('intel-vbios') ? 'legacy-vbios' : 'other';
}
