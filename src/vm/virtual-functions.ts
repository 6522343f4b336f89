/**
 * What a virtual function of a GPU (SR-IOV) asks of the host, and what its physical function must not be used for. A
 * virtual function has no ROM, no OpRegion, no VGA ranges and no display (PCI Express Base 4.0 §9.3; README of
 * i915-sriov-dkms). `plan` and `lint` ask the same rules.
 */
import { type Finding, finder } from '../bytes/finding.js';
import { type PciFunction, slotOf } from '../host/pci-function.js';
import { physicalFunctionOf, virtualFunctionsOf } from '../host/virtual-functions.js';
import { VendorId } from '../pci/ids.js';
import type { Change } from './change.js';
import type { VIRTUAL_FUNCTION_FINDINGS } from './virtual-functions/findings.js';

const found = finder<typeof VIRTUAL_FUNCTION_FINDINGS>();

const VFIO = 'vfio-pci';

/** Of a vendor's physical functions, the drivers that make virtual ones. */
const DRIVERS: ReadonlyMap<number, readonly string[]> = new Map([
	[VendorId.intel, ['i915', 'xe']],
	[VendorId.amd, ['amdgpu', 'gim']],
	[VendorId.nvidia, ['nvidia']],
]);

/** The driver of the host that a physical function has to stay with: the one that it has, or those that it can have. */
export function physicalDrivers(vendorId: number, physical: PciFunction | undefined): readonly string[] {
	const { driver } = physical ?? {};
	if (driver !== undefined && driver !== VFIO) return [driver];
	return DRIVERS.get(vendorId) ?? [];
}

/** How many there have to be so that there is a function at an address: 00:02.3 is the third of 00:02.0. */
export function functionsNeeded(physical: string, address: string, enabled = 0): number {
	const own = slotOf(address) === slotOf(physical) ? Number(address.slice(-1)) : 1;
	return Math.max(own, enabled, 1);
}

/** What the host's functions say against passing a virtual one. */
export function virtualFunctionFindings(one: PciFunction, functions: readonly PciFunction[]): Finding[] {
	const address = physicalFunctionOf(one, functions);
	const physical = functions.find((each) => each.address === address);
	if (address === undefined || physical === undefined) return [];
	const findings: Finding[] = [];
	if (physical.driver === VFIO) {
		const drivers = physicalDrivers(one.vendorId, physical);
		findings.push(found('vf-pf-bound', 'error', { address: one.address, physical: address, ids: physical, drivers }));
	}
	const { iommuGroup } = one;
	if (iommuGroup === undefined) return findings;
	const family = [physical, ...virtualFunctionsOf(address, functions)];
	const beside = family.filter((each) => each.iommuGroup === iommuGroup && each.address !== one.address);
	if (beside.length > 0) {
		const withPhysical = beside.includes(physical);
		findings.push(
			found('vf-group-shared', withPhysical ? 'error' : 'warning', {
				address: one.address,
				group: iommuGroup,
				physical: withPhysical,
				others: beside.map((each) => each.address),
			}),
		);
	}
	return findings;
}

/** That a function which has virtual ones is passed as a whole; `undefined` where it has none. */
export function physicalFunctionFinding(one: PciFunction, functions: readonly PciFunction[]): Finding | undefined {
	const made = virtualFunctionsOf(one.address, functions);
	const count = Math.max(one.virtualFunctions?.enabled ?? 0, made.length);
	if (count === 0) return undefined;
	return found('pf-with-vfs', 'warning', { address: one.address, count, first: made[0]?.address });
}

/** That a ROM file is given to a virtual function; `change` takes it away. */
export function romOfVirtualFunction(rom: string, address: string, change?: Change): Finding {
	return found('vf-romfile', 'warning', { rom, address, ...change });
}

/** What everybody has to know of a virtual function. */
export function noPicture(address: string): Finding {
	return found('vf-no-picture', 'note', { address });
}
