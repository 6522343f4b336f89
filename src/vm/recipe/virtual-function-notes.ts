/** What a plan for a virtual function of a GPU (SR-IOV) says beside its lines: who makes it, who keeps the physical one, where its picture is. */
import { type Finding, finder } from '../../bytes/finding.js';
import { type PciFunction, slotOf } from '../../host/pci-function.js';
import { physicalFunctionOf } from '../../host/virtual-functions.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';
import type { Guest } from '../guest.js';
import { sriovDriver } from '../sriov-support.js';
import type { PLAN_VIRTUAL_FINDINGS } from '../virtual-functions/findings.js';
import { functionsNeeded, noPicture, physicalDrivers } from '../virtual-functions.js';
import type { PLAN_FINDINGS } from './findings.js';

const found = finder<typeof PLAN_FINDINGS & typeof PLAN_VIRTUAL_FINDINGS>();

/** `host` has all functions of the host, or none; `asked` is there where a function is planned for that nobody has named. */
export function virtualFunctionNotes(
	device: PciDevice & { readonly address: string },
	host: readonly PciFunction[],
	asked: { readonly guest: Guest | undefined } | undefined,
): Finding[] {
	const { address, vendorId } = device;
	const own = host.find((each) => each.address === address);
	const physical = (own && physicalFunctionOf(own, host)) ?? `${slotOf(address)}.0`;
	const known = host.find((each) => each.address === physical);
	const drivers = physicalDrivers(vendorId, known);
	const count = functionsNeeded(physical, address, known?.virtualFunctions?.enabled);
	return [
		// `$d->{nvidia}` of parse_hostpci, PVE/QemuServer/PCI.pm.
		...(vendorId === VendorId.nvidia ? [found('vf-vgpu-type', 'warning', { address })] : []),
		...(own === undefined && asked ? makingNotes(device, physical, known, count) : []),
		found('vf-host-driver', 'note', { physical, address, drivers, count }),
		...(asked === undefined ? [] : guestNotes(device, known, asked.guest)),
		noPicture(address),
	];
}

/** How a function of an iGPU comes to be that the host does not have yet, or that nobody could look for. */
function makingNotes(
	device: PciDevice & { readonly address: string },
	physical: string,
	known: PciFunction | undefined,
	count: number,
): Finding[] {
	const driver = driverOf(device, known);
	if (driver === undefined) return [];
	const { name, from } = driver;
	const values = { address: device.address, physical, id: device, driver: name, from, count };
	return [found('vf-making', 'note', values)];
}

function guestNotes(device: PciDevice, known: PciFunction | undefined, guest: Guest | undefined): Finding[] {
	const driver = driverOf(device, known);
	if (driver === undefined) return [];
	return [found('vf-guest', 'note', { guest: guest ?? 'any', from: driver.from })];
}

function driverOf({ vendorId, deviceId }: PciDevice, known: PciFunction | undefined) {
	return vendorId === VendorId.intel ? sriovDriver(deviceId, known?.driver) : undefined;
}
