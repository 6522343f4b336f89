/** What `romtool explain` and `romtool completion` say: their help, and the labels and domains of findings' codes. */
import type { Entries } from '../entries.js';

export const CLI_EXPLAIN: Entries = {
	// cli/completion/command.ts
	'Where it goes:': '放在哪里：',
	'        or, in ~/.bashrc: source <(romtool completion bash)':
		'        或写在 ~/.bashrc 中：source <(romtool completion bash)',
	'        or, in ~/.zshrc after compinit: source <(romtool completion zsh)':
		'        或写在 ~/.zshrc 中 compinit 之后：source <(romtool completion zsh)',
	'print a script with which a shell completes commands, options and files of romtool':
		'输出供 shell 补全 romtool 的命令、选项和文件的脚本',
	'the shell that is to read it': '读取该脚本的 shell',

	// cli/explain/command.ts
	'say what the code of a finding means and what to do about it; without a code, list all of them':
		'说明检查结果的代码是什么意思、该怎么处理；不给代码则列出全部代码',
	'as --json gives it, such as ovmf-rom-bar': '即 --json 给出的代码，例如 ovmf-rom-bar',
	'print an array with an element per code and domain': '输出一个数组，每个代码和领域对应一个元素',
	'Exit code: 0 explained, 2 a code is unknown.': '退出码：0 已说明，2 有未知的代码。',

	// cli/explain/describe.ts and cli/explain/run.ts
	in: '领域',
	cause: '原因',
	rule: '规则',
	stands: '出处',
	fix: '处理',
	'romtool explain CODE tells what a code means and what to do.':
		'romtool explain CODE 会说明某个代码的意思和处理办法。',
	'no finding has the code "{}": romtool explain lists all codes':
		'没有代码为“{0}”的检查结果：romtool explain 会列出全部代码',
	'no finding has the code "{}"; near it are {}': '没有代码为“{0}”的检查结果；相近的有 {1}',

	// explain/explain.ts
	'Option ROMs': 'Option ROM 映像',
	'Building and editing': '制作与修改',
	'Devices and roles': '设备与用途',
	'Names and places of ROM files': 'ROM 文件的名称和位置',
	'Firmware images': '固件镜像',
	'VFCT tables': 'VFCT 表',
	'romtool extract and inspect': 'romtool extract 和 inspect 命令',
	'romtool dump': 'romtool dump 命令',
	'romtool plan': 'romtool plan 命令',
	'romtool lint, Proxmox VE': 'romtool lint，用于 Proxmox VE',
	'romtool lint, libvirt': 'romtool lint，用于 libvirt',
	'Errors of the library': '库的错误',
};
