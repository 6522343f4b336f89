/** Whether each ROM is on the function whose firmware or driver looks for it, and what it wants beside it. */
import { slotOf } from '../../host/pci-function.js';
import { helperToTake } from '../helper-bdsm.js';
import type { ConfigFinding, Rule } from './config-finding.js';
import type { PassedDevice } from './passed-device.js';
import { carriesGopAlone, functionNumber, isGpuFunction, isIgpu, romKinds } from './passed-graphics.js';
import type { Words } from './words.js';

export const ROM_PLACE_RULES = {
	'vbios-not-on-gpu': {
		source: 'Linux amdgpu_bios.c amdgpu_read_bios; guides for AMD APUs (isc30)',
		text: "A VBIOS of AMD is on the GPU's own function: drivers look nowhere else.",
		fix: "Put the VBIOS on the GPU's own function, usually .0.",
	},
	'gop-on-gpu': {
		source: "AMD's GOP drivers, asked in OVMF; guides for AMD APUs (isc30)",
		text: "A GOP driver of AMD leaves the GPU's ROM BAR to the VBIOS, without which it declines: it is on the audio function, or joined behind the VBIOS.",
		fix: 'Put the GOP ROM on the audio function, or join it behind the VBIOS: romtool edit join.',
	},
	'gop-without-vbios': {
		source: "AMD's GOP drivers, asked in OVMF",
		text: 'Beside a GOP driver of AMD on the audio function there is a VBIOS on the GPU.',
		fix: 'Give the GPU a romfile with its VBIOS: romtool vfct or romtool extract.',
	},
	'igd-helper-missing': {
		source: 'QEMU docs/igd-assign.txt, "Guest firmware"',
		text: 'With a GOP driver of Intel comes the helper (IgdAssignmentDxe) that gives it OpRegion and stolen memory; OVMF itself has none.',
		fix: 'Add the helper on the iGPU and the GOP ROM on a second function, or join both: romtool edit join.',
	},
	'igd-gop-missing': {
		source: 'QEMU docs/igd-assign.txt, "Guest firmware"',
		text: "With the helper for Intel's iGPU comes a GOP driver, for a picture before the guest's own driver loads.",
		fix: 'Add a GOP driver for the chip: romtool extract takes it out of the BIOS.',
	},
} as const satisfies Record<string, Rule>;

/** Of a device that is passed as a single function. */
export function* lintRomPlace(
	one: PassedDevice,
	passed: readonly PassedDevice[],
	words: Words,
): Iterable<ConfigFinding> {
	const { where, romName, addresses } = one;
	if (romName === undefined || one.virtualOf !== undefined) return;
	const kinds = romKinds(one);
	const slot = slotOf(addresses[0] ?? '');
	const onGpu = isGpuFunction(one);
	if (kinds.has('amd-vbios') && !onGpu && functionNumber(one) !== undefined) {
		const gpu = passed.find((other) => slotOf(other.addresses[0] ?? '') === slot && functionNumber(other) === 0);
		const message = `${romName} holds a VBIOS, and ${addresses[0]} is not the GPU: its drivers look for it in the GPU's own ROM BAR, so that it goes unread`;
		const fix = `put it on ${gpu?.where.key ?? words.lineFor(`${slot}.0`)}`;
		yield { ...where, code: 'vbios-not-on-gpu', severity: 'error', message, fix };
	}
	if (kinds.has('amd-gop') && carriesGopAlone(one) && onGpu) {
		const message = `${romName} holds a GOP driver alone, and takes the ROM BAR in which it looks for the VBIOS of ${addresses[0]}: it declines without`;
		const fix = `put it on the audio function ${slot}.1 and a VBIOS here, or both in one ROM: romtool edit join`;
		yield { ...where, code: 'gop-on-gpu', severity: 'warning', message, fix };
	}
}

/** What the ROMs of a machine want of each other. */
export function* lintRomPairs(passed: readonly PassedDevice[], words: Words): Iterable<ConfigFinding> {
	const held = new Set(passed.flatMap((one) => [...romKinds(one)]));
	const holds = (kind: 'amd-vbios' | 'igd-helper' | 'intel-gop' | 'intel-vbios') => held.has(kind);
	const unseen = passed.some(({ romName, rom }) => romName !== undefined && rom?.report === undefined);
	// A ROM that nobody could look at may be what is missing.
	if (unseen) return;
	for (const one of passed) {
		// The host's own driver stands behind a slice of a device.
		if (one.mediated || one.virtualOf !== undefined) continue;
		const kinds = romKinds(one);
		const { where, romName } = one;
		if (kinds.has('amd-gop') && carriesGopAlone(one) && !holds('amd-vbios')) {
			const slot = slotOf(one.addresses[0] ?? '');
			const gpu = passed.find((other) => slotOf(other.addresses[0] ?? '') === slot && isGpuFunction(other));
			// What is wrong with the GPU's own ROM has been told of that.
			if (gpu === undefined || gpu === one || carriesGopAlone(gpu) || hasErrors(gpu)) continue;
			// A card brings its VBIOS in a ROM of its own, unless a file takes its place.
			if (gpu.romName === undefined && gpu.functions[0]?.hasRom === true) continue;
			const lacks =
				gpu.romName === undefined
					? `${gpu.where.key} has no ${words.romFile}, and an APU has no ROM of its own`
					: `${gpu.romName} of ${gpu.where.key} holds none`;
			const message = `${romName} holds a GOP driver of AMD, which declines unless the GPU's ROM BAR has its VBIOS: ${lacks}`;
			const fix = `give ${gpu.where.key} a ${words.romFile} with the VBIOS: romtool vfct gets it`;
			yield { ...where, code: 'gop-without-vbios', severity: 'warning', message, fix };
		}
		if (kinds.has('intel-gop') && !holds('igd-helper') && !holds('intel-vbios')) {
			const message = `${romName} holds a GOP driver of Intel, and no ROM has the helper (IgdAssignmentDxe) without which it finds neither OpRegion nor stolen memory`;
			const fix = `give a helper ROM to 00:02.0, or join the two (romtool edit join): ${helperToTake(undefined)}`;
			yield { ...where, code: 'igd-helper-missing', severity: 'warning', message, fix };
		}
		if (kinds.has('igd-helper') && isIgpu(one) && !holds('intel-gop') && !holds('intel-vbios')) {
			const message = `${romName} holds the helper alone: the screen stays dark until the guest's own driver loads`;
			const fix = 'for a picture from the start add a GOP ROM of the generation, on 00:1f.3 or in the same ROM';
			yield { ...where, code: 'igd-gop-missing', severity: 'note', message, fix };
		}
	}
}

function hasErrors({ rom }: PassedDevice): boolean {
	return rom?.findings.some(({ severity }) => severity === 'error') === true;
}
