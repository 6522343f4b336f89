/** Causes that lie in the state of a device of the host. */
import { HOST_WORDS, modprobeFolder } from '../../../host/host-words.js';
import { entry } from '../../../language/entry.js';
import { given } from '../given.js';

const VENDOR_RESET = 'https://github.com/gnif/vendor-reset';

export const DEVICE_CAUSES = {
	'device-busy': entry({
		severity: 'error',
		values: { address: 'address?', group: 'name?', user: 'name?' },
		en: {
			message: ({ address, group, user }) =>
				`${address ?? 'The device'}${given(group, (it) => ` (IOMMU group ${it})`)} is already in use${given(user, (it) => ` by VM ${it}`)}, or the user that runs QEMU may not open it.`,
			fix: ({ group, user }) =>
				user === undefined
					? `Shut down the VM that uses it. What has it open: fuser -v ${group === undefined ? '/dev/vfio/*' : `/dev/vfio/${group}`}`
					: `Shut down that VM first: ${/^\d+$/.test(user) ? `qm shutdown ${user}` : 'virsh shutdown DOMAIN'}`,
			cause:
				'Another VM or program has the device or its IOMMU group, an mdev of this UUID exists already, or the user that runs QEMU may not open /dev/vfio.',
			remedy: 'Use the device in one VM at a time, and run QEMU as root or as a user who may open /dev/vfio.',
		},
		zh: {
			message: ({ address, group, user }) =>
				`${given(address, (it) => `${it} `)}设备${given(group, (it) => `（IOMMU 组 ${it}）`)}已被${given(user, (it) => `虚拟机 ${it} `)}占用，或运行 QEMU 的用户无权打开它。`,
			fix: ({ group, user }) =>
				user === undefined
					? `关闭正在使用它的虚拟机。查看谁打开了它：fuser -v ${group === undefined ? '/dev/vfio/*' : `/dev/vfio/${group}`}`
					: `先关闭该虚拟机：${/^\d+$/.test(user) ? `qm shutdown ${user}` : 'virsh shutdown DOMAIN'}`,
			cause:
				'另一台虚拟机或程序占用了设备或其 IOMMU 组，或该 UUID 的 mdev 设备已存在，或运行 QEMU 的用户无权打开 /dev/vfio。',
			remedy: '同一时间只在一台虚拟机中使用该设备，并以 root 或有权打开 /dev/vfio 的用户运行 QEMU。',
		},
	}),
	'device-lost': entry({
		severity: 'error',
		values: { address: 'address?', error: 'said?', host: 'host?' },
		en: {
			message: ({ address, error }) =>
				`${address ?? 'The device'} does not answer any more: it is off the bus, asleep or dead after a failed reset${given(error, (it) => ` (\`${it}\`)`)}.`,
			fix: ({ host }) =>
				`Shut the host down, take it off power for some seconds, and start it. If it happens again, keep the device awake, in ${modprobeFolder(host)}/vfio.conf: options vfio-pci disable_idle_d3=1`,
			cause:
				'The configuration space of the device reads all ones, or it reports a fatal error: after a failed reset, in D3cold, or because its driver on the host was removed while in use.',
			remedy:
				'Power-cycle the host. Bind the device to vfio-pci at boot, stop what uses it before it is unbound, and set disable_idle_d3=1.',
		},
		zh: {
			message: ({ address, error }) =>
				`${given(address, (it) => `${it} `)}设备不再响应：已从总线上消失、处于休眠，或重置失败${given(error, (it) => `（\`${it}\`）`)}。`,
			fix: ({ host }) =>
				`关闭宿主机，断电几秒后再开机。如果再次出现，在 ${modprobeFolder(host)}/vfio.conf 中禁止设备休眠：options vfio-pci disable_idle_d3=1`,
			cause: '设备的配置空间读出全为 1，或报告了致命错误：重置失败、处于 D3cold，或宿主机的驱动在使用中被卸载。',
			remedy: '让宿主机断电重启。开机时就把设备绑定到 vfio-pci，解绑前停止使用它的程序，并设置 disable_idle_d3=1。',
		},
	}),
	'device-absent': entry({
		severity: 'error',
		values: { address: 'address?' },
		en: {
			message: ({ address }) =>
				`There is no device${given(address, (it) => ` ${it}`)} on the host. Addresses change when cards are added or moved.`,
			fix: ({ address }) =>
				`List the GPUs and their addresses, and correct ${address ?? 'the address'} in the configuration: romtool devices`,
			cause:
				'The configuration has the address of a device that the host does not have, or a mapping that does not fit it any more.',
			remedy: 'Look the address up (romtool devices, lspci -nn), and correct the configuration or the mapping.',
		},
		zh: {
			message: ({ address }) => `宿主机上没有设备${given(address, (it) => ` ${it}`)}。添加或移动板卡后，地址会改变。`,
			fix: ({ address }) =>
				`列出各 GPU 及其地址，并改正配置中的${address === undefined ? '地址' : ` ${address}`}：romtool devices`,
			cause: '配置中的设备地址在宿主机上不存在，或资源映射已与硬件不符。',
			remedy: '查出地址（romtool devices 或 lspci -nn），并改正配置或资源映射。',
		},
	}),
	'reset-group': entry({
		severity: 'warning',
		values: { address: 'address?', other: 'name?' },
		en: {
			message: ({ address, other }) =>
				`QEMU cannot reset ${address ?? 'the device'}, because the VM does not have all devices of its bus${given(other, (it) => ` (${it} is missing)`)}. It may work only until the VM stops.`,
			fix: ({ address }) =>
				`Pass all functions of the card to the same VM, audio and USB too. In Proxmox VE, without the function number: hostpci0: ${address?.replace(/\.\d$/, '') ?? 'ADDRESS'}`,
			cause:
				'The device can be reset only together with its bus, and another function or device of the bus is not passed to the same VM.',
			remedy: 'Pass all functions of the card to the same VM.',
		},
		zh: {
			message: ({ address, other }) =>
				`QEMU 无法重置${given(address, (it) => ` ${it} `)}设备，因为同一总线上的设备没有全部直通给该虚拟机${given(other, (it) => `（缺 ${it}）`)}。设备可能只能用到虚拟机关闭为止。`,
			fix: ({ address }) =>
				`把显卡的所有功能直通给同一台虚拟机，包括声卡和 USB。在 Proxmox VE 中不写功能号：hostpci0: ${address?.replace(/\.\d$/, '') ?? 'ADDRESS'}`,
			cause: '该设备只能与整个总线一起重置，而总线上的其他功能或设备没有直通给同一台虚拟机。',
			remedy: '把显卡的所有功能直通给同一台虚拟机。',
		},
	}),
	'gpu-not-reset': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address }) =>
				`${address ?? 'The GPU'} was not reset since it was used last, and does not start again.`,
			fix: `Shut the host down, and take it off power for some seconds. For AMD cards up to Navi 2, install vendor-reset: ${VENDOR_RESET}`,
			cause:
				'No reset of the kernel brings the GPU back to its state at power-on: after the first VM, or after the driver of the host, it does not start again.',
			remedy:
				'Power-cycle the host. Keep the driver of the host off the GPU, install vendor-reset for AMD cards that it supports, and set disable_idle_d3=1 if it does not leave D3.',
		},
		zh: {
			message: ({ address }) => `${given(address, (it) => `${it} `)}GPU 自上次使用后没有被重置，无法再次启动。`,
			fix: `关闭宿主机并断电几秒。Navi 2 及更早的 AMD 显卡可安装 vendor-reset：${VENDOR_RESET}`,
			cause: '内核的各种重置都不能让 GPU 回到上电时的状态：第一台虚拟机或宿主机的驱动用过之后，它无法再次启动。',
			remedy:
				'让宿主机断电重启。不让宿主机的驱动使用该 GPU，为支持的 AMD 显卡安装 vendor-reset；如果它停在 D3，设置 disable_idle_d3=1。',
		},
	}),
	'host-framebuffer': entry({
		severity: 'warning',
		values: { address: 'address?', bar: 'name?', host: 'host?' },
		en: {
			message: ({ address, bar }) =>
				`A framebuffer of the host still has ${given(bar, (it) => `BAR ${it} of `)}${address ?? 'the GPU'}: the memory of the GPU does not work in the VM.`,
			fix: ({ host }) => `On the host: ${HOST_WORDS.en.changeWords(host, { add: ['initcall_blacklist=sysfb_init'] })}.`,
			cause:
				'The GPU is the boot GPU of the host, and efifb, simpledrm or the boot framebuffer (BOOTFB) has reserved its memory. vfio-pci cannot map the BAR.',
			remedy:
				'Add initcall_blacklist=sysfb_init to the kernel command line, or make another GPU the primary one. Where simpledrm is built in, unbind it before the VM starts.',
		},
		zh: {
			message: ({ address, bar }) =>
				`宿主机的帧缓冲仍占用${given(address, (it) => ` ${it}`)} GPU${given(bar, (it) => ` 的 BAR ${it}`)}，显存在虚拟机中无法使用。`,
			fix: ({ host }) => `在宿主机上：${HOST_WORDS.zh.changeWords(host, { add: ['initcall_blacklist=sysfb_init'] })}。`,
			cause:
				'该 GPU 是宿主机的启动 GPU，efifb、simpledrm 或启动帧缓冲（BOOTFB）保留了它的显存，vfio-pci 无法映射该 BAR。',
			remedy:
				'在内核命令行中加上 initcall_blacklist=sysfb_init，或把另一块 GPU 设为主显卡。内核内置 simpledrm 时，在虚拟机启动前解绑它。',
		},
	}),
	'host-driver-stuck': entry({
		severity: 'error',
		values: { address: 'address?' },
		en: {
			message: ({ address }) =>
				`A driver or program of the host still uses ${address ?? 'the device'}, and it cannot be unbound.`,
			fix: 'Stop what uses the GPU before the VM starts: systemctl stop display-manager nvidia-persistenced',
			cause:
				'The device is to be taken from its driver on the host while a display manager, nvidia-persistenced, a console or another VM uses it.',
			remedy:
				'Stop the display manager and nvidia-persistenced first, or bind the device to vfio-pci at boot, so the driver of the host never gets it.',
		},
		zh: {
			message: ({ address }) => `宿主机的驱动或程序仍在使用${given(address, (it) => ` ${it} `)}设备，无法解绑。`,
			fix: '在虚拟机启动前停止使用 GPU 的程序：systemctl stop display-manager nvidia-persistenced',
			cause: '要把设备从宿主机的驱动解绑时，显示管理器、nvidia-persistenced、控制台或另一台虚拟机还在使用它。',
			remedy: '先停止显示管理器和 nvidia-persistenced，或开机时就把设备绑定到 vfio-pci，不让宿主机的驱动绑定它。',
		},
	}),
};
