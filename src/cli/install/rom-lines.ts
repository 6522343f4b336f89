/** The line for each ROM, out of the recipe for its GPU; ROMs for one GPU in one VM share a recipe. */

import type { TargetId } from '../../host/host.js';
import { recipeHostdev } from '../../libvirt/recipe-domain.js';
import { hostpciLines, vmSettings } from '../../proxmox/recipe-lines.js';
import type { VmFirmware } from '../../vm/machine.js';
import type { Gpu } from '../../vm/recipe/gpu.js';
import { type JudgedRom, offerOf, offersOf, placedRoms } from '../../vm/recipe/judged-roms.js';
import { makeRecipe } from '../../vm/recipe/make-recipe.js';

export interface RomLine {
	/** Missing where the ROM has no place. */
	readonly hostpci?: string;
	/** What the line asks of the VM. */
	readonly machine?: string;
	/** Instead of both, where libvirt configures the VM: the element. */
	readonly libvirt?: string;
}

/** Where the lines are to be used. */
export interface LinesFor {
	readonly target: TargetId;
	readonly romFolder: string;
}

export interface RomToUse extends JudgedRom {
	readonly gpu?: Gpu;
}

/** In the order of `roms`. Lines for one VM have numbers of their own, those of what is missing left free. */
export function withLines<Rom extends RomToUse>(
	roms: readonly Rom[],
	{ target, romFolder }: LinesFor,
): (Rom & RomLine)[] {
	const lined = new Map<Rom, Rom & RomLine>();
	const taken = new Map<string, number>();
	for (const { gpu, firmware, members } of groupsOf(roms)) {
		// What --force copies is used as well, where there is nothing better.
		const recipe = makeRecipe({
			...gpu,
			roms: [...offersOf(members), ...members.flatMap(offerOf)],
			...(firmware === 'seabios' && { mode: 'seabios' as const }),
		});
		const noAudio = recipe.findings.filter(({ code }) => code === 'audio-missing');
		const machine = vmSettings(recipe);
		const first = taken.get(machine) ?? 0;
		const lines = hostpciLines(recipe, first);
		taken.set(machine, first + lines.length);
		for (const [i, rom] of placedRoms(members, recipe).entries()) {
			const index = recipe.functions.findIndex(({ address }) => address === rom.function);
			const [one, hostpci] = [recipe.functions[index], lines[index]];
			const used =
				target === 'libvirt'
					? one && { libvirt: recipeHostdev(recipe, one, romFolder) }
					: hostpci && { hostpci, machine };
			const line = used || { findings: [...rom.findings, ...noAudio] };
			lined.set(members[i] as Rom, { ...rom, ...line });
		}
	}
	return roms.map((rom) => lined.get(rom) ?? rom);
}

interface Group<Rom> {
	readonly gpu: Gpu;
	readonly firmware: VmFirmware;
	readonly members: Rom[];
}

function groupsOf<Rom extends RomToUse>(roms: readonly Rom[]): Iterable<Group<Rom>> {
	const groups = new Map<string, Group<Rom>>();
	for (const rom of roms) {
		const { gpu, role } = rom;
		if (gpu === undefined || role === undefined) continue;
		const { address, vendorId, deviceId } = gpu.device;
		const firmware = role === 'intel-vbios' ? 'seabios' : 'ovmf';
		const place = address.includes('XX') ? `${vendorId}:${deviceId}` : address;
		const key = `${place} ${firmware}`;
		const group = groups.get(key) ?? { gpu, firmware, members: [] };
		group.members.push(rom);
		groups.set(key, group);
	}
	return groups.values();
}
