/** Reasons why a file cannot be read or written: errors of the system, in words, and those that romtool finds itself. */

import { type Text, text } from '../../language/text.js';
import { readableSize, readableSizeZh } from '../readable-size.js';

type Plain = Text<Record<never, never>>;

export const SYSTEM_REASONS = {
	ENOENT: text('no such file or directory', '没有这个文件或目录'),
	EACCES: text('permission denied', '权限不足'),
	EPERM: text('operation not permitted', '操作不被允许'),
	EISDIR: text('it is a directory', '它是目录'),
	EEXIST: text('a file with that name exists', '已有同名文件'),
	EFBIG: text('the file would exceed the allowed size', '文件会超过允许的大小'),
	ENOTDIR: text('a part of the path is not a directory', '路径中有一段不是目录'),
	ENOSPC: text('no space left on the device', '设备上没有剩余空间'),
	EROFS: text('the file system is read-only', '文件系统只读'),
	EIO: text('input/output error', '输入/输出错误'),
	ELOOP: text('too many symbolic links', '符号链接过多'),
	ENAMETOOLONG: text('the name is too long', '名称过长'),
	EDQUOT: text('disk quota exceeded', '超出磁盘配额'),
	EMFILE: text('too many open files', '打开的文件过多'),
} satisfies Readonly<Record<string, Plain>>;

export type SystemReason = keyof typeof SYSTEM_REASONS;

/** What the system is not needed for. */
export const FILE_REASONS = {
	'too-large': text(
		{ limit: 'number?' },
		({ limit = 0 }) => `it is larger than ${readableSize(limit)}`,
		({ limit = 0 }) => `它大于 ${readableSizeZh(limit)}`,
	),
	changed: text('it changed while being read', '读取期间它发生了变化'),
	'not-a-file': text('it is not a regular file', '它不是普通文件'),
	/** Of romtool's own: the thread that worked on it has ended. */
	'no-memory': text('romtool ran out of memory', 'romtool 内存不足'),
	internal: text('internal error of romtool', 'romtool 内部错误'),
	'no-name': text('the file name is empty', '文件名为空'),
};

export const OTHER_REASON = text('unknown reason', '原因未知');
