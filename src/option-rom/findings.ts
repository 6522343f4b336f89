/** Findings about option ROMs and their drivers, for every consumer (PCI Firmware 3.x §5.1, UEFI 2.10 §14.4.2). */
import { hex } from '../bytes/hex.js';
import { shellPath } from '../bytes/shell-word.js';
import { leadingZh, listedZh } from '../language/chinese.js';
import { entry } from '../language/entry.js';
import { listed, named } from '../language/words.js';
import { AGAIN, HEADER_FINDINGS } from './headers/findings.js';

/** The size byte counts in these; a legacy image of more than 255 cannot say so in it. */
const ROM_UNIT = 512;
const MAX_SIZE_BYTE = 0xff;

/** One of several files that a ROM is built from; the library has no names of them. */
export const inputEn = (input: number, file?: string) => (file === undefined ? `Input file ${input}` : named(file));
export const inputZh = (input: number, file?: string) =>
	file === undefined ? `第 ${input} 个输入文件` : leadingZh(file);

const COMPLETE = { en: 'Get the complete file.', zh: '重新获取完整的文件。' };
const REBUILD = {
	en: 'Rebuild the ROM from its driver (romtool build), or download or extract the file again.',
	zh: '用其中的驱动重新生成 ROM（romtool build），或重新下载或提取该文件。',
};
const DRIVER_AGAIN = {
	en: 'Extract the driver again (romtool extract), and build the ROM from it.',
	zh: '重新提取驱动（romtool extract），并用它生成 ROM。',
};

/** The command; what the driver's file is called cannot be known. */
export const buildOfDriver = (id = 'VENDOR:DEVICE') => `romtool build --id ${id} DRIVER.efi`;

/** A driver gets new headers; a VBIOS brings its own, which stay as they are. */
const rebuilt = {
	en: ({ efi, id }: { efi: boolean; id?: string | undefined }) =>
		efi ? `Rebuild the ROM from its driver: ${buildOfDriver(id)}` : AGAIN.en,
	zh: ({ efi, id }: { efi: boolean; id?: string | undefined }) =>
		efi ? `用其中的驱动重新生成 ROM：${buildOfDriver(id)}` : AGAIN.zh,
};
const rebuiltEfi = {
	en: ({ id }: { id?: string | undefined }) => rebuilt.en({ efi: true, id }),
	zh: ({ id }: { id?: string | undefined }) => rebuilt.zh({ efi: true, id }),
};

const driverAgain = {
	en: ({ id }: { id?: string | undefined }) =>
		`Extract the driver again: romtool extract BIOS\nBuild the ROM from it: ${buildOfDriver(id)}`,
	zh: ({ id }: { id?: string | undefined }) => `重新提取驱动：romtool extract BIOS\n用它生成 ROM：${buildOfDriver(id)}`,
};

/** Of a card's ROM that lacks the EFI image. */
const DUMP_AGAIN = {
	en: (address = 'ADDRESS') =>
		`Read the ROM of the card again while another GPU is the primary one (\`sudo romtool dump ${address}\`), or use the vendor's file.`,
	zh: (address = 'ADDRESS') =>
		`在另一个 GPU 作主显卡时重新读取显卡的 ROM（\`sudo romtool dump ${address}\`），或使用厂商的文件。`,
};

/** `join` reads up to the last-image bit, so each part has to be a file. */
const split = (offset: number, file = 'FILE') =>
	`head -c ${offset} ${shellPath(file)} > 1.rom && tail -c +${offset + 1} ${shellPath(file)} > 2.rom`;
const join = (output = 'OUTPUT.rom') => `romtool edit join 1.rom 2.rom -o ${shellPath(output)}`;

const MAY_BE_COMPRESSED = {
	en: (compressed: boolean) => (compressed ? 'decompressed driver' : 'driver'),
	zh: (compressed: boolean) => (compressed ? '驱动（解压后）' : '驱动'),
};

