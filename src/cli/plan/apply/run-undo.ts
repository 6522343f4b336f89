/** `romtool plan --undo`: prints how to go back from what romtool last changed in a VM, as far as it is still so. */
import { join } from 'node:path';
import { parseConfiguration, settingsOf } from '../../../proxmox/configuration.js';
import { type Edit, isInForce, undone } from '../../../proxmox/edits/edit.js';
import { qmCommand } from '../../../proxmox/edits/qm-commands.js';
import { CliError, ExitCode } from '../../cli-error.js';
import type { Io } from '../../io.js';
import { say } from '../../language.js';
import { HOMES } from '../../machine-homes.js';
import { wrap } from '../../text-layout.js';
import { vmConfiguration } from './configuration.js';
import { keptCopies } from './kept-copies.js';
import { APPLY_TEXTS as TEXTS } from './texts.js';

/** Commands, and comments of the shell. */
export function runUndo(root: string, vm: string, io: Io): number {
	const configuration = vmConfiguration(root, vm, io);
	if (configuration === undefined) {
		throw new CliError(say(TEXTS.noConfiguration, { vm, path: join(root, HOMES.proxmox, `${vm}.conf`) }));
	}
	const [settings] = settingsOf(parseConfiguration(configuration.text));
	const valueNow = (key: string) => settings?.get(key)?.value;
	for (const { path, edits } of keptCopies(root, vm, io)) {
		const inForce = edits.filter((edit) => edit.before !== valueNow(edit.key) && isInForce(edit, valueNow(edit.key)));
		if (inForce.length === 0) continue;
		const others = edits.filter((edit) => !inForce.includes(edit) && edit.before !== valueNow(edit.key));
		const told = [
			say(TEXTS.undo, { vm, path }),
			...others.map((edit) => changedSince(edit, valueNow(edit.key))),
			...(inForce.some(({ key, before }) => key === 'efidisk0' && before === undefined) ? [say(TEXTS.diskStays)] : []),
		];
		const comments = told.flatMap((line) => wrap(line, io.stdout.columns - 2)).map((line) => `# ${line}`);
		io.stdout.lines([...comments, ...undone(inForce).map((edit) => qmCommand(vm, edit))]);
		return ExitCode.ok;
	}
	throw new CliError(say(TEXTS.nothingKept, { vm }), ExitCode.nothingFound);
}

function changedSince({ key, before }: Edit, now: string | undefined): string {
	return say(TEXTS.changedSince, { key, now, before });
}
