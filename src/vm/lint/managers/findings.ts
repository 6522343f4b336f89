/** Findings about what both Proxmox VE and libvirt reject; each rule is judged where the configuration is read. */

import { HOST_WORDS, modprobeFolder } from '../../../host/host-words.js';
import { listedZh } from '../../../language/chinese.js';
import { entry } from '../../../language/entry.js';
import { listed } from '../../../language/words.js';
import { MANAGER_NAMES, MANAGERS } from '../../managers.js';
import { writeLines, writeLinesIf, writeLinesZh } from '../../write-lines.js';
import { emulatedDisplay, emulatedDisplayZh } from './emulated-display.js';

const manager = MANAGERS;

/** What a property of QEMU's takes. */
export const VALUE_KINDS = ['switch', 'number', 'range', 'choice', 'bar', 'address', 'id', 'vendor'] as const;

type ValueKind = (typeof VALUE_KINDS)[number];

const VALUES_EN: Readonly<Record<ValueKind, string>> = {
	switch: 'on or off',
	number: 'a number',
	range: 'a number in its bounds',
	choice: 'on, off or auto',
	bar: 'off, auto or bar0 to bar5',
	address: 'a slot up to 1f and a function up to 7, such as 02.0',
	id: 'an ID up to 0xffff',
	vendor: 'an ID up to 0xfffe',
};

const VALUES_ZH: Readonly<Record<ValueKind, string>> = {
	switch: ' on 或 off',
	number: '数字',
	range: '范围内的数字',
	choice: ' on、off 或 auto',
	bar: ' off、auto 或 bar0 到 bar5',
	address: '不超过 1f 的插槽号和不超过 7 的功能号，例如 02.0',
	id: '不超过 0xffff 的 ID',
	vendor: '不超过 0xfffe 的 ID',
};

function idRefusal(property: string, value: string): string {
	if (!/^(?:0x)?[\da-f]+$/i.test(value)) return `Parameter '${property}' expects integer`;
	const [, sub, of = ''] = /^x-pci-(sub-)?(vendor|device)-id$/.exec(property) ?? [];
	return `invalid PCI ${sub === undefined ? '' : 'subsystem '}${of} ID provided`;
}

/** Where they are not those of all numbers. */
const RANGES: Readonly<Record<string, string>> = {
	'acpi-index': 'acpi-index should be less or equal to 16383',
	bootindex: "Parameter 'bootindex' expects int32_t",
	romsize: 'is not a power of two',
	'x-nv-gpudirect-clique': 'valid range 0-15',
};

/** In QEMU's own words. */
function refusal(property: string, value: string, kind: ValueKind): string {
	if (kind === 'switch') return `Parameter '${property}' expects 'on' or 'off'`;
	if (kind === 'id' || kind === 'vendor') return idRefusal(property, value);
	if (kind === 'number') return `Parameter '${property}' expects integer`;
	if (kind === 'range') return RANGES[property] ?? `Parameter '${property}' expects uint32_t`;
	return kind === 'choice' || kind === 'bar'
		? `Parameter '${property}' does not accept value '${value}'`
		: `Property 'vfio-pci.${property}' doesn't take value '${value}'`;
}

