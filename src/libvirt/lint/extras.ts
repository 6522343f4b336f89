/** What a domain hands to QEMU past libvirt: `-set` for a device of libvirt's, and overrides of its properties. */
import type { ConfigFinding, Rule } from '../../guest/lint/config-finding.js';
import { formatQemuVersion, isAtLeast, type QemuVersion } from '../../guest/qemu-version.js';
import type { Guest } from '../guest.js';
import { installedQemu } from '../installed-qemu.js';
import type { Property } from '../qemu-namespace.js';

export const EXTRAS_RULES = {
	'qemu-namespace': {
		source: 'libvirt docs/drvqemu.rst, "Pass-through of arbitrary qemu commands"',
		text: "Elements qemu:… are below <domain>, which has xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0': otherwise libvirt drops them.",
		fix: "Add xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0' to <domain>, and put the elements directly below it.",
	},
	'args-set-malformed': {
		source: 'QEMU system/vl.c qemu_set_option',
		text: "-set is of the form GROUP.ID.PROPERTY=VALUE: QEMU stops with `can't parse`.",
		fix: 'Write -set device.hostpci0.x-igd-lpc=on: group, ID, property and value.',
	},
	'args-set-unknown': {
		source: 'QEMU system/vl.c qemu_set_option; libvirt src/qemu/qemu_alias.c qemuAssignDeviceHostdevAlias',
		text: '-set device.hostdevN is for a device that the machine has, counted from 0: QEMU stops with `there is no device "hostdevN" defined`.',
		fix: 'Use the name of a device that the configuration passes.',
	},
	'args-set-json': {
		source:
			'libvirt NEWS 7.9.0, 8.0.0; src/qemu/qemu_command.c qemuBuildDeviceCommandlineFromJSON; QEMU system/vl.c qemu_set_option',
		text: 'From libvirt 8.0 and QEMU 7.0 on libvirt writes devices as JSON, which -set does not find: <qemu:override> takes its place.',
		fix: 'Use <qemu:override> in place of -set: romtool plan --target libvirt prints it.',
	},
	'override-unknown': {
		source: 'libvirt src/qemu/qemu_command.c qemuBuildDeviceCommandlineHandleOverrides',
		text: 'An override is for the alias of a device that the machine has: others are passed over.',
		fix: "Use the alias of a device that is passed; <alias name='ua-…'/> gives it one.",
	},
	'override-invalid': {
		source: 'libvirt src/qemu/qemu_domain.c qemuDomainDefNamespaceParseDeviceOverride',
		text: "Overrides of type unsigned and signed are decimal numbers, those of type bool are true or false: `invalid value … of 'value' attribute`.",
		fix: 'Write a decimal number, or true or false, as the type asks.',
	},
} as const satisfies Record<string, Rule>;

/** What libvirt asks QEMU for before it writes devices as JSON is there from this release on. */
const JSON_SINCE: QemuVersion = [7, 0];
const override = (id: string) =>
	`<qemu:override><qemu:device alias='${id}'><qemu:frontend><qemu:property name= type= value=/> in its place (libvirt 8.2)`;

export function* lintExtras(guest: Guest): Iterable<ConfigFinding> {
	const { extras } = guest;
	for (const where of extras.dropped) {
		const message = `libvirt drops ${where.key}: it is not below <domain>, or its prefix is not bound to the namespace of QEMU`;
		const fix =
			"write <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>, and the element below it";
		yield { ...where, code: 'qemu-namespace', severity: 'error', message, fix };
	}
	for (const text of extras.args.malformed) {
		const message = `QEMU stops with \`-set ${text}: can't parse: "${text}"\``;
		const fix = `write it as device.hostdev0.x-igd-opregion=on, or ${override('ID')}`;
		yield { ...extras.placeOf(text), code: 'args-set-malformed', severity: 'error', message, fix };
	}
	yield* lintSets(guest);
	yield* lintOverrides(guest);
}

function* lintSets({ extras, aliases, host, machine }: Guest): Iterable<ConfigFinding> {
	const qemu = installedQemu({ machine, ...(host !== undefined && { host }) });
	const asText = extras.withoutCapabilities.some((name) => /^device\.json/.test(name));
	const told = new Set<string>();
	for (const { text, group, id } of extras.args.sets) {
		if (group !== 'device' || told.has(id)) continue;
		const where = extras.placeOf(text);
		const stops = `QEMU stops with \`there is no device "${id}" defined\``;
		if (/^hostdev\d+$/.test(id) && !aliases.has(id)) {
			told.add(id);
			const message = `no device of the host is called ${id} (they are ${[...aliases].join(', ') || 'none'}): ${stops}`;
			yield {
				...where,
				code: 'args-set-unknown',
				severity: 'error',
				message,
				fix: 'correct the number, counted from 0',
			};
			continue;
		}
		const older = qemu !== undefined && !isAtLeast(qemu.version, JSON_SINCE);
		if (!aliases.has(id) || asText || (older && qemu.exact)) continue;
		told.add(id);
		const sure = qemu !== undefined && !older;
		const release = sure ? formatQemuVersion(qemu.version) : '7.0';
		const which = !sure ? `QEMU ${release} and newer` : qemu.exact ? `QEMU ${release}` : `QEMU ${release} or newer`;
		const message = `libvirt, from 8.0 on, writes devices for ${which} as JSON, where -set does not find them: ${stops}`;
		yield {
			...where,
			code: 'args-set-json',
			severity: sure ? 'error' : 'warning',
			message,
			fix: override(id),
		};
	}
}

function* lintOverrides({ extras, aliases, userAliases }: Guest): Iterable<ConfigFinding> {
	for (const { alias, where, properties } of extras.overrides) {
		if (/^(?:hostdev\d+|ua-.*)$/.test(alias) && !aliases.has(alias) && !userAliases.has(alias)) {
			const message = `no device has the alias ${alias}: libvirt passes the override over`;
			const fix = `correct it: devices of the host are called ${[...aliases].join(', ') || 'hostdev0 and so on'}`;
			yield { ...where, code: 'override-unknown', severity: 'warning', message, fix };
		}
		for (const property of properties) {
			const wanted = wantedOf(property);
			if (wanted === undefined) continue;
			const message = `${property.name}: ${wanted}, and libvirt refuses type='${property.type}' value='${property.value ?? ''}'`;
			const fix = "write value='2' for 0x2 and value='true' for on";
			yield { ...property.where, code: 'override-invalid', severity: 'error', message, fix };
		}
	}
}

const TYPES = ['string', 'unsigned', 'signed', 'bool', 'remove'];

/** What the type takes, where the value is none of it. */
function wantedOf({ type, value = '' }: Property): string | undefined {
	if (!TYPES.includes(type)) return `the types are ${TYPES.join(', ')}`;
	if (type === 'unsigned' && !/^\d+$/.test(value)) return `${type} takes a decimal number`;
	if (type === 'signed' && !/^[+-]?\d+$/.test(value)) return `${type} takes a decimal number`;
	if (type === 'bool' && !/^(?:true|false)$/.test(value)) return 'bool takes true or false';
	return undefined;
}
