/**
 * A recipe as the parts of a libvirt domain that it is about (formatdomain: "Host device assignment", "Device Addresses";
 * drvqemu: "Overriding properties of QEMU devices", since libvirt 8.2).
 */
import { SLICE_UUID } from '../vm/mediated.js';
import type { Recipe } from '../vm/recipe/recipe.js';
import type { QemuProperty, RecipeFunction } from '../vm/recipe/recipe-function.js';
import { addressParts } from './address.js';
import { QEMU_NAMESPACE } from './qemu-namespace.js';
import { element, writeXml, type XmlElement } from './xml.js';

/** Names that users give begin with `ua-`. */
export const ALIAS = 'ua-igd';

/** What has no place here stays as it is in the domain; `romFolder` is where the ROM files are. */
export function recipeDomain(recipe: Recipe, romFolder: string): string {
	const { machine, firmware, functions, hidesHypervisor, igd, minimumMemory, emulatedDisplay } = recipe;
	const properties = functions.flatMap((one) => one.properties);
	const domain = element('domain', { type: 'kvm', ...(properties.length > 0 && { 'xmlns:qemu': QEMU_NAMESPACE }) }, [
		...(minimumMemory === undefined ? [] : [element('memory', { unit: 'MiB' }, String(minimumMemory))]),
		// Without one libvirt takes SeaBIOS.
		element('os', { ...(firmware === 'ovmf' && { firmware: 'efi' }) }, [
			element('type', { arch: 'x86_64', machine }, 'hvm'),
		]),
		...(hidesHypervisor ? hidden() : [element('cpu', { mode: 'host-passthrough' })]),
		element('devices', {}, [
			...functions.map((one) => hostdev(one, igd && one.role === 'graphics', romFolder)),
			...(emulatedDisplay ? [] : [element('video', {}, [element('model', { type: 'none' })])]),
		]),
		...(properties.length === 0 ? [] : [override(properties)]),
	]);
	return writeXml(domain);
}

/** The element of one of its functions alone; without what the override of its properties needs. */
export function recipeHostdev({ igd }: Recipe, one: RecipeFunction, romFolder: string): string {
	return writeXml(hostdev({ ...one, properties: [] }, igd && one.role === 'graphics', romFolder));
}

function hidden(): XmlElement[] {
	return [
		element('features', {}, [element('kvm', {}, [element('hidden', { state: 'on' })])]),
		element('cpu', { mode: 'host-passthrough' }, [element('feature', { policy: 'disable', name: 'hypervisor' })]),
	];
}

function hostdev(one: RecipeFunction, igd: boolean, romFolder: string): XmlElement {
	const { address, rom, properties, slice } = one;
	const [kind, source] =
		slice === undefined
			? [{ type: 'pci', managed: 'yes' }, addressParts(address)]
			: [{ type: 'mdev', managed: 'no', model: 'vfio-pci' }, { uuid: SLICE_UUID }];
	return element('hostdev', { mode: 'subsystem', ...kind }, [
		element('source', {}, [element('address', source)]),
		...(properties.length === 0 ? [] : [element('alias', { name: ALIAS })]),
		...(rom === undefined ? [] : [element('rom', { bar: 'on', file: `${romFolder}/${rom.name}` })]),
		...(igd ? [element('address', { type: 'pci', ...addressParts('0000:00:02.0') })] : []),
	]);
}

function override(properties: readonly QemuProperty[]): XmlElement {
	const lines = properties.map((property) =>
		element('qemu:property', { name: property.name, ...propertyType(property) }),
	);
	return element('qemu:override', {}, [
		element('qemu:device', { alias: ALIAS }, [element('qemu:frontend', {}, lines)]),
	]);
}

/** As an override has it. */
export function propertyType({ value }: QemuProperty): { readonly type: string; readonly value: string } {
	return value === true ? { type: 'bool', value: 'true' } : { type: 'unsigned', value: String(value) };
}
