/** What only a report says that is saved to be read elsewhere. */
import { text } from '../../language/text.js';
import { counted } from '../../language/words.js';

export const REPORT = {
	pictures: text('What lies where', '内容的位置'),
	confidence: text('Confidence', '可信程度'),
	alsoNamed: text('Also named', '也名为'),
	chosen: text('For', '用于'),
	ready: text('The ROM files', 'ROM 文件'),
	lines: text('The lines for the guest', '虚拟机的配置行'),
	host: text('On the host', '在宿主机上'),
	madeBy: text(
		{ version: 'name' },
		({ version }) =>
			`Made by romtool ${version}. It has what was found in the files, and nothing of the firmware’s bytes.`,
		({ version }) => `由 romtool ${version} 生成。只有检查结果，不含固件的任何字节。`,
	),
	ofTexts: text(
		'Of configurations and logs it has the lines that findings are about, as they are: look for host names and paths in them before you publish it.',
		'其中有配置和日志中与结果有关的行，保持原样：公开之前，检查其中的主机名和路径。',
	),
	moreFiles: text(
		{ files: 'number' },
		({ files }) => `${counted(files, 'more file')} in the table alone`,
		({ files }) => `另有 ${files} 个文件，只列在表中`,
	),
	unreadable: text('Not drawn: the file cannot be read any more.', '未绘制：文件已无法读取。'),
	morePictures: text('Not drawn: too many images.', '未绘制：镜像过多。'),
	save: text('Save the report (HTML)', '保存报告（HTML）'),
	making: text('Making the report', '正在生成报告'),
	saveHint: text(
		'The HTML report is for a forum post: it has nothing of the firmware’s bytes.',
		'HTML 报告可附在论坛帖子中，不含固件的任何字节。',
	),
	saveTextHint: text(
		'The HTML report is for a forum post: of the file it has only the lines that findings are about.',
		'HTML 报告可附在论坛帖子中，文件中只有与结果有关的行。',
	),
};
