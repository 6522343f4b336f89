/** Texts of `romtool edit`. */
import { hex } from '../../bytes/hex.js';
import { chinese, namedZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { named } from '../../language/words.js';

export const EDIT_TEXTS = {
	description: text('Unpack, join and modify option ROMs', '拆分、合并和修改 Option ROM'),
	unpack: text(
		'Write each image to a file, and a rom.json to rebuild the ROM',
		'把每个镜像写成文件，并生成用于重建的 rom.json',
	),
	setId: text('Set the vendor and device ID', '设置厂商 ID 和设备 ID'),
	fixSum: text('Repair the checksum of legacy images', '修复传统镜像的校验和'),
	trim: text('Remove a vendor header and trailing data', '去除厂商头和末尾多余数据'),
	join: text('Join ROMs into one', '把多个 ROM 合并为一个'),
	compress: text('Compress EFI drivers', '压缩 EFI 驱动'),
	decompress: text('Decompress EFI drivers', '解压 EFI 驱动'),
	rom: text('the ROM', 'ROM 文件'),
	romOrInput: text('the ROM; "-" is standard input', 'ROM 文件；“-”表示标准输入'),
	directory: text(
		'output directory, by default next to the ROM, named after it with -parts',
		'输出目录，默认在 ROM 旁，名称加 -parts',
	),
	replaceFiles: text('overwrite existing files', '覆盖已有文件'),
	output: text('output file; "-" is standard output', '输出文件；“-”表示标准输出'),
	replace: text('overwrite an existing output or backup', '覆盖已有的输出或备份'),
	inPlace: text('modify the file itself, and keep a backup as FILE.bak', '原地修改文件，备份为 FILE.bak'),
	id: text('the new IDs, as lspci -n prints them: 1002:164c', '新的 ID，按 lspci -n 的写法：1002:164c'),
	image: text('only this image, counted from 1', '只修改该镜像，从 1 数起'),
	keepList: text('keep device lists of several IDs', '保留含多个 ID 的设备列表'),
	efi: text('also of EFI images', '也修复 EFI 镜像'),
	notAnImage: text('images are counted from 1', '镜像从 1 数起'),
	noOutput: text(
		{ file: 'file', inPlace: 'flag' },
		({ file, inPlace }) =>
			`no output given: add -o FILE${inPlace ? `, or --in-place to modify ${named(file)} itself` : ''}`,
		({ file, inPlace }) =>
			chinese`未指定输出：加上 -o FILE${inPlace ? chinese`，或用 --in-place 原地修改 ${namedZh(file)}` : ''}`,
	),
	outputAndInPlace: text('-o and --in-place exclude each other: use only one of them', '-o 和 --in-place 只能用一个'),
	inPlaceInput: text(
		'standard input cannot be modified in place: name an output with -o',
		'标准输入不能原地修改：用 -o 指定输出',
	),
	backup: text(
		{ file: 'file' },
		({ file }) => `backup ${named(file)}`,
		({ file }) => chinese`备份 ${namedZh(file)}`,
	),
	change: text(
		{ what: 'said', values: 'said' },
		({ what, values }) => `${what}: ${values}`,
		({ what, values }) => `${what}：${values}`,
	),
	nothing: text('nothing to change', '无需修改'),
	imageNumber: text(
		{ number: 'number' },
		({ number }) => `image ${number}`,
		({ number }) => `镜像 ${number}`,
	),
	nameDirectory: text('name an output directory with -d', '用 -d 指定输出目录'),
	summary: text(
		{ bytes: 'number', sha256: 'name' },
		({ bytes, sha256 }) => `${bytes} bytes, sha256 ${sha256}`,
		({ bytes, sha256 }) => `${bytes} 字节，sha256 ${sha256}`,
	),
	optionsAreNotEnough: text(
		'The options of romtool build cannot rebuild this ROM:',
		'romtool build 的选项无法重建此 ROM：',
	),
	rebuild: text('To rebuild the same ROM, byte for byte:', '重建逐字节一致的 ROM：'),
	notReversible: text(
		{ file: 'file' },
		({ file }) =>
			`${named(file)}: its parts do not give the same ROM; nothing was written (report this to the project)`,
		({ file }) => `${namedZh(file)}：各部分无法还原出同一个 ROM；未写入任何内容（可向本项目报告）`,
	),
	directoryTaken: text(
		{ file: 'file' },
		({ file }) => `${named(file)} already exists: choose another directory with -d, or overwrite it with --force`,
		({ file }) => chinese`${namedZh(file)} 已存在：用 -d 另选目录，或用 --force 覆盖`,
	),
	notAFile: text(
		{ file: 'file' },
		({ file }) => `cannot write ${named(file)}: a directory or device has this name`,
		({ file }) => chinese`无法写入 ${namedZh(file)}：已有同名的目录或设备`,
	),
};

/** Of what an operation did. */
export const CHANGE_TEXTS = {
	'vendor ID': text('vendor ID', '厂商 ID'),
	'device ID': text('device ID', '设备 ID'),
	'device list': text('device list', '设备列表'),
	'checksum byte': text('checksum byte', '校验和字节'),
	'last-image bit set': text('last-image bit set', '设置末镜像标志'),
	'last-image bit cleared': text('last-image bit cleared', '清除末镜像标志'),
	'header before the first image removed': text('header before the first image removed', '去除第一个镜像之前的头'),
	'bytes after the last image removed': text('bytes after the last image removed', '去除最后一个镜像之后的字节'),
	'private image removed': text('private image of NVIDIA removed', '去除 NVIDIA 的私有镜像'),
	'driver compressed': text('driver compressed', '压缩驱动'),
	'driver decompressed': text('driver decompressed', '解压驱动'),
};

const IMAGE = { image: 'number', at: 'number' } as const;

/** Why an image is not, or not only, its headers and its driver. */
export const NOTE_TEXTS = {
	'unknown-compression': text(
		{ ...IMAGE, type: 'number' },
		({ image, at, type }) => `image ${image} at ${hex(at)}: unknown compression type ${type}; kept unchanged`,
		({ image, at, type }) => `镜像 ${image}（${hex(at)}）：压缩类型 ${type} 未知；保持原样`,
	),
	'other-layout': text(
		IMAGE,
		({ image, at }) =>
			`image ${image} at ${hex(at)}: made by another compressor or with another layout; also kept complete`,
		({ image, at }) => `镜像 ${image}（${hex(at)}）：由其他压缩器或以其他布局生成；同时完整保留`,
	),
	'headers-disagree': text(
		IMAGE,
		({ image, at }) => `image ${image} at ${hex(at)}: its headers do not match its driver; also kept complete`,
		({ image, at }) => `镜像 ${image}（${hex(at)}）：头与驱动不一致；同时完整保留`,
	),
	damaged: text(
		{ ...IMAGE, problem: 'said' },
		({ image, at, problem }) => `image ${image} at ${hex(at)}: ${problem}; kept unchanged`,
		({ image, at, problem }) => `镜像 ${image}（${hex(at)}）：${problem}；保持原样`,
	),
};

/** Why the options of `romtool build` do not give back the ROM. */
export const DIFFERENCE_TEXTS = {
	leading: text(
		{ bytes: 'number' },
		({ bytes }) => `${bytes} bytes precede the first image`,
		({ bytes }) => `第一个镜像之前有 ${bytes} 字节`,
	),
	trailing: text(
		{ bytes: 'number' },
		({ bytes }) => `${bytes} bytes follow the last image`,
		({ bytes }) => `最后一个镜像之后有 ${bytes} 字节`,
	),
	'class-code': text(
		{ image: 'number' },
		({ image }) => `image ${image} has a class code, and image ${image - 1} has none`,
		({ image }) => `镜像 ${image} 有类代码，而镜像 ${image - 1} 没有`,
	),
	'code-revision': text(
		{ image: 'number' },
		({ image }) => `image ${image} has a code revision, and image ${image - 1} has none`,
		({ image }) => `镜像 ${image} 有代码版本，而镜像 ${image - 1} 没有`,
	),
	image: text(
		{ image: 'number', from: 'number' },
		({ image, from }) => `image ${image} would differ from ${hex(from)} on`,
		({ image, from }) => `镜像 ${image} 从 ${hex(from)} 起会不同`,
	),
	images: text('the images would differ', '镜像会不同'),
};
