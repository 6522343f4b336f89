/** Findings of `plan` and `lint` about slices of Intel iGPUs (GVT-g, mdev). */
import { HOST_WORDS, loadCommand, modprobeFolder } from '../../host/host-words.js';
import { entry } from '../../language/entry.js';
import { CHANGE, changeText, changeTextZh } from '../change.js';

const typesOf = (address: string) => `/sys/bus/pci/devices/${address}/mdev_supported_types`;

export const MEDIATED_FINDINGS = {
	'mdev-unsupported': entry({
		severity: 'error',
		source: 'Linux drivers/gpu/drm/i915/intel_gvt.c is_supported_device',
		/** `virtual`: it has virtual functions. */
		values: { address: 'address', id: 'id', virtual: 'flag' },
		en: {
			message: ({ address, id }) =>
				`${address} is ${id}, of which i915 makes no mediated devices: GVT-g is for Broadwell, Skylake, Kaby Lake, Broxton, Coffee Lake and Comet Lake. The VM does not start with mdev=.`,
			fix: ({ id, virtual }) =>
				virtual ? `Pass a virtual function instead: romtool plan --for ${id} --mode vf` : 'Remove mdev= from the line.',
			cause: 'GVT-g is for Broadwell to Comet Lake (5th to 10th generation, without Ice Lake and Gemini Lake).',
			remedy: 'Pass the iGPU itself, or where it has them (Tiger Lake and newer) a virtual function.',
		},
		zh: {
			message: ({ address, id }) =>
				`${address} 是 ${id}，i915 不为它创建 mdev 设备：GVT-g 只用于 Broadwell、Skylake、Kaby Lake、Broxton、Coffee Lake 和 Comet Lake。带 mdev= 的虚拟机无法启动。`,
			fix: ({ id, virtual }) =>
				virtual ? `改为直通虚拟功能（VF）：romtool plan --for ${id} --mode vf` : '从该行删除 mdev=。',
			cause: 'GVT-g 用于 Broadwell 到 Comet Lake（第 5 到第 10 代，不含 Ice Lake 和 Gemini Lake）。',
			remedy: '直通核显本身；如有虚拟功能（VF，Tiger Lake 及更新的核显），直通 VF。',
		},
	}),
	'mdev-gpu-bound': entry({
		severity: 'error',
		source: 'Linux drivers/gpu/drm/i915/gvt/kvmgt.c',
		values: { address: 'address', id: 'id', host: 'host?' },
		en: {
			message: ({ address }) =>
				`${address} is bound to vfio-pci, but i915 of the host makes the mediated devices of it.`,
			fix: ({ id, host }) =>
				`Remove ${id} from ids= of vfio-pci in ${modprobeFolder(host)}, then ${HOST_WORDS.en.afterFiles(host)}.`,
			cause: 'The GPU of a mediated device stays with i915 on the host, not with vfio-pci.',
			remedy: 'Remove its ID from ids= of vfio-pci.',
		},
		zh: {
			message: ({ address }) => `${address} 已绑定到 vfio-pci，而它的 mdev 设备由宿主机的 i915 创建。`,
			fix: ({ id, host }) =>
				`从 ${modprobeFolder(host)} 中 vfio-pci 的 ids= 里删除 ${id}，然后${HOST_WORDS.zh.afterFiles(host)}。`,
			cause: '使用 mdev 设备时，核显留给宿主机的 i915，不绑定到 vfio-pci。',
			remedy: '从 vfio-pci 的 ids= 中删除它的 ID。',
		},
	}),
	'mdev-type': entry({
		severity: 'error',
		source: 'Linux drivers/gpu/drm/i915/gvt/vgpu.c intel_gvt_init_vgpu_types',
		values: { type: 'name', id: 'id', own: 'name', ...CHANGE },
		en: {
			message: ({ type, id, own }) =>
				`${id} has no type "${type}": those of Broadwell are i915-GVTg_V4_1 to i915-GVTg_V4_8, those of newer iGPUs i915-GVTg_V5_1 to i915-GVTg_V5_8. ${own} exists on most hosts.`,
			fix: changeText,
			cause: 'The types of an iGPU are i915-GVTg_V4_N for Broadwell and i915-GVTg_V5_N for newer ones.',
			remedy: 'Use a type that mdev_supported_types of the device lists.',
		},
		zh: {
			message: ({ type, id, own }) =>
				`${id} 没有类型“${type}”：Broadwell 的类型是 i915-GVTg_V4_1 到 i915-GVTg_V4_8，更新的核显是 i915-GVTg_V5_1 到 i915-GVTg_V5_8。多数宿主机上有 ${own}。`,
			fix: changeTextZh,
			cause: 'Broadwell 的类型是 i915-GVTg_V4_N，更新的核显是 i915-GVTg_V5_N。',
			remedy: '使用该设备的 mdev_supported_types 中列出的类型。',
		},
	}),
	'mdev-x-vga': entry({
		severity: ['error', 'warning'],
		source: 'PVE/QemuServer/PCI.pm print_hostpci_devices; QEMU hw/vfio/pci.c vfio_populate_vga',
		values: { stops: 'flag', lines: 'lines' },
		en: {
			message: ({ stops }) =>
				stops
					? 'A mediated device has no VGA ranges, and QEMU stops at x-vga=1: `device does not support requested feature x-vga`.'
					: 'A mediated device has no VGA ranges and no screen: x-vga=1 takes the emulated display from the VM and hides KVM from it.',
			fix: ({ lines }) => changeText({ write: lines }) ?? '',
			cause: 'x-vga=1 is not for a mediated device: it has no VGA ranges.',
			remedy: 'Remove x-vga=1.',
		},
		zh: {
			message: ({ stops }) =>
				stops
					? 'mdev 设备没有 VGA 地址范围，QEMU 遇到 x-vga=1 报错 `device does not support requested feature x-vga` 并停止。'
					: 'mdev 设备没有 VGA 地址范围，也没有显示器：x-vga=1 会去掉虚拟机的模拟显卡，并对它隐藏 KVM。',
			fix: ({ lines }) => changeTextZh({ write: lines }) ?? '',
			cause: 'mdev 设备没有 VGA 地址范围，x-vga=1 不适用于它。',
			remedy: '删除 x-vga=1。',
		},
	}),
	'gvt-off': entry({
		severity: 'warning',
		source: 'Linux drivers/gpu/drm/i915/intel_gvt.c intel_gvt_init_device, gvt/kvmgt.c',
		values: { case: ['parameter', 'module', 'guc'], address: 'address', host: 'host?' },
		en: {
			message: ({ case: what, address }) =>
				({
					parameter: `A mediated device of ${address} is passed through, and i915.enable_gvt=1 is missing on the host: i915 makes no mediated devices.`,
					module: `A mediated device of ${address} is passed through, and the module kvmgt is not loaded on the host: there are no types of mediated devices.`,
					guc: `A mediated device of ${address} is passed through, and i915.enable_guc turns on GuC submission, with which i915 makes no mediated devices.`,
				})[what],
			fix: ({ case: what, host }) =>
				({
					parameter: 'Add to the kernel command line: i915.enable_gvt=1',
					module: `Have it loaded at boot: ${loadCommand(host, 'kvmgt')}`,
					guc: 'Write on the kernel command line: i915.enable_guc=0',
				})[what],
			cause:
				'i915 makes mediated devices (GVT-g) with i915.enable_gvt=1, the module kvmgt, and without GuC submission.',
			remedy: 'Set i915.enable_gvt=1 and load kvmgt; i915.enable_guc is 0 or absent.',
		},
		zh: {
			message: ({ case: what, address }) =>
				({
					parameter: `直通的是 ${address} 的 mdev 设备，而宿主机缺少 i915.enable_gvt=1：i915 不会创建 mdev 设备。`,
					module: `直通的是 ${address} 的 mdev 设备，而宿主机未加载模块 kvmgt：没有任何 mdev 类型。`,
					guc: `直通的是 ${address} 的 mdev 设备，而 i915.enable_guc 打开了 GuC submission，此时 i915 不会创建 mdev 设备。`,
				})[what],
			fix: ({ case: what, host }) =>
				({
					parameter: '加到内核命令行：i915.enable_gvt=1',
					module: `开机时加载它：${loadCommand(host, 'kvmgt')}`,
					guc: '在内核命令行写：i915.enable_guc=0',
				})[what],
			cause: 'i915 创建 mdev 设备（GVT-g）需要 i915.enable_gvt=1 和模块 kvmgt，并且不能使用 GuC submission。',
			remedy: '设置 i915.enable_gvt=1，加载 kvmgt，i915.enable_guc 为 0 或不写。',
		},
	}),
};

