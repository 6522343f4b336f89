/** What the page says where two files are compared; what became of each part is said as `romtool compare` says it. */
import { chinese, listedZh, namedZh } from '../../../language/chinese.js';
import { text } from '../../../language/text.js';
import { counted, listed, named } from '../../../language/words.js';

export const COMPARE = {
	title: text('Compare two files', '比较两个文件'),
	compare: text('Compare', '比较'),
	with: text('Compare with', '比较对象'),
	first: text('First file', '第一个文件'),
	second: text('Second file', '第二个文件'),
	swap: text('Swap', '交换'),
	working: text('Comparing', '正在比较'),
	sides: text(
		'“added” is only in the second file, “removed” only in the first.',
		'“新增”只在第二个文件中，“移除”只在第一个文件中。',
	),
	parts: text('Part by part', '逐部分比较'),
	field: text('Field', '字段'),
	theFile: text('the file', '文件'),
	more: text(
		{ count: 'number' },
		({ count }) => `and ${count} more: the report (JSON) lists all`,
		({ count }) => `另有 ${count} 项：报告（JSON）列出全部`,
	),
	count: text(
		{ count: 'number' },
		({ count }) => counted(count, 'item'),
		({ count }) => `${count} 项`,
	),
	same: text(
		{ files: 'files' },
		({ files }) => `${listed(files.map(named))} are the same file: all bytes are equal.`,
		({ files }) => chinese`${listedZh(files.map(namedZh))} 是同一个文件：字节完全相同。`,
	),
};
