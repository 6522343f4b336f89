/** What the headers of an option ROM image and their fields are called, and what a value means, in every language. */
import { hex } from '../../bytes/hex.js';
import { MACHINE_NAMES } from '../../executable/pe.js';
import type { Language } from '../../language/languages.js';
import { type Text, text, worded } from '../../language/text.js';
import { CODE_TYPE_NAMES, LAST_IMAGE } from '../pci-data-structure.js';
import { ROM_UNIT } from '../rom-size.js';
import type { HeaderKind, RomField } from './structures.js';

type Plain = Text<Record<never, never>>;
type OfValue = Text<{ readonly value: 'number' }>;
type Meaning = Plain | OfValue | ((value: number) => Plain | OfValue | undefined);
type Field = readonly [title: Plain, meaning?: Meaning];

export const HEADER_NAMES: Readonly<Record<HeaderKind, Plain>> = {
	'rom-header': text('ROM header', 'ROM 头'),
	'efi-rom-header': text('EFI ROM header', 'EFI ROM 头'),
	'pci-data-structure': text('PCI data structure', 'PCI 数据结构'),
	'pci-data-structure-3': text('PCI data structure', 'PCI 数据结构'),
	'device-list': text('device list', '设备列表'),
	'nvidia-extension': text('NVIDIA extension', 'NVIDIA 扩展'),
};

const NONE = text('none', '无');
const IN_UNITS = text(
	{ value: 'number' },
	({ value }) => `${value} × ${ROM_UNIT} = ${value * ROM_UNIT} bytes`,
	({ value }) => `${value} × ${ROM_UNIT} = ${value * ROM_UNIT} 字节`,
);
const units: Meaning = (value) => (value === 0 ? undefined : IN_UNITS);
const BYTES = text(
	{ value: 'number' },
	({ value }) => `${value} bytes`,
	({ value }) => `${value} 字节`,
);
const IN_STRUCTURE = text(
	{ value: 'number' },
	({ value }) => `at +${hex(value)} of this structure`,
	({ value }) => `本结构 +${hex(value)} 处`,
);
const IN_IMAGE = text(
	{ value: 'number' },
	({ value }) => `at +${hex(value)} of the image`,
	({ value }) => `镜像 +${hex(value)} 处`,
);
const fromHere: Meaning = (value) => (value === 0 ? NONE : IN_STRUCTURE);

const ROM_MARK = text('bytes 55 aa, which begin a ROM image', '字节 55 aa，ROM 镜像的开头');
const LAST = text('last image', '末镜像');
const NOT_LAST = text('another image follows', '后面还有镜像');
const lastImage: Meaning = (value) => ((value & LAST_IMAGE) === 0 ? NOT_LAST : LAST);

const SIGNATURE = text('signature', '标识');
const LENGTH = text('length', '长度');
const IMAGE_LENGTH = text('image length', '镜像长度');
const INITIALIZATION_SIZE = text('initialization size', '初始化大小');
const PCIR_MARK = text('PCIR', 'PCIR');
const NPDE_MARK = text('NPDE', 'NPDE');
const CODE_TYPE = text(
	{ value: 'number' },
	({ value }) => CODE_TYPE_NAMES[value] ?? '',
	({ value }) => CODE_TYPE_NAMES[value] ?? '',
);
const MACHINE = text(
	{ value: 'number' },
	({ value }) => MACHINE_NAMES[value] ?? '',
	({ value }) => MACHINE_NAMES[value] ?? '',
);
const known =
	(names: Readonly<Record<number, string>>, name: OfValue): Meaning =>
	(value) =>
		names[value] === undefined ? undefined : name;

const SUBSYSTEMS: Readonly<Record<number, Plain>> = {
	10: text('EFI application', 'EFI 应用程序'),
	11: text('EFI boot service driver', 'EFI 启动服务驱动'),
	12: text('EFI runtime driver', 'EFI 运行时驱动'),
};

const REVISIONS: Readonly<Record<number, Plain>> = {
	0: text('PCI 2.3', 'PCI 2.3'),
	3: text('PCI 3.0', 'PCI 3.0'),
};

const COMPRESSIONS: Readonly<Record<number, Plain>> = {
	0: text('not compressed', '未压缩'),
	1: text('EFI compression', 'EFI 压缩'),
};