/** Of the chain of images. */
const CHAIN = {
	'no-usable-image': entry({
		severity: 'error',
		values: { types: 'numbers' },
		en: {
			message: ({ types }) =>
				`No program uses this ROM: its images have code type ${listed(types.map(String))}, and a PC uses only types 0 (x86) and 3 (EFI).`,
			fix: 'Use a ROM with a VBIOS (type 0) or a GOP driver (type 3).',
			cause:
				'The ROM has only images of code types that a PC neither runs nor reads. A PC uses types 0 (x86) and 3 (EFI).',
			remedy: 'Use a ROM with a VBIOS or a GOP driver.',
		},
		zh: {
			message: ({ types }) =>
				`没有程序能使用此 ROM：其镜像的代码类型是 ${listedZh(types.map(String))}，而 PC 只使用类型 0（x86）和 3（EFI）。`,
			fix: '换用含 VBIOS（类型 0）或 GOP 驱动（类型 3）的 ROM。',
			cause: 'ROM 中只有 PC 既不执行也不读取的代码类型。PC 使用类型 0（x86）和 3（EFI）。',
			remedy: '换用含 VBIOS 或 GOP 驱动的 ROM。',
		},
	}),
	'rom-for-arm': entry({
		severity: 'note',
		en: {
			message: 'The EFI drivers of this ROM are for ARM VMs only (AA64). An x64 VM does not run them.',
			cause:
				'All EFI images of the ROM have drivers for AA64. AAVMF, the firmware of ARM VMs, runs them; OVMF does not.',
			remedy: 'Nothing to do for an ARM VM. For an x64 VM, use a ROM with a driver for X64.',
		},
		zh: {
			message: '此 ROM 的 EFI 驱动只适用于 ARM 虚拟机（AA64），x64 虚拟机不会执行。',
			cause: 'ROM 的所有 EFI 镜像中的驱动都是 AA64 的。ARM 虚拟机的固件 AAVMF 会执行，OVMF 不会。',
			remedy: 'ARM 虚拟机无需处理。x64 虚拟机应换用含 X64 驱动的 ROM。',
		},
	}),
	'header-before-rom': entry({
		severity: 'error',
		values: { what: ['nvidia-header', 'other-data'], offset: 'offset', file: 'file?' },
		en: {
			message: ({ what, offset }) =>
				`No program finds this ROM: ${what === 'nvidia-header' ? "NVIDIA's header" : 'other data'} comes before it, and 55 aa is at ${hex(offset)} instead of 0x0.`,
			fix: ({ offset, file = 'FILE' }) =>
				`Remove the first ${offset} bytes: romtool edit trim --in-place ${shellPath(file)}`,
			cause:
				"Other data comes before 55 aa, often a header of the vendor's flash tool. No program finds the ROM there.",
			remedy: 'Remove it: romtool edit trim.',
		},
		zh: {
			message: ({ what, offset }) =>
				`各程序都无法识别此 ROM：前面有${what === 'nvidia-header' ? ' NVIDIA 的头' : '其他数据'}，55 aa 在 ${hex(offset)}，不在 0x0。`,
			fix: ({ offset, file = 'FILE' }) => `去除前 ${offset} 字节：romtool edit trim --in-place ${shellPath(file)}`,
			cause: '55 aa 之前有其他数据，往往是厂商刷写工具的头。各程序都无法在那里找到 ROM。',
			remedy: '去除这些数据：romtool edit trim。',
		},
	}),
	...HEADER_FINDINGS,
	'image-length-zero': entry({
		severity: 'error',
		values: { image: 'offset' },
		en: {
			message: ({ image }) =>
				`The image at ${hex(image)} has length zero. Some programs treat it as endless, others as the end of the ROM.`,
			fix: AGAIN.en,
			cause: 'The image length is zero. Some programs treat the image as endless, others as the end of the ROM.',
			remedy: REBUILD.en,
		},
		zh: {
			message: ({ image }) => `${hex(image)} 处的镜像长度为零。有的程序认为该镜像没有尽头，有的把它当作 ROM 的末尾。`,
			fix: AGAIN.zh,
			cause: '镜像长度为零。有的程序认为该镜像没有尽头，有的把它当作 ROM 的末尾。',
			remedy: REBUILD.zh,
		},
	}),
	'image-truncated': entry({
		severity: ['error', 'warning', 'note'],
		values: {
			offset: 'offset',
			end: 'offset',
			size: 'offset',
			private: 'flag?',
			input: 'number?',
			binary: 'file?',
		},
		en: {
			message: ({ offset, end, size, private: isPrivate = false, input, binary }) => {
				const ends = `should end at ${hex(end)}, but the file ends at ${hex(size)}`;
				if (isPrivate)
					return `The private NVIDIA image at ${hex(offset)} ${ends}. Firmware does not read it, so this does no harm.`;
				return input === undefined
					? `The image at ${hex(offset)} ${ends}.`
					: `${inputEn(input, binary)} is truncated: its image at ${hex(offset)} ${ends}.`;
			},
			fix: ({ private: isPrivate = false }) => (isPrivate ? undefined : COMPLETE.en),
			cause:
				"The image is longer than the file: the copy or the download is not complete. QEMU fills the rest with zeros. A private image of NVIDIA, which firmware does not read, is not complete in some vendors' files.",
			remedy: COMPLETE.en,
		},
		zh: {
			message: ({ offset, end, size, private: isPrivate = false, input, binary }) => {
				const ends = `应到 ${hex(end)} 结束，文件却在 ${hex(size)} 结束`;
				if (isPrivate) return `${hex(offset)} 处的 NVIDIA 私有镜像${ends}。固件不读取它，因此没有影响。`;
				return input === undefined
					? `${hex(offset)} 处的镜像${ends}。`
					: `${inputZh(input, binary)}不完整：${hex(offset)} 处的镜像${ends}。`;
			},
			fix: ({ private: isPrivate = false }) => (isPrivate ? undefined : COMPLETE.zh),
			cause:
				'镜像比文件长：复制或下载不完整。QEMU 用零填充其余部分。NVIDIA 的私有镜像固件不读取，有些厂商的文件将其截断。',
			remedy: COMPLETE.zh,
		},
	}),
	'too-many-images': entry({
		severity: 'error',
		values: { most: 'number', offset: 'offset' },
		en: {
			message: ({ most, offset }) =>
				`There are more than ${most} images, which no ROM has. The images from ${hex(offset)} were not read.`,
			fix: AGAIN.en,
			cause: 'More images follow each other than any ROM has. Only the first of them were read.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ most, offset }) => `镜像超过 ${most} 个，没有 ROM 会有这么多。${hex(offset)} 起的镜像未读取。`,
			fix: AGAIN.zh,
			cause: '连续的镜像比任何 ROM 都多，只读取了前面的部分。',
			remedy: AGAIN.zh,
		},
	}),
	'last-image-missing': entry({
		severity: ['warning', 'note'],
		values: {
			image: 'number',
			case: ['file-ends', 'no-image'],
			offset: 'offset',
			extension: 'flag?',
			/** It is a VBIOS of AMD alone. */
			vbios: 'flag?',
			/** Of that: its chip sits in a processor, or on a card. */
			integrated: 'flag?',
			/** Of that: it was just read from the device. */
			dumped: 'flag?',
			file: 'file?',
			output: 'file?',
			address: 'address?',
		},
		en: {
			message: ({ image, case: which, offset, extension = false, vbios = false, integrated, dumped = false }) => {
				if (vbios) {
					const announced = `The VBIOS says that another image follows, and none is at ${hex(offset)}`;
					if (dumped) return `${announced}. The dump is not complete: the GOP driver (EFI image) is missing.`;
					if (integrated === undefined)
						return `${announced}. That is normal for an APU and for a VBIOS from a VFCT table; in a dump of a card, the GOP driver (EFI image) is missing.`;
					return integrated
						? `${announced}. That is normal for an APU, whose GOP driver is in the BIOS of its board.`
						: `${announced}: the GOP driver (EFI image) of the card. A VBIOS from a VFCT table never has it; a dump without it is not complete.`;
				}
				const unmarked = `Image ${image} does not have the last-image bit set (bit 7 of the indicator)`;
				if (extension) return `${unmarked}. NVIDIA's extension (NPDE) says what follows, so this does no harm.`;
				return which === 'file-ends'
					? `${unmarked}, but the file ends at ${hex(offset)}.`
					: `${unmarked}, but no image follows at ${hex(offset)}. Programs read on into the data there.`;
			},
			fix: ({ extension = false, vbios = false, integrated, file = 'FILE', output = 'OUTPUT.rom', address }) => {
				if (vbios) return integrated === true ? undefined : DUMP_AGAIN.en(address);
				return extension ? undefined : `Set the bit: romtool edit join ${shellPath(file)} -o ${shellPath(output)}`;
			},
			cause:
				'No image has the last-image bit set (bit 7 of the indicator). Programs read on into whatever follows. For a VBIOS of an APU or from a VFCT table, which has no further image, this is a note.',
			remedy: 'Set the bit: romtool edit join writes the image chain again. Read an incomplete dump of a card again.',
		},
		zh: {
			message: ({ image, case: which, offset, extension = false, vbios = false, integrated, dumped = false }) => {
				if (vbios) {
					const announced = `VBIOS 表明其后还有镜像，而 ${hex(offset)} 处没有`;
					if (dumped) return `${announced}。转储不完整：缺少 GOP 驱动（EFI 镜像）。`;
					if (integrated === undefined)
						return `${announced}。APU 的 VBIOS 和来自 VFCT 表的 VBIOS 通常如此；如果是显卡的转储，则缺少 GOP 驱动（EFI 镜像）。`;
					return integrated
						? `${announced}。APU 通常如此，其 GOP 驱动在主板的 BIOS 中。`
						: `${announced}：缺少显卡的 GOP 驱动（EFI 镜像）。来自 VFCT 表的 VBIOS 都没有它；转储中没有它则不完整。`;
				}
				const unmarked = `第 ${image} 个镜像没有末镜像标志（指示字节的位 7）`;
				if (extension) return `${unmarked}。NVIDIA 的扩展结构（NPDE）说明了其后的内容，因此没有影响。`;
				return which === 'file-ends'
					? `${unmarked}，但文件在 ${hex(offset)} 结束。`
					: `${unmarked}，但 ${hex(offset)} 处没有镜像。各程序会继续读取那里的数据。`;
			},
			fix: ({ extension = false, vbios = false, integrated, file = 'FILE', output = 'OUTPUT.rom', address }) => {
				if (vbios) return integrated === true ? undefined : DUMP_AGAIN.zh(address);
				return extension ? undefined : `设置该标志：romtool edit join ${shellPath(file)} -o ${shellPath(output)}`;
			},
			cause:
				'没有镜像带有末镜像标志（指示字节的位 7）。各程序会继续读取其后的内容。APU 的 VBIOS 和来自 VFCT 表的 VBIOS 其后没有镜像，这只是提示。',
			remedy: '设置该标志：romtool edit join 重新写出镜像链。显卡的转储不完整时重新读取。',
		},
	}),
	'image-missing': entry({
		severity: 'warning',
		values: { image: 'number', case: ['file-ends', 'no-image'], offset: 'offset', address: 'address?' },
		en: {
			message: ({ image, case: which, offset }) =>
				`Image ${image} says that another image follows, but ${which === 'file-ends' ? `the file ends at ${hex(offset)}` : `none is at ${hex(offset)}`}. The dump is not complete: the GOP driver (EFI image) is missing.`,
			fix: ({ address }) => DUMP_AGAIN.en(address),
			cause:
				"By its headers, an NVIDIA ROM has another image, the GOP driver, but the file does not contain it. On the host's primary GPU, sysfs gives the copy of the VBIOS in memory, without the other images.",
			remedy: "Read the ROM again (romtool dump) while another GPU is the primary one, or use the vendor's file.",
		},
		zh: {
			message: ({ image, case: which, offset }) =>
				`第 ${image} 个镜像表明其后还有镜像，但${which === 'file-ends' ? `文件在 ${hex(offset)} 结束` : ` ${hex(offset)} 处没有镜像`}。转储不完整：缺少 GOP 驱动（EFI 镜像）。`,
			fix: ({ address }) => DUMP_AGAIN.zh(address),
			cause:
				'从头来看，该 NVIDIA ROM 还有另一个镜像，即 GOP 驱动，但文件中没有。对宿主机的主显卡，sysfs 给出的是内存中的 VBIOS 副本，不含其他镜像。',
			remedy: '在另一个 GPU 作主显卡时重新读取 ROM（romtool dump），或使用厂商的文件。',
		},
	}),
	'last-image-early': entry({
		severity: ['error', 'warning', 'note'],
		values: { image: 'number', offset: 'offset', private: 'flag', file: 'file?', output: 'file?' },
		en: {
			message: ({ image, offset, private: isPrivate }) =>
				`Image ${image} has the last-image bit set, but ${isPrivate ? 'an image of a private type' : 'another image'} follows at ${hex(offset)}. No program reaches it.`,
			fix: ({ private: isPrivate, offset, file, output }) =>
				isPrivate ? undefined : `Split the file: ${split(offset, file)}\nJoin both parts: ${join(output)}`,
			cause:
				'An image has the last-image bit set, and further images follow. No program reaches them. NVIDIA keeps its own data there, which is not a fault.',
			remedy:
				'Split the file where the hidden image begins, and join both parts (romtool edit join), unless what follows is data of the vendor.',
		},
		zh: {
			message: ({ image, offset, private: isPrivate }) =>
				`第 ${image} 个镜像带有末镜像标志，但 ${hex(offset)} 处还有${isPrivate ? '一个私有类型的镜像' : '另一个镜像'}。没有程序会读到它。`,
			fix: ({ private: isPrivate, offset, file, output }) =>
				isPrivate ? undefined : `拆分文件：${split(offset, file)}\n合并两部分：${join(output)}`,
			cause: '某个镜像带有末镜像标志，其后却还有镜像。没有程序会读到它们。NVIDIA 在那里存放自己的数据，这不算问题。',
			remedy: '在被隐藏的镜像开头处拆分文件，再合并两部分（romtool edit join），除非其后是厂商的数据。',
		},
	}),
	'second-copy': entry({
		severity: 'note',
		values: { bytes: 'number', offset: 'offset', file: 'file?' },
		en: {
			message: ({ bytes, offset }) =>
				`A second copy of the firmware begins at ${hex(offset)}, in the ${bytes} bytes after the last image. No program reads it, but it enlarges the ROM BAR.`,
			fix: ({ file = 'FILE' }) => `Remove it: romtool edit trim --in-place ${shellPath(file)}`,
			cause:
				'A copy of the same firmware follows the last image, as in dumps of a whole flash chip. No program reads it, but it enlarges the ROM BAR.',
			remedy: 'Remove it: romtool edit trim.',
		},
		zh: {
			message: ({ bytes, offset }) =>
				`最后一个镜像之后的 ${bytes} 字节中，从 ${hex(offset)} 起是同一固件的第二份副本。没有程序读取它，但会增大 ROM BAR。`,
			fix: ({ file = 'FILE' }) => `去除：romtool edit trim --in-place ${shellPath(file)}`,
			cause: '最后一个镜像之后有同一固件的副本，整片闪存的转储往往如此。没有程序读取它，但会增大 ROM BAR。',
			remedy: '去除：romtool edit trim。',
		},
	}),
	'trailing-bytes': entry({
		severity: ['warning', 'note'],
		values: { bytes: 'number', offset: 'offset', padding: 'number?', file: 'file?' },
		en: {
			message: ({ bytes, offset, padding }) =>
				`${bytes} bytes of ${padding === undefined ? 'data' : `padding (${hex(padding, 2)})`} follow the last image, from ${hex(offset)}. No program reads them, but they enlarge the ROM BAR.`,
			fix: ({ file = 'FILE' }) => `Remove them: romtool edit trim --in-place ${shellPath(file)}`,
			cause: 'Bytes follow the last image. No program reads them, but they enlarge the ROM BAR.',
			remedy: 'Remove them: romtool edit trim.',
		},
		zh: {
			message: ({ bytes, offset, padding }) =>
				`最后一个镜像之后，从 ${hex(offset)} 起有 ${bytes} 字节${padding === undefined ? '多余数据' : `填充（${hex(padding, 2)}）`}。没有程序读取它们，但会增大 ROM BAR。`,
			fix: ({ file = 'FILE' }) => `去除：romtool edit trim --in-place ${shellPath(file)}`,
			cause: '最后一个镜像之后还有字节。没有程序读取它们，但会增大 ROM BAR。',
			remedy: '去除：romtool edit trim。',
		},
	}),
	'size-not-multiple': entry({
		severity: 'warning',
		values: { bytes: 'number', over: 'number', offset: 'offset', file: 'file?' },
		en: {
			message: ({ bytes, over, offset }) =>
				`${bytes} bytes are not a multiple of 512, the unit of ROMs: ${over} remain at ${hex(offset)}.`,
			fix: ({ file = 'FILE' }) =>
				`Compare the file with its source. If only padding is missing: truncate -s %512 ${shellPath(file)}`,
			cause:
				'The size is not a multiple of 512, the unit of ROMs. Bytes were lost or added, or a web page was saved instead of the file.',
			remedy: 'Compare the file with its source; remove or pad the rest.',
		},
		zh: {
			message: ({ bytes, over, offset }) =>
				`${bytes} 字节不是 512（ROM 的单位）的整数倍：${hex(offset)} 处余下 ${over} 字节。`,
			fix: ({ file = 'FILE' }) => `与来源比对该文件。如果只缺填充：truncate -s %512 ${shellPath(file)}`,
			cause: '大小不是 512（ROM 的单位）的整数倍：丢失或多出了字节，或误把网页存成了该文件。',
			remedy: '与来源比对该文件；去除多余部分或补齐。',
		},
	}),
};

