/** What to do where a domain breaks a rule of libvirt. */
import type { Entries } from '../entries.js';

export const RULES_LIBVIRT: Entries = {
	// libvirt/lint/devices.ts
	"Write each part in hex with 0x before it: domain='0x0000' bus='0x05' slot='0x00' function='0x0'.":
		"每一部分都用十六进制写，前面加 0x：domain='0x0000' bus='0x05' slot='0x00' function='0x0'。",
	"Add <source> with the device's <address> to the <hostdev>.": '在 <hostdev> 中加上带有该设备 <address> 的 <source>。',
	"Set managed='yes', or bind the device to vfio-pci before the machine starts.":
		"设置 managed='yes'，或在虚拟机启动前把设备绑定到 vfio-pci。",

	// libvirt/lint/displays.ts
	'Keep one of them: the <video> of type none, or the others.':
		'只保留一种：type 为 none 的 <video>，或其他的 <video>。',
	"Replace the <video> by <video><model type='none'/></video> once the guest can be reached otherwise.":
		"等能用其他方式访问虚拟机后，把 <video> 换成 <video><model type='none'/></video>。",

	// libvirt/lint/extras.ts
	"Add xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0' to <domain>, and put the elements directly below it.":
		"在 <domain> 上加上 xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'，并把这些元素直接放在它之下。",
	'Use <qemu:override> in place of -set: romtool plan --target libvirt prints it.':
		'用 <qemu:override> 代替 -set：romtool plan --target libvirt 会给出它。',
	"Use the alias of a device that is passed; <alias name='ua-…'/> gives it one.":
		"使用所直通设备的 alias；<alias name='ua-…'/> 可给它一个 alias。",
	'Write a decimal number, or true or false, as the type asks.': '按类型的要求写十进制数，或 true 或 false。',

	// libvirt/lint/guest-addresses.ts
	'Give one of the devices another address, or leave its <address> out so that libvirt picks one.':
		'给其中一个设备换一个地址，或不写它的 <address>，由 libvirt 选择。',
	"Set multifunction='on' on function 0, or leave it out.": "在功能 0 上设置 multifunction='on'，或不写它。",
	'Put a device at function 0 of that slot, or move this one there.':
		'在该插槽的功能 0 上放一个设备，或把这个设备移到那里。',

	// libvirt/lint/roms.ts
	"Write <rom file='…'/> with bar='on' or without it, and no enabled='no' beside it.":
		"写 <rom file='…'/>，可带或不带 bar='on'，但不要同时写 enabled='no'。",
	'Move <rom> directly below the <hostdev> that it is for.': '把 <rom> 移到它所属的 <hostdev> 之下，作为其直接子元素。',
	'Write the whole path, from / on.': '写完整的路径，从 / 开始。',
	'Move the ROM to a folder that the profile allows, such as /usr/share/vgabios, or add a rule for it.':
		'把 ROM 移到 AppArmor 配置所允许的文件夹，例如 /usr/share/vgabios，或为它添加一条规则。',
};
