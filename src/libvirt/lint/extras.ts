/** What a domain hands to QEMU past libvirt: `-set` for a device of libvirt's, and overrides of its properties. */
import { finder } from '../../bytes/finding.js';
import { isAtLeastVersion } from '../../host/package-version.js';
import { lintBridgeRoms } from '../../vm/lint/bridge-roms.js';
import type { ConfigFinding, Place } from '../../vm/lint/config-finding.js';
import type { MANAGER_FINDINGS } from '../../vm/lint/managers/findings.js';
import { wellFormedSet } from '../../vm/lint/managers/set-option.js';
import { isIgpu } from '../../vm/lint/passed-graphics.js';
import { lintProperties } from '../../vm/lint/vfio-properties.js';
import { formatQemuVersion, type QemuVersion } from '../../vm/qemu-version.js';
import { installedQemu } from '../installed-qemu.js';
import { OVERRIDE_TYPES, overrideElement, writtenValue } from '../override-element.js';
import type { Property } from '../qemu-namespace.js';
import { isElement, type Vm, type VmDevice } from '../vm.js';
import type { LIBVIRT_LINT_FINDINGS, OVERRIDE_PROBLEMS } from './findings.js';

const manager = 'libvirt';
const found = finder<typeof LIBVIRT_LINT_FINDINGS & typeof MANAGER_FINDINGS>();

/** What libvirt asks QEMU for before it writes devices as JSON is there from this release on. */
const JSON_SINCE: QemuVersion = [7, 0];

export function* lintExtras(vm: Vm): Iterable<ConfigFinding> {
	const { extras, aliases } = vm;
	for (const where of extras.dropped) {
		yield { ...where, ...found('qemu-namespace', 'error', { element: where.key }) };
	}
	const [first = 'hostdev0'] = aliases;
	for (const text of extras.args.malformed) {
		const example = wellFormedSet(text, first);
		yield { ...extras.placeOf(text), ...found('args-set-malformed', 'error', { manager, text, example }) };
	}
	yield* lintBridgeRoms(extras.args, extras.placeOf);
	yield* lintSets(vm);
	yield* lintOverrides(vm);
	for (const one of vm.devices) {
		const properties = vm.propertiesOf(one);
		yield* lintProperties({
			...{ names: properties.keys(), driver: driverOf(one), igpu: isIgpu(one), qemu: installedQemu(vm) },
			placeOf: (name) => vm.placeOf(one, name),
			valueOf: (name) => properties.get(name) ?? '',
			written: (name, value) => writtenAt(vm.placeOf(one, name), name, value),
		});
	}
}

/** As an override has it, or a word of QEMU's. */
function writtenAt({ key }: Place, name: string, value: string): string {
	return key.startsWith('qemu:override') ? writtenValue(value) : `${name}=${value}`;
}

/** QEMU's device that libvirt writes (`qemuBuildPCIHostdevDevProps`, `qemuBuildHostdevMediatedDevProps`). */
function driverOf(one: VmDevice): string {
	if (!isElement(one)) return one.option.driver;
	return one.element.attributes['ramfb'] === 'on' ? 'vfio-pci-nohotplug' : 'vfio-pci';
}

function* lintSets({ extras, aliases, host, machine }: Vm): Iterable<ConfigFinding> {
	const qemu = installedQemu({ machine, ...(host !== undefined && { host }) });
	const asText = extras.withoutCapabilities.some((name) => /^device\.json/.test(name));
	const told = new Set<string>();
	for (const { text, group, id } of extras.args.sets) {
		if (group !== 'device' || told.has(id)) continue;
		const where = extras.placeOf(text);
		if (/^hostdev\d+$/.test(id) && !aliases.has(id)) {
			told.add(id);
			yield { ...where, ...found('args-set-unknown', 'error', { manager, id, devices: [...aliases] }) };
			continue;
		}
		const older = qemu !== undefined && !isAtLeastVersion(qemu.version, JSON_SINCE);
		if (!aliases.has(id) || asText || (older && qemu.exact)) continue;
		told.add(id);
		const sure = qemu !== undefined && !older;
		const values = {
			id,
			qemu: sure ? formatQemuVersion(qemu.version) : '7.0',
			releases: !sure ? 'all-from' : qemu.exact ? 'this' : 'this-or-newer',
			element: overrideElement(
				id,
				extras.args.sets.filter((each) => each.group === 'device' && each.id === id),
			),
		} as const;
		yield { ...where, ...found('args-set-json', sure ? 'error' : 'warning', values) };
	}
}

function* lintOverrides({ extras, aliases, userAliases }: Vm): Iterable<ConfigFinding> {
	for (const { alias, where, properties } of extras.overrides) {
		if (/^(?:hostdev\d+|ua-.*)$/.test(alias) && !aliases.has(alias) && !userAliases.has(alias)) {
			yield { ...where, ...found('override-unknown', 'warning', { alias, devices: [...aliases] }) };
		}
		for (const property of properties) {
			const problem = problemOf(property);
			if (problem === undefined) continue;
			const { name, type, value = '' } = property;
			const finding = found('override-invalid', 'error', {
				case: problem,
				property: name,
				type,
				value,
				meant: writtenValue(value, problem === 'type' ? undefined : type),
			});
			yield { ...property.where, ...finding };
		}
	}
}

/** Why the value is none of its type. */
function problemOf({ type, value = '' }: Property): (typeof OVERRIDE_PROBLEMS)[number] | undefined {
	if (!OVERRIDE_TYPES.includes(type)) return 'type';
	if (type === 'unsigned') return /^\d+$/.test(value) ? undefined : 'number';
	if (type === 'signed') return /^[+-]?\d+$/.test(value) ? undefined : 'number';
	return type !== 'bool' || /^(?:true|false)$/.test(value) ? undefined : 'bool';
}
