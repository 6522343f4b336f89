/** What a ROM file can be for a device, by what is in it; and what to take in its place where it can be nothing. */
import type { Finding } from '../../bytes/finding.js';
import type { Role } from '../../consumers/role-names.js';
import type { Graphics } from '../../graphics/graphics.js';
import { CodeType } from '../../option-rom/pci-data-structure.js';
import { formatId, formatIdPair, type PciDevice } from '../../pci/ids.js';
import type { FileReport } from '../../report/inspect.js';
import { graphicsOf } from '../../report/rom-contents.js';
import type { DeviceKind } from '../device-kind.js';

/**
 * `intel-2-in-1`: helper and driver in one; `intel-vbios`: legacy, for SeaBIOS; `card-rom`: all that a card's own ROM has.
 */
export type RomRole = Role | 'intel-2-in-1' | 'intel-vbios' | 'card-rom';

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
			return kinds.has('amd-gop') ? 'amd-gop' : undefined;
		case 'intel-igpu':
			return igpuRole(report, kinds);
		case 'virtual-function':
			return undefined;
		default: {
			const own = report.images.some(({ vendorId }) => vendorId === formatId(device.vendorId));
			return own ? 'card-rom' : undefined;
		}
	}
}

function igpuRole({ images }: FileReport, kinds: Kinds): RomRole | undefined {
	const helper = images.some(({ graphics: is }) => is?.kind === 'igd-helper' && is.name === 'IgdAssignmentDxe');
	if (kinds.has('intel-gop')) return helper ? 'intel-2-in-1' : 'intel-gop';
	return helper ? 'intel-igd' : undefined;
}

const DRIVERS: Kinds = new Set(['amd-gop', 'intel-gop', 'igd-helper', 'other-gop']);
const FIRMWARE = new Set(['uefi-image', 'capsule', 'pfat', 'zip', 'gzip', '7z', 'rar', 'xz', 'cab']);

/** Why a file has no place in the recipe, and the way to one that has. */
export function withoutPlace(report: FileReport, kind: DeviceKind, device: PciDevice): Finding {
	const id = formatIdPair(device);
	const [what, fix] = alternative(report, kind, id);
	const message = `it is ${what}, which has no place in the recipe for ${id} (${kind})`;
	return { code: 'rom-without-place', severity: 'error', message, fix };
}

function alternative({ kind, graphics, images }: FileReport, device: DeviceKind, id: string): [string, string] {
	if (kind === 'pe' && graphics !== undefined && DRIVERS.has(graphics.kind)) {
		return ['a driver without ROM headers', `make a ROM of it: romtool build --id ${id} FILE`];
	}
	if (kind === 'vfct') return ['a VFCT table', 'take the VBIOS out of it: romtool vfct FILE'];
	if (kind === 'vbt' || graphics?.kind === 'intel-vbt') {
		return ['a VBT', 'none is needed: QEMU gives the guest the OpRegion of the host, with the VBT in it'];
	}
	if (FIRMWARE.has(kind)) {
		return ['firmware or an archive', `take what is in it for the device: romtool extract FILE --for ${id} --rom`];
	}
	if (device === 'intel-igpu' && images.some((image) => image.graphics?.kind === 'intel-vbios')) {
		const fix = 'take a ROM with IgdAssignmentDxe and the GOP driver of the chip (romtool extract BIOS --rom)';
		return ['a legacy VBIOS, which OVMF does not run', fix];
	}
	return [kind === 'option-rom' ? 'a ROM of something else' : 'no ROM', 'romtool inspect tells what it is'];
}
