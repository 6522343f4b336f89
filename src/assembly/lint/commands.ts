/** A configuration of Proxmox VE with all fixes that are sure (`mended`), as commands for its VM. */
import { parseConfiguration, type Settings, settingsOf } from '../../proxmox/configuration.js';
import { type Edit, editsBetween, undone } from '../../proxmox/edits/edit.js';
import { ANY_VM, qmCommand } from '../../proxmox/edits/qm-commands.js';
import type { Mended } from '../../proxmox/mended.js';
import type { ReportedConfigFinding } from '../../vm/lint/config-finding.js';

export interface LintCommands {
	readonly vm: string;
	/** One after the other. */
	readonly run: readonly string[];
	readonly undo: readonly string[];
	/** Each is a command. */
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

/** `file` is the name of the configuration, `100.conf`; `fixed` what `mended` makes of it. */
export function lintCommands(
	file: string,
	text: string,
	findings: readonly ReportedConfigFinding[],
	fixed: Mended | undefined,
): Repaired {
	const vm = /(?:^|[\\/])([1-9]\d{2,8})\.conf$/.exec(file)?.[1] ?? ANY_VM;
	const { text: after, left } = fixed ?? { text, left: findings };
	const edits = editsBetween(settingsIn(text), settingsIn(after));
	const still = new Set(left.map(nameOf));
	const repaired = findings.filter((each) => !still.has(nameOf(each)));
	const commands = {
		vm,
		run: edits.map((edit) => qmCommand(vm, edit)),
		undo: undone(edits).map((edit) => qmCommand(vm, edit)),
		changes: edits,
		repairs: repaired.map(({ code, key }) => ({ finding: code, ...(key !== undefined && { key }) })),
	};
	return { commands, repaired, left };
}

function nameOf({ code, key, section, path }: ReportedConfigFinding): string {
	return [code, key, section, path].join('\0');
}

function settingsIn(text: string): Settings {
	return settingsOf(parseConfiguration(text))[0] as Settings;
}