/** Of the headers of one image. */
const HEADERS = {
	'pcir-unaligned': entry({
		severity: ['error', 'warning'],
		values: { pcir: 'offset', offset: 'offset', efi: 'flag', id: 'id?' },
		en: {
			message: ({ pcir, offset }) =>
				`The PCI data structure at ${hex(pcir)} (from ${hex(offset)}) is not 4-byte aligned. OVMF and some Linux kernels stop there, SeaBIOS continues.`,
			fix: rebuilt.en,
			cause:
				'The PCI data structure is not at a multiple of 4. OVMF and some Linux kernels stop there, SeaBIOS continues.',
			remedy: REBUILD.en,
		},
		zh: {
			message: ({ pcir, offset }) =>
				`${hex(pcir)} 处的 PCI 数据结构（由 ${hex(offset)} 指向）未按 4 字节对齐。OVMF 和一些 Linux 内核到此停止，SeaBIOS 会继续。`,
			fix: rebuilt.zh,
			cause: 'PCI 数据结构的位置不是 4 的整数倍。OVMF 和一些 Linux 内核到此停止，SeaBIOS 会继续。',
			remedy: REBUILD.zh,
		},
	}),
	'pcir-overlaps-header': entry({
		severity: 'warning',
		values: { pcir: 'offset', offset: 'offset', end: 'offset', efi: 'flag', id: 'id?' },
		en: {
			message: ({ pcir, offset, end }) =>
				`The PCI data structure at ${hex(pcir)} (from ${hex(offset)}) overlaps the ROM header, which ends at ${hex(end)}. One of the two is wrong.`,
			fix: rebuilt.en,
			cause: 'The PCI data structure overlaps the ROM header. One of the two is wrong.',
			remedy: REBUILD.en,
		},
		zh: {
			message: ({ pcir, offset, end }) =>
				`${hex(pcir)} 处的 PCI 数据结构（由 ${hex(offset)} 指向）与 ROM 头重叠，后者在 ${hex(end)} 结束。两者之一有误。`,
			fix: rebuilt.zh,
			cause: 'PCI 数据结构与 ROM 头重叠，两者之一有误。',
			remedy: REBUILD.zh,
		},
	}),
	'pcir-outside-image': entry({
		severity: 'warning',
		values: { pcir: 'offset', offset: 'offset', end: 'offset', efi: 'flag', id: 'id?' },
		en: {
			message: ({ pcir, offset, end }) =>
				`The PCI data structure at ${hex(pcir)} (from ${hex(offset)}) is after its image, which ends at ${hex(end)}. It is lost if only the image is copied.`,
			fix: rebuilt.en,
			cause: 'The PCI data structure is after the image that it describes. It is lost if only the image is copied.',
			remedy: REBUILD.en,
		},
		zh: {
			message: ({ pcir, offset, end }) =>
				`${hex(pcir)} 处的 PCI 数据结构（由 ${hex(offset)} 指向）在其镜像之后，镜像在 ${hex(end)} 结束。只复制该镜像时，它会丢失。`,
			fix: rebuilt.zh,
			cause: 'PCI 数据结构位于它所描述的镜像之后。只复制该镜像时，它会丢失。',
			remedy: REBUILD.zh,
		},
	}),
	'pcir-length': entry({
		severity: 'warning',
		values: { offset: 'offset', length: 'number', revision: 'number', wanted: 'number' },
		en: {
			message: ({ offset, length, revision, wanted }) =>
				`The PCI data structure declares ${length} bytes at ${hex(offset)}, but revision ${revision} has ${wanted}. Programs that use the length and those that use the revision see different fields.`,
			fix: ({ wanted, offset }) => `Set the length at ${hex(offset)} to ${wanted}.`,
			cause:
				'The declared length of the PCI data structure is not that of its revision. Programs that use the length and those that use the revision see different fields.',
			remedy: REBUILD.en,
		},
		zh: {
			message: ({ offset, length, revision, wanted }) =>
				`PCI 数据结构在 ${hex(offset)} 声明 ${length} 字节，而版本 ${revision} 应有 ${wanted} 字节。按长度和按版本读取的程序会看到不同的字段。`,
			fix: ({ wanted, offset }) => `把 ${hex(offset)} 处的长度改为 ${wanted}。`,
			cause: 'PCI 数据结构声明的长度与其版本应有的长度不符。按长度和按版本读取的程序会看到不同的字段。',
			remedy: REBUILD.zh,
		},
	}),
	'device-list-unterminated': entry({
		severity: 'warning',
		values: { offset: 'offset', efi: 'flag', id: 'id?' },
		en: {
			message: ({ offset }) => `The device list at ${hex(offset)} has no end inside the image.`,
			fix: rebuilt.en,
			cause: 'The list of further device IDs does not end with zero inside the image.',
			remedy: REBUILD.en,
		},
		zh: {
			message: ({ offset }) => `${hex(offset)} 处的设备列表在镜像内没有结束。`,
			fix: rebuilt.zh,
			cause: '其他设备 ID 的列表在镜像内没有以零结束。',
			remedy: REBUILD.zh,
		},
	}),
	'device-list-overlap': entry({
		severity: 'warning',
		values: { offset: 'offset', other: ['pcir-end', 'driver'], at: 'offset', efi: 'flag', id: 'id?' },
		en: {
			message: ({ offset, other, at }) =>
				`The device list at ${hex(offset)} overlaps ${other === 'driver' ? `the driver at ${hex(at)}` : `the PCI data structure, which ends at ${hex(at)}`}. Its entries are other data.`,
			fix: rebuilt.en,
			cause: 'The list of further device IDs overlaps other structures. Its entries are other data.',
			remedy: REBUILD.en,
		},
		zh: {
			message: ({ offset, other, at }) =>
				`${hex(offset)} 处的设备列表与${other === 'driver' ? ` ${hex(at)} 处的驱动重叠` : ` PCI 数据结构重叠，后者在 ${hex(at)} 结束`}。列表的条目其实是其他数据。`,
			fix: rebuilt.zh,
			cause: '其他设备 ID 的列表与其他结构重叠，列表的条目其实是其他数据。',
			remedy: REBUILD.zh,
		},
	}),
	'legacy-size-mismatch': entry({
		severity: ['error', 'warning', 'note'],
		values: { offset: 'offset', size: 'number', length: 'number', harmless: 'flag', file: 'file?' },
		en: {
			message: ({ offset, size, length, harmless }) =>
				`The size byte at ${hex(offset)} declares ${size} bytes, the PCI data structure ${length}. A BIOS copies and sums by the first, and finds the next image by the second.${harmless ? ' Both sum to zero, so this does no harm.' : ''}`,
			fix: ({ harmless, offset, length, file = 'FILE' }) => {
				if (harmless) return undefined;
				const units = length / ROM_UNIT;
				return units > MAX_SIZE_BYTE
					? AGAIN.en
					: `If the PCI data structure is right, set the size byte at ${hex(offset)} to ${hex(units, 2)}, then repair the checksum: romtool edit fix-sum --in-place ${shellPath(file)}`;
			},
			cause:
				'The size byte of a legacy image and its PCI data structure differ. A BIOS copies and sums by the first, and finds the next image by the second.',
			remedy: 'Nothing to do if both sum to zero. Otherwise download or extract the ROM again.',
		},
		zh: {
			message: ({ offset, size, length, harmless }) =>
				`${hex(offset)} 处的大小字节声明 ${size} 字节，PCI 数据结构声明 ${length} 字节。BIOS 按前者复制和求和，按后者查找下一个镜像。${harmless ? '两段的字节和都为零，因此没有影响。' : ''}`,
			fix: ({ harmless, offset, length, file = 'FILE' }) => {
				if (harmless) return undefined;
				const units = length / ROM_UNIT;
				return units > MAX_SIZE_BYTE
					? AGAIN.zh
					: `如果 PCI 数据结构正确，把 ${hex(offset)} 处的大小字节改为 ${hex(units, 2)}，然后修复校验和：romtool edit fix-sum --in-place ${shellPath(file)}`;
			},
			cause: '传统镜像的大小字节与其 PCI 数据结构不一致。BIOS 按前者复制和求和，按后者查找下一个镜像。',
			remedy: '如果两段的字节和都为零，无需处理。否则重新下载或提取该 ROM。',
		},
	}),
	'legacy-sum': entry({
		severity: ['error', 'warning', 'note'],
		/** `memory`: it is a copy that has run. */
		values: { offset: 'offset', bytes: 'number', sum: 'offset', unpadded: 'flag?', memory: 'flag?', file: 'file?' },
		en: {
			message: ({ offset, bytes, sum, unpadded = false, memory = false }) => {
				if (memory)
					return `The ${bytes} bytes of the VBIOS at ${hex(offset)} sum to ${hex(sum, 2)}, not 0: it was read from memory, where a VBIOS changes itself. Drivers do not check this; SeaBIOS refuses it.`;
				return unpadded
					? `The legacy image at ${hex(offset)} sums to ${hex(sum, 2)}, not 0, and SeaBIOS refuses it. Its ${bytes} bytes are not a multiple of 512, and EfiRom sums them without the padding.`
					: `The ${bytes} bytes of the legacy image at ${hex(offset)} sum to ${hex(sum, 2)}, not 0: it was modified or is damaged. SeaBIOS and other BIOSes refuse it.`;
			},
			fix: ({ unpadded = false, memory = false, file = 'FILE' }) => {
				const command = `romtool edit fix-sum --in-place ${shellPath(file)}`;
				if (memory)
					return `For SeaBIOS, use the VBIOS from the ROM or the BIOS file, or repair the checksum: ${command}`;
				return unpadded
					? `Build the ROM with --checksum, or repair it: ${command}`
					: `If the change was intended: ${command}\nOtherwise download or extract the file again.`;
			},
			cause:
				'The bytes of a legacy image do not sum to zero: it was modified, is damaged, or EfiRom padded it. SeaBIOS and other BIOSes refuse it. A VBIOS that was read from memory (c0000, or sysfs of the primary GPU) has changed itself, which is a note.',
			remedy:
				'If the change was intended, repair the checksum (romtool edit fix-sum, romtool build --checksum). Otherwise download or extract the file again.',
		},
		zh: {
			message: ({ offset, bytes, sum, unpadded = false, memory = false }) => {
				if (memory)
					return `${hex(offset)} 处 VBIOS 的 ${bytes} 字节之和是 ${hex(sum, 2)}，不是 0：它是从内存读取的，VBIOS 在内存中会修改自身。驱动不检查这一点，SeaBIOS 会拒绝它。`;
				return unpadded
					? `${hex(offset)} 处传统镜像的字节和是 ${hex(sum, 2)}，不是 0，SeaBIOS 会拒绝它。它的 ${bytes} 字节不是 512 的整数倍，而 EfiRom 求和时不含填充。`
					: `${hex(offset)} 处传统镜像的 ${bytes} 字节之和是 ${hex(sum, 2)}，不是 0：它被修改过或已损坏，SeaBIOS 和其他 BIOS 会拒绝它。`;
			},
			fix: ({ unpadded = false, memory = false, file = 'FILE' }) => {
				const command = `romtool edit fix-sum --in-place ${shellPath(file)}`;
				if (memory) return `用于 SeaBIOS 时，换用从 ROM 或 BIOS 文件得到的 VBIOS，或修复校验和：${command}`;
				return unpadded
					? `生成 ROM 时加上 --checksum，或修复：${command}`
					: `如果是有意修改：${command}\n否则重新下载或提取该文件。`;
			},
			cause:
				'传统镜像的字节和不为零：它被修改过、已损坏，或被 EfiRom 填充过。SeaBIOS 和其他 BIOS 会拒绝它。从内存（c0000，或主显卡的 sysfs）读取的 VBIOS 已修改自身，这只是提示。',
			remedy:
				'如果是有意修改，修复校验和（romtool edit fix-sum、romtool build --checksum）。否则重新下载或提取该文件。',
		},
	}),
	'efi-signature': entry({
		severity: 'error',
		values: { image: 'offset', found: 'number', id: 'id?' },
		en: {
			message: ({ image, found }) =>
				`Firmware does not run the EFI image at ${hex(image)}: its EFI signature is ${hex(found, 8)}, not 0x00000ef1.`,
			fix: rebuiltEfi.en,
			cause: 'An image of type EFI lacks the EFI signature 0x00000ef1. Firmware does not run it.',
			remedy: REBUILD.en,
		},
		zh: {
			message: ({ image, found }) =>
				`固件不会执行 ${hex(image)} 处的 EFI 镜像：EFI 标识是 ${hex(found, 8)}，不是 0x00000ef1。`,
			fix: rebuiltEfi.zh,
			cause: '类型为 EFI 的镜像缺少 EFI 标识 0x00000ef1。固件不会执行它。',
			remedy: REBUILD.zh,
		},
	}),
	'efi-image-offset': entry({
		severity: 'error',
		values: { case: ['image', 'declared', 'headers'], driver: 'offset', end: 'offset', id: 'id?' },
		en: {
			message: ({ case: which, driver, end }) => {
				if (which === 'headers')
					return `Headers of ${driver} bytes push the driver beyond ${hex(end)}, where its offset does not fit into the header.`;
				return which === 'image'
					? `Firmware does not run the driver at ${hex(driver)}: it is outside its image, which ends at ${hex(end)}.`
					: `Firmware does not run the driver at ${hex(driver)}: by the EFI header, the image ends at ${hex(end)}.`;
			},
			fix: rebuiltEfi.en,
			cause:
				'The driver begins outside its image, or after the bytes that the EFI header declares. Firmware does not run it.',
			remedy: REBUILD.en,
		},
		zh: {
			message: ({ case: which, driver, end }) => {
				if (which === 'headers') return `${driver} 字节的头把驱动推到了 ${hex(end)} 之外，头中无法表示它的偏移。`;
				return which === 'image'
					? `固件不会执行 ${hex(driver)} 处的驱动：它在镜像之外，镜像在 ${hex(end)} 结束。`
					: `固件不会执行 ${hex(driver)} 处的驱动：按 EFI 头，镜像在 ${hex(end)} 结束。`;
			},
			fix: rebuiltEfi.zh,
			cause: '驱动的开头在镜像之外，或在 EFI 头所声明的字节之后。固件不会执行它。',
			remedy: REBUILD.zh,
		},
	}),
	'efi-length-mismatch': entry({
		severity: ['error', 'warning'],
		values: { offset: 'offset', declared: 'number', length: 'number', id: 'id?' },
		en: {
			message: ({ offset, declared, length }) =>
				`The EFI header at ${hex(offset)} declares ${declared} bytes, the PCI data structure ${length}. ${declared > length ? 'Firmware does not run a driver that is longer than its image.' : 'Firmware ignores the bytes between the two.'}`,
			fix: rebuiltEfi.en,
			cause:
				'The lengths in the EFI header and in the PCI data structure differ. A driver that goes beyond the shorter one is truncated.',
			remedy: REBUILD.en,
		},
		zh: {
			message: ({ offset, declared, length }) =>
				`${hex(offset)} 处的 EFI 头声明 ${declared} 字节，PCI 数据结构声明 ${length} 字节。${declared > length ? '固件不会执行比镜像更长的驱动。' : '固件会忽略两者之间的字节。'}`,
			fix: rebuiltEfi.zh,
			cause: 'EFI 头和 PCI 数据结构中的长度不一致。超出较短者的驱动会被截断。',
			remedy: REBUILD.zh,
		},
	}),
};

