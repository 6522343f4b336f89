/** Which functions go together: a GPU and its audio function, a GOP driver and the GPU that it is for. */
import { finder } from '../../bytes/finding.js';
import { kindOf } from '../../graphics/kinds/kinds.js';
import { displayDevices } from '../../host/display-devices.js';
import type { HostFacts } from '../../host/host-facts.js';
import { IGPU_SLOT } from '../../host/integrated.js';
import { isDisplay, type PciFunction, slotOf } from '../../host/pci-function.js';
import type { ConfigFinding } from './config-finding.js';
import type { PassedDevice } from './passed-device.js';
import {
	carriesGopAlone,
	carriesGraphics,
	carriesIgdGop,
	functionNumber,
	isIgpu,
	romKinds,
} from './passed-graphics.js';
import type { ROM_PLACE_FINDINGS } from './rom-places/findings.js';
import type { Words } from './words.js';

const found = finder<typeof ROM_PLACE_FINDINGS>();

export function* lintFunctionPairs(
	passed: readonly PassedDevice[],
	host: HostFacts | undefined,
	words: Words,
): Iterable<ConfigFinding> {
	// A device without an address may be any of them: a mapping of Proxmox, say.
	const unknown = passed.some(({ addresses, mediated }) => addresses.length === 0 && !mediated);
	const addresses = new Set(passed.flatMap((one) => one.addresses));
	const isPassed = (address: string) => addresses.has(address) || addresses.has(slotOf(address));
	const sharedSlots = slotsOfSeveral(passed);
	const audios = host?.functions && audiosOfGpus(host.functions);
	// Any other display will do: GOP drivers are told of all devices of the VM.
	const displays = passed.filter((one) => one.functions.some(isDisplay) || carriesGraphics(one));
	for (const one of passed) {
		const { where } = one;
		if (one.mediated || one.virtualOf !== undefined || unknown) continue;
		const slot = slotOf(one.addresses[0] ?? '');
		const audio = audioLeftOut(one, slot, isPassed, sharedSlots.has(slot), audios);
		if (audio !== undefined) {
			yield { ...where, ...found('audio-not-passed', 'warning', { audio, ...words.addLine(audio) }) };
		}
		if (!carriesGopAlone(one) || one.functions.some(isDisplay)) continue;
		const intel = carriesIgdGop(one);
		const gpu = intel ? `${IGPU_SLOT}.0` : `${slot}.0`;
		const isOnGpu = !intel && functionNumber(one) === 0;
		if (isOnGpu || isIgpu(one) || isPassed(gpu) || one.multifunction) continue;
		if (displays.some((other) => other !== one)) continue;
		const values = { rom: one.romName ?? '', gpu, ...words.addLine(gpu) };
		yield { ...where, ...found('gpu-not-passed', 'warning', values) };
	}
}

/** Slots that more than one device has a function of. */
function slotsOfSeveral(passed: readonly PassedDevice[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const shared = new Set<string>();
	for (const { addresses } of passed) {
		const slots = new Set(addresses.map(slotOf));
		for (const slot of slots) (seen.has(slot) ? shared : seen).add(slot);
	}
	return shared;
}

/** By the address of the GPU, the first audio function that belongs to it. */
function audiosOfGpus(functions: readonly PciFunction[]): ReadonlyMap<string, string> {
	const audios = displayDevices(functions).filter(({ role }) => role === 'gpu-audio');
	return new Map([...audios].reverse().map(({ gpu = '', pci }) => [gpu, pci.address]));
}

/** The address of the audio function that the host has beside a passed GPU; customary ones have it at .1. */
function audioLeftOut(
	one: PassedDevice,
	slot: string,
	isPassed: (address: string) => boolean,
	othersOfSlot: boolean,
	known: ReadonlyMap<string, string> | undefined,
): string | undefined {
	if (isIgpu(one)) return undefined;
	if (known !== undefined) {
		const [beside] = one.functions.filter(isDisplay).flatMap(({ address }) => known.get(address) ?? []);
		return beside === undefined || isPassed(beside) ? undefined : beside;
	}
	// An iGPU has no audio function of its own.
	const vbios = [...romKinds(one)].some((kind) => kindOf(kind).from === 'image' && kind !== 'intel-vbios');
	const isGpu = functionNumber(one) === 0 && vbios;
	const audio = `${slot}.1`;
	return isGpu && !othersOfSlot && slot !== IGPU_SLOT && !isPassed(audio) ? audio : undefined;
}
