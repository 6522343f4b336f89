/** What a recipe changes in a machine of Proxmox VE that is there, and what to know of it. */
import { type Finding, finder } from '../../bytes/finding.js';
import type { HostFacts } from '../../host/host-facts.js';
import type { CHANGE_FINDINGS } from '../../vm/recipe/changes/findings.js';
import type { Recipe } from '../../vm/recipe/recipe.js';
import { onI440fx } from '../advice.js';
import type { Settings } from '../configuration.js';
import { efiDiskValue, newEfiDisk, storageOf } from '../efi-disk-commands.js';
import { firmwareOf, machineType } from '../machine.js';
import { confLines } from '../recipe-lines.js';
import { type Edit, editOf } from './edit.js';
import { parseLine } from './line.js';
import { mergedArgs, ownWords } from './merged-args.js';
import { type MergedLine, mergedHostpci } from './merged-hostpci.js';
import { mergedMachine } from './merged-machine.js';

export interface RecipeEdits {
	/** In the order in which they are to be made: whatever is done first, the machine is not left without a display. */
	readonly edits: readonly Edit[];
	readonly findings: readonly Finding[];
}

const found = finder<typeof CHANGE_FINDINGS>();

/** `args` may name the devices. */
const inOrder = (devices: readonly string[]) => [
	'memory',
	'bios',
	'efidisk0',
	'machine',
	'cpu',
	...devices,
	'args',
	'vga',
];

/** None for a recipe that lacks a part. `vm` is the number of the machine, for commands. */
export function recipeEdits(
	recipe: Recipe,
	settings: Settings,
	{ vm, host }: { readonly vm: string; readonly host?: HostFacts | undefined },
): RecipeEdits {
	if (!recipe.complete) return { edits: [], findings: [] };
	const lines = mergedHostpci(recipe, settings, host);
	if (lines === undefined) return { edits: [], findings: [found('vm-hostpci-full', 'error', { vm })] };
	const keys = lines.map(({ key }) => key);
	const others = recipe.machine === 'pc' ? onI440fx(settings, ...keys).flatMap((line) => parseLine(line) ?? []) : [];
	const args = settings.get('args')?.value ?? '';
	const storage = storageOf(settings);
	const lacksDisk = recipe.firmware === 'ovmf' && settings.get('efidisk0') === undefined;
	const wanted = new Map([
		...mergedMachine(recipe, settings),
		...[...others, ...lines].map(({ key, value }) => [key, value] as const),
		['args', mergedArgs(args, recipe, keys)] as const,
		...(lacksDisk && storage !== undefined ? [['efidisk0', efiDiskValue(storage)] as const] : []),
	]);
	const order = inOrder([...others.map(({ key }) => key), ...keys]).filter((key) => wanted.has(key));
	const edits = order.flatMap((key) => editOf(settings, key, wanted.get(key)) ?? []);
	return {
		edits,
		findings: [
			...otherHardware(recipe, settings, edits),
			...(lacksDisk && storage === undefined ? [found('vm-efi-disk', 'note', { command: newEfiDisk(vm) })] : []),
			...keptFindings(lines, ownWords(args, recipe, keys)),
		],
	};
}

/** For a machine whose configuration nobody has seen: all lines of the recipe. */
export function unseenEdits(recipe: Recipe): RecipeEdits {
	if (!recipe.complete) return { edits: [], findings: [] };
	const lines = new Map(
		confLines(recipe)
			.flatMap((text) => parseLine(text) ?? [])
			.map((line) => [line.key, line]),
	);
	const edits = inOrder([...lines.keys()].filter((key) => key.startsWith('hostpci'))).flatMap((key): Edit[] => {
		const line = lines.get(key);
		return line === undefined ? [] : [{ key, after: line.value }];
	});
	return { edits, findings: [] };
}

/** What the guest notices. */
function otherHardware(recipe: Recipe, settings: Settings, edits: readonly Edit[]): Finding[] {
	const after = (key: string) => edits.find((edit) => edit.key === key)?.after;
	const [machine, bios] = [after('machine'), after('bios')];
	return [
		...(bios === undefined
			? []
			: [found('vm-firmware-changes', 'warning', { before: firmwareOf(settings), after: recipe.firmware })]),
		...(machine === undefined
			? []
			: [found('vm-machine-changes', 'warning', { before: machineType(settings), after: machine })]),
	];
}

function keptFindings(lines: readonly MergedLine[], args: string): Finding[] {
	const kept = lines.filter((line) => line.kept.length > 0);
	return [
		...kept.map((line) => found('vm-words-kept', 'note', { key: line.key, words: line.kept })),
		...(args === '' ? [] : [found('vm-words-kept', 'note', { key: 'args', words: [args] })]),
	];
}
