/** Findings about flash images, capsules, firmware volumes and their contents. */
import { hex } from '../bytes/hex.js';
import { shellPath } from '../bytes/shell-word.js';
import { entry } from '../language/entry.js';
import { PACKING_NAMES, PACKINGS } from './packing-names.js';
import { FLASH_REGIONS, REGION_NAMES } from './region-names.js';

/** Where the data is packed in the image that the place is in, if it is in what was unpacked. */
const PACKED = { packed: 'offset?' } as const;
type Packed = { readonly packed?: number | undefined };

const placed = (at: number, { packed }: Packed) =>
	packed === undefined ? hex(at) : `${hex(at)} in the data decompressed from ${hex(packed)}`;
const placedZh = (at: number, { packed }: Packed) =>
	packed === undefined ? `${hex(at)} 处` : `从 ${hex(packed)} 解压的数据中 ${hex(at)} 处`;

const REMEDY = {
	en: 'Nothing to do for what was found. If something is missing, download or read the BIOS file again.',
	zh: '已找到的内容无需处理。如果缺少内容，重新下载或读取 BIOS 文件。',
};
const NOTHING = { en: 'Nothing to do.', zh: '无需处理。' };

/** As a shell does it. */
const rejoined = (first: number, size: number, file: string) =>
	`(tail -c ${size - first} ${file}; head -c ${first} ${file}) > bios.bin`;

const NO_FILE = ['no-header', 'damaged-header', 'after-free-space'] as const;
const ENTRY_KINDS = ['PSP', 'BIOS', 'combo'] as const;
const ENTRY_KIND_NAMES = {
	en: { PSP: 'PSP', BIOS: 'BIOS', combo: 'combo' },
	zh: { PSP: 'PSP', BIOS: 'BIOS', combo: '组合' },
} as const;
const WORK = ['nodes', 'volumes', 'file-search', 'sums', 'unpacked', 'overlap', 'hits'] as const;

