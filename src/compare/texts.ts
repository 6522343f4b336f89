/** What is said of two files that are compared. */
import { text } from '../language/text.js';
import { counted } from '../language/words.js';

export const COMPARE_LABELS = {
	type: text('type', '类型'),
	version: text('version', '版本'),
	device: text('device', '设备'),
	size: text('size', '大小'),
	driver: text('driver', '驱动'),
	/** Of a row that goes on from the one before. */
	note: text('note', '说明'),
};

export const COMPARE_VALUES = {
	bytes: text(
		{ bytes: 'number' },
		({ bytes }) => counted(bytes, 'byte'),
		({ bytes }) => `${bytes} 字节`,
	),
	fieldOf: text(
		{ header: 'name', field: 'name' },
		({ header, field }) => `${header}: ${field}`,
		({ header, field }) => `${header}：${field}`,
	),
	optionRom: text('option ROM', 'Option ROM'),
	driver: text('driver', '驱动'),
	file: text('file', '文件'),
	volume: text('volume', '固件卷'),
	region: text('region', '区域'),
	entry: text('entry', '条目'),
};
