/** The command that copies ROM files to where QEMU looks for them. */
import { shellPath } from '../bytes/shell-word.js';
import { PROXMOX_HOST } from '../host/kinds/proxmox.js';

/** Without a file, for the user to add some. */
export function romtoolInstall(folder: string, file?: string): string {
	return [
		'romtool install',
		...(folder === PROXMOX_HOST.romFolder ? [] : [`--kvm-dir ${shellPath(folder)}`]),
		...(file === undefined ? [] : [shellPath(file)]),
	].join(' ');
}
