/** Errors about numbers and PCI IDs in arguments. */
import { hex } from '../bytes/hex.js';
import { entry } from '../language/entry.js';
import type { Language } from '../language/languages.js';

/** What is typed in hexadecimal. */
const HEX_FIELDS = ['vendor-id', 'device-id', 'class-code', 'code-revision'] as const;
export type HexField = (typeof HEX_FIELDS)[number];

const HEX_FIELD_NAMES: Readonly<Record<Language, Readonly<Record<HexField, string>>>> = {
	en: {
		'vendor-id': 'vendor ID',
		'device-id': 'device ID',
		'class-code': 'class code',
		'code-revision': 'code revision',
	},
	zh: { 'vendor-id': '厂商 ID', 'device-id': '设备 ID', 'class-code': '类代码', 'code-revision': '代码版本' },
};

const EXAMPLES: Readonly<Record<Language, Readonly<Record<HexField, string>>>> = {
	en: {
		'vendor-id': 'write it like lspci -nn, for example 1002',
		'device-id': 'write it like lspci -nn, for example 164c',
		'class-code': 'write it in hexadecimal, for example 030000',
		'code-revision': 'write it in hexadecimal, for example 10',
	},
	zh: {
		'vendor-id': '按 lspci -nn 的写法，例如 1002',
		'device-id': '按 lspci -nn 的写法，例如 164c',
		'class-code': '写成十六进制，例如 030000',
		'code-revision': '写成十六进制，例如 10',
	},
};

const HEX = {
	en: 'Write it in hexadecimal, as lspci -nn prints it: 1002:164c.',
	zh: '按 lspci -nn 的写法，用十六进制：1002:164c。',
};

export const ID_ERRORS = {
	'not-hex': entry({
		values: { field: HEX_FIELDS, value: 'name' },
		en: {
			message: ({ field, value }) =>
				`${HEX_FIELD_NAMES.en[field]} "${value}" is not a hexadecimal number: ${EXAMPLES.en[field]}`,
			cause: 'A number that must be hexadecimal is not.',
			remedy: HEX.en,
		},
		zh: {
			message: ({ field, value }) => `${HEX_FIELD_NAMES.zh[field]}“${value}”不是十六进制数：${EXAMPLES.zh[field]}`,
			cause: '应为十六进制的数不是十六进制。',
			remedy: HEX.zh,
		},
	}),
	'hex-range': entry({
		values: { field: HEX_FIELDS, value: 'name', most: 'number' },
		en: {
			message: ({ field, value, most }) =>
				`${HEX_FIELD_NAMES.en[field]} ${value} is out of range: the maximum is ${hex(most)}`,
			cause: 'A hexadecimal number is larger than its field.',
			remedy: HEX.en,
		},
		zh: {
			message: ({ field, value, most }) => `${HEX_FIELD_NAMES.zh[field]} ${value} 超出范围：最大为 ${hex(most)}`,
			cause: '十六进制数超出其字段的大小。',
			remedy: HEX.zh,
		},
	}),
	'not-an-id-pair': entry({
		values: { value: 'name' },
		en: {
			message: ({ value }) => `"${value}" is not VENDOR:DEVICE: write it like lspci -n, for example 1002:164c`,
			cause: 'The text is not VENDOR:DEVICE.',
			remedy: HEX.en,
		},
		zh: {
			message: ({ value }) => `“${value}”不是 VENDOR:DEVICE 形式：按 lspci -n 的写法，例如 1002:164c`,
			cause: '文本不是 VENDOR:DEVICE 形式。',
			remedy: HEX.zh,
		},
	}),
};
