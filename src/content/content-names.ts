/** What the contents of files are called in a sentence, in English with an article; and what to do with those taken for a ROM. */
import type { Language } from '../language/languages.js';
import { BEGUN_WORDS, containerName, isContainer } from './container-words.js';
import { CONTENT_WORDS, type ContentWord, type PlainWord } from './content-words.js';

export { CONTENT_WORDS, type ContentWord };

/** A word, and the detail that two of them have: the signature of an ACPI table, the byte that fills a dump. */
export interface NamedContent {
	readonly what: ContentWord;
	readonly detail?: string | undefined;
}

type Name = string | ((detail: string) => string);

const CONTENT_NAMES: Readonly<Record<Language, Readonly<Record<PlainWord, Name>>>> = {
	en: {
		'option-rom': 'a PCI option ROM',
		pe: 'a PE executable',
		te: 'a TE executable',
		vbt: 'an Intel VBT',
		opregion: "an Intel OpRegion, which contains the iGPU's VBT",
		vfct: 'an ACPI VFCT table',
		'acpi-table': (signature) => `an ACPI table (${signature})`,
		nvgi: 'NVIDIA firmware with a vendor header before the ROM',
		volume: 'a UEFI firmware volume or BIOS image',
		'intel-flash': 'a BIOS image with an Intel flash descriptor',
		'amd-flash': 'a BIOS image with an AMD firmware table',
		'volumes-inside': 'a BIOS image (it contains UEFI firmware volumes)',
		html: 'an HTML page saved under this name',
		'hex-dump': 'a hex dump (text)',
		acpidump: 'the text output of acpidump',
		disassembly: 'the text output of iasl for an ACPI table',
		message: 'an error message that was saved instead of the ROM',
		text: 'a text file',
		'empty-zip': 'an empty zip archive',
		elf: 'an ELF executable',
		'lfs-pointer': 'a Git LFS pointer',
		'blank-fill': (byte) => `a dump that contains only ${byte}`,
		'blank-mixed': 'a dump that contains only 00 and ff',
		'blank-almost': 'a dump that is almost empty (00 and ff)',
		empty: 'an empty file',
	},
	zh: {
		'option-rom': 'PCI Option ROM',
		pe: 'PE 可执行文件',
		te: 'TE 可执行文件',
		vbt: 'Intel VBT',
		opregion: 'Intel OpRegion（包含核显的 VBT）',
		vfct: 'ACPI VFCT 表',
		'acpi-table': (signature) => `ACPI 表（${signature}）`,
		nvgi: 'ROM 前有厂商头的 NVIDIA 固件',
		volume: 'UEFI 固件卷或 BIOS 镜像',
		'intel-flash': '带 Intel 闪存描述符的 BIOS 镜像',
		'amd-flash': '带 AMD 固件表的 BIOS 镜像',
		'volumes-inside': 'BIOS 镜像（其中有 UEFI 固件卷）',
		html: '以此名称保存的 HTML 网页',
		'hex-dump': '十六进制转储文本',
		acpidump: 'acpidump 输出的文本',
		disassembly: 'iasl 输出的 ACPI 表文本',
		message: '被保存成 ROM 的报错信息',
		text: '文本文件',
		'empty-zip': '空的 zip 压缩包',
		elf: 'ELF 可执行文件',
		'lfs-pointer': 'Git LFS 指针文件',
		'blank-fill': (byte) => `内容全为 ${byte} 的转储文件`,
		'blank-mixed': '内容只有 00 和 ff 的转储文件',
		'blank-almost': '几乎全空（00 和 ff）的转储文件',
		empty: '空文件',
	},
};

/** `an ACPI table (SSDT)`, `ACPI 表（SSDT）`. */
export function contentName({ what, detail = '' }: NamedContent, language: Language): string {
	if (isContainer(what)) return containerName(what, language);
	const name = CONTENT_NAMES[language][what];
	return typeof name === 'string' ? name : name(detail);
}

/** What commands name. */
export interface CommandWords {
	/** The file, as a shell takes it. */
	readonly file: string;
	/** The device, `1002:164c`, where it is known: `extract` then builds ROMs for it. */
	readonly id?: string | undefined;
}

type Fix = (words: CommandWords) => string;
type Fixes = Readonly<Partial<Record<ContentWord, Fix>>>;

