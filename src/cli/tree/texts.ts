/** Texts of `romtool tree`. */

import { leadingZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { counted, named } from '../../language/words.js';

export const TREE_TEXTS = {
	description: text(
		'Show the structure of a firmware image: volumes, files, sections, offsets and findings',
		'显示固件镜像的结构：固件卷、文件、节、偏移和检查结果',
	),
	image: text('BIOS images, capsules, volumes; "-" is standard input', 'BIOS 镜像、胶囊、固件卷；“-”表示标准输入'),
	json: text('print an array with an element per image', '输出数组，每个镜像一个元素'),
	/** As a node has it. */
	name: text(
		{ name: 'name' },
		({ name }) => `"${name}"`,
		({ name }) => `“${name}”`,
	),
	noFirmware: text(
		{ file: 'file', files: 'number' },
		({ file, files }) => `${named(file)} contains no firmware (${counted(files, 'file')})`,
		({ file, files }) => `${leadingZh(file)}中没有固件（${files} 个文件）`,
	),
};
