/** What QEMU gets for a device beyond what libvirt itself writes: by `<qemu:override>`, and by `-set` in `<qemu:commandline>`. */
import type { ArgumentRom } from '../vm/lint/argument-roms.js';
import type { Place } from '../vm/lint/config-finding.js';
import { romOptions } from '../vm/lint/rom-options.js';
import type { HostDevice } from './host-devices.js';
import type { QemuExtras } from './qemu-namespace.js';

/** ROM files among the overrides. */
export function overriddenRoms(extras: QemuExtras): ArgumentRom[] {
	return extras.overrides.flatMap(({ alias, properties }) =>
		properties
			.filter(({ name, type, value = '' }) => name === 'romfile' && type === 'string' && value !== '')
			.map(({ value = '', where }) => ({
				id: alias,
				where,
				path: value,
				...romOptions(propertiesOf(alias, extras)),
			})),
	);
}

/** Overrides are in what libvirt writes; `-set` comes after it. */
export function propertiesOf(alias: string, { overrides, args }: QemuExtras): ReadonlyMap<string, string> {
	const properties = new Map<string, string>();
	for (const one of overrides.filter((each) => each.alias === alias)) {
		for (const { name, type, value = '' } of one.properties) {
			if (type === 'remove') properties.delete(name);
			else properties.set(name, value);
		}
	}
	for (const { group, id, property, value } of args.sets) {
		if (group === 'device' && id === alias) properties.set(property, value);
	}
	return properties;
}

/** Where the last value of one is written; the device where libvirt itself writes it. */
export function placeOfProperty(
	{ alias, where }: HostDevice,
	name: string,
	{ overrides, args, placeOf }: QemuExtras,
): Place {
	const set = args.sets.findLast(({ group, id, property }) => group === 'device' && id === alias && property === name);
	const written = overrides
		.filter((each) => each.alias === alias)
		.flatMap(({ properties }) => properties)
		.find((each) => each.name === name)?.where;
	return (set && placeOf(set.text)) ?? written ?? where;
}
