/** What contents are called, in a table and in a sentence (in English with an article), and what to do with those taken for a ROM. */
import type { Language } from '../language/languages.js';
import { type Text, text } from '../language/text.js';
import type { PlainKind, PlainWord } from './contents.js';

/** What commands name. */
export interface CommandWords {
	/** The file, as a shell takes it. */
	readonly file: string;
	/** The device, `1002:164c`, where it is known: `extract` then builds ROMs for it. */
	readonly id?: string | undefined;
}

export type Fix = (words: CommandWords) => string;

export interface ContentName {
	/** A function of the detail, where there is one. */
	readonly name: string | ((detail: string) => string);
	/** If a ROM or a driver was expected; missing where its kind does not decide that. */
	readonly fix?: Fix;
	/** Where `extract` has found nothing in it, if that makes another fix. */
	readonly left?: Fix;
}

type ContentNames = Readonly<Record<Language, ContentName>>;

const extract: Fix = ({ file, id }) => `romtool extract ${file}${id === undefined ? '' : ` --for ${id} --rom`}`;

/** The fix of what contains drivers. */
export const EXTRACT = {
	en: (words: CommandWords) => `Extract drivers and VBIOS: ${extract(words)}`,
	zh: (words: CommandWords) => `提取其中的驱动和 VBIOS：${extract(words)}`,
};
const UNREAD = {
	en: () =>
		"Read the ROM again while the GPU is awake and no driver is bound to it: `sudo romtool dump ADDRESS` (`romtool devices` shows the address). An iGPU has no ROM: use `sudo romtool vfct` (AMD), or `romtool extract BIOS` with the board's BIOS file.",
	zh: () =>
		'在 GPU 已唤醒且未绑定驱动时重新读取 ROM：`sudo romtool dump ADDRESS`（地址见 `romtool devices`）。核显没有 ROM：使用 `sudo romtool vfct`（AMD），或对主板的 BIOS 文件执行 `romtool extract BIOS`。',
};
const DOWNLOAD = {
	en: () => 'Download the file itself. On GitHub, use "Download raw file".',
	zh: () => '下载文件本身。在 GitHub 上用“Download raw file”。',
};

