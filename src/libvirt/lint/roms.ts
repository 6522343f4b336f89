/** <rom> of a device (formatdomain: "Host device assignment", `rom`). */
import { finder } from '../../bytes/finding.js';
import { type Confinement, mayRead } from '../../host/confinement.js';
import type { Host } from '../../host/host.js';
import { HOST_IDS, HOSTS, type HostId } from '../../host/hosts.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { lintRomPairs, lintRomPlace } from '../../vm/lint/rom-places.js';
import type { HostDevice } from '../host-devices.js';
import { isElement, type Vm } from '../vm.js';
import type { LIBVIRT_LINT_FINDINGS } from './findings.js';

const found = finder<typeof LIBVIRT_LINT_FINDINGS>();

/** Nothing confines QEMU on Unraid, of which such a path is a mark where nobody knows the host. */
const UNRAID = /^\/(?:mnt\/(?:user0?|disk\d+|cache|disks|remotes)|boot)\//;

/** Of a host that nobody knows, the one that most have. */
function confinementOf(host: HostId | undefined): Confinement | undefined {
	const known: Host | undefined = host && HOSTS[host];
	return known === undefined ? 'apparmor' : known.confinement;
}

/** Whether a file is where it is meant to be on some host, which may be this one. */
function isOfSomeHost(path: string, host: HostId | undefined): boolean {
	return host === undefined && HOST_IDS.some((id) => path.startsWith(`${HOSTS[id].romFolder}/`));
}

export function* lintRoms({ passed, devices, strayRoms, argumentRoms, system }: Vm): Iterable<ConfigFinding> {
	for (const where of strayRoms) {
		yield { ...where, ...found('rom-misplaced', 'error', {}) };
	}
	for (const one of passed) {
		yield* lintElement(one, system);
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

function* lintElement({ romElement, romName }: HostDevice, system: HostId | undefined): Iterable<ConfigFinding> {
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
		return;
	}
	const by = confinementOf(system);
	if (by === undefined || mayRead(by, romName) || isOfSomeHost(romName, system) || UNRAID.test(romName)) return;
	const home = /^\/(?:home|root)\//.test(romName);
	yield { ...where, ...found('rom-path-confined', 'note', { rom: romName, home, by }) };
}
