/** What a plan for a virtual function of a GPU (SR-IOV) says beside its lines: who keeps the physical one, where its picture is. */
import type { Finding } from '../../bytes/finding.js';
import { type PciFunction, slotOf } from '../../host/pci-function.js';
import { physicalFunctionOf } from '../../host/virtual-functions.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';
import { driverNames, makeFunctions } from '../virtual-functions/findings.js';
import { functionsNeeded, noPicture, physicalDrivers } from '../virtual-functions.js';

/** `host` has all functions of the host, or none. */
export function virtualFunctionNotes(
	{ address, vendorId }: PciDevice & { readonly address: string },
	host: readonly PciFunction[],
): Finding[] {
	const own = host.find((each) => each.address === address);
	const physical = (own && physicalFunctionOf(own, host)) ?? `${slotOf(address)}.0`;
	const known = host.find((each) => each.address === physical);
	return [
		...(vendorId === VendorId.nvidia ? [typeMissing(address)] : []),
		physicalStays(address, vendorId, physical, known),
		noPicture(address),
	];
}

function physicalStays(address: string, vendorId: number, physical: string, known: PciFunction | undefined): Finding {
	const driver = driverNames(physicalDrivers(vendorId, known));
	const message = `${physical} stays with its driver on the host (${driver}), which makes the virtual functions: its IDs do not go into vfio.conf, nor its driver into a blacklist. Proxmox, and libvirt with managed='yes', bind ${address} to vfio-pci when the guest starts`;
	const fix = `where ${address} is missing after a start of the host: ${makeFunctions(physical, functionsNeeded(physical, address, known?.virtualFunctions?.enabled))}`;
	return { code: 'vf-host-driver', severity: 'note', message, fix };
}

/** `$d->{nvidia}` of parse_hostpci, PVE/QemuServer/PCI.pm. */
function typeMissing(address: string): Finding {
	const message = `${address} is a virtual function of NVIDIA, which a guest can use with a vGPU type alone: the line lacks its mdev=nvidia-… for it`;
	const fix = `choose a type: pvesh get /nodes/localhost/hardware/pci/${address}/mdev`;
	return { code: 'vf-vgpu-type', severity: 'warning', message, fix };
}
