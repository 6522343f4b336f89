/** Properties of QEMU's devices in a libvirt domain: taken out of `-set` and overrides, or put into an override. */
import type { XmlElement } from '@rgrove/parse-xml';
import { namedDevices } from '../host-devices.js';
import { qemuExtras } from '../qemu-namespace.js';
import { attributeOf, childrenOf } from '../read-xml.js';
import { ALIAS } from '../recipe-domain.js';
import { type DomainEdit, elementAt } from './domain-edit.js';

const DEVICES = 'qemu:override/qemu:device';
const ARGUMENTS = 'qemu:commandline/qemu:arg';

const overridden = (root: XmlElement) => childrenOf(elementAt(root, 'qemu:override'), 'qemu:device');
const argumentsIn = (root: XmlElement) => childrenOf(elementAt(root, 'qemu:commandline'), 'qemu:arg');
const setsIn = (root: XmlElement) => qemuExtras(root, (key) => ({ key })).args.sets;

/** QEMU's ID of the device that a place is about: of the device itself, of an override of it, of a `-set` for it. */
export function aliasAt(root: XmlElement, key: string): string | undefined {
	const device = namedDevices(root).find((each) => key === each.key);
	if (device !== undefined) return device.alias;
	const override = /^qemu:override\/qemu:device\[\d+\]/.exec(key)?.[0];
	if (override !== undefined) return attributeOf(elementAt(root, override), 'alias');
	const word = key.startsWith(ARGUMENTS) ? attributeOf(elementAt(root, key), 'value') : undefined;
	return setsIn(root).find(({ text, group }) => text === word && group === 'device')?.id;
}

/** The last first, so that all are where they were said to be. */
export function withoutSetEdits(root: XmlElement, id: string, property?: string): DomainEdit[] {
	const gone = new Set(
		setsIn(root)
			.filter((set) => set.group === 'device' && set.id === id && (property ?? set.property) === set.property)
			.map(({ text }) => text),
	);
	const at = argumentsIn(root).flatMap((each, index) => (gone.has(attributeOf(each, 'value') ?? '') ? [index] : []));
	return at
		.reverse()
		.flatMap((index) => [{ remove: `${ARGUMENTS}[${index + 1}]` }, { remove: `${ARGUMENTS}[${index}]` }]);
}

/** What has nothing in it any more goes as well; the last first. */
export function withoutPropertyEdits(root: XmlElement, id: string, property: string): DomainEdit[] {
	const edits = overridden(root).flatMap((device, index): DomainEdit[] => {
		if (attributeOf(device, 'alias') !== id) return [];
		const own = propertiesOf(device);
		const gone = own.flatMap((each, at) => (attributeOf(each, 'name') === property ? [at + 1] : []));
		if (gone.length === 0) return [];
		if (gone.length === own.length) return [{ remove: `${DEVICES}[${index + 1}]` }];
		return gone.map((at) => ({ remove: `${DEVICES}[${index + 1}]/qemu:frontend/qemu:property[${at}]` }));
	});
	return [...edits.reverse(), ...withoutSetEdits(root, id, property)];
}

/**
 * Properties as an element of <qemu:override> has them, behind those of the same device that are there. A device without an
 * override or a name of its own gets one where it stands (`key`); `undefined` where another has that name, or `-set` uses its
 * present one.
 */
export function overrideEdits(
	root: XmlElement,
	id: string,
	override: XmlElement,
	key?: string,
): DomainEdit[] | undefined {
	const wanted = childrenOf(override, 'qemu:device').flatMap(propertiesOf);
	const devices = overridden(root);
	const there = devices.findIndex((each) => attributeOf(each, 'alias') === id);
	const isNamed = there >= 0 || id.startsWith('ua-') || key === undefined;
	if (!isNamed && (setsIn(root).some((set) => set.id === id) || isTaken(root))) return undefined;
	const path = `${DEVICES}[${(there < 0 ? devices.length : there) + 1}]`;
	const before = there < 0 ? 0 : propertiesOf(devices[there] as XmlElement).length;
	return [
		...(isNamed ? [] : [{ path: `${key}/alias`, attribute: 'name', value: ALIAS }]),
		...(there < 0 ? [{ path, attribute: 'alias', value: isNamed ? id : ALIAS }] : []),
		...wanted.flatMap(({ attributes }, index) =>
			Object.entries(attributes).map(([attribute, value]) => ({
				...{ path: `${path}/qemu:frontend/qemu:property[${before + index + 1}]`, attribute, value },
			})),
		),
	];
}

function isTaken(root: XmlElement): boolean {
	return namedDevices(root).some(({ alias }) => alias === ALIAS);
}

function propertiesOf(device: XmlElement): XmlElement[] {
	return childrenOf(device, 'qemu:frontend').flatMap((each) => childrenOf(each, 'qemu:property'));
}
