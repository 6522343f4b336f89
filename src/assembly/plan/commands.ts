/** A plan as commands for a machine that is there: what changes in it, and what leads back. */
import { finder, type ReportedFinding } from '../../bytes/finding.js';
import { toldFindings } from '../../bytes/told-findings.js';
import type { HostFacts } from '../../host/host-facts.js';
import { readXml } from '../../libvirt/read-xml.js';
import { domainCommands } from '../../libvirt/recipe-commands.js';
import { parseConfiguration, type Settings, settingsOf } from '../../proxmox/configuration.js';
import { type Edit, undone } from '../../proxmox/edits/edit.js';
import { editedText } from '../../proxmox/edits/edited-text.js';
import { ANY_VM, qmCommand } from '../../proxmox/edits/qm-commands.js';
import { recipeEdits, unseenEdits } from '../../proxmox/edits/recipe-edits.js';
import { newEfiDisk, storageOf } from '../../proxmox/efi-disk-commands.js';
import type { ReportedConfigFinding } from '../../vm/lint/config-finding.js';
import type { Manager } from '../../vm/managers.js';
import type { CHANGE_FINDINGS } from '../../vm/recipe/changes/findings.js';
import { PLAN_CATALOGUE } from '../../vm/recipe/plan-catalogue.js';
import type { Recipe } from '../../vm/recipe/recipe.js';

/** The machine that the plan is for, as far as that is known. */
export interface PlannedVm {
	readonly manager: Manager;
	/** `100`; the name of a domain. */
	readonly vm: string;
	/** Its configuration; missing where that is not here. */
	readonly text?: string;
	/** What `lint` says of a configuration. */
	readonly lint?: (text: string) => readonly ReportedConfigFinding[];
}

export interface PlanCommands {
	readonly vm: string;
	/** Whether what the machine has is known, so that it is kept or named. */
	readonly seen: boolean;
	/** One after the other. */
	readonly run: readonly string[];
	readonly undo: readonly string[];
	/** Of Proxmox VE: each is a command; `before` is missing where the setting is not there, or not known. */
	readonly changes: readonly Edit[];
	readonly findings: readonly ReportedFinding[];
	/** Errors that the machine would have then, and has not now. */
	readonly errors: readonly ReportedConfigFinding[];
}

const ANY: PlannedVm = { manager: 'proxmox', vm: ANY_VM };

const found = finder<typeof CHANGE_FINDINGS>();

export function planCommands(
	recipe: Recipe,
	vm: PlannedVm = ANY,
	{ romFolder, host }: { readonly romFolder: string; readonly host?: HostFacts | undefined },
): PlanCommands {
	if (vm.manager === 'proxmox') return qmCommands(recipe, vm, host);
	const { vm: name, text } = vm;
	const { run, undo, findings } = domainCommands(
		recipe,
		name,
		romFolder,
		text === undefined ? undefined : readXml(text).root,
	);
	const told = toldFindings(findings, PLAN_CATALOGUE);
	return { vm: name, seen: text !== undefined, run, undo, changes: [], findings: told, errors: [] };
}

function qmCommands(recipe: Recipe, { vm, text, lint }: PlannedVm, host: HostFacts | undefined): PlanCommands {
	const { edits, findings } =
		text === undefined ? unseenEdits(recipe) : recipeEdits(recipe, settingsIn(text), { vm, host });
	const isUnseen = text === undefined && edits.length > 0;
	const unseen = isUnseen ? [found('vm-unseen', 'note', { vm, keys: edits.map(({ key }) => key) })] : [];
	return {
		vm,
		seen: text !== undefined,
		run: edits.map((edit) => qmCommand(vm, edit)),
		undo: undone(edits).map((edit) => qmCommand(vm, edit)),
		changes: edits,
		findings: toldFindings([...unseen, ...findings], PLAN_CATALOGUE),
		errors: text === undefined || lint === undefined ? [] : newErrors(lint(text), lint(editedText(text, edits))),
	};
}

/** What makes an EFI disk; what nobody knows stands in capitals. */
export function efiDiskCommand({ manager, vm, text = '' }: PlannedVm = ANY): string {
	return manager === 'proxmox' ? newEfiDisk(vm, storageOf(settingsIn(text))) : newEfiDisk();
}

function settingsIn(text: string): Settings {
	return settingsOf(parseConfiguration(text))[0] as Settings;
}

function newErrors(
	before: readonly ReportedConfigFinding[],
	after: readonly ReportedConfigFinding[],
): ReportedConfigFinding[] {
	const known = new Set(before.map(nameOf));
	return after.filter((each) => each.severity === 'error' && each.path === undefined && !known.has(nameOf(each)));
}

function nameOf({ code, key, section, message }: ReportedConfigFinding): string {
	return [code, key, section, message].join('\0');
}
