/** Texts of the help of `romtool compare`; those about files are loaded only when it runs. */
import { text } from '../../language/text.js';

export const COMPARE_HELP = {
	description: text(
		'Compare two ROMs or two BIOS versions: which parts, versions and fields differ',
		'比较两个 ROM 或两个 BIOS 版本：哪些部分、版本和字段不同',
	),
	first: text(
		'ROM, driver, VBIOS, BIOS image or update package; "-" is standard input',
		'ROM、驱动、VBIOS、BIOS 镜像或更新包；“-”表示标准输入',
	),
	second: text('what it is compared with', '与之比较的文件'),
	exitCode: text(
		'Exit code: 0 equal, 1 different, 2 a file or an option cannot be processed',
		'退出码：0 相同，1 不同，2 文件或选项有误',
	),
};
