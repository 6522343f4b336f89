/** Texts of `romtool check`. */
import { chinese, listedZh, namedZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { counted, listed, named } from '../../language/words.js';

export const CHECK_TEXTS = {
	description: text(
		{ consumers: 'names' },
		({ consumers }) => `Check what ${listed(consumers)} do with ROMs, and why`,
		({ consumers }) => chinese`检查 ${listedZh(consumers)} 如何处理 ROM 及原因`,
	),
	for: text('device that the ROM is for, as lspci -n prints it', 'ROM 用于的设备，写法同 lspci -n'),
	as: text('what the ROM is used as', 'ROM 的用途'),
	secureBoot: text('Secure Boot is enabled in the VM', '虚拟机启用了安全启动（Secure Boot）'),
	release: text(
		{ title: 'name' },
		({ title }) => `release of ${title} in the VM; without it, all are checked`,
		({ title }) => chinese`虚拟机中 ${title} 的版本；不指定则检查所有版本`,
	),
	pve: text(
		'release of Proxmox VE, for the OVMF and SeaBIOS that it came with; 8 and 9 are all releases of that major version',
		'Proxmox VE 的版本，检查它附带的 OVMF 和 SeaBIOS；8 和 9 表示该主版本的所有版本',
	),
	memory: text('memory of the VM, for OVMF', '虚拟机的内存大小，供 OVMF 使用'),
	noRomBar: text(
		'the VM has no ROM BAR for it (rombar=0), and only SeaBIOS gets the file',
		'虚拟机中没有它的 ROM BAR（rombar=0），只有 SeaBIOS 得到该文件',
	),
	hostRoot: text(
		'root directory of the host whose installed firmware is checked for, or of a copy of it, by default / if this machine runs VMs',
		'宿主机的根目录或其副本，按其中安装的固件版本检查；本机运行虚拟机时默认为 /',
	),
	/** What the host has, and of which package. */
	installed: text(
		{ all: 'names' },
		({ all }) => `installed: ${listed(all)}`,
		({ all }) => `已安装：${all.join('、')}`,
	),
	installedRelease: text(
		{ title: 'name', release: 'name', package: 'name?', version: 'name' },
		({ title, release, package: name, version }) =>
			`${title} ${release} (${name === undefined ? version : `${name} ${version}`})`,
		({ title, release, package: name, version }) =>
			`${title} ${release}（${name === undefined ? version : `${name} ${version}`}）`,
	),
	verbose: text(
		'print all notes, also about programs that do not use the ROM',
		'输出全部提示，包括不使用该 ROM 的程序的提示',
	),
	/** What is in the file. */
	contents: text(
		{ type: 'name', contents: 'name' },
		({ type, contents }) => `${type}: ${contents}`,
		({ type, contents }) => `${type}：${contents}`,
	),
	/** With the VBIOS of which other file a driver was checked. */
	pairedWith: text(
		{ file: 'file' },
		({ file }) => `checked with the VBIOS in ${named(file)}`,
		({ file }) => chinese`与 ${namedZh(file)} 中的 VBIOS 一起检查`,
	),
	notesNotShown: text(
		{ count: 'number' },
		({ count }) => `${counted(count, 'note')} not shown (--verbose)`,
		({ count }) => `另有 ${count} 条提示未显示（--verbose）`,
	),
};
