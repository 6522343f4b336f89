/** What sentences of findings say of a host: how a change takes effect there. Of one that is not known no command is named. */
import { shellWord } from '../bytes/shell-word.js';
import { listedZh } from '../language/chinese.js';
import type { Language } from '../language/languages.js';
import { listed } from '../language/words.js';
import { usualLoaders, type WordChange } from './boot-loader.js';
import type { Host } from './host.js';
import { MODPROBE_D } from './host-setup.js';
import { HOST_IDS, HOSTS } from './hosts.js';

/** By what follows --host; `undefined` of a host that nobody knows. */
type MaybeHost = string | undefined;

export function knownHost(id: MaybeHost): Host | undefined {
	const known = HOST_IDS.find((each) => each === id);
	return known && HOSTS[known];
}

/** Where a host has its files of modprobe.d(5). */
export const modprobeFolder = (host: MaybeHost) => knownHost(host)?.modprobeFolder ?? MODPROBE_D.modprobeFolder;

/** What tells vfio-pci the devices that it gets at boot. */
export const vfioFile = (host: MaybeHost) => knownHost(host)?.vfioFile ?? MODPROBE_D.vfioFile;

/** Whether it does so by addresses. */
export const bindsByAddress = (host: MaybeHost) => knownHost(host)?.bindsBy === 'address';

const ANY_MODULES_FILE = '/etc/modules-load.d/vfio.conf';

/** The command that has a module loaded at boot. */
export function loadCommand(host: MaybeHost, name: string): string {
	const { modulesFile = ANY_MODULES_FILE, moduleLine } = knownHost(host) ?? {};
	return `echo ${shellWord(moduleLine?.(name) ?? name)} >> ${modulesFile}`;
}

/** What configures VMs of a host, unless somebody has chosen otherwise; `undefined` of one that nobody knows. */
export const usualTarget = (host: MaybeHost) => knownHost(host)?.targets[0];

export interface HostWords {
	/** Behind "then": what lets a changed file of modprobe.d take effect. */
	readonly afterFiles: (host: MaybeHost) => string;
	/** Behind "then": what lets a changed command line take effect. */
	readonly updateBoot: (host: MaybeHost) => string;
	/** A sentence without its full stop: how words come onto the kernel's command line, or leave it, and take effect. */
	readonly changeWords: (host: MaybeHost, change: WordChange) => string;
}

const code = (text: string) => `\`${text}\``;

/** What each loader that the host may have needs, once. */
function updatesOf({ bootLoaders }: Pick<Host, 'bootLoaders'>, change: WordChange): string[] {
	return [...new Set(usualLoaders(bootLoaders).flatMap(({ update }) => update?.(change) ?? []))];
}

/** Whether the words are written by what makes them take effect. */
function writes({ bootLoaders }: Pick<Host, 'bootLoaders'>): boolean {
	return usualLoaders(bootLoaders).every(({ writesWords }) => writesWords === true);
}

export const HOST_WORDS: Readonly<Record<Language, HostWords>> = {
	en: {
		afterFiles(host) {
			const known = knownHost(host);
			if (known === undefined) return 'regenerate the initramfs and `reboot`';
			return [...(known.initramfs === undefined ? [] : [known.initramfs.command]), 'reboot'].map(code).join(' and ');
		},
		updateBoot(host) {
			const known = knownHost(host);
			if (known === undefined) return 'update the boot loader and `reboot`';
			const updates = writes(known) ? [] : updatesOf(known, {});
			return updates.length === 0 ? '`reboot`' : `${listed(updates.map(code), 'or')} and \`reboot\``;
		},
		changeWords(host, change) {
			const { add = [], remove = [] } = change;
			const known = knownHost(host);
			if (known !== undefined && writes(known))
				return `Run ${listed(updatesOf(known, change).map(code), 'or')} and \`reboot\``;
			const what = [
				...(add.length === 0 ? [] : [`Add ${code(add.join(' '))} to the kernel command line`]),
				...(remove.length === 0 ? [] : [`Remove ${listed(remove.map(code))} from the kernel command line`]),
			].join(', ');
			return `${what}, then ${HOST_WORDS.en.updateBoot(host)}`;
		},
	},
	zh: {
		afterFiles(host) {
			const known = knownHost(host);
			if (known === undefined) return '重新生成 initramfs，再执行 `reboot`';
			if (known.initramfs === undefined) return '执行 `reboot`';
			return `执行 ${code(known.initramfs.command)} 和 \`reboot\``;
		},
		updateBoot(host) {
			const known = knownHost(host);
			if (known === undefined) return '更新引导加载程序，再执行 `reboot`';
			const updates = writes(known) ? [] : updatesOf(known, {});
			return updates.length === 0 ? '执行 `reboot`' : `执行 ${listedZh(updates.map(code), '或')}，再执行 \`reboot\``;
		},
		changeWords(host, change) {
			const { add = [], remove = [] } = change;
			const known = knownHost(host);
			if (known !== undefined && writes(known))
				return `执行 ${listedZh(updatesOf(known, change).map(code), '或')} 和 \`reboot\``;
			const what = [
				...(add.length === 0 ? [] : [`在内核命令行中加入 ${code(add.join(' '))}`]),
				...(remove.length === 0 ? [] : [`从内核命令行中删除 ${listedZh(remove.map(code))}`]),
			].join('，');
			return `${what}，然后${HOST_WORDS.zh.updateBoot(host)}`;
		},
	},
};
