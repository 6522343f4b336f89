/** Which functions go together: a GPU and its audio function, a GOP driver and the GPU that it is for. */
import { isIntegratedChip } from '../../graphics/amd-families.js';
import { displayDevices } from '../../host/display-devices.js';
import type { HostFacts } from '../../host/host-facts.js';
import { IGPU_SLOT } from '../../host/integrated.js';
import { isDisplay, type PciFunction, slotOf } from '../../host/pci-function.js';
import type { ConfigFinding, Rule } from './config-finding.js';
import { isPartOf, type PassedDevice } from './passed-device.js';
import { carriesGopAlone, carriesGraphics, functionNumber, isIgpu, romKinds } from './passed-graphics.js';
import type { Words } from './words.js';

export const FUNCTION_RULES = {
	'audio-not-passed': {
		source: 'Linux drivers/vfio/vfio_main.c (groups); guides for AMD APUs (isc30)',
		text: 'With a GPU its audio function is passed: otherwise a driver of the host may keep it, and sound over HDMI is missing.',
		fix: 'Pass the audio function as well, on a line of its own.',
	},
	'gpu-not-passed': {
		source: 'UEFI 2.10 §11.1 Supported()',
		text: 'With a function that carries a GOP driver the GPU is passed that the driver is for.',
		fix: 'Pass the GPU that the driver is for as well.',
	},
} as const satisfies Record<string, Rule>;

export function* lintFunctionPairs(
	passed: readonly PassedDevice[],
	host: HostFacts | undefined,
	words: Words,
): Iterable<ConfigFinding> {
	// A device without an address may be any of them: a mapping of Proxmox, say.
	const unknown = passed.some(({ addresses, mediated }) => addresses.length === 0 && !mediated);
	const isPassed = (address: string) =>
		passed.some(({ addresses }) => addresses.some((each) => isPartOf(address, each)));
	const slotIsPassed = (slot: string, other: PassedDevice) =>
		passed.some((one) => one !== other && one.addresses.some((each) => slotOf(each) === slot));
	for (const one of passed) {
		const { where } = one;
		if (one.mediated || unknown) continue;
		const slot = slotOf(one.addresses[0] ?? '');
		const audio = audioLeftOut(one, slot, isPassed, slotIsPassed(slot, one), host?.functions);
		if (audio !== undefined) {
			const message = `the GPU is passed without its audio function ${audio}: no sound over HDMI or DisplayPort, and no place for a GOP ROM`;
			const fix = words.addLine(audio);
			yield { ...where, code: 'audio-not-passed', severity: 'warning', message, fix };
		}
		if (!carriesGopAlone(one) || one.functions.some(isDisplay)) continue;
		const intel = romKinds(one).has('intel-gop');
		const gpu = intel ? `${IGPU_SLOT}.0` : `${slot}.0`;
		const isOnGpu = !intel && functionNumber(one) === 0;
		if (isOnGpu || isIgpu(one) || isPassed(gpu) || one.multifunction || hasDisplay(passed, one)) continue;
		const message = `${one.romName} holds a GOP driver, and the GPU that it is for (${gpu}) is not passed: there is nothing for it to drive`;
		yield { ...where, code: 'gpu-not-passed', severity: 'warning', message, fix: words.addLine(gpu) };
	}
}

/** Any other display will do: GOP drivers are told of all devices of the guest. */
function hasDisplay(passed: readonly PassedDevice[], except: PassedDevice): boolean {
	return passed.some((one) => one !== except && (one.functions.some(isDisplay) || carriesGraphics(one)));
}

/** The address of the audio function that the host has beside a passed GPU; customary ones have it at .1. */
function audioLeftOut(
	one: PassedDevice,
	slot: string,
	isPassed: (address: string) => boolean,
	othersOfSlot: boolean,
	known: readonly PciFunction[] | undefined,
): string | undefined {
	if (isIgpu(one)) return undefined;
	if (known !== undefined) {
		const gpus = one.functions.filter(isDisplay).map(({ address }) => address);
		const beside = displayDevices(known, isIntegratedChip).find(
			({ role, gpu = '' }) => role === 'gpu-audio' && gpus.includes(gpu),
		)?.pci.address;
		return beside === undefined || isPassed(beside) ? undefined : beside;
	}
	const kinds = romKinds(one);
	const isGpu = functionNumber(one) === 0 && (kinds.has('amd-vbios') || kinds.has('nvidia-vbios'));
	return isGpu && !othersOfSlot && slot !== IGPU_SLOT ? `${slot}.1` : undefined;
}
