/** What the host's own list of functions says against a recipe. */
import { type Finding, finder } from '../../bytes/finding.js';
import { PciClass, type PciFunction } from '../../host/pci-function.js';
import { physicalFunctionOf } from '../../host/virtual-functions.js';
import { formatIdPair } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import type { SHARED_FINDINGS } from '../findings.js';
import { missedAs } from '../lint/host-rules/groups.js';
import { physicalFunctionFinding, virtualFunctionFindings } from '../virtual-functions.js';
import type { RecipeFunction } from './recipe-function.js';

const found = finder<typeof SHARED_FINDINGS>();

/** Bridges stay with the host: vfio asks the endpoints of a group alone (Documentation/driver-api/vfio.rst of Linux). */
const BRIDGE = 0x06;

export function hostFindings(
	kind: DeviceKind,
	passed: readonly RecipeFunction[],
	host: readonly PciFunction[],
): Finding[] {
	const own = passed.flatMap(({ address }) => host.find((one) => one.address === address) ?? []);
	const [gpu] = own;
	if (gpu === undefined || gpu.address !== passed[0]?.address) return [];
	if (kind === 'virtual-function') {
		return [...(gpu.iommuGroup === undefined ? [iommuOff(gpu)] : []), ...virtualFunctionFindings(gpu, host)];
	}
	const split = physicalFunctionFinding(gpu, host);
	return [
		...(split === undefined ? [] : [split]),
		...(gpu.iommuGroup === undefined ? [iommuOff(gpu)] : groupShared(kind, own, host)),
		...sameIds(own, host),
		...(kind === 'intel-igpu' && gpu.classCode >>> 8 !== PciClass.vga ? [igdNotVga(gpu)] : []),
		...(gpu.bootVga === true ? [consoleLost(gpu)] : []),
		...(kind.endsWith('-card') && passed[0].rom === undefined ? aboutRom(gpu) : []),
	];
}

function iommuOff({ address }: PciFunction): Finding {
	return found('iommu-off', 'error', { case: 'group', manager: 'any', address });
}

/** Proxmox gives the whole group to vfio-pci (`pci_dev_group_bind_to_vfio`, PVE/SysFSTools.pm). */
function groupShared(kind: DeviceKind, own: readonly PciFunction[], host: readonly PciFunction[]): Finding[] {
	const groups = new Set(own.map(({ iommuGroup }) => iommuGroup));
	const others = host.filter(
		(one) =>
			one.iommuGroup !== undefined &&
			groups.has(one.iommuGroup) &&
			!own.includes(one) &&
			one.classCode >>> 16 !== BRIDGE,
	);
	if (others.length === 0) return [];
	const list = others.map((one) => `${one.address} (${formatIdPair(one)})`).join(', ');
	const message = `in the same IOMMU group there is ${list}: the host loses what is in a group with a function that it passes`;
	const fix =
		kind === 'intel-igpu' && own.length > 1
			? 'see that the host can do without, or make one ROM of the two for the iGPU alone (romtool edit join)'
			: 'see that the host can do without (romtool devices lists the groups), or use another slot';
	const severity = others.some((one) => missedAs(one) !== undefined) ? 'warning' : 'note';
	return [{ code: 'iommu-group-shared', severity, message, fix }];
}

function sameIds(own: readonly PciFunction[], host: readonly PciFunction[]): Finding[] {
	const twins = host.filter(
		(one) =>
			!own.includes(one) &&
			// Those of a function that is passed are gone by then.
			!own.some(({ address }) => physicalFunctionOf(one, host) === address) &&
			own.some(({ vendorId, deviceId }) => vendorId === one.vendorId && deviceId === one.deviceId),
	);
	if (twins.length === 0) return [];
	const list = twins.map((one) => `${one.address} (${formatIdPair(one)})`).join(', ');
	const message = `vfio-pci takes by its IDs ${list}, too, which has the same as a function that is passed`;
	const fix =
		'where the host needs it, leave the ID out of vfio.conf; Proxmox binds what it passes when the guest starts';
	return [{ code: 'ids-shared', severity: 'warning', message, fix }];
}

/** Condition 4 in docs/igd-assign.txt of QEMU. */
function igdNotVga({ address }: PciFunction): Finding {
	const message = `${address} is no VGA controller on this host: the GOP driver, and legacy mode, want it to be one`;
	const fix = "make the iGPU the primary display in the firmware's setup";
	return { code: 'igd-not-primary', severity: 'warning', message, fix };
}

/** Its framebuffer may hold on to the device: docs/igd-assign.txt of QEMU, `Failed to mmap … BAR`. */
function consoleLost({ address }: PciFunction): Finding {
	const message = `${address} is the host's primary display: the host's console goes dark, so have its web page or SSH at hand`;
	const fix =
		'should QEMU or the kernel say that a BAR cannot be mapped or reserved, add initcall_blacklist=sysfb_init to the kernel command line';
	return { code: 'host-console-lost', severity: 'note', message, fix };
}

function aboutRom({ address, bootVga, hasRom }: PciFunction): Finding[] {
	if (hasRom === false) {
		const message = `the host shows no ROM of ${address}: without a romfile there is no picture before the guest's driver`;
		const fix = "take one from the board's BIOS (romtool extract), or for AMD from the VFCT table (romtool vfct)";
		return [{ code: 'card-rom-missing', severity: 'warning', message, fix }];
	}
	if (bootVga !== true) return [];
	const message = `${address} is the host's primary display: what its ROM shows then may be a changed copy, with which the guest stays dark`;
	const fix = `should it, read the ROM while another display is the primary one (romtool dump ${address}) and give it as romfile`;
	return [{ code: 'card-rom-of-primary', severity: 'warning', message, fix }];
}
