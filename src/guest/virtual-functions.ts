/**
 * What a virtual function of a GPU (SR-IOV) asks of the host, and what its physical function must not be used for. A
 * virtual function has no ROM, no OpRegion, no VGA ranges and no display (PCI Express Base 4.0 §9.3; README of
 * i915-sriov-dkms). `plan` and `lint` ask the same rules.
 */
import type { Finding } from '../bytes/finding.js';
import { type PciFunction, slotOf } from '../host/pci-function.js';
import { physicalFunctionOf, virtualFunctionsOf } from '../host/virtual-functions.js';
import { formatIdPair, VendorId } from '../pci/ids.js';

const VFIO = 'vfio-pci';

/** Of a vendor's physical functions, the drivers that make virtual ones. */
const DRIVERS: ReadonlyMap<number, string> = new Map([
	[VendorId.intel, 'i915 or xe'],
	[VendorId.amd, 'amdgpu or gim'],
	[VendorId.nvidia, 'nvidia'],
]);

/** The driver of the host that a physical function has to stay with: the one that it has, or those that it can have. */
export function physicalDriver(vendorId: number, physical: PciFunction | undefined): string {
	const { driver } = physical ?? {};
	if (driver !== undefined && driver !== VFIO) return driver;
	return DRIVERS.get(vendorId) ?? "the vendor's driver";
}

/** How many there have to be so that there is a function at an address: 00:02.3 is the third of 00:02.0. */
export function makeFunctions(physical: string, address: string, enabled = 0): string {
	const own = slotOf(address) === slotOf(physical) ? Number(address.slice(-1)) : 1;
	const number = Math.max(own, enabled, 1);
	return `echo ${number} > /sys/bus/pci/devices/${physical}/sriov_numvfs`;
}

/** What the host's functions say against passing a virtual one. */
export function virtualFunctionFindings(one: PciFunction, functions: readonly PciFunction[]): Finding[] {
	const address = physicalFunctionOf(one, functions);
	const physical = functions.find((each) => each.address === address);
	if (address === undefined || physical === undefined) return [];
	const driver = physicalDriver(one.vendorId, physical);
	const findings: Finding[] = [];
	if (physical.driver === VFIO) {
		const message = `${address}, the physical function of ${one.address}, is bound to vfio-pci: without its own driver (${driver}) the virtual functions do not work`;
		const fix = `take ${formatIdPair(physical)} out of the ids= of vfio-pci in /etc/modprobe.d, then update-initramfs -u -k all and reboot`;
		findings.push({ code: 'vf-pf-bound', severity: 'error', message, fix });
	}
	const { iommuGroup } = one;
	if (iommuGroup === undefined) return findings;
	const family = [physical, ...virtualFunctionsOf(address, functions)];
	const beside = family.filter((each) => each.iommuGroup === iommuGroup && each.address !== one.address);
	if (beside.length > 0) {
		const list = beside.map((each) => each.address).join(', ');
		const withPhysical = beside.includes(physical);
		const message = withPhysical
			? `IOMMU group ${iommuGroup} of ${one.address} holds its physical function as well (${list}): the group goes to a guest as a whole, and the virtual functions are lost`
			: `IOMMU group ${iommuGroup} of ${one.address} holds other virtual functions (${list}): the group goes to a guest as a whole, and no other guest can have them`;
		const fix = "turn on VT-d or AMD-Vi and, where there is one, ACS in the firmware's setup: it splits the groups";
		findings.push({ code: 'vf-group-shared', severity: withPhysical ? 'error' : 'warning', message, fix });
	}
	return findings;
}

/** That a function which has virtual ones is passed as a whole; `undefined` where it has none. */
export function physicalFunctionFinding(one: PciFunction, functions: readonly PciFunction[]): Finding | undefined {
	const made = virtualFunctionsOf(one.address, functions);
	const count = Math.max(one.virtualFunctions?.enabled ?? 0, made.length);
	if (count === 0) return undefined;
	const { address } = one;
	const message = `${address} has virtual functions (${count}), which are lost when it is passed itself: vfio-pci says \`Cannot bind to PF with SR-IOV enabled\`, or the host's driver takes them down before it goes`;
	const remove = `echo 0 > /sys/bus/pci/devices/${address}/sriov_numvfs`;
	const [first] = made;
	const fix =
		first === undefined
			? `if no guest needs them, take them down before: ${remove}`
			: `pass one of them in its place (romtool plan --at ${first.address}), or take them down before: ${remove}`;
	return { code: 'pf-with-vfs', severity: 'warning', message, fix };
}

/** That a ROM file is given to a virtual function; whoever says so knows how it is taken away. */
export function romOfVirtualFunction(name: string, address: string): Pick<Finding, 'code' | 'severity' | 'message'> {
	const message = `${name} is for ${address}, a virtual function: it has neither display nor OpRegion, and no driver looks for a ROM there; a GOP driver or a helper in it finds nothing to work with`;
	return { code: 'vf-romfile', severity: 'warning', message };
}

/** What everybody has to know of a virtual function. */
export function noPicture(address: string): Finding {
	const message = `${address} is a virtual function, which no screen is plugged into: its picture is that of Remote Desktop or of an encoder (RDP, Sunshine, Moonlight)`;
	const fix = "install the guest over Proxmox's or libvirt's own display, and turn on Remote Desktop in it";
	return { code: 'vf-no-picture', severity: 'note', message, fix };
}
