/** The devices of the host in a libvirt domain (formatdomain: "Host device assignment"), and the names that QEMU knows them by. */
import type { XmlElement } from '@rgrove/parse-xml';
import type { HostFacts } from '../host/host-facts.js';
import type { Place } from '../vm/lint/config-finding.js';
import { type PassedDevice, virtualOf } from '../vm/lint/passed-device.js';
import { addressOf, type DomainAddress } from './address.js';
import { attributeOf, childOf, childrenOf } from './read-xml.js';

export interface HostDevice extends PassedDevice {
	readonly element: XmlElement;
	/** QEMU's ID of the device. */
	readonly alias: string;
	/** Missing where the element names none. */
	readonly source?: DomainAddress;
	/** Whether libvirt takes the device from its driver by itself. */
	readonly managed: boolean;
	/** Missing where libvirt chooses it. */
	readonly vmAddress?: DomainAddress;
	readonly romElement?: { readonly element: XmlElement; readonly where: Place };
}

type PlaceOf = (key: string, element: XmlElement) => Place;

interface Named {
	readonly element: XmlElement;
	readonly key: string;
	/** QEMU's ID of the device. */
	readonly alias: string;
}

/** All devices of the host of any kind, with the names that libvirt gives them (`qemuAssignDeviceAliases`). */
export function namedDevices(domain: XmlElement): Named[] {
	const devices = childOf(domain, 'devices');
	const numbered = (name: string) =>
		childrenOf(devices, name).map((element, index) => ({ element, key: `devices/${name}[${index + 1}]` }));
	const all = [
		...numbered('interface').filter(({ element }) => attributeOf(element, 'type') === 'hostdev'),
		...numbered('hostdev'),
	];
	let next = 0;
	return all.map(({ element, key }) => {
		const given = attributeOf(childOf(element, 'alias'), 'name') ?? '';
		// Other names are those of a machine that runs, and libvirt drops them.
		return { element, key, alias: given.startsWith('ua-') ? given : `hostdev${next++}` };
	});
}

/** PCI devices and slices of them; those too that the host loses and the VM does not get (address type unassigned). */
export function hostDevices(domain: XmlElement, place: PlaceOf, host: HostFacts | undefined): HostDevice[] {
	return namedDevices(domain).flatMap((named) => {
		const { element } = named;
		const type = element.name === 'interface' ? 'pci' : attributeOf(element, 'type');
		return type === 'pci' || type === 'mdev' ? [hostDevice(named, type, place, host)] : [];
	});
}

function hostDevice(
	{ element, key, alias }: Named,
	type: 'pci' | 'mdev',
	place: PlaceOf,
	host: HostFacts | undefined,
): HostDevice {
	const mediated = type === 'mdev';
	const where = place(key, element);
	const sourceElement = mediated ? undefined : childOf(element, 'source', 'address');
	const source = sourceElement && addressOf(sourceElement);
	const address = source?.problem === undefined ? source?.address : undefined;
	const vm = childrenOf(element, 'address').find((each) => attributeOf(each, 'type') === 'pci');
	const rom = childOf(element, 'rom');
	const functions = host?.functions?.filter((each) => each.address === address) ?? [];
	const file = attributeOf(rom, 'enabled') === 'no' ? '' : (attributeOf(rom, 'file') ?? '');
	return {
		element,
		where,
		alias,
		managed: attributeOf(element, 'managed') === 'yes',
		addresses: address === undefined ? [] : [address],
		functions,
		multifunction: false,
		mediated,
		...(address === undefined ? {} : virtualOf([address], functions, host?.functions)),
		saidToBeIgpu: false,
		...(source !== undefined && { source }),
		// An <address type='pci'/> without numbers leaves them to libvirt.
		...(vm !== undefined && vm.attributes['slot'] !== undefined && { vmAddress: addressOf(vm) }),
		...(rom !== undefined && { romElement: { element: rom, where: place(`${where.key}/rom`, rom) } }),
		...(file !== '' && { romName: file }),
	};
}
