/** All fixes of a configuration that are sure, as commands for its VM. */
import { type MendedDomain, mendedDomain } from '../../libvirt/repairs/mended-domain.js';
import { ANY_DOMAIN } from '../../libvirt/virt-xml.js';
import { parseConfiguration, type Settings, settingsOf } from '../../proxmox/configuration.js';
import { type Edit, editsBetween, undone } from '../../proxmox/edits/edit.js';
import { ANY_VM, qmCommand } from '../../proxmox/edits/qm-commands.js';
import type { Mended } from '../../proxmox/mended.js';
import type { ReportedConfigFinding } from '../../vm/lint/config-finding.js';
import type { LintText } from '../../vm/mend.js';

export interface LintCommands {
	readonly vm: string;
	/** One after the other. */
	readonly run: readonly string[];
	readonly undo: readonly string[];
	/** Of Proxmox VE: each is a command. */
	readonly changes: readonly Edit[];
	/** What they repair. */
	readonly repairs: readonly { readonly finding: string; readonly key?: string }[];
}

export interface Repaired {
	readonly commands: LintCommands;
	readonly repaired: readonly ReportedConfigFinding[];
	/** What is to be said of the configuration then. */
	readonly left: readonly ReportedConfigFinding[];
}

/** `file` is the name of the configuration of Proxmox VE, `100.conf`; `fixed` what `mended` makes of it. */
export function lintCommands(
	file: string,
	text: string,
	findings: readonly ReportedConfigFinding[],
	fixed: Mended | undefined,
): Repaired {
	const vm = /(?:^|[\\/])([1-9]\d{2,8})\.conf$/.exec(file)?.[1] ?? ANY_VM;
	const { text: after, left } = fixed ?? { text, left: findings };
	const edits = editsBetween(settingsIn(text), settingsIn(after));
	const commands = {
		vm,
		run: edits.map((edit) => qmCommand(vm, edit)),
		undo: undone(edits).map((edit) => qmCommand(vm, edit)),
		changes: edits,
	};
	return repairedBy(commands, findings, left);
}

/** Of a domain of libvirt. */
export function lintDomainCommands(text: string, findings: readonly ReportedConfigFinding[], lint: LintText): Repaired {
	const fixed: MendedDomain | undefined = mendedDomain(text, findings, lint);
	const { name, run, undo, left } = fixed ?? { name: ANY_DOMAIN, run: [], undo: [], left: findings };
	return repairedBy({ vm: name, run, undo, changes: [] }, findings, left);
}

function repairedBy(
	commands: Omit<LintCommands, 'repairs'>,
	findings: readonly ReportedConfigFinding[],
	left: readonly ReportedConfigFinding[],
): Repaired {
	const repaired = goneOf(findings, left);
	const repairs = repaired.map(({ code, key }) => ({ finding: code, ...(key !== undefined && { key }) }));
	return { commands: { ...commands, repairs }, repaired, left };
}

/** What is left may stand elsewhere, where something before it is gone. */
function goneOf(
	findings: readonly ReportedConfigFinding[],
	left: readonly ReportedConfigFinding[],
): ReportedConfigFinding[] {
	const still = [...left];
	const without = (all: readonly ReportedConfigFinding[], nameOf: (finding: ReportedConfigFinding) => string) =>
		all.filter((each) => {
			const at = still.findIndex((one) => nameOf(one) === nameOf(each));
			if (at >= 0) still.splice(at, 1);
			return at < 0;
		});
	return without(without(findings, placeOf), ({ code }) => code);
}

function placeOf({ code, key, section, path }: ReportedConfigFinding): string {
	return [code, key, section, path].join('\0');
}

function settingsIn(text: string): Settings {
	return settingsOf(parseConfiguration(text))[0] as Settings;
}
