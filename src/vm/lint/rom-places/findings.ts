/** Findings about ROMs on the wrong function, and about other ROMs and functions that a ROM requires. */
import { shellPath } from '../../../bytes/shell-word.js';
import { buildIgdCommand, extractIgdCommand } from '../../../igd-helper/commands.js';
import { amidZh, leadingZh } from '../../../language/chinese.js';
import { entry } from '../../../language/entry.js';
import { named } from '../../../language/words.js';
import { CHANGE, changeText, changeTextZh } from '../../change.js';
import { writeLines, writeLinesZh } from '../../write-lines.js';

export const ROM_PLACE_FINDINGS = {
	'vbios-not-on-gpu': entry({
		severity: 'error',
		source: 'Linux amdgpu_bios.c amdgpu_read_bios; guides for AMD APUs (isc30)',
		/** `first`: the address is that of the first of several functions. `to`: what passes the GPU, or else its address. */
		values: { rom: 'file', address: 'address', first: 'flag', to: 'name?', ...CHANGE },
		en: {
			message: ({ rom, address, first }) =>
				first
					? `${named(rom)} contains a VBIOS and goes only to the first function (${address}), which is not the GPU. Drivers look for it only in the GPU's own ROM BAR, so it is not read.`
					: `${named(rom)} contains a VBIOS, but ${address} is not the GPU. Drivers look for it only in the GPU's own ROM BAR, so it is not read.`,
			fix: (values) => changeText(values) ?? `Move it to ${values.to ?? 'the GPU'}.`,
			cause: "A VBIOS of AMD is on the GPU's own function: drivers look nowhere else.",
			remedy: "Put the VBIOS on the GPU's own function, usually .0.",
		},
		zh: {
			message: ({ rom, address, first }) =>
				first
					? `${leadingZh(rom)}含有 VBIOS，却只给第一个功能（${address}），而它不是 GPU。驱动只在 GPU 自己的 ROM BAR 中查找 VBIOS，因此它不会被读取。`
					: `${leadingZh(rom)}含有 VBIOS，而 ${address} 不是 GPU。驱动只在 GPU 自己的 ROM BAR 中查找 VBIOS，因此它不会被读取。`,
			fix: (values) => changeTextZh(values) ?? `移到 ${values.to ?? 'GPU'}。`,
			cause: 'AMD 的 VBIOS 放在 GPU 自己的功能上：驱动不在别处查找。',
			remedy: '把 VBIOS 放在 GPU 自己的功能上，通常是 .0。',
		},
	}),
	'gop-on-gpu': entry({
		severity: 'warning',
		source: "AMD's GOP drivers, asked in OVMF; guides for AMD APUs (isc30)",
		values: { rom: 'file', address: 'address', audio: 'address' },
		en: {
			message: ({ rom, address }) =>
				`${named(rom)} contains only a GOP driver. It occupies the ROM BAR in which the driver looks for the VBIOS of ${address}, and declines without it.`,
			fix: ({ rom, audio }) =>
				`Put it on the audio function ${audio} and a VBIOS here. Or both in one ROM: romtool edit join VBIOS.bin ${shellPath(rom)} -o NEW.rom`,
			cause:
				"A GOP driver of AMD leaves the GPU's ROM BAR to the VBIOS, and declines without one. It is on the audio function, or joined after the VBIOS.",
			remedy: 'Put the GOP ROM on the audio function, or join it after the VBIOS: `romtool edit join`.',
		},
		zh: {
			message: ({ rom, address }) =>
				`${leadingZh(rom)}只含 GOP 驱动，却占用了该驱动查找 ${address} 的 VBIOS 时所用的 ROM BAR。没有 VBIOS，驱动会拒绝该设备。`,
			fix: ({ rom, audio }) =>
				`把它放在声卡功能 ${audio} 上，这里放 VBIOS。或把两者合并成一个 ROM：romtool edit join VBIOS.bin ${shellPath(rom)} -o NEW.rom`,
			cause:
				'AMD 的 GOP 驱动把 GPU 的 ROM BAR 留给 VBIOS，没有 VBIOS 它会拒绝设备。它放在声卡功能上，或合并在 VBIOS 之后。',
			remedy: '把 GOP ROM 放在声卡功能上，或合并在 VBIOS 之后：`romtool edit join`。',
		},
	}),
	'gop-without-vbios': entry({
		severity: 'warning',
		source: "AMD's GOP drivers, asked in OVMF",
		/** `gpu`: what passes it. `other`: the ROM that it has. */
		values: { rom: 'file', gpu: 'name', other: 'file?' },
		en: {
			message: ({ rom, gpu, other }) =>
				`${named(rom)} contains a GOP driver of AMD, which declines without a VBIOS in the GPU's ROM BAR. ${
					other === undefined
						? `${gpu} has no ROM file, and an APU has no ROM of its own.`
						: `${named(other)} of ${gpu} contains none.`
				}`,
			fix: ({ gpu }) => `Add a ROM file with the VBIOS to ${gpu}. To read the VBIOS: sudo romtool vfct`,
			cause: 'With a GOP driver of AMD on the audio function, there is a VBIOS on the GPU.',
			remedy: 'Add a romfile with its VBIOS to the GPU: `romtool vfct` or `romtool extract`.',
		},
		zh: {
			message: ({ rom, gpu, other }) =>
				`${leadingZh(rom)}含有 AMD 的 GOP 驱动，GPU 的 ROM BAR 中没有 VBIOS 时它会拒绝设备。${
					other === undefined
						? `${gpu} 没有 ROM 文件，而 APU 没有自己的 ROM。`
						: `${gpu} 的${amidZh(other)}中没有 VBIOS。`
				}`,
			fix: ({ gpu }) => `给 ${gpu} 加上含 VBIOS 的 ROM 文件。读取 VBIOS：sudo romtool vfct`,
			cause: '声卡功能上有 AMD 的 GOP 驱动时，GPU 上有 VBIOS。',
			remedy: '给 GPU 加上含 VBIOS 的 romfile：`romtool vfct` 或 `romtool extract`。',
		},
	}),
	'igd-helper-missing': entry({
		severity: 'warning',
		source: 'QEMU docs/igd-assign.txt, "Guest firmware"',
		values: { rom: 'file', igpu: 'id?' },
		en: {
			message: ({ rom }) =>
				`${named(rom)} contains a GOP driver of Intel, but no ROM contains an IGD helper. Without it, the driver finds neither OpRegion nor stolen memory.`,
			fix: ({ rom, igpu }) =>
				`Build one ROM with romtool's helper and this driver, for the iGPU at 00:02.0: ${buildIgdCommand({ id: igpu, gop: rom })}`,
			cause:
				'With a GOP driver of Intel comes an IGD helper that sets up OpRegion and stolen memory for it. OVMF itself has none.',
			remedy: "Build one ROM with romtool's helper and the GOP driver: `romtool build --igd-helper`.",
		},
		zh: {
			message: ({ rom }) =>
				`${leadingZh(rom)}含有 Intel 的 GOP 驱动，但缺少 IGD 辅助驱动，GOP 驱动因此找不到 OpRegion 和 stolen memory（预留显存）。`,
			fix: ({ rom, igpu }) =>
				`用 romtool 的辅助驱动和该驱动生成一个 ROM，用于 00:02.0 的核显：${buildIgdCommand({ id: igpu, gop: rom })}`,
			cause:
				'使用 Intel 的 GOP 驱动时，还有为它设置 OpRegion 和 stolen memory（预留显存）的 IGD 辅助驱动。OVMF 本身没有。',
			remedy: '用 romtool 的辅助驱动和 GOP 驱动生成一个 ROM：`romtool build --igd-helper`。',
		},
	}),
	'igd-gop-missing': entry({
		severity: 'note',
		source: 'QEMU docs/igd-assign.txt, "Guest firmware"',
		values: { rom: 'file', igpu: 'id?' },
		en: {
			message: ({ rom }) =>
				`${named(rom)} contains only the helper. The screen stays black until the driver in the VM loads.`,
			fix: ({ igpu }) =>
				`For a boot display, build one ROM with the helper and the GOP driver from the BIOS file of the board: ${extractIgdCommand(igpu)}`,
			cause:
				'With the helper for an Intel iGPU comes a GOP driver, for a boot display before the driver in the VM loads.',
			remedy: 'Build one ROM with both from the BIOS of the board: `romtool extract --rom`.',
		},
		zh: {
			message: ({ rom }) => `${leadingZh(rom)}只含辅助驱动。虚拟机内的驱动加载之前一直黑屏。`,
			fix: ({ igpu }) => `如需启动画面，从主板的 BIOS 文件生成含辅助驱动和 GOP 驱动的 ROM：${extractIgdCommand(igpu)}`,
			cause: '使用 Intel 核显的辅助驱动时，还有 GOP 驱动，使虚拟机内的驱动加载之前就有启动画面。',
			remedy: '从主板的 BIOS 生成含两者的 ROM：`romtool extract --rom`。',
		},
	}),
	'audio-not-passed': entry({
		severity: 'warning',
		source: 'Linux drivers/vfio/vfio_main.c (groups); guides for AMD APUs (isc30)',
		values: { audio: 'address', write: 'lines' },
		en: {
			message: ({ audio }) =>
				`The GPU is passed through without its audio function ${audio}. There is no sound over HDMI or DisplayPort, and no function for a GOP ROM.`,
			fix: ({ write }) => writeLines(write),
			cause:
				'With a GPU its audio function is passed through. Otherwise a driver of the host may keep it, and there is no sound over HDMI.',
			remedy: 'Pass through the audio function as well, on a separate line.',
		},
		zh: {
			message: ({ audio }) =>
				`直通了 GPU，却没有直通它的声卡功能 ${audio}：HDMI 和 DisplayPort 没有声音，GOP ROM 也无处可放。`,
			fix: ({ write }) => writeLinesZh(write),
			cause: '直通 GPU 时，它的声卡功能也一并直通。否则它可能被宿主机的驱动占用，HDMI 没有声音。',
			remedy: '把声卡功能也直通，单独写成一行。',
		},
	}),
	'gpu-not-passed': entry({
		severity: 'warning',
		source: 'UEFI 2.10 §11.1 Supported()',
		values: { rom: 'file', gpu: 'address', write: 'lines' },
		en: {
			message: ({ rom, gpu }) =>
				`${named(rom)} contains a GOP driver, but the GPU that it is for (${gpu}) is not passed through. The driver finds no device.`,
			fix: ({ write }) => writeLines(write),
			cause: 'With a function that carries a GOP driver, the GPU that the driver is for is passed through.',
			remedy: 'Pass through the GPU that the driver is for as well.',
		},
		zh: {
			message: ({ rom, gpu }) => `${leadingZh(rom)}含有 GOP 驱动，但它所对应的 GPU（${gpu}）没有直通，驱动找不到设备。`,
			fix: ({ write }) => writeLinesZh(write),
			cause: '直通带有 GOP 驱动的功能时，该驱动所对应的 GPU 也直通。',
			remedy: '把该驱动所对应的 GPU 也直通。',
		},
	}),
};
