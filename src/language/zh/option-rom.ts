/** What is said of option ROMs: read, built and changed. */
import type { Entries } from '../entries.js';

export const OPTION_ROM: Entries = {
	// option-rom/build-efi-image.ts
	'{} device IDs push the driver beyond 64 KiB, where its offset does not fit':
		'{0} 个设备 ID 把驱动推到了 64 KiB 之外，其偏移无法表示',

	// option-rom/build-findings.ts
	'the IDs that were given are not used: an image that brings its headers keeps those in them':
		'给出的 ID 没有用到：自带头的映像保留头中的 ID',
	'romtool edit set-id': '用 romtool edit set-id 设置',
	'OVMF never reads a ROM of {} bytes: it takes a BAR of 2 KiB for none':
		'OVMF 从不读取 {0} 字节的 ROM：它把 2 KiB 的 BAR 当作没有 ROM',
	'add a second image or pad the driver, so that the ROM has more than 2048 bytes':
		'请再加一个映像或填充驱动，使 ROM 超过 2048 字节',
	'no vendor with ID {} is known; in decimal, {} is {}, {}':
		'没有 ID 为 {0} 的已知厂商；若按十进制，{1} 是 {2}，即 {3}',
	'give the ID as {}': '请把 ID 写成 {0}',
	'the PE image is an EFI application; firmware starts only drivers from an option ROM':
		'该 PE 映像是 EFI 应用程序；固件只从 Option ROM 启动驱动',
	'use the driver (.efi of type driver)': '请使用驱动（驱动类型的 .efi）',
	'subsystem {} is no EFI driver (11 boot service driver, 12 runtime driver)':
		'子系统 {0} 不是 EFI 驱动（11 启动服务驱动，12 运行时驱动）',
	'subsystem {} is that of an EFI driver, but the PE image has an import table, which Windows reads and UEFI does not: it is a program for Windows':
		'子系统 {0} 是 EFI 驱动的，但该 PE 映像带有导入表，Windows 会读取它，而 UEFI 不会：这是一个 Windows 程序',
	'of the binary, {}': '二进制文件：{0}',
	'no UEFI firmware in use runs machine type {} (unknown)': '没有在用的 UEFI 固件能运行机器类型 {0}（未知）',
	'no UEFI firmware in use runs machine type {} ({})': '没有在用的 UEFI 固件能运行机器类型 {0}（{1}）',
	'the binary is a ROM of {} images and was taken as one: those after the first are hidden':
		'该二进制文件是含 {0} 个映像的 ROM，被当作一个映像：第一个之后的映像都被隐藏',
	"byte {}, the binary's last, was changed from {} to {} for the sum":
		'为了校验和，字节 {0}（该二进制文件的最后一个）已从 {1} 改为 {2}',
	'the legacy image sums to {} in place of 0, so that SeaBIOS refuses it: its size, {}, is no multiple of 512, and EfiRom sums it without its padding':
		'传统映像的各字节之和是 {0}，而不是 0，因此 SeaBIOS 拒绝它：其大小 {1} 不是 512 的整数倍，而 EfiRom 求和时不含填充',
	'build with --checksum': '请加 --checksum 制作',
	'byte {} is {} so that the bytes of the image sum to zero': '字节 {0} 为 {1}，使映像的各字节之和为零',

	// option-rom/build.ts
	'an option ROM needs at least one image': 'Option ROM 至少需要一个映像',
	'PCI revision "{}" is neither 2.3 nor 3.0': 'PCI 版本“{0}”既不是 2.3 也不是 3.0',
	'an image is of kind "efi" or "binary"': '映像的种类是 "efi" 或 "binary"',
	'an EFI image needs a vendor ID (-f)': 'EFI 映像需要厂商 ID（-f）',
	'an EFI image needs a device ID (-i)': 'EFI 映像需要设备 ID（-i）',
	'device ID out of range: 0x0 is what ends a device list': '设备 ID 超出范围：0x0 用来结束设备列表',
	'a PCI 2.3 ROM has no device list: give one device ID, or leave the PCI 2.3 layout (-p)':
		'PCI 2.3 的 ROM 没有设备列表：请只给一个设备 ID，或不用 PCI 2.3 布局（-p）',
	'{} out of range: {} (0 to {})': '{0}：{1} 超出范围（0 到 {2}）',

	// option-rom/compress-driver.ts
	'does not get smaller when compressed ({} bytes, then {}): leave it uncompressed (-e)':
		'压缩后并不变小（{0} 字节，压缩后 {1} 字节）：请不要压缩它（-e）',

	// option-rom/decimal-ids.ts
	'vendor ID {} is {} in decimal, and {} is {}: was that meant?':
		'厂商 ID {0} 的十进制是 {1}，而 {2} 是 {3}：本意是否是它？',
	'device ID {} is {} in decimal, and {} is {}: was that meant?':
		'设备 ID {0} 的十进制是 {1}，而 {2} 是 {3}：本意是否是它？',

	// option-rom/edit/join.ts
	'nothing to join': '没有可合并的内容',
	'marked as the last': '标为最后一个',
	'no longer the last': '不再是最后一个',

	// option-rom/edit/manifest.ts
	'the manifest is no JSON object': '清单不是 JSON 对象',
	'its "format" is not "romtool-parts"': '其 "format" 不是 "romtool-parts"',
	'its "version" is {}, known is 1': '其 "version" 是 {0}，已知的是 1',
	'"parts" is no list of parts': '"parts" 不是部分的列表',
	'"rom" is no JSON object': '"rom" 不是 JSON 对象',
	'"rom" has no size and sha256': '"rom" 没有 size 和 sha256',
	'part {} is no JSON object': '第 {0} 部分不是 JSON 对象',
	'part {}: "{}" is no plain name of a file beside the manifest: {}':
		'第 {0} 部分："{1}" 不是清单旁文件的单纯名称：{2}',
	'part {}: "{}" is no integer from 0 to {}: {}': '第 {0} 部分："{1}" 不是 0 到 {2} 的整数：{3}',
	'part {}: "{}" is neither true nor false: {}': '第 {0} 部分："{1}" 既不是 true 也不是 false：{2}',
	'part {}: "kind" is {}, not bytes, fill, image or efi': '第 {0} 部分："kind" 是 {1}，不是 bytes、fill、image 或 efi',
	"no manifest of romtool's: {}": '不是 romtool 的清单：{0}',

	// option-rom/edit/mend-sum.ts
	'byte for the sum': '用于校验和的字节',

	// option-rom/edit/plan-build.ts
	'{} bytes stand before the first image': '第一个映像之前有 {0} 字节',
	'{} bytes follow the last image': '最后一个映像之后有 {0} 字节',
	'{} would come out otherwise from {} on': '{0}从 {1} 起会与原来不同',
	'the images would come out otherwise': '映像会与原来不同',
	'image {} has a {} that image {} has not': '映像 {0} 有{1}，而映像 {2} 没有',

	// option-rom/edit/rebuild-efi-image.ts
	'headers of {} bytes push the driver beyond 64 KiB, where its offset does not fit':
		'{0} 字节的头把驱动推到了 64 KiB 之外，其偏移无法表示',
	'an image of {} bytes is too large': '{0} 字节的映像太大',

	// option-rom/edit/recompress.ts
	'driver compressed': '驱动已压缩',
	'driver decompressed': '驱动已解压',
	'{}: unknown compression type {}': '{0}：未知的压缩类型 {1}',
	'{}: its driver lies outside the image': '{0}：其驱动在映像之外',

	// option-rom/edit/set-id.ts
	'PCI ID out of range: {}': 'PCI ID 超出范围：{0}',
	'{} has a device list of {} IDs, of which one cannot take the place: leave it as it is with --keep-list':
		'{0}有含 {1} 个 ID 的设备列表，不能用一个 ID 取代：请用 --keep-list 保持原样',
	'device list': '设备列表',

	// option-rom/edit/split.ts
	'no option ROM image: nowhere 55 aa with a PCI data structure':
		'没有 Option ROM 映像：任何位置都没有带 PCI 数据结构的 55 aa',
	'the images take {} bytes, more than the {} of any option ROM': '各映像共 {0} 字节，超过任何 Option ROM 的上限 {1}',
	'no image {}: the ROM has one': '没有映像 {0}：该 ROM 只有一个',
	'no image {}: the ROM has {}': '没有映像 {0}：该 ROM 有 {1} 个',
	'{} has its PCI data structure outside of itself, at {}': '{0}的 PCI 数据结构在它自身之外，位于 {1}',
	'image {} at {}': '映像 {0}（位于 {1}）',

	// option-rom/edit/trim.ts
	'header before the first image removed': '已去除第一个映像之前的头',
	'bytes after the last image removed': '已去除最后一个映像之后的字节',
	'1 byte': '1 字节',

	// option-rom/edit/unpack.ts
	'{}: unknown compression type {}; kept as it is': '{0}：未知的压缩类型 {1}；保持原样',
	'another compressor or layout made it': '它由其他压缩器或以其他布局制成',
	'its headers disagree with its driver': '它的头与驱动不一致',
	'{}: {}, so that it is kept whole as well': '{0}：{1}，因此也整个保留',
	'{}: {}; kept as it is': '{0}：{1}；保持原样',

	// option-rom/locate-pcir.ts
	'not an option ROM: {} at 0x0 in place of 0xaa55 (bytes 55 aa)':
		'不是 Option ROM：0x0 处是 {0}，而不是 0xaa55（字节 55 aa）',
	'no PCI data structure: its offset at {} is zero': '没有 PCI 数据结构：{0} 处的偏移为零',
	'PCI data structure at {} (from {}) runs past the end of the file at {}':
		'{0} 处的 PCI 数据结构（由 {1} 指向）超出了文件在 {2} 的末尾',
	'no PCI data structure at {}: {} in place of "PCIR"': '{0} 处没有 PCI 数据结构：那里是 {1}，而不是 "PCIR"',

	// option-rom/nvidia-extension.ts
	'NVIDIA PCI data extension': 'NVIDIA PCI 数据扩展',

	// option-rom/parse.ts
	'more than {} images: what follows {} was not read': '映像超过 {0} 个：{1} 之后的内容未读取',
	'no image is marked as the last in its PCI data structure (Indicator bit 7), and the file ends at {}':
		'没有映像在其 PCI 数据结构中标为最后一个（Indicator 第 7 位），而文件在 {0} 结束',
	'no image is marked as the last in its PCI data structure (Indicator bit 7), and what follows is no image at {}':
		'没有映像在其 PCI 数据结构中标为最后一个（Indicator 第 7 位），而 {0} 处的后续内容不是映像',
	'no room for a ROM header at {}': '{0} 处放不下 ROM 头',
	'not an option ROM image: {} at {} in place of 0xaa55 (bytes 55 aa)':
		'不是 Option ROM 映像：{1} 处是 {0}，而不是 0xaa55（字节 55 aa）',
	'PCI data structure at {} is not inside the file': '{0} 处的 PCI 数据结构不在文件之内',
	'no PCI data structure: {} at {} in place of "PCIR"': '没有 PCI 数据结构：{1} 处是 {0}，而不是 "PCIR"',
	'image length is zero': '映像长度为零',
	'image at {} is cut off: it ends at {}, the file at {}': '{0} 处的映像被截断：它应在 {1} 结束，文件在 {2} 结束',
	'EFI image without the EFI signature: {} in place of 0x00000ef1': 'EFI 映像没有 EFI 签名：是 {0}，而不是 0x00000ef1',
	'the driver at {} lies outside its image, which ends at {}': '{0} 处的驱动在其映像之外，映像在 {1} 结束',
	'device list at {} has no end inside the image': '{0} 处的设备列表在映像之内没有结束',

	// option-rom/pci-data-structure.ts
	'PCI data structure': 'PCI 数据结构',

	// option-rom/report.ts
	'the driver at {} cannot be unpacked: {}': '{0} 处的驱动无法解开：{1}',

	// option-rom/rom-header.ts
	'PCI expansion ROM header': 'PCI 扩展 ROM 头',
	'EFI PCI expansion ROM header': 'EFI PCI 扩展 ROM 头',

	// option-rom/rom-size.ts
	'an option ROM holds at most 16 MiB ({} bytes); this one would take {}':
		'Option ROM 最大为 16 MiB（{0} 字节）；这一个需要 {1} 字节',

	// pci/ids.ts
	'{} "{}" is not a hexadecimal number: write it as lspci -nn does, 1002 or 0x1002':
		'{0}“{1}”不是十六进制数：请像 lspci -nn 那样写成 1002 或 0x1002',
	'{} {} is out of range: the largest is {}': '{0} {1} 超出范围：最大为 {2}',
	'"{}" is not VENDOR:DEVICE: write it as lspci -n does, 1002:164c':
		'“{0}”不是 VENDOR:DEVICE：请像 lspci -n 那样写成 1002:164c',
};