/** Of the driver in an EFI image, and of a file that is a driver or a VBT itself. */
const DRIVERS = {
	'efi-compression': entry({
		severity: 'error',
		values: { offset: 'offset', type: 'number', id: 'id?' },
		en: {
			message: ({ offset, type }) =>
				`Firmware does not run the driver: its compression type at ${hex(offset)} is ${type}, and firmware knows only 0 (none) and 1 (EFI 1.1).`,
			fix: driverAgain.en,
			cause: 'The compression type is neither 0 (none) nor 1 (EFI 1.1). Firmware knows no other.',
			remedy: DRIVER_AGAIN.en,
		},
		zh: {
			message: ({ offset, type }) =>
				`固件不会执行该驱动：${hex(offset)} 处的压缩类型是 ${type}，而固件只支持 0（未压缩）和 1（EFI 1.1）。`,
			fix: driverAgain.zh,
			cause: '压缩类型既不是 0（未压缩）也不是 1（EFI 1.1），而固件不支持其他类型。',
			remedy: DRIVER_AGAIN.zh,
		},
	}),
	'efi-decompress': entry({
		severity: 'error',
		values: { driver: 'offset', reason: 'reason', id: 'id?' },
		en: {
			message: ({ driver, reason }, tell) =>
				`Firmware does not run the driver at ${hex(driver)}: it cannot be decompressed (${tell(reason)}).`,
			fix: driverAgain.en,
			cause: 'The compressed driver is damaged or truncated and cannot be decompressed. Firmware does not run it.',
			remedy: DRIVER_AGAIN.en,
		},
		zh: {
			message: ({ driver, reason }, tell) => `固件不会执行 ${hex(driver)} 处的驱动：它无法解压（${tell(reason)}）。`,
			fix: driverAgain.zh,
			cause: '压缩的驱动已损坏或不完整，无法解压。固件不会执行它。',
			remedy: DRIVER_AGAIN.zh,
		},
	}),
	'efi-payload-not-pe': entry({
		severity: 'error',
		values: { driver: 'offset', compressed: 'flag', reason: 'reason', id: 'id?' },
		en: {
			message: ({ driver, compressed, reason }, tell) =>
				`Firmware does not load the ${MAY_BE_COMPRESSED.en(compressed)} at ${hex(driver)}: ${tell(reason)}.`,
			fix: driverAgain.en,
			cause: 'The image contains something other than a PE file as its driver. Firmware does not load it.',
			remedy: DRIVER_AGAIN.en,
		},
		zh: {
			message: ({ driver, compressed, reason }, tell) =>
				`固件不会加载 ${hex(driver)} 处的${MAY_BE_COMPRESSED.zh(compressed)}：${tell(reason)}。`,
			fix: driverAgain.zh,
			cause: '镜像中作为驱动的内容不是 PE 文件。固件不会加载它。',
			remedy: DRIVER_AGAIN.zh,
		},
	}),
	'efi-payload-truncated': entry({
		severity: 'error',
		values: { driver: 'offset', compressed: 'flag', end: 'number', bytes: 'number', id: 'id?' },
		en: {
			message: ({ driver, compressed, end, bytes }) =>
				`The ${MAY_BE_COMPRESSED.en(compressed)} at ${hex(driver)} is truncated: its sections end after ${end} bytes, but it has only ${bytes}.`,
			fix: driverAgain.en,
			cause: 'The driver ends before its last section does. Firmware loads it damaged or not at all.',
			remedy: DRIVER_AGAIN.en,
		},
		zh: {
			message: ({ driver, compressed, end, bytes }) =>
				`${hex(driver)} 处的${MAY_BE_COMPRESSED.zh(compressed)}不完整：各节应到第 ${end} 字节结束，实际只有 ${bytes} 字节。`,
			fix: driverAgain.zh,
			cause: '驱动在最后一节结束之前就结束了。固件会加载残缺的驱动，或根本不加载。',
			remedy: DRIVER_AGAIN.zh,
		},
	}),
	'efi-machine-mismatch': entry({
		severity: 'warning',
		values: { offset: 'offset', rom: 'number', driver: 'number', id: 'id?' },
		en: {
			message: ({ offset, rom, driver }) =>
				`The ROM header gives machine type ${hex(rom, 4)} at ${hex(offset)}, the driver's own header ${hex(driver, 4)}. Firmware selects by the first and loads by the second.`,
			fix: rebuiltEfi.en,
			cause:
				"The ROM header gives another machine type than the driver's own header. Firmware selects by the first and loads by the second.",
			remedy: REBUILD.en,
		},
		zh: {
			message: ({ offset, rom, driver }) =>
				`ROM 头（${hex(offset)}）中的目标架构是 ${hex(rom, 4)}，驱动自己的头中是 ${hex(driver, 4)}。固件按前者选择，按后者加载。`,
			fix: rebuiltEfi.zh,
			cause: 'ROM 头中的目标架构与驱动自己的头不同。固件按前者选择，按后者加载。',
			remedy: REBUILD.zh,
		},
	}),
	'efi-subsystem-mismatch': entry({
		severity: 'warning',
		values: { offset: 'offset', rom: 'number', driver: 'number', id: 'id?' },
		en: {
			message: ({ offset, rom, driver }) =>
				`The ROM header gives subsystem ${rom} at ${hex(offset)}, the driver's own header ${driver}. Firmware selects by the first and loads by the second.`,
			fix: rebuiltEfi.en,
			cause:
				"The ROM header gives another subsystem than the driver's own header. Firmware selects by the first and loads by the second.",
			remedy: REBUILD.en,
		},
		zh: {
			message: ({ offset, rom, driver }) =>
				`ROM 头（${hex(offset)}）中的子系统是 ${rom}，驱动自己的头中是 ${driver}。固件按前者选择，按后者加载。`,
			fix: rebuiltEfi.zh,
			cause: 'ROM 头中的子系统与驱动自己的头不同。固件按前者选择，按后者加载。',
			remedy: REBUILD.zh,
		},
	}),
	'driver-unsigned': entry({
		severity: 'warning',
		values: { image: 'offset' },
		en: {
			message: ({ image }) =>
				`The driver in the image at ${hex(image)} is not signed. x64 OVMF runs it under Secure Boot anyway; SEV guests and other firmware do not.`,
			fix: 'If the firmware refuses it, sign the driver or disable Secure Boot.',
			cause:
				'The driver has no digital signature. x64 OVMF runs it under Secure Boot anyway; SEV guests and other firmware do not.',
			remedy: 'If the firmware refuses it, sign the driver or disable Secure Boot.',
		},
		zh: {
			message: ({ image }) =>
				`${hex(image)} 处镜像中的驱动没有数字签名。安全启动下，x64 OVMF 仍会执行它；SEV 虚拟机和其他固件则不会。`,
			fix: '如果固件拒绝它，为驱动签名或关闭安全启动。',
			cause: '驱动没有数字签名。安全启动下，x64 OVMF 仍会执行它；SEV 虚拟机和其他固件则不会。',
			remedy: '如果固件拒绝它，为驱动签名或关闭安全启动。',
		},
	}),
	'executable-damaged': entry({
		severity: 'error',
		values: { format: ['pe', 'te'] },
		en: {
			message: ({ format }) =>
				`The file begins like a ${format.toUpperCase()} file, but its headers are not valid: it is truncated or damaged.`,
			fix: 'Extract the driver again: romtool extract BIOS',
			cause: 'The file begins like an EFI program, but its headers are not valid: it is truncated or damaged.',
			remedy: 'Extract the driver again: romtool extract.',
		},
		zh: {
			message: ({ format }) => `文件开头像 ${format.toUpperCase()} 文件，但头无效：文件不完整或已损坏。`,
			fix: '重新提取驱动：romtool extract BIOS',
			cause: '文件开头像 EFI 程序，但头无效：文件不完整或已损坏。',
			remedy: '重新提取驱动：romtool extract。',
		},
	}),
	'vbt-damaged': entry({
		severity: 'error',
		en: {
			message: 'The file begins like a VBT, but its headers are not valid: it is truncated or damaged.',
			fix: 'Extract the VBT again: romtool extract BIOS',
			cause: 'The file begins like a VBT, but its headers are not valid: it is truncated or damaged.',
			remedy: 'Extract the VBT again with romtool extract, or copy it from i915 in debugfs.',
		},
		zh: {
			message: '文件开头像 VBT，但头无效：文件不完整或已损坏。',
			fix: '重新提取 VBT：romtool extract BIOS',
			cause: '文件开头像 VBT，但头无效：文件不完整或已损坏。',
			remedy: '用 romtool extract 重新提取 VBT，或从 debugfs 的 i915 目录复制。',
		},
	}),
};

export const ROM_FINDINGS = { ...CHAIN, ...HEADERS, ...DRIVERS };
