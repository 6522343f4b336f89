/** Reasons why data cannot be decompressed; findings contain them. */
import { entry } from '../../language/entry.js';

export const DECODING_REASONS = {
	'no-decoder': entry({
		en: {
			message: 'no decoder is available for it',
			cause: 'The program that uses the library has no decoder for the format.',
			remedy: 'Pass a decoder in the option decoders.',
		},
		zh: {
			message: '没有可用的解码器',
			cause: '使用库的程序没有该格式的解码器。',
			remedy: '在选项 decoders 中提供解码器。',
		},
	}),
	'decoder-error': entry({
		values: { error: 'said' },
		en: {
			message: ({ error }) => `\`${error}\``,
			cause: 'The decoder reports an error: the data is damaged.',
			remedy: 'Download or extract the file again.',
		},
		zh: {
			message: ({ error }) => `\`${error}\``,
			cause: '解码器报错：数据已损坏。',
			remedy: '重新下载或提取该文件。',
		},
	}),
	'entry-encrypted': entry({
		en: {
			message: 'it is encrypted',
			cause: 'The entry is encrypted with a key of the processor, as in healthy images of servers.',
			remedy: 'Nothing to do.',
		},
		zh: { message: '已加密', cause: '条目用处理器的密钥加密，正常的服务器镜像就是如此。', remedy: '无需处理。' },
	}),
	'entry-not-zlib': entry({
		en: {
			message: 'it has neither the header nor the zlib data of a compressed BIOS',
			cause: 'The entry is marked as compressed, but its header or its zlib data is missing.',
			remedy: 'Download or extract the file again.',
		},
		zh: {
			message: '没有压缩 BIOS 应有的头和 zlib 数据',
			cause: '条目标为已压缩，但缺少头或 zlib 数据。',
			remedy: '重新下载或提取该文件。',
		},
	}),
	'zlib-size': entry({
		values: { declared: 'number', bytes: 'number' },
		en: {
			message: ({ declared, bytes }) => `its header declares ${declared} bytes of zlib data, but only ${bytes} follow`,
			cause: "AMD's header of zlib data declares more bytes than follow it.",
			remedy: 'Download or extract the file again.',
		},
		zh: {
			message: ({ declared, bytes }) => `头声明有 ${declared} 字节的 zlib 数据，其后只有 ${bytes} 字节`,
			cause: 'AMD 的 zlib 数据头声明的字节数多于其后的字节数。',
			remedy: '重新下载或提取该文件。',
		},
	}),
};
