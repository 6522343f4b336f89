/** What stands at the rows of a finding. */
import { chinese, namedZh } from '../../../language/chinese.js';
import { text } from '../../../language/text.js';
import { named } from '../../../language/words.js';

export const FINDING = {
	severity: { error: text('Error', '错误'), warning: text('Warning', '警告'), note: text('Note', '提示') },
	at: text('At', '位置'),
	cause: text('Cause', '原因'),
	rule: text('Rule', '规则'),
	fix: text('Fix', '处理'),
	standsIn: text('Stands in', '出处'),
	doneHere: text('This page does the same: add the file here.', '本页可以做同样的事：把文件添加到这里。'),
	now: text('now:', '现在：'),
	write: text('write:', '写成：'),
	toDo: text('What to do', '处理方法'),
	code: text('Code', '代码'),
	releases: text('Releases', '版本'),
	file: text('File', '文件'),
	lines: text('Lines', '行'),
	also: text('Also in', '也见于'),
	confirmedBy: text('Confirmed by', '得到证实'),
	against: text('Against it', '反面证据'),
	confidence: {
		certain: text('Certain', '确定'),
		likely: text('Likely', '很可能'),
		possible: text('Possible', '可能'),
	},
	more: text(
		{ count: 'number' },
		({ count }) => `and ${count} more of this kind`,
		({ count }) => `另有 ${count} 条同类结果`,
	),
	place: text(
		{ file: 'file', line: 'number' },
		({ file, line }) => `${named(file)}, line ${line}`,
		({ file, line }) => chinese`${namedZh(file)}，第 ${line} 行`,
	),
};