export const CONTENT_NAMES = {
	'option-rom': { en: { name: 'a PCI option ROM' }, zh: { name: 'PCI Option ROM' } },
	'isa-rom': {
		en: {
			name: 'an option ROM for ISA, without a PCI data structure',
			fix: ({ file }) =>
				`SeaBIOS runs it with \`-option-rom ${file}\` of QEMU. For a GPU, use its own PCI ROM: sudo romtool dump ADDRESS`,
		},
		zh: {
			name: '没有 PCI 数据结构的 ISA Option ROM',
			fix: ({ file }) =>
				`用 QEMU 的 \`-option-rom ${file}\` 可让 SeaBIOS 执行它。GPU 应使用自己的 PCI ROM：sudo romtool dump ADDRESS`,
		},
	},
	pe: { en: { name: 'a PE executable' }, zh: { name: 'PE 可执行文件' } },
	te: { en: { name: 'a TE executable' }, zh: { name: 'TE 可执行文件' } },
	vbt: {
		en: {
			name: 'an Intel VBT',
			fix: () =>
				"A VM does not need this file: QEMU passes the host's OpRegion, which contains the VBT, to the VM. On the host, i915 reads it with its parameter vbt_firmware.",
		},
		zh: {
			name: 'Intel VBT',
			fix: () =>
				'虚拟机不需要此文件：QEMU 把宿主机的 OpRegion（其中有 VBT）传给虚拟机。在宿主机上，i915 通过参数 vbt_firmware 读取它。',
		},
	},
	opregion: {
		en: {
			name: "an Intel OpRegion, which contains the iGPU's VBT",
			fix: ({ file }) =>
				`A VM does not need this file: QEMU passes the host's OpRegion to the VM (x-igd-opregion=on). To extract the VBT: romtool extract ${file}`,
		},
		zh: {
			name: 'Intel OpRegion（包含核显的 VBT）',
			fix: ({ file }) =>
				`虚拟机不需要此文件：QEMU 把宿主机的 OpRegion 传给虚拟机（x-igd-opregion=on）。提取其中的 VBT：romtool extract ${file}`,
		},
	},
	vfct: {
		en: { name: 'an ACPI VFCT table', fix: ({ file }) => `Extract the VBIOS: romtool vfct ${file}` },
		zh: { name: 'ACPI VFCT 表', fix: ({ file }) => `提取其中的 VBIOS：romtool vfct ${file}` },
	},
	'acpi-table': {
		en: {
			name: (signature) => `an ACPI table (${signature})`,
			fix: () => 'The VBIOS is in the VFCT table. Extract it on the host: sudo romtool vfct',
		},
		zh: {
			name: (signature) => `ACPI 表（${signature}）`,
			fix: () => 'VBIOS 在 VFCT 表中。在宿主机上提取：sudo romtool vfct',
		},
	},
	nvgi: {
		en: { name: 'NVIDIA firmware with a vendor header before the ROM' },
		zh: { name: 'ROM 前有厂商头的 NVIDIA 固件' },
	},
	volume: {
		en: { name: 'a UEFI firmware volume or BIOS image', fix: EXTRACT.en },
		zh: { name: 'UEFI 固件卷或 BIOS 镜像', fix: EXTRACT.zh },
	},
	'intel-flash': {
		en: { name: 'a BIOS image with an Intel flash descriptor', fix: EXTRACT.en },
		zh: { name: '带 Intel 闪存描述符的 BIOS 镜像', fix: EXTRACT.zh },
	},
	'swapped-flash': {
		en: { name: 'a BIOS image whose two halves are in the wrong order', fix: EXTRACT.en },
		zh: { name: '两半顺序颠倒的 BIOS 镜像', fix: EXTRACT.zh },
	},
	'amd-flash': {
		en: { name: 'a BIOS image with an AMD firmware table', fix: EXTRACT.en },
		zh: { name: '带 AMD 固件表的 BIOS 镜像', fix: EXTRACT.zh },
	},
	'volumes-inside': {
		en: { name: 'a BIOS image (it contains UEFI firmware volumes)', fix: EXTRACT.en },
		zh: { name: 'BIOS 镜像（其中有 UEFI 固件卷）', fix: EXTRACT.zh },
	},
	'flash-start': {
		en: {
			name: (sizes) => `only the first part of a BIOS image (${sizes})`,
			fix: ({ file }) =>
				`If the board has two flash chips, read the second one, too, and join the dumps: cat ${file} CHIP2 > bios.bin. Otherwise download or read the BIOS again.`,
		},
		zh: {
			name: (sizes) => `不完整的 BIOS 镜像，只有前一部分（${sizes}）`,
			fix: ({ file }) =>
				`如果主板有两个闪存芯片，再读取另一个芯片，并拼接：cat ${file} CHIP2 > bios.bin。否则重新下载或读取 BIOS。`,
		},
	},
	'flash-part': {
		en: {
			name: 'only a part of a BIOS image (the size of a flash chip, with firmware code but no whole firmware volume)',
			fix: ({ file }) =>
				`If the board has two flash chips, read both and join the dumps, the one that the board starts from last: cat CHIP1 ${file} > bios.bin`,
		},
		zh: {
			name: 'BIOS 镜像的一部分（大小与闪存芯片相同，有固件代码，但没有完整的固件卷）',
			fix: ({ file }) =>
				`如果主板有两个闪存芯片，两个都读取，并拼接（主板启动所用的芯片在后）：cat CHIP1 ${file} > bios.bin`,
		},
	},
	coreboot: {
		en: {
			name: 'a coreboot image (CBFS)',
			fix: EXTRACT.en,
			left: ({ file }) =>
				`Compressed files in it are for coreboot's own tool: \`cbfstool ${file} print\`, then \`cbfstool ${file} extract -n NAME -f OUTPUT\``,
		},
		zh: {
			name: 'coreboot 镜像（CBFS）',
			fix: EXTRACT.zh,
			left: ({ file }) =>
				`其中压缩的文件用 coreboot 自己的工具提取：\`cbfstool ${file} print\`，再用 \`cbfstool ${file} extract -n NAME -f OUTPUT\``,
		},
	},
	'legacy-bios': {
		en: {
			name: 'a legacy BIOS image from before UEFI',
			fix: ({ file }) => `Extract the option ROMs that are not compressed: romtool extract --all ${file}`,
			left: () =>
				'It contains no GOP driver, and a VBIOS in it is compressed. Read the ROM of a card: sudo romtool dump ADDRESS',
		},
		zh: {
			name: 'UEFI 之前的传统 BIOS 镜像',
			fix: ({ file }) => `提取其中未压缩的 Option ROM：romtool extract --all ${file}`,
			left: () => '其中没有 GOP 驱动，VBIOS 也经过压缩。读取显卡自己的 ROM：sudo romtool dump ADDRESS',
		},
	},
	iso: {
		en: {
			name: 'an ISO image (CD or DVD)',
			fix: ({ file }) => `Unpack it with \`7z x ${file}\`, then extract from the BIOS file in it.`,
		},
		zh: {
			name: 'ISO 镜像（CD 或 DVD）',
			fix: ({ file }) => `用 \`7z x ${file}\` 解包，再从其中的 BIOS 文件提取。`,
		},
	},
	html: {
		en: { name: 'an HTML page saved under this name', fix: DOWNLOAD.en },
		zh: { name: '以此名称保存的 HTML 网页', fix: DOWNLOAD.zh },
	},
	'hex-dump': {
		en: {
			name: 'a hex dump (text)',
			fix: ({ file }) =>
				`If xxd printed it, convert it back: \`xxd -r ${file} vbios.rom\`. Otherwise copy the ROM itself, not its dump.`,
		},
		zh: {
			name: '十六进制转储文本',
			fix: ({ file }) => `如果是 xxd 的输出，可还原：\`xxd -r ${file} vbios.rom\`。否则复制 ROM 本身，而不是转储文本。`,
		},
	},
	acpidump: {
		en: {
			name: 'the text output of acpidump',
			fix: ({ file }) =>
				`Convert it to a table and extract the VBIOS: acpixtract -s VFCT ${file} && romtool vfct vfct.dat`,
		},
		zh: {
			name: 'acpidump 输出的文本',
			fix: ({ file }) => `还原成表并提取 VBIOS：acpixtract -s VFCT ${file} && romtool vfct vfct.dat`,
		},
	},
	disassembly: {
		en: {
			name: 'the text output of iasl for an ACPI table',
			fix: () =>
				'Extract the VBIOS from the table itself: `sudo romtool vfct` on the host, or `romtool vfct TABLE` with the file that iasl read.',
		},
		zh: {
			name: 'iasl 输出的 ACPI 表文本',
			fix: () =>
				'从表本身提取 VBIOS：在宿主机上执行 `sudo romtool vfct`，或对 iasl 读取的文件执行 `romtool vfct TABLE`。',
		},
	},
	message: {
		en: { name: 'an error message that was saved instead of the ROM', fix: UNREAD.en },
		zh: { name: '被保存成 ROM 的报错信息', fix: UNREAD.zh },
	},
	text: { en: { name: 'a text file' }, zh: { name: '文本文件' } },
	'empty-zip': { en: { name: 'an empty zip archive' }, zh: { name: '空的 zip 压缩包' } },
	elf: { en: { name: 'an ELF executable' }, zh: { name: 'ELF 可执行文件' } },
	'lfs-pointer': {
		en: { name: 'a Git LFS pointer', fix: DOWNLOAD.en },
		zh: { name: 'Git LFS 指针文件', fix: DOWNLOAD.zh },
	},
	'blank-fill': {
		en: { name: (byte) => `a dump that contains only ${byte}`, fix: UNREAD.en },
		zh: { name: (byte) => `内容全为 ${byte} 的转储文件`, fix: UNREAD.zh },
	},
	'blank-mixed': {
		en: { name: 'a dump that contains only 00 and ff', fix: UNREAD.en },
		zh: { name: '内容只有 00 和 ff 的转储文件', fix: UNREAD.zh },
	},
	'blank-almost': {
		en: { name: 'a dump that is almost empty (00 and ff)', fix: UNREAD.en },
		zh: { name: '几乎全空（00 和 ff）的转储文件', fix: UNREAD.zh },
	},
	empty: { en: { name: 'an empty file' }, zh: { name: '空文件' } },
} satisfies Readonly<Record<PlainWord, ContentNames>>;

