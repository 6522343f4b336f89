/**
 * What OVMF and AAVMF require of the driver in an option ROM, one entry per rule: read from edk2's sources, and proven with
 * Debian's firmware in QEMU by test/consumers/boots.test.ts and test/consumers/aavmf-boots.test.ts.
 */
import { hex } from '../../../bytes/hex.js';
import { MACHINE_NAMES } from '../../../executable/pe.js';
import { listedZh } from '../../../language/chinese.js';
import { entry } from '../../../language/entry.js';
import { listed } from '../../../language/words.js';

const PE_COFF = 'MdePkg/Library/BasePeCoffLib/BasePeCoff.c';
const PE_HEADER = `${PE_COFF} PeCoffLoaderGetPeHeader`;
const IMAGE = 'MdeModulePkg/Core/Dxe/Image/Image.c';
const LOAD_PE = `${IMAGE} CoreLoadPeImage`;
/** An error where nothing runs, a warning where another driver does, a note where no EFI image is looked for. */
export const BROKEN = ['error', 'warning', 'note'] as const;

/**
 * Where the driver is: the image, and what is wrong in the driver where it had to be decompressed for that. Without a name
 * the firmware is OVMF.
 */
export const PLACE = { image: 'number', unpacked: 'number?', firmware: 'name?' } as const;

interface Place {
	readonly image: number;
	readonly unpacked?: number | undefined;
	readonly firmware?: string | undefined;
}

export function sentence({ image, unpacked, firmware = 'OVMF' }: Place, why: string, what = 'will not run'): string {
	const where = unpacked === undefined ? '' : ` (at ${hex(unpacked)} of the decompressed driver)`;
	return `${firmware} ${what} the image at ${hex(image)}: ${why}${where}.`;
}

export function sentenceZh({ image, unpacked, firmware = 'OVMF' }: Place, why: string, what = notRunZh): string {
	const where = unpacked === undefined ? '' : `（解压后的驱动 ${hex(unpacked)} 处）`;
	return `${firmware} ${what(hex(image))}：${why}${where}。`;
}

const nameOf = (machine: number) => MACHINE_NAMES[machine] ?? hex(machine, 4);
/** `X64 (0x8664)`. */
export const machineText = (machine: number, [open, close] = [' (', ')']) =>
	machine in MACHINE_NAMES ? `${nameOf(machine)}${open}${hex(machine, 4)}${close}` : hex(machine, 4);
export const machineTextZh = (machine: number) => machineText(machine, ['（', '）']);

const notRunZh = (at: string) => `不会执行 ${at} 处的镜像`;
export const crashesZh = (at: string) => `执行 ${at} 处的镜像时崩溃`;
const hangsZh = (at: string) => `执行 ${at} 处的镜像时卡死`;
export const mayCrashZh = (at: string) => `执行 ${at} 处的镜像时可能崩溃`;

export const AGAIN = 'Download or extract the driver again: this one is damaged, or was not linked for UEFI.';
export const AGAIN_ZH = '重新下载或提取驱动：这一份已损坏，或不是为 UEFI 链接的。';
const COMPLETE = 'Download or extract the driver again: this one is truncated.';
const COMPLETE_ZH = '重新下载或提取驱动：这一份不完整。';
const EXTRACT = 'Download the driver again, or extract it again (romtool extract).';
const EXTRACT_ZH = '重新下载驱动，或重新提取（romtool extract）。';

