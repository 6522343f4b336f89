/** Texts of `romtool build`. */

import { hex } from '../../bytes/hex.js';
import { chinese, namedZh } from '../../language/chinese.js';
import { text } from '../../language/text.js';
import { named } from '../../language/words.js';
import { codeTypeName } from '../../option-rom/pci-data-structure.js';

export const BUILD_TEXTS = {
	description: text('Build an option ROM from EFI drivers and legacy images', '用 EFI 驱动和传统镜像生成 Option ROM'),
	vendor: text('vendor ID of the EFI images, hexadecimal as in lspci', 'EFI 镜像的厂商 ID，十六进制，写法同 lspci'),
	device: text('device ID, likewise; several make a device list', '设备 ID，写法相同；多个则组成设备列表'),
	id: text('both IDs; may be repeated for several devices', '同时给出两个 ID；可重复给出多个设备'),
	igdHelper: text(
		"romtool's IGD helper for Intel iGPUs, and behind it the GOP driver of the file, if one is given",
		'romtool 的 IGD 辅助驱动，用于 Intel 核显；给出文件时，其中的 GOP 驱动放在它之后',
	),
	for: text('with --igd-helper: the iGPU, by default any', '与 --igd-helper 同用：核显的 ID，默认不限'),
	classCode: text('class code of the next file, hexadecimal (030000)', '下一个文件的类代码，十六进制（030000）'),
	revision: text('code revision of the next file, hexadecimal', '下一个文件的代码版本，十六进制'),
	noLast: text('do not set the last-image bit on the last image', '最后一个镜像不设末镜像标志'),
	pci23: text('use the PCI 2.3 layout instead of PCI 3.0', '使用 PCI 2.3 布局，而不是 PCI 3.0'),
	checksum: text('make EFI images sum to zero as well', '使 EFI 镜像的字节和也为零'),
	output: text("output file, by default the first input's name with .rom", '输出文件，默认为第一个输入的名称加 .rom'),
	help: text(
		`
Files:
  -e FILE…   EFI drivers, uncompressed
  -ec FILE…  EFI drivers, compressed
  -b FILE…   legacy binaries (a VBIOS) with ROM headers of their own
  Without such a flag, the type of a file is taken from its content.
  "-" is standard input, and "-o -" is standard output.

Examples:
  romtool build -f 1002 -i 164c AMDGopDriver.efi
  romtool build --id 1002:164c -b vbios.bin -ec AMDGopDriver.efi -o both.rom
  romtool build --igd-helper --for 8086:a780 IntelGopDriver.efi -o igd.rom
  romtool build parts/rom.json -o again.rom   # files written by romtool edit unpack
`,
		`
文件：
  -e FILE…   EFI 驱动，不压缩
  -ec FILE…  EFI 驱动，压缩
  -b FILE…   自带 ROM 头的传统二进制文件（如 VBIOS）
  没有这类选项时，按内容判断文件类型。“-”是标准输入，“-o -”是标准输出。

示例：
  romtool build -f 1002 -i 164c AMDGopDriver.efi
  romtool build --id 1002:164c -b vbios.bin -ec AMDGopDriver.efi -o both.rom
  romtool build --igd-helper --for 8086:a780 IntelGopDriver.efi -o igd.rom
  romtool build parts/rom.json -o again.rom   # romtool edit unpack 写出的文件
`,
	),
	forWithoutHelper: text(
		{ id: 'id' },
		({ id }) => `--for is for --igd-helper; the IDs of other ROMs are set with --id ${id}`,
		({ id }) => `--for 与 --igd-helper 同用；其他 ROM 的 ID 用 --id ${id} 设置`,
	),
	forOrId: text('--for cannot be combined with -f, -i and --id', '--for 不能与 -f、-i 和 --id 同时使用'),
	helperWithOthers: text(
		{ file: 'file' },
		({ file }) =>
			`--igd-helper takes one file, the one with the GOP driver, and not ${named(file)} as well: romtool edit join combines ROMs`,
		({ file }) =>
			chinese`--igd-helper 只接受一个文件，即含 GOP 驱动的文件，不能再加 ${namedZh(file)}：合并 ROM 用 romtool edit join`,
	),
	helperWithManifest: text(
		{ file: 'file' },
		({ file }) => `${named(file)} describes its ROM completely: --igd-helper cannot be combined with it`,
		({ file }) => chinese`${namedZh(file)} 已完整描述其 ROM：不能与 --igd-helper 同时使用`,
	),
	/** Where an image comes from that is in no file. */
	igdSource: text(
		{ version: 'name' },
		({ version }) => `romtool's IGD helper ${version}`,
		({ version }) => `romtool 的 IGD 辅助驱动 ${version}`,
	),
	oneVendor: text('a ROM has only one vendor ID', '一个 ROM 只有一个厂商 ID'),
	optionAsName: text(
		{ path: 'file' },
		({ path }) => `write ./${path} if that is the name of the file`,
		({ path }) => `如果这是文件名，写成 ./${path}`,
	),
	idOrFile: text(
		{ word: 'file' },
		({ word }) => `${word} may be a device ID or a file name: write 0x${word} or ./${word}`,
		({ word }) => `${word} 可能是设备 ID，也可能是文件名：写成 0x${word} 或 ./${word}`,
	),
	image: text(
		{ number: 'number', kind: 'said', source: 'file' },
		({ number, kind, source }) => `image ${number}  ${kind}, from ${source}`,
		({ number, kind, source }) => `镜像 ${number}  ${kind}，来自 ${source}`,
	),
	otherImage: text(
		{ type: 'number' },
		({ type }) => `${codeTypeName(type)} (code type ${type})`,
		({ type }) => `${codeTypeName(type, 'zh')}（代码类型 ${type}）`,
	),
	efiImage: text(
		{ subsystem: 'said', machine: 'name' },
		({ subsystem, machine }) => `${subsystem}, ${machine}`,
		({ subsystem, machine }) => `${subsystem}，${machine}`,
	),
	place: text(
		{ offset: 'offset', bytes: 'number', last: 'flag' },
		({ offset, bytes, last }) => `${hex(offset)}, ${bytes} bytes${last ? ', last image' : ''}`,
		({ offset, bytes, last }) => `${hex(offset)}，${bytes} 字节${last ? '，末镜像' : ''}`,
	),
	payload: text(
		{ bytes: 'number', compressed: 'flag', offset: 'offset' },
		({ bytes, compressed, offset }) => `${bytes} bytes${compressed ? ', compressed' : ''} at ${hex(offset)}`,
		({ bytes, compressed, offset }) => `${bytes} 字节${compressed ? '，已压缩' : ''}，位于 ${hex(offset)}`,
	),
	labels: {
		at: text('at', '位置'),
		for: text('for', '适用'),
		class: text('class', '类代码'),
		driver: text('driver', '驱动'),
	},
};
