/** Findings about the ROMs that `romtool build`, `efirom` and `romtool edit` write. */
import { hex, hexDigits } from '../../bytes/hex.js';
import { shellPath } from '../../bytes/shell-word.js';
import { entry } from '../../language/entry.js';
import { buildOfDriver, inputEn, inputZh } from '../findings.js';

const fullId = (id: number) => hexDigits(id, 4);
const setId = (to: string, file = 'FILE') => `romtool edit set-id --in-place --id ${to} ${shellPath(file)}`;

interface DecimalId {
	readonly meant: number;
	readonly to?: string | undefined;
	readonly file?: string | undefined;
}

const idInHex = {
	en: ({ meant, to, file }: DecimalId) => {
		return to === undefined ? `Write the ID in hexadecimal: ${hex(meant, 4)}` : `Set the ID: ${setId(to, file)}`;
	},
	zh: ({ meant, to, file }: DecimalId) => {
		return to === undefined ? `用十六进制写 ID：${hex(meant, 4)}` : `设置 ID：${setId(to, file)}`;
	},
};

/** Of what `romtool build`, `efirom` and `romtool edit` make; IDs in decimal are found in any ROM. */
export const BUILD_FINDINGS = {
	'vendor-id-decimal': entry({
		severity: 'warning',
		/** `to`: both IDs as they were intended; none before there is a ROM. */
		values: { given: 'number', meant: 'number', name: 'name?', to: 'id?', file: 'file?' },
		en: {
			message: ({ given, meant, name = "the device's" }) =>
				`Vendor ID ${fullId(given)} is ${given} read as decimal; ${fullId(meant)} is ${name}.`,
			fix: idInHex.en,
			cause:
				'The vendor ID is not assigned. It was intended as hexadecimal and read as decimal: EfiRom reads "-f 1002" as 0x03ea.',
			remedy: 'Write the ID in hexadecimal; for an existing ROM, use romtool edit set-id.',
		},
		zh: {
			message: ({ given, meant, name }) =>
				`厂商 ID ${fullId(given)} 是把 ${given} 当作十进制的结果；${fullId(meant)} 是${name === undefined ? '该设备的' : ` ${name}`}。`,
			fix: idInHex.zh,
			cause: '该厂商 ID 未分配。它本是十六进制，却按十进制读取：EfiRom 把“-f 1002”读作 0x03ea。',
			remedy: '用十六进制写 ID；已有的 ROM 用 romtool edit set-id 修改。',
		},
	}),
	'device-id-decimal': entry({
		severity: 'warning',
		/** `unknown`: there is no device of the meant ID. `near`: a known one, with two digits the other way round. */
		values: {
			given: 'number',
			meant: 'number',
			name: 'name?',
			unknown: 'flag?',
			near: 'number?',
			nearName: 'name?',
			to: 'id?',
			file: 'file?',
		},
		en: {
			message: ({ given, meant, name = "the device's", unknown = false, near, nearName }) => {
				const decimal = `Device ID ${fullId(given)} is ${given} read as decimal`;
				if (!unknown) return `${decimal}; ${fullId(meant)} is ${name}.`;
				const swapped =
					near === undefined || nearName === undefined
						? ''
						: `, but ${fullId(near)}, with two digits swapped, is ${nearName}`;
				return `${decimal}, like the vendor ID. Device ${fullId(meant)} is unknown${swapped}.`;
			},
			fix: idInHex.en,
			cause:
				'The device ID is unknown. It was intended as hexadecimal and read as decimal, as its digits or the vendor ID show: EfiRom reads IDs without 0x as decimal.',
			remedy: 'Write the ID in hexadecimal; for an existing ROM, use romtool edit set-id.',
		},
		zh: {
			message: ({ given, meant, name, unknown = false, near, nearName }) => {
				const decimal = `设备 ID ${fullId(given)} 是把 ${given} 当作十进制的结果`;
				if (!unknown) return `${decimal}；${fullId(meant)} 是${name === undefined ? '该设备的' : ` ${name}`}。`;
				const swapped =
					near === undefined || nearName === undefined ? '' : `，但交换两位数字后的 ${fullId(near)} 是 ${nearName}`;
				return `${decimal}，厂商 ID 也是。设备 ${fullId(meant)} 未知${swapped}。`;
			},
			fix: idInHex.zh,
			cause:
				'该设备 ID 未知。从其数字或厂商 ID 可知，它本是十六进制，却按十进制读取：EfiRom 把不带 0x 的 ID 当作十进制。',
			remedy: '用十六进制写 ID；已有的 ROM 用 romtool edit set-id 修改。',
		},
	}),
	'vendor-id-unknown': entry({
		severity: 'warning',
		values: { given: 'number', meant: 'number', name: 'name', to: 'id', file: 'file?' },
		en: {
			message: ({ given, meant, name }) =>
				`No known vendor has the ID ${fullId(given)}. Read as decimal, ${given.toString(16)} is ${fullId(meant)}, ${name}.`,
			fix: idInHex.en,
			cause: 'No known vendor has this ID, but its digits, read as decimal, are the ID of one.',
			remedy: 'Write the ID in hexadecimal, as lspci -nn prints it.',
		},
		zh: {
			message: ({ given, meant, name }) =>
				`没有已知厂商使用 ID ${fullId(given)}。${given.toString(16)} 按十进制读是 ${fullId(meant)}，即 ${name}。`,
			fix: idInHex.zh,
			cause: '没有已知厂商使用该 ID，但其数字按十进制读是某厂商的 ID。',
			remedy: '按 lspci -nn 的写法，用十六进制写 ID。',
		},
	}),
	'ids-unused': entry({
		severity: 'warning',
		/** `to`: those that were given. */
		values: { to: 'id?', file: 'file?' },
		en: {
			message: 'The given IDs have no effect: an image with headers of its own keeps the IDs in them.',
			fix: ({ to = 'VENDOR:DEVICE', file }) => `Change them: ${setId(to, file)}`,
			cause: 'An input that begins with 55 aa has headers of its own, which keep their IDs.',
			remedy: 'Change them with romtool edit set-id.',
		},
		zh: {
			message: '给出的 ID 不起作用：自带头的镜像保留其中的 ID。',
			fix: ({ to = 'VENDOR:DEVICE', file }) => `修改：${setId(to, file)}`,
			cause: '以 55 aa 开头的输入自带头，头中的 ID 保持不变。',
			remedy: '用 romtool edit set-id 修改。',
		},
	}),
	'efi-application': entry({
		severity: 'warning',
		values: { image: 'offset', id: 'id?' },
		en: {
			message: ({ image }) =>
				`Firmware will not run the image at ${hex(image)}: it is a UEFI application (subsystem 10), and firmware runs only drivers from an option ROM.`,
			fix: ({ id }) => `Build the ROM from the driver: ${buildOfDriver(id)}`,
			cause: 'The input is a UEFI application. Firmware runs only drivers from an option ROM.',
			remedy: 'Use the driver (.efi of subsystem 11 or 12).',
		},
		zh: {
			message: ({ image }) =>
				`固件不会执行 ${hex(image)} 处的镜像：它是 UEFI 应用程序（子系统 10），而固件只执行 Option ROM 中的驱动。`,
			fix: ({ id }) => `用驱动生成 ROM：${buildOfDriver(id)}`,
			cause: '输入是 UEFI 应用程序。固件只执行 Option ROM 中的驱动。',
			remedy: '使用驱动（子系统为 11 或 12 的 .efi）。',
		},
	}),
	'subsystem-not-efi': entry({
		severity: 'warning',
		values: { image: 'offset', subsystem: 'number', windows: 'flag', id: 'id?' },
		en: {
			message: ({ image, subsystem, windows }) =>
				windows
					? `The image at ${hex(image)} is a Windows program. Subsystem ${subsystem} is that of an EFI driver, but the PE file has an import table, which Windows reads and UEFI does not.`
					: `Firmware will not run the image at ${hex(image)}: subsystem ${subsystem} is not that of an EFI driver (11 boot service driver, 12 runtime driver).`,
			fix: ({ id }) => `Build the ROM from the driver: ${buildOfDriver(id)}`,
			cause: "The input's subsystem is not that of an EFI driver (11 boot service driver, 12 runtime driver).",
			remedy: 'Use the driver.',
		},
		zh: {
			message: ({ image, subsystem, windows }) =>
				windows
					? `${hex(image)} 处的镜像是 Windows 程序。子系统 ${subsystem} 属于 EFI 驱动，但该 PE 文件有导入表，Windows 读取它，UEFI 不读取。`
					: `固件不会执行 ${hex(image)} 处的镜像：子系统 ${subsystem} 不属于 EFI 驱动（11 启动服务驱动，12 运行时驱动）。`,
			fix: ({ id }) => `用驱动生成 ROM：${buildOfDriver(id)}`,
			cause: '输入的子系统不属于 EFI 驱动（11 启动服务驱动，12 运行时驱动）。',
			remedy: '使用驱动。',
		},
	}),
	'machine-unsupported': entry({
		severity: 'warning',
		values: { image: 'offset', machine: 'number', name: 'name?' },
		en: {
			message: ({ image, machine, name = 'unknown' }) =>
				`No UEFI firmware in use runs the image at ${hex(image)}: its machine type is ${hex(machine, 4)} (${name}).`,
			fix: "Use the vendor's X64 driver.",
			cause: 'No UEFI firmware in use runs drivers of this machine type.',
			remedy: 'Use a build of the driver for X64.',
		},
		zh: {
			message: ({ image, machine, name = '未知' }) =>
				`没有在用的 UEFI 固件会执行 ${hex(image)} 处的镜像：目标架构是 ${hex(machine, 4)}（${name}）。`,
			fix: '换用该厂商的 X64 驱动。',
			cause: '没有在用的 UEFI 固件会执行这种目标架构的驱动。',
			remedy: '换用该驱动的 X64 版本。',
		},
	}),
	'rom-too-small-for-ovmf': entry({
		severity: 'warning',
		values: { bytes: 'number', file: 'file?' },
		en: {
			message: ({ bytes }) => `OVMF never reads a ROM of ${bytes} bytes: it treats a 2 KiB ROM BAR as none.`,
			fix: ({ file = 'FILE' }) => `Append zeros until the ROM exceeds 2048 bytes: truncate -s 4096 ${shellPath(file)}`,
			cause: 'The ROM has 2048 bytes or fewer. OVMF treats a 2 KiB ROM BAR as none, and never reads it.',
			remedy: 'Add a second image, or append zeros: the ROM must exceed 2048 bytes.',
		},
		zh: {
			message: ({ bytes }) => `OVMF 不会读取 ${bytes} 字节的 ROM：2 KiB 的 ROM BAR 被视为不存在。`,
			fix: ({ file = 'FILE' }) => `在末尾补零，使 ROM 超过 2048 字节：truncate -s 4096 ${shellPath(file)}`,
			cause: 'ROM 只有 2048 字节或更少。OVMF 把 2 KiB 的 ROM BAR 视为不存在，不会读取它。',
			remedy: '再加一个镜像，或在末尾补零，使 ROM 超过 2048 字节。',
		},
	}),
	'binary-several-images': entry({
		severity: 'warning',
		values: { images: 'number', input: 'number', binary: 'file?' },
		en: {
			message: ({ images, input, binary }) =>
				`${inputEn(input, binary)} is a ROM of ${images} images and was used as one image. The images after the first are hidden.`,
			fix: 'Join ROMs instead: romtool edit join FIRST.rom SECOND.rom -o OUTPUT.rom',
			cause: 'The binary is a ROM of several images and was used as one image. Those after the first are hidden.',
			remedy: 'Combine ROMs with romtool edit join.',
		},
		zh: {
			message: ({ images, input, binary }) =>
				`${inputZh(input, binary)}是含 ${images} 个镜像的 ROM，却被当作一个镜像。第一个之后的镜像都被隐藏。`,
			fix: '改为合并 ROM：romtool edit join FIRST.rom SECOND.rom -o OUTPUT.rom',
			cause: '该二进制文件是含多个镜像的 ROM，却被当作一个镜像。第一个之后的镜像都被隐藏。',
			remedy: '用 romtool edit join 合并 ROM。',
		},
	}),
	'binary-last-byte': entry({
		severity: 'note',
		values: { offset: 'offset', before: 'offset', after: 'offset' },
		en: {
			message: ({ offset, before, after }) =>
				`The last byte of the binary, at ${hex(offset)}, was changed from ${hex(before, 2)} to ${hex(after, 2)} for the checksum.`,
			cause: "The binary's last byte was changed, and its bytes now sum to zero, as EfiRom does.",
			remedy: 'Nothing to do, unless that byte had a meaning.',
		},
		zh: {
			message: ({ offset, before, after }) =>
				`二进制文件的最后一个字节（${hex(offset)}）已从 ${hex(before, 2)} 改为 ${hex(after, 2)}，用于校验和。`,
			cause: '与 EfiRom 相同，二进制文件的最后一个字节已改动，使字节和为零。',
			remedy: '无需处理，除非该字节另有含义。',
		},
	}),
	'checksum-byte': entry({
		severity: 'note',
		values: { offset: 'offset', value: 'offset' },
		en: {
			message: ({ offset, value }) =>
				`The byte at ${hex(offset)} was set to ${hex(value, 2)}, and the image now sums to zero.`,
			cause: 'With --checksum, one byte was set to make the bytes of the image sum to zero.',
			remedy: 'Nothing to do.',
		},
		zh: {
			message: ({ offset, value }) => `${hex(offset)} 处的字节设为 ${hex(value, 2)}，使镜像的字节和为零。`,
			cause: '使用 --checksum 时，设置了一个字节，使镜像的字节和为零。',
			remedy: '无需处理。',
		},
	}),
	'same-as-unpacked': entry({
		severity: 'note',
		en: {
			message: 'The ROM is the same, byte for byte, as the one that was unpacked.',
			cause: 'The ROM built from rom.json has the same bytes as the one that was unpacked.',
			remedy: 'Nothing to do.',
		},
		zh: {
			message: '该 ROM 与拆分前的 ROM 逐字节一致。',
			cause: '由 rom.json 生成的 ROM 与拆分前的 ROM 逐字节一致。',
			remedy: '无需处理。',
		},
	}),
	'differs-from-unpacked': entry({
		severity: 'note',
		en: {
			message: 'The ROM differs from the one that was unpacked: a part has been changed since.',
			cause:
				'The ROM built from rom.json has other bytes than the one that was unpacked: a part has been changed since.',
			remedy: 'Nothing to do if the change was intended. Otherwise unpack the ROM again.',
		},
		zh: {
			message: '该 ROM 与拆分前的 ROM 不同：其中的文件后来被改动过。',
			cause: '由 rom.json 生成的 ROM 与拆分前的 ROM 字节不同：其中的文件后来被改动过。',
			remedy: '如果是有意修改，无需处理。否则重新拆分该 ROM。',
		},
	}),
};
