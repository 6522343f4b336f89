/** What QEMU prints about ROMs: those of devices, and files that stand in for them. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const QEMU_ROM_MESSAGES = {
	'q-romread': {
		pattern: 'vfio-pci: Cannot read device rom at {device}',
		examples: ['vfio-pci: Cannot read device rom at 0000:00:02.0'],
		source: 'QEMU hw/vfio/pci.c vfio_pci_load_rom',
		weight: 'cause',
		causes: ['rom-unreadable'],
		rules: ['card-rom-missing', 'vbios-missing'],
		meaning: text(
			'QEMU could not read the ROM of the device, and the VM gets none.',
			'QEMU 无法读取设备的 ROM，虚拟机得不到 ROM。',
		),
	},
	'q-romread2': {
		pattern: 'Device option ROM contents are probably invalid',
		examples: ['Device option ROM contents are probably invalid (check dmesg).'],
		source: 'QEMU hw/vfio/pci.c vfio_pci_load_rom',
		weight: 'symptom',
		meaning: text('Belongs to the line before it.', '属于上一行。'),
	},
	'q-romread3': {
		pattern: 'Skip option ROM probe with rombar=0, or load from file with romfile',
		examples: ['Skip option ROM probe with rombar=0, or load from file with romfile='],
		source: 'QEMU hw/vfio/pci.c vfio_pci_load_rom',
		weight: 'symptom',
		rules: ['romfile-rombar-off'],
		meaning: text(
			'Belongs to the line before it. For a picture, only romfile= helps.',
			'属于上一行。要有画面，只有 romfile= 有用。',
		),
	},
	'q-romread4': {
		pattern: ['vfio: Error {getting ROM info|reading device ROM}: ', 'ROM access failed'],
		examples: [
			'vfio: Error reading device ROM: Input/output error',
			'vfio_pci_size_rom(0000:01:00.0) ROM access failed',
		],
		source: 'QEMU hw/vfio/pci.c vfio_pci_load_rom, vfio_pci_size_rom',
		weight: 'symptom',
		causes: ['rom-unreadable'],
		meaning: text('QEMU could not read the ROM of a device.', 'QEMU 无法读取某个设备的 ROM。'),
	},
	'q-romdeny': {
		pattern: [
			'Rom loading for device at {device} has been disabled due to system instability',
			'Device at {device} is known to cause system instability',
		],
		examples: [
			'warning: Rom loading for device at 0000:01:00.0 has been disabled due to system instability issues',
			'warning: Device at 0000:01:00.0 is known to cause system instability issues during option rom execution',
		],
		source: 'QEMU hw/vfio/pci.c vfio_pci_size_rom',
		weight: 'cause',
		meaning: text(
			'QEMU does not give the VM the ROM of this network card. rombar=1 or romfile= forces it.',
			'QEMU 不把该网卡的 ROM 交给虚拟机。rombar=1 或 romfile= 可强制。',
		),
	},
	'q-romfile-missing': {
		pattern: 'failed to find romfile "{file:text}"',
		examples: [
			'-device vfio-pci,host=0000:01:00.0,romfile=/usr/share/kvm/gpu.rom: failed to find romfile "/usr/share/kvm/gpu.rom"',
		],
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		weight: 'stops',
		causes: ['romfile-missing'],
		rules: ['romfile-missing', 'romfile-unreadable', 'rom-path-confined'],
		meaning: text(
			'The ROM file is not there, or the user of QEMU may not read it.',
			'ROM 文件不存在，或运行 QEMU 的用户无权读取。',
		),
	},
	'q-romfile-load': {
		pattern: 'failed to load romfile "{file:text}"',
		examples: ['failed to load romfile "/usr/share/kvm/gpu.rom"'],
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		weight: 'stops',
		causes: ['romfile-missing'],
		rules: ['romfile-unreadable'],
		meaning: text('The ROM file could not be read.', '无法读取 ROM 文件。'),
	},
	'q-romfile-empty': {
		pattern: 'romfile "{file:text}" is empty',
		examples: ['romfile "/usr/share/kvm/gpu.rom" is empty'],
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		weight: 'stops',
		causes: ['romfile-bad'],
		rules: ['qemu-romfile-empty'],
		meaning: text('The ROM file has 0 bytes.', 'ROM 文件为 0 字节。'),
	},
	'q-romfile-big': {
		pattern: [
			'romfile "{file:text}" too large',
			'romfile "{file:text}" ({bytes:number} bytes) is too large for ROM size',
		],
		examples: [
			'romfile "bios.bin" too large (size cannot exceed 2 GiB)',
			'romfile "bios.bin" (16777216 bytes) is too large for ROM size 65536',
		],
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		weight: 'stops',
		causes: ['romfile-bad'],
		rules: ['qemu-romfile-too-large'],
		meaning: text('The ROM file is larger than romsize= or 2 GiB.', 'ROM 文件大于 romsize= 或 2 GiB。'),
	},
	'q-romsize': {
		pattern: 'ROM size {bytes:number} is not a power of two',
		examples: ['ROM size 65537 is not a power of two'],
		source: 'QEMU hw/pci/pci.c pci_qdev_realize',
		weight: 'stops',
		causes: ['romfile-bad'],
		rules: ['qemu-bar-size'],
		meaning: text('romsize= is not a power of two.', 'romsize= 不是 2 的幂。'),
	},
} satisfies Messages;