/** The same fix for each of these. */
function forEach(words: readonly ContentWord[], fix: Fix): Fixes {
	return Object.fromEntries(words.map((word) => [word, fix]));
}

const EXTRACTABLE = ['volume', 'intel-flash', 'amd-flash', 'volumes-inside', ...BEGUN_WORDS] as const;
const UNREAD = ['message', 'blank-fill', 'blank-mixed', 'blank-almost'] as const;
const DOWNLOADED = ['html', 'lfs-pointer'] as const;

const extract: Fix = ({ file, id }) => `romtool extract ${file}${id === undefined ? '' : ` --for ${id} --rom`}`;

const CONTENT_FIXES: Readonly<Record<Language, Fixes>> = {
	en: {
		...forEach(EXTRACTABLE, (words) => `Extract drivers and VBIOS: ${extract(words)}`),
		...forEach(
			UNREAD,
			() =>
				"Read the ROM again while the GPU is awake and no driver is bound to it: `sudo romtool dump ADDRESS` (`romtool devices` shows the address). An iGPU has no ROM: use `sudo romtool vfct` (AMD), or `romtool extract BIOS` with the board's BIOS file.",
		),
		...forEach(DOWNLOADED, () => 'Download the file itself. On GitHub, use "Download raw file".'),
		vbt: () =>
			"A VM does not need this file: QEMU passes the host's OpRegion, which contains the VBT, to the VM. On the host, i915 reads it with its parameter vbt_firmware.",
		opregion: ({ file }) =>
			`A VM does not need this file: QEMU passes the host's OpRegion to the VM (x-igd-opregion=on). To extract the VBT: romtool extract ${file}`,
		vfct: ({ file }) => `Extract the VBIOS: romtool vfct ${file}`,
		'acpi-table': () => 'The VBIOS is in the VFCT table. Extract it on the host: sudo romtool vfct',
		'hex-dump': ({ file }) =>
			`If xxd printed it, convert it back: \`xxd -r ${file} vbios.rom\`. Otherwise copy the ROM itself, not its dump.`,
		acpidump: ({ file }) =>
			`Convert it to a table and extract the VBIOS: acpixtract -s VFCT ${file} && romtool vfct vfct.dat`,
		disassembly: () =>
			'Extract the VBIOS from the table itself: `sudo romtool vfct` on the host, or `romtool vfct TABLE` with the file that iasl read.',
	},
	zh: {
		...forEach(EXTRACTABLE, (words) => `提取其中的驱动和 VBIOS：${extract(words)}`),
		...forEach(
			UNREAD,
			() =>
				'在 GPU 已唤醒且未绑定驱动时重新读取 ROM：`sudo romtool dump ADDRESS`（地址见 `romtool devices`）。核显没有 ROM：使用 `sudo romtool vfct`（AMD），或对主板的 BIOS 文件执行 `romtool extract BIOS`。',
		),
		...forEach(DOWNLOADED, () => '下载文件本身。在 GitHub 上用“Download raw file”。'),
		vbt: () =>
			'虚拟机不需要此文件：QEMU 把宿主机的 OpRegion（其中有 VBT）传给虚拟机。在宿主机上，i915 通过参数 vbt_firmware 读取它。',
		opregion: ({ file }) =>
			`虚拟机不需要此文件：QEMU 把宿主机的 OpRegion 传给虚拟机（x-igd-opregion=on）。提取其中的 VBT：romtool extract ${file}`,
		vfct: ({ file }) => `提取其中的 VBIOS：romtool vfct ${file}`,
		'acpi-table': () => 'VBIOS 在 VFCT 表中。在宿主机上提取：sudo romtool vfct',
		'hex-dump': ({ file }) =>
			`如果是 xxd 的输出，可还原：\`xxd -r ${file} vbios.rom\`。否则复制 ROM 本身，而不是转储文本。`,
		acpidump: ({ file }) => `还原成表并提取 VBIOS：acpixtract -s VFCT ${file} && romtool vfct vfct.dat`,
		disassembly: () =>
			'从表本身提取 VBIOS：在宿主机上执行 `sudo romtool vfct`，或对 iasl 读取的文件执行 `romtool vfct TABLE`。',
	},
};

/** What to do with it if a ROM or a driver was expected; `undefined` where its kind does not decide that. */
export function contentFix(what: ContentWord, words: CommandWords, language: Language): string | undefined {
	return CONTENT_FIXES[language][what]?.(words);
}
