/** Findings about ROMs for SeaBIOS, by the rules of its source (src/optionroms.c of 1.16.2 to 1.17.0; QEMU hw/pci/pci.c). */
import { hex } from '../../bytes/hex.js';
import { readableSize, readableSizeZh } from '../../bytes/readable-size.js';
import { shellPath } from '../../bytes/shell-word.js';
import { entry } from '../../language/entry.js';
import { DEAD_END_NAMES, VECTOR_NAMES, VECTORS } from './called-names.js';
import { DEAD_ENDS } from './entry.js';

const MAP_PCIROM = 'src/optionroms.c map_pcirom';
const IS_VALID_ROM = 'src/optionroms.c is_valid_rom';

/** By what configures the VM; all where it is not known. */
const ONLY_DISPLAY = {
	en: (target: string | undefined) => OF_TARGET[target ?? ''] ?? '`-vga none`, in Proxmox VE `x-vga=1`',
	zh: (target: string | undefined) => OF_TARGET[target ?? ''] ?? '`-vga none`，Proxmox VE 中用 `x-vga=1`',
};
const OF_TARGET: Readonly<Record<string, string>> = {
	proxmox: '`x-vga=1`',
	libvirt: "`<video><model type='none'/></video>`",
	qemu: '`-vga none`',
};

