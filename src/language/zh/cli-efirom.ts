/** What `efirom` says. */
import type { Entries } from '../entries.js';

export const CLI_EFIROM: Entries = {
	'Usage: efirom -f VENDOR -i DEVICE… [options] {-e | -ec | -b} FILE…':
		'用法：efirom -f VENDOR -i DEVICE… [选项] {-e | -ec | -b} FILE…',
	'Builds a PCI option ROM of EFI drivers and legacy images, byte for byte and flag':
		'用 EFI 驱动和传统映像制作 PCI Option ROM，结果和选项都与 edk2 的 EfiRom',
	"for flag as edk2's EfiRom. Numbers without 0x are decimal here, as in EfiRom;":
		'一致。与 EfiRom 相同，这里不带 0x 的数字是十进制；',
	'"romtool build" reads them as hex.': '“romtool build”则按十六进制读取。',
	'  -f VENDOR          vendor ID of the EFI images (0x1002)': '  -f VENDOR          EFI 映像的厂商 ID（0x1002）',
	'  -i DEVICE…         their device IDs; several make a device list':
		'  -i DEVICE…         其设备 ID；给出多个则成为设备列表',
	'  -e FILE…           EFI drivers (PE32 or PE32+)': '  -e FILE…           EFI 驱动（PE32 或 PE32+）',
	'  -ec FILE…          EFI drivers, to be compressed': '  -ec FILE…          EFI 驱动，压缩后放入',
	'  -b FILE…           legacy binaries with ROM headers of their own':
		'  -b FILE…           自带 ROM 头的传统二进制映像',
	'  -l CLASS           class code, for the file that follows, or the one before':
		'  -l CLASS           类代码，用于其后的文件；其后没有文件时',
	'                     if that has none': '                     用于之前的文件',
	'  -r REVISION        code revision, likewise': '  -r REVISION        代码版本，规则相同',
	'  -n                 do not mark the last image as the last': '  -n                 不把最后一个映像标为最后',
	'  -p, --pci23        PCI 2.3 layout in place of PCI 3.0': '  -p, --pci23        使用 PCI 2.3 布局，而不是 PCI 3.0',
	"  -o, --output FILE  what to write; default: the first input's name with .rom":
		'  -o, --output FILE  输出文件；默认：第一个输入的名称加 .rom',
	'  -d, --dump FILE    print the headers of a ROM': '  -d, --dump FILE    显示 ROM 的各个头',
	'  -v, --verbose      say what is read and written': '  -v, --verbose      说明读写了什么',
	'  -q, --quiet        no warnings': '  -q, --quiet        不显示警告',
	'  --debug LEVEL      taken for compatibility, 0 to 9': '  --debug LEVEL      为兼容而接受，0 到 9',
	'  --version          print the version': '  --version          显示版本',
	'  -h, --help         print this help': '  -h, --help         显示此帮助',
	'{} needs a value': '{0} 需要一个值',
	'put -e (EFI), -ec (EFI, compressed) or -b (legacy binary) before it':
		'请在它前面加 -e（EFI）、-ec（EFI，压缩）或 -b（传统二进制）',
	'what kind of file is {}? {}': '{0} 是哪种文件？{1}',
	'{} needs a device ID': '{0} 需要设备 ID',
	'{} needs the name of the output file': '{0} 需要输出文件的名称',
	'class code': '类代码',
	'code revision': '代码版本',
	'debug level': '调试级别',
	'vendor ID': '厂商 ID',
	'device ID': '设备 ID',
	'unknown option {}: see efirom --help': '未知选项 {0}：参见 efirom --help',
	'no input file': '没有输入文件',
	': efirom reads it as decimal, write 0x{}': '：efirom 按十进制读取，请写 0x{0}',
	'{} "{}" is not a number{}': '{0}“{1}”不是数字{2}',
	'{} {} is out of range: the largest is 0x{}': '{0} {1} 超出范围：最大为 0x{2}',
	'vendor ID {} was read as decimal, {}, as EfiRom does; if hex was meant, write 0x{}':
		'厂商 ID {0} 与 EfiRom 一样按十进制读作 {1}；如果本意是十六进制，请写 0x{2}',
	'device ID {} was read as decimal, {}, as EfiRom does; if hex was meant, write 0x{}':
		'设备 ID {0} 与 EfiRom 一样按十进制读作 {1}；如果本意是十六进制，请写 0x{2}',
	'{} bytes read': '读取 {0} 字节',
	'{} bytes written': '写入 {0} 字节',
};