export const MANAGER_FINDINGS = {
	'device-twice': entry({
		severity: 'error',
		source:
			'PVE/QemuServer/PCI.pm choose_hostpci_devices; libvirt src/conf/domain_validate.c virDomainDefHostdevValidate; QEMU hw/vfio/container.c',
		/** `word`: one of QEMU's own passes it, which only QEMU looks at. */
		values: { manager, address: 'address', key: 'name', by: 'name', word: 'flag?', lines: 'lines?' },
		en: {
			message: ({ manager, address, by, word }) =>
				word === true
					? `${address} is already passed through by ${by}. QEMU stops with \`device is already attached\`.`
					: manager === 'proxmox'
						? `${address} is already passed through by ${by}. Proxmox VE will not start the VM: \`device '${address}' assigned more than once\`.`
						: `${address} is already passed through by ${by}. libvirt rejects the domain: \`Hostdev already exists in the domain configuration\`.`,
			fix: ({ key, by, lines }) =>
				lines === undefined ? `Remove one of the two, ${by} or ${key}.` : writeLines(lines),
			cause:
				'A device is passed through only once: Proxmox VE stops with `device … assigned more than once`, libvirt with `Hostdev already exists in the domain configuration`, QEMU with `device is already attached`.',
			remedy: 'Name each device once. On Proxmox VE, 0000:05:00 stands for all functions of the slot.',
		},
		zh: {
			message: ({ manager, address, by, word }) =>
				word === true
					? `${address} 已由 ${by} 直通。QEMU 报错 \`device is already attached\` 并停止。`
					: manager === 'proxmox'
						? `${address} 已由 ${by} 直通。Proxmox VE 无法启动虚拟机，报错 \`device '${address}' assigned more than once\`。`
						: `${address} 已由 ${by} 直通。libvirt 拒绝此域，报错 \`Hostdev already exists in the domain configuration\`。`,
			fix: ({ key, by, lines }) => (lines === undefined ? `在 ${by} 和 ${key} 中去掉一个。` : writeLinesZh(lines)),
			cause:
				'同一设备只能直通一次：否则 Proxmox VE 报错 `device … assigned more than once`，libvirt 报错 `Hostdev already exists in the domain configuration`，QEMU 报错 `device is already attached`。',
			remedy: '每个设备只写一次。在 Proxmox VE 中，0000:05:00 表示该插槽的所有功能。',
		},
	}),
	'device-absent': entry({
		severity: 'error',
		source: 'PVE/QemuServer/PCI.pm parse_hostpci; libvirt src/util/virpci.c virPCIDeviceNew; QEMU hw/vfio/pci.c',
		values: { manager, address: 'address', word: 'flag?' },
		en: {
			message: ({ manager, address, word }) =>
				word === true
					? `The host has no device ${address}. QEMU stops with \`no such host device\`.`
					: `The host has no device ${address}. ${MANAGER_NAMES[manager]} will not start the VM: ${
							manager === 'proxmox' ? `\`no PCI device found for '${address}'\`` : `\`Device ${address} not found\``
						}.`,
			fix: 'Addresses change with cards and firmware settings. List the current ones: romtool devices',
			cause:
				'Every device that is passed through exists on the host: Proxmox VE stops with `no PCI device found for …`, libvirt with `Device … not found`, QEMU with `no such host device`.',
			remedy: 'Use the address that romtool devices or lspci -Dnn shows on this host.',
		},
		zh: {
			message: ({ manager, address, word }) =>
				word === true
					? `宿主机上没有设备 ${address}。QEMU 报错 \`no such host device\` 并停止。`
					: `宿主机上没有设备 ${address}。${MANAGER_NAMES[manager]} 无法启动虚拟机，报错 ${
							manager === 'proxmox' ? `\`no PCI device found for '${address}'\`` : `\`Device ${address} not found\``
						}。`,
			fix: '插卡和固件设置会改变地址。列出当前的地址：romtool devices',
			cause:
				'直通的设备都在宿主机上存在：否则 Proxmox VE 报错 `no PCI device found for …`，libvirt 报错 `Device … not found`，QEMU 报错 `no such host device`。',
			remedy: '使用 romtool devices 或 lspci -Dnn 在本机上显示的地址。',
		},
	}),
	'args-device-host': entry({
		severity: 'error',
		source: 'QEMU hw/core/qdev-properties-system.c set_pci_host_devaddr',
		/** `host` is missing where the word names no device. `meant`: with one function. */
		values: { driver: 'name', host: 'name?', meant: 'name?' },
		en: {
			message: ({ driver, host }) =>
				host === undefined
					? `\`-device ${driver}\` names no device of the host. QEMU stops with \`No provided host device\`.`
					: `host=${host} is not an address for QEMU, which takes one function: DDDD:BB:DD.F. QEMU stops with \`Property '${driver}.host' doesn't take value '${host}'\`.`,
			fix: ({ meant = 'DDDD:BB:DD.F' }) => `Write \`host=${meant}\`, and a -device for each further function.`,
			cause: "host= of -device vfio-pci is the address of one function, with its number: `doesn't take value`.",
			remedy: 'Write host=0000:05:00.0, and another -device for 0000:05:00.1.',
		},
		zh: {
			message: ({ driver, host }) =>
				host === undefined
					? `\`-device ${driver}\` 没有指定宿主机设备。QEMU 报错 \`No provided host device\` 并停止。`
					: `host=${host} 不是 QEMU 接受的地址，QEMU 只接受单个功能的 DDDD:BB:DD.F。QEMU 报错 \`Property '${driver}.host' doesn't take value '${host}'\` 并停止。`,
			fix: ({ meant = 'DDDD:BB:DD.F' }) => `写成 \`host=${meant}\`，其他功能各用一个 -device。`,
			cause: "-device vfio-pci 的 host= 是单个功能的地址，要带功能号，否则报错 `doesn't take value`。",
			remedy: '写成 host=0000:05:00.0，0000:05:00.1 另用一个 -device。',
		},
	}),
	'args-device-driver': entry({
		severity: 'warning',
		source: 'Linux drivers/vfio/group.c; PVE/QemuServer/PCI.pm prepare_pci_device',
		values: { manager, address: 'address', driver: 'name', id: 'id', host: 'host?' },
		en: {
			message: ({ manager, address, driver }) =>
				`${address} is bound to the host driver ${driver}. ${MANAGER_NAMES[manager]} does not know the devices of -device, and leaves it there. QEMU cannot open its group.`,
			fix: ({ id, host }) =>
				`Bind it to vfio-pci at boot: \`options vfio-pci ids=${id}\` in ${modprobeFolder(host)}/vfio.conf, then ${HOST_WORDS.en.afterFiles(host)}.`,
			cause:
				'A device that -device passes through is bound to vfio-pci before the VM starts: Proxmox VE and libvirt bind only the devices of their own lines and elements.',
			remedy: 'Use hostpciN or <hostdev>, or bind the device to vfio-pci at boot.',
		},
		zh: {
			message: ({ manager, address, driver }) =>
				`${address} 由宿主机驱动 ${driver} 占用。${MANAGER_NAMES[manager]} 不知道 -device 中的设备，不会解绑它。QEMU 无法打开它所在的组。`,
			fix: ({ id, host }) =>
				`启动时把它绑定到 vfio-pci：在 ${modprobeFolder(host)}/vfio.conf 中写入 \`options vfio-pci ids=${id}\`，然后${HOST_WORDS.zh.afterFiles(host)}。`,
			cause:
				'由 -device 直通的设备要在虚拟机启动前绑定到 vfio-pci：Proxmox VE 和 libvirt 只绑定自己的配置行和元素中的设备。',
			remedy: '改用 hostpciN 或 <hostdev>，或在启动时把设备绑定到 vfio-pci。',
		},
	}),
	'seabios-other-display': entry({
		severity: 'warning',
		source: 'SeaBIOS src/optionroms.c vgarom_setup',
		values: { manager, model: 'name?', implied: 'flag', lines: 'lines' },
		en: {
			message: (display) =>
				`The VM also has an emulated display (${emulatedDisplay(display)}). SeaBIOS runs only the ROM of the first display, so the passed-through card stays black until its driver loads.`,
			fix: ({ lines }) => writeLinesIf('For a boot display, once the driver is installed', lines),
			cause:
				'With SeaBIOS, the passed-through card is the only display: SeaBIOS runs only the ROM of the first VGA device, which is the emulated one if there is one.',
			remedy: 'Make the passed-through card the only display, or use OVMF and a ROM with a GOP driver.',
		},
		zh: {
			message: (display) =>
				`虚拟机还有模拟显卡（${emulatedDisplayZh(display)}）。SeaBIOS 只执行第一个显示设备的 ROM，直通的显卡在驱动加载前黑屏。`,
			fix: ({ lines }) => `如需启动画面，装好驱动后${writeLinesZh(lines)}`,
			cause:
				'使用 SeaBIOS 时，直通的显卡应是唯一的显示设备：SeaBIOS 只执行第一个 VGA 设备的 ROM，有模拟显卡时第一个就是它。',
			remedy: '让直通的显卡成为唯一的显示设备，或换用 OVMF 和含 GOP 驱动的 ROM。',
		},
	}),
	'args-set-malformed': entry({
		severity: 'error',
		source: 'QEMU system/vl.c qemu_set_option',
		values: { manager, text: 'said', example: 'line' },
		en: {
			message: ({ text }) => `QEMU stops with \`-set ${text}: can't parse: "${text}"\`.`,
			fix: ({ manager, example }) =>
				manager === 'proxmox'
					? `Write \`-set ${example}\` in args.`
					: `Write \`<qemu:arg value='${example}'/>\`, or use \`<qemu:override>\` (libvirt 8.2), which romtool plan --target libvirt prints.`,
			cause: "-set has the form GROUP.ID.PROPERTY=VALUE. QEMU stops with `can't parse` at any other.",
			remedy: 'Write -set device.hostpci0.x-igd-lpc=on: group, ID, property and value.',
		},
		zh: {
			message: ({ text }) => `QEMU 无法启动，报错 \`-set ${text}: can't parse: "${text}"\`。`,
			fix: ({ manager, example }) =>
				manager === 'proxmox'
					? `在 args 中写成 \`-set ${example}\`。`
					: `写成 \`<qemu:arg value='${example}'/>\`，或改用 \`<qemu:override>\`（libvirt 8.2），由 romtool plan --target libvirt 给出。`,
			cause: "-set 的形式是 GROUP.ID.PROPERTY=VALUE，否则 QEMU 报错 `can't parse`。",
			remedy: '写成 -set device.hostpci0.x-igd-lpc=on：组、ID、属性和值。',
		},
	}),
	'args-set-unknown': entry({
		severity: 'error',
		source: 'QEMU system/vl.c qemu_set_option; libvirt src/qemu/qemu_alias.c qemuAssignDeviceHostdevAlias',
		values: { manager, id: 'name', devices: 'names' },
		en: {
			message: ({ id, devices }) =>
				`The VM has no device ${id}, ${
					devices.length === 0 ? 'nor any other host device' : `only ${listed(devices)}`
				}. QEMU stops with \`there is no device "${id}" defined\`.`,
			fix: ({ manager, devices }) => {
				if (devices.length === 0) return 'Remove the -set option.';
				return `Use ${listed(devices, 'or')}${manager === 'libvirt' ? ' (counted from 0)' : ''}, or remove the -set option.`;
			},
			cause:
				'-set is for a device that the VM has: hostpciN on Proxmox VE, hostdevN with libvirt, counted from 0. Otherwise QEMU stops with `there is no device "…" defined`.',
			remedy: 'Use the name of a device that the configuration passes through.',
		},
		zh: {
			message: ({ id, devices }) =>
				`虚拟机没有设备 ${id}，${
					devices.length === 0 ? '也没有其他直通设备' : `只有 ${listedZh(devices)}`
				}。QEMU 无法启动，报错 \`there is no device "${id}" defined\`。`,
			fix: ({ manager, devices }) => {
				if (devices.length === 0) return '去掉 -set 选项。';
				return `改为 ${listedZh(devices, '或')}${manager === 'libvirt' ? '（从 0 开始计数）' : ''}，或去掉 -set 选项。`;
			},
			cause:
				'-set 针对虚拟机实际拥有的设备：Proxmox VE 中是 hostpciN，libvirt 中是 hostdevN（从 0 开始计数）。否则 QEMU 报错 `there is no device "…" defined`。',
			remedy: '使用配置中所直通设备的名称。',
		},
	}),
	'vfio-property-unknown': entry({
		severity: ['error', 'warning'],
		source: 'QEMU hw/vfio/pci.c vfio_pci_properties',
		/** `proxmox`: it is an option of hostpciN, with `near` as what QEMU has for it. `of`: the device that has it. */
		values: { property: 'name', driver: 'name', near: 'name?', proxmox: 'flag', of: 'name?' },
		en: {
			message: ({ property, driver, near, proxmox, of }) => {
				const stops = `QEMU stops with \`Property '${driver}.${property}' not found\``;
				if (of !== undefined) return `${property} is a property of ${of}, not of ${driver}. ${stops}.`;
				if (proxmox) return `${property} is an option of hostpciN in Proxmox VE, not a property of vfio-pci. ${stops}.`;
				if (near !== undefined) return `vfio-pci has no property ${property}. ${stops}.`;
				return `romtool knows no property ${property} of vfio-pci. A release of QEMU without it stops with \`Property '${driver}.${property}' not found\`.`;
			},
			fix: ({ property, near, of }) => {
				if (of !== undefined) return `Remove \`${property}\`, or pass the device through as \`${of}\`.`;
				if (near !== undefined) return `Write \`${near}\` instead of \`${property}\`.`;
				if (property === 'legacy-igd') {
					return 'Remove it: QEMU uses legacy mode automatically for an iGPU with a ROM at 00:02.0 of an i440fx machine.';
				}
				return 'List the properties that your QEMU has: qemu-system-x86_64 -device vfio-pci,help';
			},
			cause: 'QEMU stops at a property that vfio-pci does not have: `Property … not found`.',
			remedy: 'Correct the name, or remove the property. qemu-system-x86_64 -device vfio-pci,help lists them all.',
		},
		zh: {
			message: ({ property, driver, near, proxmox, of }) => {
				const stops = `QEMU 报错 \`Property '${driver}.${property}' not found\` 并停止`;
				if (of !== undefined) return `${property} 是 ${of} 的属性，不是 ${driver} 的属性。${stops}。`;
				if (proxmox) return `${property} 是 Proxmox VE 中 hostpciN 的选项，不是 vfio-pci 的属性。${stops}。`;
				if (near !== undefined) return `vfio-pci 没有属性 ${property}。${stops}。`;
				return `romtool 不认识 vfio-pci 的属性 ${property}。没有它的 QEMU 版本报错 \`Property '${driver}.${property}' not found\` 并停止。`;
			},
			fix: ({ property, near, of }) => {
				if (of !== undefined) return `删除 \`${property}\`，或以 \`${of}\` 直通该设备。`;
				if (near !== undefined) return `把 \`${property}\` 改为 \`${near}\`。`;
				if (property === 'legacy-igd') {
					return '删除它：核显位于 i440fx 虚拟机的 00:02.0 且有 ROM 时，QEMU 会自动使用 legacy 模式。';
				}
				return '列出所用 QEMU 的属性：qemu-system-x86_64 -device vfio-pci,help';
			},
			cause: 'vfio-pci 没有的属性会使 QEMU 报错 `Property … not found` 并停止。',
			remedy: '改正名称，或去掉该属性。qemu-system-x86_64 -device vfio-pci,help 会列出全部属性。',
		},
	}),
	'vfio-property-release': entry({
		severity: 'error',
		source: 'QEMU hw/vfio/pci.c vfio_pci_properties, hw/pci/pci.c pci_props',
		/** `gone`: the release is the first without it. `instead`: the name that it has had since. */
		values: { property: 'name', driver: 'name', qemu: 'name', gone: 'flag', release: 'name', instead: 'name?' },
		en: {
			message: ({ property, driver, qemu, gone, release }) =>
				`${driver} has the property ${property} only ${gone ? `before QEMU ${release}` : `from QEMU ${release} on`}. QEMU ${qemu} stops with \`Property '${driver}.${property}' not found\`.`,
			fix: ({ property, gone, release, instead }) => {
				if (instead !== undefined) return `Write \`${instead}\` instead of \`${property}\`.`;
				return gone ? `Remove \`${property}\`.` : `Remove \`${property}\`, or update QEMU to ${release} or newer.`;
			},
			cause: 'QEMU stops at a property that vfio-pci does not have in the installed release: `Property … not found`.',
			remedy: 'Remove the property, or use a release of QEMU that has it.',
		},
		zh: {
			message: ({ property, driver, qemu, gone, release }) =>
				`${driver} 的属性 ${property} 只存在于 QEMU ${release} ${gone ? '之前的版本' : '及更新版本'}。QEMU ${qemu} 报错 \`Property '${driver}.${property}' not found\` 并停止。`,
			fix: ({ property, gone, release, instead }) => {
				if (instead !== undefined) return `把 \`${property}\` 改为 \`${instead}\`。`;
				return gone ? `删除 \`${property}\`。` : `删除 \`${property}\`，或把 QEMU 更新到 ${release} 或更新版本。`;
			},
			cause: '所安装的 QEMU 版本中 vfio-pci 没有的属性会使 QEMU 报错 `Property … not found` 并停止。',
			remedy: '去掉该属性，或使用有该属性的 QEMU 版本。',
		},
	}),
	'vfio-property-value': entry({
		severity: 'error',
		source: 'QEMU qapi/qobject-input-visitor.c, hw/core/qdev-properties-system.c',
		/** `line`: the value as it was most likely meant. */
		values: { property: 'name', value: 'said', kind: VALUE_KINDS, line: 'line?' },
		en: {
			message: ({ property, value, kind }) =>
				`${property} takes ${VALUES_EN[kind]}, not \`${value}\`. QEMU stops with \`${refusal(property, value, kind)}\`.`,
			fix: ({ property, line }) =>
				line === undefined ? `Correct the value, or remove \`${property}\`.` : `Write \`${line}\`.`,
			cause:
				'QEMU stops at a value that a property of vfio-pci does not take: switches are on or off (not 1 or 0), rombar is a number.',
			remedy: 'Write on or off for switches, 1 or 0 for rombar, and addr=02.0 for an address.',
		},
		zh: {
			message: ({ property, value, kind }) =>
				`${property} 的值应为${VALUES_ZH[kind]}，不能是 \`${value}\`。QEMU 报错 \`${refusal(property, value, kind)}\` 并停止。`,
			fix: ({ property, line }) => (line === undefined ? `改正该值，或删除 \`${property}\`。` : `写成 \`${line}\`。`),
			cause: 'vfio-pci 的属性不接受的值会使 QEMU 停止：开关是 on 或 off（不是 1 或 0），rombar 是数字。',
			remedy: '开关写 on 或 off，rombar 写 1 或 0，地址写成 addr=02.0。',
		},
	}),
};
