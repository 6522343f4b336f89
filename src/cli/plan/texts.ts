/** Texts of the command line and help of `romtool plan`. */
import { TARGET_IDS } from '../../host/host.js';
import { HOST_NAMES } from '../../host/host-names.js';
import { HOST_IDS } from '../../host/hosts.js';
import { text } from '../../language/text.js';
import { listed } from '../../language/words.js';

export const PLAN_TEXTS = {
	description: text(
		'Show how to pass a GPU through to a VM: ROM files, configuration lines, host setup',
		'生成 GPU 直通方案：ROM 文件、配置行和宿主机设置',
	),
	roms: text('ROM files, and directories with ROM files', 'ROM 文件，以及含有 ROM 文件的目录'),
	for: text(
		'ID of the GPU, as lspci -n prints it, by default that of the GPU of this machine',
		'GPU 的 ID，写法同 lspci -n，默认为本机的 GPU',
	),
	at: text('PCI address of the GPU on the host, as lspci prints it', 'GPU 在宿主机上的 PCI 地址，写法同 lspci'),
	qemu: text(
		'QEMU release (kvm --version), which decides the lines for Intel iGPUs, by default that of the host, or else 10.1 or newer',
		'QEMU 的版本（kvm --version），决定 Intel 核显的配置行，默认为宿主机的版本，未知时按 10.1 及以上',
	),
	mode: text(
		'how to pass an Intel iGPU, by default the best that is possible',
		'Intel 核显的直通方式，默认为可行方式中最好的',
	),
	host: text('system of the host, by default proxmox', '宿主机的系统，默认 proxmox'),
	guest: text(
		'guest system, which decides whether it may know that it is in a VM, by default any',
		'虚拟机的系统，决定是否对它隐藏虚拟化，默认不限',
	),
	target: text('what to print the lines for, by default what the host uses', '配置行用于哪里，默认为宿主机所用的'),
	hostRoot: text(
		'root directory of the host, or of a copy of its sys and var/lib/dpkg, by default / on Proxmox VE',
		'宿主机的根目录，或其 sys 和 var/lib/dpkg 的副本的根目录，在 Proxmox VE 上默认为 /',
	),
	sysfs: text('directory to use instead of /sys', '代替 /sys 的目录'),
	json: text('print an array with an element per GPU', '输出数组，每个 GPU 一个元素'),
	exit: text(
		'Nothing is changed or written. With --for and --at, nothing is read from this machine.\nExit code: 0 planned, 1 a ROM or the plan has an error, 2 a file or an option cannot be processed',
		'不修改也不写入任何内容。同时使用 --for 和 --at 时，不读取本机的信息。\n退出码：0 已生成方案，1 ROM 或方案有错误，2 文件或选项有误',
	),
	notOnHost: text(
		{ target: TARGET_IDS, host: HOST_IDS, targets: 'names' },
		({ target, host, targets }) =>
			`--target ${target} is not for ${HOST_NAMES.en[host]}: use ${listed(targets, 'or')}, or another --host`,
		({ target, host, targets }) =>
			`--target ${target} 不适用于该宿主机（${HOST_NAMES.zh[host]}）：改用 ${targets.join(' 或 ')}，或换一个 --host`,
	),
	noModes: text(
		{ id: 'id' },
		({ id }) => `--mode is for an Intel iGPU, which ${id} is not`,
		({ id }) => `--mode 只用于 Intel 核显，而 ${id} 不是`,
	),
	onlyVirtual: text(
		{ address: 'address' },
		({ address }) => `${address} is a virtual function, for which there is only --mode vf`,
		({ address }) => `${address} 是虚拟功能（VF），只能用 --mode vf`,
	),
	noFiles: text(
		{ directory: 'file' },
		({ directory }) => `no files in ${directory}`,
		({ directory }) => `${directory} 中没有文件`,
	),
};