/** A kind in a word or two. */
export const CONTENT_LABELS = {
	'option-rom': text('option ROM', 'Option ROM'),
	'isa-rom': text('ISA option ROM', 'ISA Option ROM'),
	pe: text('PE file', 'PE 文件'),
	te: text('TE file', 'TE 文件'),
	vbt: text('VBT', 'VBT'),
	opregion: text('OpRegion', 'OpRegion'),
	vfct: text('VFCT table', 'VFCT 表'),
	'acpi-table': text('ACPI table', 'ACPI 表'),
	nvgi: text('NVIDIA firmware', 'NVIDIA 固件'),
	'uefi-image': text('BIOS image', 'BIOS 镜像'),
	'flash-part': text('part of a BIOS image', 'BIOS 镜像的一部分'),
	coreboot: text('coreboot image', 'coreboot 镜像'),
	'legacy-bios': text('legacy BIOS image', '传统 BIOS 镜像'),
	iso: text('ISO image', 'ISO 镜像'),
	html: text('HTML page', 'HTML 网页'),
	text: text('text file', '文本文件'),
	elf: text('ELF file', 'ELF 文件'),
	'lfs-pointer': text('Git LFS pointer', 'Git LFS 指针文件'),
	blank: text('empty dump', '空的转储文件'),
	empty: text('empty file', '空文件'),
} satisfies Readonly<Record<PlainKind, Text<Record<never, never>>>>;