/** PCI Code and ID Assignment Specification §1: those that ROMs have. */
const CLASSES: ReadonlyMap<number, Plain> = new Map([
	[0, NONE],
	[0x010000, text('SCSI controller', 'SCSI 控制器')],
	[0x010400, text('RAID controller', 'RAID 控制器')],
	[0x010700, text('SAS controller', 'SAS 控制器')],
	[0x020000, text('Ethernet controller', '以太网控制器')],
	[0x030000, text('VGA display controller', 'VGA 显示控制器')],
	[0x030200, text('3D controller', '3D 控制器')],
	[0x038000, text('other display controller', '其他显示控制器')],
	[0x040300, text('audio device', '音频设备')],
]);

const PCIR: Readonly<Record<string, Field>> = {
	signature: [SIGNATURE, (value) => (value === 0x52494350 ? PCIR_MARK : undefined)],
	vendorId: [text('vendor ID', '厂商 ID')],
	deviceId: [text('device ID', '设备 ID')],
	deviceListOffset: [text('device list', '设备列表'), fromHere],
	length: [LENGTH, BYTES],
	revision: [text('revision', '修订版'), (value) => REVISIONS[value]],
	classCode: [text('class code', '类代码'), (value) => CLASSES.get(value)],
	imageLength: [IMAGE_LENGTH, units],
	codeRevision: [text('code revision', '代码版本')],
	codeType: [text('code type', '代码类型'), known(CODE_TYPE_NAMES, CODE_TYPE)],
	indicator: [text('indicator', '标志'), lastImage],
	maxRuntimeLength: [text('runtime length', '运行时长度'), units],
	configUtilityOffset: [text('configuration utility', '配置程序'), fromHere],
	dmtfClpOffset: [text('DMTF CLP entry point', 'DMTF CLP 入口点'), fromHere],
};

const COMMON: Readonly<Record<string, Field>> = {
	signature: [SIGNATURE, (value) => (value === 0xaa55 ? ROM_MARK : undefined)],
	initializationSize: [INITIALIZATION_SIZE, units],
	reserved: [text('reserved', '保留')],
	pcirOffset: [text('PCI data structure', 'PCI 数据结构'), IN_IMAGE],
};

const FIELDS: Readonly<Record<HeaderKind, Readonly<Record<string, Field>>>> = {
	'rom-header': {
		...COMMON,
		entryPoint: [text('entry point', '入口点'), text('x86 code that firmware calls', '固件调用的 x86 代码')],
	},
	'efi-rom-header': {
		...COMMON,
		efiSignature: [
			text('EFI signature', 'EFI 标识'),
			(value) => (value === 0x0ef1 ? text('an EFI image', 'EFI 镜像') : undefined),
		],
		subsystem: [text('subsystem', '子系统'), (value) => SUBSYSTEMS[value]],
		machine: [text('machine type', '目标架构'), known(MACHINE_NAMES, MACHINE)],
		compressionType: [text('compression type', '压缩类型'), (value) => COMPRESSIONS[value]],
		efiImageOffset: [text('driver', '驱动'), IN_IMAGE],
	},
	'pci-data-structure': PCIR,
	'pci-data-structure-3': PCIR,
	'device-list': { deviceIds: [text('device IDs', '设备 ID'), text('0000 ends the list', '以 0000 结束')] },
	'nvidia-extension': {
		signature: [SIGNATURE, (value) => (value === 0x4544504e ? NPDE_MARK : undefined)],
		revision: [text('revision', '修订版')],
		length: [LENGTH, BYTES],
		imageLength: [IMAGE_LENGTH, units],
		lastImage: [LAST, lastImage],
	},
};

/** `vendor ID`. */
export function fieldTitle(kind: HeaderKind, name: string, language: Language): string {
	const title = FIELDS[kind][name]?.[0];
	return title === undefined ? name : worded(title, {}, language);
}

/** `131 × 512 = 67072 bytes`; `undefined` where the value says all. */
export function fieldMeaning(
	kind: HeaderKind,
	{ name, number = 0 }: Pick<RomField, 'name' | 'number'>,
	language: Language,
): string | undefined {
	const meaning = FIELDS[kind][name]?.[1];
	const said = typeof meaning === 'function' ? meaning(number) : meaning;
	return said === undefined ? undefined : worded(said as OfValue, { value: number }, language);
}
