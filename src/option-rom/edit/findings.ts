/** Errors about ROMs that `romtool edit` cannot change, and about manifests that cannot be built into a ROM. */
import { hex } from '../../bytes/hex.js';
import { entry } from '../../language/entry.js';

const AGAIN = { en: 'Download or extract the file again.', zh: '重新下载或提取该文件。' };

/** What is wrong with a manifest. */
const MANIFEST_PROBLEMS = [
	'not-an-object',
	'format',
	'version',
	'parts',
	'rom',
	'part',
	'file-name',
	'integer',
	'flag',
	'kind',
] as const;

/** `given` is the value as JSON; none where it is missing. */
interface ManifestProblem {
	readonly problem: (typeof MANIFEST_PROBLEMS)[number];
	readonly part?: number | undefined;
	readonly key?: string | undefined;
	readonly given?: string | undefined;
	readonly most?: number | undefined;
}

const manifestProblem = {
	en: ({ problem, part = 0, key = '', given, most = 0 }: ManifestProblem): string => {
		const is = given === undefined ? 'is missing' : `is ${given}`;
		const field = `part ${part}: "${key}" ${is}`;
		switch (problem) {
			case 'not-an-object':
				return 'it is not a JSON object';
			case 'format':
				return `"format" ${is}, not "romtool-parts"`;
			case 'version':
				return `"version" ${is}, and only 1 is known`;
			case 'parts':
				return '"parts" is not a list of parts';
			case 'rom':
				return '"rom" is not an object with size and sha256';
			case 'part':
				return `part ${part} is not a JSON object`;
			case 'file-name':
				return `${field}, not the plain name of a file next to the manifest`;
			case 'integer':
				return `${field}, not an integer from 0 to ${most}`;
			case 'flag':
				return `${field}, not true or false`;
			case 'kind':
				return `${field}, not bytes, fill, image or efi`;
		}
	},
	zh: ({ problem, part = 0, key = '', given, most = 0 }: ManifestProblem): string => {
		const is = given === undefined ? '缺失' : `是 ${given}`;
		const field = `第 ${part} 部分：“${key}”${is}`;
		switch (problem) {
			case 'not-an-object':
				return '它不是 JSON 对象';
			case 'format':
				return `“format”${is}，不是 "romtool-parts"`;
			case 'version':
				return `“version”${is}，只支持 1`;
			case 'parts':
				return '“parts”不是列表';
			case 'rom':
				return '“rom”不是含 size 和 sha256 的对象';
			case 'part':
				return `第 ${part} 部分不是 JSON 对象`;
			case 'file-name':
				return `${field}，不是清单旁文件的单纯名称`;
			case 'integer':
				return `${field}，不是 0 到 ${most} 的整数`;
			case 'flag':
				return `${field}，不是 true 或 false`;
			case 'kind':
				return `${field}，不是 bytes、fill、image 或 efi`;
		}
	},
};

export const EDIT_ERRORS = {
	'no-image': entry({
		en: {
			message: 'there is no option ROM image in the file: no 55 aa with a PCI data structure',
			cause: 'The file contains no option ROM image.',
			remedy: 'Check with romtool inspect what it is.',
		},
		zh: {
			message: '文件中没有 Option ROM 镜像：没有带 PCI 数据结构的 55 aa',
			cause: '文件中没有 Option ROM 镜像。',
			remedy: '用 romtool inspect 查看它是什么。',
		},
	}),
	'no-such-image': entry({
		values: { image: 'number', images: 'number' },
		en: {
			message: ({ image, images }) =>
				`there is no image ${image}: the ROM has ${images === 1 ? '1 image' : `${images} images`}`,
			cause: 'The ROM has fewer images than that.',
			remedy: 'Check with romtool inspect which images it has.',
		},
		zh: {
			message: ({ image, images }) => `没有第 ${image} 个镜像：ROM 只有 ${images} 个镜像`,
			cause: 'ROM 没有那么多镜像。',
			remedy: '用 romtool inspect 查看它有哪些镜像。',
		},
	}),
	'id-range': entry({
		values: { value: 'number' },
		en: {
			message: ({ value }) => `PCI ID ${value} is out of range (0x0 to 0xffff)`,
			cause: 'A PCI ID has more than 16 bits.',
			remedy: 'Write it in hexadecimal, as lspci -nn prints it: 1002:164c.',
		},
		zh: {
			message: ({ value }) => `PCI ID ${value} 超出范围（0x0 到 0xffff）`,
			cause: 'PCI ID 超过 16 位。',
			remedy: '按 lspci -nn 的写法，用十六进制：1002:164c。',
		},
	}),
	'device-list': entry({
		values: { image: 'number', at: 'offset', ids: 'number' },
		en: {
			message: ({ image, at, ids }) =>
				`image ${image} at ${hex(at)} has a device list of ${ids} IDs, which one ID cannot replace: keep the list with --keep-list`,
			cause: 'The image has a device list of several IDs, which one ID cannot replace.',
			remedy: 'Keep the list: --keep-list.',
		},
		zh: {
			message: ({ image, at, ids }) =>
				`第 ${image} 个镜像（${hex(at)}）有含 ${ids} 个 ID 的设备列表，不能用一个 ID 取代：用 --keep-list 保留列表`,
			cause: '镜像有含多个 ID 的设备列表，不能用一个 ID 取代。',
			remedy: '保留列表：--keep-list。',
		},
	}),
	'compression-type': entry({
		values: { image: 'number', at: 'offset', type: 'number' },
		en: {
			message: ({ image, at, type }) => `image ${image} at ${hex(at)} has the unknown compression type ${type}`,
			cause: 'The image is compressed in an unknown way.',
			remedy: AGAIN.en,
		},
		zh: {
			message: ({ image, at, type }) => `第 ${image} 个镜像（${hex(at)}）的压缩类型 ${type} 未知`,
			cause: '镜像的压缩方式未知。',
			remedy: AGAIN.zh,
		},
	}),
	manifest: entry({
		values: { problem: MANIFEST_PROBLEMS, part: 'number?', key: 'name?', given: 'said?', most: 'number?' },
		en: {
			message: (values) => `not a manifest of romtool: ${manifestProblem.en(values)}`,
			cause: 'The file is not a rom.json of romtool edit unpack.',
			remedy: 'Unpack the ROM again.',
		},
		zh: {
			message: (values) => `不是 romtool 的清单：${manifestProblem.zh(values)}`,
			cause: '该文件不是 romtool edit unpack 写的 rom.json。',
			remedy: '重新拆分该 ROM。',
		},
	}),
};
