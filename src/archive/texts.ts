/** Texts about archives. */
import { readableSize, readableSizeZh } from '../bytes/readable-size.js';
import { CONTAINER_REASONS } from '../content/containers/problem.js';
import { text } from '../language/text.js';
import { counted } from '../language/words.js';

export const ARCHIVE_TEXTS = {
	/** `said` is what the unpacker prints, `limit` how much is read. */
	reason: text(
		{ reason: CONTAINER_REASONS, said: 'said?', limit: 'number?' },
		({ reason, said = '', limit = 0 }) => {
			switch (reason) {
				case 'encrypted':
					return 'it is encrypted: unpack it with its password first';
				case 'damaged':
					return `it cannot be read: \`${said}\``;
				case 'truncated':
					return 'it is truncated: download it again';
				case 'checksum':
					return 'its checksum is wrong, what comes out of it may be damaged: download it again';
				case 'inconsistent':
					return 'parts of it overlap, what comes out of it may be damaged: download it again';
				case 'other-disks':
					return 'it goes on in other files, which lie beside it where it was downloaded: unpack it there';
				case 'newer':
					return `its layout is newer than romtool knows (\`${said}\`): run it on Windows, and take the image from the directory that it unpacks to`;
				case 'unsupported':
					return `it is packed in a way that is not supported: \`${said}\``;
				case 'out-of-memory':
					return 'it cannot be read: out of memory';
				case 'crashes':
					return 'it cannot be read: it crashes the unpacker';
				case 'too-large':
					return `it is not read: it is larger than ${readableSize(limit)}`;
				case 'rest':
					return 'the rest of it cannot be read';
				case 'empty':
					return 'it contains no files';
				case 'too-deep':
					return `it is not opened: it is an archive more than ${counted(limit, 'level')} deep`;
				case 'too-much':
					return `unpacking takes more than ${readableSize(limit)}: the rest is not read`;
				case 'too-many':
					return `it contains more than ${counted(limit, 'file')}: the rest is not read`;
			}
		},
		({ reason, said = '', limit = 0 }) => {
			switch (reason) {
				case 'encrypted':
					return '它已加密：先用密码解包';
				case 'damaged':
					return `无法读取：\`${said}\``;
				case 'truncated':
					return '文件不完整：重新下载';
				case 'checksum':
					return '校验和不符，解出的内容可能已损坏：重新下载';
				case 'inconsistent':
					return '其中各部分相互重叠，解出的内容可能已损坏：重新下载';
				case 'other-disks':
					return '它的后续部分在下载位置旁边的其他文件中：在那里解包';
				case 'newer':
					return `其布局比 romtool 所知的更新（\`${said}\`）：在 Windows 上运行它，再从其解包目录中取出镜像`;
				case 'unsupported':
					return `其打包方式不受支持：\`${said}\``;
				case 'out-of-memory':
					return '无法读取：内存不足';
				case 'crashes':
					return '无法读取：它会使解包程序崩溃';
				case 'too-large':
					return `未读取：它大于 ${readableSizeZh(limit)}`;
				case 'rest':
					return '其余部分无法读取';
				case 'empty':
					return '其中没有文件';
				case 'too-deep':
					return `未打开：压缩包嵌套超过 ${limit} 层`;
				case 'too-much':
					return `解包超过 ${readableSizeZh(limit)}：其余部分未读取`;
				case 'too-many':
					return `其中超过 ${limit} 个文件：其余部分未读取`;
			}
		},
	),
	problem: text(
		{ file: 'file', reason: 'said' },
		({ file, reason }) => `${file}: ${reason}`,
		({ file, reason }) => `${file}：${reason}`,
	),
	moreProblems: text(
		{ file: 'file', count: 'number' },
		({ file, count }) => `${file}: ${count} more of its files cannot be read`,
		({ file, count }) => `${file}：另有 ${count} 个文件无法读取`,
	),
};
