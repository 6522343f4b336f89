/** Findings about missing image headers, in ROMs that are read and in inputs of `romtool build`. */
import { BYTES_FINDINGS } from '../../bytes/findings.js';
import { hex, hexBytes } from '../../bytes/hex.js';
import { entry } from '../../language/entry.js';

export const AGAIN = { en: 'Download or extract the file again.', zh: '重新下载或提取该文件。' };

export const HEADER_FINDINGS = {
	truncated: BYTES_FINDINGS.truncated,
	'rom-signature': entry({
		severity: 'error',
		values: { offset: 'offset', found: 'number' },
		en: {
			message: ({ offset, found }) =>
				`There is no option ROM image at ${hex(offset)}: it begins with ${hexBytes(found, 2)}, not 55 aa.`,
			fix: AGAIN.en,
			cause:
				'An image does not begin with 55 aa. The file is not a ROM, is damaged, or an image length leads to the wrong place.',
			remedy: 'Check with romtool inspect what the file is, and download or extract it again.',
		},
		zh: {
			message: ({ offset, found }) =>
				`${hex(offset)} 处没有 Option ROM 镜像：开头是 ${hexBytes(found, 2)}，不是 55 aa。`,
			fix: AGAIN.zh,
			cause: '有镜像不以 55 aa 开头。该文件不是 ROM、已损坏，或某个镜像长度指向错误的位置。',
			remedy: '用 romtool inspect 查看该文件是什么，并重新下载或提取。',
		},
	}),
	'pcir-offset': entry({
		severity: 'error',
		values: { case: ['zero', 'outside'], offset: 'offset', pcir: 'offset', end: 'offset' },
		en: {
			message: ({ case: which, offset, pcir, end }) =>
				which === 'zero'
					? `There is no PCI data structure: its offset at ${hex(offset)} is zero.`
					: `The PCI data structure at ${hex(pcir)} (from ${hex(offset)}) does not fit into the file, which ends at ${hex(end)}.`,
			fix: AGAIN.en,
			cause:
				"The offset of the PCI data structure at 0x18 is zero or leads outside the file. The image's IDs and length are in that structure, so they are unknown.",
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ case: which, offset, pcir, end }) =>
				which === 'zero'
					? `没有 PCI 数据结构：${hex(offset)} 处的偏移为零。`
					: `${hex(pcir)} 处的 PCI 数据结构（由 ${hex(offset)} 指向）超出文件，文件在 ${hex(end)} 结束。`,
			fix: AGAIN.zh,
			cause: '0x18 处的 PCI 数据结构偏移为零，或指向文件之外。镜像的 ID 和长度在该结构中，因此无从得知。',
			remedy: AGAIN.zh,
		},
	}),
	'pcir-signature': entry({
		severity: 'error',
		values: { offset: 'offset', found: 'number' },
		en: {
			message: ({ offset, found }) =>
				`There is no PCI data structure at ${hex(offset)}: it begins with ${hexBytes(found, 4)}, not with "PCIR".`,
			fix: AGAIN.en,
			cause:
				'The ROM header points to a place without "PCIR". The file is not a PCI ROM, or bytes were lost or added in it.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ offset, found }) => `${hex(offset)} 处没有 PCI 数据结构：开头是 ${hexBytes(found, 4)}，不是“PCIR”。`,
			fix: AGAIN.zh,
			cause: 'ROM 头所指的位置没有“PCIR”。该文件不是 PCI ROM，或其中丢失或多出了字节。',
			remedy: AGAIN.zh,
		},
	}),
};
