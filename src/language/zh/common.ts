/** What several commands and rooms say: labels, reasons of the system, single words. */
import type { Entries } from '../entries.js';

export const COMMON: Entries = {
	'error:': '错误:',
	'warning:': '警告:',
	'note:': '提示:',
	' (at {})': '（位于 {0}）',
	'{} bytes': '{0} 字节',
	'standard input': '标准输入',
	'standard output': '标准输出',
	fit: '合用',
	unfit: '不合用',
	at: '位于',
	for: '适用于',
	class: '类代码',
	driver: '驱动',
	device: '设备',
	', compressed': '，已压缩',
	', marked as the last': '，标为最后一个',
	'unknown vendor': '未知厂商',
	'unknown device': '未知设备',

	// What to do about findings of several kinds (src/explain).
	'None needed.': '无需处理。',
	'Take the file from its source again.': '请从来源重新获取该文件。',
	'Get the whole file.': '请获取完整的文件。',
};
