/**
 * GPUs that a driver of the host has when the VM starts, which then has to let go of them (`pci_dev_bind_to_vfio`,
 * PVE/SysFSTools.pm; `virHostdevPreparePCIDevices` of libvirt), unless vfio-pci gets them at boot.
 */
import { finder } from '../../../bytes/finding.js';
import { driverModule, IDLE_DRIVERS, isVfioDriver } from '../../../host/drivers.js';
import type { HostFacts } from '../../../host/host-facts.js';
import { bindsByAddress } from '../../../host/host-words.js';
import { type ModprobeDirective, moduleName } from '../../../host/modprobe.js';
import { isAudio, isDisplay, type PciFunction } from '../../../host/pci-function.js';
import { physicalFunctionOf } from '../../../host/virtual-functions.js';
import { distinctDevices, formatIdPair, isSameDevice, type PciDevice } from '../../../pci/ids.js';
import type { ConfigFinding } from '../config-finding.js';
import type { HOST_FINDINGS } from './findings.js';
import type { HostQuestion, PassedFunction } from './question.js';
import { boundIds } from './vfio-options.js';

const found = finder<typeof HOST_FINDINGS>();

/** Those that do not let go of a GPU cleanly; i915, xe and drivers for sound mostly do. */
const STUBBORN = new Set(['amdgpu', 'radeon', 'nouveau', 'nvidia']);

export function* lintBoundDrivers(
	question: HostQuestion,
	directives: readonly ModprobeDirective[],
): Iterable<ConfigFinding> {
	const { host, manager, passed } = question;
	const all = host.functions ?? [];
	const bound = passed.filter((one) => one.takenAtStart && isBound(one.function, all));
	const ids = boundIds(host, directives);
	const later = (one: PassedFunction) => goesToVfio(one.function, ids, host, directives);
	const now = bound.filter((one) => !later(one)).map((one) => one.function);
	const right = distinctDevices([...ids, ...now]);
	const modules = [...new Set(now.flatMap(({ driver = '' }) => driverModule(driver) ?? []))];
	for (const [where, ones] of byPlace(bound)) {
		const waiting = ones.every(later);
		const named = ones.filter((one) => waiting || !later(one)).map((one) => one.function);
		const stubborn = !waiting && named.some(({ driver = '' }) => STUBBORN.has(driver));
		const values = {
			...{ manager: manager.name, stubborn, waiting },
			devices: named.map(({ address, driver }) => `${address} (${driver})`),
			setup: waiting ? [] : linesFor(right, modules),
			// Of two with one ID vfio-pci would take both.
			override: named.filter((one) => hasTwin(one, all, passed)).map(({ address }) => address),
			...(!waiting &&
				bindsByAddress(host.system) && { bindings: named.map((one) => `${one.address}|${formatIdPair(one)}`) }),
		};
		yield { ...where, ...found('driver-bound', stubborn ? 'warning' : 'note', values) };
	}
}

/** A virtual function is taken from its driver in any case, and gives it back. */
function isBound(one: PciFunction, all: readonly PciFunction[]): boolean {
	const { driver, virtualFunctions } = one;
	// What its virtual functions lose is told as such.
	if ((virtualFunctions?.enabled ?? 0) > 0) return false;
	if (driver === undefined || isVfioDriver(driver) || IDLE_DRIVERS.has(driver)) return false;
	return (isDisplay(one) || isAudio(one)) && physicalFunctionOf(one, all) === undefined;
}

/** Whether at the next boot vfio-pci has it, or nobody. */
function goesToVfio(
	one: PciFunction,
	ids: readonly PciDevice[],
	{ commandLine, boundAddresses = [] }: HostFacts,
	directives: readonly ModprobeDirective[],
): boolean {
	if (boundAddresses.includes(one.address) || ids.some((id) => isSameDevice(id, one))) return true;
	const module = moduleName(driverModule(one.driver ?? '') ?? '');
	const isOff = ({ command, module: name, words }: ModprobeDirective) =>
		name === module && (command === 'blacklist' || (command === 'install' && /\/(?:false|true)$/.test(words[0] ?? '')));
	if (directives.some(isOff)) return true;
	return (commandLine?.parameters ?? [])
		.filter(({ name }) => name === 'module_blacklist' || name === 'modprobe.blacklist')
		.some(({ value = '' }) => value.split(',').map(moduleName).includes(module));
}

function byPlace(passed: readonly PassedFunction[]): [PassedFunction['where'], PassedFunction[]][] {
	const places = [...new Set(passed.map(({ where }) => where))];
	return places.map((where) => [where, passed.filter((one) => one.where === where)]);
}

function linesFor(ids: readonly PciDevice[], modules: readonly string[]): string[] {
	return [
		`options vfio-pci ids=${ids.map(formatIdPair).join(',')}`,
		...modules.map((module) => `softdep ${module} pre: vfio-pci`),
	];
}

function hasTwin(one: PciFunction, all: readonly PciFunction[], passed: HostQuestion['passed']): boolean {
	return all.some(
		(each) => isSameDevice(each, one) && !passed.some((other) => other.function.address === each.address),
	);
}
