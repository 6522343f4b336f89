/** What a file is, in a word or two. */
import { SHORT_CONTAINER_NAMES } from '../content/container-words.js';
import { CONTENT_LABELS } from '../content/content-names.js';
import { type Text, text } from '../language/text.js';
import type { FileReport } from './file-report.js';

export const FILE_KINDS = {
	...CONTENT_LABELS,
	...SHORT_CONTAINER_NAMES,
	unknown: text('unknown', '未知'),
	unreadable: text('unreadable', '无法读取'),
} satisfies Readonly<Record<FileReport['kind'] | 'unreadable', Text<Record<never, never>>>>;
