/**
 * A recipe as commands for a libvirt domain that is there. What virt-xml cannot change, the machine type, is asked of the
 * domain; of a domain that nobody has seen, firmware and memory as well.
 */
import type { XmlElement } from '@rgrove/parse-xml';
import { type Finding, finder } from '../bytes/finding.js';
import { formatPciAddress, parsePciAddress } from '../host/pci-function.js';
import { isQ35 } from '../vm/machine.js';
import { SLICE_UUID } from '../vm/mediated.js';
import type { CHANGE_FINDINGS } from '../vm/recipe/changes/findings.js';
import type { Recipe } from '../vm/recipe/recipe.js';
import type { RecipeFunction } from '../vm/recipe/recipe-function.js';
import { addressParts } from './address.js';
import { firmwareOf, machineOf, memoryOf } from './machine.js';
import { attributeOf, childOf, childrenOf } from './read-xml.js';
import { ALIAS, propertyType } from './recipe-domain.js';
import { replacedElements } from './replaced-elements.js';
import { keepDomain, virtXml, xpathWords } from './virt-xml.js';

export interface DomainCommands {
	readonly run: readonly string[];
	readonly undo: readonly string[];
	readonly findings: readonly Finding[];
}

const found = finder<typeof CHANGE_FINDINGS>();

/** `domain` is its root element, where that is known. None for a recipe that lacks a part, or a domain of another machine type. */
export function domainCommands(
	recipe: Recipe,
	name: string,
	romFolder: string,
	domain: XmlElement | undefined,
): DomainCommands {
	if (!recipe.complete) return { run: [], undo: [], findings: [] };
	const { machine, firmware, functions, igd, minimumMemory } = recipe;
	const here = domain === undefined ? undefined : machineOf(domain);
	if (here !== undefined && isQ35(here) !== (machine === 'q35')) {
		return { run: [], undo: [], findings: [found('domain-machine', 'error', { before: here, after: machine })] };
	}
	const devices = childOf(domain, 'devices');
	const hostdevs = childrenOf(devices, 'hostdev');
	const properties = functions.flatMap((one) => one.properties);
	const { keep, back } = keepDomain(name);
	const changes = [
		...memoryCommands(recipe, name, domain),
		...(domain !== undefined && firmware === 'ovmf' && firmwareOf(domain, []) !== 'ovmf'
			? [virtXml(name, ['--edit'], '--boot', 'firmware=efi')]
			: []),
		...cpuCommands(recipe, name, domain),
		...functions.flatMap((one) => {
			const index = hostdevs.findIndex((each) => passes(each, one.address));
			const isGpu = igd && one.role === 'graphics';
			if (index >= 0 && isAsPlanned(hostdevs[index], one, isGpu)) return [];
			const action = index < 0 ? (['--add-device'] as const) : (['--edit', String(index + 1)] as const);
			return [virtXml(name, action, '--hostdev', hostdevWords(one, isGpu, romFolder).join(','))];
		}),
		...(properties.length === 0 ? [] : overrideCommands(recipe, name, domain)),
		...videoCommands(recipe, name, devices),
	];
	const replaced = domain === undefined ? [] : replacedElements(domain, changes);
	const needs = { machine, firmware, memory: minimumMemory };
	return {
		run: [keep, ...changes],
		undo: [back],
		findings: [
			...(domain === undefined ? [found('domain-unseen', 'note', { domain: name, ...needs })] : []),
			...(domain !== undefined && firmwareOf(domain, []) !== firmware
				? [found('vm-firmware-changes', 'warning', { before: firmwareOf(domain, []), after: firmware })]
				: []),
			...(replaced.length === 0 ? [] : [found('domain-replaces', 'note', { elements: replaced })]),
		],
	};
}

function memoryCommands({ minimumMemory = 0 }: Recipe, name: string, domain: XmlElement | undefined): string[] {
	const memory = domain === undefined ? undefined : memoryOf(domain);
	if (memory === undefined || memory >= minimumMemory) return [];
	return [virtXml(name, ['--edit'], '--memory', `memory=${minimumMemory},currentMemory=${minimumMemory}`)];
}

