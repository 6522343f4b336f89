/** What a plan for a virtual function of a GPU (SR-IOV) says beside its lines: who keeps the physical one, where its picture is. */
import { type Finding, finder } from '../../bytes/finding.js';
import { type PciFunction, slotOf } from '../../host/pci-function.js';
import { physicalFunctionOf } from '../../host/virtual-functions.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';
import { functionsNeeded, noPicture, physicalDrivers } from '../virtual-functions.js';
import type { PLAN_FINDINGS } from './findings.js';

const found = finder<typeof PLAN_FINDINGS>();

/** `host` has all functions of the host, or none. */
export function virtualFunctionNotes(
	{ address, vendorId }: PciDevice & { readonly address: string },
	host: readonly PciFunction[],
): Finding[] {
	const own = host.find((each) => each.address === address);
	const physical = (own && physicalFunctionOf(own, host)) ?? `${slotOf(address)}.0`;
	const known = host.find((each) => each.address === physical);
	const drivers = physicalDrivers(vendorId, known);
	const count = functionsNeeded(physical, address, known?.virtualFunctions?.enabled);
	return [
		// `$d->{nvidia}` of parse_hostpci, PVE/QemuServer/PCI.pm.
		...(vendorId === VendorId.nvidia ? [found('vf-vgpu-type', 'warning', { address })] : []),
		found('vf-host-driver', 'note', { physical, address, drivers, count }),
		noPicture(address),
	];
}
