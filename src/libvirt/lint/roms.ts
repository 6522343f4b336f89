/** <rom> of a device (formatdomain: "Host device assignment", `rom`). */
import type { ConfigFinding, Rule } from '../../guest/lint/config-finding.js';
import { lintRomPairs, lintRomPlace } from '../../guest/lint/rom-places.js';
import type { Guest } from '../guest.js';
import type { HostDevice } from '../host-devices.js';

export const ROM_ELEMENT_RULES = {
	'rom-invalid': {
		source: 'libvirt src/conf/domain_conf.c virDomainDeviceInfoParseXML',
		text: "bar is on or off, enabled yes or no, and with enabled='no' there is neither bar nor file: `ROM tuning is not supported when ROM is disabled`.",
		fix: "Write <rom file='…'/> with bar='on' or without it, and no enabled='no' beside it.",
	},
	'rom-misplaced': {
		source: 'libvirt src/conf/domain_conf.c virDomainDeviceInfoParseXML',
		text: '<rom> is directly below the <hostdev> that it is for: libvirt looks nowhere else, and drops it.',
		fix: 'Move <rom> directly below the <hostdev> that it is for.',
	},
	'rom-path-relative': {
		source: 'libvirt src/conf/schemas/domaincommon.rng rom, absFilePath; QEMU system/datadir.c qemu_find_file',
		text: "The file's path is absolute: others do not validate, and QEMU looks for them in its own folders.",
		fix: 'Write the whole path, from / on.',
	},
	'rom-path-confined': {
		source: 'libvirt src/security/apparmor/libvirt-qemu; src/security/virt-aa-helper.c get_files',
		text: 'The ROM file is where AppArmor lets QEMU read it: libvirt adds no rule for ROM files, as it does for disks.',
		fix: 'Move the ROM to a folder that the profile allows, such as /usr/share/vgabios, or add a rule for it.',
	},
} as const satisfies Record<string, Rule>;

/** Of those in AppArmor's profile the ones that ROM files have a reason to be in. */
const READABLE = [
	'/usr/share/kvm/',
	'/usr/share/qemu/',
	'/usr/share/qemu-kvm/',
	'/usr/share/seabios/',
	'/usr/share/vgabios/',
];
/** unRAID has no AppArmor, and QEMU runs as root. */
const UNRAID = /^\/(?:mnt\/(?:user0?|disk\d+|cache|disks|remotes)|boot)\//;

export function* lintRoms({ passed, strayRoms, argumentRoms }: Guest): Iterable<ConfigFinding> {
	for (const where of strayRoms) {
		const message =
			'<rom> is not directly below its <hostdev>, where alone libvirt looks for it: it is dropped, and the ROM goes unread';
		const fix = 'move it behind </source>';
		yield { ...where, code: 'rom-misplaced', severity: 'error', message, fix };
	}
	for (const one of passed) {
		yield* lintElement(one);
		yield* one.rom?.findings ?? [];
		yield* lintRomPlace(one, passed);
	}
	for (const { findings } of argumentRoms) yield* findings;
	// What one ROM wants of another may be in those of the arguments.
	if (argumentRoms.length === 0) yield* lintRomPairs(passed);
}

function* lintElement({ romElement, romName }: HostDevice): Iterable<ConfigFinding> {
	if (romElement === undefined) return;
	const { element, where } = romElement;
	const { bar, enabled, file } = element.attributes;
	for (const [name, value, allowed] of [
		['bar', bar, ['on', 'off']],
		['enabled', enabled, ['yes', 'no']],
	] as const) {
		if (value === undefined || allowed.some((each) => each === value)) continue;
		const message = `libvirt refuses ${name}='${value}': \`Invalid value for attribute '${name}' in element 'rom'\``;
		const fix = `write ${name}='${allowed[0]}' or '${allowed[1]}'`;
		yield { ...where, code: 'rom-invalid', severity: 'error', message, fix };
	}
	if (enabled === 'no' && (bar !== undefined || file !== undefined)) {
		const message =
			"enabled='no' stands for no ROM at all: with bar or file libvirt stops with `ROM tuning is not supported when ROM is disabled`";
		yield { ...where, code: 'rom-invalid', severity: 'error', message, fix: "remove enabled='no'" };
	}
	if (romName === undefined) return;
	if (!romName.startsWith('/')) {
		const message = `${romName} is no absolute path: libvirt's schema refuses it (virsh edit, define --validate), and QEMU looks for it in its own folders alone, such as /usr/share/qemu`;
		yield { ...where, code: 'rom-path-relative', severity: 'warning', message, fix: 'write the whole path, from / on' };
	} else if (!READABLE.some((folder) => romName.startsWith(folder)) && !UNRAID.test(romName)) {
		const home = /^\/(?:home|root)\//.test(romName)
			? ', and a home folder may be closed to the user that QEMU runs as'
			: '';
		const message = `where AppArmor confines QEMU (Debian, Ubuntu, openSUSE), it may not read ${romName}: libvirt adds no rule for ROM files${home}`;
		const fix = 'if QEMU stops with `Permission denied`: put the file below /usr/share/vgabios';
		yield { ...where, code: 'rom-path-confined', severity: 'note', message, fix };
	}
}
