/** Findings about a ROM and its device: a VBIOS is matched by chip family, a GOP driver by the IDs that it accepts. */
import { hex } from '../../bytes/hex.js';
import { shellPath } from '../../bytes/shell-word.js';
import { isIntegratedChip } from '../../graphics/amd-chips.js';
import { MAKER_NAMES } from '../../graphics/kinds/kind.js';
import { entry } from '../../language/entry.js';

interface Own {
	readonly device: string;
	readonly address?: string | undefined;
}

/** An APU of AMD, which has no ROM to read. */
const isApu = (device: string) => device.startsWith('1002:') && isIntegratedChip(Number.parseInt(device.slice(5), 16));

/** A device's own VBIOS: of an AMD GPU and of other cards from the host, of an iGPU also from its board's BIOS. */
function useOwn({ device, address = 'ADDRESS' }: Own, use = 'Use'): string {
	const own = `${use} the VBIOS of ${device} itself`;
	const extract = `romtool extract BIOS --for ${device}`;
	if (device.startsWith('8086:')) return `${own}: ${extract}`;
	if (isApu(device)) return `${own}: \`sudo romtool vfct\`, or \`${extract}\`.`;
	const dump = `sudo romtool dump ${address}`;
	return device.startsWith('1002:') ? `${own}: \`sudo romtool vfct\`, or \`${dump}\`.` : `${own}: ${dump}`;
}

function useOwnZh({ device, address = 'ADDRESS' }: Own, use = '换用'): string {
	const own = `${use} ${device} 自己的 VBIOS`;
	const extract = `romtool extract BIOS --for ${device}`;
	if (device.startsWith('8086:')) return `${own}：${extract}`;
	if (isApu(device)) return `${own}：\`sudo romtool vfct\` 或 \`${extract}\`。`;
	const dump = `sudo romtool dump ${address}`;
	return device.startsWith('1002:') ? `${own}：\`sudo romtool vfct\` 或 \`${dump}\`。` : `${own}：${dump}`;
}

const OWN_VBIOS =
	"Use the device's own VBIOS: from the host (romtool vfct, romtool dump) or from the BIOS file of its board (romtool extract).";
const OWN_VBIOS_ZH =
	'换用设备自己的 VBIOS：从宿主机（romtool vfct、romtool dump）或其主板的 BIOS 文件（romtool extract）获取。';

/** BIOS files have drivers of AMD and Intel; those of other cards are in their own ROMs. */
const isInBios = (device: string) => /^(?:1002|8086):/.test(device);

function useGop({ device, address = 'ADDRESS' }: Own): string {
	if (!isInBios(device)) return `Use the ROM of ${device} itself: sudo romtool dump ${address}`;
	return `Use a GOP driver of this chip's generation, best from its own board: romtool extract BIOS --for ${device} --rom`;
}

function useGopZh({ device, address = 'ADDRESS' }: Own): string {
	if (!isInBios(device)) return `换用 ${device} 自己的 ROM：sudo romtool dump ${address}`;
	return `换用这一代芯片的 GOP 驱动，最好取自其主板：romtool extract BIOS --for ${device} --rom`;
}

const OWN_GOP =
	"Use a GOP driver of this chip's generation, best from the BIOS file of its own board (romtool extract).";
const OWN_GOP_ZH = '换用这一代芯片的 GOP 驱动，最好取自其主板的 BIOS 文件（romtool extract）。';

interface FromFamily {
	/** The ID in the header of the VBIOS, where it has one. */
	readonly has?: string | undefined;
	readonly family: string;
}

const from = ({ has, family }: FromFamily) => (has === undefined ? `family ${family}` : `${has}, family ${family}`);
const fromZh = ({ has, family }: FromFamily) => (has === undefined ? `${family} 系列` : `${has}（${family} 系列）`);

interface Asked {
	readonly device: string;
	/** Of the VBIOS beside the driver, the device that it is for; only AMD's drivers read one. */
	readonly vbios?: string | undefined;
	readonly family?: string | undefined;
	readonly version?: string | undefined;
}

const ofFamily = ({ family }: Asked) => (family === undefined ? '' : `, family ${family}`);
const ofFamilyZh = ({ family }: Asked) => (family === undefined ? '' : `（${family} 系列）`);
const withVbios = (asked: Asked) =>
	asked.vbios === undefined ? '' : ` with a VBIOS of ${asked.vbios}${ofFamily(asked)}`;
const withVbiosZh = (asked: Asked) =>
	asked.vbios === undefined ? '' : `配合 ${asked.vbios}${ofFamilyZh(asked)}的 VBIOS 时`;
