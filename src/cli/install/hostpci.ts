/** The lines of a Proxmox configuration that give ROMs to functions, at their addresses where this system has the device. */
import type { Role } from '../../consumers/role-names.js';
import { hostpciHost, type RomPlace, romPlace } from '../../guest/rom-place.js';
import type { DisplayDevice } from '../../host/display-devices.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';

export interface RomToPlace {
	readonly name: string;
	readonly role: Role | undefined;
	/** What it is for, by `--for` or by its own header. */
	readonly device: PciDevice | undefined;
}

/** In the order of `roms`; each line has a number of its own, GPUs the lower ones. */
export function hostpciLines(roms: readonly RomToPlace[], devices: readonly DisplayDevice[]): string[] {
	const places = roms.map(({ role }) => romPlace(role));
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
	{ role, device }: Omit<RomToPlace, 'name'>,
	roms: readonly RomToPlace[],
	devices: readonly DisplayDevice[],
): string | undefined {
	switch (role) {
		case 'intel-igd':
			return undefined;
		case 'intel-gop':
			return devices.find((one) => one.role === 'board-audio' && one.gpu !== undefined)?.pci.address;
		case 'amd-gop': {
			// The IDs around a driver say little; those of the VBIOS beside it do.
			const beside = roms.find((rom) => rom.role === 'amd-vbios')?.device;
			const gpu = gpuOf(beside, devices) ?? gpuOf(device, devices) ?? onlyIntegratedAmd(devices);
			return gpu && devices.find((one) => one.role === 'gpu-audio' && one.gpu === gpu)?.pci.address;
		}
		default:
			return gpuOf(device, devices);
	}
}

/** Where there are two of one kind, nobody knows which is meant. */
function gpuOf(device: PciDevice | undefined, devices: readonly DisplayDevice[]): string | undefined {
	if (device === undefined) return undefined;
	const { vendorId, deviceId } = device;
	return only(
		devices.filter(({ role, pci }) => role === 'gpu' && pci.vendorId === vendorId && pci.deviceId === deviceId),
	);
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
