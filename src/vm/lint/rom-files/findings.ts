/** Findings about what a VM does with a ROM file; problems of the file itself are findings of `check`, given as reasons. */

import { FILE_PROBLEMS, problemText } from '../../../bytes/files/file-problem.js';
import { shellPath } from '../../../bytes/shell-word.js';
import { titleOf } from '../../../consumers/verdicts.js';
import { amidZh, leadingZh, namedZh } from '../../../language/chinese.js';
import { entry } from '../../../language/entry.js';
import { named } from '../../../language/words.js';
import { CHANGE, changeText, changeTextZh } from '../../change.js';
import { romtoolInstall } from '../../romtool-install.js';
import { writeLines, writeLinesZh } from '../../write-lines.js';

/** Copies a ROM of that name to where QEMU looks for it. */
function installCommand(path: string): string {
	const cut = path.lastIndexOf('/');
	return romtoolInstall(path.slice(0, Math.max(cut, 0)) || '/', undefined, path.slice(cut + 1));
}

/** What is said of a ROM, with its name unless that is in it. */
const ofRom = (rom: string, said: string) => (said.includes(rom) ? said : `${named(rom)}: ${said}`);
const ofRomZh = (rom: string, said: string) => (said.includes(rom) ? said : `${namedZh(rom)}：${said}`);

