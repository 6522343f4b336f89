/** Texts of `romtool plan --apply` and `--undo`. */
import { listedZh } from '../../../language/chinese.js';
import { text } from '../../../language/text.js';
import { counted, listed } from '../../../language/words.js';
import { romtoolInstall } from '../../../vm/romtool-install.js';

const STOPS = ['running', 'refused', 'changed', 'unexpected', 'gone', 'no-qm', 'signal'] as const;

type Why = (typeof STOPS)[number];

interface StopValues {
	readonly vm: string;
	readonly said?: string | undefined;
	readonly keys?: readonly string[] | undefined;
}

const WHY_EN: Readonly<Record<Why, (values: StopValues) => string>> = {
	running: ({ vm, said = '' }) => `VM ${vm} is not off (\`${said}\`): shut it down first, qm shutdown ${vm}`,
	refused: ({ said = '' }) => `qm failed: \`${said}\``,
	changed: ({ keys = [] }) =>
		`somebody else changed the configuration meanwhile${keys.length === 0 ? '' : ` (${listed(keys)})`}`,
	unexpected: ({ keys = [] }) => `the configuration is not what the command was to make of it: ${listed(keys)}`,
	gone: ({ vm }) => `the configuration of VM ${vm} is not here any more`,
	'no-qm': () => 'there is no program qm: --apply is for a host with Proxmox VE',
	signal: () => 'interrupted',
};

const WHY_ZH: Readonly<Record<Why, (values: StopValues) => string>> = {
	running: ({ vm, said = '' }) => `虚拟机 ${vm} 没有关机（\`${said}\`）：先关机，qm shutdown ${vm}`,
	refused: ({ said = '' }) => `qm 失败：\`${said}\``,
	changed: ({ keys = [] }) => `期间有人改动了配置${keys.length === 0 ? '' : `（${listedZh(keys)}）`}`,
	unexpected: ({ keys = [] }) => `配置与该命令应有的结果不符：${listedZh(keys)}`,
	gone: ({ vm }) => `虚拟机 ${vm} 的配置已不在此处`,
	'no-qm': () => '找不到程序 qm：--apply 只用于 Proxmox VE 宿主机',
	signal: () => '已中断',
};

export const APPLY_TEXTS = {
	changes: text(
		{ vm: 'name', path: 'file' },
		({ vm, path }) => `Changes to VM ${vm} (${path}):`,
		({ vm, path }) => `虚拟机 ${vm}（${path}）的更改：`,
	),
	commands: text('By these commands:', '通过以下命令：'),
	question: text(
		{ vm: 'name' },
		({ vm }) => `Change VM ${vm}? [y/N] `,
		({ vm }) => `更改虚拟机 ${vm}？[y/N] `,
	),
	notAnswered: text(
		{ vm: 'name' },
		({ vm }) => `VM ${vm} was not changed: there is no terminal to ask at. Add --yes to change it without a question`,
		({ vm }) => `未更改虚拟机 ${vm}：没有可询问的终端。加上 --yes 则不询问直接更改`,
	),
	declined: text(
		{ vm: 'name' },
		({ vm }) => `VM ${vm} was not changed`,
		({ vm }) => `未更改虚拟机 ${vm}`,
	),
	planErrors: text(
		{ vm: 'name' },
		({ vm }) => `VM ${vm} was not changed: the plan has errors, which are above`,
		({ vm }) => `未更改虚拟机 ${vm}：方案有错误，见上文`,
	),
	newErrors: text('With these changes, the VM would not work:', '更改后虚拟机将无法工作：'),
	romsMissing: text(
		{ vm: 'name', folder: 'file', files: 'files' },
		({ vm, folder, files }) =>
			`VM ${vm} was not changed: ${folder} does not have the ROM files of the plan. Copy them first: ${files.map((file) => romtoolInstall(folder, undefined, file)).join('; ')}`,
		({ vm, folder, files }) =>
			`未更改虚拟机 ${vm}：${folder} 中没有方案的 ROM 文件。先复制：${files.map((file) => romtoolInstall(folder, undefined, file)).join('; ')}`,
	),
	kept: text(
		{ path: 'file' },
		({ path }) => `A copy of the configuration is in ${path}.`,
		({ path }) => `配置的副本在 ${path}。`,
	),
	did: text(
		{ command: 'line' },
		({ command }) => `done: ${command}`,
		({ command }) => `完成：${command}`,
	),
	all: text(
		{ vm: 'name', count: 'number' },
		({ vm, count }) =>
			`VM ${vm} has ${counted(count, 'change')}. The steps on the host are not done. To go back: romtool plan --undo --vm ${vm}`,
		({ vm, count }) =>
			`虚拟机 ${vm} 有 ${count} 处更改。宿主机上的步骤尚未执行。如需还原：romtool plan --undo --vm ${vm}`,
	),
	stopped: text(
		{ vm: 'name', why: STOPS, said: 'said?', keys: 'names?', done: 'number', all: 'number' },
		({ vm, why, said, keys, done, all }) =>
			`${WHY_EN[why]({ vm, said, keys })}. VM ${vm} has ${done} of ${counted(all, 'change')}${done === 0 ? '' : `. To go back: romtool plan --undo --vm ${vm}`}`,
		({ vm, why, said, keys, done, all }) =>
			`${WHY_ZH[why]({ vm, said, keys })}。虚拟机 ${vm} 已有 ${all} 处更改中的 ${done} 处${done === 0 ? '' : `。如需还原：romtool plan --undo --vm ${vm}`}`,
	),
	/** Before anything is begun. */
	notBegun: text(
		{ vm: 'name', why: STOPS, said: 'said?' },
		({ vm, why, said }) => `VM ${vm} was not changed: ${WHY_EN[why]({ vm, said })}`,
		({ vm, why, said }) => `未更改虚拟机 ${vm}：${WHY_ZH[why]({ vm, said })}`,
	),
	noConfiguration: text(
		{ vm: 'name', path: 'file' },
		({ vm, path }) => `this host has no VM ${vm}: there is no ${path}`,
		({ vm, path }) => `此宿主机没有虚拟机 ${vm}：${path} 不存在`,
	),
	nothingKept: text(
		{ vm: 'name' },
		({ vm }) => `romtool has changed nothing in VM ${vm} that is still so`,
		({ vm }) => `虚拟机 ${vm} 中没有仍然有效的 romtool 更改`,
	),
	undo: text(
		{ vm: 'name', path: 'file' },
		({ vm, path }) => `To take VM ${vm} back to ${path}, while it is off:`,
		({ vm, path }) => `在虚拟机 ${vm} 关机时还原到 ${path}：`,
	),
	changedSince: text(
		{ key: 'name', now: 'line?', before: 'line?' },
		({ key, now, before }) =>
			`${key} was changed since and stays: ${now === undefined ? 'it is gone' : `\`${now}\``}. Before, ${before === undefined ? 'it was not there' : `it was \`${before}\``}.`,
		({ key, now, before }) =>
			`${key} 之后又被改动，保持不变：${now === undefined ? '已删除' : `\`${now}\``}。之前${before === undefined ? '没有' : `是 \`${before}\``}。`,
	),
	diskStays: text(
		'The volume of the EFI disk stays, as unused0 or another number.',
		'EFI 磁盘的卷会保留，成为 unused0 或其他编号。',
	),
};
