/** Findings about files that cannot be read. */

import { chinese, namedZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { named } from '../../language/words.js';
import { FILE_PROBLEMS, problemText } from './file-problem.js';

export const FILE_FINDINGS = {
	unreadable: entry({
		severity: 'error',
		values: { file: 'file', reason: FILE_PROBLEMS, said: 'said?', limit: 'number?' },
		en: {
			message: ({ file, ...problem }) => `Cannot read ${named(file)}: ${problemText(problem, 'en')}.`,
			cause: 'The file cannot be read: it is missing, or the system does not allow it.',
			remedy: 'Check its path and its permissions.',
		},
		zh: {
			message: ({ file, ...problem }) => chinese`无法读取 ${namedZh(file)}：${problemText(problem, 'zh')}。`,
			cause: '文件无法读取：它不存在，或系统不允许读取。',
			remedy: '检查它的路径和权限。',
		},
	}),
};