const driverAt = (offset: number, { version = 'version unknown' }: Asked) =>
	`The GOP driver at ${hex(offset)} (${version})`;
const driverAtZh = (offset: number, { version = '版本未知' }: Asked) => `${hex(offset)} 处的 GOP 驱动（${version}）`;

interface Untested {
	readonly device: string;
	/** It needs one, and there is none in the ROM. */
	readonly vbios: boolean;
	readonly file?: string | undefined;
}

const probeIt = ({ device, vbios, file = 'FILE' }: Untested) =>
	vbios
		? `Test it with the device's VBIOS: romtool probe ${shellPath(file)} --vbios VBIOS.bin --for ${device}`
		: `Test it: romtool probe ${shellPath(file)} --for ${device}`;
const probeItZh = ({ device, vbios, file = 'FILE' }: Untested) =>
	vbios
		? `配合设备的 VBIOS 实际探测：romtool probe ${shellPath(file)} --vbios VBIOS.bin --for ${device}`
		: `实际探测：romtool probe ${shellPath(file)} --for ${device}`;

export const DEVICE_FINDINGS = {
	'vbios-other-vendor': entry({
		severity: 'error',
		about: 'other-device',
		values: { image: 'offset', vendor: MAKER_NAMES, device: 'id', address: 'address?' },
		en: {
			message: ({ image, vendor, device }) =>
				`The VBIOS at ${hex(image)} is for ${vendor} GPUs, and ${device} is a device of another vendor. Its driver cannot use this VBIOS.`,
			fix: (own) => useOwn(own),
			cause: "The VBIOS is for a GPU of another vendor. The device's driver cannot use it.",
			remedy: OWN_VBIOS,
		},
		zh: {
			message: ({ image, vendor, device }) =>
				`${hex(image)} 处的 VBIOS 用于 ${vendor} 的 GPU，而 ${device} 属于其他厂商，其驱动无法使用这个 VBIOS。`,
			fix: (own) => useOwnZh(own),
			cause: 'VBIOS 用于其他厂商的 GPU，设备的驱动无法使用。',
			remedy: OWN_VBIOS_ZH,
		},
	}),
	'vbios-other-device': entry({
		severity: 'warning',
		about: 'other-device',
		values: { has: 'id', device: 'id', address: 'address?' },
		en: {
			message: ({ has, device }) =>
				`The VBIOS is for ${has}, and the device is ${device}. SeaBIOS will not run it, and it may not match the device.`,
			fix: (own) => useOwn(own),
			cause: 'The VBIOS is for another device. SeaBIOS will not run it, and it may not match the device.',
			remedy: OWN_VBIOS,
		},
		zh: {
			message: ({ has, device }) => `VBIOS 用于 ${has}，而设备是 ${device}。SeaBIOS 不会执行它，它也可能与设备不匹配。`,
			fix: (own) => useOwnZh(own),
			cause: 'VBIOS 用于其他设备。SeaBIOS 不会执行它，它也可能与设备不匹配。',
			remedy: OWN_VBIOS_ZH,
		},
	}),
	'vbios-other-family': entry({
		severity: 'error',
		about: 'other-device',
		values: { has: 'id?', family: 'name', device: 'id', wanted: 'name', address: 'address?' },
		en: {
			message: ({ device, wanted, ...vbios }) =>
				`The VBIOS is for ${from(vbios)}, but ${device} is of family ${wanted}. Drivers would set up the chip by the tables of another one, and fail.`,
			fix: (own) => useOwn(own),
			cause:
				'The VBIOS is for another chip family. Drivers set up the chip by the tables of another one, and fail (error 43, black screen).',
			remedy: OWN_VBIOS,
		},
		zh: {
			message: ({ device, wanted, ...vbios }) =>
				`VBIOS 用于 ${fromZh(vbios)}，而 ${device} 属于 ${wanted} 系列。驱动会按另一种芯片的表初始化，因而失败。`,
			fix: (own) => useOwnZh(own),
			cause: 'VBIOS 用于其他芯片系列。驱动会按另一种芯片的表初始化，因而失败（错误 43、黑屏）。',
			remedy: OWN_VBIOS_ZH,
		},
	}),
	'vbios-other-chip': entry({
		severity: 'error',
		about: 'other-device',
		values: { has: 'id?', family: 'name', device: 'id', address: 'address?' },
		en: {
			message: ({ device, ...vbios }) =>
				`The VBIOS is of another chip: it is for ${from(vbios)}, and ${device} is not that chip. Drivers would set up the chip by the tables of another one, and fail.`,
			fix: (own) => useOwn(own),
			cause:
				'The VBIOS is for another chip. Older chips share version numbers of their VBIOSes. Drivers set up the chip by the tables of another one, and fail (error 43, black screen).',
			remedy: OWN_VBIOS,
		},
		zh: {
			message: ({ device, ...vbios }) =>
				`VBIOS 属于其他芯片：它用于 ${fromZh(vbios)}，而 ${device} 是另一种芯片。驱动会按另一种芯片的表初始化，因而失败。`,
			fix: (own) => useOwnZh(own),
			cause:
				'VBIOS 用于其他芯片。较早的芯片共用 VBIOS 版本号。驱动会按另一种芯片的表初始化，因而失败（错误 43、黑屏）。',
			remedy: OWN_VBIOS_ZH,
		},
	}),
	'vbios-family-unknown': entry({
		severity: 'warning',
		about: 'other-device',
		values: { has: 'id?', family: 'name', device: 'id', address: 'address?' },
		en: {
			message: ({ device, ...vbios }) =>
				`The VBIOS is for ${from(vbios)}. romtool does not know the chip family of ${device}, so whether it matches is unknown.`,
			fix: (own) => useOwn(own),
			cause: 'romtool does not know the chip family of the device, so whether the VBIOS matches is unknown.',
			remedy: OWN_VBIOS,
		},
		zh: {
			message: ({ device, ...vbios }) =>
				`VBIOS 用于 ${fromZh(vbios)}。romtool 不知道 ${device} 的芯片系列，无法判断两者是否匹配。`,
			fix: (own) => useOwnZh(own),
			cause: 'romtool 不知道设备的芯片系列，无法判断 VBIOS 是否匹配。',
			remedy: OWN_VBIOS_ZH,
		},
	}),
	'vbios-sibling': entry({
		severity: 'warning',
		about: 'other-device',
		values: { has: 'id?', family: 'name', device: 'id', address: 'address?' },
		en: {
			message: ({ device, ...vbios }) =>
				`The VBIOS is for ${from(vbios)}, and ${device} is of the same family. It works for many users, but SeaBIOS compares IDs and will not run it.`,
			fix: (own) => useOwn(own, 'For SeaBIOS, use'),
			cause:
				'The VBIOS is for another device of the same chip family. It works for many users, but SeaBIOS compares IDs and will not run it.',
			remedy: OWN_VBIOS,
		},
		zh: {
			message: ({ device, ...vbios }) =>
				`VBIOS 用于 ${fromZh(vbios)}，与 ${device} 同系列。对很多用户有效，但 SeaBIOS 会比较 ID，不会执行它。`,
			fix: (own) => useOwnZh(own, '使用 SeaBIOS 时，换用'),
			cause: 'VBIOS 用于同系列的其他设备。对很多用户有效，但 SeaBIOS 会比较 ID，不会执行它。',
			remedy: OWN_VBIOS_ZH,
		},
	}),
	'gop-other-vendor': entry({
		severity: ['error', 'note'],
		about: 'other-device',
		values: { offset: 'offset', vendor: MAKER_NAMES, device: 'id', address: 'address?' },
		en: {
			message: ({ offset, vendor, device }) =>
				`The GOP driver at ${hex(offset)} is for ${vendor} GPUs. It ignores ${device}, a device of another vendor.`,
			fix: useGop,
			cause: 'The GOP driver is for GPUs of another vendor, and ignores the device.',
			remedy: OWN_GOP,
		},
		zh: {
			message: ({ offset, vendor, device }) =>
				`${hex(offset)} 处的 GOP 驱动用于 ${vendor} 的 GPU，会忽略其他厂商的设备 ${device}。`,
			fix: useGopZh,
			cause: 'GOP 驱动用于其他厂商的 GPU，会忽略该设备。',
			remedy: OWN_GOP_ZH,
		},
	}),
	'gop-other-generation': entry({
		severity: 'warning',
		about: 'other-device',
		source: 'README of i915ovmfPkg; i915ControllerDriverSupported of i915ovmf.c',
		values: { offset: 'offset', name: 'name', device: 'id' },
		en: {
			message: ({ offset, name, device }) =>
				`The driver at ${offset} (${name}) is written for Skylake to Comet Lake. It accepts ${device}, which is none of them, and shows no picture there.`,
			fix: ({ device }) =>
				`Use the GOP driver from the BIOS file of the board: romtool extract BIOS --for ${device} --rom`,
			cause:
				'i915ovmf accepts every GPU of Intel, and programs the display registers of Skylake to Comet Lake (14 nm). Others show no picture.',
			remedy: "Use Intel's own GOP driver, from the BIOS of the board: romtool extract.",
		},
		zh: {
			message: ({ offset, name, device }) =>
				`${offset} 处的驱动（${name}）是为 Skylake 至 Comet Lake 编写的。它接受 ${device}，但该设备不在其中，不会显示画面。`,
			fix: ({ device }) => `使用主板 BIOS 文件中的 GOP 驱动：romtool extract BIOS --for ${device} --rom`,
			cause:
				'i915ovmf 接受所有 Intel GPU，但只设置 Skylake 至 Comet Lake（14 nm）的显示寄存器，其他 GPU 不会显示画面。',
			remedy: '使用 Intel 自己的 GOP 驱动，从主板的 BIOS 中提取：romtool extract。',
		},
	}),
	'gop-device-measured': entry({
		severity: 'note',
		values: { device: 'id', vbios: 'id?', family: 'name?' },
		en: {
			message: (asked) => `This GOP driver accepts ${asked.device}${withVbios(asked)} (measured).`,
			cause: 'This driver was tested in a VM, and accepts the device.',
			remedy: 'Nothing to do.',
		},
		zh: {
			message: (asked) => `此 GOP 驱动${withVbiosZh(asked)}接受 ${asked.device}（实测）。`,
			cause: '此驱动已在虚拟机中实测，接受该设备。',
			remedy: '无需处理。',
		},
	}),
	'gop-device-listed': entry({
		severity: 'note',
		values: { device: 'id' },
		en: {
			message: ({ device }) => `This GOP driver has ${device} in its table (listed, not measured).`,
			cause:
				"The device is in the driver's own table. This driver was not tested; drivers whose table is complete usually accept what is in it.",
			remedy: 'Nothing to do. To test the driver: romtool probe.',
		},
		zh: {
			message: ({ device }) => `此 GOP 驱动的表中有 ${device}（表中列出，未实测）。`,
			cause: '设备在驱动自己的表中。此驱动没有实测；表完整的驱动通常接受表中的设备。',
			remedy: '无需处理。如需实测：romtool probe。',
		},
	}),
	'gop-device-doubtful': entry({
		severity: 'warning',
		/** `vbios`: it needs one, and there is none in the ROM. */
		values: { device: 'id', vbios: 'flag', file: 'file?' },
		en: {
			message: ({ device }) =>
				`This GOP driver has ${device} in its table (listed, not measured). Drivers of this kind decline many devices in their tables.`,
			fix: probeIt,
			cause:
				"The device is in the driver's own table, and this driver was not tested with it. AMD's Rev. 3.x drivers do not go by their table: of 26 listed cards that were tried, they declined 16.",
			remedy: "Test the driver with the device's VBIOS: romtool probe.",
		},
		zh: {
			message: ({ device }) => `此 GOP 驱动的表中有 ${device}（表中列出，未实测）。这类驱动会拒绝其表中的许多设备。`,
			fix: probeItZh,
			cause:
				'设备在驱动自己的表中，但此驱动没有用该设备实测。AMD 的 Rev. 3.x 驱动不以表为准：试过的 26 张表中列出的显卡，有 16 张被拒绝。',
			remedy: '配合设备的 VBIOS 实际探测：romtool probe。',
		},
	}),
	'gop-device-declined': entry({
		severity: 'error',
		about: 'other-device',
		values: { offset: 'offset', version: 'name?', device: 'id', vbios: 'id?', family: 'name?' },
		en: {
			message: ({ offset, ...asked }) =>
				`${driverAt(offset, asked)} declines ${asked.device}${withVbios(asked)} (measured).`,
			fix: useGop,
			cause: 'This driver was tested in a VM, and declines the device with the VBIOS that it gets.',
			remedy: "Use the GOP driver and the VBIOS of the device's own board (romtool extract).",
		},
		zh: {
			message: ({ offset, ...asked }) =>
				`${driverAtZh(offset, asked)}${withVbiosZh(asked)}拒绝 ${asked.device}（实测）。`,
			fix: useGopZh,
			cause: '此驱动已在虚拟机中实测，配合它得到的 VBIOS 时拒绝该设备。',
			remedy: '换用设备所在主板的 GOP 驱动和 VBIOS（romtool extract）。',
		},
	}),
	'gop-device-asks-hardware': entry({
		severity: 'note',
		values: { offset: 'offset', version: 'name?', device: 'id', vbios: 'id?', family: 'name?' },
		en: {
			message: ({ offset, ...asked }) =>
				`${driverAt(offset, asked)} reads registers of the GPU before it accepts or declines ${asked.device}${withVbios(asked)} (measured).`,
			fix: 'Try it with the GPU passed through: only the chip decides.',
			cause:
				"This driver was tested in a VM, and read the device's registers before it declined. Only the chip itself decides.",
			remedy: 'Try it with the GPU passed through.',
		},
		zh: {
			message: ({ offset, ...asked }) =>
				`${driverAtZh(offset, asked)}${withVbiosZh(asked)}先读 GPU 的寄存器，再决定是否接受 ${asked.device}（实测）。`,
			fix: '直通 GPU 后实际试用：只有芯片本身能决定。',
			cause: '此驱动已在虚拟机中实测，拒绝之前先读设备的寄存器。只有芯片本身能决定。',
			remedy: '直通 GPU 后实际试用。',
		},
	}),
	'gop-device-absent': entry({
		severity: 'error',
		about: 'other-device',
		values: { offset: 'offset', version: 'name?', device: 'id' },
		en: {
			message: ({ offset, ...asked }) =>
				`${driverAt(offset, asked)} does not list ${asked.device}, and accepts only listed devices (listed, not measured). The screen stays black until the guest's own driver loads.`,
			fix: useGop,
			cause:
				"The driver accepts only the devices in its table, and this one is not in it. The screen stays black until the guest's own driver loads.",
			remedy: OWN_GOP,
		},
		zh: {
			message: ({ offset, ...asked }) =>
				`${driverAtZh(offset, asked)}没有列出 ${asked.device}，且只接受列出的设备（表中列出，未实测）。虚拟机内的驱动加载之前黑屏。`,
			fix: useGopZh,
			cause: '驱动只接受其表中的设备，而该设备不在表中。虚拟机内的驱动加载之前黑屏。',
			remedy: OWN_GOP_ZH,
		},
	}),
	'gop-device-unknown': entry({
		severity: 'note',
		/** `table`: it has one that can be read. `vbios`: it needs one, and there is none in the ROM. */
		values: { offset: 'offset', device: 'id', table: 'flag', vbios: 'flag', file: 'file?' },
		en: {
			message: ({ offset, device, table }) =>
				[
					`The GOP driver at ${hex(offset)} ${table ? `does not list ${device}` : 'has no readable device list'}.`,
					'That decides nothing: drivers of this kind also run on chips they do not list (unknown).',
				].join(' '),
			fix: probeIt,
			cause: "The device is not in the driver's table, and drivers of this kind also run on chips they do not list.",
			remedy: "Test the driver (romtool probe), or try it, with the device's VBIOS in the ROM BAR.",
		},
		zh: {
			message: ({ offset, device, table }) =>
				[
					`${hex(offset)} 处的 GOP 驱动${table ? `没有列出 ${device}` : '没有可读的设备列表'}，`,
					'但不能据此断定：这类驱动也能用于未列出的芯片（未知）。',
				].join(''),
			fix: probeItZh,
			cause: '设备不在驱动的表中，而这类驱动也能用于未列出的芯片。',
			remedy: '实际探测（romtool probe），或在 ROM BAR 中放入设备的 VBIOS 后试用。',
		},
	}),
	'gop-id-not-looked-at': entry({
		severity: 'note',
		values: { has: 'id', device: 'id', file: 'file?' },
		en: {
			message: ({ has, device }) =>
				`The ROM header is for ${has}, and the device is ${device}. OVMF runs the driver without comparing them.`,
			fix: ({ device, file = 'FILE' }) =>
				`If another program compares them: romtool edit set-id --in-place --id ${device} ${shellPath(file)}`,
			cause: "The ROM's header is for another device. OVMF runs the driver without comparing them.",
			remedy: 'Nothing to do. To make them agree, use romtool edit set-id.',
		},
		zh: {
			message: ({ has, device }) => `ROM 头用于 ${has}，而设备是 ${device}。OVMF 不比较两者，仍会执行驱动。`,
			fix: ({ device, file = 'FILE' }) =>
				`如果其他程序会比较两者：romtool edit set-id --in-place --id ${device} ${shellPath(file)}`,
			cause: 'ROM 头用于另一个设备。OVMF 不比较两者，仍会执行驱动。',
			remedy: '无需处理。如需使两者一致，使用 romtool edit set-id。',
		},
	}),
};
