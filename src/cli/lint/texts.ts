/** Texts of `romtool lint`. */

import { PROXMOX_HOST } from '../../host/kinds/proxmox.js';
import { chinese, leadingZh, namedZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { counted, listed, named } from '../../language/words.js';
import { FIRMWARE_IMAGES } from '../../proxmox/firmware-image.js';
import { FIRMWARE_IMAGE_NAMES } from '../../proxmox/firmware-names.js';

/** Why a text is not a configuration. */
const NOT_A_CONFIGURATION = ['binary', 'other-keys', 'indented', 'no-line'] as const;

const WHY_EN: Readonly<Record<(typeof NOT_A_CONFIGURATION)[number], string>> = {
	binary: 'it is binary; for a ROM, use romtool check',
	'other-keys':
		'most of its lines are not settings of Proxmox VE; if the configuration is part of another text, copy only its lines',
	indented: 'all its lines are indented, and Proxmox VE reads "key: value" only from the start of a line',
	'no-line': 'it has no line such as "memory: 4096", and it is not XML',
};

const WHY_ZH: Readonly<Record<(typeof NOT_A_CONFIGURATION)[number], string>> = {
	binary: '它是二进制文件；检查 ROM 用 romtool check',
	'other-keys': '其中大部分行不是 Proxmox VE 的配置项；如果配置在其他文本之中，只复制配置的那些行',
	indented: '所有行都有缩进，而 Proxmox VE 只读取从行首开始的“key: value”',
	'no-line': '其中没有“memory: 4096”这样的行，也不是 XML',
};

interface Installed {
	readonly release?: string | undefined;
	/** Its package with its version. */
	readonly from?: string | undefined;
}

const installedText = ({ release, from }: Installed) =>
	release === undefined ? '' : `, installed: ${release}${from === undefined ? '' : ` (${from})`}`;
const installedTextZh = ({ release, from }: Installed) =>
	release === undefined ? '' : `，已安装：${release}${from === undefined ? '' : `（${from}）`}`;

/** Below the root of a host. */
const KVM_DIR = PROXMOX_HOST.romFolder.slice(1);

export const LINT_TEXTS = {
	description: text(
		'Check VM configurations: what will not work, where, and why',
		'检查虚拟机配置：哪些不起作用、在哪里、为什么',
	),
	configurations: text(
		'configurations of Proxmox VE or libvirt, and directories of them, by default /etc/pve/qemu-server; "-" is standard input',
		'Proxmox VE 或 libvirt 的配置，以及含有它们的目录，默认 /etc/pve/qemu-server；“-”表示标准输入',
	),
	kvmDir: text(
		`directory of the ROM files: for Proxmox VE instead of the host's ${KVM_DIR}, for libvirt in addition to the paths in the domain`,
		`ROM 文件所在的目录：对 Proxmox VE，代替宿主机的 ${KVM_DIR}；对 libvirt，在域中的路径之外另行查找`,
	),
	hostRoot: text(
		'root directory of the host, or of a copy of its etc, proc and sys, by default / if this machine has /etc/pve/qemu-server or /etc/libvirt/qemu',
		'宿主机的根目录，或其 etc、proc 和 sys 的副本的根目录；本机有 /etc/pve/qemu-server 或 /etc/libvirt/qemu 时，默认为 /',
	),
	as: text(
		'print the repairs that are sure as commands that can be run, with those that undo them',
		'把确定的修复输出为可执行的命令，并附上还原的命令',
	),
	json: text('print an array with an element per configuration', '输出数组，每份配置一个元素'),
	exit: text(
		'Exit code: 0 no errors, 1 a finding is an error, 2 a file or an option cannot be processed',
		'退出码：0 没有错误，1 有错误，2 文件或选项有误',
	),
	result: text(
		{
			errors: 'number',
			warnings: 'number',
			roms: 'number',
			mapped: 'number',
			mappings: 'name?',
			host: 'flag',
			devices: 'flag',
		},
		({ errors, warnings, roms, mapped, mappings, host, devices }) => {
			const found = [
				...(errors > 0 ? [counted(errors, 'error')] : []),
				...(warnings > 0 ? [counted(warnings, 'warning')] : []),
			].join(', ');
			const unseen = [
				...(roms > 0 ? [`${counted(roms, 'ROM file')} (use --kvm-dir)`] : []),
				...(mapped > 0
					? [
							`${counted(mapped, 'mapped device')} (${mappings === undefined ? 'write the address instead of mapping=' : `the host's ${mappings} is missing`})`,
						]
					: []),
				...(host ? ['the host (use --host-root)'] : []),
				...(devices ? ["the host's devices (its sys is missing)"] : []),
			];
			if (unseen.length === 0) return found === '' ? 'No problems found.' : found;
			return `${found === '' ? 'No problems found' : found}. Not checked: ${listed(unseen)}.`;
		},
		({ errors, warnings, roms, mapped, mappings, host, devices }) => {
			const found = [...(errors > 0 ? [`${errors} 个错误`] : []), ...(warnings > 0 ? [`${warnings} 个警告`] : [])].join(
				'，',
			);
			const unseen = [
				...(roms > 0 ? [`${roms} 个 ROM 文件（用 --kvm-dir 指定目录）`] : []),
				...(mapped > 0
					? [
							`${mapped} 个映射的设备（${mappings === undefined ? '把 mapping= 改写为地址' : `缺少宿主机的 ${mappings}`}）`,
						]
					: []),
				...(host ? ['宿主机（用 --host-root 指定）'] : []),
				...(devices ? ['宿主机的设备（缺少其 sys）'] : []),
			];
			if (unseen.length === 0) return found === '' ? '未发现问题。' : found;
			return `${found === '' ? '未发现问题' : found}。未检查：${unseen.join('、')}。`;
		},
	),
	firmware: text(
		{ image: FIRMWARE_IMAGES, file: 'file?', release: 'name?', from: 'name?' },
		({ image, file, ...has }) =>
			`firmware: ${FIRMWARE_IMAGE_NAMES.en[image]}${file === undefined ? '' : ` (${file})`}${installedText(has)}`,
		({ image, file, ...has }) =>
			`固件：${FIRMWARE_IMAGE_NAMES.zh[image]}${file === undefined ? '' : `（${file}）`}${installedTextZh(has)}`,
	),
	/** What a finding begins with: `line 7, hostpci0: `. */
	place: text(
		{ section: 'name?', path: 'file?', line: 'number?', key: 'name?' },
		({ section, path, line, key }) => {
			const places = [
				...(section === undefined ? [] : [`snapshot ${section}`]),
				...(path === undefined ? [] : [path]),
				...(line === undefined ? [] : [`line ${line}`]),
				...(key === undefined ? [] : [key]),
			];
			return places.length === 0 ? '' : `${places.join(', ')}: `;
		},
		({ section, path, line, key }) => {
			const places = [
				...(section === undefined ? [] : [`快照 ${section}`]),
				...(path === undefined ? [] : [path]),
				...(line === undefined ? [] : [`第 ${line} 行`]),
				...(key === undefined ? [] : [key]),
			];
			return places.length === 0 ? '' : `${places.join('，')}：`;
		},
	),
	noRepairs: text('No repair is sure: what to do is told below.', '没有可直接确定的修复：处理方法见下文。'),
	nothingWrong: text('Nothing to repair.', '没有需要修复的内容。'),
	repairs: text('Repaired by these commands:', '以下命令修复：'),
	left: text('Not repaired by them:', '未修复：'),
	noneNamed: text(
		{ dir: 'file' },
		({ dir }) => `name a configuration or a directory of them: there is no directory ${named(dir)}`,
		({ dir }) => chinese`指定配置或含有配置的目录：没有目录 ${namedZh(dir)}`,
	),
	noConfigurations: text(
		{ dirs: 'files' },
		({ dirs }) => `no configurations (*.conf, *.xml) in ${listed(dirs.map(named))}`,
		({ dirs }) => chinese`${dirs.map(namedZh).join('、')} 中没有配置（*.conf、*.xml）`,
	),
	notAConfiguration: text(
		{ file: 'file?', why: NOT_A_CONFIGURATION },
		({ file, why }) =>
			`${file === undefined ? 'standard input' : named(file)} is not the configuration of a VM: ${WHY_EN[why]}`,
		({ file, why }) => `${file === undefined ? '标准输入' : leadingZh(file)}不是虚拟机的配置：${WHY_ZH[why]}`,
	),
	notADomain: text(
		{ file: 'file?', reason: 'said' },
		({ file, reason }) => `${file === undefined ? 'standard input' : named(file)} is not a libvirt domain: ${reason}`,
		({ file, reason }) => `${file === undefined ? '标准输入' : leadingZh(file)}不是 libvirt 的域：${reason}`,
	),
};
