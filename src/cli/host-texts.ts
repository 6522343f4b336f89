/** Texts of --host and of what a host lacks, which several commands have. */
import { TARGET_IDS } from '../host/host.js';
import { HOST_NAMES } from '../host/host-names.js';
import { HOST_IDS } from '../host/hosts.js';
import { text } from '../language/text.js';
import { listed } from '../language/words.js';

export const HOST_TEXTS = {
	host: text(
		'system of the host, by default that of this machine if it is the host, or else proxmox',
		'宿主机的系统，本机就是宿主机时默认为本机的系统，否则默认 proxmox',
	),
	target: text('what to print the lines for, by default what the host uses', '配置行用于哪里，默认为宿主机所用的'),
	notKnown: text(
		{ name: 'name', host: HOST_IDS, hosts: 'names' },
		({ name, host, hosts }) =>
			`romtool does not know ${name}: what follows is for ${HOST_NAMES.en[host]}. For the commands of a system like it, use --host (${hosts.join(', ')})`,
		({ name, host, hosts }) =>
			`romtool 不认识 ${name}：以下内容适用于${HOST_NAMES.zh[host]}。如需类似系统的命令，用 --host 指定（${hosts.join('、')}）`,
	),
	noVirtXml: text(
		{ host: HOST_IDS },
		({ host }) =>
			`${HOST_NAMES.en[host]} has no virt-xml: run these from another machine with --connect qemu+ssh://root@HOST/system, or change the XML by hand as romtool plan prints it.`,
		({ host }) =>
			`${HOST_NAMES.zh[host]} 没有 virt-xml：在另一台机器上加 --connect qemu+ssh://root@HOST/system 执行，或按 romtool plan 的输出手动修改 XML。`,
	),
	notOnHost: text(
		{ target: TARGET_IDS, host: HOST_IDS, targets: 'names' },
		({ target, host, targets }) =>
			`--target ${target} is not for ${HOST_NAMES.en[host]}: use ${listed(targets, 'or')}, or another --host`,
		({ target, host, targets }) =>
			`--target ${target} 不适用于该宿主机（${HOST_NAMES.zh[host]}）：改用 ${targets.join(' 或 ')}，或换一个 --host`,
	),
};
