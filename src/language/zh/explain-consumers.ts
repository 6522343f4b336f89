/** What findings about QEMU, Linux drivers, names of ROM files, devices and roles mean, and what to do about them. */
import type { Entries } from '../entries.js';

export const EXPLAIN_CONSUMERS: Entries = {
	'The bytes of the VBT do not sum to zero, as those of many in use: firmware fills in the sum when it starts, and i915 does not look at it.':
		'VBT 的字节和不为零，很多正在使用的 VBT 都是如此：固件启动时才填入校验和，i915 不检查它。',
	'The VBIOS stands behind an EFI image: amdgpu reads a VBIOS from the start of the ROM only, and walks no chain of images.':
		'VBIOS 排在 EFI 镜像之后：amdgpu 只从 ROM 开头读取 VBIOS，不会遍历镜像链。',
	'Build the ROM with the VBIOS first: romtool build with -b before -e.':
		'生成 ROM 时把 VBIOS 放在前面：romtool build 中 -b 写在 -e 之前。',
	// explain/consumers.ts: QEMU
	'The file is empty: QEMU stops, and the machine does not start.': '文件为空：QEMU 会停止，虚拟机无法启动。',
	'The file is larger than 2 GiB: QEMU stops, and the machine does not start.':
		'文件大于 2 GiB：QEMU 会停止，虚拟机无法启动。',
	'Give the ROM, not the disk or flash around it.': '请给出 ROM，而不是包含它的磁盘或闪存镜像。',
	'QEMU makes a ROM BAR of the next power of two, and fills the rest with zeros.':
		'QEMU 生成的 ROM BAR 大小向上取到 2 的幂，余下部分用零填满。',
	'The file is cut off. QEMU fills the ROM BAR up with zeros, so that the guest runs what is left as if it were whole.':
		'文件被截断。QEMU 用零填满 ROM BAR，虚拟机会把残缺的部分当作完整的来运行。',

	// explain/consumers.ts: amdgpu
	'The ROM does not begin with 55 aa: the kernel says "Invalid PCI ROM header signature", and amdgpu stops without a VBIOS.':
		'ROM 不以 55 aa 开头：内核会报“Invalid PCI ROM header signature”，amdgpu 没有 VBIOS 就停止。',
	'See with romtool inspect what the file is; romtool edit trim cuts off what precedes the ROM.':
		'请用 romtool inspect 查看文件是什么；romtool edit trim 可切掉 ROM 之前的内容。',
	'The PCI data structure is not where the header says: the kernel reads no ROM, and amdgpu stops without a VBIOS.':
		'PCI 数据结构不在头所写明的位置：内核读不到 ROM，amdgpu 没有 VBIOS 就停止。',
	'The PCI data structure is not at a multiple of 4: kernels that check that read no further.':
		'PCI 数据结构的位置不是 4 的整数倍：会检查这一点的内核到此不再往下读。',
	'There is no pointer to an ATOM ROM header: this is no ATOMBIOS, as with a GOP driver alone, and amdgpu has no use for it.':
		'没有指向 ATOM ROM 头的指针：这不是 ATOMBIOS（例如只有 GOP 驱动时就是这样），amdgpu 用不了它。',
	"Give the GPU's own function its VBIOS: romtool vfct, romtool extract.":
		'请给 GPU 自己的功能配上它的 VBIOS：romtool vfct、romtool extract。',
	'The ATOM ROM header lies past the end of the image: the VBIOS is cut off ("VBIOS header is broken").':
		'ATOM ROM 头超出了映像的末尾：VBIOS 被截断（“VBIOS header is broken”）。',
	'Get the whole VBIOS.': '请获取完整的 VBIOS。',
	'The header that the ROM points to does not say "ATOM": amdgpu does not take it for an ATOMBIOS.':
		'ROM 所指的头中没有 "ATOM"：amdgpu 不把它当作 ATOMBIOS。',
	'The string of ATI that every ATOMBIOS has is missing: amdgpu says "Invalid ATI magic" and stops.':
		'缺少每个 ATOMBIOS 都有的 ATI 字符串：amdgpu 会报“Invalid ATI magic”并停止。',
	'The first image is not of type x86: old kernels say "Not an x86 BIOS ROM, not using".':
		'第一个映像不是 x86 类型：旧内核会报“Not an x86 BIOS ROM, not using”。',
	'Put the VBIOS first: romtool edit join.': '请把 VBIOS 放在最前面：romtool edit join。',
	'The size byte at 0x2 differs from the file: a way of reading that goes by it does not get the VBIOS whole.':
		'0x2 处的大小字节与文件不符：按它来读取的方式得不到完整的 VBIOS。',

	// explain/consumers.ts: i915
	'The VBIOS has no VBT: i915 guesses the ports, and panels and adapters may stay dark.':
		'VBIOS 中没有 VBT：i915 只能猜测端口，面板和转接器可能没有显示。',
	'Take the VBIOS of the board, or leave the VBT to the OpRegion.': '请使用主板的 VBIOS，或由 OpRegion 提供 VBT。',
	'The VBT is not at a multiple of 4, in which steps i915 searches an option ROM: it is not found.':
		'VBT 的位置不是 4 的整数倍，而 i915 在 Option ROM 中按 4 字节步进查找：因此找不到它。',
	'The VBT lies past the end of the images, where i915 does not search.': 'VBT 超出了映像的末尾，i915 不在那里查找。',
	'The VBT is cut off in its header ("VBT header incomplete").': 'VBT 在其头内被截断（“VBT header incomplete”）。',
	'The VBT declares more bytes than are there ("VBT incomplete").':
		'VBT 声明的字节数多于实有的字节数（“VBT incomplete”）。',
	'The data block lies outside of its VBT ("BDB header incomplete").':
		'数据块位于其 VBT 之外（“BDB header incomplete”）。',
	'The data block is longer than its VBT ("BDB incomplete").': '数据块比其 VBT 更长（“BDB incomplete”）。',

	// explain/consumers.ts: names and places of ROM files
	'The name of the file has a character that ends the value of romfile= in the configuration, or there is no name.':
		'文件名中有会使配置中 romfile= 的值到此为止的字符，或者没有文件名。',
	'Rename the file to letters, digits, dots, hyphens and underscores.':
		'请给文件改名，只用字母、数字、点、连字符和下划线。',
	'The name begins or ends with a space, which goes when the line of the configuration is read.':
		'文件名以空格开头或结尾，读取配置行时空格会丢失。',
	'Rename the file.': '请给文件改名。',
	'Proxmox looks for ROM files in /usr/share/kvm alone; a path in the configuration is put behind that folder.':
		'Proxmox 只在 /usr/share/kvm 中查找 ROM 文件；配置中的路径会接在该文件夹之后。',
	'Copy the file there, and write its name alone: romtool install.':
		'请把文件复制到那里，配置中只写文件名：romtool install。',

	// explain/device.ts: devices
	"Take the device's own, from the card or the firmware of its board: romtool vfct, romtool extract.":
		'请使用该设备自己的那一份，取自显卡或其所在主板的固件：romtool vfct、romtool extract。',
	"The VBIOS is for a GPU of another vendor: the device's driver has no use for it.":
		'VBIOS 用于其他厂商的 GPU：设备的驱动用不了它。',
	'The VBIOS is for another device: SeaBIOS does not run it, and it may not fit.':
		'VBIOS 用于其他设备：SeaBIOS 不运行它，它也可能不合用。',
	'The VBIOS is for another family of chips: drivers set the chip up by the tables of another, and fail (error 43, black screen).':
		'VBIOS 用于其他系列的芯片：驱动会按另一种芯片的表来设置该芯片，结果失败（错误 43、黑屏）。',
	"The family of the device's chip is not known to romtool, so that it cannot tell whether the VBIOS fits.":
		'romtool 不知道该设备的芯片属于哪个系列，因此无法判断 VBIOS 是否合用。',
	'The VBIOS is for a sibling of the same family: it works for many, but SeaBIOS, which compares IDs, does not run it.':
		'VBIOS 用于同系列的其他芯片：对许多人有效，但 SeaBIOS 会比较 ID，因此不运行它。',
	'The GOP driver is for another vendor, and leaves the device alone.': 'GOP 驱动用于其他厂商，不会去碰该设备。',
	'This driver was asked in a virtual machine, and takes the device.': '已在虚拟机中询问过此驱动，它接受该设备。',
	"The device is in the driver's own table. Nobody has asked this driver; drivers take what is in their table as a rule.":
		'该设备在驱动自己的表中。没有人询问过此驱动；驱动通常会接受其表中的设备。',
	'None needed; romtool probe asks the driver.': '无需处理；romtool probe 可询问该驱动。',
	'This driver was asked in a virtual machine, and declines the device with the VBIOS that it gets.':
		'已在虚拟机中询问过此驱动，配上它所得到的 VBIOS，它拒绝该设备。',
	"Take the driver and the VBIOS of the device's own board: romtool extract.":
		'请使用该设备所在主板的驱动和 VBIOS：romtool extract。',
	"This driver was asked in a virtual machine, and read the device's registers before it declined: only the chip itself can tell.":
		'已在虚拟机中询问过此驱动，它先读取设备的寄存器，然后才拒绝：只有芯片本身才知道。',
	'Try it.': '请试一试。',
	'The driver takes the devices in its table only, and this one is not in it: no picture before the driver of the guest.':
		'驱动只接受其表中的设备，而该设备不在表中：在虚拟机自己的驱动之前没有画面。',
	"The device is not in the driver's table, and drivers of its kind run on chips that their table lacks.":
		'该设备不在驱动的表中，而这类驱动也能在其表中没有的芯片上运行。',
	'Ask it (romtool probe), or try it, with a VBIOS of the device in the ROM BAR.':
		'请询问驱动（romtool probe），或在 ROM BAR 中放入设备的 VBIOS 试一试。',
	"The ROM's header names another device. OVMF does not look at it, and starts the driver anyway.":
		'ROM 头写的是另一个设备。OVMF 不看它，照样启动驱动。',
	'None needed; romtool edit set-id makes them agree.': '无需处理；romtool edit set-id 可使两者一致。',

	// explain/device.ts: roles
	'The file is not what it is to be used as: a VBIOS in place of a GOP driver, a helper in place of a driver.':
		'文件与其用途不符：例如该用 GOP 驱动的地方用了 VBIOS，该用驱动的地方用了辅助驱动。',
	'Use it as what it is, or take another file.': '请按它本来的用途使用，或换一个文件。',
	"The VBIOS is legacy code alone, which OVMF does not run: the screen stays dark until the guest's own driver loads.":
		'VBIOS 只有传统代码，OVMF 不运行它：在虚拟机自己的驱动加载之前没有画面。',
	"Give the guest a GOP driver's ROM as well: romtool plan says where.":
		'请把 GOP 驱动的 ROM 也交给虚拟机：romtool plan 会说明放在哪里。',
	'The helper for an Intel iGPU draws nothing: it sets up OpRegion and stolen memory for a GOP driver, and there is none in this ROM.':
		'Intel 核显的辅助驱动不显示画面：它为 GOP 驱动设置 OpRegion 和预留显存（stolen memory），而此 ROM 中没有 GOP 驱动。',
	'Give the GOP ROM to a second function, or join the two: romtool edit join.':
		'请把 GOP ROM 给第二个功能，或把两者合并：romtool edit join。',
	"The GOP driver is alone in its ROM, and the GPU's ROM BAR is needed for the VBIOS or the helper.":
		'GOP 驱动单独在其 ROM 中，而 GPU 的 ROM BAR 要留给 VBIOS 或辅助驱动。',
	'Give the ROM to the audio function as its romfile, or join it behind the other: romtool edit join.':
		'请把该 ROM 作为音频功能的 romfile，或把它接在后者之后：romtool edit join。',
	'The helper for Intel iGPUs is smaller than whole ones: builds that lost their code to link-time optimisation load and do nothing.':
		'Intel 核显的辅助驱动比完整的小：因链接时优化（LTO）丢失了代码的构建能加载，但什么也不做。',
	'Take another build, or build it without LTO.': '请换一个构建，或不用 LTO 重新构建。',
};
