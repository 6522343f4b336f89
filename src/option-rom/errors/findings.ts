/** Errors about ROMs that cannot be built. */
import { hex } from '../../bytes/hex.js';
import { entry } from '../../language/entry.js';

const HEX = {
	en: 'Write it in hexadecimal, as lspci -nn prints it: 1002:164c.',
	zh: '按 lspci -nn 的写法，用十六进制：1002:164c。',
};

/** What is not an integer, as well. */
const shown = (value: number) => (Number.isInteger(value) && value >= 0 ? hex(value) : String(value));

export const BUILD_ERRORS = {
	'no-images': entry({
		values: { to: ['build', 'join'] },
		en: {
			message: ({ to }) => (to === 'build' ? 'an option ROM needs at least one image' : 'there are no ROMs to join'),
			cause: 'There is nothing to build or join.',
			remedy: 'Pass at least one image.',
		},
		zh: {
			message: ({ to }) => (to === 'build' ? 'Option ROM 至少需要一个镜像' : '没有要合并的 ROM'),
			cause: '没有要生成或合并的内容。',
			remedy: '至少给出一个镜像。',
		},
	}),
	'image-kind': entry({
		en: {
			message: 'the kind of an image must be "efi" or "binary"',
			cause: 'An image to build from is neither "efi" nor "binary".',
			remedy: 'Set its kind.',
		},
		zh: {
			message: '镜像的类型必须是“efi”或“binary”',
			cause: '用于生成的镜像既不是“efi”也不是“binary”。',
			remedy: '设置它的类型。',
		},
	}),
	'pci-revision': entry({
		values: { value: 'name' },
		en: {
			message: ({ value }) => `PCI revision "${value}" is neither 2.3 nor 3.0`,
			cause: 'The PCI revision is neither 2.3 nor 3.0.',
			remedy: 'Use one of the two.',
		},
		zh: {
			message: ({ value }) => `PCI 版本“${value}”既不是 2.3 也不是 3.0`,
			cause: 'PCI 版本既不是 2.3 也不是 3.0。',
			remedy: '使用两者之一。',
		},
	}),
	'vendor-id-missing': entry({
		values: { both: 'flag' },
		en: {
			message: ({ both }) =>
				both
					? 'an EFI image needs a vendor ID and a device ID: add -f VENDOR -i DEVICE'
					: 'an EFI image needs a vendor ID: add -f VENDOR',
			cause: 'An EFI image needs a vendor ID.',
			remedy: 'Add -f or --id.',
		},
		zh: {
			message: ({ both }) =>
				both ? 'EFI 镜像需要厂商 ID 和设备 ID：加上 -f VENDOR -i DEVICE' : 'EFI 镜像需要厂商 ID：加上 -f VENDOR',
			cause: 'EFI 镜像需要厂商 ID。',
			remedy: '加上 -f 或 --id。',
		},
	}),
	'device-id-missing': entry({
		en: {
			message: 'an EFI image needs a device ID: add -i DEVICE',
			cause: 'An EFI image needs a device ID.',
			remedy: 'Add -i or --id.',
		},
		zh: {
			message: 'EFI 镜像需要设备 ID：加上 -i DEVICE',
			cause: 'EFI 镜像需要设备 ID。',
			remedy: '加上 -i 或 --id。',
		},
	}),
	'vendor-id-range': entry({
		values: { value: 'number', most: 'offset' },
		en: {
			message: ({ value, most }) => `vendor ID ${shown(value)} is out of range (0x0 to ${hex(most)})`,
			cause: 'The vendor ID has more than 16 bits.',
			remedy: HEX.en,
		},
		zh: {
			message: ({ value, most }) => `厂商 ID ${shown(value)} 超出范围（0x0 到 ${hex(most)}）`,
			cause: '厂商 ID 超过 16 位。',
			remedy: HEX.zh,
		},
	}),
	'device-id-range': entry({
		values: { value: 'number', most: 'offset' },
		en: {
			message: ({ value, most }) =>
				value === 0
					? 'device ID 0x0 is not possible: it ends a device list'
					: `device ID ${shown(value)} is out of range (0x1 to ${hex(most)})`,
			cause: 'The device ID has more than 16 bits, or is zero, which ends a device list.',
			remedy: HEX.en,
		},
		zh: {
			message: ({ value, most }) =>
				value === 0
					? '设备 ID 不能是 0x0：它表示设备列表的结束'
					: `设备 ID ${shown(value)} 超出范围（0x1 到 ${hex(most)}）`,
			cause: '设备 ID 超过 16 位，或为零；零表示设备列表的结束。',
			remedy: HEX.zh,
		},
	}),
	'class-code-range': entry({
		values: { value: 'number', most: 'offset' },
		en: {
			message: ({ value, most }) => `class code ${shown(value)} is out of range (0x0 to ${hex(most)})`,
			cause: 'The class code has more than 24 bits.',
			remedy: 'Use a class code such as 030000.',
		},
		zh: {
			message: ({ value, most }) => `类代码 ${shown(value)} 超出范围（0x0 到 ${hex(most)}）`,
			cause: '类代码超过 24 位。',
			remedy: '使用如 030000 的类代码。',
		},
	}),
	'code-revision-range': entry({
		values: { value: 'number', most: 'offset' },
		en: {
			message: ({ value, most }) => `code revision ${shown(value)} is out of range (0x0 to ${hex(most)})`,
			cause: 'The code revision has more than 16 bits.',
			remedy: 'Use 0 to ffff.',
		},
		zh: {
			message: ({ value, most }) => `代码版本 ${shown(value)} 超出范围（0x0 到 ${hex(most)}）`,
			cause: '代码版本超过 16 位。',
			remedy: '使用 0 到 ffff。',
		},
	}),
	'device-list-pci23': entry({
		en: {
			message: 'a ROM of the PCI 2.3 layout has no device list: use one device ID, or omit -p',
			cause: 'A ROM of the PCI 2.3 layout has no device list.',
			remedy: 'Use one device ID, or keep the PCI 3.0 layout.',
		},
		zh: {
			message: 'PCI 2.3 布局的 ROM 没有设备列表：只用一个设备 ID，或去掉 -p',
			cause: 'PCI 2.3 布局的 ROM 没有设备列表。',
			remedy: '只用一个设备 ID，或保持 PCI 3.0 布局。',
		},
	}),
	'too-many-device-ids': entry({
		values: { count: 'number' },
		en: {
			message: ({ count }) =>
				`${count} device IDs push the driver beyond 64 KiB, where its offset does not fit into the header`,
			cause: 'So many device IDs push the driver beyond 64 KiB, where its offset does not fit into the header.',
			remedy: 'Use fewer IDs.',
		},
		zh: {
			message: ({ count }) => `${count} 个设备 ID 把驱动推到了 64 KiB 之外，头中无法表示它的偏移`,
			cause: '过多的设备 ID 把驱动推到了 64 KiB 之外，头中无法表示它的偏移。',
			remedy: '减少 ID。',
		},
	}),
	'rom-too-large': entry({
		values: { bytes: 'number', limit: 'number' },
		en: {
			message: ({ bytes, limit }) => `an option ROM has at most ${limit} bytes, and this one has ${bytes}`,
			cause: 'No option ROM has more than 16 MiB.',
			remedy: 'Use the ROM, not the flash image around it.',
		},
		zh: {
			message: ({ bytes, limit }) => `Option ROM 最多 ${limit} 字节，而这个有 ${bytes} 字节`,
			cause: 'Option ROM 不超过 16 MiB。',
			remedy: '使用 ROM 本身，而不是包含它的闪存镜像。',
		},
	}),
	'image-too-large': entry({
		values: { bytes: 'number' },
		en: {
			message: ({ bytes }) => `an image of ${bytes} bytes is too large for the length in its headers`,
			cause: 'An image of this size does not fit the length in its headers.',
			remedy: 'Make it smaller.',
		},
		zh: {
			message: ({ bytes }) => `${bytes} 字节的镜像过大，头中无法表示其长度`,
			cause: '镜像过大，头中无法表示其长度。',
			remedy: '减小镜像。',
		},
	}),
	'not-compressible': entry({
		values: { bytes: 'number', compressed: 'number' },
		en: {
			message: ({ bytes, compressed }) =>
				`compression makes the driver larger, from ${bytes} to ${compressed} bytes: leave it uncompressed (-e)`,
			cause: 'The driver does not get smaller when it is compressed.',
			remedy: 'Leave it uncompressed (-e).',
		},
		zh: {
			message: ({ bytes, compressed }) => `压缩后驱动反而变大，从 ${bytes} 字节变为 ${compressed} 字节：不要压缩（-e）`,
			cause: '压缩后驱动没有变小。',
			remedy: '不要压缩（-e）。',
		},
	}),
};
