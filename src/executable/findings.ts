/** Errors about bytes that are not a valid PE or TE file. */
import { hex, hexBytes } from '../bytes/hex.js';
import { entry } from '../language/entry.js';

const AGAIN = { en: 'Download or extract the file again.', zh: '重新下载或提取该文件。' };

export const EXECUTABLE_ERRORS = {
	'pe-truncated': entry({
		values: { case: ['dos', 'pe'], at: 'offset', bytes: 'number', end: 'offset' },
		en: {
			message: ({ case: which, at, bytes, end }) =>
				which === 'dos'
					? `too short for a PE file: ${end} bytes, and the DOS header has ${bytes}`
					: `the PE headers at ${hex(at)} (${bytes} bytes) are truncated: the file ends at ${hex(end)}`,
			cause: 'The file is too short for the headers of a PE file.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ case: which, at, bytes, end }) =>
				which === 'dos'
					? `对 PE 文件来说太短：只有 ${end} 字节，而 DOS 头有 ${bytes} 字节`
					: `${hex(at)} 处的 PE 头（${bytes} 字节）不完整：文件在 ${hex(end)} 结束`,
			cause: '文件太短，放不下 PE 文件的头。',
			remedy: AGAIN.zh,
		},
	}),
	'pe-magic': entry({
		values: { found: 'number' },
		en: {
			message: ({ found }) => `not a PE file: it begins with ${hexBytes(found, 2)}, not with "MZ"`,
			cause: 'The file does not begin with "MZ": it is not a PE file.',
			remedy: 'Use a driver (.efi).',
		},
		zh: {
			message: ({ found }) => `不是 PE 文件：开头是 ${hexBytes(found, 2)}，不是“MZ”`,
			cause: '文件不以“MZ”开头：它不是 PE 文件。',
			remedy: '使用驱动（.efi）。',
		},
	}),
	'pe-signature': entry({
		values: { offset: 'offset', found: 'number' },
		en: {
			message: ({ offset, found }) =>
				`not a PE file: the bytes at ${hex(offset)} are ${hexBytes(found, 4)}, not "PE\\0\\0"`,
			cause: 'The DOS header points to a place without "PE": the file is not an EFI program.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ offset, found }) => `不是 PE 文件：${hex(offset)} 处的字节是 ${hexBytes(found, 4)}，不是“PE\\0\\0”`,
			cause: 'DOS 头所指的位置没有“PE”：该文件不是 EFI 程序。',
			remedy: AGAIN.zh,
		},
	}),
	'pe-optional-magic': entry({
		values: { offset: 'offset', found: 'number' },
		en: {
			message: ({ offset, found }) =>
				`not a PE32 or PE32+ file: the magic of the optional header at ${hex(offset)} is ${hex(found, 4)}, not 0x010b or 0x020b`,
			cause: 'The optional header is neither that of PE32 nor that of PE32+.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ offset, found }) =>
				`不是 PE32 或 PE32+ 文件：${hex(offset)} 处可选头的标识是 ${hex(found, 4)}，不是 0x010b 或 0x020b`,
			cause: '可选头既不属于 PE32，也不属于 PE32+。',
			remedy: AGAIN.zh,
		},
	}),
	'te-truncated': entry({
		values: { bytes: 'number', end: 'number' },
		en: {
			message: ({ bytes, end }) => `too short for a TE file: ${end} bytes, and its header has ${bytes}`,
			cause: 'The file is too short for the header of a TE file.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ bytes, end }) => `对 TE 文件来说太短：只有 ${end} 字节，而头有 ${bytes} 字节`,
			cause: '文件太短，放不下 TE 文件的头。',
			remedy: AGAIN.zh,
		},
	}),
	'te-signature': entry({
		values: { found: 'number' },
		en: {
			message: ({ found }) => `not a TE file: it begins with ${hexBytes(found, 2)}, not with "VZ"`,
			cause: 'The file does not begin with "VZ": it is not a TE file.',
			remedy: 'Use a TE file.',
		},
		zh: {
			message: ({ found }) => `不是 TE 文件：开头是 ${hexBytes(found, 2)}，不是“VZ”`,
			cause: '文件不以“VZ”开头：它不是 TE 文件。',
			remedy: '使用 TE 文件。',
		},
	}),
};
