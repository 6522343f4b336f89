/** The command that copies ROM files to where QEMU looks for them. */
import { shellPath } from '../bytes/shell-word.js';
import { knownHost } from '../host/host-words.js';

/** Without a file, for the user to add some. `host` may be unknown, as where a configuration alone is there. */
export function romtoolInstall(folder: string, host: string | undefined = undefined, file?: string): string {
	const usual = knownHost(host ?? 'proxmox')?.romFolder;
	return [
		'romtool install',
		...(host === undefined || host === 'proxmox' ? [] : [`--host ${host}`]),
		...(folder === usual ? [] : [`--rom-dir ${shellPath(folder)}`]),
		...(file === undefined ? [] : [shellPath(file)]),
	].join(' ');
}
