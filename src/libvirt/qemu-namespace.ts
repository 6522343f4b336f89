/** What a domain hands to QEMU past libvirt (drvqemu: "Pass-through of arbitrary qemu commands", "Overriding properties of QEMU devices"). */
import type { XmlElement } from '@rgrove/parse-xml';
import type { Place } from '../vm/lint/config-finding.js';
import { parseQemuArguments, type QemuArguments } from '../vm/qemu-arguments.js';
import { childrenOf, localName, namespaceOf } from './read-xml.js';

export const QEMU_NAMESPACE = 'http://libvirt.org/schemas/domain/qemu/1.0';

export interface Property {
	readonly name: string;
	readonly type: string;
	readonly value: string | undefined;
	readonly where: Place;
}

export interface Override {
	readonly alias: string;
	readonly where: Place;
	readonly properties: readonly Property[];
}

export interface QemuExtras {
	readonly words: readonly string[];
	readonly args: QemuArguments;
	/** Where a word stands. */
	placeOf(word: string): Place;
	readonly overrides: readonly Override[];
	/** Capabilities of QEMU that libvirt is told to do without. */
	readonly withoutCapabilities: readonly string[];
	/** Elements of that kind whose namespace is not QEMU's, or that are not below <domain>: libvirt drops them. */
	readonly dropped: readonly Place[];
}

const NAMES = ['commandline', 'override', 'capabilities', 'deprecation'];

export function qemuExtras(domain: XmlElement, place: (key: string, element: XmlElement) => Place): QemuExtras {
	const all = childrenOf(domain).filter((each) => each.name.includes(':') && NAMES.includes(localName(each)));
	const valid = all.filter((each) => namespaceOf(each) === QEMU_NAMESPACE);
	const named = (name: string) => valid.filter((each) => localName(each) === name);
	const below = (parent: XmlElement, name: string) => childrenOf(parent).filter((each) => localName(each) === name);
	const args = named('commandline')
		.flatMap((each) => below(each, 'arg'))
		.map((element, index) => ({
			word: element.attributes['value'] ?? '',
			where: place(`qemu:commandline/qemu:arg[${index + 1}]`, element),
		}));
	const words = args.map(({ word }) => word);
	const misplaced = childrenOf(domain, 'devices')
		.flatMap((devices) => childrenOf(devices))
		.filter((each) => each.name.startsWith('qemu:') && NAMES.includes(localName(each)));
	return {
		words,
		args: parseQemuArguments(words),
		placeOf: (word) => args.find((each) => each.word === word)?.where ?? { key: 'qemu:commandline' },
		overrides: named('override')
			.flatMap((each) => below(each, 'device'))
			.map((device, index) => overrideOf(device, `qemu:override/qemu:device[${index + 1}]`, place)),
		withoutCapabilities: named('capabilities')
			.flatMap((each) => below(each, 'del'))
			.map((each) => each.attributes['capability'] ?? ''),
		dropped: [...all.filter((each) => !valid.includes(each)), ...misplaced].map((each) => place(each.name, each)),
	};
}

function overrideOf(device: XmlElement, key: string, place: (key: string, element: XmlElement) => Place): Override {
	const properties = childrenOf(device)
		.filter((each) => localName(each) === 'frontend')
		.flatMap((each) => childrenOf(each).filter((one) => localName(one) === 'property'));
	return {
		alias: device.attributes['alias'] ?? '',
		where: place(key, device),
		properties: properties.map((element) => ({
			name: element.attributes['name'] ?? '',
			type: element.attributes['type'] ?? '',
			value: element.attributes['value'],
			where: place(`${key}/${element.attributes['name'] ?? 'qemu:property'}`, element),
		})),
	};
}
