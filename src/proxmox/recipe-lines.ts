/**
 * A recipe as lines of /etc/pve/qemu-server/NNN.conf (`$hostpci_fmt` and `print_hostpci_devices`, PVE/QemuServer/PCI.pm;
 * `args`, which come last on QEMU's command line, PVE/QemuServer.pm).
 */

import { slotOf } from '../host/pci-function.js';
import type { Recipe } from '../vm/recipe/recipe.js';
import { propertyText, type RecipeFunction } from '../vm/recipe/recipe-function.js';

/**
 * A line for each function, so that each can have its ROM; a card as a whole has one, with the ROM for its function 0.
 * They are numbered from `first`.
 */
export function hostpciLines({ functions, machine, together, igd }: Recipe, first = 0): string[] {
	const lines = together ? functions.slice(0, 1) : functions;
	return lines.map(({ role, address, rom, slice }, index) => {
		const words = [
			together ? slotOf(address) : address,
			...(machine === 'pc' && igd && role === 'graphics' ? ['legacy-igd=1'] : []),
			// At 00:02.0 it is behind no port.
			...(machine === 'q35' && !(igd && role === 'graphics') ? ['pcie=1'] : []),
			...(slice === undefined ? [] : [`mdev=${slice}`]),
			...(rom === undefined ? [] : [`romfile=${rom.name}`]),
		];
		return `hostpci${first + index}: ${words.join(',')}`;
	});
}

/** Instead of what `cpu: host` becomes. */
const HIDING_CPU = "-cpu 'host,-hypervisor,kvm=off'";

/** 00:02.0, for which Proxmox has no word but on i440fx; its emulated display is at 00:01.0 of q35 (`get_pcie_addr_map`). */
const Q35_PLACE = ['-set device.hostpci0.bus=pcie.0', '-set device.hostpci0.addr=02.0'];

/** The value of `args`; `undefined` where QEMU needs no word more. */
export function qemuArguments({ functions, hidesHypervisor, machine, igd }: Recipe): string | undefined {
	const words = [
		...(hidesHypervisor ? [HIDING_CPU] : []),
		...(machine === 'q35' && igd ? Q35_PLACE : []),
		...functions.flatMap(setOptions),
	];
	return words.length === 0 ? undefined : words.join(' ');
}

/** The line of one function is QEMU's device `hostpciN`; functions of a whole card have other names. */
function setOptions({ properties }: RecipeFunction, index: number): string[] {
	return properties.map((property) => `-set device.hostpci${index}.${property.name}=${propertyText(property)}`);
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
const VM_CPU = 'host';

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
