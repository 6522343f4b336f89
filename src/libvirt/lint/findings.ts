/** Findings about libvirt domains, by the rules of libvirt (src/conf, src/qemu) and QEMU. */

import { shellPath } from '../../bytes/shell-word.js';
import { CONFINEMENTS } from '../../host/confinement.js';
import { knownHost } from '../../host/host-words.js';
import { chinese, leadingZh, listedZh, namedZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { listed, named } from '../../language/words.js';
import { CHANGE, changeText, changeTextZh } from '../../vm/change.js';
import { emulatedDisplay, emulatedDisplayZh } from '../../vm/lint/managers/emulated-display.js';

const DEVICE_INFO = 'libvirt src/conf/domain_conf.c virDomainDeviceInfoParseXML';
const NAMESPACE = "xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'";
const VIDEO_NONE = "<video><model type='none'/></video>";

/** Which releases of QEMU: the one that is there, that one or a newer one, or all from that one on. */
const RELEASES = ['this', 'this-or-newer', 'all-from'] as const;
const RELEASES_EN = { this: '', 'this-or-newer': ' or newer', 'all-from': ' and newer' } as const;
const RELEASES_ZH = { this: ' ', 'this-or-newer': ' 或更新版本', 'all-from': ' 及以上' } as const;

/** What the value of an override is not. */
export const OVERRIDE_PROBLEMS = ['type', 'number', 'bool'] as const;

/** That of most, where nobody knows the host. */
const romFolderOf = (host = 'debian') => knownHost(host)?.romFolder ?? '';
const copyCommand = (rom: string, host = 'debian') => `sudo romtool install --host ${host} ${shellPath(rom)}`;

const CONFINED = {
	en: {
		apparmor: (rom: string, anywhere: boolean) =>
			`AppArmor may keep QEMU from reading ${rom}${anywhere ? ' (Debian, Ubuntu, openSUSE)' : ''}: libvirt adds no rule for ROM files.`,
		selinux: (rom: string) => `SELinux may keep QEMU from reading ${rom}: libvirt does not label ROM files.`,
	},
	zh: {
		apparmor: (rom: string, anywhere: boolean) =>
			chinese`AppArmor 可能阻止 QEMU 读取 ${namedZh(rom)}${anywhere ? '（Debian、Ubuntu、openSUSE）' : ''}：libvirt 不为 ROM 文件添加规则。`,
		selinux: (rom: string) => chinese`SELinux 可能阻止 QEMU 读取 ${namedZh(rom)}：libvirt 不为 ROM 文件设置标签。`,
	},
};

export const LIBVIRT_LINT_FINDINGS = {
	'address-invalid': entry({
		severity: 'error',
		source: 'libvirt src/conf/device_conf.c virPCIDeviceAddressParseXML',
		values: { said: 'said', part: 'name', limit: 'number', meant: 'line?' },
		en: {
			message: ({ said }) => `libvirt rejects the address: \`${said}\`.`,
			fix: ({ part, limit, meant }) =>
				meant === undefined
					? `Write ${part} in hexadecimal, from 0x0 to 0x${limit.toString(16)}.`
					: `Write ${part} in hexadecimal: \`${meant}\`.`,
			cause: 'The parts of a PCI address are numbers in C notation, and in range: hexadecimal begins with 0x.',
			remedy: "Write each part in hexadecimal with 0x: domain='0x0000' bus='0x05' slot='0x00' function='0x0'.",
		},
		zh: {
			message: ({ said }) => `libvirt 拒绝此地址，报错 \`${said}\`。`,
			fix: ({ part, limit, meant }) =>
				meant === undefined
					? `${part} 用十六进制写，从 0x0 到 0x${limit.toString(16)}。`
					: `${part} 用十六进制写：\`${meant}\`。`,
			cause: 'PCI 地址的各部分是 C 语言写法的数，且在范围之内：十六进制以 0x 开头。',
			remedy: "各部分用带 0x 的十六进制写：domain='0x0000' bus='0x05' slot='0x00' function='0x0'。",
		},
	}),
	'source-missing': entry({
		severity: 'error',
		source: 'libvirt src/conf/domain_conf.c virDomainHostdevSubsysPCIDefParseXML',
		en: {
			message: 'This element has no <source> with the address of a host device, so libvirt passes nothing through.',
			fix: "Find the address with `romtool devices`, and add `<source><address domain='0x0000' bus='BUS' slot='SLOT' function='FUNCTION'/></source>`.",
			cause: 'A <hostdev> of type pci has a <source> with the address of the device.',
			remedy: "Add <source> with the device's <address> to the <hostdev>.",
		},
		zh: {
			message: '此元素没有带宿主机设备地址的 <source>，libvirt 不会直通任何设备。',
			fix: "用 `romtool devices` 查看地址，加上 `<source><address domain='0x0000' bus='BUS' slot='SLOT' function='FUNCTION'/></source>`。",
			cause: 'pci 类型的 <hostdev> 有 <source>，其中是设备的地址。',
			remedy: '在 <hostdev> 中加上带设备 <address> 的 <source>。',
		},
	}),
	'device-unmanaged': entry({
		severity: 'warning',
		source: 'libvirt src/hypervisor/virhostdev.c virHostdevPreparePCIDevices',
		values: { address: 'address', driver: 'name', node: 'name' },
		en: {
			message: ({ address, driver }) =>
				`${address} is bound to the host driver ${driver}, and managed='yes' is missing. libvirt stops with \`Unmanaged PCI device ${address} must be manually detached from the host\`.`,
			fix: ({ node }) =>
				`Write \`managed='yes'\`, or detach the device before each start: virsh nodedev-detach ${node}`,
			cause:
				"Without managed='yes', the device is bound to vfio-pci before the VM starts: `Unmanaged PCI device … must be manually detached from the host`.",
			remedy: "Set managed='yes', or bind the device to vfio-pci before the VM starts.",
		},
		zh: {
			message: ({ address, driver }) =>
				`${address} 由宿主机驱动 ${driver} 占用，且缺少 managed='yes'。libvirt 报错 \`Unmanaged PCI device ${address} must be manually detached from the host\` 并停止。`,
			fix: ({ node }) => `写成 \`managed='yes'\`，或每次启动前解绑设备：virsh nodedev-detach ${node}`,
			cause:
				"没有 managed='yes' 时，设备要在虚拟机启动前绑定到 vfio-pci，否则报错 `Unmanaged PCI device … must be manually detached from the host`。",
			remedy: "设置 managed='yes'，或在虚拟机启动前把设备绑定到 vfio-pci。",
		},
	}),
	'guest-address-twice': entry({
		severity: 'error',
		source: 'libvirt src/conf/domain_addr.c virDomainPCIAddressReserveAddrInternal',
		values: { address: 'address', by: 'name' },
		en: {
			message: ({ address, by }) =>
				`${address} in the VM is already used by ${by}. libvirt stops with \`Attempted double use of PCI Address ${address}\`.`,
			fix: "Remove one of the two <address type='pci'> elements: libvirt then chooses a free address.",
			cause: 'No two devices have the same address in the VM: `Attempted double use of PCI Address`.',
			remedy: 'Give one of the devices another address, or omit its <address>, and libvirt chooses one.',
		},
		zh: {
			message: ({ address, by }) =>
				`虚拟机里的 ${address} 已由 ${by} 使用。libvirt 报错 \`Attempted double use of PCI Address ${address}\` 并停止。`,
			fix: "去掉其中一个 <address type='pci'>，由 libvirt 选择空闲的地址。",
			cause: '虚拟机里的两个设备不能使用同一个地址：`Attempted double use of PCI Address`。',
			remedy: '给其中一个设备换一个地址，或不写它的 <address>，由 libvirt 选择。',
		},
	}),
	'multifunction-off': entry({
		severity: 'error',
		source: 'QEMU hw/pci/pci.c pci_init_multifunction; libvirt src/conf/domain_addr.c virDomainPCIAddressSetAllMulti',
		values: { address: 'address', ...CHANGE },
		en: {
			message: ({ address }) =>
				`multifunction='off' allows only function 0 in this slot of the VM, but ${address} is there, too. QEMU stops with \`single function device can't be populated\`.`,
			fix: changeText,
			cause:
				'Function 0 of a slot with several functions does not have multifunction=off. libvirt sets it automatically if it is not written.',
			remedy: "Set multifunction='on' on function 0, or omit it.",
		},
		zh: {
			message: ({ address }) =>
				`multifunction='off' 使虚拟机的该插槽只有功能 0，而那里还有 ${address}。QEMU 报错 \`single function device can't be populated\` 并停止。`,
			fix: changeTextZh,
			cause: '插槽有多个功能时，功能 0 不能是 multifunction=off。没有写明时，libvirt 会自动设置。',
			remedy: "在功能 0 上设置 multifunction='on'，或不写。",
		},
	}),
	'function-zero-missing': entry({
		severity: 'error',
		source: 'PCI Local Bus Specification 3.0 §3.2.2.3.4',
		values: { address: 'address' },
		en: {
			message: ({ address }) =>
				`The device is at ${address} in the VM, and function 0 of that slot is empty. Firmware and guest OS check function 0 first and do not find the device.`,
			fix: "Write `function='0x0'`, or put the GPU at function 0 with `multifunction='on'`.",
			cause:
				'A device at function 1 or higher in the VM has another one at function 0. Otherwise firmware and guest OS look no further, and the device is missing.',
			remedy: 'Put a device at function 0 of that slot, or move this one there.',
		},
		zh: {
			message: ({ address }) =>
				`设备在虚拟机里位于 ${address}，而该插槽的功能 0 上没有设备。固件和虚拟机系统先检查功能 0，因此找不到该设备。`,
			fix: "写成 `function='0x0'`，或把 GPU 放在功能 0 上并写 `multifunction='on'`。",
			cause: '在虚拟机里位于功能 1 或更高的设备，功能 0 上还要有设备。否则固件和虚拟机系统不再查找，该设备不会出现。',
			remedy: '在该插槽的功能 0 上放一个设备，或把这个设备移到那里。',
		},
	}),
	'video-none-beside': entry({
		severity: 'error',
		source: 'libvirt src/conf/domain_validate.c virDomainDefVideoValidate',
		en: {
			message:
				"libvirt rejects a second <video> if one has the type none: `a 'none' video type must be the only video device defined for the domain`.",
			fix: 'Remove all other <video> elements, or this one.',
			cause: "A <video> of type none is the only one: `a 'none' video type must be the only video device defined`.",
			remedy: 'Keep the <video> of type none, or the others.',
		},
		zh: {
			message:
				"有类型为 none 的 <video> 时，libvirt 拒绝另一个 <video>，报错 `a 'none' video type must be the only video device defined for the domain`。",
			fix: '去掉其他所有的 <video>，或去掉这一个。',
			cause: "类型为 none 的 <video> 是唯一的一个：`a 'none' video type must be the only video device defined`。",
			remedy: '保留类型为 none 的 <video>，或保留其他的。',
		},
	}),
	'video-not-none': entry({
		severity: ['warning', 'note'],
		source: 'libvirt src/conf/domain_conf.c virDomainDefAddImplicitVideo; QEMU docs/igd-assign.txt',
		values: { model: 'name?', implied: 'flag', igpu: 'flag' },
		en: {
			message: ({ igpu, ...display }) => {
				const also = `The VM also has an emulated display (${emulatedDisplay({ manager: 'libvirt', ...display })}).`;
				return igpu
					? `${also} The ROMs and drivers of the iGPU require it to be the only display.`
					: `${also} Firmware and guest OS may use it as the primary display.`;
			},
			fix: `Once the passed-through card shows a picture, write \`${VIDEO_NONE}\`.`,
			cause:
				'There is no emulated display in addition to a passed-through one: firmware and guest OS may use it as the primary display.',
			remedy: `Replace the <video> with ${VIDEO_NONE} once the VM can be reached in another way.`,
		},
		zh: {
			message: ({ igpu, ...display }) => {
				const also = `虚拟机还有模拟显卡（${emulatedDisplayZh({ manager: 'libvirt', ...display })}）`;
				return igpu
					? `${also}，而核显的 ROM 和驱动要求核显是唯一的显示设备。`
					: `${also}，固件和虚拟机系统可能把它当作主显卡。`;
			},
			fix: `直通的显卡能显示画面后，写成 \`${VIDEO_NONE}\`。`,
			cause: '有直通的显卡时没有模拟显卡：固件和虚拟机系统可能把模拟显卡当作主显卡。',
			remedy: `能用其他方式访问虚拟机后，把 <video> 换成 ${VIDEO_NONE}。`,
		},
	}),
	'rom-invalid': entry({
		severity: 'error',
		source: DEVICE_INFO,
		values: { case: ['value', 'disabled'], attribute: ['bar', 'enabled'], value: 'name?' },
		en: {
			message: ({ case: problem, attribute, value = '' }) =>
				problem === 'value'
					? `libvirt rejects ${attribute}='${value}': \`Invalid value for attribute '${attribute}' in element 'rom'\`.`
					: "enabled='no' means that there is no ROM. With bar or file, libvirt stops with `ROM tuning is not supported when ROM is disabled`.",
			fix: ({ case: problem, attribute }) => {
				if (problem === 'disabled') return "Remove `enabled='no'`.";
				return attribute === 'bar' ? "Write `bar='on'` or `bar='off'`." : "Write `enabled='yes'` or `enabled='no'`.";
			},
			cause:
				"bar is on or off, enabled is yes or no, and with enabled='no' there is neither bar nor file: `ROM tuning is not supported when ROM is disabled`.",
			remedy: "Write <rom file='…'/>, with bar='on' or without it, and without enabled='no'.",
		},
		zh: {
			message: ({ case: problem, attribute, value = '' }) =>
				problem === 'value'
					? `libvirt 拒绝 ${attribute}='${value}'，报错 \`Invalid value for attribute '${attribute}' in element 'rom'\`。`
					: "enabled='no' 表示没有 ROM。同时有 bar 或 file 时，libvirt 报错 `ROM tuning is not supported when ROM is disabled` 并停止。",
			fix: ({ case: problem, attribute }) => {
				if (problem === 'disabled') return "去掉 `enabled='no'`。";
				return attribute === 'bar' ? "写成 `bar='on'` 或 `bar='off'`。" : "写成 `enabled='yes'` 或 `enabled='no'`。";
			},
			cause:
				"bar 是 on 或 off，enabled 是 yes 或 no；enabled='no' 时既没有 bar 也没有 file：`ROM tuning is not supported when ROM is disabled`。",
			remedy: "写成 <rom file='…'/>，可带 bar='on'，但不带 enabled='no'。",
		},
	}),
	'rom-misplaced': entry({
		severity: 'error',
		source: DEVICE_INFO,
		en: {
			message: 'libvirt drops <rom>: it is not directly inside its <hostdev>. The ROM is not read.',
			fix: 'Move it after </source>.',
			cause: 'A <rom> is directly inside the <hostdev> that it is for. libvirt drops it in any other place.',
			remedy: 'Move <rom> directly into the <hostdev> that it is for.',
		},
		zh: {
			message: 'libvirt 丢弃 <rom>：它不是 <hostdev> 的直接子元素，ROM 不会被读取。',
			fix: '移到 </source> 之后。',
			cause: '<rom> 是它所属 <hostdev> 的直接子元素。在其他位置，libvirt 会丢弃它。',
			remedy: '把 <rom> 移到它所属的 <hostdev> 中，作为直接子元素。',
		},
	}),
	'rom-path-relative': entry({
		severity: 'warning',
		source: 'libvirt src/conf/schemas/domaincommon.rng rom, absFilePath; QEMU system/datadir.c qemu_find_file',
		values: { rom: 'file', host: 'host?' },
		en: {
			message: ({ rom }) =>
				`${named(rom)} is not an absolute path. libvirt's schema rejects it (virsh edit, define --validate), and QEMU looks for it only in its own directories, such as /usr/share/qemu.`,
			fix: ({ rom, host }) => `Write the complete path, for example \`<rom file='${romFolderOf(host)}/${rom}'/>\`.`,
			cause:
				"The file's path is absolute. libvirt's schema rejects others, and QEMU looks for them in its own directories.",
			remedy: 'Write the complete path, from / on.',
		},
		zh: {
			message: ({ rom }) =>
				`${leadingZh(rom)}不是绝对路径。libvirt 的 schema 拒绝它（virsh edit、define --validate），QEMU 只在自己的目录中查找它，例如 /usr/share/qemu。`,
			fix: ({ rom, host }) => `写出完整的路径，例如 \`<rom file='${romFolderOf(host)}/${rom}'/>\`。`,
			cause: '文件的路径是绝对路径。libvirt 的 schema 拒绝其他路径，QEMU 会在自己的目录中查找它们。',
			remedy: '写出从 / 开始的完整路径。',
		},
	}),
	'rom-path-confined': entry({
		severity: 'note',
		source:
			'libvirt src/security/apparmor/libvirt-qemu.in; src/security/virt-aa-helper.c get_files; fedora-selinux/selinux-policy virt.te, virt.fc',
		values: { rom: 'file', home: 'flag', by: CONFINEMENTS, host: 'host?' },
		en: {
			message: ({ rom, home, by, host }) =>
				`${CONFINED.en[by](named(rom), host === undefined)}${
					home ? ' A home directory may also be closed to the user that QEMU runs as.' : ''
				}`,
			fix: ({ rom, host }) =>
				`If QEMU stops with \`Permission denied\`, write the path of a copy: ${copyCommand(rom, host)}`,
			cause: 'The ROM file is where AppArmor or SELinux lets QEMU read it: libvirt opens disks for it, not ROM files.',
			remedy: 'Copy the ROM to a directory that QEMU may read (romtool install), or add a rule for it.',
		},
		zh: {
			message: ({ rom, home, by, host }) =>
				`${CONFINED.zh[by](rom, host === undefined)}${home ? '主目录也可能不对运行 QEMU 的用户开放。' : ''}`,
			fix: ({ rom, host }) => `如果 QEMU 报错 \`Permission denied\`，改写为副本的路径：${copyCommand(rom, host)}`,
			cause: 'ROM 文件位于 AppArmor 或 SELinux 允许 QEMU 读取的地方：libvirt 只为磁盘放行，不为 ROM 文件放行。',
			remedy: '把 ROM 复制到 QEMU 可以读取的目录（romtool install），或为它添加规则。',
		},
	}),
	'qemu-namespace': entry({
		severity: 'error',
		source: 'libvirt docs/drvqemu.rst, "Pass-through of arbitrary qemu commands"',
		values: { element: 'name' },
		en: {
			message: ({ element }) =>
				`libvirt drops <${element}>: it is not directly inside <domain>, or its prefix is not bound to the namespace of QEMU.`,
			fix: `Write \`<domain type='kvm' ${NAMESPACE}>\`, and put the element directly inside it.`,
			cause: `qemu:… elements are directly inside <domain>, which has ${NAMESPACE}. libvirt drops all others.`,
			remedy: `Add ${NAMESPACE} to <domain>, and put the elements directly inside it.`,
		},
		zh: {
			message: ({ element }) =>
				`libvirt 丢弃 <${element}>：它不是 <domain> 的直接子元素，或其前缀没有绑定到 QEMU 的命名空间。`,
			fix: `写成 \`<domain type='kvm' ${NAMESPACE}>\`，并把该元素作为其直接子元素。`,
			cause: `qemu:… 元素是 <domain> 的直接子元素，且 <domain> 带有 ${NAMESPACE}。libvirt 会丢弃其他的。`,
			remedy: `在 <domain> 上加上 ${NAMESPACE}，并把这些元素作为其直接子元素。`,
		},
	}),
	'args-set-json': entry({
		severity: ['error', 'warning'],
		source:
			'libvirt NEWS 7.9.0, 8.0.0; src/qemu/qemu_command.c qemuBuildDeviceCommandlineFromJSON; QEMU system/vl.c qemu_set_option',
		values: { id: 'name', qemu: 'name', releases: RELEASES, element: 'line' },
		en: {
			message: ({ id, qemu, releases }) =>
				`libvirt 8.0 and newer define devices as JSON for QEMU ${qemu}${RELEASES_EN[releases]}, where -set does not find them: \`there is no device "${id}" defined\`.`,
			fix: ({ element }) => `Write this instead of -set (libvirt 8.2): ${element}`,
			cause:
				'From libvirt 8.0 and QEMU 7.0 on, libvirt defines devices as JSON, and -set does not find them. <qemu:override> replaces it.',
			remedy: 'Use <qemu:override> instead of -set: romtool plan --target libvirt prints it.',
		},
		zh: {
			message: ({ id, qemu, releases }) =>
				`libvirt 8.0 及以上对 QEMU ${qemu}${RELEASES_ZH[releases]}用 JSON 定义设备，-set 找不到它们：\`there is no device "${id}" defined\`。`,
			fix: ({ element }) => `不用 -set，改写为（libvirt 8.2）：${element}`,
			cause: '从 libvirt 8.0 和 QEMU 7.0 起，libvirt 用 JSON 定义设备，-set 找不到它们，由 <qemu:override> 代替。',
			remedy: '用 <qemu:override> 代替 -set：romtool plan --target libvirt 会给出它。',
		},
	}),
	'override-unknown': entry({
		severity: 'warning',
		source: 'libvirt src/qemu/qemu_command.c qemuBuildDeviceCommandlineHandleOverrides',
		values: { alias: 'name', devices: 'names' },
		en: {
			message: ({ alias }) => `libvirt ignores this override: no device has the alias "${alias}".`,
			fix: ({ devices }) =>
				devices.length === 0
					? 'Remove it: the domain has no host devices.'
					: `Use the alias of a host device: ${listed(devices, 'or')}.`,
			cause: 'An override is for the alias of a device that the VM has. libvirt ignores others.',
			remedy: "Use the alias of a device that is passed through; <alias name='ua-…'/> sets one.",
		},
		zh: {
			message: ({ alias }) => `libvirt 忽略此 override：没有设备的 alias 是“${alias}”。`,
			fix: ({ devices }) =>
				devices.length === 0 ? '去掉它：该域没有宿主机设备。' : `使用宿主机设备的 alias：${listedZh(devices, '或')}。`,
			cause: 'override 针对虚拟机中设备的 alias，libvirt 忽略其他的。',
			remedy: "使用所直通设备的 alias，可用 <alias name='ua-…'/> 设置。",
		},
	}),
	'override-invalid': entry({
		severity: 'error',
		source: 'libvirt src/qemu/qemu_domain.c qemuDomainDefNamespaceParseDeviceOverride',
		values: { case: OVERRIDE_PROBLEMS, property: 'name', type: 'name', value: 'name', meant: 'line' },
		en: {
			message: ({ case: problem, property, type, value }) => {
				const rejected = `libvirt rejects type='${type}' value='${value}' of ${property}`;
				if (problem === 'type') return `${rejected}: the types are string, unsigned, signed, bool and remove.`;
				return problem === 'number'
					? `${rejected}: the value is not a decimal number.`
					: `${rejected}: the value is neither true nor false.`;
			},
			fix: ({ meant }) => `Write \`${meant}\`.`,
			cause:
				"Overrides of type unsigned and signed are decimal numbers, those of type bool are true or false: `invalid value … of 'value' attribute`.",
			remedy: 'Write a decimal number, or true or false, as the type requires.',
		},
		zh: {
			message: ({ case: problem, property, type, value }) => {
				const rejected = `libvirt 拒绝 ${property} 的 type='${type}' value='${value}'`;
				if (problem === 'type') return `${rejected}：可用的类型是 string、unsigned、signed、bool 和 remove。`;
				return problem === 'number' ? `${rejected}：值不是十进制数。` : `${rejected}：值既不是 true 也不是 false。`;
			},
			fix: ({ meant }) => `写成 \`${meant}\`。`,
			cause:
				"类型为 unsigned 和 signed 的 override 是十进制数，类型为 bool 的是 true 或 false：`invalid value … of 'value' attribute`。",
			remedy: '按类型的要求写十进制数，或 true 或 false。',
		},
	}),
};
