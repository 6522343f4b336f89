/** What QEMU, Proxmox VE, SeaBIOS and the drivers of a Linux guest do with a ROM. */
import type { Entries } from '../entries.js';

export const CONSUMERS_GUEST: Entries = {
	// consumers/amdgpu.ts
	'the VBIOS at {} stands behind an EFI image: amdgpu reads a VBIOS from the start of the ROM only, and finds none':
		'{0} 处的 VBIOS 排在 EFI 镜像之后：amdgpu 只从 ROM 开头读取 VBIOS，因此找不到',
	'build it with the VBIOS first: romtool edit unpack takes the two apart, romtool build joins them with -b for the VBIOS before -e for the driver':
		'生成时把 VBIOS 放在前面：用 romtool edit unpack 拆开，再用 romtool build 合并，VBIOS 用 -b，写在驱动的 -e 之前',
	"dump the card's own VBIOS again (VFCT table, or the ROM of the host's /sys)":
		'请重新转储该显卡自己的 VBIOS（VFCT 表，或宿主机 /sys 中的 ROM）',
	'nothing to read at {}: the guest\'s kernel says "{}", and amdgpu stops without a VBIOS':
		'{0} 处没有可读的内容：虚拟机内核会报“{1}”，amdgpu 没有 VBIOS 就停止',
	'the offset of the ATOM ROM header at {} is zero: this is no ATOMBIOS, and amdgpu has no use for it':
		'{0} 处的 ATOM ROM 头偏移为零：这不是 ATOMBIOS，amdgpu 用不了它',
	'the ATOM ROM header at {} (from {}) lies past the image\'s end at {}: "VBIOS header is broken"':
		'{0} 处的 ATOM ROM 头（由 {1} 指向）超出了映像在 {2} 的末尾：“VBIOS header is broken”',
	'no "ATOM" at {}, in the header that {} points to: amdgpu does not take it for an ATOMBIOS':
		'{1} 所指的头中，{0} 处没有 "ATOM"：amdgpu 不把它当作 ATOMBIOS',
	'no "{}" at {}: amdgpu_atom_parse says "Invalid ATI magic" and the driver stops':
		'{1} 处没有 "{0}"：amdgpu_atom_parse 会报“Invalid ATI magic”，驱动随即停止',
	'"MOTA" in place of "ATOM" at {}: check_atom_bios takes it, amdgpu_atom_parse does not ("Invalid ATOM magic")':
		'{0} 处是 "MOTA"，而不是 "ATOM"：check_atom_bios 接受它，amdgpu_atom_parse 不接受（“Invalid ATOM magic”）',
	'the first image has code type {}, not 0: old kernels say "Not an x86 BIOS ROM, not using"':
		'第一个映像的代码类型是 {0}，不是 0：旧内核会报“Not an x86 BIOS ROM, not using”',
	'put the VBIOS first': '请把 VBIOS 放在最前面',
	'the PCI data structure at {} is not 4-byte aligned: kernels that check it (pci_get_rom_size) read no further':
		'{0} 处的 PCI 数据结构未按 4 字节对齐：会检查对齐的内核（pci_get_rom_size）到此不再往下读',
	'the size byte at 0x2 says {} bytes, the file has {}: amdgpu_read_bios_from_rom, which reads that many, would not get this VBIOS whole':
		'0x2 处的大小字节写的是 {0} 字节，文件有 {1} 字节：amdgpu_read_bios_from_rom 只按它读取，得不到完整的这个 VBIOS',

	// consumers/i915.ts
	'the VBT at {} sums to {} in place of 0, as many do: i915 does not look at it':
		'{0} 处的 VBT 字节和为 {1} 而不是 0（很常见）：i915 不检查它',
	"take the VBT or VBIOS from the host again (/sys/kernel/debug/dri/0/i915_vbt, or the board's firmware)":
		'请从宿主机重新获取 VBT 或 VBIOS（/sys/kernel/debug/dri/0/i915_vbt，或主板的固件）',
	'no "$VBT" in the VBIOS at 0x0: i915 guesses the ports, and panels and adapters may stay dark':
		'0x0 处的 VBIOS 中没有 "$VBT"：i915 只能猜测端口，面板和转接器可能没有显示',
	'the "$VBT" at {} is off the 4-byte steps in which i915 searches an option ROM, and is not found':
		'{0} 处的 "$VBT" 不在 i915 查找 Option ROM 的 4 字节步进上，不会被找到',
	'the "$VBT" at {} is past the end of the images at {} in which i915 searches an option ROM, and is not found':
		'{0} 处的 "$VBT" 超出了映像在 {1} 的末尾，i915 只在此之前查找 Option ROM，不会找到它',
	'the VBT at {} is cut off after {} bytes, in its header of {} ("VBT header incomplete")':
		'{0} 处的 VBT 在 {1} 字节后被截断，仍在其 {2} 字节的头内（“VBT header incomplete”）',
	'the VBT at {} declares {} bytes at {} and has {} ("VBT incomplete")':
		'{0} 处的 VBT 在 {2} 声明 {1} 字节，实有 {3} 字节（“VBT incomplete”）',
	'the data block at {} (from {}) leaves its VBT of {} bytes ("BDB header incomplete")':
		'{0} 处的数据块（由 {1} 指向）超出了其 {2} 字节的 VBT（“BDB header incomplete”）',
	'the data block at {} declares {} bytes, which leave its VBT of {} bytes ("BDB incomplete")':
		'{0} 处的数据块声明 {1} 字节，超出了其 {2} 字节的 VBT（“BDB incomplete”）',

	// consumers/proxmox.ts
	'rename it, for example to {}': '请改名，例如改为 {0}',
	'romfile= takes a file name of one character at least, and there is none':
		'romfile= 需要至少一个字符的文件名，而这里没有',
	'the name "{}" has {}': '名称“{0}”含有{1}',
	'the name "{}" begins or ends with a space, which goes when the line of the configuration is read':
		'名称“{0}”以空格开头或结尾，读取配置行时空格会丢失',
	'a comma, at which Proxmox ends what romfile= takes ([^,;]+)': '逗号，Proxmox 读 romfile= 到此为止（[^,;]+）',
	'a semicolon, which Proxmox does not take in romfile= ([^,;]+)': '分号，Proxmox 的 romfile= 不接受它（[^,;]+）',
	'a control character, which a line of the configuration does not hold as it is': '控制字符，配置行无法原样保存它',
	'Proxmox looks for romfile={} in {} alone; a path in the configuration is put behind that folder and not found':
		'Proxmox 只在 {1} 中查找 romfile={0}；配置中的路径会接在该文件夹之后，因此找不到',
	'copy the file to {}/ and write romfile={}': '请把文件复制到 {0}/ 并写 romfile={1}',

	// consumers/qemu.ts
	'the file at 0x0 holds nothing: QEMU stops with `romfile "…" is empty`, and the machine does not start':
		'0x0 处的文件没有内容：QEMU 报 `romfile "…" is empty` 并停止，虚拟机无法启动',
	'the file from 0x0 on has {} bytes: QEMU stops with `romfile "…" too large (size cannot exceed 2 GiB)`, and the machine does not start':
		'文件从 0x0 起有 {0} 字节：QEMU 报 `romfile "…" too large (size cannot exceed 2 GiB)` 并停止，虚拟机无法启动',
	'give the ROM, not the disk or flash around it': '请给出 ROM，而不是包含它的磁盘或闪存镜像',
	'nothing is added': '没有添加任何内容',
	'zeros follow from {} to {}': '从 {0} 到 {1} 补零',
	'QEMU makes a ROM BAR of {} of the {} bytes from 0x0 on; {}':
		'QEMU 用从 0x0 起的 {1} 字节生成的 ROM BAR 大小为 {0}；{2}',
	'the image at {} should end at {} and the file ends at {}: QEMU fills the ROM BAR up with zeros, so that the guest runs what is left as if it were whole':
		'{0} 处的映像应在 {1} 结束，而文件在 {2} 结束：QEMU 用零填满 ROM BAR，虚拟机会把残缺的部分当作完整的来运行',
	'take the file from its source again: bytes are missing at its end': '请从来源重新获取该文件：其末尾缺少字节',

	// consumers/seabios.ts
	'Each image begins with 55 aa, and the first one with the ROM; the search ends before one that does not.':
		'每个映像都以 55 aa 开头，第一个映像位于 ROM 的开头；遇到不是这样的就停止查找。',
	'Each image points to a PCI data structure that begins with "PCIR". It need not be aligned.':
		'每个映像都指向以 "PCIR" 开头的 PCI 数据结构。它不必对齐。',
	"The image's vendor and device are the device's. The device list is not looked at.":
		'映像的厂商和设备就是该设备的。不看设备列表。',
	"The image's code type is 0 (x86 PC-AT).": '映像的代码类型是 0（x86 PC-AT）。',
	'Bit 7 of the indicator ends the search.': 'Indicator 的第 7 位结束查找。',
	'No image that is passed over has length zero: SeaBIOS would look at it forever.':
		'被跳过的映像长度都不为零：否则 SeaBIOS 会永远停在它上面。',
	'The size at byte 2 of the header is not zero.': '头中字节 2 处的大小不为零。',
	'The size at byte 2 of the header ends inside the ROM BAR. SeaBIOS does not check it: where nothing else is mapped behind, all bytes there are alike, leave the sum as it is, and the image runs.':
		'头中字节 2 处的大小不超出 ROM BAR。SeaBIOS 不检查：若其后没有映射其他内容，那里的字节全都相同，不影响校验和，映像仍会运行。',
	'The bytes that the size at byte 2 covers sum to zero. The image length in the PCI data structure plays no part.':
		'字节 2 处的大小所涵盖的各字节之和为零。PCI 数据结构中的映像长度与此无关。',
	'The image lies inside the file. Zeros stand in for what is missing.': '映像完整地位于文件之内。缺少的部分以零代替。',
	'Of all display devices only one gets its ROM run: the first that decodes VGA, or the first of class 0x0380 with a ROM where there is no VGA.':
		'所有显示设备中只有一个的 ROM 会运行：第一个解码 VGA 的设备；没有 VGA 时，是第一个类为 0x0380 且带 ROM 的设备。',
	'no 55 aa at {}, where SeaBIOS looks for an image': '{0} 处没有 55 aa，而 SeaBIOS 在此查找映像',
	'no 55 aa at {}, where SeaBIOS looks for the next image': '{0} 处没有 55 aa，而 SeaBIOS 在此查找下一个映像',
	'a header of its vendor is cut off by romtool edit trim': 'romtool edit trim 可切掉厂商自己的头',
	'the image at {} points to {}, where no PCI data structure is': '{0} 处的映像指向 {1}，那里没有 PCI 数据结构',
	'the image at {} is marked as the last, so SeaBIOS does not see the one at {}':
		'{0} 处的映像已标为最后一个，因此 SeaBIOS 看不到 {1} 处的映像',
	'the image at {} does not match and has length zero: SeaBIOS never gets beyond it, and the machine hangs':
		'{0} 处的映像不匹配且长度为零：SeaBIOS 无法越过它，虚拟机会卡死',
	'the image at {} is of code type {}, and SeaBIOS runs type 0 (x86 PC-AT) only':
		'{0} 处的映像代码类型是 {1}，而 SeaBIOS 只运行类型 0（x86 PC-AT）',
	'nothing, where another image is the legacy one or the guest boots with OVMF':
		'若另有传统映像，或虚拟机用 OVMF 启动，则无需处理',
	"the image at {} is for {}:{}, and SeaBIOS wants the device's {}":
		'{0} 处的映像用于 {1}:{2}，而 SeaBIOS 要求设备的 {3}',
	'for SeaBIOS, take the VBIOS of {} itself': '若用 SeaBIOS，请使用 {0} 自己的 VBIOS',
	'the image at {} says at byte 2 that it has no bytes': '{0} 处的映像在字节 2 写明它没有字节',
	'set byte 2 to the length in units of 512 bytes': '请把字节 2 设为以 512 字节为单位的长度',
	'the {} bytes of the image at {} sum to {} in place of 0': '{1} 处的映像的 {0} 字节之和是 {2}，而不是 0',
	'correct the sum: romtool edit fix-sum': '请修正校验和：romtool edit fix-sum',
	'the image says that it ends at {}, and the ROM BAR ends at {}: SeaBIOS copies what lies behind it':
		'映像写明在 {0} 结束，而 ROM BAR 在 {1} 结束：SeaBIOS 会把其后的内容也复制进来',
	'the image ends at {} and the file at {}: SeaBIOS reads zeros for the rest':
		'映像在 {0} 结束，文件在 {1} 结束：SeaBIOS 把余下部分读作零',
	'a ROM for a display device: SeaBIOS runs one such ROM only, that of the first VGA device':
		'显示设备的 ROM：SeaBIOS 只运行一个这样的 ROM，即第一个 VGA 设备的',
	"make the passed-through card the guest's only display (`-vga none`, in Proxmox VE `x-vga=1`)":
		'请让直通的显卡成为虚拟机唯一的显示设备（`-vga none`，在 Proxmox VE 中为 `x-vga=1`）',
};
