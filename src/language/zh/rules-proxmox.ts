/** What to do where a configuration breaks a rule of Proxmox VE. */
import type { Entries } from '../entries.js';

export const RULES_PROXMOX: Entries = {
	// proxmox/lint/args.ts
	'Pass single functions, such as hostpci0: 0000:34:00.0, so that the name has no dot.':
		'逐个直通单个功能，例如 hostpci0: 0000:34:00.0，这样名称里就没有点。',

	// proxmox/lint/igd.ts and proxmox/lint/legacy-igd.ts
	'Set vga: none.': '设置 vga: none。',
	'Leave legacy-igd=1 on the line of the iGPU alone.': '只在核显那一行保留 legacy-igd=1。',
	'Remove rombar=0.': '去掉 rombar=0。',
	'Remove x-vga=1.': '去掉 x-vga=1。',
	'Remove mdev to pass the whole iGPU, or legacy-igd=1 to pass a part of it.':
		'要直通整个核显，就去掉 mdev；要只直通一部分，就去掉 legacy-igd=1。',
	'Set machine: pc.': '设置 machine: pc。',
	'Write the address with its function, 0000:00:02.0.': '地址要写上功能号：0000:00:02.0。',
	'Pass the iGPU as 0000:00:02.0, or leave out legacy-igd=1.': '以 0000:00:02.0 直通核显，或不写 legacy-igd=1。',

	// proxmox/lint/lines.ts
	'Write the line anew: hostpci0: 0000:05:00.0,pcie=1 with options that Proxmox knows.':
		'重新写这一行：hostpci0: 0000:05:00.0,pcie=1，只用 Proxmox 认识的选项。',
	'Leave the value alone on its line, and take one that Proxmox lists; remarks go on lines of their own that begin with #.':
		'该行只写值，并使用 Proxmox 所列的值；附注要单独写成以 # 开头的行。',
	'Write it as `key: value`, such as hostpci0: 0000:05:00.0,pcie=1.':
		'写成 `key: value`，例如 hostpci0: 0000:05:00.0,pcie=1。',
	'Keep one of the lines, and give further devices numbers of their own (hostpci1, hostpci2).':
		'只保留其中一行，其他设备使用各自的编号（hostpci1、hostpci2）。',

	// proxmox/lint/machine.ts
	'Leave out pcie=1: the device works on i440fx as well.': '不写 pcie=1：该设备在 i440fx 上同样可用。',
	'Set machine: q35, or leave out pcie=1.': '设置 machine: q35，或不写 pcie=1。',
	'Set vga: none once the guest can be reached by its own screen or by remote desktop.':
		'等能通过虚拟机自己的屏幕或远程桌面访问它后，设置 vga: none。',
	'Leave out x-vga=1 with bios: ovmf.': '使用 bios: ovmf 时，不写 x-vga=1。',

	// proxmox/lint/roms.ts
	'Copy the file to /usr/share/kvm, and write its name alone.': '把文件复制到 /usr/share/kvm，只写文件名。',
	'Pass the functions on lines of their own, each with its ROM.': '把各功能分行直通，各带自己的 ROM。',
};
