/**
 * Which ROM file a function needs when it is passed to a VM: by the guides that work (isc30/ryzen-gpu-passthrough-
 * proxmox, gangqizai/igd) and docs/igd-assign.txt of QEMU.
 */
import { toldValues } from '../../bytes/told-values.js';
import type { DisplayDevice } from '../../host/display-devices.js';
import type { Language } from '../../language/languages.js';
import { type Say, worded } from '../../language/text.js';
import type { Values } from '../../language/values.js';
import { VendorId } from '../../pci/ids.js';
import { treatedAs } from '../igd-support.js';
import { formatQemuVersion } from '../qemu-version.js';
import { type CardRom, type Emulated, ROM_NEEDS as NEEDS } from './texts.js';

/** By vendors. */
const EMULATED: ReadonlyMap<number, Emulated> = new Map([
	[0x1234, 'qemu'],
	[0x1af4, 'virtio'],
	[0x1b36, 'qxl'],
	[0x15ad, 'vmware'],
	[0x1414, 'hyper-v'],
	[0x1a03, 'bmc'],
]);

/** Whether a display is one that a hypervisor or a management controller makes up, which nobody passes to a VM. */
export function isEmulated(vendorId: number): boolean {
	return EMULATED.has(vendorId);
}

/** In words. */
export function romNeeds(device: DisplayDevice, language: Language = 'en'): string {
	return needsOf(device, (text, ...[values]) =>
		worded(text, toldValues(text.values, (values ?? {}) as Values) as never, language),
	);
}

function needsOf(device: DisplayDevice, say: Say): string {
	switch (device.role) {
		case 'gpu':
			return needsOfGpu(device, say);
		case 'gpu-audio':
			return needsOfGpuAudio(device, say);
		case 'board-audio':
			return device.gpu === undefined ? say(NEEDS.none) : say(NEEDS.boardAudio, { gpu: device.gpu });
		case 'audio':
			return say(NEEDS.none);
	}
}

function needsOfGpu({ pci, integrated, virtualOf }: DisplayDevice, say: Say): string {
	const display = EMULATED.get(pci.vendorId);
	if (display !== undefined) return say(NEEDS.emulated, { display });
	if (virtualOf !== undefined) return say(NEEDS.virtual, { physical: virtualOf });
	const gpu = { id: { vendorId: pci.vendorId, deviceId: pci.deviceId }, address: pci.address };
	if (integrated === true)
		return pci.vendorId === VendorId.intel ? needsOfIgpu(pci.deviceId, say) : say(NEEDS.apu, gpu);
	const rom = cardRom(pci.hasRom, pci.bootVga);
	if (integrated === false) return say(NEEDS.card, { rom, ...gpu });
	return say(pci.vendorId === VendorId.amd ? NEEDS.apuOrCard : NEEDS.perhapsCard, { rom, ...gpu });
}

function cardRom(hasRom: boolean | undefined, bootVga: boolean | undefined): CardRom {
	if (hasRom === false) return 'missing';
	return bootVga === true ? 'primary' : 'own';
}

function needsOfIgpu(deviceId: number, say: Say): string {
	const { generation, since } = treatedAs(deviceId) ?? {};
	return say(NEEDS.igpu, {
		id: { vendorId: VendorId.intel, deviceId },
		generation,
		since: since && formatQemuVersion(since),
	});
}

function needsOfGpuAudio({ pci, integrated }: DisplayDevice, say: Say): string {
	if (pci.vendorId !== VendorId.amd || integrated === false) return say(NEEDS.none);
	return say(integrated === true ? NEEDS.apuAudio : NEEDS.perhapsApuAudio);
}
