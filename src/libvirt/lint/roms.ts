/** <rom> of a device (formatdomain: "Host device assignment", `rom`). */
import { finder } from '../../bytes/finding.js';
import { HOSTS } from '../../host/hosts.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { lintRomPairs, lintRomPlace } from '../../vm/lint/rom-places.js';
import type { HostDevice } from '../host-devices.js';
import { isElement, type Vm } from '../vm.js';
import type { LIBVIRT_LINT_FINDINGS } from './findings.js';

const found = finder<typeof LIBVIRT_LINT_FINDINGS>();

/** Those of the hosts, and in AppArmor's profile the further ones that ROM files have a reason to be in. */
const READABLE = [
	...Object.values(HOSTS).map(({ romFolder }) => `${romFolder}/`),
	'/usr/share/qemu-kvm/',
	'/usr/share/seabios/',
	'/usr/share/vgabios/',
];
/** unRAID has no AppArmor, and QEMU runs as root. */
const UNRAID = /^\/(?:mnt\/(?:user0?|disk\d+|cache|disks|remotes)|boot)\//;

export function* lintRoms({ passed, devices, strayRoms, argumentRoms }: Vm): Iterable<ConfigFinding> {
	for (const where of strayRoms) {
		yield { ...where, ...found('rom-misplaced', 'error', {}) };
	}
	for (const one of passed) {
		yield* lintElement(one);
		yield* one.rom?.findings ?? [];
		yield* lintRomPlace(one, devices);
	}
	for (const one of devices.filter((each) => !isElement(each))) {
		yield* one.rom?.findings ?? [];
		yield* lintRomPlace(one, devices);
	}
	for (const { findings } of argumentRoms) yield* findings;
	// What one ROM wants of another may be in those of the arguments.
	if (argumentRoms.length === 0) yield* lintRomPairs(devices);
}

function* lintElement({ romElement, romName }: HostDevice): Iterable<ConfigFinding> {
	if (romElement === undefined) return;
	const { element, where } = romElement;
	const { bar, enabled, file } = element.attributes;
	for (const [attribute, value, allowed] of [
		['bar', bar, ['on', 'off']],
		['enabled', enabled, ['yes', 'no']],
	] as const) {
		if (value === undefined || allowed.some((each) => each === value)) continue;
		yield { ...where, ...found('rom-invalid', 'error', { case: 'value', attribute, value }) };
	}
	if (enabled === 'no' && (bar !== undefined || file !== undefined)) {
		yield { ...where, ...found('rom-invalid', 'error', { case: 'disabled', attribute: 'enabled' }) };
	}
	if (romName === undefined) return;
	if (!romName.startsWith('/')) {
		yield { ...where, ...found('rom-path-relative', 'warning', { rom: romName }) };
	} else if (!READABLE.some((folder) => romName.startsWith(folder)) && !UNRAID.test(romName)) {
		const home = /^\/(?:home|root)\//.test(romName);
		yield { ...where, ...found('rom-path-confined', 'note', { rom: romName, home }) };
	}
}
