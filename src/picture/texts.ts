/** What pictures say beside names and numbers. */
import { readableSize, readableSizeZh } from '../bytes/readable-size.js';
import { text } from '../language/text.js';
import { counted } from '../language/words.js';

export const PICTURE_TEXTS = {
	size: text(
		{ bytes: 'number' },
		({ bytes }) => (bytes === 1 ? '1 byte' : readableSize(bytes)),
		({ bytes }) => readableSizeZh(bytes),
	),
	exactSize: text(
		{ bytes: 'number' },
		({ bytes }) => counted(bytes, 'byte'),
		({ bytes }) => `${bytes} 字节`,
	),
	unpackedSize: text(
		{ bytes: 'number' },
		({ bytes }) => `${readableSize(bytes)} unpacked`,
		({ bytes }) => `解压后 ${readableSizeZh(bytes)}`,
	),
	header: text('header', '头'),
	alignment: text('alignment', '对齐'),
	empty: text('empty', '空白'),
	unknown: text('unknown data', '未知数据'),
	freeSpace: text('free space', '空闲空间'),
	padFile: text('pad file', '填充文件'),
	shared: text(
		{ count: 'number' },
		({ count }) => `the same bytes as ${counted(count, 'other entry', 'other entries')}`,
		({ count }) => `与另外 ${count} 个条目相同的字节`,
	),
	/** Above the legend. */
	enlarged: text(
		'The bar at the left edge of a box is its height to scale: a box with a short bar is drawn larger, to have room for its name.',
		'方框左边的竖条是其按比例的高度：竖条较短的方框为容纳文字而放大。',
	),
	unpackedOffsets: text(
		'Offsets with + count from the start of decompressed data, which has the height of the compressed data here.',
		'带 + 的偏移从解压后数据的开头算起，图中解压后的数据与压缩数据同高。',
	),
	legend: {
		part: text('graphics firmware', '显示固件'),
		volume: text('volume, region', '固件卷、区域'),
		file: text('file, section', '文件、节'),
		deep: text('other structure', '其他结构'),
		field: text('field', '字段'),
		free: text('empty', '空白'),
		unknown: text('unknown data', '未知数据'),
	},
	/** Of a ROM instead of firmware. */
	romLegend: {
		volume: text('image', '镜像'),
		file: text('code and data', '代码和数据'),
		deep: text('header', '头'),
	},
	/** Of many that are one box, by their type. */
	many: {
		file: text(
			{ count: 'number' },
			({ count }) => counted(count, 'file'),
			({ count }) => `${count} 个文件`,
		),
		section: text(
			{ count: 'number' },
			({ count }) => counted(count, 'section'),
			({ count }) => `${count} 个节`,
		),
		entry: text(
			{ count: 'number' },
			({ count }) => counted(count, 'entry', 'entries'),
			({ count }) => `${count} 个条目`,
		),
		directory: text(
			{ count: 'number' },
			({ count }) => counted(count, 'directory', 'directories'),
			({ count }) => `${count} 个目录`,
		),
		volume: text(
			{ count: 'number' },
			({ count }) => counted(count, 'volume'),
			({ count }) => `${count} 个固件卷`,
		),
		image: text(
			{ count: 'number' },
			({ count }) => counted(count, 'image'),
			({ count }) => `${count} 个镜像`,
		),
		other: text(
			{ count: 'number' },
			({ count }) => counted(count, 'stretch', 'stretches'),
			({ count }) => `${count} 段`,
		),
	},
};
