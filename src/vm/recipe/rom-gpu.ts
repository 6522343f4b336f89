/**
 * Which GPU a ROM is for: by what is in it, by the IDs around that, and by what the host has. The IDs alone say little:
 * wrapped drivers may have those of the audio function, ffff, or IDs that EfiRom has read as decimal.
 */
import { type Graphics, kindOf } from '../../graphics/kinds/kinds.js';
import { type DisplayDevice, displayDevices } from '../../host/display-devices.js';
import { IGPU_SLOT } from '../../host/integrated.js';
import type { PciFunction } from '../../host/pci-function.js';
import { meantAsHex, type PciDevice, VendorId } from '../../pci/ids.js';
import { deviceKind } from '../device-kind.js';
import { type Gpu, gpuElsewhere, gpuOfHost, gpusById } from './gpu.js';

/** In a ROM that names no device, and of a GPU of which no more than the maker is known. */
export const NO_DEVICE = 0xffff;

/** The GPU with an ID; at an open address where the host has several, or none. */
export function gpuOfId(id: PciDevice, host: readonly PciFunction[]): Gpu {
	return onHost(id, displayDevices(host), host) ?? gpuElsewhere(id);
}

/** `contents` is what it is used for; `undefined` where neither that nor `named` tells. */
export function gpuOfRom(
	contents: ReadonlySet<Graphics['kind']>,
	named: PciDevice | undefined,
	host: readonly PciFunction[],
): Gpu | undefined {
	const maker = makerOf(contents);
	if (maker === undefined) return named && gpuOfId(named, host);
	const devices = displayDevices(host);
	const id = named && asMeant(named, maker);
	const found = id && (onHost(id, devices, host) ?? besideAudio(id, devices, host));
	if (found !== undefined) return found;
	const any = id ?? { vendorId: maker, deviceId: NO_DEVICE };
	if (maker === VendorId.intel) {
		if (deviceKind(any) === 'intel-card') return gpuElsewhere(any);
		const igpu = devices.find(({ role, pci }) => role === 'gpu' && pci.address === `${IGPU_SLOT}.0`);
		return igpu?.pci.vendorId === maker ? gpuOfHost(igpu, host) : gpuElsewhere(any, 'intel-igpu');
	}
	// The IDs of a VBIOS are the chip's.
	if (contents.has('amd-vbios') && id !== undefined) return gpuElsewhere(id);
	const apu = only(
		devices.filter(({ role, pci, integrated }) => role === 'gpu' && pci.vendorId === maker && integrated === true),
	);
	return apu === undefined ? gpuElsewhere(any, 'amd-apu') : gpuOfHost(apu, host);
}

/** AMD or Intel, whose ROMs are wrapped with all sorts of IDs; those for other GPUs have their own. */
function makerOf(contents: ReadonlySet<Graphics['kind']>): number | undefined {
	const makers = new Set([...contents].map(kindOf).flatMap(({ rom, maker }) => (rom === 'none' ? [] : maker)));
	return makers.has('AMD') ? VendorId.amd : makers.has('Intel') ? VendorId.intel : undefined;
}

/** `undefined` where it is another vendor's. */
function asMeant({ vendorId, deviceId }: PciDevice, maker: number): PciDevice | undefined {
	if (vendorId === maker) return { vendorId, deviceId };
	return meantAsHex(vendorId) === maker ? { vendorId: maker, deviceId: meantAsHex(deviceId) ?? deviceId } : undefined;
}

/** Where there are several of one kind, nobody knows which is meant. */
function onHost(id: PciDevice, devices: readonly DisplayDevice[], host: readonly PciFunction[]): Gpu | undefined {
	const [first, ...twins] = gpusById(id, devices).map((device) => gpuOfHost(device, host));
	if (first === undefined || twins.length === 0) return first;
	return gpuElsewhere(id, twins.every(({ kind }) => kind === first.kind) ? first.kind : undefined);
}

function besideAudio(
	{ vendorId, deviceId }: PciDevice,
	devices: readonly DisplayDevice[],
	host: readonly PciFunction[],
): Gpu | undefined {
	const audio = only(
		devices.filter(({ role, pci }) => role === 'gpu-audio' && pci.vendorId === vendorId && pci.deviceId === deviceId),
	);
	const gpu = devices.find(({ pci }) => pci.address === audio?.gpu);
	return gpu && gpuOfHost(gpu, host);
}

function only<T>(found: readonly T[]): T | undefined {
	return found.length === 1 ? found[0] : undefined;
}
