/** Whether each ROM is on the function whose firmware or driver looks for it, and what it wants beside it. */
import { finder } from '../../bytes/finding.js';
import { slotOf } from '../../host/pci-function.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';
import type { ConfigFinding } from './config-finding.js';
import { igpuIds } from './inferred-device.js';
import type { PassedDevice } from './passed-device.js';
import { carriesGopAlone, carriesIgdGop, functionNumber, isGpuFunction, isIgpu, romKinds } from './passed-graphics.js';
import type { ROM_PLACE_FINDINGS } from './rom-places/findings.js';

const found = finder<typeof ROM_PLACE_FINDINGS>();

/** Of a device that is passed as a single function. */
export function* lintRomPlace(one: PassedDevice, passed: readonly PassedDevice[]): Iterable<ConfigFinding> {
	const { where, romName, addresses } = one;
	const [address = ''] = addresses;
	if (romName === undefined || one.virtualOf !== undefined) return;
	const kinds = romKinds(one);
	const slot = slotOf(address);
	const onGpu = isGpuFunction(one);
	const number = functionNumber(one);
	// A function 0 that is none is another device than was meant, which is told as such.
	if (kinds.has('amd-vbios') && !onGpu && number !== undefined && number !== 0) {
		const gpu = passed.find((other) => slotOf(other.addresses[0] ?? '') === slot && functionNumber(other) === 0);
		const values = { rom: romName, address, first: false, to: gpu?.where.key ?? `${slot}.0` };
		yield { ...where, ...found('vbios-not-on-gpu', 'error', values) };
	}
	if (kinds.has('amd-gop') && carriesGopAlone(one) && onGpu) {
		yield { ...where, ...found('gop-on-gpu', 'warning', { rom: romName, address, audio: `${slot}.1` }) };
	}
}

/** What the ROMs of a machine want of each other. */
export function* lintRomPairs(passed: readonly PassedDevice[]): Iterable<ConfigFinding> {
	const held = new Set(passed.flatMap((one) => [...romKinds(one)]));
	const holds = (kind: 'amd-vbios' | 'igd-helper' | 'intel-gop' | 'intel-vbios') => held.has(kind);
	const unseen = passed.some(({ romName, rom }) => romName !== undefined && rom?.file === undefined);
	// A ROM that nobody could look at may be what is missing.
	if (unseen) return;
	const igpu = igpuOf(passed);
	for (const one of passed) {
		// The host's own driver stands behind a slice of a device.
		if (one.mediated || one.virtualOf !== undefined) continue;
		const kinds = romKinds(one);
		const { where, romName: rom = '' } = one;
		if (kinds.has('amd-gop') && carriesGopAlone(one) && !holds('amd-vbios')) {
			const slot = slotOf(one.addresses[0] ?? '');
			const gpu = passed.find((other) => slotOf(other.addresses[0] ?? '') === slot && isGpuFunction(other));
			// What is wrong with the GPU's own ROM has been told of that.
			if (gpu === undefined || gpu === one || carriesGopAlone(gpu) || hasErrors(gpu)) continue;
			// A card brings its VBIOS in a ROM of its own, unless a file takes its place.
			if (gpu.romName === undefined && gpu.functions[0]?.hasRom === true) continue;
			const values = { rom, gpu: gpu.where.key, other: gpu.romName };
			yield { ...where, ...found('gop-without-vbios', 'warning', values) };
		}
		if (carriesIgdGop(one) && !holds('igd-helper') && !holds('intel-vbios')) {
			yield { ...where, ...found('igd-helper-missing', 'warning', { rom, ...igpu }) };
		}
		if (kinds.has('igd-helper') && isIgpu(one) && !holds('intel-gop') && !holds('intel-vbios')) {
			yield { ...where, ...found('igd-gop-missing', 'note', { rom, ...igpu }) };
		}
	}
}

/** Where it is known, for commands. */
function igpuOf(passed: readonly PassedDevice[]): { readonly igpu?: PciDevice } {
	const [deviceId, ...others] = passed.filter(isIgpu).flatMap(igpuIds);
	return deviceId === undefined || others.length > 0 ? {} : { igpu: { vendorId: VendorId.intel, deviceId } };
}

function hasErrors({ rom }: PassedDevice): boolean {
	return rom?.findings.some(({ severity }) => severity === 'error') === true;
}
