/** Findings about structures beyond the end of their bytes, and the one that counts further findings of a kind. */
import { entry } from '../language/entry.js';
import { hex } from './hex.js';

export const BYTES_FINDINGS = {
	truncated: entry({
		severity: 'error',
		/** `name` is what the standard calls the structure. */
		values: { name: 'name', offset: 'offset', bytes: 'number', end: 'offset' },
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

export const MORE_FINDINGS = {
	'more-findings': entry({
		severity: ['error', 'warning', 'note'],
		values: { count: 'number', of: 'name' },
		en: {
			message: ({ count, of }) => `${count} more ${count === 1 ? 'finding' : 'findings'} with the code ${of}.`,
			cause: 'There are more than 20 findings with one code; the others are only counted.',
			remedy: 'Nothing to do: the others are of the same kind.',
		},
		zh: {
			message: ({ count, of }) => `另有 ${count} 条 ${of}。`,
			cause: '同一代码的检查结果超过 20 条，其余只计数。',
			remedy: '无需处理：其余为同类结果。',
		},
	}),
};
