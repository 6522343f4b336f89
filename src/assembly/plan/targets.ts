/** What configures virtual machines: how each is told a recipe, and the key of the report that has it. */

import type { TargetId } from '../../host/host.js';
import { recipeDomain } from '../../libvirt/recipe-domain.js';
import { confLines } from '../../proxmox/recipe-lines.js';
import { qemuOptions } from '../../vm/recipe/qemu-options.js';
import type { Recipe } from '../../vm/recipe/recipe.js';

interface Target {
	readonly key: string;
	readonly write: (recipe: Recipe, romFolder: string) => string | readonly string[];
	/** Where a ROM is missing: lines with a hole in them would be copied as they are. */
	readonly none: '' | readonly never[];
}

const TARGETS = {
	proxmox: { key: 'conf', write: confLines, none: [] },
	libvirt: { key: 'libvirt', write: recipeDomain, none: '' },
	qemu: { key: 'qemuOptions', write: qemuOptions, none: [] },
} as const satisfies Record<TargetId, Target>;

type Targets = typeof TARGETS;

/** By key, in the order of the targets. */
export type Configurations = {
	readonly [Id in TargetId as Targets[Id]['key']]: ReturnType<Targets[Id]['write']>;
};

export function configurationsOf(recipe: Recipe, romFolder: string): Configurations {
	const all = Object.values<Target>(TARGETS).map(({ key, write, none }) => [
		key,
		recipe.complete ? write(recipe, romFolder) : none,
	]);
	return Object.fromEntries(all);
}

/** None where a ROM is missing. */
export function linesFor(target: TargetId, configurations: Configurations): readonly string[] {
	const written = configurations[TARGETS[target].key];
	if (typeof written !== 'string') return written;
	return written === '' ? [] : written.trimEnd().split('\n');
}
