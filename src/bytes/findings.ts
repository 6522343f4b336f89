/** What is said where bytes end too early for a structure. */
import { entry } from '../language/entry.js';
import { hex } from './hex.js';

export const BYTES_FINDINGS = {
	truncated: entry({
		severity: 'error',
		/** `name` is what the standard calls the structure. */
		values: { name: 'name', offset: 'number', bytes: 'number', end: 'number' },
		en: {
			message: ({ name, offset, bytes, end }) =>
				`The data ends at ${hex(end)}, but the ${name} at ${hex(offset)} needs ${bytes} bytes.`,
			fix: 'Get the complete file.',
			cause: 'The file ends inside a header.',
			remedy: 'Get the complete file.',
		},
		zh: {
			message: ({ name, offset, bytes, end }) =>
				`数据在 ${hex(end)} 结束，而 ${hex(offset)} 处的“${name}”结构需要 ${bytes} 字节。`,
			fix: '重新获取完整的文件。',
			cause: '文件在头的中间就结束了。',
			remedy: '重新获取完整的文件。',
		},
	}),
};
