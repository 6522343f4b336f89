/** `machine`, `bios`, `cpu`, `vga` and `memory` of a machine as a recipe needs them, with what else the user has in them. */
import { isQ35 } from '../../vm/machine.js';
import type { Recipe } from '../../vm/recipe/recipe.js';
import type { Settings } from '../configuration.js';
import {
	changedMachine,
	firmwareOf,
	hasEmulatedDisplay,
	machineType,
	machineValues,
	memorySize,
	vgaType,
} from '../machine.js';
import { VM_CPU, vmVga } from '../recipe-lines.js';

/** The value of each as it is to be; that which the machine has where it fits. */
export function mergedMachine(recipe: Recipe, settings: Settings): ReadonlyMap<string, string | undefined> {
	return new Map([
		['memory', memoryFor(recipe, settings)],
		['bios', firmwareOf(settings) === recipe.firmware ? settings.get('bios')?.value : recipe.firmware],
		['machine', machineFor(recipe, settings)],
		['cpu', cpuFor(settings)],
		['vga', vgaFor(recipe, settings)],
	]);
}

function memoryFor({ minimumMemory = 0 }: Recipe, settings: Settings): string | undefined {
	return memorySize(settings) < minimumMemory ? String(minimumMemory) : settings.get('memory')?.value;
}

/** A release that the machine is bound to stays: guests get other hardware with another. */
function machineFor({ machine }: Recipe, settings: Settings): string | undefined {
	const present = settings.get('machine');
	const type = machineType(settings);
	if (isQ35(type) === (machine === 'q35')) return present?.value;
	if (present === undefined) return machine;
	const pinned = /^pc-(?:q35|i440fx)-(.*)$/.exec(type)?.[1];
	const toPc = machine === 'pc';
	const changed = pinned === undefined ? machine : `pc-${toPc ? 'i440fx' : 'q35'}-${pinned}`;
	// Intel's is for q35 only, and so are its widths.
	const viommu = toPc && machineValues(present.value).get('viommu') === 'intel' ? { viommu: 'virtio' } : {};
	return changedMachine(present, { type: changed, ...viommu, ...(toPc && { 'aw-bits': undefined }) });
}

/** Drivers look for the processor of the host; a model of the cluster's own is somebody's choice. */
function cpuFor(settings: Settings): string {
	const present = settings.get('cpu');
	if (present === undefined) return VM_CPU;
	const [type = '', ...others] = present.value.split(',');
	if (/^(?:cputype=)?(?:host|max|custom-.*)$/.test(type)) return present.value;
	if (type.includes('=') && !type.startsWith('cputype=')) return cpuWithKey(present.value);
	return [VM_CPU, ...others].join(',');
}

/** Where the type has its key, and not its place. */
function cpuWithKey(value: string): string {
	const [, type = ''] = /(?:^|,)cputype=([^,]*)/.exec(value) ?? [];
	if (/^(?:host|max|custom-.*)$/.test(type)) return value;
	const rest = value.split(',').filter((word) => !word.startsWith('cputype='));
	return [VM_CPU, ...rest].join(',');
}

/** Legacy mode asks for none; elsewhere a serial console is no display, and any emulated display does where one stays. */
function vgaFor(recipe: Recipe, settings: Settings): string | undefined {
	const present = settings.get('vga');
	const wanted = vmVga(recipe);
	const type = vgaType(settings);
	if (wanted === 'std') return hasEmulatedDisplay(settings, []) || type?.startsWith('serial') ? present?.value : wanted;
	const isLegacy = recipe.igd && recipe.machine === 'pc';
	return type === 'none' || (!isLegacy && type?.startsWith('serial')) ? present?.value : wanted;
}
