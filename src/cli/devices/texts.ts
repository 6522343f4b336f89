/** Texts of the command line and help of `romtool devices`. */
import { text } from '../../language/text.js';

export const DEVICES_TEXTS = {
	description: text(
		'List GPUs and their audio functions: IDs, IOMMU groups, drivers, and the ROM each needs',
		'列出 GPU 及其声卡功能：ID、IOMMU 组、驱动和所需的 ROM',
	),
	file: text(
		'output of lspci -nn or lspci -Dnn, also with -k or -v, to read instead of this machine; "-" is standard input',
		'lspci -nn 或 lspci -Dnn 的输出，也可带 -k 或 -v，代替本机；“-”表示标准输入',
	),
	sysfs: text('directory to use instead of /sys', '代替 /sys 的目录'),
	json: text('print an array with an element per function', '输出数组，每个功能一个元素'),
	exit: text(
		'Output of lspci can also be piped in: lspci -nn | romtool devices\nExit code: 0 listed, 2 a file or an option cannot be processed, 3 no GPU',
		'lspci 的输出也可经管道传入：lspci -nn | romtool devices\n退出码：0 已列出，2 文件或选项有误，3 没有 GPU',
	),
};
