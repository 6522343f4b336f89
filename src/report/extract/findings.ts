/** Findings of `romtool extract` about its own work. */
import { shellPath } from '../../bytes/shell-word.js';
import { chinese, listedZh, namedZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { listed, named } from '../../language/words.js';

export const EXTRACT_FINDINGS = {
	'more-parts': entry({
		severity: 'warning',
		values: { limit: 'number', file: 'file?' },
		en: {
			message: ({ limit, file = 'FILE' }) =>
				`${named(file)} contains more than ${limit} different parts. The others were not extracted.`,
			fix: ({ file = 'FILE' }) =>
				`Extract only the files you need, by name or GUID: romtool extract --name NAME ${shellPath(file)}`,
			cause: 'The image contains more different parts than romtool extracts at once.',
			remedy: 'Extract only the files you need (--name or --guid).',
		},
		zh: {
			message: ({ limit, file = 'FILE' }) => chinese`${namedZh(file)} 中有超过 ${limit} 个不同的部分，其余未提取。`,
			fix: ({ file = 'FILE' }) => `按名称或 GUID 只提取所需的文件：romtool extract --name NAME ${shellPath(file)}`,
			cause: '镜像中不同的部分超过一次提取的上限。',
			remedy: '只提取所需的文件（--name 或 --guid）。',
		},
	}),
	'vbios-choice': entry({
		severity: 'warning',
		values: { id: 'id', chosen: 'name', others: 'names' },
		en: {
			message: ({ id, chosen, others }) =>
				`Several VBIOS images fit ${id}. The lines use ${chosen}; the others are ${listed(others)}.`,
			fix: 'If the screen stays black, try another one.',
			cause: 'Several VBIOS images may fit the device, and one of them was chosen.',
			remedy: 'If the screen stays black, try another one.',
		},
		zh: {
			message: ({ id, chosen, others }) =>
				`有多个 VBIOS 适用于 ${id}：配置行使用 ${chosen}，另有 ${listedZh(others)}。`,
			fix: '如果黑屏，换用另一个。',
			cause: '有多个 VBIOS 可能适用于该设备，已选用其中之一。',
			remedy: '如果黑屏，换用另一个。',
		},
	}),
	'not-a-guid': entry({
		values: { value: 'name' },
		en: {
			message: ({ value }) => `"${value}" is not a GUID, for example 7755CA7B-CA8F-43C5-889B-E1F59A93D575`,
			cause: 'The text is not a GUID.',
			remedy: 'Write it like 7755CA7B-CA8F-43C5-889B-E1F59A93D575.',
		},
		zh: {
			message: ({ value }) => `“${value}”不是 GUID，GUID 形如 7755CA7B-CA8F-43C5-889B-E1F59A93D575`,
			cause: '这段文字不是 GUID。',
			remedy: '写成 7755CA7B-CA8F-43C5-889B-E1F59A93D575 的形式。',
		},
	}),
};
