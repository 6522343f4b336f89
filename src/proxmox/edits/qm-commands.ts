/** Edits as commands of qm(1): `qm set VMID --KEY VALUE`, and `--delete KEY` for a setting that goes. */
import { shellWord } from '../../bytes/shell-word.js';
import type { Edit } from './edit.js';

/** What stands for the number of a machine that nobody has named. */
export const ANY_VM = 'VMID';

/** The words of the command. With `digest`, Proxmox refuses where the configuration is another one by then. */
export function qmWords(vm: string, { key, after }: Edit, digest?: string): string[] {
	const change = after === undefined ? ['--delete', key] : [`--${key}`, after];
	return ['qm', 'set', vm, ...change, ...(digest === undefined ? [] : ['--digest', digest])];
}

/** As it is typed. */
export function qmCommand(vm: string, edit: Edit): string {
	return qmWords(vm, edit).map(shellWord).join(' ');
}
