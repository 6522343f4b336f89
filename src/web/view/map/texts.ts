/** What the page says of pictures, of trees and of what is in them. */
import { text } from '../../../language/text.js';
import { counted } from '../../../language/words.js';

export const MAP = {
	parts: text('Parts', '部件'),
	map: text('Structure', '结构'),
	views: text('Views of the file', '文件的视图'),
	image: text('The image, to scale', '镜像（按比例）'),
	hint: text(
		'Click a box, or go with the arrow keys and press Enter: the tree opens at it.',
		'点击方框，或用方向键移动后按 Enter：结构树会展开到该处。',
	),
	romHint: text(
		'Point at a box, or go with the arrow keys. Enter shows its bytes.',
		'指向方框，或用方向键移动。按 Enter 显示其字节。',
	),
	drawing: text('Drawing the image', '正在绘制镜像'),
	noStructure: text('No structure is recognised in it.', '其中没有可识别的结构。'),
	gone: text('The file can no longer be read. Add it again.', '文件已无法读取，重新添加即可。'),
	tree: text('Tree', '结构树'),
	more: text(
		{ rows: 'number' },
		({ rows }) => `Show ${rows} more`,
		({ rows }) => `再显示 ${rows} 项`,
	),
	unpackedMark: text('+ before an offset: it counts in the decompressed data', '偏移前的 +：在解压后的数据中计算'),
	inside: text('In', '所在'),
	type: text('Type', '类型'),
	guid: text('GUID', 'GUID'),
	offset: text('Offset', '偏移'),
	inUnpacked: text(
		{ offset: 'name' },
		({ offset }) => `${offset} of the decompressed data`,
		({ offset }) => `解压后数据的 ${offset}`,
	),
	size: text('Size', '大小'),
	bytes: text(
		{ bytes: 'number', hex: 'name' },
		({ bytes, hex }) => (bytes < 10 ? counted(bytes, 'byte') : `${bytes} bytes (${hex})`),
		({ bytes, hex }) => (bytes < 10 ? `${bytes} 字节` : `${bytes} 字节（${hex}）`),
	),
	unpacked: text('Decompressed', '解压后'),
	header: text('Header', '头'),
	place: text('Place', '位置'),
	elsewhere: text(
		'Outside of the directory that leads to it, elsewhere in the flash image',
		'在指向它的目录之外，位于闪存镜像的其他位置',
	),
	contains: text('Contains', '包含'),
	save: text('Save it', '保存'),
	saveNode: text('Save it with its header', '保存（含头）'),
	saveBody: text('Save without the header', '保存（不含头）'),
	findings: text('Findings', '检查结果'),
	hex: text('Bytes', '字节'),
	hexOf: text(
		{ what: 'name' },
		({ what }) => `Bytes of ${what}`,
		({ what }) => `${what} 的字节`,
	),
	shown: text(
		{ from: 'name', to: 'name', end: 'name' },
		({ from, to, end }) => `${from} to ${to}, the last byte is ${end}`,
		({ from, to, end }) => `${from} 到 ${to}，最后一个字节为 ${end}`,
	),
	previous: text('Previous', '上一页'),
	next: text('Next', '下一页'),
	goTo: text('Go to offset', '转到偏移'),
	go: text('Go', '转到'),
	badOffset: text(
		{ from: 'name', end: 'name' },
		({ from, end }) => `Write an offset from ${from} to ${end}.`,
		({ from, end }) => `填写 ${from} 到 ${end} 之间的偏移。`,
	),
	romBar: text(
		{ bytes: 'number', bar: 'number' },
		({ bytes, bar }) =>
			bar === bytes
				? `QEMU’s ROM BAR is as large as the file: ${bar} bytes.`
				: `QEMU makes a ROM BAR of ${bar} bytes: zeros follow the file’s ${bytes} bytes.`,
		({ bytes, bar }) =>
			bar === bytes
				? `QEMU 的 ROM BAR 与文件同样大：${bar} 字节。`
				: `QEMU 的 ROM BAR 为 ${bar} 字节：文件的 ${bytes} 字节之后补零。`,
	),
};
