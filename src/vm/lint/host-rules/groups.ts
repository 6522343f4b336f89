/**
 * Who else is in the IOMMU group of a passed device. Proxmox gives the whole group to vfio-pci
 * (`pci_dev_group_bind_to_vfio`, PVE/SysFSTools.pm); otherwise VFIO does not open a group that a driver of the host still
 * works in (`iommu_group_claim_dma_owner`, Linux drivers/iommu/iommu.c).
 */
import { finder } from '../../../bytes/finding.js';
import { IDLE_DRIVERS } from '../../../host/drivers.js';
import { isIntegrated } from '../../../host/integrated.js';
import { type Missed, missedAs } from '../../../host/missed.js';
import { isDisplay, type PciFunction, slotOf } from '../../../host/pci-function.js';
import { physicalFunctionOf } from '../../../host/virtual-functions.js';
import { formatIdPair } from '../../../pci/ids.js';
import type { ConfigFinding } from '../config-finding.js';
import type { TAKEN_GROUP_FINDINGS, VIABLE_GROUP_FINDINGS } from './findings.js';
import type { HostQuestion } from './question.js';

const found = finder<typeof TAKEN_GROUP_FINDINGS & typeof VIABLE_GROUP_FINDINGS>();

/** `0000:05:00.0 (1002:164c)`: where it is and what it is. */
export function functionName(one: PciFunction): string {
	return `${one.address} (${formatIdPair(one)})`;
}

export function* lintGroups(question: HostQuestion): Iterable<ConfigFinding> {
	yield* question.manager.takesGroup ? lintTaken(question) : lintViable(question);
}

/** Each group of what is passed once, with the functions in it that the VM does not get. */
function* sharedGroups({ host, passed }: HostQuestion) {
	const isPassed = (address: string) => passed.some((one) => one.function.address === address);
	const told = new Set<number>();
	for (const { where, function: own } of passed) {
		const group = own.iommuGroup;
		if (group === undefined || told.has(group)) continue;
		told.add(group);
		const all = host.functions ?? [];
		const physical = isDisplay(own) ? physicalFunctionOf(own, all) : undefined;
		// The rules for virtual functions tell of those beside them.
		const isFamily = (each: PciFunction) =>
			physical !== undefined && (each.address === physical || physicalFunctionOf(each, all) === physical);
		const others = all.filter((each) => each.iommuGroup === group && !isPassed(each.address) && !isFamily(each));
		yield { where, own, group, others };
	}
}

function* lintTaken(question: HostQuestion): Iterable<ConfigFinding> {
	const all = question.host.functions ?? [];
	for (const { where, own, group, others } of sharedGroups(question)) {
		// A card's own USB controller is none of the host's.
		const isCard = isDisplay(own) && isIntegrated(own, all) === false;
		const hosts = others.filter((each) => !isCard || slotOf(each.address) !== slotOf(own.address));
		const named = (what: Missed) => hosts.filter((each) => missedAs(each) === what).map(functionName);
		const [storage, network, usb] = [named('storage'), named('network'), named('usb')];
		if (storage.length + network.length + usb.length === 0) continue;
		const values = { group, address: own.address, storage, network, usb, display: isDisplay(own) };
		yield { ...where, ...found('group-shared', 'warning', values) };
	}
}

/** Drivers that leave DMA alone, and that of VFIO itself. */
const HARMLESS = new Set(['vfio-pci', ...IDLE_DRIVERS]);

function* lintViable(question: HostQuestion): Iterable<ConfigFinding> {
	for (const { where, own, group, others } of sharedGroups(question)) {
		const busy = others.flatMap(({ address, driver }) =>
			driver === undefined || HARMLESS.has(driver) ? [] : [`${address} (${driver})`],
		);
		if (busy.length === 0) continue;
		yield { ...where, ...found('group-not-viable', 'warning', { group, address: own.address, busy }) };
	}
}
