/**
 * Makes changes one after the other. Before each, the VM is off and its configuration is the one that is known; after
 * each, it is that with the change, and nothing else. Whatever is otherwise ends the work there.
 */
import { parseConfiguration, type Settings, settingsOf } from '../../../proxmox/configuration.js';
import { type Edit, isInForce } from '../../../proxmox/edits/edit.js';
import { editedText } from '../../../proxmox/edits/edited-text.js';
import { qmWords } from '../../../proxmox/edits/qm-commands.js';
import type { VmConfiguration } from './configuration.js';
import type { CallQm } from './qm.js';

export interface ChangeRequest {
	readonly vm: string;
	readonly edits: readonly Edit[];
	/** That which the edits are made from. */
	readonly configuration: VmConfiguration;
	readonly read: () => VmConfiguration | undefined;
	readonly call: CallQm;
	/** A signal that has come: no further change is begun. */
	readonly signal: () => NodeJS.Signals | undefined;
	readonly tell: (edit: Edit) => void;
}

export type Stop =
	/** `said` is what qm answers about the state of the VM. */
	| { readonly why: 'running' | 'refused'; readonly said: string }
	/** Keys that are otherwise than they should be. */
	| { readonly why: 'changed' | 'unexpected'; readonly keys: readonly string[] }
	| { readonly why: 'gone' | 'no-qm' }
	| { readonly why: 'signal'; readonly signal: NodeJS.Signals };

export interface Changes {
	readonly done: readonly Edit[];
	/** Missing where all are done. */
	readonly stop?: Stop;
}

export async function makeChanges(request: ChangeRequest): Promise<Changes> {
	const { vm, edits, read, call, signal, tell } = request;
	let { configuration } = request;
	const done: Edit[] = [];
	const stopped = (stop: Stop): Changes => ({ done, stop });
	for (const edit of edits) {
		const came = signal();
		if (came !== undefined) return stopped({ why: 'signal', signal: came });
		const notOff = await whyNotOff(vm, call);
		if (notOff !== undefined) return stopped(notOff);
		const current = read();
		if (current === undefined) return stopped({ why: 'gone' });
		if (current.digest !== configuration.digest) {
			return stopped({ why: 'changed', keys: differences(configuration.text, current.text) });
		}
		const answer = await call(qmWords(vm, edit, configuration.digest));
		if (answer === undefined) return stopped({ why: 'no-qm' });
		const after = read();
		if (after === undefined) return stopped({ why: 'gone' });
		const wrong = differences(editedText(configuration.text, [edit]), after.text).filter(
			(key) => key !== edit.key || !isInForce(edit, valueIn(after.text, key)),
		);
		// A command that failed may have done its work all the same.
		if (wrong.length === 0) done.push(edit);
		if (answer.exitCode !== 0) return stopped({ why: 'refused', said: answer.said });
		if (wrong.length > 0) return stopped({ why: 'unexpected', keys: wrong });
		tell(edit);
		configuration = after;
	}
	return { done };
}

/** Only a VM that is off is changed: what runs would keep some changes for its next start. */
export async function whyNotOff(vm: string, call: CallQm): Promise<Stop | undefined> {
	const status = await call(['qm', 'status', vm]);
	if (status === undefined) return { why: 'no-qm' };
	if (status.exitCode !== 0) return { why: 'refused', said: status.said };
	return status.said === 'status: stopped' ? undefined : { why: 'running', said: status.said };
}

/** Keys that have other values. */
function differences(expected: string, found: string): string[] {
	const [a, b] = [settingsIn(expected), settingsIn(found)];
	const keys = new Set([...a.all, ...b.all].map(({ key }) => key));
	return [...keys].filter((key) => a.get(key)?.value !== b.get(key)?.value);
}

function valueIn(text: string, key: string): string | undefined {
	return settingsIn(text).get(key)?.value;
}

function settingsIn(text: string): Settings {
	return settingsOf(parseConfiguration(text))[0] as Settings;
}
