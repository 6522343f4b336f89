/**
 * What OVMF and AAVMF require of the images of an option ROM, one entry per rule: read from edk2's sources, and proven with
 * Debian's firmware in QEMU by test/consumers/boots.test.ts and test/consumers/aavmf-boots.test.ts. Without a name it is OVMF.
 */
import { hex, hexDigits } from '../../bytes/hex.js';
import { shellPath } from '../../bytes/shell-word.js';
import { listedZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { listed } from '../../language/words.js';
import { BROKEN, sentence, sentenceZh } from './pe/findings.js';

const OPTION_ROM = 'MdeModulePkg/Bus/Pci/PciBusDxe/PciOptionRomSupport.c';
const LOAD_FILE = `${OPTION_ROM} LocalLoadFile2`;

interface Named {
	readonly id?: string | undefined;
}

const rebuild = ({ id = 'VENDOR:DEVICE' }: Named) =>
	`Rebuild the ROM from its driver: romtool build --id ${id} DRIVER.efi`;
const rebuildZh = ({ id = 'VENDOR:DEVICE' }: Named) => `用其中的驱动重新生成 ROM：romtool build --id ${id} DRIVER.efi`;

const WITH_MEMORY = {
	runs: 'runs a driver of this ROM',
	ignored: 'runs no driver of this ROM',
	crashes: 'crashes on it',
	hangs: 'hangs on it',
};
const WITH_MEMORY_ZH = {
	runs: '会执行这个 ROM 中的驱动',
	ignored: '不会执行这个 ROM 中的驱动',
	crashes: '会崩溃',
	hangs: '会卡死',
};

/** What a ROM is built of has one image each; others are joined. */
function addDriver({
	types,
	file = 'FILE',
	id = 'VENDOR:DEVICE',
}: Named & { types: readonly number[]; file?: string | undefined }) {
	const rom = shellPath(file);
	if (types.length < 2) return [`romtool build --id ${id} ${rom} DRIVER.efi -o OUTPUT.rom`];
	return [`romtool build --id ${id} DRIVER.efi -o GOP.rom`, `romtool edit join ${rom} GOP.rom -o OUTPUT.rom`];
}

const REBUILD = 'Rebuild the ROM from its driver (romtool build).';
const REBUILD_ZH = '用其中的驱动重新生成 ROM（romtool build）。';
const COMPLETE = 'Download or extract the file again: it is not complete.';
const COMPLETE_ZH = '重新下载或提取该文件：它不完整。';

/** `50 43 49 52`, as a hex dump has them. */
const dumped = (bytes: readonly number[]) => bytes.map((byte) => hexDigits(byte, 2)).join(' ');

export const OVMF_FINDINGS = {
	'ovmf-rom-bar': entry({
		severity: BROKEN,
		source: `${OPTION_ROM} GetOpRomInfo`,
		values: { bytes: 'number', file: 'file?', firmware: 'name?' },
		en: {
			message: ({ bytes, firmware = 'OVMF' }) =>
				`${firmware} finds no ROM: QEMU makes a ROM BAR of 2 KiB or less from ${bytes} bytes, and ${firmware} treats that as none.`,
			fix: ({ file = 'FILE' }) =>
				`Append zeros until the file is larger than 2048 bytes: truncate -s 4096 ${shellPath(file)}`,
			cause: 'The ROM BAR is larger than 2 KiB. A ROM BAR of 2 KiB reads back like none.',
			remedy: 'Append zeros until the file is larger than 2048 bytes.',
		},
		zh: {
			message: ({ bytes, firmware = 'OVMF' }) =>
				`${firmware} 找不到 ROM：文件只有 ${bytes} 字节，QEMU 为它生成的 ROM BAR 不超过 2 KiB，${firmware} 视为没有 ROM。`,
			fix: ({ file = 'FILE' }) => `在文件末尾补零到 2048 字节以上：truncate -s 4096 ${shellPath(file)}`,
			cause: 'ROM BAR 大于 2 KiB。2 KiB 的 ROM BAR 读回的值与没有 ROM 时相同。',
			remedy: '在文件末尾补零，使其大于 2048 字节。',
		},
	}),
	'ovmf-no-rom-bar': entry({
		severity: BROKEN,
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		values: { firmware: 'name?' },
		en: {
			message: ({ firmware = 'OVMF' }) =>
				`${firmware} finds no ROM: the device has no ROM BAR, and QEMU gives the file only to SeaBIOS.`,
			fix: 'Leave the ROM BAR on (no rombar=0, no bar=off).',
			cause: 'The device has a ROM BAR. With rombar=0, QEMU gives the ROM file only to SeaBIOS.',
			remedy: 'Leave the ROM BAR on.',
		},
		zh: {
			message: ({ firmware = 'OVMF' }) => `${firmware} 找不到 ROM：设备没有 ROM BAR，QEMU 只把该文件交给 SeaBIOS。`,
			fix: '保持 ROM BAR 打开（不写 rombar=0，不写 bar=off）。',
			cause: '设备有 ROM BAR。rombar=0 时，QEMU 只把 ROM 文件交给 SeaBIOS。',
			remedy: '保持 ROM BAR 打开。',
		},
	}),
	'ovmf-rom-signature': entry({
		severity: BROKEN,
		source: `${OPTION_ROM} LoadOpRomImage`,
		values: { found: 'numbers', file: 'file?', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ found, firmware = 'OVMF' }) =>
				`${firmware} finds no ROM: the file begins with ${dumped(found)}, not 55 aa.`,
			fix: ({ file = 'FILE', id = 'VENDOR:DEVICE' }) =>
				[
					`If it has a vendor header: romtool edit trim --in-place ${shellPath(file)}`,
					`If it is a bare driver: romtool build --id ${id} ${shellPath(file)}`,
				].join('\n'),
			cause: 'The ROM begins with 55 aa. Other bytes are skipped only after a first image, in steps of 512.',
			remedy: 'Remove what precedes the ROM (romtool edit trim), or build a ROM from the driver (romtool build).',
		},
		zh: {
			message: ({ found, firmware = 'OVMF' }) => `${firmware} 找不到 ROM：文件开头是 ${dumped(found)}，不是 55 aa。`,
			fix: ({ file = 'FILE', id = 'VENDOR:DEVICE' }) =>
				[
					`如有厂商头：romtool edit trim --in-place ${shellPath(file)}`,
					`如是单独的驱动：romtool build --id ${id} ${shellPath(file)}`,
				].join('\n'),
			cause: 'ROM 以 55 aa 开头。只有在第一个镜像之后，其他字节才会以 512 为步进跳过。',
			remedy: '去除 ROM 之前的内容（romtool edit trim），或用驱动生成 ROM（romtool build）。',
		},
	}),
	'ovmf-pcir-offset': entry({
		severity: BROKEN,
		source: `${OPTION_ROM} LoadOpRomImage, ContainEfiImage, ProcessOpRomImage`,
		values: {
			case: ['zero', 'unaligned', 'outside', 'code-type'],
			image: 'offset',
			pcir: 'offset',
			end: 'number',
			id: 'id?',
			firmware: 'name?',
		},
		en: {
			message: ({ case: which, image, pcir, end, firmware = 'OVMF' }) => {
				const stops = `${firmware} stops at the image at ${hex(image)}`;
				if (which === 'zero') return `${stops}: the offset of its PCI data structure is zero.`;
				if (which === 'unaligned') {
					return `${stops}: its PCI data structure at ${hex(pcir)} is not 4-byte aligned within the image.`;
				}
				if (which === 'code-type') {
					return `${firmware} does not start the image at ${hex(image)}: the code type of its PCI data structure at ${hex(pcir)} lies beyond ${hex(end)}, where the ROM ends for ${firmware}.`;
				}
				return `${stops}: its PCI data structure at ${hex(pcir)} extends beyond ${hex(end)}, where the ROM ends for ${firmware}.`;
			},
			fix: rebuild,
			cause:
				"The PCI data structure's offset is not zero and a multiple of 4. The 24 bytes there are inside the ROM BAR. While OVMF still looks for an EFI image, they are also inside what it copies: the sum of the image lengths, or a legacy image's size where that is more. For each image that it starts, only the code type must be inside.",
			remedy: REBUILD,
		},
		zh: {
			message: ({ case: which, image, pcir, end, firmware = 'OVMF' }) => {
				const stops = `${firmware} 读到 ${hex(image)} 处的镜像就停止`;
				if (which === 'zero') return `${stops}：它的 PCI 数据结构偏移为零。`;
				if (which === 'unaligned') return `${stops}：它的 PCI 数据结构（${hex(pcir)}）在镜像内未按 4 字节对齐。`;
				if (which === 'code-type') {
					return `${firmware} 不会启动 ${hex(image)} 处的镜像：它的 PCI 数据结构（${hex(pcir)}）中的代码类型超出 ${hex(end)}，而对 ${firmware} 来说 ROM 到此结束。`;
				}
				return `${stops}：它的 PCI 数据结构（${hex(pcir)}）超出 ${hex(end)}，而对 ${firmware} 来说 ROM 到此结束。`;
			},
			fix: rebuildZh,
			cause:
				'PCI 数据结构的偏移不为零，且是 4 的整数倍。那里的 24 字节在 ROM BAR 之内；在查找 EFI 镜像期间，还要在 OVMF 所复制的范围之内，即各镜像长度之和，或更大的传统镜像大小。对它所启动的每个镜像，只要求代码类型在该范围之内。',
			remedy: REBUILD_ZH,
		},
	}),
	'ovmf-pcir-signature': entry({
		severity: BROKEN,
		source: `${OPTION_ROM} LoadOpRomImage, ContainEfiImage`,
		values: { image: 'offset', offset: 'offset', found: 'numbers', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ image, offset, found, firmware = 'OVMF' }) =>
				`${firmware} stops at the image at ${hex(image)}: its PCI data structure at ${hex(offset)} begins with ${dumped(found)}, not with "PCIR".`,
			fix: rebuild,
			cause:
				'The PCI data structure begins with "PCIR". The chain of images ends before an image where it does not, and OVMF continues into memory that is not part of the ROM.',
			remedy: REBUILD,
		},
		zh: {
			message: ({ image, offset, found, firmware = 'OVMF' }) =>
				`${firmware} 读到 ${hex(image)} 处的镜像就停止：${hex(offset)} 处的 PCI 数据结构以 ${dumped(found)} 开头，不是“PCIR”。`,
			fix: rebuildZh,
			cause: 'PCI 数据结构以“PCIR”开头。遇到不是这样的镜像，镜像链在它之前结束，OVMF 会继续读到不属于 ROM 的内存中。',
			remedy: REBUILD_ZH,
		},
	}),
	'ovmf-image-length': entry({
		severity: BROKEN,
		source: `${OPTION_ROM} LoadOpRomImage`,
		values: { image: 'offset', length: 'number', end: 'offset', firmware: 'name?' },
		en: {
			message: ({ image, length, end, firmware = 'OVMF' }) =>
				`${firmware} stops at the image at ${hex(image)}: it declares ${length} bytes, but the ROM BAR ends at ${hex(end)}.`,
			fix: COMPLETE,
			cause:
				'The image lengths add up to no more than the ROM BAR. The chain ends before an image that extends beyond it.',
			remedy: 'Download or extract the file again, or rebuild the ROM (romtool build).',
		},
		zh: {
			message: ({ image, length, end, firmware = 'OVMF' }) =>
				`${firmware} 读到 ${hex(image)} 处的镜像就停止：它声明 ${length} 字节，而 ROM BAR 在 ${hex(end)} 结束。`,
			fix: COMPLETE_ZH,
			cause: '各镜像长度之和不超过 ROM BAR。镜像链在超出的镜像之前结束。',
			remedy: '重新下载或提取该文件，或重新生成 ROM（romtool build）。',
		},
	}),
	'ovmf-image-length-zero': entry({
		severity: BROKEN,
		source: `${OPTION_ROM} LoadOpRomImage, ProcessOpRomImage`,
		values: { case: ['hangs', 'no-rom', 'not-run'], image: 'number', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ case: which, image, firmware = 'OVMF' }) => {
				const at = hex(image);
				if (which === 'hangs')
					return `${firmware} hangs at the image at ${at}: its length is zero, and ${firmware} never gets past it.`;
				if (which === 'not-run') return `${firmware} will not run the image at ${at}: its length is zero.`;
				return `${firmware} finds no ROM: the image at ${at} has length zero.`;
			},
			fix: ({ id = 'VENDOR:DEVICE' }) => `Rebuild the ROM, which sets the length: romtool build --id ${id} DRIVER.efi`,
			cause:
				'No image has length zero. If the first image has, the search ends. After another image, firmware searches forever unless the last-image bit is set; OVMF before 2023.11 (5f46eb2307) does so at a first image as well.',
			remedy: 'Rebuild the ROM: romtool build sets the length.',
		},
		zh: {
			message: ({ case: which, image, firmware = 'OVMF' }) => {
				const at = hex(image);
				if (which === 'hangs') return `${firmware} 读到 ${at} 处的镜像会卡死：它的长度为零，${firmware} 无法越过它。`;
				if (which === 'not-run') return `${firmware} 不会执行 ${at} 处的镜像：它的长度为零。`;
				return `${firmware} 找不到 ROM：${at} 处的镜像长度为零。`;
			},
			fix: ({ id = 'VENDOR:DEVICE' }) => `重新生成 ROM，同时会设置长度：romtool build --id ${id} DRIVER.efi`,
			cause:
				'镜像的长度都不为零。第一个镜像长度为零时，查找结束。在其他镜像之后，除非带有末镜像标志，否则固件会一直查找下去；2023.11 之前的 OVMF（5f46eb2307）对第一个镜像也是如此。',
			remedy: '重新生成 ROM：romtool build 会设置长度。',
		},
	}),
	'ovmf-last-image': entry({
		severity: ['warning', 'note'],
		source: `${OPTION_ROM} LoadOpRomImage`,
		values: { offset: 'offset', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ offset, firmware = 'OVMF' }) =>
				`${firmware} does not see the image at ${hex(offset)}: the image before it has the last-image bit set.`,
			fix: ({ id = 'VENDOR:DEVICE' }) =>
				`Rebuild the ROM, which sets the bit only on the last image: romtool build --id ${id} FIRST.efi SECOND.efi`,
			cause: 'Bit 7 of an indicator (last image) ends the chain. Images after it do not exist for OVMF.',
			remedy: 'Rebuild the ROM: romtool build sets the bit only on the last image.',
		},
		zh: {
			message: ({ offset, firmware = 'OVMF' }) =>
				`${firmware} 看不到 ${hex(offset)} 处的镜像：前一个镜像带有末镜像标志。`,
			fix: ({ id = 'VENDOR:DEVICE' }) =>
				`重新生成 ROM，只有最后一个镜像会带标志：romtool build --id ${id} FIRST.efi SECOND.efi`,
			cause: '指示字节的位 7（末镜像标志）结束镜像链。其后的镜像对 OVMF 来说不存在。',
			remedy: '重新生成 ROM：romtool build 只给最后一个镜像加标志。',
		},
	}),
	'ovmf-no-efi-image': entry({
		severity: BROKEN,
		source: `${OPTION_ROM} ContainEfiImage`,
		values: { types: 'numbers', images: 'numbers', file: 'file?', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ types, images, firmware = 'OVMF' }) => {
				const seen = types.map((type, i) => `code type ${type} at ${hex(images[i] ?? 0)}`);
				return `${firmware} finds no EFI image (code type 3), only ${listed(seen)}.`;
			},
			fix: (rom) => `Add the GOP driver: ${addDriver(rom).join('\nand then: ')}`,
			cause: 'At least one image has code type 3 (EFI).',
			remedy: "Use a ROM with a GOP driver. A VBIOS by itself shows nothing before the guest's own driver loads.",
		},
		zh: {
			message: ({ types, images, firmware = 'OVMF' }) => {
				const seen = types.map((type, i) => `代码类型 ${type}（${hex(images[i] ?? 0)} 处）`);
				return `${firmware} 找不到 EFI 镜像（代码类型 3），只有${listedZh(seen)}。`;
			},
			fix: (rom) => `加入 GOP 驱动：${addDriver(rom).join('\n然后：')}`,
			cause: '至少有一个镜像的代码类型是 3（EFI）。',
			remedy: '换用带有 GOP 驱动的 ROM。只有 VBIOS 时，虚拟机内的驱动加载之前没有画面。',
		},
	}),
	'ovmf-efi-signature': entry({
		severity: BROKEN,
		source: LOAD_FILE,
		values: { image: 'offset', found: 'number', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ image, found, firmware }) =>
				sentence({ image, firmware }, `its header has ${hex(found, 8)} instead of EFI's signature 0x00000ef1`),
			fix: rebuild,
			cause: "The image's header contains EFI's signature 0x00000ef1.",
			remedy: REBUILD,
		},
		zh: {
			message: ({ image, found, firmware }) =>
				sentenceZh({ image, firmware }, `它的头中是 ${hex(found, 8)}，不是 EFI 签名 0x00000ef1`),
			fix: rebuildZh,
			cause: '镜像的头含有 EFI 签名 0x00000ef1。',
			remedy: REBUILD_ZH,
		},
	}),
	'ovmf-subsystem': entry({
		severity: BROKEN,
		source: `${OPTION_ROM} ProcessOpRomImage, LocalLoadFile2`,
		values: { image: 'offset', subsystem: 'number', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ image, subsystem, firmware = 'OVMF' }) =>
				[
					`${firmware} will not run the image at ${hex(image)}:`,
					subsystem === 10 ? 'it is a UEFI application (subsystem 10).' : `its subsystem is ${subsystem}.`,
					`${firmware} runs only boot service drivers (11) and runtime drivers (12).`,
				].join(' '),
			fix: ({ id = 'VENDOR:DEVICE' }) => `Build the ROM from the driver: romtool build --id ${id} DRIVER.efi`,
			cause: "The subsystem in the image's header is 11 (boot service driver) or 12 (runtime driver).",
			remedy: 'Use the driver, not an application that flashes or tests, and rebuild the ROM (romtool build).',
		},
		zh: {
			message: ({ image, subsystem, firmware = 'OVMF' }) =>
				[
					`${firmware} 不会执行 ${hex(image)} 处的镜像：`,
					subsystem === 10 ? '它是 UEFI 应用程序（子系统 10）。' : `它的子系统是 ${subsystem}。`,
					`${firmware} 只执行启动服务驱动（11）和运行时驱动（12）。`,
				].join(''),
			fix: ({ id = 'VENDOR:DEVICE' }) => `用驱动生成 ROM：romtool build --id ${id} DRIVER.efi`,
			cause: '镜像的头中，子系统是 11（启动服务驱动）或 12（运行时驱动）。',
			remedy: '使用驱动，而不是刷写或测试用的应用程序，并重新生成 ROM（romtool build）。',
		},
	}),
	'ovmf-compression-type': entry({
		severity: BROKEN,
		source: LOAD_FILE,
		values: { image: 'offset', type: 'number', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ image, type, firmware = 'OVMF' }) =>
				`${firmware} will not run the image at ${hex(image)}: its compression type is ${type}. ${firmware} knows only 0 (none) and 1 (EFI 1.1).`,
			fix: rebuild,
			cause: 'The compression type is 0 (none) or 1 (EFI 1.1).',
			remedy: REBUILD,
		},
		zh: {
			message: ({ image, type, firmware = 'OVMF' }) =>
				`${firmware} 不会执行 ${hex(image)} 处的镜像：压缩类型是 ${type}，而 ${firmware} 只支持 0（未压缩）和 1（EFI 1.1）。`,
			fix: rebuildZh,
			cause: '压缩类型是 0（未压缩）或 1（EFI 1.1）。',
			remedy: REBUILD_ZH,
		},
	}),
	'ovmf-initialization-size': entry({
		severity: BROKEN,
		source: LOAD_FILE,
		values: { image: 'offset', size: 'number', length: 'number', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ image, size, length, firmware }) =>
				sentence(
					{ image, firmware },
					`its initialization size is ${size} bytes, more than its length of ${length} bytes`,
				),
			fix: rebuild,
			cause: "The initialization size is not larger than the image's length.",
			remedy: REBUILD,
		},
		zh: {
			message: ({ image, size, length, firmware }) =>
				sentenceZh({ image, firmware }, `初始化大小是 ${size} 字节，大于镜像长度 ${length} 字节`),
			fix: rebuildZh,
			cause: '初始化大小不大于镜像的长度。',
			remedy: REBUILD_ZH,
		},
	}),
	'ovmf-driver-offset': entry({
		severity: BROKEN,
		source: LOAD_FILE,
		values: { image: 'offset', driver: 'number', size: 'number', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ image, driver, size, firmware }) =>
				sentence(
					{ image, firmware },
					`its driver begins at offset ${hex(driver)} in the image, but the initialization size is only ${size} bytes`,
				),
			fix: rebuild,
			cause: "The driver's offset is smaller than the initialization size.",
			remedy: REBUILD,
		},
		zh: {
			message: ({ image, driver, size, firmware }) =>
				sentenceZh({ image, firmware }, `驱动在镜像内的偏移是 ${hex(driver)}，而初始化大小只有 ${size} 字节`),
			fix: rebuildZh,
			cause: '驱动的偏移小于初始化大小。',
			remedy: REBUILD_ZH,
		},
	}),
	'ovmf-not-copied': entry({
		severity: BROKEN,
		source: `${OPTION_ROM} LoadOpRomImage, ProcessOpRomImage, LocalLoadFile2`,
		values: { image: 'offset', loaded: 'offset', end: 'offset', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ image, loaded, end, firmware = 'OVMF' }) =>
				`${firmware} copies only a part of the image at ${hex(image)}: what it loads extends to ${hex(loaded)}, and the copy ends at ${hex(end)}. For the rest it loads whatever memory holds there: that the driver fails, crashes or runs is luck.`,
			fix: rebuild,
			cause:
				"What is loaded of an image is inside what OVMF copies: the sum of the lengths of the images up to the one at which it stops, or a legacy image's size where that is more.",
			remedy: REBUILD,
		},
		zh: {
			message: ({ image, loaded, end, firmware = 'OVMF' }) =>
				`${firmware} 只复制 ${hex(image)} 处镜像的一部分：要加载的部分到 ${hex(loaded)} 结束，而复制到 ${hex(end)} 为止。其余部分会读到该处内存中的任意内容：驱动加载失败、崩溃还是运行，全凭运气。`,
			fix: rebuildZh,
			cause: '镜像中要加载的部分在 OVMF 所复制的范围之内，即直到它停止处的各镜像长度之和，或更大的传统镜像大小。',
			remedy: REBUILD_ZH,
		},
	}),
	'ovmf-decompress': entry({
		severity: BROKEN,
		source: `${LOAD_FILE}; MdePkg/Library/BaseUefiDecompressLib/BaseUefiDecompressLib.c UefiDecompressGetInfo, UefiDecompress`,
		values: { image: 'offset', reason: 'reason', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ image, reason, firmware }, tell) =>
				sentence({ image, firmware }, `its driver cannot be decompressed (${tell(reason)})`),
			fix: ({ id = 'VENDOR:DEVICE' }) =>
				`Download or extract the file again, or rebuild the ROM from the driver: romtool build --id ${id} -ec DRIVER.efi`,
			cause: 'A compressed driver can be decompressed.',
			remedy: 'Download or extract the file again, or rebuild the ROM from the driver (romtool build).',
		},
		zh: {
			message: ({ image, reason, firmware }, tell) =>
				sentenceZh({ image, firmware }, `其中的驱动无法解压（${tell(reason)}）`),
			fix: ({ id = 'VENDOR:DEVICE' }) =>
				`重新下载或提取该文件，或用驱动重新生成 ROM：romtool build --id ${id} -ec DRIVER.efi`,
			cause: '压缩的驱动能够解压。',
			remedy: '重新下载或提取该文件，或用驱动重新生成 ROM（romtool build）。',
		},
	}),
	'ovmf-decompress-damaged': entry({
		severity: 'warning',
		source: 'MdePkg/Library/BaseUefiDecompressLib/BaseUefiDecompressLib.c FillBuf, DecodeC',
		values: { image: 'offset', reason: 'reason', id: 'id?', firmware: 'name?' },
		en: {
			message: ({ image, reason, firmware = 'OVMF' }, tell) =>
				`The compressed driver of the image at ${hex(image)} is damaged (${tell(reason)}). ${firmware} takes zeros for what is missing and runs what it gets.`,
			fix: ({ id = 'VENDOR:DEVICE' }) =>
				`Download or extract the file again, or rebuild the ROM from the driver: romtool build --id ${id} -ec DRIVER.efi`,
			cause: 'The compressed data of a driver is complete. OVMF reads zeros where it ends early.',
			remedy: 'Download or extract the file again, or rebuild the ROM from the driver (romtool build).',
		},
		zh: {
			message: ({ image, reason, firmware = 'OVMF' }, tell) =>
				`${hex(image)} 处镜像中的压缩驱动已损坏（${tell(reason)}）。${firmware} 把缺少的部分当作零，仍会尝试执行。`,
			fix: ({ id = 'VENDOR:DEVICE' }) =>
				`重新下载或提取该文件，或用驱动重新生成 ROM：romtool build --id ${id} -ec DRIVER.efi`,
			cause: '驱动的压缩数据是完整的。数据提前结束时，OVMF 把其余部分读作零。',
			remedy: '重新下载或提取该文件，或用驱动重新生成 ROM（romtool build）。',
		},
	}),
	'ovmf-truncated': entry({
		severity: ['warning', 'note'],
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		values: { end: 'offset', offset: 'offset', firmware: 'name?' },
		en: {
			message: ({ end, offset, firmware = 'OVMF' }) =>
				`The images end at ${hex(end)}, but the file ends at ${hex(offset)}. ${firmware} reads zeros for the rest and may crash.`,
			fix: COMPLETE,
			cause: 'The images are inside the file. Firmware cannot see where the file ends and reads zeros beyond it.',
			remedy: COMPLETE,
		},
		zh: {
			message: ({ end, offset, firmware = 'OVMF' }) =>
				`镜像应到 ${hex(end)} 结束，文件却在 ${hex(offset)} 结束。${firmware} 把缺少的部分读作零，可能崩溃。`,
			fix: COMPLETE_ZH,
			cause: '各镜像都在文件之内。固件看不到文件在哪里结束，文件之外的部分读作零。',
			remedy: COMPLETE_ZH,
		},
	}),
	'ovmf-memory': entry({
		severity: ['warning', 'note'],
		source: 'MdeModulePkg/Core/Dxe/Mem/Page.c CoreInternalAllocatePages',
		values: { verdict: ['runs', 'ignored', 'crashes', 'hangs'], little: 'number', much: 'number', firmware: 'name?' },
		en: {
			message: ({ verdict, little, much, firmware = 'OVMF' }) =>
				`This is so in a VM with ${little} MiB of memory. With ${much} MiB, ${firmware} ${WITH_MEMORY[verdict]}.`,
			fix: 'Use a driver with its base relocations, which can be loaded anywhere.',
			cause: 'Which addresses are free, and how much memory is free in one piece, depends on the memory of the VM.',
			remedy: 'Use a driver with its base relocations, which can be loaded anywhere.',
		},
		zh: {
			message: ({ verdict, little, much, firmware = 'OVMF' }) =>
				`这是虚拟机有 ${little} MiB 内存时的结果。有 ${much} MiB 时，${firmware} ${WITH_MEMORY_ZH[verdict]}。`,
			fix: '换用带有重定位信息的驱动，它可以加载到任何地址。',
			cause: '哪些地址空闲、连续的空闲内存有多大，取决于虚拟机的内存。',
			remedy: '换用带有重定位信息的驱动，它可以加载到任何地址。',
		},
	}),
	'ovmf-ids-not-checked': entry({
		severity: 'note',
		// `checkDevice` compares the IDs.
		told: 'elsewhere',
		source: OPTION_ROM,
		values: { has: 'id', wanted: 'id', file: 'file?', firmware: 'name?' },
		en: {
			message: ({ has, wanted, firmware = 'OVMF' }) =>
				`The ROM is for ${has}, and the device is ${wanted}. ${firmware} does not compare them.`,
			fix: ({ wanted, file = 'FILE' }) =>
				`If another program compares them: romtool edit set-id --in-place --id ${wanted} ${shellPath(file)}`,
			cause:
				'Vendor ID, device ID, device list, class code, revision and checksum are not checked: any device runs the driver of any ROM. The driver itself may check them.',
			remedy: 'Nothing to do for OVMF. To make the IDs agree with the device, use romtool edit set-id.',
		},
		zh: {
			message: ({ has, wanted, firmware = 'OVMF' }) => `ROM 用于 ${has}，而设备是 ${wanted}。${firmware} 不比较两者。`,
			fix: ({ wanted, file = 'FILE' }) =>
				`如果其他程序会比较两者：romtool edit set-id --in-place --id ${wanted} ${shellPath(file)}`,
			cause:
				'厂商 ID、设备 ID、设备列表、类代码、版本和校验和都不检查：任何设备都会执行任何 ROM 的驱动。驱动自己可能会检查。',
			remedy: 'OVMF 无需处理。如需使 ID 与设备一致，使用 romtool edit set-id。',
		},
	}),
	'ovmf-secure-boot': entry({
		severity: 'note',
		source:
			'OvmfPkg/OvmfPkgX64.dsc PcdOptionRomImageVerificationPolicy; SecurityPkg/Library/DxeImageVerificationLib/DxeImageVerificationLib.c DxeImageVerificationHandler',
		en: {
			message:
				'x64 OVMF runs option ROMs under Secure Boot without checking their signatures. SEV guests and other firmware require a signed driver.',
			cause:
				'x64 OVMF runs unsigned option ROMs under Secure Boot as well (policy 0x00, always execute). SEV guests and other firmware refuse them (policy 0x04).',
			remedy: 'Nothing to do for x64 OVMF. For other firmware that refuses the driver, sign it or disable Secure Boot.',
		},
		zh: {
			message: '安全启动下，x64 OVMF 执行 Option ROM 时不检查签名。SEV 虚拟机和其他固件要求驱动已签名。',
			cause:
				'安全启动（Secure Boot）下，x64 OVMF 也会执行未签名的 Option ROM（策略 0x00，始终执行）。SEV 虚拟机和其他固件会拒绝（策略 0x04）。',
			remedy: 'x64 OVMF 无需处理。如果其他固件拒绝该驱动，为驱动签名或关闭安全启动。',
		},
	}),
};

export type OvmfCode = keyof typeof OVMF_FINDINGS;
