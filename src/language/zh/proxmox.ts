/** What is said about configurations of Proxmox. */
import type { Entries } from '../entries.js';

export const PROXMOX: Entries = {
	// proxmox/lint/virtual-functions.ts
	'remove {} from args': '从 args 中去掉 {0}',

	// proxmox/recipe-lines.ts

	// proxmox/words.ts
	'set bios: ovmf': '设置 bios: ovmf',
	'set memory: 4096 or more': '设置 memory: 4096 或更大',
	'add the line `hostpci{}: {}{}`': '添加这一行：`hostpci{0}: {1}{2}`',
	'remove the line `args`': '删除 `args` 这一行',

	// proxmox/changed-lines.ts
	'write the line `{}`': '写成这一行：`{0}`',
	'write the lines `{}`': '写成以下各行：`{0}`',

	// proxmox/words.ts, its hosts
	'a hostpci line for {}': '用于 {0} 的 hostpci 行',
	'Proxmox stops with `cannot prepare PCI pass-through, IOMMU not present`':
		'Proxmox 会报 `cannot prepare PCI pass-through, IOMMU not present` 并停止',
	'update the boot loader (update-grub or proxmox-boot-tool refresh)':
		'更新引导加载程序（update-grub 或 proxmox-boot-tool refresh）',

	// proxmox/lint/roms.ts
	"{} holds a VBIOS, and goes to the first function of the line alone ({}), which is not the GPU: its drivers look for it in the GPU's own ROM BAR, so that it goes unread":
		'{0} 里有 VBIOS，但只会给该行的第一个功能（{1}），而它不是 GPU：驱动只在 GPU 自己的 ROM BAR 里找它，因此没有人读取',
};
