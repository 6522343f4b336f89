/** Texts of the report of `romtool plan`, and of the choice between several GPUs. */

import { CONFINEMENTS } from '../../../host/confinement.js';
import { TARGET_IDS } from '../../../host/host.js';
import { DOMAIN_EDITOR } from '../../../host/host-names.js';
import { text } from '../../../language/text.js';
import { FIRMWARE_IMAGES } from '../../../proxmox/firmware-image.js';
import { FIRMWARE_IMAGE_NAMES } from '../../../proxmox/firmware-names.js';
import { DEVICE_KINDS } from '../../../vm/device-kind.js';
import { MODE_IDS, MODE_NAMES } from '../../../vm/modes/mode-names.js';
import { DEVICE_KIND_NAMES, ROLE_NAMES, ROM_ROLES } from '../../../vm/recipe/rom-role-names.js';
import { romtoolInstall } from '../../../vm/romtool-install.js';

/** Conditions of the lines, in their order. */
const CONDITIONS = { qemu: 'name?', installed: 'flag', memory: 'number?' } as const;

interface Conditions {
	readonly qemu?: string | undefined;
	readonly installed: boolean;
	readonly memory?: number | undefined;
}

function conditions({ qemu, installed, memory }: Conditions): string {
	return [
		...(qemu === undefined ? [] : [`, for ${installed ? 'the installed ' : ''}QEMU ${qemu}`]),
		...(memory === undefined ? [] : [`, with at least ${memory} MiB of memory`]),
	].join('');
}

function conditionsZh({ qemu, installed, memory }: Conditions): string {
	const all = [
		...(qemu === undefined ? [] : [`适用于${installed ? '已安装的' : ''} QEMU ${qemu}`]),
		...(memory === undefined ? [] : [`内存不少于 ${memory} MiB`]),
	];
	return all.length === 0 ? '' : `（${all.join('，')}）`;
}

/** Behind a directory. */
const LETS_READ = {
	en: { apparmor: ', which AppArmor lets QEMU read', selinux: ', which SELinux lets QEMU read', nothing: '' },
	zh: { apparmor: '（AppArmor 允许 QEMU 读取）', selinux: '（SELinux 允许 QEMU 读取）', nothing: '' },
};

/** Of the choice of a GPU; each ends with those that there are. */
export const GPU_TEXTS = {
	notThere: text(
		{ address: 'address', root: 'file', gpus: 'names' },
		({ address, root, gpus }) => `no GPU at ${address} in ${root}: add --for VENDOR:DEVICE${present(gpus)}`,
		({ address, root, gpus }) => `${root} 中的 ${address} 处没有 GPU：加上 --for VENDOR:DEVICE${presentZh(gpus)}`,
	),
	none: text(
		{ root: 'file', gpus: 'names' },
		({ root, gpus }) =>
			`no GPU to pass through in ${root}: name one with --for VENDOR:DEVICE --at ADDRESS${present(gpus)}`,
		({ root, gpus }) => `${root} 中没有可直通的 GPU：用 --for VENDOR:DEVICE --at ADDRESS 指定${presentZh(gpus)}`,
	),
	several: text(
		{ gpus: 'names' },
		({ gpus }) => `there are several GPUs: choose one with --at${present(gpus)}`,
		({ gpus }) => `有多个 GPU：用 --at 选择一个${presentZh(gpus)}`,
	),
	severalOfId: text(
		{ id: 'id', gpus: 'names' },
		({ id, gpus }) => `there are several GPUs ${id}: choose one with --at${present(gpus)}`,
		({ id, gpus }) => `有多个 GPU ${id}：用 --at 选择一个${presentZh(gpus)}`,
	),
	hasVirtual: text(
		{ address: 'address', gpus: 'names' },
		({ address, gpus }) =>
			`${address} has virtual functions, which can be passed through instead: choose one with --at${present(gpus)}`,
		({ address, gpus }) => `${address} 有虚拟功能（VF），可改为直通它们：用 --at 选择一个${presentZh(gpus)}`,
	),
};

function present(gpus: readonly string[]): string {
	return gpus.length === 0 ? '' : `; present: ${gpus.join('; ')}`;
}

function presentZh(gpus: readonly string[]): string {
	return gpus.length === 0 ? '' : `；现有：${gpus.join('；')}`;
}

