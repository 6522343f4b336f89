/**
 * A recipe as lines of /etc/pve/qemu-server/NNN.conf (`$hostpci_fmt` and `print_hostpci_devices`, PVE/QemuServer/PCI.pm;
 * `args`, which come last on QEMU's command line, PVE/QemuServer.pm).
 */

import { slotOf } from '../host/pci-function.js';
import type { Recipe } from '../vm/recipe/recipe.js';
import { propertyText } from '../vm/recipe/recipe-function.js';

/**
 * A line for each function, so that each can have its ROM; a card as a whole has one, with the ROM for its function 0.
 * They are numbered from `first`.
 */
export function hostpciLines(recipe: Recipe, first = 0): string[] {
	return hostpciValues(recipe).map((value, index) => `hostpci${first + index}: ${value}`);
}

/** The values of these lines. */
export function hostpciValues({ functions, machine, together, igd }: Recipe): string[] {
	const lines = together ? functions.slice(0, 1) : functions;
	return lines.map(({ role, address, rom, slice }) => {
		const words = [
			together ? slotOf(address) : address,
			...(machine === 'pc' && igd && role === 'graphics' ? ['legacy-igd=1'] : []),
			// At 00:02.0 it is behind no port.
			...(machine === 'q35' && !(igd && role === 'graphics') ? ['pcie=1'] : []),
			...(slice === undefined ? [] : [`mdev=${slice}`]),
			...(rom === undefined ? [] : [`romfile=${rom.name}`]),
		];
		return words.join(',');
	});
}

/** Instead of what `cpu: host` becomes. */
export const HIDING_CPU = 'host,-hypervisor,kvm=off';

/** 00:02.0, for which Proxmox has no word but on i440fx; its emulated display is at 00:01.0 of q35 (`get_pcie_addr_map`). */
const Q35_PLACE = ['bus=pcie.0', 'addr=02.0'];

/** The value of `args`; `undefined` where QEMU needs no word more. */
export function qemuArguments(recipe: Recipe): string | undefined {
	const words = [...(recipe.hidesHypervisor ? [`-cpu '${HIDING_CPU}'`] : []), ...setOptions(recipe)];
	return words.length === 0 ? undefined : words.join(' ');
}

/** `-set` for each function. Its line is QEMU's device of that name; functions of a whole card have other names. */
export function setOptions(
	{ functions, machine, igd }: Recipe,
	keyOf = (index: number) => `hostpci${index}`,
): string[] {
	const place = machine === 'q35' && igd ? Q35_PLACE.map((word) => `-set device.${keyOf(0)}.${word}`) : [];
	const own = functions.flatMap(({ properties }, index) =>
		properties.map((property) => `-set device.${keyOf(index)}.${property.name}=${propertyText(property)}`),
	);
	return [...place, ...own];
}

/** Another display would be the primary one, and `legacy-igd` refuses to go with it; a virtual function has none of its own. */
export function vmVga({ emulatedDisplay }: Pick<Recipe, 'emulatedDisplay'>): 'none' | 'std' {
	return emulatedDisplay ? 'std' : 'none';
}

/** What the lines need beside them, as further lines in one. */
export function vmSettings(recipe: Recipe): string {
	return `machine: ${recipe.machine}, bios: ${recipe.firmware}, vga: ${vmVga(recipe)}`;
}

/** Drivers look for the processor that the GPU is in, or beside. */
export const VM_CPU = 'host';

/** All lines of the recipe, in the order of their keys, in which Proxmox writes them. */
export function confLines(recipe: Recipe): string[] {
	const args = qemuArguments(recipe);
	return [
		...(args === undefined ? [] : [`args: ${args}`]),
		`bios: ${recipe.firmware}`,
		`cpu: ${VM_CPU}`,
		...hostpciLines(recipe),
		`machine: ${recipe.machine}`,
		`vga: ${vmVga(recipe)}`,
	];
}
