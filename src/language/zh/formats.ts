/** What is said of tables, packed data, executables and the volume of `romtool probe`. */
import type { Entries } from '../entries.js';

export const FORMATS: Entries = {
	// acpi/table-header.ts
	'ACPI table header': 'ACPI 表头',

	// acpi/vfct.ts
	'the table says that its images begin at {}, within its own headers, which end at {}: nothing there is a VBIOS':
		'表声明其镜像从 {0} 开始，而它自己的头到 {1} 才结束：那里没有 VBIOS',
	'VFCT header': 'VFCT 头',
	'VFCT image header': 'VFCT 映像头',
	'too short for a VFCT: {} bytes, its headers take {}': '太短，不能是 VFCT：{0} 字节，而仅它的头就要 {1} 字节',
	'not a VFCT: {} at 0x0 in place of "VFCT"': '不是 VFCT：0x0 处是 {0}，而不是 "VFCT"',
	'the table is cut off: it declares {} bytes, and {} are there': '表被截断：它声明 {0} 字节，实有 {1} 字节',
	'the bytes of the table do not sum to zero': '表的各字节之和不为零',
	'the VBIOS at {} is cut off: it declares {} bytes, and {} of them are in the table':
		'{0} 处的 VBIOS 被截断：它声明 {1} 字节，表中只有其中 {2} 字节',
	'no VBIOS in the table': '表中没有 VBIOS',

	// firmware/content.ts
	'download the file itself: on GitHub that is "Download raw file"':
		'请下载文件本身：在 GitHub 上是“Download raw file”',
	'a BIOS update capsule': 'BIOS 更新胶囊（Capsule）',
	'a PE executable': 'PE 可执行文件',
	'a PCI option ROM': 'PCI Option ROM 文件',
	'a TE executable': 'TE 可执行文件',
	'an Intel VBT': 'Intel VBT 数据',
	'an ACPI VFCT table': 'ACPI VFCT 表',
	'NVIDIA firmware with a header before the ROM': 'ROM 前另有头的 NVIDIA 固件',
	'romtool edit trim': '用 romtool edit trim 去除',
	'a UEFI firmware volume or BIOS image': 'UEFI 固件卷或 BIOS 镜像',
	'a BIOS image with Intel flash descriptor': '带 Intel 闪存描述符的 BIOS 镜像',
	'a BIOS image with AMD firmware table': '带 AMD 固件表的 BIOS 镜像',
	'an AMI BIOS Guard (PFAT) update': 'AMI BIOS Guard（PFAT）更新',
	'an ELF executable': 'ELF 可执行文件',
	'a zip archive': 'zip 压缩包',
	'an empty zip archive': '空的 zip 压缩包',
	'a gzip archive': 'gzip 压缩包',
	'a 7-Zip archive': '7-Zip 压缩包',
	'a RAR archive': 'RAR 压缩包',
	'an xz archive': 'xz 压缩包',
	'a Windows cabinet archive': 'Windows cabinet 压缩包',
	'a Git LFS pointer': 'Git LFS 指针文件',
	'an empty file': '空文件',
	'an HTML page saved under this name': '以此名称保存的 HTML 网页',
	'a BIOS image (it has UEFI firmware volumes in it)': 'BIOS 镜像（其中有 UEFI 固件卷）',

	// firmware/content/blank-content.ts, firmware/content.ts
	'take drivers and VBIOS out of it: romtool extract {}{}': '从中提取驱动和 VBIOS：romtool extract {0}{1}',
	'read it again while the GPU is awake and no driver has it: romtool dump, with the address that romtool devices shows; a GPU in the processor has no ROM of its own: romtool vfct has its VBIOS, or romtool extract takes it out of the BIOS file of the board':
		'在 GPU 已唤醒且未绑定驱动时重新读取：romtool dump，加上 romtool devices 显示的地址；处理器内的核显没有自己的 ROM：其 VBIOS 用 romtool vfct 取得，或用 romtool extract 从主板的 BIOS 文件中提取',
	'none is needed in a guest: QEMU gives the guest the OpRegion of the host, with the VBT in it; on the host i915 takes it by its parameter vbt_firmware':
		'虚拟机不需要它：QEMU 会把宿主机的 OpRegion（其中有 VBT）交给虚拟机；在宿主机上 i915 通过参数 vbt_firmware 使用它',
	'an ACPI table ({})': 'ACPI 表（{0}）',
	'the table that has a VBIOS in it is the VFCT: romtool vfct, on the host':
		'含有 VBIOS 的是 VFCT 表：在宿主机上运行 romtool vfct',
	"an Intel OpRegion, which has the iGPU's VBT in it": 'Intel OpRegion（其中有核显的 VBT）',
	'none is needed as a file: QEMU gives the OpRegion of the host to the guest (x-igd-opregion=on); romtool extract {} takes the VBT out of it':
		'不需要这个文件：QEMU 会把宿主机的 OpRegion 交给虚拟机（x-igd-opregion=on）；romtool extract {0} 可提取其中的 VBT',
	'take the VBIOS out of it: romtool vfct {}': '从中提取 VBIOS：romtool vfct {0}',
	'a hex dump (text)': '十六进制转储文本',
	'make the ROM of the text, where xxd printed it: xxd -r {} vbios.rom; or copy the ROM itself, not its dump':
		'如果该文本由 xxd 输出，可还原为 ROM：xxd -r {0} vbios.rom；或者直接复制 ROM 本身',
	"acpidump's text of ACPI tables": 'acpidump 输出的 ACPI 表文本',
	'make the table of it, and take the VBIOS out of that: acpixtract -s VFCT {} && romtool vfct vfct.dat':
		'先还原成表，再从表中提取 VBIOS：acpixtract -s VFCT {0} && romtool vfct vfct.dat',
	"iasl's text of an ACPI table": 'iasl 输出的 ACPI 表文本',
	'take the VBIOS from the table itself: romtool vfct, on the host, or with the file that iasl was given':
		'从表本身提取 VBIOS：在宿主机上运行 romtool vfct，或指定交给 iasl 的那个文件',
	'an error message that was saved in place of the ROM': '保存成 ROM 文件的错误信息',
	'a text file': '文本文件',
	'a dump of nothing but {}': '内容全为 {0} 的转储文件',
	'a dump of nothing but 00 and ff': '内容只有 00 和 ff 的转储文件',
	'a dump that is almost empty (00 and ff)': '几乎全为空（00 和 ff）的转储文件',

	// bytes/search-all.ts
	'a needle of seven bytes at least': '要查找的字节串至少为七个字节',

	// executable/pe.ts
	'EFI application': 'EFI 应用程序',
	'EFI boot service driver': 'EFI 启动服务驱动',
	'EFI runtime driver': 'EFI 运行时驱动',

	// probe/fat-structures.ts
	'FAT boot sector': 'FAT 引导扇区',
	'FAT directory entry': 'FAT 目录项',
	'"{}" is no short file name': '“{0}”不是短文件名',

	// probe/fat-volume.ts
	'{} files in the root, at most {} fit': '根目录中有 {0} 个文件，最多放得下 {1} 个',
	'the files together are more than the 127 MiB that a volume of ours holds': '文件总量超过我们的卷所能容纳的 127 MiB',
	'{} is a file and a folder': '{0} 既是文件又是文件夹',
	'{} is there twice': '{0} 出现了两次',

	// probe/job.ts
	'probe job': '探测任务',
	'probe question': '探测问题',
	'{} questions are more than a job holds': '{0} 个问题超过了一个任务所能容纳的数量',
};