export const FIRMWARE_FINDINGS = {
	'region-truncated': entry({
		severity: 'warning',
		values: { region: FLASH_REGIONS, end: 'offset', size: 'offset', ...PACKED },
		en: {
			message: ({ region, end, size, ...packed }) =>
				`The ${REGION_NAMES.en[region]} region ends at ${hex(end)}, but the image ends at ${placed(size, packed)}.`,
			cause:
				"A region of Intel's flash descriptor ends after the end of the image: the file is truncated or contains only the BIOS region.",
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ region, end, size, ...packed }) =>
				`闪存区域（${REGION_NAMES.zh[region]}）应到 ${hex(end)} 结束，超出了镜像的末尾（${placedZh(size, packed)}）。`,
			cause: 'Intel 闪存描述符中有区域超出镜像的末尾：文件被截断，或只包含 BIOS 区域。',
			remedy: REMEDY.zh,
		},
	}),
	'flash-order': entry({
		severity: 'warning',
		/** `first` is where the first half begins. */
		values: { first: 'offset', size: 'number', file: 'file?', ...PACKED },
		en: {
			message: ({ first, size: _, ...packed }) =>
				`The halves of the flash are in the wrong order: its first half begins at ${placed(first, packed)}. They are read in the right order.`,
			fix: ({ first, size, file = 'FILE' }) =>
				`Join them in the right order: ${rejoined(first, size, shellPath(file))}`,
			cause:
				'The dumps of two flash chips are joined in the wrong order: the flash descriptor is at the start of the second half. romtool reads them in the right order.',
			remedy: 'Join the dumps in the right order, the one with the flash descriptor first.',
		},
		zh: {
			message: ({ first, size: _, ...packed }) =>
				`闪存的两半顺序颠倒：前一半的开头：${placedZh(first, packed)}。已按正确的顺序读取。`,
			fix: ({ first, size, file = 'FILE' }) => `按正确的顺序拼接：${rejoined(first, size, shellPath(file))}`,
			cause: '两个闪存芯片的转储文件拼接顺序颠倒：闪存描述符位于后一半的开头。romtool 按正确的顺序读取。',
			remedy: '按正确的顺序拼接转储文件，带有闪存描述符的在前。',
		},
	}),
	'capsule-truncated': entry({
		severity: 'warning',
		values: { offset: 'offset', declared: 'number', bytes: 'number', ...PACKED },
		en: {
			message: ({ offset, declared, bytes, ...packed }) =>
				`The capsule at ${placed(offset, packed)} declares ${declared} bytes, but the file contains only ${bytes} of them.`,
			fix: 'Get the complete file.',
			cause: 'The capsule declares more bytes than the file contains.',
			remedy: 'Get the complete file.',
		},
		zh: {
			message: ({ offset, declared, bytes, ...packed }) =>
				`${placedZh(offset, packed)}的胶囊声明 ${declared} 字节，文件中只有 ${bytes} 字节。`,
			fix: '重新获取完整的文件。',
			cause: '胶囊声明的字节数多于文件中的字节数。',
			remedy: '重新获取完整的文件。',
		},
	}),
	'volume-header-sum': entry({
		severity: 'warning',
		values: { offset: 'offset', ...PACKED },
		en: {
			message: ({ offset, ...packed }) =>
				`The header of the volume at ${placed(offset, packed)} does not sum to zero: it is damaged.`,
			cause: "The words of a volume's header do not sum to zero: it is damaged. The volume is read anyway.",
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ offset, ...packed }) => `${placedZh(offset, packed)}固件卷的头字节和不为零：已损坏。`,
			cause: '固件卷的头字节和不为零：已损坏。仍会读取该固件卷。',
			remedy: REMEDY.zh,
		},
	}),
	'volume-length': entry({
		severity: 'warning',
		values: { volume: 'offset', declared: 'number', end: 'offset', ...PACKED },
		en: {
			message: ({ volume, declared, end, ...packed }) =>
				`The volume at ${placed(volume, packed)} declares ${declared} bytes, which do not fit. It is read up to ${hex(end)}.`,
			cause: 'A volume declares a length that does not fit. It is read up to where it can end.',
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ volume, declared, end, ...packed }) =>
				`${placedZh(volume, packed)}的固件卷声明 ${declared} 字节，与实际不符。读取到 ${hex(end)} 为止。`,
			cause: '固件卷声明的长度与实际不符，只读取到它可能结束的位置。',
			remedy: REMEDY.zh,
		},
	}),
	'file-header-sum': entry({
		severity: 'warning',
		values: { offset: 'offset', ...PACKED },
		en: {
			message: ({ offset, ...packed }) =>
				`The header of the file at ${placed(offset, packed)} does not match its checksum: it is damaged.`,
			cause: "A file's header does not match the checksum in it: it is damaged.",
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ offset, ...packed }) => `${placedZh(offset, packed)}文件的头与其校验和不符：已损坏。`,
			cause: '文件头与其中的校验和不符：已损坏。',
			remedy: REMEDY.zh,
		},
	}),
	'file-sum': entry({
		severity: 'warning',
		values: { offset: 'offset', ...PACKED },
		en: {
			message: ({ offset, ...packed }) =>
				`The data of the file at ${placed(offset, packed)} does not match the checksum in its header: it is damaged.`,
			cause: "A file's data does not match the checksum in its header: it is damaged.",
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ offset, ...packed }) => `${placedZh(offset, packed)}文件的数据与文件头中的校验和不符：已损坏。`,
			cause: '文件的数据与文件头中的校验和不符：已损坏。',
			remedy: REMEDY.zh,
		},
	}),
	'file-deleted': entry({
		severity: 'note',
		values: { offset: 'offset', ...PACKED },
		en: {
			message: ({ offset, ...packed }) => `The file at ${placed(offset, packed)} is marked as deleted.`,
			cause: 'A file is marked as deleted. Firmware skips it, and usually a newer one is next to it.',
			remedy: NOTHING.en,
		},
		zh: {
			message: ({ offset, ...packed }) => `${placedZh(offset, packed)}的文件标为已删除。`,
			cause: '文件标为已删除。固件会跳过它，旁边通常有更新的文件。',
			remedy: NOTHING.zh,
		},
	}),
	'file-header': entry({
		severity: 'warning',
		values: { case: NO_FILE, offset: 'offset', bytes: 'number', from: 'offset', ...PACKED },
		en: {
			message: ({ case: which, offset, bytes, from, ...packed }) => {
				const at = placed(offset, packed);
				const what = {
					'no-header': `There is no file header at ${at}.`,
					'damaged-header': `The file header at ${at} is damaged.`,
					'after-free-space': `After the free space at ${at}, data follows from ${hex(from)}.`,
				}[which];
				return `${what} The ${bytes} bytes before the next file are searched as raw data.`;
			},
			cause: 'Between the files of a volume are bytes that do not belong to a file. They are searched as raw data.',
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ case: which, offset, bytes, from, ...packed }) => {
				const at = placedZh(offset, packed);
				const what = {
					'no-header': `${at}没有文件头。`,
					'damaged-header': `${at}的文件头已损坏。`,
					'after-free-space': `${at}的空闲空间之后，从 ${hex(from)} 起有数据。`,
				}[which];
				return `${what}下一个文件之前的 ${bytes} 字节按原始数据搜索。`;
			},
			cause: '固件卷的文件之间有不属于任何文件的字节，按原始数据搜索。',
			remedy: REMEDY.zh,
		},
	}),
	'section-header': entry({
		severity: 'note',
		values: { offset: 'offset', bytes: 'number', ...PACKED },
		en: {
			message: ({ offset, bytes, ...packed }) =>
				`There is no section header at ${placed(offset, packed)}. The ${bytes} bytes from there are searched as raw data.`,
			cause:
				'Between the sections of a file are bytes that do not belong to a section, or more sections than are listed. They are searched as raw data.',
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ offset, bytes, ...packed }) =>
				`${placedZh(offset, packed)}没有节头。从那里起的 ${bytes} 字节按原始数据搜索。`,
			cause: '文件的节之间有不属于任何节的字节，或节的数量超过列出的上限，按原始数据搜索。',
			remedy: REMEDY.zh,
		},
	}),
	'section-crc': entry({
		severity: 'warning',
		values: { offset: 'offset', ...PACKED },
		en: {
			message: ({ offset, ...packed }) =>
				`The CRC-32 of the section at ${placed(offset, packed)} is wrong: its contents are damaged.`,
			cause: "A section's CRC-32 is wrong: its contents are damaged.",
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ offset, ...packed }) => `${placedZh(offset, packed)}的节 CRC-32 不正确：其中的内容已损坏。`,
			cause: '节的 CRC-32 不正确：其中的内容已损坏。',
			remedy: REMEDY.zh,
		},
	}),
	'section-unknown': entry({
		severity: 'warning',
		values: { offset: 'offset', guid: 'name', ...PACKED },
		en: {
			message: ({ offset, guid, ...packed }) =>
				`The section at ${placed(offset, packed)} has an unknown encoding (${guid}) and cannot be opened.`,
			cause: 'A section is encoded in an unknown way and cannot be opened.',
			remedy: 'If something is missing, look for it with UEFITool.',
		},
		zh: {
			message: ({ offset, guid, ...packed }) => `${placedZh(offset, packed)}的节编码方式未知（${guid}），无法打开。`,
			cause: '节的编码方式未知，无法打开。',
			remedy: '如果缺少内容，用 UEFITool 查找。',
		},
	}),
	'section-undecodable': entry({
		severity: 'warning',
		values: { packing: PACKINGS, offset: 'offset', reason: 'reason', ...PACKED },
		en: {
			message: ({ packing, offset, reason, ...packed }, tell) =>
				`The ${PACKING_NAMES.en[packing]} data at ${placed(offset, packed)} cannot be decompressed: ${tell(reason)}.`,
			cause:
				'A compressed section cannot be decompressed: it is damaged, decompresses to too many bytes, or no decoder is available.',
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ packing, offset, reason, ...packed }, tell) =>
				`${placedZh(offset, packed)}的数据（${PACKING_NAMES.zh[packing]}）无法解压：${tell(reason)}。`,
			cause: '压缩的节无法解压：已损坏、解压后过大，或没有可用的解码器。',
			remedy: REMEDY.zh,
		},
	}),
	'directory-missing': entry({
		severity: 'warning',
		values: { offset: 'offset', target: 'offset', ...PACKED },
		en: {
			message: ({ offset, target, ...packed }) =>
				`The pointer at ${placed(offset, packed)} leads to ${hex(target)}, but there is no directory.`,
			cause:
				"A pointer of AMD's embedded firmware structure leads to a place without a directory: it is unused, or a part of the flash is missing.",
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ offset, target, ...packed }) =>
				`${placedZh(offset, packed)}的指针指向 ${hex(target)}，但那里没有目录。`,
			cause: 'AMD 嵌入式固件结构（EFS）中有指针指向没有目录的位置：该指针未使用，或缺少闪存的一部分。',
			remedy: REMEDY.zh,
		},
	}),
	'directory-repeated': entry({
		severity: 'note',
		values: { offset: 'offset', target: 'offset', ...PACKED },
		en: {
			message: ({ offset, target, ...packed }) =>
				`The pointer at ${placed(offset, packed)} leads to the directory at ${hex(target)}, which is already listed.`,
			cause: 'Two pointers lead to the same PSP or BIOS directory. It is read once.',
			remedy: NOTHING.en,
		},
		zh: {
			message: ({ offset, target, ...packed }) =>
				`${placedZh(offset, packed)}的指针指向 ${hex(target)} 处的目录，该目录已列出。`,
			cause: '两个指针指向同一个 PSP 或 BIOS 目录，该目录只读取一次。',
			remedy: NOTHING.zh,
		},
	}),
	'directory-limit': entry({
		severity: 'warning',
		values: { offset: 'offset', target: 'offset', ...PACKED },
		en: {
			message: ({ offset, target, ...packed }) =>
				`The pointer at ${placed(offset, packed)} leads to the directory at ${hex(target)}, which is not read: there are too many directories.`,
			cause: 'There are more PSP and BIOS directories than in any real image. The others are not read.',
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ offset, target, ...packed }) =>
				`${placedZh(offset, packed)}的指针指向 ${hex(target)} 处的目录，但不再读取：目录过多。`,
			cause: 'PSP 和 BIOS 目录的数量超过任何真实镜像，其余的不再读取。',
			remedy: REMEDY.zh,
		},
	}),
	'directory-count': entry({
		severity: 'warning',
		values: { magic: 'name', directory: 'offset', declared: 'number', read: 'number', ...PACKED },
		en: {
			message: ({ magic, directory, declared, read, ...packed }) =>
				`The ${magic} directory at ${placed(directory, packed)} declares ${declared} entries. At most the first ${read} are read.`,
			cause: 'A PSP or BIOS directory declares more entries than fit. The first ones are read.',
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ magic, directory, declared, read, ...packed }) =>
				`${placedZh(directory, packed)}的 ${magic} 目录声明 ${declared} 个条目，最多只读取前 ${read} 个。`,
			cause: 'PSP 或 BIOS 目录声明的条目过多，只读取前面的条目。',
			remedy: REMEDY.zh,
		},
	}),
	'directory-checksum': entry({
		severity: 'warning',
		values: { magic: 'name', directory: 'offset', declared: 'number', sum: 'number', ...PACKED },
		en: {
			message: ({ magic, directory, declared, sum, ...packed }) =>
				`The checksum of the ${magic} directory at ${placed(directory, packed)} is ${hex(sum, 8)}, but it declares ${hex(declared, 8)}.`,
			cause: 'The checksum of a PSP or BIOS directory is wrong: it was modified or is damaged.',
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ magic, directory, declared, sum, ...packed }) =>
				`${placedZh(directory, packed)}的 ${magic} 目录校验和是 ${hex(sum, 8)}，声明的却是 ${hex(declared, 8)}。`,
			cause: 'PSP 或 BIOS 目录的校验和不正确：被修改过或已损坏。',
			remedy: REMEDY.zh,
		},
	}),
	'slot-checksum': entry({
		severity: 'warning',
		values: { offset: 'offset', ...PACKED },
		en: {
			message: ({ offset, ...packed }) =>
				`The checksum of the image slot header at ${placed(offset, packed)} is wrong.`,
			cause: "The checksum of an image slot's header is wrong.",
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ offset, ...packed }) => `${placedZh(offset, packed)}镜像槽头的校验和不正确。`,
			cause: '镜像槽头的校验和不正确。',
			remedy: REMEDY.zh,
		},
	}),
	'entry-outside': entry({
		severity: 'warning',
		values: { kind: ENTRY_KINDS, name: 'name', offset: 'offset', start: 'offset', ...PACKED },
		en: {
			message: ({ kind, name, offset, start, ...packed }) =>
				`The ${ENTRY_KIND_NAMES.en[kind]} entry ${name} at ${placed(offset, packed)} leads to ${hex(start)}, outside the image.`,
			cause:
				'An entry of a PSP or BIOS directory is outside the image, in a part of the flash that the file does not contain.',
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ kind, name, offset, start, ...packed }) =>
				`${placedZh(offset, packed)}的目录条目 ${name}（${ENTRY_KIND_NAMES.zh[kind]}）指向 ${hex(start)}，在镜像之外。`,
			cause: 'PSP 或 BIOS 目录中有条目在镜像之外，位于文件不包含的那部分闪存中。',
			remedy: REMEDY.zh,
		},
	}),
	'entry-truncated': entry({
		severity: 'warning',
		values: { kind: ENTRY_KINDS, name: 'name', start: 'offset', bytes: 'number', rest: 'number', ...PACKED },
		en: {
			message: ({ kind, name, start, bytes, rest, ...packed }) =>
				`The ${ENTRY_KIND_NAMES.en[kind]} entry ${name} at ${placed(start, packed)} has ${bytes} bytes, but the image contains only ${rest} of them.`,
			cause: 'An entry of a PSP or BIOS directory ends after the end of the image.',
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ kind, name, start, bytes, rest, ...packed }) =>
				`${placedZh(start, packed)}的目录条目 ${name}（${ENTRY_KIND_NAMES.zh[kind]}）有 ${bytes} 字节，镜像中只有 ${rest} 字节。`,
			cause: 'PSP 或 BIOS 目录中有条目超出镜像的末尾。',
			remedy: REMEDY.zh,
		},
	}),
	'entry-undecodable': entry({
		severity: ['warning', 'note'],
		values: { kind: ENTRY_KINDS, name: 'name', offset: 'offset', reason: 'reason', ...PACKED },
		en: {
			message: ({ kind, name, offset, reason, ...packed }, tell) =>
				`The ${ENTRY_KIND_NAMES.en[kind]} entry ${name} at ${placed(offset, packed)} cannot be decompressed: ${tell(reason)}.`,
			cause: 'An entry of a PSP or BIOS directory cannot be decompressed: it is encrypted or damaged.',
			remedy: REMEDY.en,
		},
		zh: {
			message: ({ kind, name, offset, reason, ...packed }, tell) =>
				`${placedZh(offset, packed)}的目录条目 ${name}（${ENTRY_KIND_NAMES.zh[kind]}）无法解压：${tell(reason)}。`,
			cause: 'PSP 或 BIOS 目录中有条目无法解压：已加密或已损坏。',
			remedy: REMEDY.zh,
		},
	}),
	'work-limit': entry({
		severity: 'warning',
		values: { case: WORK, limit: 'number', offset: 'offset', ...PACKED },
		en: {
			message: ({ case: which, limit, offset, ...packed }) => {
				const at = placed(offset, packed);
				return {
					nodes: `There are more than ${limit} volumes, files and sections. Those from ${at} on are not listed.`,
					volumes: `There are more than ${limit} volume headers with a wrong checksum. From ${at} on, no more volumes are searched for.`,
					'file-search': `More than ${limit} bytes of damaged volumes were searched for files. From ${at} on, no more files are searched for.`,
					sums: `More than ${limit} bytes of files and sections were summed. From ${at} on, checksums are not verified.`,
					unpacked: `The image has already decompressed to ${limit} bytes. From ${at} on, compressed data is not decompressed.`,
					overlap: `Parts of the image overlap. Their bytes were searched ${limit} times, and those at ${at} are not searched again.`,
					hits: `There are more than ${limit} places where a ROM, a VBT or a driver may begin. The rest of the data at ${at} and what follows it were not searched.`,
				}[which];
			},
			cause:
				'The image requires more work of one kind than any real image: false headers, overlapping parts or compressed data in great number. What was found before the limit is reported, and the rest was not examined further.',
			remedy: 'Nothing to do for what was found. A BIOS file from its vendor does not reach these limits.',
		},
		zh: {
			message: ({ case: which, limit, offset, ...packed }) => {
				const at = placedZh(offset, packed);
				return {
					nodes: `固件卷、文件和节超过 ${limit} 个，${at}起的不再列出。`,
					volumes: `校验和错误的固件卷头超过 ${limit} 个，${at}起不再查找固件卷。`,
					'file-search': `在损坏的固件卷中已搜索超过 ${limit} 字节，${at}起不再查找文件。`,
					sums: `文件和节的校验已超过 ${limit} 字节，${at}起不再检查校验和。`,
					unpacked: `该镜像已解压出 ${limit} 字节，${at}起的压缩数据不再解压。`,
					overlap: `镜像的各部分互相重叠。这些字节已搜索 ${limit} 次，${at}的内容不再搜索。`,
					hits: `可能是 ROM、VBT 或驱动开头的位置超过 ${limit} 处。${at}数据的其余部分及之后的内容未搜索。`,
				}[which];
			},
			cause:
				'该镜像需要的某种处理量超过任何真实镜像：大量虚假的头、互相重叠的部分或压缩数据。达到上限之前找到的内容均已列出，其余部分未进一步检查。',
			remedy: '已找到的内容无需处理。厂商的 BIOS 文件不会达到这些上限。',
		},
	}),
};
