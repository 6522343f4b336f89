/** Texts that several commands print. */
import { text } from '../language/text.js';

export const COMMON = {
	jsonPerFile: text('print an array with an element per file', '输出数组，每个文件一个元素'),
	exitUsable: text(
		'Exit code: 0 usable, 1 not usable, 2 a file or an option cannot be processed',
		'退出码：0 可用，1 不可用，2 文件或选项有误',
	),
};