function cpuCommands({ hidesHypervisor }: Recipe, name: string, domain: XmlElement | undefined): string[] {
	const isHost = attributeOf(childOf(domain, 'cpu'), 'mode') === 'host-passthrough';
	if (isHost && !hidesHypervisor) return [];
	const cpu = hidesHypervisor ? 'host-passthrough,disable=hypervisor' : 'host-passthrough';
	const hidden = hidesHypervisor ? [virtXml(name, ['--edit'], '--features', 'kvm.hidden.state=on')] : [];
	return [...hidden, virtXml(name, ['--edit'], '--cpu', cpu)];
}

function passes(hostdev: XmlElement, address: string): boolean {
	const source = childOf(hostdev, 'source', 'address');
	const [domain = '0', bus, slot, number] = ['domain', 'bus', 'slot', 'function'].map((part) =>
		attributeOf(source, part),
	);
	if (attributeOf(hostdev, 'type') !== 'pci' || bus === undefined || slot === undefined) return false;
	const hex = (text: string) => Number(/^0x/i.test(text) ? text : Number.parseInt(text, 10)).toString(16);
	const parsed = parsePciAddress(
		`${hex(domain).padStart(4, '0')}:${hex(bus).padStart(2, '0')}:${hex(slot).padStart(2, '0')}.${hex(number ?? '0')}`,
	);
	return parsed !== undefined && formatPciAddress(parsed) === address;
}

/** Nothing is asked of the device but that it is passed. */
function isAsPlanned(hostdev: XmlElement | undefined, { rom, properties }: RecipeFunction, igd: boolean): boolean {
	return rom === undefined && properties.length === 0 && !igd && attributeOf(hostdev, 'managed') === 'yes';
}

function hostdevWords({ address, rom, properties, slice }: RecipeFunction, igd: boolean, romFolder: string): string[] {
	const source = slice === undefined ? addressParts(address) : { uuid: SLICE_UUID };
	const values = [
		...(slice === undefined ? ([['./@managed', 'yes']] as const) : ([['./@model', 'vfio-pci']] as const)),
		...Object.entries(source).map(([part, value]) => [`./source/address/@${part}`, value] as const),
		...(rom === undefined ? [] : [['./rom/@file', `${romFolder}/${rom.name}`] as const]),
	];
	return [
		`type=${slice === undefined ? 'pci' : 'mdev'}`,
		...(rom === undefined ? [] : ['rom.bar=on']),
		...(properties.length === 0 ? [] : [`alias.name=${ALIAS}`]),
		...(igd ? ['address.type=pci', 'address.domain=0', 'address.bus=0', 'address.slot=2', 'address.function=0'] : []),
		...xpathWords(values),
	];
}

/** Behind overrides of other devices. */
function overrideCommands({ functions }: Recipe, name: string, domain: XmlElement | undefined): string[] {
	const devices = childrenOf(childOf(domain, 'qemu:override'), 'qemu:device');
	const own = devices.findIndex((each) => attributeOf(each, 'alias') === ALIAS);
	const others = own < 0 ? devices.length : devices.length - 1;
	const device = `./qemu:override/qemu:device${others === 0 ? '' : `[${others + 1}]`}`;
	const gone =
		own < 0 ? [] : [virtXml(name, ['--edit'], '--xml', `xpath.delete=./qemu:override/qemu:device[${own + 1}]`)];
	const properties = functions
		.flatMap((one) => one.properties)
		.flatMap((property, index) => {
			const path = `${device}/qemu:frontend/qemu:property[${index + 1}]`;
			const { type, value } = propertyType(property);
			return [`${path}/@name=${property.name}`, `${path}/@type=${type}`, `${path}/@value=${value}`];
		});
	return [...gone, virtXml(name, ['--edit'], '--xml', `${device}/@alias=${ALIAS}`, ...properties)];
}

function videoCommands({ emulatedDisplay }: Recipe, name: string, devices: XmlElement | undefined): string[] {
	if (emulatedDisplay) return [];
	const none = 'clearxml=yes,model.type=none';
	const videos = childrenOf(devices, 'video');
	const [first] = videos;
	if (devices === undefined) return [virtXml(name, ['--edit'], '--video', none)];
	if (first === undefined) return [virtXml(name, ['--add-device'], '--video', 'model.type=none')];
	if (videos.length === 1) {
		const isNone = attributeOf(childOf(first, 'model'), 'type') === 'none';
		return isNone ? [] : [virtXml(name, ['--edit'], '--video', none)];
	}
	return [
		virtXml(name, ['--remove-device'], '--video', 'all'),
		virtXml(name, ['--add-device'], '--video', 'model.type=none'),
	];
}
