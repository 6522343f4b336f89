/** The VM that a plan is for, as `--vm` names it: its configuration, where this host has it, and its ROM files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedVm } from '../../assembly/plan/commands.js';
import type { PlannedRom } from '../../assembly/plan/planned-roms.js';
import { ANY_VM } from '../../proxmox/edits/qm-commands.js';
import { CliError } from '../cli-error.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { textLinter } from '../lint/linter.js';
import { HOMES } from '../machine-homes.js';
import { type VmConfiguration, vmConfiguration } from './apply/configuration.js';
import { APPLY_TEXTS } from './apply/texts.js';

export interface FoundVm {
	readonly planned: PlannedVm;
	readonly configuration?: VmConfiguration;
}

/** `roms` are the plan's, which may not be in their folder yet. @throws CliError where the host has no such VM. */
export function plannedVm(
	vm: string | undefined,
	root: string | undefined,
	roms: () => ReadonlyMap<string, string>,
	io: Io,
): FoundVm {
	if (vm === undefined) return { planned: { vm: ANY_VM } };
	// A copy of a host may have no configurations.
	if (root === undefined || !existsSync(join(root, HOMES.proxmox))) return { planned: { vm } };
	const configuration = vmConfiguration(root, vm, io);
	if (configuration === undefined) {
		throw new CliError(say(APPLY_TEXTS.noConfiguration, { vm, path: join(root, HOMES.proxmox, `${vm}.conf`) }));
	}
	const { text, path } = configuration;
	const lint = (changed: string) => textLinter({ hostRoot: root, planned: roms() }, io)(changed, path).findings;
	return { planned: { vm, text, lint }, configuration };
}

/** The files of placed ROMs that are not in the folder, or are others there. */
export function missingRoms(roms: readonly Pick<PlannedRom, 'file' | 'name' | 'function'>[], folder: string): string[] {
	return roms.flatMap(({ file, name, function: place }) => {
		if (place === undefined || file === undefined) return [];
		return isCopy(file, join(folder, name)) ? [] : [file];
	});
}

function isCopy(file: string, copy: string): boolean {
	try {
		return readFileSync(file).equals(readFileSync(copy));
	} catch {
		return false;
	}
}
