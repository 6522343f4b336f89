/** Texts of `romtool explain`. */
import { text } from '../../language/text.js';

export const EXPLAIN_TEXTS = {
	description: text(
		'Explain the code of a finding and its fix; without a code, list all codes',
		'解释结果代码的含义和处理方法；不带代码时列出全部代码',
	),
	code: text('as --json prints it, such as ovmf-rom-bar', '--json 输出的代码，例如 ovmf-rom-bar'),
	json: text('print an array with an element per code and area', '输出数组，每个代码和领域一个元素'),
	exit: text('Exit code: 0 explained, 2 unknown code', '退出码：0 已解释，2 代码未知'),
	area: text('area', '领域'),
	cause: text('cause', '原因'),
	rule: text('rule', '规则'),
	source: text('source', '出处'),
	fix: text('fix', '处理'),
	hint: text('To explain a code: romtool explain CODE', '解释某个代码：romtool explain CODE'),
	unknown: text(
		{ code: 'name', similar: 'names' },
		({ code, similar }) =>
			similar.length === 0
				? `unknown code "${code}": romtool explain lists all codes`
				: `unknown code "${code}"; similar: ${similar.join(', ')}`,
		({ code, similar }) =>
			similar.length === 0
				? `未知代码“${code}”：romtool explain 列出全部代码`
				: `未知代码“${code}”；相近的代码：${similar.join('、')}`,
	),
};
