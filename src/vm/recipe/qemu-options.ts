/** A recipe as words for QEMU itself: `-device vfio-pci,…` (docs/igd-assign.txt, docs/pcie.txt of QEMU). */
import { shellWord } from '../../bytes/shell-word.js';
import { slotOf } from '../../host/pci-function.js';
import { SLICE_UUID } from '../mediated.js';
import type { Recipe } from './recipe.js';
import { propertyText, type RecipeFunction } from './recipe-function.js';

/** A word or two per element; `romFolder` is where the ROM files are. OVMF and the rest of the machine are not among them. */
export function qemuOptions(recipe: Recipe, romFolder: string): string[] {
	const { machine, hidesHypervisor, igd, minimumMemory, emulatedDisplay } = recipe;
	return [
		`-machine ${machine}`,
		'-accel kvm',
		hidesHypervisor ? '-cpu host,-hypervisor,kvm=off' : '-cpu host',
		...(minimumMemory === undefined ? [] : [`-m ${minimumMemory}`]),
		emulatedDisplay ? '-vga std' : '-vga none',
		...qemuDevices(recipe, romFolder),
	].concat(igd ? ['-nographic'] : []);
}

/** Of its functions alone. */
export function qemuDevices(recipe: Recipe, romFolder: string): string[] {
	return recipe.functions.flatMap((one, index) => deviceOptions(one, index, recipe, romFolder));
}

function deviceOptions(one: RecipeFunction, index: number, recipe: Recipe, romFolder: string): string[] {
	const { address, rom, properties, slice } = one;
	const port = recipe.together ? 0 : index;
	const onRoot = recipe.igd && one.role === 'graphics';
	const onPort = recipe.machine === 'q35' && !onRoot;
	const words = [
		'vfio-pci',
		slice === undefined ? `host=${address}` : `sysfsdev=/sys/bus/mdev/devices/${SLICE_UUID}`,
		`id=hostpci${index}`,
		...(onRoot
			? [`bus=${rootBus(recipe)}`, 'addr=0x2']
			: onPort
				? placeOnPort(one, index, port, recipe)
				: ['bus=pci.0']),
		...properties.map((property) => `${property.name}=${propertyText(property)}`),
		...(rom === undefined ? [] : [`romfile=${romFolder}/${rom.name}`]),
	];
	const device = `-device ${shellWord(words.map((word) => word.replaceAll(',', ',,')).join(','))}`;
	// A card's functions share the port of the first.
	const newPort = onPort && port === index;
	return newPort ? [`-device pcie-root-port,id=port${port},chassis=${port + 1}`, device] : [device];
}

function placeOnPort({ address }: RecipeFunction, index: number, port: number, { together }: Recipe): string[] {
	if (!together) return [`bus=port${port}`];
	const number = address.slice(slotOf(address).length + 1);
	return [`bus=port${port}`, `addr=0x0.${number}`, ...(index === 0 ? ['multifunction=on'] : [])];
}

function rootBus({ machine }: Recipe): string {
	return machine === 'q35' ? 'pcie.0' : 'pci.0';
}
