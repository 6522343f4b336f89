/**
 * Who else is in the IOMMU group of a passed device. Proxmox gives the whole group to vfio-pci
 * (`pci_dev_group_bind_to_vfio`, PVE/SysFSTools.pm); otherwise VFIO does not open a group that a driver of the host still
 * works in (`iommu_group_claim_dma_owner`, Linux drivers/iommu/iommu.c).
 */
import { isDisplay, type PciFunction } from '../../../host/pci-function.js';
import { physicalFunctionOf } from '../../../host/virtual-functions.js';
import { formatIdPair } from '../../../pci/ids.js';
import type { ConfigFinding } from '../config-finding.js';
import type { HostQuestion } from './question.js';

type Naming = (address: string, id: string) => string;

/** Base classes (and for USB the subclass) of what a host misses when it goes. */
const MISSED: readonly (readonly [shift: number, value: number, name: Naming])[] = [
	[16, 0x01, (address, id) => `${address} (storage controller ${id})`],
	[16, 0x02, (address, id) => `${address} (network card ${id})`],
	[8, 0x0c03, (address, id) => `${address} (USB controller ${id})`],
];

/** What a host misses when a function goes to a guest; `undefined` for what it can do without. */
export function missedAs(one: PciFunction): string | undefined {
	const naming = MISSED.find(([shift, value]) => one.classCode >>> shift === value)?.[2];
	return naming?.(one.address, formatIdPair(one));
}

export function* lintGroups(question: HostQuestion): Iterable<ConfigFinding> {
	yield* question.manager.takesGroup ? lintTaken(question) : lintViable(question);
}

/** Each group of what is passed once, with the functions in it that the guest does not get. */
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
	for (const { where, own, group, others } of sharedGroups(question)) {
		const missed = others.flatMap((each) => missedAs(each) ?? []);
		if (missed.length === 0) continue;
		const message = `IOMMU group ${group} of ${own.address} holds ${missed.join(', ')} as well: all of it goes to vfio-pci, and the host loses that`;
		const fix = isDisplay(own)
			? 'try another slot, or a board or kernel that splits the group'
			: 'pass another function';
		yield { ...where, code: 'group-shared', severity: 'warning', message, fix };
	}
}

/** Drivers that leave DMA alone: those of VFIO itself, stubs, and bridges'. */
const HARMLESS = new Set(['vfio-pci', 'pci-stub', 'pcieport', 'xen-pciback']);

function* lintViable(question: HostQuestion): Iterable<ConfigFinding> {
	for (const { where, own, group, others } of sharedGroups(question)) {
		const busy = others.flatMap(({ address, driver }) =>
			driver === undefined || HARMLESS.has(driver) ? [] : [`${address} (${driver})`],
		);
		if (busy.length === 0) continue;
		const message = `IOMMU group ${group} of ${own.address} holds ${busy.join(', ')} as well, which a driver of the host has: QEMU stops with \`group ${group} is not viable\``;
		const fix = 'pass it as well, or bind it to vfio-pci before the machine starts';
		yield { ...where, code: 'group-not-viable', severity: 'warning', message, fix };
	}
}
