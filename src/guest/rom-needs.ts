/**
 * Which ROM file a function needs when it is passed to a guest: by the guides that work (isc30/ryzen-gpu-passthrough-
 * proxmox, gangqizai/igd) and docs/igd-assign.txt of QEMU.
 */
import type { DisplayDevice } from '../host/display-devices.js';
import { VendorId } from '../pci/ids.js';
import { helperToTake } from './helper-bdsm.js';
import { igdGeneration } from './igd-generation.js';

/** Displays that a hypervisor or a management controller makes up. */
const NOT_TO_PASS: readonly (readonly [vendorId: number, what: string])[] = [
	[0x1234, "QEMU's own display"],
	[0x1af4, 'a virtio display'],
	[0x1b36, 'a QXL display'],
	[0x15ad, "VMware's display"],
	[0x1414, "Hyper-V's display"],
	[0x1a03, "the display of the board's management controller"],
];

/** What a display is that nobody passes to a guest; `undefined` for any other. */
export function notToPass(vendorId: number): string | undefined {
	return NOT_TO_PASS.find(([vendor]) => vendor === vendorId)?.[1];
}

const APU =
	'a romfile with its VBIOS: it has no ROM of its own, its VBIOS is in the VFCT table (romtool vfct) or the BIOS (romtool extract)';
const APU_AUDIO =
	"a romfile with AMD's GOP driver for a picture under OVMF: romtool extract --rom makes it, out of the BIOS";

export function romNeeds(device: DisplayDevice): string {
	switch (device.role) {
		case 'gpu':
			return needsOfGpu(device);
		case 'gpu-audio':
			return needsOfGpuAudio(device);
		case 'board-audio':
			return device.gpu === undefined
				? 'none'
				: `none for its sound; it can carry the romfile with Intel's GOP driver for the generation of ${device.gpu} (romtool extract), where that is not joined to the helper in one ROM`;
		case 'audio':
			return 'none';
	}
}

function needsOfGpu({ pci, integrated, virtualOf }: DisplayDevice): string {
	const artificial = notToPass(pci.vendorId);
	if (artificial !== undefined) return `none: it is ${artificial}, not one to pass on`;
	if (virtualOf !== undefined) return `none: it is a virtual function of ${virtualOf}, and has no ROM`;
	if (pci.vendorId === VendorId.intel && integrated === true) return needsOfIgpu(pci.deviceId);
	if (integrated === true) return APU;
	const card = needsOfCard(pci.hasRom, pci.bootVga);
	if (integrated === false) return card;
	return pci.vendorId === VendorId.amd
		? `unknown: it may be in the processor or on a card. In the processor: ${APU}. On a card: ${card}`
		: `unknown; on a card: ${card}`;
}

function needsOfCard(hasRom: boolean | undefined, bootVga: boolean | undefined): string {
	if (hasRom === false) {
		return "a romfile: the system shows no ROM of its own; take it from the VFCT table (AMD: romtool vfct) or the vendor's BIOS file (romtool extract)";
	}
	if (bootVga === true) {
		return 'perhaps a romfile: it brings its own ROM, but as the primary GPU of the host it may show a changed copy; romtool dump reads it, best while another GPU is the primary one';
	}
	return 'none: it brings its own ROM; a romfile (romtool dump) only where that cannot be read, or where it is the primary GPU of the host';
}

function needsOfIgpu(deviceId: number): string {
	const generation = igdGeneration(deviceId);
	if (generation === undefined) {
		return 'unknown: QEMU has no quirks for this iGPU, so no helper ROM is known to work with it';
	}
	return `a romfile with the helper IgdAssignmentDxe, alone or joined with the GOP driver in one ROM (${helperToTake(deviceId)}); it is of generation ${generation} to QEMU`;
}

function needsOfGpuAudio({ pci, integrated }: DisplayDevice): string {
	if (pci.vendorId !== VendorId.amd || integrated === false) return 'none';
	return integrated === true ? APU_AUDIO : `unknown. Where the GPU is in the processor: ${APU_AUDIO}`;
}