export const PLAN_REPORT_TEXTS = {
	kind: text(
		{ kind: DEVICE_KINDS },
		({ kind }) => ` (${DEVICE_KIND_NAMES.en[kind]})`,
		({ kind }) => `（${DEVICE_KIND_NAMES.zh[kind]}）`,
	),
	role: text(
		{ role: ROM_ROLES },
		({ role }) => ROLE_NAMES.en[role],
		({ role }) => ROLE_NAMES.zh[role],
	),
	noRole: text('no use for this GPU', '此 GPU 用不到'),
	/** Of a ROM: what it is, whether it is usable, where it goes. */
	rom: text(
		{ role: 'said', fit: 'flag', address: 'address?' },
		({ role, fit, address }) =>
			`${role}, ${fit ? 'usable' : 'not usable'}, ${address === undefined ? 'not used' : `for ${address}`}`,
		({ role, fit, address }) =>
			`${role}，${fit ? '可用' : '不可用'}，${address === undefined ? '未使用' : `用于 ${address}`}`,
	),
	mode: text(
		{ mode: MODE_IDS, others: 'flag' },
		({ mode, others }) =>
			`Mode: ${mode} (${MODE_NAMES.en[mode]}).${others ? ' Others, to be chosen with --mode:' : ''}`,
		({ mode, others }) => `方式：${mode}（${MODE_NAMES.zh[mode]}）。${others ? '其他方式，可用 --mode 选择：' : ''}`,
	),
	noMode: text('No lines for the VM: the mode is not possible here.', '没有虚拟机的配置行：此处无法使用这种方式。'),
	noLines: text('No lines for the VM yet: a ROM is missing.', '暂无虚拟机的配置行：缺少 ROM。'),
	copy: text(
		/** `by`: what confines QEMU there, and lets it read the directory. */
		{ directory: 'file', host: 'host', by: [...CONFINEMENTS, 'nothing'] },
		({ directory, host, by }) =>
			`Copy the ROM files to ${directory}${LETS_READ.en[by]} (\`${romtoolInstall(directory, host)}\`). `,
		({ directory, host, by }) =>
			`把 ROM 文件复制到 ${directory}${LETS_READ.zh[by]}（\`${romtoolInstall(directory, host)}\`）。`,
	),
	lines: text(
		{ target: TARGET_IDS, vm: 'name', ovmf: 'flag', host: 'host', ...CONDITIONS },
		({ target, vm, ovmf, host, ...rest }) =>
			({
				proxmox: `In /etc/pve/qemu-server/${vm}.conf${conditions(rest)}:`,
				libvirt: `In the domain (${DOMAIN_EDITOR.en(host)}), each element in the place that it has here${conditions(rest)}:`,
				qemu: `On the QEMU command line, in addition to ${ovmf ? 'OVMF, ' : ''}disks and network${conditions(rest)}:`,
			})[target],
		({ target, vm, ovmf, host, ...rest }) =>
			({
				proxmox: `在 /etc/pve/qemu-server/${vm}.conf 中${conditionsZh(rest)}：`,
				libvirt: `在域 XML 中（${DOMAIN_EDITOR.zh(host)}），各元素放在与此处相同的位置${conditionsZh(rest)}：`,
				qemu: `在 QEMU 命令行上，与${ovmf ? ' OVMF、' : ''}磁盘和网络的选项并列${conditionsZh(rest)}：`,
			})[target],
	),
	/** Of Proxmox VE. The command that makes the disk follows. */
	firmware: text(
		{ image: FIRMWARE_IMAGES, file: 'file' },
		({ image, file }) =>
			`The firmware is ${FIRMWARE_IMAGE_NAMES.en[image]} (${file}), if the VM has an EFI disk with efitype=4m:`,
		({ image, file }) => `固件：${FIRMWARE_IMAGE_NAMES.zh[image]}（${file}），虚拟机需要带 efitype=4m 的 EFI 磁盘：`,
	),
	/** Behind the GPU, where the VM is named. */
	forVm: text(
		{ vm: 'name' },
		({ vm }) => `, for VM ${vm}`,
		({ vm }) => `，用于虚拟机 ${vm}`,
	),
	nothingToChange: text(
		{ vm: 'name' },
		({ vm }) => `VM ${vm} already has all that the plan asks for.`,
		({ vm }) => `虚拟机 ${vm} 已符合方案。`,
	),
	noCommands: text(
		'No commands for the VM yet: what is missing is told below.',
		'暂无虚拟机的命令：缺少的内容见下文。',
	),
	commandLine: text(
		{ words: 'line' },
		({ words }) => `On the host, add to the kernel command line: ${words}`,
		({ words }) => `在宿主机上，加到内核命令行：${words}`,
	),
	commandLinePlace: text(
		{ place: 'said' },
		({ place }) => `(${place})`,
		({ place }) => `（${place}）`,
	),
	toFile: text(
		{ path: 'file' },
		({ path }) => `Add to ${path}:`,
		({ path }) => `加到 ${path}：`,
	),
	thenRun: text('Then run:', '然后执行：'),
};