/** Of plans alone. */
export const PLAN_SLICE_FINDINGS = {
	'mdev-host': entry({
		severity: 'note',
		source: 'Linux drivers/gpu/drm/i915/intel_gvt.c intel_gvt_init_device; drivers/gpu/drm/i915/gvt/vgpu.c',
		values: { address: 'address', type: 'name', uuid: 'name', target: 'target?' },
		en: {
			message: ({ address, type }) =>
				`i915 of the host makes the mediated devices of ${address}, with i915.enable_gvt=1 and the module kvmgt, and only without GuC submission (i915.enable_guc is 0 or absent). How many there can be of ${type} depends on the aperture size in the firmware setup: \`ls ${typesOf(address)}\` lists what is left.`,
			fix: ({ address, type, uuid, target }) =>
				`${target === 'proxmox' ? 'Proxmox VE makes the mediated device when the VM starts. Elsewhere, make' : 'Make'} it after each boot of the host: echo ${uuid} > ${typesOf(address)}/${type}/create`,
			cause: 'i915 of the host makes the mediated devices (GVT-g), with i915.enable_gvt=1 and the module kvmgt.',
			remedy: 'Set i915.enable_gvt=1, load kvmgt, and keep the ID of the GPU out of vfio.conf.',
		},
		zh: {
			message: ({ address, type }) =>
				`${address} 的 mdev 设备由宿主机的 i915 创建，需要 i915.enable_gvt=1 和模块 kvmgt。不能使用 GuC submission（i915.enable_guc 为 0 或不写）。${type} 最多能有几个取决于 BIOS 设置中的 Aperture Size，\`ls ${typesOf(address)}\` 会列出可用的类型。`,
			fix: ({ address, type, uuid, target }) =>
				`${target === 'proxmox' ? '虚拟机启动时，Proxmox VE 会创建 mdev 设备。在其他系统上，' : ''}每次宿主机启动后创建它：echo ${uuid} > ${typesOf(address)}/${type}/create`,
			cause: 'mdev 设备由宿主机的 i915 创建（GVT-g），需要 i915.enable_gvt=1 和模块 kvmgt。',
			remedy: '设置 i915.enable_gvt=1，加载 kvmgt，不要把 GPU 的 ID 写进 vfio.conf。',
		},
	}),
	'mdev-no-screen': entry({
		severity: 'note',
		source: 'QEMU hw/vfio/display.c vfio_display_probe',
		en: {
			message:
				'No screen of the host shows the mediated device. The VM keeps its emulated display; QEMU shows that of the mediated device only with display=on and a console with OpenGL, and before its driver loads only with ramfb=on.',
			cause: 'No screen of the host shows a mediated device: the VM keeps its emulated display.',
			remedy: 'Keep the emulated display, or use Remote Desktop in the VM.',
		},
		zh: {
			message:
				'宿主机的显示器不会显示 mdev 设备的画面，虚拟机保留模拟显卡。只有用 display=on 和带 OpenGL 的控制台时 QEMU 才会显示它的画面，驱动加载之前的画面还需要 ramfb=on。',
			cause: '宿主机的显示器不会显示 mdev 设备的画面：虚拟机保留模拟显卡。',
			remedy: '保留模拟显卡，或使用虚拟机的远程桌面。',
		},
	}),
};