export const SEABIOS_FINDINGS = {
	'seabios-rom-signature': entry({
		severity: ['error', 'note'],
		source: MAP_PCIROM,
		values: { offset: 'offset', first: 'flag', file: 'file?' },
		en: {
			message: ({ offset, first }) =>
				first
					? `SeaBIOS finds no image: there is no 55 aa at ${hex(offset)}.`
					: `SeaBIOS finds no further image: there is no 55 aa at ${hex(offset)}.`,
			fix: ({ first, file = 'FILE' }) =>
				first
					? `If the file has a vendor header: romtool edit trim --in-place ${shellPath(file)}`
					: 'Rebuild the ROM from its VBIOS: romtool build -b VBIOS.bin',
			cause:
				'Each image begins with 55 aa, the first one at the start of the ROM. The search ends at an image that does not.',
			remedy: 'Remove a vendor header (romtool edit trim), or rebuild the ROM (romtool build).',
		},
		zh: {
			message: ({ offset, first }) =>
				first
					? `SeaBIOS 找不到镜像：${hex(offset)} 处没有 55 aa。`
					: `SeaBIOS 找不到下一个镜像：${hex(offset)} 处没有 55 aa。`,
			fix: ({ first, file = 'FILE' }) =>
				first
					? `如有厂商头：romtool edit trim --in-place ${shellPath(file)}`
					: '用其中的 VBIOS 重新生成 ROM：romtool build -b VBIOS.bin',
			cause: '每个镜像都以 55 aa 开头，第一个位于 ROM 的开头。遇到不以 55 aa 开头的镜像时，查找结束。',
			remedy: '去除厂商头（romtool edit trim），或重新生成 ROM（romtool build）。',
		},
	}),
	'seabios-pcir-signature': entry({
		severity: ['error', 'note'],
		source: `${MAP_PCIROM}, get_pci_rom`,
		values: { image: 'offset', pcir: 'offset' },
		en: {
			message: ({ image, pcir }) =>
				`SeaBIOS stops at the image at ${hex(image)}: there is no PCI data structure at ${hex(pcir)}.`,
			fix: 'Rebuild the ROM from its VBIOS: romtool build -b VBIOS.bin',
			cause: 'Each image points to a PCI data structure that begins with "PCIR". It need not be aligned.',
			remedy: 'Rebuild the ROM (romtool build).',
		},
		zh: {
			message: ({ image, pcir }) => `SeaBIOS 读到 ${hex(image)} 处的镜像就停止：${hex(pcir)} 处没有 PCI 数据结构。`,
			fix: '用其中的 VBIOS 重新生成 ROM：romtool build -b VBIOS.bin',
			cause: '每个镜像都指向以“PCIR”开头的 PCI 数据结构，它不必对齐。',
			remedy: '重新生成 ROM（romtool build）。',
		},
	}),
	'seabios-ids': entry({
		severity: ['error', 'note'],
		source: MAP_PCIROM,
		values: { image: 'offset', has: 'id', wanted: 'id' },
		en: {
			message: ({ image, has, wanted }) =>
				`SeaBIOS ignores the image at ${hex(image)}: it is for ${has}, and the device is ${wanted}.`,
			fix: ({ wanted }) => `For SeaBIOS, use the VBIOS of ${wanted} itself.`,
			cause: "The image's vendor ID and device ID are those of the device. SeaBIOS does not read the device list.",
			remedy: "Use the device's own VBIOS, or set its IDs (romtool edit set-id).",
		},
		zh: {
			message: ({ image, has, wanted }) => `SeaBIOS 忽略 ${hex(image)} 处的镜像：它用于 ${has}，而设备是 ${wanted}。`,
			fix: ({ wanted }) => `使用 SeaBIOS 时，换用 ${wanted} 自己的 VBIOS。`,
			cause: '镜像的厂商 ID 和设备 ID 与设备一致。SeaBIOS 不读取设备列表。',
			remedy: '换用设备自己的 VBIOS，或修改 ID（romtool edit set-id）。',
		},
	}),
	'seabios-code-type': entry({
		severity: ['error', 'note'],
		source: MAP_PCIROM,
		values: { image: 'offset', type: 'number' },
		en: {
			message: ({ image, type }) =>
				`SeaBIOS ignores the image at ${hex(image)}: its code type is ${type}, and SeaBIOS runs only type 0 (x86 PC-AT).`,
			cause: "The image's code type is 0 (x86 PC-AT).",
			remedy:
				'Nothing to do if another image is a legacy image or the VM boots with OVMF. Otherwise use a ROM with a VBIOS.',
		},
		zh: {
			message: ({ image, type }) =>
				`SeaBIOS 忽略 ${hex(image)} 处的镜像：代码类型是 ${type}，而 SeaBIOS 只执行类型 0（x86 PC-AT）。`,
			cause: '镜像的代码类型是 0（x86 PC-AT）。',
			remedy: '如果另有传统镜像，或虚拟机用 OVMF 启动，则无需处理。否则换用含 VBIOS 的 ROM。',
		},
	}),
	'seabios-last-image': entry({
		severity: ['error', 'note'],
		source: MAP_PCIROM,
		values: { image: 'offset', next: 'offset' },
		en: {
			message: ({ image, next }) =>
				`SeaBIOS does not see the image at ${hex(next)}: the image at ${hex(image)} has the last-image bit set.`,
			fix: 'Rebuild the ROM from its images: romtool build -b VBIOS.bin',
			cause: 'Bit 7 of the indicator (last image) ends the search.',
			remedy: 'Rebuild the ROM: romtool build sets the bit only on the last image.',
		},
		zh: {
			message: ({ image, next }) => `SeaBIOS 看不到 ${hex(next)} 处的镜像：${hex(image)} 处的镜像带有末镜像标志。`,
			fix: '用其中的镜像重新生成 ROM：romtool build -b VBIOS.bin',
			cause: '指示字节的位 7（末镜像标志）结束查找。',
			remedy: '重新生成 ROM：romtool build 只给最后一个镜像加标志。',
		},
	}),
	'seabios-image-length-zero': entry({
		severity: ['error', 'note'],
		source: MAP_PCIROM,
		values: { image: 'offset' },
		en: {
			message: ({ image }) =>
				`SeaBIOS hangs at the image at ${hex(image)}: it is not for the device, and its length is zero.`,
			fix: 'Rebuild the ROM from its VBIOS: romtool build -b VBIOS.bin',
			cause: 'No image that SeaBIOS skips has length zero: it would read the same image forever.',
			remedy: 'Rebuild the ROM (romtool build).',
		},
		zh: {
			message: ({ image }) => `SeaBIOS 读到 ${hex(image)} 处的镜像会卡死：镜像与设备不符，且长度为零。`,
			fix: '用其中的 VBIOS 重新生成 ROM：romtool build -b VBIOS.bin',
			cause: 'SeaBIOS 跳过的镜像长度不能为零，否则会反复读取同一个镜像。',
			remedy: '重新生成 ROM（romtool build）。',
		},
	}),
	'seabios-size-zero': entry({
		severity: ['error', 'note'],
		source: IS_VALID_ROM,
		values: { image: 'offset' },
		en: {
			message: ({ image }) => `SeaBIOS ignores the image at ${hex(image)}: the size in byte 2 of its header is zero.`,
			fix: 'Set byte 2 to the length of the image in units of 512 bytes, or download or extract the file again.',
			cause: 'The size in byte 2 of the header is not zero.',
			remedy: 'Download or extract the file again, or rebuild the ROM (romtool build).',
		},
		zh: {
			message: ({ image }) => `SeaBIOS 忽略 ${hex(image)} 处的镜像：头中字节 2 的大小为零。`,
			fix: '把字节 2 设为镜像长度（以 512 字节为单位），或重新下载或提取该文件。',
			cause: '头中字节 2 的大小不为零。',
			remedy: '重新下载或提取该文件，或重新生成 ROM（romtool build）。',
		},
	}),
	'seabios-size-beyond-rom': entry({
		severity: ['error', 'warning', 'note'],
		source: 'src/optionroms.c copy_rom',
		values: { image: 'offset', end: 'offset', bar: 'offset' },
		en: {
			message: ({ image, end, bar }) =>
				`The image at ${hex(image)} should end at ${hex(end)}, but the ROM BAR ends at ${hex(bar)}. SeaBIOS copies whatever follows the ROM BAR.`,
			fix: 'Get the complete file.',
			cause:
				'The size in byte 2 of the header ends inside the ROM BAR. SeaBIOS does not check it, and copies what follows. Up to 4 KiB nothing else is mapped there: all bytes are alike, the checksum stays right, and the image runs. Beyond that, other devices change the checksum, and SeaBIOS ignores the image.',
			remedy: 'Get the complete file.',
		},
		zh: {
			message: ({ image, end, bar }) =>
				`${hex(image)} 处的镜像应到 ${hex(end)} 结束，ROM BAR 却在 ${hex(bar)} 结束。SeaBIOS 会把其后的内容也复制进去。`,
			fix: '重新获取完整的文件。',
			cause:
				'头中字节 2 的大小不超出 ROM BAR。SeaBIOS 不检查这一点，会复制其后的内容。4 KiB 以内没有映射其他内容：字节都相同，校验和不变，镜像仍会执行。超出 4 KiB 时，其他设备的内容会改变校验和，SeaBIOS 忽略该镜像。',
			remedy: '重新获取完整的文件。',
		},
	}),
	'seabios-sum': entry({
		severity: ['error', 'note'],
		source: IS_VALID_ROM,
		values: { image: 'offset', bytes: 'number', sum: 'offset', file: 'file?' },
		en: {
			message: ({ image, bytes, sum }) =>
				`SeaBIOS ignores the image at ${hex(image)}: its ${bytes} bytes sum to ${hex(sum, 2)}, not 0.`,
			fix: ({ file = 'FILE' }) => `Repair the checksum: romtool edit fix-sum --in-place ${shellPath(file)}`,
			cause:
				'The bytes that the size in byte 2 covers sum to zero. The image length in the PCI data structure does not matter.',
			remedy:
				'If the change was intended, repair the checksum (romtool edit fix-sum). Otherwise download or extract the file again.',
		},
		zh: {
			message: ({ image, bytes, sum }) =>
				`SeaBIOS 忽略 ${hex(image)} 处的镜像：${bytes} 字节之和是 ${hex(sum, 2)}，不是 0。`,
			fix: ({ file = 'FILE' }) => `修复校验和：romtool edit fix-sum --in-place ${shellPath(file)}`,
			cause: '字节 2 的大小所覆盖的字节之和为零。PCI 数据结构中的镜像长度不起作用。',
			remedy: '如果是有意修改，修复校验和（romtool edit fix-sum）。否则重新下载或提取该文件。',
		},
	}),
	'seabios-truncated': entry({
		severity: 'warning',
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		values: { image: 'offset', end: 'offset', size: 'offset' },
		en: {
			message: ({ image, end, size }) =>
				`The image at ${hex(image)} should end at ${hex(end)}, but the file ends at ${hex(size)}. SeaBIOS reads zeros for the rest.`,
			fix: 'Get the complete file.',
			cause: 'The image ends inside the file. Firmware reads zeros beyond the end of the file.',
			remedy: 'Get the complete file.',
		},
		zh: {
			message: ({ image, end, size }) =>
				`${hex(image)} 处的镜像应到 ${hex(end)} 结束，文件却在 ${hex(size)} 结束。SeaBIOS 把缺少的部分读作零。`,
			fix: '重新获取完整的文件。',
			cause: '镜像不超出文件。固件把文件之外的部分读作零。',
			remedy: '重新获取完整的文件。',
		},
	}),
	'seabios-dead-end': entry({
		severity: ['error', 'warning', 'note'],
		source: 'src/optionroms.c __callrom',
		values: { image: 'offset', at: 'offset', vector: VECTORS, why: DEAD_ENDS },
		en: {
			message: ({ image, at, vector, why }) =>
				vector === 'boot'
					? `The VM hangs if it boots from the ROM at ${hex(image)}: the code at ${hex(at)} ${DEAD_END_NAMES.en[why]}.`
					: `${why === 'restarts' ? 'The VM restarts again and again' : 'SeaBIOS hangs'} at the image at ${hex(image)}: the code at ${hex(at)} (${VECTOR_NAMES.en[vector]}) ${DEAD_END_NAMES.en[why]}.`,
			fix: 'Download or extract the file again.',
			cause:
				'SeaBIOS calls the code at offset 3 of an image, and the boot connection vectors of its Plug and Play headers. It waits until the code returns.',
			remedy: 'Download or extract the file again, or use the VBIOS of the device itself.',
		},
		zh: {
			message: ({ image, at, vector, why }) =>
				vector === 'boot'
					? `如果虚拟机从 ${hex(image)} 处的 ROM 启动，会卡死：${hex(at)} 处的代码${DEAD_END_NAMES.zh[why]}。`
					: `${why === 'restarts' ? `虚拟机执行 ${hex(image)} 处的镜像时会反复重启` : `SeaBIOS 执行 ${hex(image)} 处的镜像时会卡死`}：${hex(at)} 处的代码（${VECTOR_NAMES.zh[vector]}）${DEAD_END_NAMES.zh[why]}。`,
			fix: '重新下载或提取该文件。',
			cause: 'SeaBIOS 调用镜像中偏移 3 处的代码，以及即插即用头中的启动连接向量，并一直等到代码返回。',
			remedy: '重新下载或提取该文件，或使用设备自己的 VBIOS。',
		},
	}),
	'seabios-pnp-cycle': entry({
		severity: ['error', 'note'],
		source: 'src/optionroms.c optionrom_setup, get_pnp_next',
		values: { image: 'offset', header: 'offset' },
		en: {
			message: ({ image, header }) =>
				`SeaBIOS hangs at the image at ${hex(image)}: its Plug and Play headers lead back to the one at ${hex(header)}.`,
			fix: 'Download or extract the file again.',
			cause: 'The chain of Plug and Play headers of an image ends. SeaBIOS follows it without counting.',
			remedy: 'Download or extract the file again, or rebuild the ROM (romtool build).',
		},
		zh: {
			message: ({ image, header }) =>
				`SeaBIOS 处理 ${hex(image)} 处的镜像时会卡死：它的即插即用头又指回 ${hex(header)} 处的头。`,
			fix: '重新下载或提取该文件。',
			cause: '镜像的即插即用头链有终点。SeaBIOS 沿着它走，不计次数。',
			remedy: '重新下载或提取该文件，或重新生成 ROM（romtool build）。',
		},
	}),
	'seabios-rom-area': entry({
		severity: ['error', 'warning', 'note'],
		source: 'src/malloc.c rom_reserve; src/optionroms.c deploy_romfile',
		/** `sure`: no machine has room for it. */
		values: { bytes: 'number', area: 'number', sure: 'flag' },
		en: {
			message: ({ bytes, area, sure }) =>
				sure
					? `SeaBIOS ignores the file: without a ROM BAR it copies all ${bytes} bytes below 1 MiB, where there is room for at most ${readableSize(area)}.`
					: `Without a ROM BAR, SeaBIOS copies all ${bytes} bytes below 1 MiB. Of the ${readableSize(area)} there, other ROMs and drives of the VM take a part; if it is too much, SeaBIOS ignores the file.`,
			fix: 'Leave the ROM BAR on (no rombar=0, no bar=off): then SeaBIOS copies only the legacy image.',
			cause:
				'Without a ROM BAR, QEMU gives SeaBIOS the file itself, and SeaBIOS copies all of it into the area for ROMs below 1 MiB, also the images that it does not run.',
			remedy: 'Leave the ROM BAR on, or use a file with the legacy image only (romtool edit unpack).',
		},
		zh: {
			message: ({ bytes, area, sure }) =>
				sure
					? `SeaBIOS 忽略该文件：没有 ROM BAR 时，它把全部 ${bytes} 字节复制到 1 MiB 以下，而那里最多只有 ${readableSizeZh(area)}。`
					: `没有 ROM BAR 时，SeaBIOS 把全部 ${bytes} 字节复制到 1 MiB 以下。那里有 ${readableSizeZh(area)}，虚拟机的其他 ROM 和磁盘会占用一部分；放不下时 SeaBIOS 忽略该文件。`,
			fix: '保持 ROM BAR 打开（不写 rombar=0，不写 bar=off）：这样 SeaBIOS 只复制传统镜像。',
			cause:
				'没有 ROM BAR 时，QEMU 把文件本身交给 SeaBIOS，SeaBIOS 把整个文件复制到 1 MiB 以下的 ROM 区域，包括它不执行的镜像。',
			remedy: '保持 ROM BAR 打开，或使用只含传统镜像的文件（romtool edit unpack）。',
		},
	}),
	'seabios-no-address': entry({
		severity: 'warning',
		source: 'src/optionroms.c run_file_roms, __callrom',
		en: {
			message:
				'Without a ROM BAR, SeaBIOS does not know whose ROM it is, and calls it for the device at 00:00.0. A VBIOS that looks for its card there finds none.',
			fix: 'Leave the ROM BAR on (no rombar=0, no bar=off).',
			cause:
				'SeaBIOS tells an image where its device is. Of a file that QEMU gives it without a ROM BAR it does not know the device, and says 00:00.0.',
			remedy: 'Leave the ROM BAR on.',
		},
		zh: {
			message:
				'没有 ROM BAR 时，SeaBIOS 不知道该 ROM 属于哪个设备，把 00:00.0 作为设备地址传给它。按该地址查找显卡的 VBIOS 会找不到显卡。',
			fix: '保持 ROM BAR 打开（不写 rombar=0，不写 bar=off）。',
			cause:
				'SeaBIOS 会告诉镜像其设备的地址。没有 ROM BAR 时，它不知道 QEMU 交给它的文件属于哪个设备，地址写成 00:00.0。',
			remedy: '保持 ROM BAR 打开。',
		},
	}),
	'seabios-display': entry({
		severity: 'note',
		values: { target: 'target?' },
		source: 'src/optionroms.c vgarom_setup, try_setup_display_other, optionrom_setup',
		en: {
			message: 'SeaBIOS runs only one display ROM, that of the first VGA device.',
			fix: ({ target }) => `Make the passed-through card the only display: ${ONLY_DISPLAY.en(target)}.`,
			cause:
				'Only one display device gets its ROM run: the first that decodes VGA or, if none does, the first of class 0x0380 with a ROM.',
			remedy: 'Make the passed-through card the only display of the VM.',
		},
		zh: {
			message: 'SeaBIOS 只执行一个显卡 ROM，即第一个 VGA 设备的。',
			fix: ({ target }) => `让直通的显卡成为唯一的显示设备：${ONLY_DISPLAY.zh(target)}。`,
			cause: '只有一个显示设备的 ROM 会执行：第一个解码 VGA 的设备；没有时，第一个带 ROM 的 0x0380 类设备。',
			remedy: '让直通的显卡成为虚拟机唯一的显示设备。',
		},
	}),
};

export type SeabiosCode = keyof typeof SEABIOS_FINDINGS;