export const OVMF_PE_FINDINGS = {
	'ovmf-pe-signature': entry({
		severity: BROKEN,
		source: PE_HEADER,
		values: {
			...PLACE,
			case: ['too-short', 'headers-outside', 'not-pe', 'magic'],
			headers: 'offset?',
			size: 'number?',
			found: 'number?',
		},
		en: {
			message: ({ case: which, headers = 0, size = 0, found = 0, ...place }) => {
				const why = {
					'too-short': `the driver has ${size} bytes, too few for a DOS header`,
					'headers-outside': `its PE headers at offset ${hex(headers)} of the driver extend beyond the end of the driver, ${hex(size)}`,
					'not-pe': `the driver is not a PE file; ${hex(found, 8)} is at its offset ${hex(headers)}, not "PE\\0\\0"`,
					magic: `the magic of the driver's optional header is ${hex(found, 4)}, neither PE32 nor PE32+`,
				};
				return sentence(place, why[which]);
			},
			fix: AGAIN,
			cause:
				'The driver is a PE file: the MZ header points to "PE\\0\\0", with 264 bytes of headers there, and the optional header is PE32 or PE32+.',
			remedy: EXTRACT,
		},
		zh: {
			message: ({ case: which, headers = 0, size = 0, found = 0, ...place }) => {
				const why = {
					'too-short': `驱动只有 ${size} 字节，放不下 DOS 头`,
					'headers-outside': `驱动内 ${hex(headers)} 处的 PE 头超出了驱动的末尾（${hex(size)}）`,
					'not-pe': `驱动不是 PE 文件，驱动内 ${hex(headers)} 处是 ${hex(found, 8)}，不是“PE\\0\\0”`,
					magic: `驱动的可选头标识是 ${hex(found, 4)}，既不是 PE32 也不是 PE32+`,
				};
				return sentenceZh(place, why[which]);
			},
			fix: AGAIN_ZH,
			cause: '驱动是 PE 文件：MZ 头指向“PE\\0\\0”，那里有 264 字节的头，可选头是 PE32 或 PE32+。',
			remedy: EXTRACT_ZH,
		},
	}),
	'ovmf-pe-directories': entry({
		severity: BROKEN,
		source: PE_HEADER,
		values: { ...PLACE, count: 'number', size: 'number' },
		en: {
			message: ({ count, size, ...place }) =>
				sentence(
					place,
					`the driver declares ${count} data directories and an optional header of ${size} bytes, which do not match`,
				),
			fix: AGAIN,
			cause:
				'There are at most 16 data directories, and the size of the optional header matches their number exactly. Of exactly five, OVMF takes the name of the first section for the sixth, the base relocations.',
			remedy: EXTRACT,
		},
		zh: {
			message: ({ count, size, ...place }) =>
				sentenceZh(place, `驱动声明 ${count} 个数据目录，与 ${size} 字节的可选头不符`),
			fix: AGAIN_ZH,
			cause:
				'数据目录最多 16 个，可选头的大小与其数量完全相符。恰好五个时，OVMF 把第一个节的名称当作第六个目录（重定位信息）。',
			remedy: EXTRACT_ZH,
		},
	}),
	'ovmf-pe-headers-size': entry({
		severity: BROKEN,
		source: PE_HEADER,
		values: {
			...PLACE,
			case: ['beyond-image', 'beyond-headers', 'not-smaller', 'beyond-driver', 'te'],
			headers: 'number',
			sections: 'number',
			memory: 'number',
			size: 'number',
		},
		en: {
			message: ({ case: which, headers, sections, memory, size, ...place }) => {
				const why = {
					'beyond-image': 'the section headers do not fit into the image in memory',
					'beyond-headers': 'the section headers do not fit into the headers',
					'not-smaller': 'the headers are not smaller than the image in memory',
					'beyond-driver': `the driver ends at its offset ${hex(size)}, inside the headers`,
					te: 'its TE header contradicts itself',
				};
				const declared = `The driver declares ${headers} bytes of headers, ${sections} sections and ${memory} bytes in memory.`;
				return `${sentence(place, why[which])} ${declared}`;
			},
			fix: AGAIN,
			cause: 'The headers contain all section headers, are smaller than the image in memory, and are inside the file.',
			remedy: EXTRACT,
		},
		zh: {
			message: ({ case: which, headers, sections, memory, size, ...place }) => {
				const why = {
					'beyond-image': '内存中的镜像放不下各个节头',
					'beyond-headers': '头的大小放不下各个节头',
					'not-smaller': '头不小于内存中的镜像',
					'beyond-driver': `驱动到 ${hex(size)} 就结束，放不下头`,
					te: '它的 TE 头自相矛盾',
				};
				return `${sentenceZh(place, why[which])}驱动声明头 ${headers} 字节、节 ${sections} 个、内存中 ${memory} 字节。`;
			},
			fix: AGAIN_ZH,
			cause: '头包含所有节头，小于内存中的镜像，并且在文件之内。',
			remedy: EXTRACT_ZH,
		},
	}),
	'ovmf-pe-certificate': entry({
		severity: BROKEN,
		source: PE_HEADER,
		values: { ...PLACE, end: 'offset', size: 'number' },
		en: {
			message: ({ end, size, ...place }) =>
				sentence(
					place,
					`the digital signature of the driver ends at its offset ${hex(end)}, beyond its end, ${hex(size)}`,
				),
			fix: 'Get the complete driver, or one without a signature.',
			cause: 'A digital signature that the security directory declares ends inside the file.',
			remedy: 'Download or extract the driver again: it is truncated, or its signature is.',
		},
		zh: {
			message: ({ end, size, ...place }) =>
				sentenceZh(place, `数字签名到驱动内 ${hex(end)} 处结束，超出了驱动的末尾（${hex(size)}）`),
			fix: '重新获取完整的驱动，或换用没有签名的驱动。',
			cause: '安全目录声明的数字签名在文件之内结束。',
			remedy: '重新下载或提取驱动：它或它的签名不完整。',
		},
	}),
	'ovmf-pe-machine': entry({
		severity: BROKEN,
		source: `${PE_HEADER}; ${IMAGE} CoreIsImageTypeSupported`,
		values: { ...PLACE, machine: 'number', runs: 'numbers' },
		en: {
			message: ({ machine, runs, ...place }) => {
				const message = sentence(
					place,
					`the driver is built for ${machine in MACHINE_NAMES ? `${nameOf(machine)}, ` : ''}machine type ${hex(machine, 4)}`,
				);
				return `${message} It runs only ${listed(runs.map((each) => machineText(each)))}.`;
			},
			fix: ({ runs: [machine = 0] }) => `Use the vendor's ${nameOf(machine)} driver.`,
			cause:
				"The driver's own machine type is X64, or EBC, for which x64 OVMF has an interpreter; for AAVMF it is AA64. The machine type in the ROM header only decides the order in OVMF, and may exclude an image in AAVMF (`aavmf-foreign-header`).",
			remedy: 'Use a driver for the architecture of the VM: X64 for an x64 VM, AA64 for an ARM VM.',
		},
		zh: {
			message: ({ machine, runs, ...place }) => {
				const message = sentenceZh(
					place,
					`驱动的目标架构是 ${machine in MACHINE_NAMES ? `${nameOf(machine)}，即 ` : ''}${hex(machine, 4)}`,
				);
				return `${message}它只执行 ${listedZh(runs.map(machineTextZh))}。`;
			},
			fix: ({ runs: [machine = 0] }) => `换用该厂商的 ${nameOf(machine)} 驱动。`,
			cause:
				'驱动自己的目标架构是 X64，或 x64 OVMF 有解释器的 EBC；对 AAVMF 是 AA64。ROM 头中的目标架构在 OVMF 中只决定先后顺序，在 AAVMF 中可能使镜像被跳过（`aavmf-foreign-header`）。',
			remedy: '换用与虚拟机架构相符的驱动：x64 虚拟机用 X64，ARM 虚拟机用 AA64。',
		},
	}),
	'ovmf-pe-section': entry({
		severity: BROKEN,
		source: `${PE_HEADER}, PeCoffLoaderLoadImage`,
		values: {
			...PLACE,
			case: ['overlaps-headers', 'beyond-driver', 'beyond-memory'],
			section: 'number',
			raw: 'offset?',
			address: 'offset?',
			end: 'offset?',
			limit: 'offset',
		},
		en: {
			message: ({ case: which, section, raw = 0, address = 0, end = 0, limit, ...place }) => {
				const why = {
					'overlaps-headers': `section ${section} (at ${hex(raw)} in the driver, at ${hex(address)} in memory) overlaps the headers, which end at ${hex(limit)}`,
					'beyond-driver': `section ${section} ends at offset ${hex(end)} of the driver, beyond the end of the driver, ${hex(limit)}`,
					'beyond-memory': `section ${section} is to occupy ${hex(address)} to ${hex(end)} in memory, where the image ends at ${hex(limit)}`,
				};
				return sentence(place, why[which]);
			},
			fix: ({ case: which }) => (which === 'beyond-driver' ? COMPLETE : AGAIN),
			cause:
				'The data of each section is after the headers and inside the file, and its addresses are inside the image in memory.',
			remedy: 'Download or extract the driver again: it is truncated or damaged.',
		},
		zh: {
			message: ({ case: which, section, raw = 0, address = 0, end = 0, limit, ...place }) => {
				const why = {
					'overlaps-headers': `第 ${section} 节（驱动内 ${hex(raw)} 处，内存中 ${hex(address)} 处）与在 ${hex(limit)} 结束的头重叠`,
					'beyond-driver': `第 ${section} 节到驱动内 ${hex(end)} 处结束，超出了驱动的末尾（${hex(limit)}）`,
					'beyond-memory': `第 ${section} 节在内存中位于 ${hex(address)} 到 ${hex(end)}，而镜像在 ${hex(limit)} 结束`,
				};
				return sentenceZh(place, why[which]);
			},
			fix: ({ case: which }) => (which === 'beyond-driver' ? COMPLETE_ZH : AGAIN_ZH),
			cause: '每个节的数据在头之后、文件之内，其地址在内存中的镜像之内。',
			remedy: '重新下载或提取驱动：它不完整或已损坏。',
		},
	}),
	'ovmf-pe-debug': entry({
		severity: BROKEN,
		source: `${PE_COFF} PeCoffLoaderGetImageInfo, PeCoffLoaderLoadImage; from 2023.05 on (d6457b3090, 94c802e108) all entries`,
		values: {
			...PLACE,
			case: ['directory', 'address', 'size', 'characteristics'],
			directory: 'offset?',
			address: 'number?',
			size: 'number?',
		},
		en: {
			message: ({ case: which, directory = 0, address = 0, size = 0, ...place }) => {
				const why = {
					directory: `its debug directory at offset ${hex(directory)} of the driver extends beyond the end of the driver`,
					address: `the address of its CodeView entry, ${hex(address)}, is outside the image in memory`,
					size: `its CodeView entry has ${size} bytes, too few for its type`,
					characteristics: `the DLL characteristics of its debug directory at offset ${hex(directory)} of the driver are not inside the driver`,
				};
				return sentence(place, why[which]);
			},
			fix: AGAIN,
			cause:
				'The debug directory, if a section contains it, and its CodeView entry can be read. Until OVMF 2023.02, the first CodeView entry counts and the rest is not read. From 2023.05 on, all entries are read, the last CodeView entry counts, and extended DLL characteristics (type 20) are inside the driver.',
			remedy: EXTRACT,
		},
		zh: {
			message: ({ case: which, directory = 0, address = 0, size = 0, ...place }) => {
				const why = {
					directory: `驱动内 ${hex(directory)} 处的调试目录超出了驱动的末尾`,
					address: `CodeView 条目的地址 ${hex(address)} 在内存中的镜像之外`,
					size: `CodeView 条目只有 ${size} 字节，对其类型来说太少`,
					characteristics: `调试目录的 DLL 特性（驱动内 ${hex(directory)} 处）不在驱动之内`,
				};
				return sentenceZh(place, why[which]);
			},
			fix: AGAIN_ZH,
			cause:
				'如果某个节包含调试目录，则调试目录及其 CodeView 条目可以读取。到 OVMF 2023.02 为止，以第一个 CodeView 条目为准，其后的不读取；从 2023.05 起，所有条目都读取，以最后一个 CodeView 条目为准，且扩展 DLL 特性（类型 20）在驱动之内。',
			remedy: EXTRACT_ZH,
		},
	}),
	'ovmf-pe-resource': entry({
		severity: BROKEN,
		source: `${PE_COFF} PeCoffLoaderLoadImage`,
		values: { ...PLACE, case: ['entries', 'offset'], entries: 'number?', offset: 'number?', size: 'number' },
		en: {
			message: ({ case: which, entries = 0, offset = 0, size, ...place }) => {
				const why = {
					entries: `its resource directory declares ${entries} entries, too many for its ${size} bytes`,
					offset: `its resource directory refers to ${hex(offset)} in itself, but has only ${size} bytes`,
				};
				return sentence(place, why[which]);
			},
			fix: AGAIN,
			cause:
				'The entries of the resource directory fit into its size. The names in its first level, and what is below the name HII, are inside as well.',
			remedy: EXTRACT,
		},
		zh: {
			message: ({ case: which, entries = 0, offset = 0, size, ...place }) => {
				const why = {
					entries: `资源目录声明 ${entries} 个条目，而它的 ${size} 字节容纳不下`,
					offset: `资源目录引用自身内 ${hex(offset)} 处，而它只有 ${size} 字节`,
				};
				return sentenceZh(place, why[which]);
			},
			fix: AGAIN_ZH,
			cause: '资源目录的条目与其大小相符。第一级中的名称，以及名称 HII 之下的内容，也在其范围之内。',
			remedy: EXTRACT_ZH,
		},
	}),
	'ovmf-pe-subsystem': entry({
		severity: BROKEN,
		source: `${LOAD_PE}, 13 until 2025.08 (147e9a053e); MdeModulePkg/Universal/EbcDxe/EbcInt.c EbcIsImageSupported`,
		values: { ...PLACE, subsystem: 'number', interpreted: 'flag?' },
		en: {
			message: ({ subsystem, interpreted = false, ...place }) => {
				const known = interpreted ? 'the EBC interpreter takes only 10 and 11' : 'UEFI knows only 10 to 12';
				return sentence(place, `the driver's own subsystem is ${subsystem}, and ${known}`);
			},
			fix: 'Use a driver, not another kind of program.',
			cause: "The driver's own subsystem is 10, 11 or 12; until OVMF 2025.08 also 13. Of an EBC driver it is 10 or 11.",
			remedy: 'Use a driver, not another kind of program.',
		},
		zh: {
			message: ({ subsystem, interpreted = false, ...place }) => {
				const known = interpreted ? 'EBC 解释器只接受 10 和 11' : 'UEFI 只有 10 到 12';
				return sentenceZh(place, `驱动自己的子系统是 ${subsystem}，而 ${known}`);
			},
			fix: '使用驱动，而不是其他种类的程序。',
			cause: '驱动自己的子系统是 10、11 或 12；到 OVMF 2025.08 为止也可以是 13。EBC 驱动的只能是 10 或 11。',
			remedy: '使用驱动，而不是其他种类的程序。',
		},
	}),
	'ovmf-pe-alignment': entry({
		severity: BROKEN,
		source: `${LOAD_PE}; ${PE_COFF} PeCoffLoaderLoadImage`,
		values: PLACE,
		en: {
			message: (place) => sentence(place, 'the section alignment of the driver is zero'),
			fix: AGAIN,
			cause: 'The section alignment is not zero.',
			remedy: EXTRACT,
		},
		zh: {
			message: (place) => sentenceZh(place, '驱动的节对齐为零'),
			fix: AGAIN_ZH,
			cause: '节对齐不为零。',
			remedy: EXTRACT_ZH,
		},
	}),
	'ovmf-pe-memory': entry({
		severity: BROKEN,
		source: LOAD_PE,
		values: { ...PLACE, bytes: 'number', memory: 'number' },
		en: {
			message: ({ bytes, memory, ...place }) =>
				sentence(
					place,
					`the driver needs ${bytes} bytes of memory in one piece, more than are free in a VM with ${memory} MiB`,
				),
			fix: AGAIN,
			cause:
				'The image in memory, its alignment if that is more than 4096, and CodeView entries without an address fit into the largest piece of free memory: 164 MiB in a VM with 256 MiB, 2 GiB in one with 4 GiB.',
			remedy: EXTRACT,
		},
		zh: {
			message: ({ bytes, memory, ...place }) =>
				sentenceZh(place, `驱动需要 ${bytes} 字节的连续内存，超过 ${memory} MiB 虚拟机中可用的内存`),
			fix: AGAIN_ZH,
			cause:
				'内存中的镜像、大于 4096 的对齐以及没有地址的 CodeView 条目，合计不大于最大的一块空闲内存：虚拟机有 256 MiB 内存时为 164 MiB，有 4 GiB 时为 2 GiB。',
			remedy: EXTRACT_ZH,
		},
	}),
	'ovmf-pe-relocations': entry({
		severity: BROKEN,
		source: `${PE_COFF} PeCoffLoaderRelocateImage`,
		values: {
			...PLACE,
			case: ['end-outside', 'block-size', 'target-outside', 'type'],
			address: 'offset?',
			size: 'number?',
			type: 'number?',
		},
		en: {
			message: ({ case: which, address = 0, size = 0, type = 0, ...place }) => {
				const why = {
					'end-outside': `end at ${hex(address)}, outside the image in memory`,
					'block-size': `contain a block of ${size} bytes at ${hex(address)}`,
					'target-outside': `change ${hex(address)}, outside the image in memory`,
					type: `are of type ${type} at ${hex(address)}`,
				};
				return sentence(place, `the base relocations of the driver ${why[which]}`);
			},
			fix: AGAIN,
			cause:
				'The base relocations are inside the image in memory, fill their blocks, and are of type 0, 1, 2, 3 or 10. Where the driver is loaded at the address that it is linked to, OVMF reads only where they begin and end.',
			remedy: EXTRACT,
		},
		zh: {
			message: ({ case: which, address = 0, size = 0, type = 0, ...place }) => {
				const why = {
					'end-outside': `到 ${hex(address)} 结束，超出了内存中的镜像`,
					'block-size': `在 ${hex(address)} 处有 ${size} 字节的块`,
					'target-outside': `要修改内存中镜像之外的 ${hex(address)}`,
					type: `在 ${hex(address)} 处的类型是 ${type}`,
				};
				return sentenceZh(place, `驱动的重定位信息${why[which]}`);
			},
			fix: AGAIN_ZH,
			cause:
				'重定位信息在内存中的镜像之内，填满各自的块，类型为 0、1、2、3 或 10。如果驱动正好加载到链接时的地址，OVMF 只看它们从哪里到哪里。',
			remedy: EXTRACT_ZH,
		},
	}),
	'ovmf-pe-relocations-stripped': entry({
		severity: BROKEN,
		source: `${LOAD_PE}; ${PE_COFF} PeCoffLoaderLoadImage`,
		values: { ...PLACE, case: ['not-free', 'unaligned', 'runtime'], base: 'offset' },
		en: {
			message: ({ case: which, base, ...place }) => {
				const why = {
					'not-free': `can be loaded only at ${hex(base)}, where there is no memory for it`,
					unaligned: `can be loaded only at ${hex(base)}, which its section alignment does not allow`,
					runtime: 'is a runtime driver',
				};
				return sentence(place, `the driver has no base relocations and ${why[which]}`);
			},
			fix: 'Link the driver with its relocations.',
			cause:
				'A driver without base relocations is not a runtime driver, and is linked to an address that is free and a multiple of its section alignment. Free is 0x1000 to 0xa0000, 0x100000 to 0x800000, and from 0x1780000 (0x1500000 in OVMF 2022.11) up to about 70 MiB below the end of the memory below 4 GiB. In AAVMF it is 0x40000000 to 0x44000000, and from 0x48000000 up to about 60 MiB below the end of the memory.',
			remedy: 'Build the driver with its relocations, or use another build of it.',
		},
		zh: {
			message: ({ case: which, base, ...place }) => {
				const why = {
					'not-free': `只能加载到 ${hex(base)}，而那里没有可用的内存`,
					unaligned: `只能加载到 ${hex(base)}，而这不符合它的节对齐`,
					runtime: '又是运行时驱动',
				};
				return sentenceZh(place, `驱动没有重定位信息，${why[which]}`);
			},
			fix: '链接驱动时保留重定位信息。',
			cause:
				'没有重定位信息的驱动不是运行时驱动，且链接到空闲、并为节对齐整数倍的地址。空闲的是 0x1000 到 0xa0000、0x100000 到 0x800000，以及从 0x1780000（OVMF 2022.11 为 0x1500000）到 4 GiB 以下内存末尾之前约 70 MiB。在 AAVMF 中，空闲的是 0x40000000 到 0x44000000，以及从 0x48000000 到内存末尾之前约 60 MiB。',
			remedy: '构建驱动时保留重定位信息，或换用它的另一个构建。',
		},
	}),
	'ovmf-pe-entry': entry({
		severity: BROKEN,
		source: `${PE_COFF} PeCoffLoaderLoadImage`,
		values: {
			...PLACE,
			case: ['outside', 'not-loaded', 'unaligned', 'not-code', 'relocated', 'zeros'],
			entry: 'number',
			memory: 'number',
		},
		en: {
			message: ({ case: which, entry: point, memory, ...place }) => {
				const why = {
					outside: `the driver's entry point ${hex(point)} is outside its ${memory} bytes in memory`,
					'not-loaded': `at the driver's entry point ${hex(point)} none of its sections has any data`,
					unaligned: `the driver's entry point ${hex(point)} is not a multiple of 4`,
					'not-code': `at the driver's entry point ${hex(point)} it has data, not code`,
					relocated: `a base relocation changes the code at the driver's entry point ${hex(point)}`,
					zeros: `at the driver's entry point ${hex(point)} there are zeros, which are executed until code comes`,
				};
				return sentence(place, why[which], which === 'zeros' ? 'may crash at' : 'crashes at');
			},
			fix: AGAIN,
			cause:
				'The entry point is inside the data of a section, on ARM at a multiple of 4. OVMF does not check this: it executes what is there, or what is at address 0, and crashes.',
			remedy: 'Do not use this driver. Download or extract it again.',
		},
		zh: {
			message: ({ case: which, entry: point, memory, ...place }) => {
				const why = {
					outside: `驱动的入口点 ${hex(point)} 不在它所占的 ${memory} 字节内存之内`,
					'not-loaded': `驱动的入口点 ${hex(point)} 处没有任何节的数据`,
					unaligned: `驱动的入口点 ${hex(point)} 不是 4 的倍数`,
					'not-code': `驱动的入口点 ${hex(point)} 处是数据，不是代码`,
					relocated: `基址重定位改写了驱动入口点 ${hex(point)} 处的代码`,
					zeros: `驱动的入口点 ${hex(point)} 处是零，会一直执行到代码处`,
				};
				return sentenceZh(place, why[which], which === 'zeros' ? mayCrashZh : crashesZh);
			},
			fix: AGAIN_ZH,
			cause:
				'入口点在某个节的数据之内，在 ARM 上还是 4 的倍数。OVMF 不检查这一点，会执行那里或地址 0 处的内容，因而崩溃。',
			remedy: '不使用这个驱动，重新下载或提取。',
		},
	}),
	'ovmf-pe-overrun': entry({
		severity: BROKEN,
		source: `${PE_COFF} PeCoffLoaderLoadImage, until 2024.08 (b7735a087a) also at address 0`,
		values: {
			...PLACE,
			case: ['behind', 'at-zero'],
			section: 'number',
			bytes: 'number',
			fate: ['survives', 'crashes', 'hangs'],
		},
		en: {
			message: ({ case: which, section, bytes, fate, ...place }) => {
				const where = { behind: 'behind the image', 'at-zero': 'from address 0 on' };
				const what = { survives: 'may crash at', crashes: 'crashes at', hangs: 'hangs at' }[fate];
				return sentence(place, `section ${section} overwrites ${bytes} bytes of memory ${where[which]}`, what);
			},
			fix: AGAIN,
			cause:
				'What a section occupies in memory is inside the image. OVMF checks this only of sections with data in the file. It fills other sections with zeros wherever they are. Behind the image this hits other drivers: whether OVMF survives 4 to 64 KiB is luck, more it does not survive. Until 2024.08, a section that begins outside the image is filled at address 0.',
			remedy: 'Do not use this driver. Download or extract it again.',
		},
		zh: {
			message: ({ case: which, section, bytes, fate, ...place }) => {
				const where = { behind: '镜像之后', 'at-zero': '从地址 0 起' };
				const what = { survives: mayCrashZh, crashes: crashesZh, hangs: hangsZh }[fate];
				return sentenceZh(place, `第 ${section} 节覆盖了${where[which]}的 ${bytes} 字节内存`, what);
			},
			fix: AGAIN_ZH,
			cause:
				'节在内存中所占的范围在镜像之内。OVMF 只对文件中有数据的节检查这一点，其他节无论在哪里都会清零：在镜像之后会损坏其他驱动：4 到 64 KiB 时能否继续全凭运气，更多则会崩溃。到 2024.08 为止，起始地址在镜像之外的节会从地址 0 起清零。',
			remedy: '不使用这个驱动，重新下载或提取。',
		},
	}),
	'ovmf-pe-overrun-luck': entry({
		severity: 'warning',
		source: `${PE_COFF} PeCoffLoaderLoadImage`,
		values: { ...PLACE, bytes: 'number' },
		en: {
			message: ({ bytes, ...place }) =>
				sentence(place, `what lies in the ${bytes} bytes behind it in memory depends on the VM`, 'may also survive'),
			fix: AGAIN,
			cause:
				'A driver overwrites up to 64 KiB of memory behind it. Sometimes nothing that is still needed lies there, with other devices, drivers or another amount of memory. The verdict is that of a VM with 256 MiB of memory and this ROM alone.',
			remedy: 'Do not use this driver. Download or extract it again.',
		},
		zh: {
			message: ({ bytes, ...place }) =>
				sentenceZh(
					place,
					`它之后的 ${bytes} 字节内存里有什么，取决于虚拟机`,
					(at) => `执行 ${at} 处的镜像时也可能不受影响`,
				),
			fix: AGAIN_ZH,
			cause:
				'驱动覆盖了它之后最多 64 KiB 的内存。那里有时没有仍要用到的东西，取决于其他设备、驱动和内存大小。结论针对 256 MiB 内存、只有这个 ROM 的虚拟机。',
			remedy: '不使用这个驱动，重新下载或提取。',
		},
	}),
};

export type OvmfPeCode = keyof typeof OVMF_PE_FINDINGS;
