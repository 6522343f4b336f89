/**
 * Machines of one host that pass the same device, or devices of one IOMMU group: only one of them runs at a time
 * (`reserve_pci_usage`, PVE/QemuServer/PCI.pm; a group has one user, `vfio_group_fops_open`, Linux drivers/vfio/group.c).
 */
import { finder } from '../bytes/finding.js';
import { toldFindings } from '../bytes/told-findings.js';
import type { HostFacts } from '../host/host-facts.js';
import type { ConfigFinding, ReportedConfigFinding } from '../vm/lint/config-finding.js';
import { isPartOf, type PassedDevice } from '../vm/lint/passed-device.js';
import { parseQemuArguments, splitWords } from '../vm/qemu-arguments.js';
import { PROXMOX_CATALOGUE } from './catalogue.js';
import { parseConfiguration, type Settings, settingsOf } from './configuration.js';
import type { SHARED_DEVICE_FINDINGS } from './lint/shared/findings.js';
import { parseBoolean } from './property-string.js';
import { bareDevices, isLine } from './vm.js';

const found = finder<typeof SHARED_DEVICE_FINDINGS>();

/** Hosts have a few hundred machines at most; all are compared with all. */
const MAX_MACHINES = 1024;

export interface HostMachine {
	/** Its number. */
	readonly vm: string;
	/** Its configuration. */
	readonly text: string;
}

interface Passing extends HostMachine {
	readonly devices: readonly PassedDevice[];
	/** It starts with the host. */
	readonly atBoot: boolean;
}

/** By number, what is to be said of each. */
export function sharedDevices(
	machines: readonly HostMachine[],
	host: HostFacts | undefined,
): ReadonlyMap<string, readonly ReportedConfigFinding[]> {
	const passing = machines.slice(0, MAX_MACHINES).flatMap((machine) => passingOf(machine, host));
	return new Map(passing.map((one) => [one.vm, toldFindings([...findingsOf(one, passing)], PROXMOX_CATALOGUE)]));
}

function passingOf(machine: HostMachine, host: HostFacts | undefined): Passing[] {
	const [settings] = settingsOf(parseConfiguration(machine.text));
	// A template does not run.
	if (settings === undefined || isOn(settings, 'template')) return [];
	const args = parseQemuArguments(splitWords(settings.get('args')?.value ?? ''));
	// Of several alternatives each machine gets one that is free; a slice of a device leaves others.
	const devices = bareDevices(settings, args, host).filter(
		(one) => !one.mediated && !(isLine(one) && (one.alternatives ?? 1) > 1),
	);
	return devices.length === 0 ? [] : [{ ...machine, devices, atBoot: isOn(settings, 'onboot') }];
}

function isOn(settings: Settings, key: string): boolean {
	return parseBoolean(settings.get(key)?.value ?? '') === true;
}

function* findingsOf(one: Passing, all: readonly Passing[]): Iterable<ConfigFinding> {
	const others = all.filter(({ vm }) => vm !== one.vm);
	const groups = new Set<number>();
	// A GPU and its audio function go to the same machines, which is one thing to know.
	const told = new Set<string>();
	for (const device of one.devices) {
		const same = others.filter((other) => other.devices.some((each) => overlap(device, each)));
		const names = same.map(({ vm }) => vm).join();
		if (same.length > 0 && !told.has(names)) {
			told.add(names);
			const [address = ''] = device.addresses;
			yield { ...device.where, ...found('device-shared', severityOf(one, same), { address, ...namesOf(one, same) }) };
		}
		const grouped = device.functions.find(({ iommuGroup }) => iommuGroup !== undefined && !groups.has(iommuGroup));
		const group = grouped?.iommuGroup;
		if (grouped === undefined || group === undefined) continue;
		groups.add(group);
		const beside = others.filter((other) => !same.includes(other) && isInGroup(other, group));
		if (beside.length === 0) continue;
		const values = { address: grouped.address, group, ...namesOf(one, beside) };
		yield { ...device.where, ...found('group-shared-vms', severityOf(one, beside), values) };
	}
}

function overlap(one: PassedDevice, other: PassedDevice): boolean {
	return one.addresses.some((address) =>
		other.addresses.some((each) => isPartOf(address, each) || isPartOf(each, address)),
	);
}

function isInGroup({ devices }: Passing, group: number): boolean {
	return devices.some(({ functions }) => functions.some(({ iommuGroup }) => iommuGroup === group));
}

function severityOf(one: Passing, others: readonly Passing[]): 'warning' | 'note' {
	return one.atBoot && others.some(({ atBoot }) => atBoot) ? 'warning' : 'note';
}

function namesOf(one: Passing, others: readonly Passing[]) {
	return {
		vms: others.map(({ vm }) => vm),
		atBoot: one.atBoot ? others.filter(({ atBoot }) => atBoot).map(({ vm }) => vm) : [],
	};
}
