/** The VM that a plan is for, as `--vm` names it: its configuration, where this host has it, and its ROM files. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MAX_CONFIGURATION } from '../../assembly/limits.js';
import type { PlannedVm } from '../../assembly/plan/commands.js';
import type { PlannedRom } from '../../assembly/plan/planned-roms.js';
import { FormatError } from '../../bytes/errors.js';
import type { TargetId } from '../../host/host.js';
import { readXml } from '../../libvirt/read-xml.js';
import { ANY_DOMAIN } from '../../libvirt/virt-xml.js';
import { ANY_VM } from '../../proxmox/edits/qm-commands.js';
import { CliError } from '../cli-error.js';
import { ReadError } from '../file-errors.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { textLinter } from '../lint/linter.js';
import { HOMES } from '../machine-homes.js';
import { decodeText, readInput } from '../read-input.js';
import { type VmConfiguration, vmConfiguration } from './apply/configuration.js';
import { APPLY_TEXTS } from './apply/texts.js';

export interface FoundVm {
	readonly planned: PlannedVm;
	readonly configuration?: VmConfiguration;
}

/** `roms` are the plan's, which may not be in their folder yet. @throws CliError where a host with VMs of Proxmox VE has no such one. */
export function plannedVm(
	vm: string | undefined,
	target: TargetId,
	root: string | undefined,
	roms: () => ReadonlyMap<string, string>,
	io: Io,
): FoundVm {
	if (target === 'libvirt') return { planned: domainOf(vm ?? ANY_DOMAIN, root, io) };
	if (vm === undefined) return { planned: { manager: 'proxmox', vm: ANY_VM } };
	// A copy of a host may have no configurations.
	if (root === undefined || !existsSync(join(root, HOMES.proxmox))) return { planned: { manager: 'proxmox', vm } };
	const configuration = vmConfiguration(root, vm, io);
	if (configuration === undefined) {
		throw new CliError(say(APPLY_TEXTS.noConfiguration, { vm, path: join(root, HOMES.proxmox, `${vm}.conf`) }));
	}
	const { text, path } = configuration;
	const lint = (changed: string) => textLinter({ hostRoot: root, planned: roms() }, io)(changed, path).findings;
	return { planned: { manager: 'proxmox', vm, text, lint }, configuration };
}

/** Those of users are elsewhere, and those of the system for root alone: these are not known. */
function domainOf(vm: string, root: string | undefined, io: Io): PlannedVm {
	const domain = { manager: 'libvirt', vm } as const;
	if (root === undefined || basename(vm) !== vm) return domain;
	try {
		const text = decodeText(readInput(join(root, HOMES.libvirt, `${vm}.xml`), MAX_CONFIGURATION, io));
		readXml(text);
		return { ...domain, text };
	} catch (error) {
		if (error instanceof ReadError || error instanceof FormatError) return domain;
		throw error;
	}
}

/** The files of placed ROMs that are not in the folder, or are others there; all where nobody could look. */
export function missingRoms(
	roms: readonly Pick<PlannedRom, 'file' | 'name' | 'function'>[],
	folder: string | undefined,
): string[] {
	return roms.flatMap(({ file, name, function: place }) => {
		if (place === undefined || file === undefined) return [];
		return folder !== undefined && isCopy(file, join(folder, name)) ? [] : [file];
	});
}

function isCopy(file: string, copy: string): boolean {
	try {
		return readFileSync(file).equals(readFileSync(copy));
	} catch {
		return false;
	}
}
