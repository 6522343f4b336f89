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

	// Reasons that the system gives (cli/cli-error.ts).
	'no such file or folder': '没有这个文件或文件夹',
	'permission denied': '权限不足',
	'operation not permitted': '操作不被允许',
	'it is a folder': '它是文件夹',
	'a file has that name': '已有同名文件',
	'the file would be larger than is allowed': '文件会超过允许的大小',
	'a part of the path is not a folder': '路径中有一段不是文件夹',
	'no space left on the device': '设备上没有剩余空间',
	'the file system is read-only': '文件系统只读',
	'input/output error': '输入/输出错误',
	'too many symbolic links': '符号链接过多',
	'the name is too long': '名称太长',
	'the disk quota is used up': '磁盘配额已用完',
	'too many open files': '打开的文件过多',

	// What to do about findings of several kinds (src/explain).
	'None needed.': '无需处理。',
	'Take the file from its source again.': '请从来源重新获取该文件。',
	'Get the whole file.': '请获取完整的文件。',
};
