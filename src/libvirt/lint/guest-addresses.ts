/** Where devices are in the guest (formatdomain: "Device Addresses"). */
import type { ConfigFinding, Rule } from '../../guest/lint/config-finding.js';
import { slotOf } from '../../host/pci-function.js';
import type { Guest, GuestPlace } from '../guest.js';

export const GUEST_ADDRESS_RULES = {
	'guest-address-twice': {
		source: 'libvirt src/conf/domain_addr.c virDomainPCIAddressReserveAddrInternal',
		text: 'No two devices have one address in the guest: `Attempted double use of PCI Address`.',
		fix: 'Give one of the devices another address, or leave its <address> out so that libvirt picks one.',
	},
	'multifunction-off': {
		source: 'QEMU hw/pci/pci.c pci_init_multifunction; libvirt src/conf/domain_addr.c virDomainPCIAddressSetAllMulti',
		text: 'Function 0 of a slot with several functions is not multifunction=off: libvirt sets it by itself where nothing is said.',
		fix: "Set multifunction='on' on function 0, or leave it out.",
	},
	'function-zero-missing': {
		source: 'PCI Local Bus Specification 3.0 §3.2.2.3.4',
		text: 'A device at function 1 or higher in the guest has one at function 0 beside it: otherwise firmware and guest look no further, and it is missing.',
		fix: 'Put a device at function 0 of that slot, or move this one there.',
	},
} as const satisfies Record<string, Rule>;

export function* lintGuestAddresses({ places, passed }: Guest): Iterable<ConfigFinding> {
	const valid = places.filter(({ problem }) => problem === undefined);
	const byAddress = new Map<string, GuestPlace>();
	for (const one of valid) {
		const before = byAddress.get(one.address);
		if (before === undefined) {
			byAddress.set(one.address, one);
			continue;
		}
		const message = `${one.address} in the guest is taken by ${before.where.key} already: libvirt stops with \`Attempted double use of PCI Address ${one.address}\``;
		const fix = "remove the <address type='pci'> of one of them: libvirt chooses another";
		yield { ...one.where, code: 'guest-address-twice', severity: 'error', message, fix };
	}
	for (const slot of new Set(valid.map(({ address }) => slotOf(address)))) {
		const others = [1, 2, 3, 4, 5, 6, 7].filter((number) => byAddress.has(`${slot}.${number}`));
		const first = byAddress.get(`${slot}.0`);
		if (others.length > 0 && first?.multifunction === 'off') {
			const message = `multifunction='off' says that slot ${slot} of the guest has no function but 0, and there is ${slot}.${others[0]} as well: QEMU stops with \`single function device can't be populated\``;
			yield { ...first.where, code: 'multifunction-off', severity: 'error', message, fix: "write multifunction='on'" };
		}
	}
	for (const { guestAddress, where } of passed) {
		if (guestAddress === undefined || guestAddress.problem !== undefined) continue;
		const { address } = guestAddress;
		if (address.endsWith('.0') || byAddress.has(`${slotOf(address)}.0`)) continue;
		const message = `it is at ${address} in the guest, and nothing is at function 0 of that slot: firmware and guest look no further there, and the device is missing`;
		const fix = "write function='0x0', or put the GPU at function 0 with multifunction='on'";
		yield { ...where, code: 'function-zero-missing', severity: 'error', message, fix };
	}
}
