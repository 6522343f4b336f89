/** The addresses that a libvirt domain itself gives its PCI devices (formatdomain, "Device Addresses"). */

import type { XmlElement } from '@rgrove/parse-xml';
import type { Place } from '../vm/lint/config-finding.js';
import { addressOf, type DomainAddress } from './address.js';
import { attributeOf, childrenOf } from './read-xml.js';

/** What a device of any kind says of its place in the VM. */
export interface VmPlace extends DomainAddress {
	readonly where: Place;
	readonly multifunction: string | undefined;
}

export function vmPlaces(
	devices: XmlElement | undefined,
	place: (key: string, element: XmlElement) => Place,
): VmPlace[] {
	const counts = new Map<string, number>();
	return childrenOf(devices).flatMap((device) => {
		const number = (counts.get(device.name) ?? 0) + 1;
		counts.set(device.name, number);
		return childrenOf(device, 'address')
			.filter((each) => attributeOf(each, 'type') === 'pci' && attributeOf(each, 'slot') !== undefined)
			.map((each) => ({
				...addressOf(each),
				where: place(`devices/${device.name}[${number}]/address`, each),
				multifunction: attributeOf(each, 'multifunction'),
			}));
	});
}
