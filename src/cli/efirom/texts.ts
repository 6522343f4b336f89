/** Texts of `efirom`, except for its dump, which stays in EfiRom's own words. */
import { hex } from '../../bytes/hex.js';
import { chinese, namedZh } from '../../language/chinese.js';
import type { Language } from '../../language/languages.js';
import { text } from '../../language/text.js';
import { named } from '../../language/words.js';

/** What has a number on the command line. */
const NUMBERS = ['vendor', 'device', 'class-code', 'code-revision', 'debug-level'] as const;
export type NumberRole = (typeof NUMBERS)[number];

const NUMBER_NAMES: Readonly<Record<Language, Readonly<Record<NumberRole, string>>>> = {
	en: {
		vendor: 'vendor ID',
		device: 'device ID',
		'class-code': 'class code',
		'code-revision': 'code revision',
		'debug-level': 'debug level',
	},
	zh: {
		vendor: '厂商 ID',
		device: '设备 ID',
		'class-code': '类代码',
		'code-revision': '代码版本',
		'debug-level': '调试级别',
	},
};

export const EFIROM_TEXTS = {
	usage: text(
		`Usage: efirom -f VENDOR -i DEVICE… [options] {-e | -ec | -b} FILE…

Build a PCI option ROM from EFI drivers and legacy images, byte for byte and
flag for flag like edk2's EfiRom. Numbers without 0x are decimal, as in EfiRom;
"romtool build" reads them as hexadecimal.

  -f VENDOR          vendor ID of the EFI images (0x1002)
  -i DEVICE…         their device IDs; several make a device list
  -e FILE…           EFI drivers (PE32 or PE32+), uncompressed
  -ec FILE…          EFI drivers, compressed
  -b FILE…           legacy binaries with ROM headers of their own
  -l CLASS           class code of the next file, or of the previous one
                     if that has none
  -r REVISION        code revision, likewise
  -n                 do not set the last-image bit on the last image
  -p, --pci23        use the PCI 2.3 layout instead of PCI 3.0
  -o, --output FILE  output file, by default the first input's name with .rom
  -d, --dump FILE    print the headers of a ROM
  -v, --verbose      print what is read and written
  -q, --quiet        print no warnings
  --debug LEVEL      accepted for compatibility, 0 to 9
  --version          print the version
  -h, --help         print this help`,
		`用法：efirom -f VENDOR -i DEVICE… [选项] {-e | -ec | -b} FILE…

用 EFI 驱动和传统镜像生成 PCI Option ROM，选项和结果与 edk2 的 EfiRom 逐字节一致。
与 EfiRom 相同，不带 0x 的数字是十进制；“romtool build”按十六进制读取。

  -f VENDOR          EFI 镜像的厂商 ID（0x1002）
  -i DEVICE…         设备 ID；多个则组成设备列表
  -e FILE…           EFI 驱动（PE32 或 PE32+），不压缩
  -ec FILE…          EFI 驱动，压缩
  -b FILE…           自带 ROM 头的传统二进制文件
  -l CLASS           下一个文件的类代码；上一个文件没有类代码时，也用于上一个
  -r REVISION        代码版本，规则相同
  -n                 最后一个镜像不设末镜像标志
  -p, --pci23        使用 PCI 2.3 布局，而不是 PCI 3.0
  -o, --output FILE  输出文件，默认为第一个输入的名称加 .rom
  -d, --dump FILE    显示 ROM 的各个头
  -v, --verbose      显示读取和写入的内容
  -q, --quiet        不显示警告
  --debug LEVEL      为兼容而接受，0 到 9
  --version          显示版本
  -h, --help         显示此帮助`,
	),
	missingValue: text(
		{ option: 'name' },
		({ option }) => `missing value of option ${option}`,
		({ option }) => `选项 ${option} 缺少值`,
	),
	missingDevice: text(
		{ option: 'name' },
		({ option }) => `${option} needs a device ID`,
		({ option }) => `${option} 缺少设备 ID`,
	),
	missingOutput: text(
		{ option: 'name' },
		({ option }) => `${option} needs the name of the output file`,
		({ option }) => `${option} 缺少输出文件的名称`,
	),
	typeNotGiven: text(
		{ file: 'file' },
		({ file }) =>
			`file type of ${named(file)} not given: put -e (EFI), -ec (EFI, compressed) or -b (legacy binary) before it`,
		({ file }) =>
			chinese`未指定 ${namedZh(file)} 的文件类型：在它前面加 -e（EFI）、-ec（EFI，压缩）或 -b（传统二进制）`,
	),
	unknownOption: text(
		{ option: 'name' },
		({ option }) => `unknown option ${option}: see efirom --help`,
		({ option }) => `未知选项 ${option}：参见 efirom --help`,
	),
	noInput: text('no input file', '没有输入文件'),
	/** `hex`: it is a number in hexadecimal. */
	notANumber: text(
		{ role: NUMBERS, value: 'name', hex: 'flag' },
		({ role, value, hex: isHex }) =>
			`${NUMBER_NAMES.en[role]} "${value}" is not a number${isHex ? `: efirom reads it as decimal, write 0x${value.trim()}` : ''}`,
		({ role, value, hex: isHex }) =>
			`${NUMBER_NAMES.zh[role]}“${value}”不是数字${isHex ? `：efirom 按十进制读取，写成 0x${value.trim()}` : ''}`,
	),
	outOfRange: text(
		{ role: NUMBERS, value: 'name', most: 'number' },
		({ role, value, most }) => `${NUMBER_NAMES.en[role]} ${value} is out of range: the maximum is ${hex(most)}`,
		({ role, value, most }) => `${NUMBER_NAMES.zh[role]} ${value} 超出范围：最大为 ${hex(most)}`,
	),
	readAsDecimal: text(
		{ role: NUMBERS, value: 'name', id: 'number' },
		({ role, value, id }) =>
			`${NUMBER_NAMES.en[role]} ${value} was read as decimal, ${hex(id, 4)}, as EfiRom does; for hexadecimal, write 0x${value}`,
		({ role, value, id }) =>
			`${NUMBER_NAMES.zh[role]} ${value} 与 EfiRom 一样按十进制读作 ${hex(id, 4)}；如为十六进制，写成 0x${value}`,
	),
	bytesRead: text(
		{ bytes: 'number' },
		({ bytes }) => `${hex(bytes)} bytes read`,
		({ bytes }) => `读取 ${hex(bytes)} 字节`,
	),
	bytesWritten: text(
		{ bytes: 'number' },
		({ bytes }) => `${hex(bytes)} bytes written`,
		({ bytes }) => `写入 ${hex(bytes)} 字节`,
	),
};
