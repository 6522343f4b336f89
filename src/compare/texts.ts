/** What is said of two files that are compared. */
import { hex } from '../bytes/hex.js';
import { leadingZh } from '../language/chinese.js';
import { text } from '../language/text.js';
import { counted, named } from '../language/words.js';

export const COMPARE_LABELS = {
	type: text('type', '类型'),
	version: text('version', '版本'),
	device: text('device', '设备'),
	size: text('size', '大小'),
	driver: text('driver', '驱动'),
	bytes: text('bytes', '字节'),
	place: text('at', '位置'),
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

export const COMPARED_TEXTS = {
	equal: text('Both contain the same bytes.', '两者内容完全相同。'),
	counts: text(
		{ counts: 'names' },
		({ counts }) => `Different: ${counts.join(', ')}.`,
		({ counts }) => `不同：${counts.join('，')}。`,
	),
	different: text(
		'Different. Neither contains anything that is compared part by part.',
		'不同。两者都没有可逐部分比较的内容。',
	),
	elsewhere: text(
		'All parts are the same. The bytes between them differ: settings (NVRAM), padding or unknown data.',
		'各部分都相同，不同的是其间的字节：设置（NVRAM）、填充或未知数据。',
	),
	changed: text(
		{ count: 'number' },
		({ count }) => `${count} changed`,
		({ count }) => `${count} 项已更改`,
	),
	added: text(
		{ count: 'number' },
		({ count }) => `${count} added`,
		({ count }) => `${count} 项新增`,
	),
	removed: text(
		{ count: 'number' },
		({ count }) => `${count} removed`,
		({ count }) => `${count} 项移除`,
	),
	same: text(
		{ count: 'number' },
		({ count }) => `${count} the same`,
		({ count }) => `${count} 项相同`,
	),
	nodes: text('Files, regions and entries', '文件、区域和条目'),
	incomplete: text(
		{ file: 'file', most: 'number' },
		({ file, most }) => `${named(file)} contains more than ${most} parts: the others are not compared`,
		({ file, most }) => `${leadingZh(file)}中超过 ${most} 个部分：其余的未比较`,
	),
	nothing: text(
		{ file: 'file' },
		({ file }) => `${named(file)} contains no ROM and no firmware`,
		({ file }) => `${leadingZh(file)}中没有 ROM，也没有固件`,
	),
	sameDriver: text(
		'the driver in it is the same; only what is around it differs',
		'其中的驱动相同，只有驱动之外的部分不同',
	),
	differing: text(
		{ count: 'number', size: 'number', first: 'offset' },
		({ count, size, first }) => `${count} of ${size} differ, the first at +${hex(first)}`,
		({ count, size, first }) => `${size} 字节中有 ${count} 字节不同，第一处在 +${hex(first)}`,
	),
	placeIn: text(
		{ offset: 'name', name: 'name' },
		({ offset, name }) => `${offset} in ${named(name)}`,
		({ offset, name }) => `${leadingZh(name)}中 ${offset}`,
	),
	none: text('none', '无'),
	separator: text(', ', '，'),
};

/** The words in front of a part. */
export const CHANGE_WORDS = {
	changed: text('changed', '更改'),
	added: text('added', '新增'),
	removed: text('removed', '移除'),
	moved: text('moved', '移动'),
	same: text('same', '相同'),
};
