/** Errors about compressed data that cannot be decompressed; offsets count from its start. */
import { hex } from '../bytes/hex.js';
import { entry } from '../language/entry.js';

const AGAIN = { en: 'Download or extract the file again.', zh: '重新下载或提取该文件。' };
const RAISE = { en: 'Raise maxSize if so much is expected.', zh: '如果确实需要这么多，增大 maxSize。' };

export const CODEC_ERRORS = {
	'decompress-truncated': entry({
		values: { case: ['header', 'declared', 'data'], bytes: 'offset', declared: 'number?' },
		en: {
			message: ({ case: which, bytes, declared = 0 }) => {
				if (which === 'header') return 'the compressed data ends inside its header';
				return which === 'declared'
					? `the compressed data is truncated: it declares ${declared} bytes and has ${bytes}`
					: `the compressed data ends too early, at its offset ${hex(bytes)}`;
			},
			cause: 'Compressed data ends early.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ case: which, bytes, declared = 0 }) => {
				if (which === 'header') return '压缩数据在头的中间就结束';
				return which === 'declared'
					? `压缩数据不完整：声明 ${declared} 字节，实际只有 ${bytes} 字节`
					: `压缩数据在偏移 ${hex(bytes)} 处提前结束`;
			},
			cause: '压缩数据提前结束。',
			remedy: AGAIN.zh,
		},
	}),
	'decompress-code': entry({
		values: { case: ['lengths', 'bits', 'symbol', 'incomplete'], before: 'number', given: 'number?', most: 'number?' },
		en: {
			message: ({ case: which, before, given = 0, most = 0 }) => {
				const what = {
					lengths: `${given} code lengths for ${most} symbols`,
					bits: `a code of ${given} bits`,
					symbol: `symbol ${given} of ${most}`,
					incomplete: 'it is not complete',
				};
				return `a Huffman code is damaged before offset ${hex(before)} of the compressed data: ${what[which]}`;
			},
			cause: 'A Huffman code in compressed data is damaged.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ case: which, before, given = 0, most = 0 }) => {
				const what = {
					lengths: `${most} 个符号却有 ${given} 个码长`,
					bits: `码长 ${given} 位`,
					symbol: `符号 ${given}，而只有 ${most} 个`,
					incomplete: '不完整',
				};
				return `压缩数据偏移 ${hex(before)} 之前的 Huffman 编码已损坏：${what[which]}`;
			},
			cause: '压缩数据中的 Huffman 编码已损坏。',
			remedy: AGAIN.zh,
		},
	}),
	'decompress-distance': entry({
		values: { distance: 'number', unpacked: 'number', before: 'number' },
		en: {
			message: ({ distance, unpacked, before }) =>
				`the compressed data refers ${distance} bytes back when only ${unpacked} are decompressed, before its offset ${hex(before)}`,
			cause: 'Compressed data refers to bytes before its start: it is damaged.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ distance, unpacked, before }) =>
				`压缩数据在偏移 ${hex(before)} 之前引用 ${distance} 字节之前的内容，而此时只解压了 ${unpacked} 字节`,
			cause: '压缩数据引用了开头之前的字节：数据已损坏。',
			remedy: AGAIN.zh,
		},
	}),
	'decompress-empty-block': entry({
		values: { before: 'number' },
		en: {
			message: ({ before }) => `the compressed data has an empty block before its offset ${hex(before)}`,
			cause: 'Compressed data has a block of no symbols: it is damaged.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ before }) => `压缩数据在偏移 ${hex(before)} 之前有空块`,
			cause: '压缩数据中有不含符号的块：数据已损坏。',
			remedy: AGAIN.zh,
		},
	}),
	'decompress-block': entry({
		values: { before: 'number' },
		en: {
			message: ({ before }) => `no block begins at offset ${hex(before)} of the compressed data, where one must`,
			cause: 'Where a block of compressed data must begin, there is something else: it is damaged.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ before }) => `压缩数据偏移 ${hex(before)} 处应有一个块，但没有`,
			cause: '压缩数据中应有块的位置是其他内容：数据已损坏。',
			remedy: AGAIN.zh,
		},
	}),
	'decompress-too-large': entry({
		values: { declared: 'number', limit: 'number' },
		en: {
			message: ({ declared, limit }) =>
				`the compressed data declares ${declared} bytes when decompressed, the limit is ${limit}`,
			cause: 'Compressed data declares more bytes than the limit.',
			remedy: RAISE.en,
		},
		zh: {
			message: ({ declared, limit }) => `压缩数据声明解压后有 ${declared} 字节，上限是 ${limit}`,
			cause: '压缩数据声明的字节数超过上限。',
			remedy: RAISE.zh,
		},
	}),
	'lzma-engine': entry({
		values: { case: ['none', 'memory'], said: 'said' },
		en: {
			message: ({ case: which, said }) =>
				which === 'none'
					? `LZMA data needs WebAssembly, which --jitless, a limit of the address space (ulimit -v) or a setting of the browser takes away: \`${said}\``
					: `there is not enough memory to decompress the LZMA data: \`${said}\``,
			cause:
				"LZMA data is decompressed with WebAssembly, and there is none, or no memory for what comes out. Node has none with --jitless or where its address space is limited (ulimit -v). A browser has none where it is switched off, and a page none whose content security policy lacks 'wasm-unsafe-eval'.",
			remedy:
				"Run Node without --jitless, and lift the limit first (`ulimit -v unlimited`). In a browser, allow WebAssembly for the page (Lockdown Mode of Safari and 'Safer' of Tor Browser switch it off), or use the command.",
		},
		zh: {
			message: ({ case: which, said }) =>
				which === 'none'
					? `解压 LZMA 数据需要 WebAssembly，--jitless、地址空间上限（ulimit -v）或浏览器设置使其不可用：\`${said}\``
					: `内存不足，无法解压 LZMA 数据：\`${said}\``,
			cause:
				"LZMA 数据用 WebAssembly 解压，而 WebAssembly 不可用，或内存放不下解压后的数据。Node 带 --jitless 运行或地址空间受限（ulimit -v）时没有 WebAssembly；浏览器关闭了它，或网页的内容安全策略不含 'wasm-unsafe-eval' 时也没有。",
			remedy:
				'运行 Node 时去掉 --jitless，并先取消上限（`ulimit -v unlimited`）。在浏览器中，为该网页允许 WebAssembly（Safari 的锁定模式和 Tor Browser 的“更安全”级别会关闭它），或改用命令行。',
		},
	}),
	'lzma-truncated': entry({
		values: { case: ['header', 'data'], end: 'offset' },
		en: {
			message: ({ case: which, end }) =>
				which === 'header'
					? 'the LZMA data ends inside its header'
					: `the LZMA data ends too early, at its offset ${hex(end)}`,
			cause: 'LZMA data ends early.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ case: which, end }) =>
				which === 'header' ? 'LZMA 数据在头的中间就结束' : `LZMA 数据在偏移 ${hex(end)} 处提前结束`,
			cause: 'LZMA 数据提前结束。',
			remedy: AGAIN.zh,
		},
	}),
	'lzma-damaged': entry({
		values: { case: ['start', 'size', 'marker', 'end'], before: 'number', given: 'number?', declared: 'number?' },
		en: {
			message: ({ case: which, before, given = 0, declared = 0 }) => {
				const what = {
					start: `begins with ${hex(given)}, not zero`,
					size: `decompresses to more than the ${declared} bytes declared`,
					marker: `has its end marker after ${given} of ${declared} bytes`,
					end: 'continues after its end marker',
				};
				return `the LZMA data ${what[which]}${which === 'start' ? '' : `, before its offset ${hex(before)}`}`;
			},
			cause: 'LZMA data does not begin or end as it must.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ case: which, before, given = 0, declared = 0 }) => {
				const what = {
					start: `以 ${hex(given)} 而不是零开头`,
					size: `已超过所声明的 ${declared} 字节`,
					marker: `就有结束标记：只解压了 ${given} 字节，应有 ${declared} 字节`,
					end: '有结束标记，其后却还有数据',
				};
				return which === 'start' ? `LZMA 数据${what.start}` : `LZMA 数据在偏移 ${hex(before)} 之前${what[which]}`;
			},
			cause: 'LZMA 数据的开头或结尾不符合格式。',
			remedy: AGAIN.zh,
		},
	}),
	'lzma-distance': entry({
		values: { unpacked: 'number', before: 'number' },
		en: {
			message: ({ unpacked, before }) =>
				`the LZMA data refers to bytes before its start when ${unpacked} bytes are decompressed, before its offset ${hex(before)}`,
			cause: 'LZMA data refers to bytes before its start: it is damaged.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ unpacked, before }) =>
				`LZMA 数据在偏移 ${hex(before)} 之前引用开头之前的字节，此时解压了 ${unpacked} 字节`,
			cause: 'LZMA 数据引用了开头之前的字节：数据已损坏。',
			remedy: AGAIN.zh,
		},
	}),
	'lzma-properties': entry({
		values: { value: 'number' },
		en: {
			message: ({ value }) => `the LZMA properties are ${value}, above 224`,
			cause: 'The properties of LZMA data are out of range: it is not LZMA.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ value }) => `LZMA 属性是 ${value}，大于 224`,
			cause: 'LZMA 数据的属性超出范围：它不是 LZMA。',
			remedy: AGAIN.zh,
		},
	}),
	'lzma-too-large': entry({
		/** `declared`: by the header; without it the data went on. */
		values: { limit: 'number', declared: 'number?' },
		en: {
			message: ({ limit, declared }) =>
				declared === undefined
					? `the LZMA data decompresses to more than the limit of ${limit} bytes`
					: `the LZMA data declares ${declared} bytes when decompressed, the limit is ${limit}`,
			cause: 'LZMA data decompresses to more than the limit.',
			remedy: RAISE.en,
		},
		zh: {
			message: ({ limit, declared }) =>
				declared === undefined
					? `LZMA 数据解压后超过 ${limit} 字节的上限`
					: `LZMA 数据声明解压后有 ${declared} 字节，上限是 ${limit}`,
			cause: 'LZMA 数据解压后超过上限。',
			remedy: RAISE.zh,
		},
	}),
	'lzma2-damaged': entry({
		values: { case: ['control', 'first', 'properties', 'size'], at: 'offset' },
		en: {
			message: ({ case: which, at }) => {
				const what = {
					control: 'begins with a control byte that does not exist',
					first: 'continues data that does not exist',
					properties: 'has properties that LZMA2 does not allow',
					size: 'does not have the size that it declares',
				};
				return `the chunk at offset ${hex(at)} of the LZMA2 data ${what[which]}`;
			},
			cause: 'A chunk of LZMA2 data is damaged.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ case: which, at }) => {
				const what = {
					control: '控制字节无效',
					first: '接续的数据不存在',
					properties: '属性不为 LZMA2 所允许',
					size: '大小与声明不符',
				};
				return `LZMA2 数据偏移 ${hex(at)} 处的块${what[which]}`;
			},
			cause: 'LZMA2 数据中的块已损坏。',
			remedy: AGAIN.zh,
		},
	}),
	'bzip2-damaged': entry({
		values: { case: ['truncated', 'header', 'codes', 'size', 'row', 'sum'], before: 'offset' },
		en: {
			message: ({ case: which, before }) => {
				const what = {
					truncated: 'ends too early, at its',
					header: 'has no header of a block before its',
					codes: 'has a wrong Huffman code before its',
					size: 'has a block larger than it declares, before its',
					row: 'has a block without a beginning before its',
					sum: 'has a block with a wrong checksum before its',
				};
				return `the bzip2 data ${what[which]} offset ${hex(before)}`;
			},
			cause: 'bzip2 data is damaged or ends early.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ case: which, before }) => {
				const what = {
					truncated: '处提前结束',
					header: '之前缺少块的头',
					codes: '之前的 Huffman 编码有误',
					size: '之前的块大于声明',
					row: '之前的块没有起点',
					sum: '之前的块校验和不符',
				};
				return `bzip2 数据在偏移 ${hex(before)} ${what[which]}`;
			},
			cause: 'bzip2 数据已损坏或提前结束。',
			remedy: AGAIN.zh,
		},
	}),
};
