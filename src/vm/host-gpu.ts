/**
 * What a GPU that is passed through still is to its host: its console, the holder of the firmware's framebuffer, the
 * owner of BARs that somebody resized. `plan` and `lint` say the same of it.
 */
import { type Finding, finder } from '../bytes/finding.js';
import { isIntegratedChip } from '../graphics/amd-chips.js';
import { isVfioDriver } from '../host/drivers.js';
import type { HostFacts } from '../host/host-facts.js';
import { cpuVendorOf } from '../host/integrated.js';
import { isAtLeastVersion } from '../host/package-version.js';
import { isDisplay, PciClass, type PciFunction } from '../host/pci-function.js';
import { physicalFunctionOf } from '../host/virtual-functions.js';
import { VendorId } from '../pci/ids.js';
import type { Guest } from './guest.js';
import type { HOST_GPU_FINDINGS } from './host-gpu/findings.js';

const found = finder<typeof HOST_GPU_FINDINGS>();

/** The first kernel whose vfio-pci takes a VGA controller from them (d173780620, `vfio_pci_vga_init`). */
const REMOVES_CONSOLES = [6, 0] as const;
/** Of AMD's cards, BAR 2 has the doorbells. */
const DOORBELL = 2;
const LARGEST_DOORBELL = 8 << 20;

/** Whether the host has no other display that stays with it. */
export function isOnlyDisplay(gpu: PciFunction, host: readonly PciFunction[], passed: readonly string[]): boolean {
	if (gpu.bootVga === false || physicalFunctionOf(gpu, host) !== undefined) return false;
	// Of a list without the host bridge nobody knows what else it leaves out.
	if (gpu.bootVga === undefined && cpuVendorOf(host) === undefined) return false;
	return !host.some(
		(each) => isDisplay(each) && !passed.includes(each.address) && physicalFunctionOf(each, host) === undefined,
	);
}

/** `passed` are the addresses of what goes to the VM, `gpu` among them. */
export function consoleFinding(gpu: PciFunction, host: readonly PciFunction[], passed: readonly string[]): Finding {
	return found('host-console-lost', 'note', { address: gpu.address, only: isOnlyDisplay(gpu, host, passed) });
}

/** `undefined` where nothing holds it, or vfio-pci takes it when the VM starts. */
export function framebufferFinding(
	{ address, framebuffer, driver, classCode }: PciFunction,
	kernel: HostFacts['kernel'],
): Finding | undefined {
	if (framebuffer === undefined) return undefined;
	const isVga = classCode >>> 8 === PciClass.vga;
	const older = kernel !== undefined && !isAtLeastVersion(kernel, REMOVES_CONSOLES);
	// What vfio-pci has already and could not take will not be taken.
	if (!isVfioDriver(driver) && isVga && !older) return undefined;
	return found('framebuffer-held', 'warning', { address, framebuffer });
}

/** Of a card of AMD whose doorbells are larger than its driver for Windows takes them. */
export function doorbellFinding(gpu: PciFunction, guest: Guest | undefined): Finding | undefined {
	const { address, vendorId, deviceId, bars = [] } = gpu;
	if (vendorId !== VendorId.amd || !isDisplay(gpu) || guest === 'linux' || isIntegratedChip(deviceId) === true) {
		return undefined;
	}
	const bar = bars.find(({ index }) => index === DOORBELL);
	if (bar === undefined || !bar.wide || !bar.resizable || bar.size <= LARGEST_DOORBELL) return undefined;
	const severity = guest === 'windows' ? 'warning' : 'note';
	return found('rebar-doorbell', severity, { address, size: bar.size / 2 ** 20 });
}
