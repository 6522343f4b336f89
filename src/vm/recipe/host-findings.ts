/** What the host's own list of functions says against a recipe. */
import { type Finding, finder } from '../../bytes/finding.js';
import type { HostFacts } from '../../host/host-facts.js';
import { missedAs } from '../../host/missed.js';
import { PciClass, type PciFunction } from '../../host/pci-function.js';
import { physicalFunctionOf } from '../../host/virtual-functions.js';
import { distinctDevices, formatIdPair, isSameDevice, VendorId } from '../../pci/ids.js';
import { type DeviceKind, isCard } from '../device-kind.js';
import type { SHARED_FINDINGS } from '../findings.js';
import type { Guest } from '../guest.js';
import { consoleFinding, doorbellFinding, framebufferFinding, isOnlyDisplay } from '../host-gpu.js';
import { slicedFindings } from '../mediated.js';
import type { Mode } from '../modes/mode.js';
import { physicalFunctionFinding, virtualFunctionFindings } from '../virtual-functions.js';
import type { PLAN_FINDINGS } from './findings.js';
import type { RecipeFunction } from './recipe-function.js';

const found = finder<typeof PLAN_FINDINGS & typeof SHARED_FINDINGS>();

/** Bridges stay with the host: vfio asks the endpoints of a group alone (Documentation/driver-api/vfio.rst of Linux). */
const BRIDGE = 0x06;

interface HostAspects {
	readonly mode: Mode | undefined;
	readonly kernel: HostFacts['kernel'] | undefined;
	readonly guest: Guest | undefined;
}

export function hostFindings(
	kind: DeviceKind,
	passed: readonly RecipeFunction[],
	host: readonly PciFunction[],
	{ mode, kernel, guest }: HostAspects,
): Finding[] {
	const own = passed.flatMap(({ address }) => host.find((one) => one.address === address) ?? []);
	const [gpu] = own;
	if (gpu === undefined || gpu.address !== passed[0]?.address) return [];
	const { slice } = passed[0];
	if (slice !== undefined) {
		return [...(gpu.iommuGroup === undefined ? [iommuOff(gpu)] : []), ...slicedFindings(gpu, slice, () => ({}))];
	}
	if (kind === 'virtual-function') {
		return [...(gpu.iommuGroup === undefined ? [iommuOff(gpu)] : []), ...virtualFunctionFindings(gpu, host)];
	}
	const split = physicalFunctionFinding(gpu, host);
	return [
		...(split === undefined ? [] : [split]),
		...(gpu.iommuGroup === undefined ? [iommuOff(gpu)] : groupShared(kind, passed, own, host)),
		...sameIds(own, host),
		// Condition 4 in docs/igd-assign.txt of QEMU.
		...(mode?.vgaController === true && gpu.classCode >>> 8 !== PciClass.vga
			? [found('igd-not-primary', 'warning', { address: gpu.address })]
			: []),
		...onHost(gpu, passed, host, { kernel, guest }),
		...(isCard(kind) && passed[0].rom === undefined ? aboutRom(gpu) : []),
	];
}

/** What the GPU still is to the host. */
function onHost(
	gpu: PciFunction,
	passed: readonly RecipeFunction[],
	host: readonly PciFunction[],
	{ kernel, guest }: Pick<HostAspects, 'kernel' | 'guest'>,
): Finding[] {
	const addresses = passed.map(({ address }) => address);
	return [
		...(gpu.bootVga === true || isOnlyDisplay(gpu, host, addresses) ? [consoleFinding(gpu, host, addresses)] : []),
		framebufferFinding(gpu, kernel),
		doorbellFinding(gpu, guest),
	].filter((each) => each !== undefined);
}

function iommuOff({ address }: PciFunction): Finding {
	return found('iommu-off', 'error', { case: 'group', manager: 'any', address });
}

/** Proxmox gives the whole group to vfio-pci (`pci_dev_group_bind_to_vfio`, PVE/SysFSTools.pm). */
function groupShared(
	kind: DeviceKind,
	passed: readonly RecipeFunction[],
	own: readonly PciFunction[],
	host: readonly PciFunction[],
): Finding[] {
	const groups = new Set(own.map(({ iommuGroup }) => iommuGroup));
	const others = host.filter(
		(one) =>
			one.iommuGroup !== undefined &&
			groups.has(one.iommuGroup) &&
			!own.includes(one) &&
			one.classCode >>> 16 !== BRIDGE,
	);
	if (others.length === 0) return [];
	const [, audio] = passed;
	// The board's audio is passed for the sake of its ROM, which may be joined to that of the iGPU.
	const joined = kind === 'intel-igpu' ? { helper: passed[0]?.rom?.name, gop: audio?.rom?.name } : {};
	const severity = others.some((one) => missedAs(one) !== undefined) ? 'warning' : 'note';
	const shared = [...new Set(others.flatMap(({ iommuGroup }) => iommuGroup ?? []))];
	return [found('iommu-group-shared', severity, { groups: shared, others: others.map(named), ...joined })];
}

/** As lspci has it: `0000:00:1f.4 8086:7aa3`. */
function named(one: PciFunction): string {
	return `${one.address} ${formatIdPair(one)}`;
}

function sameIds(own: readonly PciFunction[], host: readonly PciFunction[]): Finding[] {
	const twins = host.filter(
		(one) =>
			!own.includes(one) &&
			// Those of a function that is passed are gone by then.
			!own.some(({ address }) => physicalFunctionOf(one, host) === address) &&
			own.some((passed) => isSameDevice(passed, one)),
	);
	if (twins.length === 0) return [];
	return [found('ids-shared', 'warning', { others: twins.map(named), ids: distinctDevices(twins) })];
}

function aboutRom({ address, bootVga, hasRom, ...one }: PciFunction): Finding[] {
	if (hasRom === false) {
		const amd = one.vendorId === VendorId.amd;
		return [found('card-rom-missing', 'warning', { address, id: one, amd })];
	}
	return bootVga === true ? [found('card-rom-of-primary', 'warning', { address })] : [];
}
