/**
 * What makes the initramfs, and the modules that it loads before the drivers of the host: initramfs-tools(7), dracut.conf(5),
 * mkinitcpio.conf(5). All of them copy /etc/modprobe.d.
 */
import { parseModules } from './modprobe.js';

export interface InitramfsTool {
	/** Makes the images of all kernels anew. */
	readonly command: string;
	/** Files, and folders with drop-ins, whose lists are loaded early. */
	readonly lists: readonly string[];
	readonly parse: (text: string) => readonly string[];
	/** The file that has modules loaded early; none where modprobe.d(5) is enough. */
	readonly early?: (modules: readonly string[]) => { readonly path: string; readonly content: string };
}

export const INITRAMFS_TOOLS: InitramfsTool = {
	command: 'update-initramfs -u -k all',
	lists: ['/etc/initramfs-tools/modules'],
	parse: parseModules,
};

export const DRACUT: InitramfsTool = {
	command: 'dracut --force --regenerate-all',
	lists: ['/etc/dracut.conf', '/etc/dracut.conf.d'],
	// add_drivers is for those that udev loads.
	parse: (text) => shellWords(text, /^\s*force_drivers\+?=(?:"([^"]*)"|'([^']*)'|(\S*))/gm),
	early: (modules) => ({
		path: '/etc/dracut.conf.d/vfio.conf',
		content: `force_drivers+=" ${modules.join(' ')} "\n`,
	}),
};

export const MKINITCPIO: InitramfsTool = {
	command: 'mkinitcpio -P',
	lists: ['/etc/mkinitcpio.conf', '/etc/mkinitcpio.conf.d'],
	parse: (text) => shellWords(text, /^\s*MODULES\+?=(?:\(([^)]*)\)|"([^"]*)"|'([^']*)')/gm),
	early: (modules) => ({
		path: '/etc/mkinitcpio.conf.d/vfio.conf',
		content: `MODULES+=(${modules.join(' ')})\n`,
	}),
};

/** All that there are: a host may have changed its own. */
export const INITRAMFS = [INITRAMFS_TOOLS, DRACUT, MKINITCPIO];

/** Of assignments whose value is a list of modules. */
function shellWords(text: string, assignment: RegExp): string[] {
	return [...text.matchAll(assignment)].flatMap(([, ...values]) =>
		values.flatMap((value) => parseModules((value ?? '').replaceAll(/["'\s]+/g, '\n'))),
	);
}
