/**
 * The hostpci lines of a recipe in a machine that has some: a function stays under the key that passes it, with the words
 * that the recipe says nothing of (`$hostpci_fmt`, PVE/QemuServer/PCI.pm).
 */
import type { HostFacts } from '../../host/host-facts.js';
import { formatPciAddress, slotOf } from '../../host/pci-function.js';
import { isCard } from '../../vm/device-kind.js';
import { isPartOf } from '../../vm/lint/passed-device.js';
import { parseQemuArguments, splitWords } from '../../vm/qemu-arguments.js';
import type { Recipe } from '../../vm/recipe/recipe.js';
import { freeHostpcis } from '../advice.js';
import type { Settings } from '../configuration.js';
import { HOSTPCI_KEYS } from '../hostpci.js';
import { parsePropertyString } from '../property-string.js';
import { hostpciValues } from '../recipe-lines.js';
import { bareDevices, isLine, type Passed } from '../vm.js';

export interface MergedLine {
	readonly key: string;
	readonly value: string;
	/** The user's own words in it. */
	readonly kept: readonly string[];
}

/** What a recipe decides; a device that is passed by a mapping stays so. */
const DECIDED = ['host', 'mapping', 'pcie', 'legacy-igd', 'mdev'];

/** `undefined` where Proxmox has no number left. A line for each function of the recipe, or one for all. */
export function mergedHostpci(
	planned: Recipe,
	settings: Settings,
	host: HostFacts | undefined,
): MergedLine[] | undefined {
	const args = parseQemuArguments(splitWords(settings.get('args')?.value ?? ''));
	const present = bareDevices(settings, args, host).filter(isLine);
	const together = planned.together && !planned.functions.some(({ address }) => passesAlone(present, address));
	const recipe = { ...planned, together };
	const taken = new Set<Passed>();
	const free = freeHostpcis(settings);
	const lines: MergedLine[] = [];
	for (const [index, value] of hostpciValues(recipe).entries()) {
		const { address = '' } = recipe.functions[index] ?? {};
		const line = lineOf(present, together ? slotOf(address) : address, taken);
		if (line !== undefined) taken.add(line);
		const key = line?.line.setting.key ?? free.next().value;
		if (key === undefined) return undefined;
		lines.push({ key, ...mergedValue(value, line, recipe) });
	}
	return lines;
}

function passesAlone(present: readonly Passed[], address: string): boolean {
	return present.some(({ line }) => line.addresses.some((each) => formatPciAddress(each) === address));
}

/** The line that passes just that, or else one that passes it among others. */
function lineOf(present: readonly Passed[], address: string, taken: ReadonlySet<Passed>): Passed | undefined {
	const left = present.filter((one) => !taken.has(one));
	const named = ({ line }: Passed) => line.addresses.map(formatPciAddress);
	return (
		left.find((one) => named(one).every((each) => each === address) && named(one).length > 0) ??
		left.find((one) => named(one).some((each) => isPartOf(address, each)))
	);
}

function mergedValue(value: string, present: Passed | undefined, recipe: Recipe): Omit<MergedLine, 'key'> {
	if (present === undefined) return { value, kept: [] };
	const wanted = parsePropertyString(value, 'host', HOSTPCI_KEYS).values;
	const before = parsePropertyString(present.line.setting.value, 'host', HOSTPCI_KEYS).values;
	const host = wanted.get('host') ?? '';
	const isMapped = present.line.mapping !== undefined && isJust(present, host);
	const place = isMapped ? `mapping=${present.line.mapping}` : host;
	const words = [...wanted].filter(([key]) => key !== 'host');
	const kept = [...before].filter(([key]) => !wanted.has(key) && isKept(key, wanted, recipe));
	const text = (pairs: readonly (readonly [string, string])[]) => pairs.map(([key, word]) => `${key}=${word}`);
	return { value: [place, ...text(words), ...text(kept)].join(','), kept: text(kept) };
}

/** By its mapping the line passes what is wanted, and nothing else. */
function isJust({ line }: Passed, address: string): boolean {
	return line.addresses.length === 1 && line.addresses.every((each) => formatPciAddress(each) === address);
}

function isKept(key: string, wanted: ReadonlyMap<string, string>, { kind }: Recipe): boolean {
	if (DECIDED.includes(key)) return false;
	const legacy = wanted.has('legacy-igd');
	const isPart = kind === 'virtual-function' || wanted.has('mdev');
	// A card's own ROM, or one that the user has for it; that of an iGPU is a part of the plan.
	if (key === 'romfile') return isCard(kind) || kind === 'amd-apu';
	if (key === 'rombar') return !legacy && !isPart && !wanted.has('romfile');
	if (key === 'x-vga') return !legacy && !isPart;
	return true;
}
