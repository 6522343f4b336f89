/** GPUs that are passed: what they are to the host, and whether their BARs have room in the VM (OvmfPkg/Library/PlatformInitLib/MemDetect.c). */
import { finder } from '../../../bytes/finding.js';
import { AMD_CPU, cpuVendorOf } from '../../../host/integrated.js';
import { isDisplay } from '../../../host/pci-function.js';
import { VendorId } from '../../../pci/ids.js';
import { consoleFinding, doorbellFinding, framebufferFinding, isOnlyDisplay } from '../../host-gpu.js';
import type { ConfigFinding } from '../config-finding.js';
import type { HOST_FINDINGS } from './findings.js';
import type { HostQuestion } from './question.js';

const found = finder<typeof HOST_FINDINGS>();

const GIB = 2 ** 30;

export function* lintGpus(question: HostQuestion): Iterable<ConfigFinding> {
	const { host, passed, vm } = question;
	const all = host.functions ?? [];
	const addresses = passed.map((one) => one.function.address);
	let told = false;
	for (const { where, function: gpu } of passed) {
		if (!isDisplay(gpu)) continue;
		const held = framebufferFinding(gpu, host.kernel);
		if (held !== undefined) yield { ...where, ...held };
		const doorbell = doorbellFinding(gpu, vm.guest);
		if (doorbell !== undefined) yield { ...where, ...doorbell };
		if (told || !isOnlyDisplay(gpu, all, addresses)) continue;
		told = true;
		yield { ...where, ...consoleFinding(gpu, all, addresses) };
	}
	yield* lintWindow(question);
}

/** The room above 4 GiB has to have a place for each BAR at a multiple of its size, and for those of emulated devices. */
function* lintWindow({ host, passed, vm }: HostQuestion): Iterable<ConfigFinding> {
	const window = windowOf(vm, host.addressWidth, cpuVendorOf(host.functions ?? []));
	if (window === undefined) return;
	const sizes = passed.map((one) =>
		sumOf((one.function.bars ?? []).filter(({ wide }) => wide).map(({ size }) => size)),
	);
	const needed = sumOf(sizes);
	if (needed < window) return;
	const largest = passed[sizes.indexOf(Math.max(...sizes))];
	if (largest === undefined) return;
	const { where, function: one } = largest;
	const values = { address: one.address, needed: Math.round(needed / GIB), window: window / GIB, hostCpu: vm.hostCpu };
	yield { ...where, ...found('bar-window', 'warning', values) };
}

/** `undefined` where nobody can tell. */
function windowOf(
	{ firmware, hostCpu, setsWindow }: HostQuestion['vm'],
	hostWidth: number | undefined,
	cpuVendor: number | undefined,
): number | undefined {
	if (firmware !== 'ovmf' || setsWindow) return undefined;
	// PlatformDynamicMmioWindow: an eighth of what the processor addresses.
	if (hostCpu) return hostWidth === 39 ? 2 ** 39 / 8 : undefined;
	// QEMU's 40 bits are believed of an AMD processor alone (PlatformAddressWidthFromCpuid).
	if (cpuVendor === VendorId.intel) return 32 * GIB;
	return cpuVendor === AMD_CPU ? 2 ** 40 / 8 : undefined;
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, each) => sum + each, 0);
}
