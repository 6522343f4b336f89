/** Texts of `--svg`. */
import { chinese, namedZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { named } from '../../language/words.js';

export const SVG_TEXTS = {
	notBoth: text('--json and --svg cannot be combined', '--json 和 --svg 不能一起使用'),
	oneFile: text(
		{ count: 'number' },
		({ count }) => `--svg draws 1 file, and ${count} were given: call it for each`,
		({ count }) => `--svg 一次只画 1 个文件，给出了 ${count} 个：分别执行`,
	),
	oneImage: text(
		{ file: 'file', images: 'names' },
		({ file, images }) =>
			`${named(file)} contains ${images.length} images, and --svg draws 1: unpack one of them, for example with 7-Zip: ${images.join(', ')}`,
		({ file, images }) =>
			chinese`${namedZh(file)} 包含 ${images.length} 个镜像，--svg 只画 1 个：先解包其中一个，例如用 7-Zip：${images.join('、')}`,
	),
	nothing: text(
		{ file: 'file' },
		({ file }) => `${named(file)} has nothing to draw: it is empty, or has no firmware structure`,
		({ file }) => chinese`${namedZh(file)} 没有可画的内容：文件为空，或没有固件结构`,
	),
	sameFile: text(
		{ file: 'file' },
		({ file }) => `the picture would overwrite its input, ${named(file)}: choose another name`,
		({ file }) => chinese`图片会覆盖输入文件 ${namedZh(file)}：另选名称`,
	),
	exists: text(
		{ file: 'file' },
		({ file }) => `${named(file)} already exists: choose another name with --svg, or overwrite it with --force`,
		({ file }) => chinese`${namedZh(file)} 已存在：用 --svg 另选名称，或用 --force 覆盖`,
	),
	written: text(
		{ file: 'file', width: 'number', height: 'number' },
		({ file, width, height }) => `${named(file)}: picture, ${width} × ${height}`,
		({ file, width, height }) => chinese`${namedZh(file)}：图片，${width} × ${height}`,
	),
	standardInput: text('standard input', '标准输入'),
};
