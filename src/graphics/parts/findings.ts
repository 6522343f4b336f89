/** Findings about the parts that are extracted, and about firmware that does not contain those that were requested. */
import { hex } from '../../bytes/hex.js';
import { memberName } from '../../bytes/member-name.js';
import { shellPath } from '../../bytes/shell-word.js';
import { CODEC_ERRORS } from '../../codec/findings.js';
import { PACKAGE_WORDS, packageFix, packageName } from '../../content/container-words.js';
import { CONTENT_WORDS, contentLeft, contentName } from '../../content/content-words.js';
import { DECODING_REASONS } from '../../firmware/decoding/findings.js';
import { chinese, joinedZh, leadingZh, listedZh, namedZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { counted, listed, named } from '../../language/words.js';
import { CONTAINED, containedText, containedTextZh } from './contained-parts.js';

const WHY = [
	...(['no-graphics', 'no-files', 'package', 'program', 'flash-program', 'driver', 'option-rom', 'blank'] as const),
	...(['other-content', 'amd-part', 'encrypted', 'compressed', 'not-firmware'] as const),
	...(['no-such-name', 'no-such-guid', 'archive', 'hp-encrypted'] as const),
] as const;

/** Reasons why sections stay packed that are no fault of the file. */
const UNDECODED = { 'lzma-engine': CODEC_ERRORS['lzma-engine'], 'no-decoder': DECODING_REASONS['no-decoder'] };

export function isUndecoded(code: string): code is keyof typeof UNDECODED {
	return Object.hasOwn(UNDECODED, code);
}

const BOARDS = ['AMD', 'Intel', 'unknown'] as const;
const BOARD_NAMES = {
	en: { AMD: 'an AMD board', Intel: 'an Intel board', unknown: 'a board' },
	zh: { AMD: ' AMD 主板', Intel: ' Intel 主板', unknown: '主板' },
} as const;

/** Where the ROM of a card is. */
const cardRom = (id: string) =>
	`If the card requires a ROM file, read that of the card itself: sudo romtool dump ADDRESS\nFrom the BIOS file of the card: romtool extract BIOS --for ${id} --rom`;
const cardRomZh = (id: string) =>
	`如果该显卡需要 ROM 文件，读取显卡自己的 ROM：sudo romtool dump ADDRESS\n从显卡的 BIOS 文件提取：romtool extract BIOS --for ${id} --rom`;

export const PART_FINDINGS = {
	'nothing-found': entry({
		severity: 'error',
		values: {
			why: WHY,
			/** With `no-graphics`. */
			board: BOARDS,
			/** With `no-graphics`, `archive` and `hp-encrypted`. */
			files: 'number',
			damaged: 'number',
			/** With `no-graphics`: why a part of it cannot be unpacked by this host, whatever is in it. */
			undecoded: 'name?',
			/** With `package`, and `no-graphics` where the file is one besides. */
			package: [...PACKAGE_WORDS, 'none'],
			/** With `blank` and `other-content`. */
			content: [...CONTENT_WORDS, 'none'],
			detail: 'name?',
			/** With `no-such-name` and `no-such-guid`. */
			wanted: 'name?',
			/** With `archive`: the first of the files in it. */
			members: 'names?',
			/** With `archive`, a program among the files; with `flash-program`, the one in an archive. */
			program: 'name?',
			/** With `hp-encrypted`, of an archive. */
			image: 'name?',
			...CONTAINED,
			/** Of `tree`, which shows volumes and identifies nothing. */
			tree: 'flag?',
			file: 'file?',
			/** In the file, where that is an archive. */
			member: 'name?',
		},
		en: {
			message: ({
				why,
				board,
				files,
				undecoded,
				package: container,
				content,
				detail,
				wanted = '',
				members = [],
				file = 'FILE',
				member,
				program = '',
				image = '',
				tree = false,
				...contained
			}) => {
				const rest = files - members.length;
				const name = named(memberName(file, member));
				const what = content === 'none' ? 'a file of an unknown format' : contentName({ what: content, detail }, 'en');
				const others = containedText(contained);
				const message = {
					'no-graphics': `${name} is firmware of ${BOARD_NAMES.en[board]} with ${counted(files, 'file')}, ${undecoded === undefined ? 'but' : 'but not all of it can be decompressed here, and the rest'} contains no GOP driver, VBIOS or VBT.`,
					'no-files': `${name} contains firmware volumes without files, only variable storage (NVRAM).`,
					package: `${name} is ${packageName(container === 'none' ? 'pfat' : container, 'en')}. romtool cannot open it.`,
					program: `${name} is a program, not a BIOS image: vendors put the image inside an update program.`,
					'flash-program':
						program === ''
							? `${name} is a program that writes a BIOS image to the flash chip. The image is not in it.`
							: `${name} contains ${named(program)}, which writes a BIOS image to the flash chip, but no image.`,
					driver: `${name} is a UEFI driver, but not a GOP driver of a known kind.`,
					'option-rom': `${name} is a PCI option ROM, but contains no ${tree ? 'firmware volume' : 'GOP driver or VBIOS of a known kind'}.`,
					blank: `${name} is ${what}: nothing was read.`,
					'other-content': `${name} is ${what}. It contains no ${tree ? 'firmware volume' : 'GOP driver, VBIOS or VBT'}.`,
					'amd-part': `${name} contains AMD firmware directories, but no firmware volumes: it is only a part of a BIOS.`,
					encrypted: `${name} consists of random bytes, without any structure: it is encrypted, or compressed without a header.`,
					compressed: `${name} is compressed or encrypted in a format that romtool does not recognize.`,
					'not-firmware': `${name} contains no firmware volume, GOP driver, VBIOS or VBT. It may not be a BIOS image.`,
					'no-such-name': `${name} contains no file with the name "${wanted}".`,
					'no-such-guid': `${name} contains no file with the GUID ${wanted}.`,
					archive: `${name} contains no BIOS image, but ${counted(files, 'file')}: ${members.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
					'hp-encrypted':
						image === ''
							? `${name} is a BIOS image, but HP has encrypted it.`
							: `${name} contains the BIOS image ${named(image)}, but HP has encrypted it.`,
				}[why];
				return others === '' ? message : `${message} It contains: ${others}.`;
			},
			fix: ({ why, damaged, undecoded, package: container, program, content, file = 'FILE', member, ...contained }) => {
				const path = shellPath(file);
				// `inspect` opens no archives.
				const image = member === undefined ? path : 'IMAGE';
				if (undecoded !== undefined && isUndecoded(undecoded)) return UNDECODED[undecoded].en.remedy;
				if (containedText(contained) !== '') return `To extract this: romtool extract --all ${path}`;
				switch (why) {
					case 'no-graphics':
						if (container !== 'none')
							return `It is also ${packageName(container, 'en')}. ${packageFix(container, 'en')}`;
						return damaged > 0
							? `It is damaged or truncated (${counted(damaged, 'part')}): download or read it again.`
							: `It may be only a part of the BIOS, or for a board without graphics. Show its contents: romtool tree ${path}`;
					case 'package':
						return container === 'none' ? undefined : packageFix(container, 'en');
					case 'program':
						return "Download the file for the BIOS's own update (EZ Flash, M-Flash, Q-Flash) from the vendor's page for the board.";
					case 'flash-program':
						return "The image is a download of its own: look for it on the vendor's page for this board.";
					case 'driver':
						return `Identify it: romtool inspect ${image}`;
					case 'option-rom':
						return `Extract its images unchanged (\`romtool extract --all ${path}\`), or identify them: romtool inspect ${image}`;
					case 'blank':
						return 'Read it again: a flash chip with its programmer, the ROM of a GPU with `sudo romtool dump ADDRESS`.';
					case 'amd-part':
						return 'Use the complete BIOS image: download it again, or read the flash chip.';
					case 'other-content':
						return content === 'none' ? undefined : contentLeft(content, { file: image }, 'en');
					case 'encrypted':
					case 'compressed':
						return 'If it is a BIOS image, get it from another download, or read the flash chip.';
					case 'no-such-name':
					case 'no-such-guid':
						return `Show all names and GUIDs: romtool tree ${path}`;
					case 'archive':
						if (program === undefined) return undefined;
						if (container !== 'none')
							return `${named(program)} is ${packageName(container, 'en')}. ${packageFix(container, 'en')}`;
						return `If ${named(program)} updates the BIOS, look for another file on the vendor's page for the board.`;
					case 'hp-encrypted':
						return 'Run the HP program on Windows, and choose "Copy": it decrypts the image. Then extract from the copy: romtool extract BIOS.bin';
					case 'no-files':
					case 'not-firmware':
						return undefined;
				}
			},
			cause:
				'The file contains nothing of what was wanted: it is an update program or an encrypted package, firmware of a board without a GPU, or not firmware.',
			remedy:
				'Follow the finding: unpack the package first, or use the BIOS of the right board. romtool tree shows the contents.',
		},
		zh: {
			message: ({
				why,
				board,
				files,
				undecoded,
				package: container,
				content,
				detail,
				wanted = '',
				members = [],
				file = 'FILE',
				member,
				program = '',
				image = '',
				tree = false,
				...contained
			}) => {
				const rest = files - members.length;
				const name = leadingZh(memberName(file, member));
				const what = content === 'none' ? '格式未知的文件' : contentName({ what: content, detail }, 'zh');
				const others = containedTextZh(contained);
				const message = {
					'no-graphics': `${name}是${BOARD_NAMES.zh[board]}的固件，有 ${files} 个文件，${undecoded === undefined ? '但' : '但有的部分在此无法解压，其余部分'}没有 GOP 驱动、VBIOS 或 VBT。`,
					'no-files': `${name}中有固件卷，但没有文件，只有变量存储（NVRAM）。`,
					package: `${joinedZh(name, '是', packageName(container === 'none' ? 'pfat' : container, 'zh'))}。romtool 无法打开。`,
					program: `${name}是程序，不是 BIOS 镜像：厂商把镜像放在更新程序里。`,
					'flash-program':
						program === ''
							? `${name}是把 BIOS 镜像写入闪存芯片的刷写程序，其中没有镜像。`
							: chinese`${name}中有刷写程序 ${namedZh(program)}，但没有 BIOS 镜像。`,
					driver: `${name}是 UEFI 驱动，但不是已知种类的 GOP 驱动。`,
					'option-rom': `${name}是 PCI Option ROM，但没有${tree ? '固件卷' : '已知种类的 GOP 驱动或 VBIOS'}。`,
					blank: `${joinedZh(name, '是', what)}。没有读到任何内容。`,
					'other-content': `${joinedZh(name, '是', what)}。其中没有${tree ? '固件卷' : ' GOP 驱动、VBIOS 或 VBT'}。`,
					'amd-part': `${name}中有 AMD 固件目录，但没有固件卷：它只是 BIOS 的一部分。`,
					encrypted: `${name}全部是随机字节，没有任何结构：它已加密，或经过压缩但没有头。`,
					compressed: `${name}已压缩或加密，romtool 不识别其格式。`,
					'not-firmware': `${name}中没有固件卷、GOP 驱动、VBIOS 或 VBT，可能不是 BIOS 镜像。`,
					'no-such-name': `${name}中没有名为“${wanted}”的文件。`,
					'no-such-guid': `${name}中没有 GUID 为 ${wanted} 的文件。`,
					archive: `${name}中没有 BIOS 镜像，有 ${files} 个文件：${members.join('、')}${rest > 0 ? `，另有 ${rest} 个` : ''}。`,
					'hp-encrypted':
						image === ''
							? `${name}是 BIOS 镜像，但 HP 已将其加密。`
							: chinese`${name}中有 BIOS 镜像 ${namedZh(image)}，但 HP 已将其加密。`,
				}[why];
				return others === '' ? message : `${message}其中有：${others}。`;
			},
			fix: ({ why, damaged, undecoded, package: container, program, content, file = 'FILE', member, ...contained }) => {
				const path = shellPath(file);
				// `inspect` opens no archives.
				const image = member === undefined ? path : 'IMAGE';
				if (undecoded !== undefined && isUndecoded(undecoded)) return UNDECODED[undecoded].zh.remedy;
				if (containedText(contained) !== '') return `提取这些内容：romtool extract --all ${path}`;
				switch (why) {
					case 'no-graphics':
						if (container !== 'none')
							return `它同时也是更新包（${packageName(container, 'zh')}）。${packageFix(container, 'zh')}`;
						return damaged > 0
							? `它已损坏或被截断（${damaged} 个部分）：重新下载或读取。`
							: `它可能只是 BIOS 的一部分，或用于没有显示功能的主板。查看其内容：romtool tree ${path}`;
					case 'package':
						return container === 'none' ? undefined : packageFix(container, 'zh');
					case 'program':
						return '从厂商的主板支持页面下载供 BIOS 内置更新（EZ Flash、M-Flash、Q-Flash）使用的文件。';
					case 'flash-program':
						return '镜像需另行下载：在厂商网站该主板的页面查找。';
					case 'driver':
						return `识别它：romtool inspect ${image}`;
					case 'option-rom':
						return `原样提取其中的镜像（\`romtool extract --all ${path}\`），或识别它们：romtool inspect ${image}`;
					case 'blank':
						return '重新读取：闪存芯片用编程器，GPU 的 ROM 用 `sudo romtool dump ADDRESS`。';
					case 'amd-part':
						return '使用完整的 BIOS 镜像：重新下载，或读取闪存芯片。';
					case 'other-content':
						return content === 'none' ? undefined : contentLeft(content, { file: image }, 'zh');
					case 'encrypted':
					case 'compressed':
						return '如果它是 BIOS 镜像，换一个下载文件，或读取闪存芯片。';
					case 'no-such-name':
					case 'no-such-guid':
						return `查看全部名称和 GUID：romtool tree ${path}`;
					case 'archive':
						if (program === undefined) return undefined;
						return container === 'none'
							? chinese`如果 ${namedZh(program)} 是 BIOS 更新程序，在厂商的主板支持页面上找其他文件。`
							: `${joinedZh(leadingZh(program), '是', packageName(container, 'zh'))}。${packageFix(container, 'zh')}`;
					case 'hp-encrypted':
						return '在 Windows 上运行 HP 的程序，选“Copy”：它会解密镜像。再从所得文件提取：romtool extract BIOS.bin';
					case 'no-files':
					case 'not-firmware':
						return undefined;
				}
			},
			cause: '文件中没有所要的内容：它是更新程序或加密的更新包、没有 GPU 的主板的固件，或者不是固件。',
			remedy: '按检查结果处理：先解包，或换用正确主板的 BIOS。romtool tree 显示其内容。',
		},
	}),
	'card-has-rom': entry({
		severity: 'note',
		values: { id: 'id' },
		en: {
			message: ({ id }) =>
				`${id} is a card: it brings its VBIOS and its GOP driver in its own ROM. What is in this file is for the graphics of a processor, so no ROM was built.`,
			fix: ({ id }) => cardRom(id),
			cause: "A card has its VBIOS and its GOP driver in its own ROM, not in the board's BIOS.",
			remedy: 'Read the ROM of the card (romtool dump ADDRESS), or use the BIOS file of the card.',
		},
		zh: {
			message: ({ id }) =>
				`${id} 是独显：它的 VBIOS 和 GOP 驱动在自己的 ROM 中。此文件中的内容用于处理器的核显，因此没有生成 ROM。`,
			fix: ({ id }) => cardRomZh(id),
			cause: '独显的 VBIOS 和 GOP 驱动在自己的 ROM 中，不在主板的 BIOS 中。',
			remedy: '读取显卡的 ROM（romtool dump ADDRESS），或使用显卡的 BIOS 文件。',
		},
	}),
	'gop-not-for-device': entry({
		severity: 'note',
		/** `beside`: something else in the file is for the device. */
		values: { id: 'id', drivers: 'names', declines: 'flag', beside: 'flag', file: 'file?', member: 'name?' },
		en: {
			message: ({ id, drivers, declines, beside, file = 'FILE', member }) =>
				`${named(memberName(file, member))} ${beside ? 'also ' : ''}contains ${listed(drivers)}, which ${declines ? 'declines' : 'does not list'} ${id}.`,
			fix: ({ beside }) => (beside ? 'Use the BIOS of a board with this device.' : undefined),
			cause: 'The file contains a GOP driver, but not for the device that --for selects.',
			remedy: 'Use the BIOS of a board with this device.',
		},
		zh: {
			message: ({ id, drivers, declines, beside, file = 'FILE', member }) =>
				`${leadingZh(memberName(file, member))}中${beside ? '还' : ''}有 ${listedZh(drivers)}，但它${declines ? '拒绝' : '没有列出'} ${id}。`,
			fix: ({ beside }) => (beside ? '换用带有该设备的主板的 BIOS。' : undefined),
			cause: '文件中有 GOP 驱动，但不用于 --for 所指的设备。',
			remedy: '换用带有该设备的主板的 BIOS。',
		},
	}),
	'nothing-for-device': entry({
		severity: 'error',
		/** `card`: it has its ROM itself, and the file is a board's. */
		values: { id: 'id', intelBoard: 'flag', card: 'flag?', ...CONTAINED, file: 'file?', member: 'name?' },
		en: {
			message: ({ id, intelBoard, card, file = 'FILE', member, ...contained }) =>
				`${named(memberName(file, member))} contains nothing for ${id}.${card === true ? ' That is a card, which brings its VBIOS and its GOP driver in its own ROM.' : ''}${intelBoard ? ' It is firmware of an Intel board.' : ''} It contains: ${containedText(contained)}.`,
			fix: ({ id, card, file = 'FILE' }) =>
				card === true
					? cardRom(id)
					: `Use the BIOS of a board with this device. To extract everything: romtool extract ${shellPath(file)}`,
			cause: 'The file contains drivers or VBIOS images, but none for the device that --for selects.',
			remedy: 'Use the BIOS of a board with this device, or omit --for to extract everything.',
		},
		zh: {
			message: ({ id, intelBoard, card, file = 'FILE', member, ...contained }) =>
				`${leadingZh(memberName(file, member))}中没有用于 ${id} 的内容。${card === true ? '它是独显，VBIOS 和 GOP 驱动在自己的 ROM 中。' : ''}${intelBoard ? '它是 Intel 主板的固件。' : ''}其中有：${containedTextZh(contained)}。`,
			fix: ({ id, card, file = 'FILE' }) =>
				card === true ? cardRomZh(id) : `换用带有该设备的主板的 BIOS。提取全部内容：romtool extract ${shellPath(file)}`,
			cause: '文件中有驱动或 VBIOS，但没有用于 --for 所指设备的。',
			remedy: '换用带有该设备的主板的 BIOS，或去掉 --for 以提取全部内容。',
		},
	}),
	'part-damaged': entry({
		severity: 'error',
		/** `offset`: of what is around it in the image. */
		values: {
			parts: 'names',
			inside: ['file', 'section', 'volume', 'package'],
			offset: 'offset?',
			file: 'file?',
			member: 'name?',
		},
		en: {
			message: ({ parts, inside, offset = 0, file = 'FILE', member }) =>
				inside === 'package'
					? `${listed(parts)} may be damaged: ${memberName(file, member)} could not be unpacked whole.`
					: `${listed(parts)} may be damaged: the ${inside} at ${hex(offset)} of ${memberName(file, member)} fails its checksums.`,
			fix: 'Download the file again. If it is a package, let its own program unpack it, and extract from the image.',
			cause:
				'A file, section or volume that contains the part fails its checksums, or has other data between its files: the image is damaged, or still packed in something that was not recognized. Or the package that it comes from could not be unpacked whole.',
			remedy: 'Download the file again, or unpack it with its own program first.',
		},
		zh: {
			message: ({ parts, inside, offset = 0, file = 'FILE', member }) =>
				inside === 'package'
					? `${listedZh(parts)} 可能已损坏：${leadingZh(memberName(file, member))}未能完整解包。`
					: `${listedZh(parts)} 可能已损坏：${leadingZh(memberName(file, member))}中 ${hex(offset)} 处的${{ file: '文件', section: '节', volume: '固件卷' }[inside]}校验和不符。`,
			fix: '重新下载该文件。如果它是安装包，先用它自己的程序解包，再从镜像提取。',
			cause:
				'包含该部分的文件、节或固件卷校验和不符，或其文件之间有其他数据：镜像已损坏，或仍在未识别的打包格式中；也可能是它所在的安装包未能完整解包。',
			remedy: '重新下载该文件，或先用它自己的程序解包。',
		},
	}),
	'more-parts': entry({
		severity: 'warning',
		values: { limit: 'number', file: 'file?' },
		en: {
			message: ({ limit, file = 'FILE' }) =>
				`${named(file)} contains more than ${limit} different parts. The others were not extracted.`,
			fix: ({ file = 'FILE' }) =>
				`Extract only the files you need, by name or GUID: romtool extract --name NAME ${shellPath(file)}`,
			cause: 'The image contains more different parts than romtool extracts at once.',
			remedy: 'Extract only the files you need (--name or --guid).',
		},
		zh: {
			message: ({ limit, file = 'FILE' }) => chinese`${namedZh(file)} 中有超过 ${limit} 个不同的部分，其余未提取。`,
			fix: ({ file = 'FILE' }) => `按名称或 GUID 只提取所需的文件：romtool extract --name NAME ${shellPath(file)}`,
			cause: '镜像中不同的部分超过一次提取的上限。',
			remedy: '只提取所需的文件（--name 或 --guid）。',
		},
	}),
	'vbios-choice': entry({
		severity: 'warning',
		values: { id: 'id', chosen: 'name', others: 'names' },
		en: {
			message: ({ id, chosen, others }) =>
				`Several VBIOS images fit ${id}. The lines use ${chosen}; the others are ${listed(others)}.`,
			fix: 'If the screen stays black, try another one.',
			cause: 'Several VBIOS images may fit the device, and one of them was chosen.',
			remedy: 'If the screen stays black, try another one.',
		},
		zh: {
			message: ({ id, chosen, others }) =>
				`有多个 VBIOS 适用于 ${id}：配置行使用 ${chosen}，另有 ${listedZh(others)}。`,
			fix: '如果黑屏，换用另一个。',
			cause: '有多个 VBIOS 可能适用于该设备，已选用其中之一。',
			remedy: '如果黑屏，换用另一个。',
		},
	}),
};
