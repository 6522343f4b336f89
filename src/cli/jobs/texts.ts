/** Texts of `--jobs`. */
import { text } from '../../language/text.js';

export const JOB_TEXTS = {
	jobs: text(
		'process up to this many files at the same time; by default as many as there are cores, if that is faster',
		'同时处理的文件数上限；默认在更快时与 CPU 核心数相同',
	),
	badCount: text(
		{ value: 'name', most: 'number' },
		({ value, most }) => `"${value}" is not a whole number from 1 to ${most}`,
		({ value, most }) => `“${value}”不是 1 到 ${most} 的整数`,
	),
};
