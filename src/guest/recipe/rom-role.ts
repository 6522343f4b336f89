/** What a ROM file can be for a device, by what is in it; and what to take in its place where it can be nothing. */
import type { Finding } from '../../bytes/finding.js';
import type { Role } from '../../consumers/role-names.js';
import type { Graphics } from '../../graphics/graphics.js';
import { CodeType } from '../../option-rom/pci-data-structure.js';
import { formatId, formatIdPair, type PciDevice } from '../../pci/ids.js';
import type { CheckReport } from '../../report/check.js';
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

/** Why a file has no place in the recipe, and the way to one that has. */
export function withoutPlace(report: CheckReport, kind: DeviceKind, device: PciDevice): Finding {
	const id = formatIdPair(device);
	const [what, fix] = alternative(report, kind);
	const message = `it is ${what}, which has no place in the recipe for ${id} (${kind})`;
	return { code: 'rom-without-place', severity: 'error', message, ...(fix !== undefined && { fix }) };
}

function alternative({ images, findings }: CheckReport, device: DeviceKind): [string, string | undefined] {
	// What to do with what is no ROM is told by the rule that says so.
	const other = findings.find(({ code }) => code === 'not-a-rom');
	if (other !== undefined) return ['no ROM', other.fix];
	if (device === 'intel-igpu' && images.some((image) => image.graphics?.kind === 'intel-vbios')) {
		const fix =
			'take a ROM with IgdAssignmentDxe and the GOP driver of the chip (romtool extract --rom takes the latter out of the BIOS file of the board)';
		return ['a legacy VBIOS, which OVMF does not run', fix];
	}
	return ['a ROM of something else', 'romtool inspect tells what it is'];
}