export const ROM_FILE_FINDINGS = {
	'romfile-missing': entry({
		severity: 'error',
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		values: { rom: 'file', ...CHANGE },
		en: {
			message: ({ rom }) =>
				`${named(rom)} does not exist. QEMU stops with \`failed to find romfile "${rom}"\`, and the VM does not start.`,
			fix: (values) => changeText(values) ?? `Copy the ROM there: ${installCommand(values.rom)}`,
			cause: 'The ROM file exists: without it QEMU stops with `failed to find romfile`.',
			remedy: 'Copy the ROM to where the configuration looks for it: `romtool install`.',
		},
		zh: {
			message: ({ rom }) =>
				`${leadingZh(rom)}不存在。QEMU 报错 \`failed to find romfile "${rom}"\` 并停止，虚拟机无法启动。`,
			fix: (values) => changeTextZh(values) ?? `把 ROM 复制到那里：${installCommand(values.rom)}`,
			cause: 'ROM 文件存在：没有它，QEMU 报错 `failed to find romfile` 并停止。',
			remedy: '把 ROM 复制到配置所指的位置：`romtool install`。',
		},
	}),
	'romfile-unreadable': entry({
		severity: ['error', 'warning'],
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		/** `refused`: QEMU cannot read it, either. */
		values: { rom: 'file', reason: FILE_PROBLEMS, said: 'said?', limit: 'number?', refused: 'flag', ...CHANGE },
		en: {
			message: ({ rom, refused, ...problem }) =>
				`${refused ? 'QEMU' : 'romtool'} cannot read ${named(rom)}: ${problemText(problem, 'en')}.`,
			fix: (values) =>
				changeText(values) ??
				(values.refused ? `Replace it by the ROM file: ${installCommand(values.rom)}` : 'Run romtool as root.'),
			cause: 'The ROM file is a regular file that can be read.',
			remedy: 'Make it a regular file that root can read (mode 0644), or copy it again: `romtool install`.',
		},
		zh: {
			message: ({ rom, refused, ...problem }) =>
				`${refused ? 'QEMU' : 'romtool'} 无法读取${amidZh(rom).trimEnd()}：${problemText(problem, 'zh')}。`,
			fix: (values) =>
				changeTextZh(values) ??
				(values.refused ? `用 ROM 文件替换它：${installCommand(values.rom)}` : '以 root 身份运行 romtool。'),
			cause: 'ROM 文件是可以读取的普通文件。',
			remedy: '改成 root 可读的普通文件（权限 0644），或重新复制：`romtool install`。',
		},
	}),
	'romfile-refused': entry({
		severity: 'error',
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		/** Of a file that was too large to be looked at, its size. */
		values: { rom: 'file', bytes: 'number?', reason: 'reason?', ...CHANGE },
		en: {
			message: ({ rom, bytes = 0, reason }, tell) =>
				reason === undefined
					? `${named(rom)} has ${bytes} bytes. QEMU stops with \`too large (size cannot exceed 2 GiB)\`.`
					: ofRom(rom, tell(reason)),
			fix: (values, tell) =>
				changeText(values) ??
				(values.reason === undefined
					? 'Use the ROM itself, not the disk or flash image around it.'
					: tell.fix(values.reason)),
			cause: 'The ROM file is not empty, and has at most 2 GiB.',
			remedy: 'Download or extract the file again: only the ROM, not the flash image around it.',
		},
		zh: {
			message: ({ rom, bytes = 0, reason }, tell) =>
				reason === undefined
					? `${leadingZh(rom)}有 ${bytes} 字节。QEMU 报错 \`too large (size cannot exceed 2 GiB)\` 并停止。`
					: ofRomZh(rom, tell(reason)),
			fix: (values, tell) =>
				changeTextZh(values) ??
				(values.reason === undefined ? '使用 ROM 本身，而不是包含它的磁盘或闪存镜像。' : tell.fix(values.reason)),
			cause: 'ROM 文件不为空，且不超过 2 GiB。',
			remedy: '重新下载或提取该文件：只要 ROM 本身，而不是包含它的闪存镜像。',
		},
	}),
	'romfile-bridge': entry({
		severity: 'error',
		source: 'QEMU hw/pci/pci.c pci_add_option_rom, pci_register_bar',
		values: { rom: 'file', bridge: 'name' },
		en: {
			message: ({ rom, bridge }) =>
				`${bridge} is a bridge, and a bridge has no ROM BAR in QEMU. QEMU aborts at ${named(rom)} with \`Assertion … failed\`.`,
			fix: ({ rom }) => `Give the ROM to the device behind it, and remove \`romfile=${rom}\` from the bridge.`,
			cause: 'A PCI bridge or PCI Express port has no ROM file: QEMU aborts in pci_register_bar.',
			remedy: 'Give the ROM file to the device itself.',
		},
		zh: {
			message: ({ rom, bridge }) =>
				`${bridge} 是桥，QEMU 中的桥没有 ROM BAR。QEMU 读到${amidZh(rom).trimEnd()}时报错 \`Assertion … failed\` 并异常终止。`,
			fix: ({ rom }) => `把 ROM 交给桥后面的设备，并从桥的选项中删除 \`romfile=${rom}\`。`,
			cause: 'PCI 桥和 PCI Express 端口没有 ROM 文件：QEMU 会在 pci_register_bar 中异常终止。',
			remedy: '把 ROM 文件交给设备本身。',
		},
	}),
	'romfile-romsize': entry({
		severity: 'error',
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		values: { rom: 'file', bytes: 'number', romsize: 'number', enough: 'number' },
		en: {
			message: ({ rom, bytes, romsize }) =>
				`romsize=${romsize} is smaller than ${named(rom)} (${bytes} bytes). QEMU stops with \`is too large for ROM size ${romsize}\`, and the VM does not start.`,
			fix: ({ romsize, enough }) => `Remove \`romsize=${romsize}\`, or write \`romsize=${enough}\`.`,
			cause:
				'With a ROM BAR, romsize= is at least the size of the ROM file: QEMU stops with `is too large for ROM size`.',
			remedy: 'Leave romsize= out: QEMU makes a ROM BAR that the file fits into.',
		},
		zh: {
			message: ({ rom, bytes, romsize }) =>
				`romsize=${romsize} 小于${amidZh(rom).trimEnd()}的大小（${bytes} 字节）。QEMU 报错 \`is too large for ROM size ${romsize}\` 并停止，虚拟机无法启动。`,
			fix: ({ romsize, enough }) => `删除 \`romsize=${romsize}\`，或写成 \`romsize=${enough}\`。`,
			cause: '有 ROM BAR 时，romsize= 不小于 ROM 文件的大小，否则 QEMU 报错 `is too large for ROM size` 并停止。',
			remedy: '不写 romsize=，QEMU 会生成放得下该文件的 ROM BAR。',
		},
	}),
	'romfile-unfit': entry({
		severity: 'error',
		source: 'romtool check',
		/** Of a file that was too large to be looked at, its size. `more`: errors that are not among the reasons. */
		values: { rom: 'file', bytes: 'number?', reasons: 'reasons?', more: 'number?' },
		en: {
			message: ({ rom, bytes = 0, reasons, more = 0 }, tell) => {
				if (reasons === undefined) return `${named(rom)} has ${bytes} bytes: no ROM is that large.`;
				const all = ofRom(rom, reasons.map(tell).join(' '));
				return more === 0 ? all : `${all} For ${more} more, see \`romtool check ${shellPath(rom)}\`.`;
			},
			fix: ({ reasons }, tell) => {
				const [first] = reasons ?? [];
				return first === undefined ? 'Use the ROM itself, not the disk or flash image around it.' : tell.fix(first);
			},
			cause: 'The ROM file is complete, and what runs or reads it in this VM accepts it.',
			remedy: 'Run `romtool check` on the ROM, and do what it prints; `romtool extract` makes a new one from the BIOS.',
		},
		zh: {
			message: ({ rom, bytes = 0, reasons, more = 0 }, tell) => {
				if (reasons === undefined) return `${leadingZh(rom)}有 ${bytes} 字节：没有这么大的 ROM。`;
				const all = ofRomZh(rom, reasons.map(tell).join(''));
				return more === 0 ? all : `${all}另有 ${more} 个错误，参见 \`romtool check ${shellPath(rom)}\`。`;
			},
			fix: ({ reasons }, tell) => {
				const [first] = reasons ?? [];
				return first === undefined ? '使用 ROM 本身，而不是包含它的磁盘或闪存镜像。' : tell.fix(first);
			},
			cause: 'ROM 文件完整，并且虚拟机中执行或读取它的程序都接受它。',
			remedy: '用 `romtool check` 检查该 ROM，并按其提示处理；`romtool extract` 可从 BIOS 提取新的 ROM。',
		},
	}),
	'romfile-doubtful': entry({
		severity: 'warning',
		source: 'romtool check',
		values: { rom: 'file', reason: 'reason' },
		en: {
			message: ({ rom, reason }, tell) => ofRom(rom, tell(reason)),
			fix: ({ reason }, tell) => tell.fix(reason),
			cause: 'Nothing in the ROM file works only for some.',
			remedy: 'Run `romtool check` on the ROM. If the VM stays black, use the ROM of the device itself.',
		},
		zh: {
			message: ({ rom, reason }, tell) => ofRomZh(rom, tell(reason)),
			fix: ({ reason }, tell) => tell.fix(reason),
			cause: 'ROM 文件中没有只对部分情况有效的内容。',
			remedy: '用 `romtool check` 检查该 ROM。如果虚拟机仍然黑屏，换用该设备自己的 ROM。',
		},
	}),
	'romfile-other-device': entry({
		severity: ['error', 'warning', 'note'],
		source: 'romtool check --for',
		/** Of a ROM in which nothing is recognised, the vendors in its headers; with `igpu`, those of its graphics firmware. */
		values: { rom: 'file', reason: 'reason?', vendors: 'vendors?', device: 'id?', igpu: 'flag?' },
		en: {
			message: ({ rom, reason, vendors = [], device = 'VENDOR:DEVICE', igpu }, tell) =>
				igpu === true
					? `${named(rom)} contains graphics firmware for vendor ID ${vendors.join(', ')}. The device is an Intel iGPU (vendor ID 8086).`
					: reason === undefined
						? `${named(rom)} is for vendor ID ${vendors.join(', ') || 'unknown'} and contains no known graphics firmware. The device is ${device}.`
						: ofRom(rom, tell(reason)),
			fix: ({ reason, device = 'VENDOR:DEVICE', igpu }, tell) => {
				if (igpu === true)
					return 'Use a ROM for the Intel iGPU, or correct the address: `romtool devices` lists the GPUs.';
				return reason === undefined ? `Use a ROM for ${device}.` : tell.fix(reason);
			},
			cause: 'VBIOS and GOP driver are for the device that uses them; a VBIOS of the same family works for many.',
			remedy: "Use the device's own VBIOS (`romtool vfct`, `romtool extract`), or a driver that accepts the device.",
		},
		zh: {
			message: ({ rom, reason, vendors = [], device = 'VENDOR:DEVICE', igpu }, tell) =>
				igpu === true
					? `${leadingZh(rom)}含有厂商 ID ${vendors.join('、')} 的显卡固件，而设备是 Intel 核显（厂商 ID 8086）。`
					: reason === undefined
						? `${leadingZh(rom)}用于${vendors.length === 0 ? '未知厂商' : `厂商 ID ${vendors.join('、')}`}，其中没有已知的显卡固件，而设备是 ${device}。`
						: ofRomZh(rom, tell(reason)),
			fix: ({ reason, device = 'VENDOR:DEVICE', igpu }, tell) => {
				if (igpu === true) return '换用为 Intel 核显制作的 ROM，或更正地址：`romtool devices` 会列出 GPU。';
				return reason === undefined ? `换用为 ${device} 制作的 ROM。` : tell.fix(reason);
			},
			cause: 'VBIOS 和 GOP 驱动与使用它们的设备相符；同系列的 VBIOS 对很多用户有效。',
			remedy: '使用该设备自己的 VBIOS（`romtool vfct`、`romtool extract`），或接受该设备的驱动。',
		},
	}),
	'romfile-rombar-off': entry({
		severity: ['error', 'warning'],
		source: 'QEMU hw/pci/pci.c pci_add_option_rom; SeaBIOS src/optionroms.c run_file_roms',
		values: { rom: 'file', option: 'line', firmware: ['ovmf', 'seabios', 'aavmf'], ...CHANGE },
		en: {
			message: ({ rom, option, firmware }) =>
				firmware !== 'seabios'
					? `${option} removes the ROM BAR, where ${titleOf(firmware)} looks for ROMs. ${named(rom)} is not read.`
					: `${option} removes the ROM BAR. SeaBIOS gets ${named(rom)} from QEMU another way, but the driver in the VM does not see it.`,
			fix: ({ option, ...change }) => changeText(change) ?? `Remove \`${option}\`.`,
			cause:
				'With a ROM file, rombar is on. Otherwise QEMU passes the file only to SeaBIOS, not by the device, and OVMF never sees it.',
			remedy: 'Leave the ROM BAR on (no rombar=0, no bar=off).',
		},
		zh: {
			message: ({ rom, option, firmware }) =>
				firmware !== 'seabios'
					? `${option} 去掉了 ROM BAR，而 ${titleOf(firmware)} 只在那里查找 ROM。${leadingZh(rom)}不会被读取。`
					: `${option} 去掉了 ROM BAR。SeaBIOS 通过另一种途径从 QEMU 得到${amidZh(rom).trimEnd()}，但虚拟机内的驱动看不到它。`,
			fix: ({ option, ...change }) => changeTextZh(change) ?? `删除 \`${option}\`。`,
			cause: '使用 ROM 文件时 rombar 打开。否则 QEMU 绕过设备，只把它交给 SeaBIOS，OVMF 永远看不到它。',
			remedy: '保持 ROM BAR 打开（不写 rombar=0，不写 bar=off）。',
		},
	}),
	'romfile-firmware': entry({
		severity: ['error', 'warning'],
		source: 'SeaBIOS src/optionroms.c map_pcirom; edk2 PciOptionRomSupport.c ProcessOpRomImage',
		values: { rom: 'file', firmware: ['ovmf', 'seabios', 'aavmf'], write: 'lines?' },
		en: {
			message: ({ rom, firmware }) =>
				firmware === 'seabios'
					? `${named(rom)} contains only EFI images. The VM boots with SeaBIOS, which runs none of them, and the ROM is not read.`
					: `${named(rom)} contains only a legacy image, which ${titleOf(firmware)} does not run. The screen stays black until the driver in the VM loads.`,
			fix: ({ rom, write }) =>
				write === undefined
					? `Use a ROM with a GOP driver, or join one to it: romtool edit join ${shellPath(rom)} GOP.rom -o NEW.rom`
					: `${writeLines(write)} Or use a ROM with a legacy image.`,
			cause:
				'The ROM has an image for the firmware of the VM: SeaBIOS runs x86 images, OVMF runs EFI images. Only the VBIOS of AMD is read by drivers as well.',
			remedy: 'Use a ROM for the firmware of the VM: with a GOP driver for OVMF, with a VBIOS for SeaBIOS.',
		},
		zh: {
			message: ({ rom, firmware }) =>
				firmware === 'seabios'
					? `${leadingZh(rom)}只有 EFI 镜像，而虚拟机用 SeaBIOS 启动，不会执行它们，此 ROM 不会被读取。`
					: `${leadingZh(rom)}只有传统镜像，${titleOf(firmware)} 不会执行它。虚拟机内的驱动加载之前一直黑屏。`,
			fix: ({ rom, write }) =>
				write === undefined
					? `换用含 GOP 驱动的 ROM，或给它合并一个 GOP 驱动：romtool edit join ${shellPath(rom)} GOP.rom -o NEW.rom`
					: `${writeLinesZh(write)}或换用含传统镜像的 ROM。`,
			cause:
				'ROM 中有虚拟机固件能用的镜像：SeaBIOS 会执行 x86 镜像，OVMF 会执行 EFI 镜像。只有 AMD 的 VBIOS 也会被驱动读取。',
			remedy: '换用适合虚拟机固件的 ROM：OVMF 要含 GOP 驱动，SeaBIOS 要含 VBIOS。',
		},
	}),
};
