/**
 * `args` with what a recipe needs of QEMU, and the user's own words where they are (`args`, PVE/QemuServer.pm; of several
 * `-cpu` QEMU takes the last, system/vl.c).
 */

import { hidingFlag, hypervisorFlag } from '../../vm/hidden-hypervisor.js';
import { splitWords } from '../../vm/qemu-arguments.js';
import type { Recipe } from '../../vm/recipe/recipe.js';
import { argsWithout } from '../changed-lines.js';
import { HIDING_CPU, setOptions } from '../recipe-lines.js';

/** What guides set for an iGPU: where a plan says something else of it, they are of another plan. */
const IGD_PROPERTIES = ['bus', 'addr', 'x-igd-lpc', 'x-igd-opregion', 'x-igd-gms', 'x-igd-legacy-mode'];

/** In quotation marks or without. */
const CPU_WORD = /(^|\s)--?cpu\s+('[^']*'|"[^"]*"|[^\s'"]+)(?=\s|$)/g;

/** `keys` are those of the recipe's functions. `undefined` where nothing is left. */
export function mergedArgs(present: string, recipe: Recipe, keys: readonly string[]): string | undefined {
	const kept = ownWords(present, recipe, keys);
	const hiding = recipe.hidesHypervisor ? withHiding(kept) : kept;
	const sets = setOptions(recipe, (index) => keys[index] ?? '');
	const words = [hiding, ...sets].filter((word) => word !== '');
	return words.length === 0 ? undefined : words.join(' ');
}

/** What stays of the user's. */
export function ownWords(
	present: string,
	{ igd, kind }: Pick<Recipe, 'igd' | 'kind'>,
	keys: readonly string[],
): string {
	if (!igd && kind !== 'intel-igpu') return present;
	return keys.reduce((args, key) => argsWithout(args, key, IGD_PROPERTIES), present);
}

/** The user's processor keeps its model and flags. */
function withHiding(args: string): string {
	const last = [...args.matchAll(CPU_WORD)].at(-1);
	if (last === undefined) return [`-cpu '${HIDING_CPU}'`, ...(args === '' ? [] : [args])].join(' ');
	const [word, space = '', quoted = ''] = last;
	const [cpu = ''] = splitWords(quoted);
	const [, ...flags] = HIDING_CPU.split(',');
	const more = flags.filter((flag) => (flag.startsWith('-') ? hypervisorFlag(cpu) : hidingFlag(cpu)) === undefined);
	if (more.length === 0) return args;
	const changed = `${space}-cpu '${[cpu, ...more].join(',')}'`;
	return `${args.slice(0, last.index)}${changed}${args.slice(last.index + word.length)}`;
}
