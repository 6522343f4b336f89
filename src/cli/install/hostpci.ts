/** The lines of a Proxmox configuration that give ROMs to functions, at their addresses where this system has the device. */
import { hostpciHost, type RomPlace, type RomUse, romPlace } from '../../guest/rom-place.js';
import type { DisplayDevice } from '../../host/display-devices.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';

export interface RomToPlace {
	readonly name: string;
	readonly use: RomUse;
	/** What it is for, by `--for` or by its own header. */
	readonly device: PciDevice | undefined;
}

/** In the order of `roms`; each line has a number of its own, GPUs the lower ones. */
export function hostpciLines(roms: readonly RomToPlace[], devices: readonly DisplayDevice[]): string[] {
	const places = roms.map(({ use }) => romPlace(use));
	const gpus = places.filter(({ isGpu }) => isGpu).length;
	// A driver alone is the second line of a pair.
	let [nextGpu, nextOther] = [0, Math.max(1, gpus)];
	return roms.map(({ name, ...rom }, i) => {
		const at = places[i] as RomPlace;
		const number = at.isGpu ? nextGpu++ : nextOther++;
		return `hostpci${number}: ${hostpciHost(at, addressFor(rom, roms, devices))},romfile=${name}`;
	});
}

function addressFor(
	{ use, device }: Omit<RomToPlace, 'name'>,
	roms: readonly RomToPlace[],
	devices: readonly DisplayDevice[],
): string | undefined {
	switch (use) {
		case 'intel-igd':
		case 'intel-vbios':
			return undefined;
		case 'intel-gop':
			return devices.find((one) => one.role === 'board-audio' && one.gpu !== undefined)?.pci.address;
		case 'amd-gop': {
			// The IDs around a driver say little; those of the VBIOS beside it do.
			const beside = roms.find((rom) => rom.use === 'amd-vbios')?.device;
			const gpu = gpuOf(beside, devices) ?? gpuOf(device, devices) ?? onlyIntegratedAmd(devices);
			return gpu && devices.find((one) => one.role === 'gpu-audio' && one.gpu === gpu)?.pci.address;
		}
		default:
			return gpuOf(device, devices);
	}
}

/** Whether this system has the device, and all of them on cards. */
export function isOnCard(device: PciDevice | undefined, devices: readonly DisplayDevice[]): boolean {
	const found = gpusOf(device, devices);
	return found.length > 0 && found.every(({ integrated }) => integrated === false);
}

/** Where there are two of one kind, nobody knows which is meant. */
function gpuOf(device: PciDevice | undefined, devices: readonly DisplayDevice[]): string | undefined {
	return only(gpusOf(device, devices));
}

function gpusOf(device: PciDevice | undefined, devices: readonly DisplayDevice[]): DisplayDevice[] {
	if (device === undefined) return [];
	const { vendorId, deviceId } = device;
	return devices.filter(({ role, pci }) => role === 'gpu' && pci.vendorId === vendorId && pci.deviceId === deviceId);
}

function onlyIntegratedAmd(devices: readonly DisplayDevice[]): string | undefined {
	return only(
		devices.filter(
			({ role, pci, integrated }) => role === 'gpu' && pci.vendorId === VendorId.amd && integrated === true,
		),
	);
}

function only(found: readonly DisplayDevice[]): string | undefined {
	return found.length === 1 ? found[0]?.pci.address : undefined;
}
