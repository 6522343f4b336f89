/** Findings about AMD's reset bug, and about what keeps an APU's driver in the guest from starting. */
import { loadCommand } from '../../host/host-words.js';
import { entry } from '../../language/entry.js';
import { CHANGE, changeText, changeTextZh } from '../change.js';
import { GUESTS } from '../guest.js';

const RESET_CASES = ['module', 'card', 'apu'] as const;

const MODULE = 'https://github.com/gnif/vendor-reset';
const SERVICE = 'https://github.com/inga-lovinde/RadeonResetBugFix';

const chooseReset = (address: string) => `echo device_specific > /sys/bus/pci/devices/${address}/reset_method`;
const rescan = (address: string) => `echo 1 > /sys/bus/pci/devices/${address}/remove; echo 1 > /sys/bus/pci/rescan`;

const NEW_HEADERS =
	'From Linux 6.12 on it builds only from a revision of 2026 or newer; in an older one, write linux/unaligned.h for asm/unaligned.h in src/amd/amdgpu/atom.c.';
const NEW_HEADERS_ZH =
	'Linux 6.12 起只有 2026 年及以后的版本能编译；旧版本需把 src/amd/amdgpu/atom.c 中的 asm/unaligned.h 改为 linux/unaligned.h。';

export const PLAN_RESET_FINDINGS = {
	'amd-reset': entry({
		severity: 'note',
		values: {
			...{ case: RESET_CASES, guest: GUESTS, id: 'id', chip: 'name', address: 'address', source: 'name' },
			/** Of the host, as far as it is known: vendor-reset is there; its kernel has reset_method, and lost a header. */
			...{ installed: 'flag', chooses: 'flag?', headers: 'flag?', host: 'host?' },
		},
		en: {
			message: ({ case: what, id, chip, source }) =>
				`${id} (${chip}) has AMD's reset bug (${source}): after the VM stops or crashes, the GPU may not start again until the host reboots.${what === 'module' ? ' The kernel module vendor-reset resets it.' : ' vendor-reset does not support it.'}`,
			fix: ({ case: what, guest, address, installed, chooses, headers, host }) => {
				if (what === 'module') {
					const reset = chooseReset(address);
					if (installed) return chooses === false ? undefined : `Choose its reset: ${reset}`;
					const when = chooses === true ? '' : 'from Linux 5.15 on ';
					const choose = chooses === false ? '' : `, and ${when}choose its reset: ${reset}`;
					return `Install vendor-reset (${MODULE}) with its udev rules, have it loaded at boot (\`${loadCommand(host, 'vendor-reset')}\`)${choose}.${headers === false ? '' : ` ${NEW_HEADERS}`}`;
				}
				const windows = `In a Windows guest, install RadeonResetBugFix (${SERVICE}), which disables the GPU at shutdown.`;
				const linux = `If the GPU does not start again while the VM is off: ${rescan(address)}. If that does not help, reboot the host.`;
				return guest === 'linux' ? linux : `${windows} ${linux}`;
			},
			cause:
				"The GPU has AMD's reset bug: no reset of the kernel brings it back to what it is at power-on. After the VM stops or crashes, it may not start again until the host reboots.",
			remedy:
				'For cards that vendor-reset supports, install it, and set reset_method to device_specific (Linux 5.15 and newer). Otherwise RadeonResetBugFix in a Windows guest, or remove and rescan the device, or reboot the host.',
		},
		zh: {
			message: ({ case: what, id, chip, source }) =>
				`${id}（${chip}）有 AMD 的 reset bug（${source}）：虚拟机关闭或崩溃后，可能要重启宿主机才能再次启动该 GPU。${what === 'module' ? '内核模块 vendor-reset 可以重置它。' : 'vendor-reset 不支持它。'}`,
			fix: ({ case: what, guest, address, installed, chooses, headers, host }) => {
				if (what === 'module') {
					const reset = chooseReset(address);
					if (installed) return chooses === false ? undefined : `选用它的重置方式：${reset}`;
					const when = chooses === true ? '再' : 'Linux 5.15 起还要';
					const choose = chooses === false ? '' : `；${when}选用它的重置方式：${reset}`;
					return `安装 vendor-reset（${MODULE}）及其 udev 规则，并让它开机时加载（\`${loadCommand(host, 'vendor-reset')}\`）${choose}。${headers === false ? '' : NEW_HEADERS_ZH}`;
				}
				const windows = `Windows 虚拟机中安装 RadeonResetBugFix（${SERVICE}），它在关机时禁用 GPU。`;
				const linux = `如果虚拟机关闭后 GPU 无法再次启动：${rescan(address)}。仍然无效则重启宿主机。`;
				return guest === 'linux' ? linux : `${windows}${linux}`;
			},
			cause:
				'该 GPU 有 AMD 的 reset bug：内核的各种重置都不能让它回到上电时的状态。虚拟机关闭或崩溃后，可能要重启宿主机才能再次启动它。',
			remedy:
				'vendor-reset 支持的显卡：安装它，并把 reset_method 设为 device_specific（Linux 5.15 及以上）。其他：Windows 虚拟机中用 RadeonResetBugFix，或移除并重新扫描设备，或重启宿主机。',
		},
	}),
};

export const LINT_RESET_FINDINGS = {
	'vendor-reset-missing': entry({
		severity: 'note',
		source: 'gnif/vendor-reset src/device-db.h',
		/** `headers`: the host's kernel has lost a header that older revisions include. */
		values: { id: 'id', chip: 'name', address: 'address', headers: 'flag', host: 'host?' },
		en: {
			message: ({ id, chip, address }) =>
				`${address} is ${id} (${chip}), which has AMD's reset bug, and the kernel module vendor-reset is not loaded: the VM may start with it only once until the host reboots.`,
			fix: ({ headers, host }) =>
				`Install vendor-reset (${MODULE}) with its udev rules, and have it loaded at boot: \`${loadCommand(host, 'vendor-reset')}\`.${headers ? ` ${NEW_HEADERS}` : ''}`,
			cause:
				'A card that vendor-reset can reset is passed through, and the module is not loaded: the VM may start with it only once until the host reboots.',
			remedy: 'Install vendor-reset with its udev rules, and have it loaded at boot.',
		},
		zh: {
			message: ({ id, chip, address }) =>
				`${address} 是 ${id}（${chip}），有 AMD 的 reset bug，而内核模块 vendor-reset 未加载：重启宿主机之前，虚拟机可能只能用它启动一次。`,
			fix: ({ headers, host }) =>
				`安装 vendor-reset（${MODULE}）及其 udev 规则，并让它开机时加载：\`${loadCommand(host, 'vendor-reset')}\`。${headers ? NEW_HEADERS_ZH : ''}`,
			cause: '直通的显卡可由 vendor-reset 重置，而该模块未加载：重启宿主机之前，虚拟机可能只能用它启动一次。',
			remedy: '安装 vendor-reset 及其 udev 规则，并让它开机时加载。',
		},
	}),
	'reset-method-unset': entry({
		severity: 'warning',
		source: 'Linux drivers/pci/pci-sysfs.c reset_method_store',
		values: { id: 'id', chip: 'name', address: 'address', methods: 'names' },
		en: {
			message: ({ id, chip, address, methods }) =>
				`vendor-reset is loaded, but ${address}, ${id} (${chip}), is reset otherwise: its reset_method is ${methods.length === 0 ? 'empty' : `"${methods.join(' ')}"`}. From Linux 5.15 on, the module is used only with device_specific.`,
			fix: ({ address }) => `After the module is loaded, at each boot: ${chooseReset(address)}`,
			cause:
				'From Linux 5.15 on, reset_method of a device chooses its reset, and vendor-reset is used only with device_specific.',
			remedy: 'Write device_specific to reset_method after the module is loaded; the udev rules of vendor-reset do so.',
		},
		zh: {
			message: ({ id, chip, address, methods }) =>
				`vendor-reset 已加载，但 ${address}（${id}，${chip}）用其他方式重置：它的 reset_method ${methods.length === 0 ? '为空' : `是“${methods.join(' ')}”`}。Linux 5.15 起，只有设为 device_specific 才会使用该模块。`,
			fix: ({ address }) => `每次启动时，在加载该模块之后执行：${chooseReset(address)}`,
			cause: 'Linux 5.15 起，设备的 reset_method 决定重置方式，只有设为 device_specific 才会使用 vendor-reset。',
			remedy: '加载该模块之后，把 device_specific 写入 reset_method；vendor-reset 的 udev 规则会这样做。',
		},
	}),
};

export const GUEST_FINDINGS = {
	'hypervisor-hidden-linux': entry({
		severity: 'warning',
		source:
			'Linux drivers/gpu/drm/amd/amdgpu/amdgpu_virt.c amdgpu_detect_virtualization; isc30/ryzen-gpu-passthrough-proxmox#158',
		/** `os` is the one that the domain's metadata name (libosinfo). */
		values: { by: 'name', ostype: 'name?', os: 'name?', ...CHANGE },
		en: {
			message: ({ by, ostype, os = '' }) =>
				`The guest is Linux (${ostype === undefined ? os : `ostype: ${ostype}`}), and ${by} hides the hypervisor from it. The amdgpu of the guest then takes the APU for one of a host, and stops with error -22.`,
			fix: changeText,
			cause:
				"With -hypervisor, a Linux guest's amdgpu takes the APU for one of a host, and stops with error -22. Only AMD's drivers for Windows need the hypervisor hidden.",
			remedy: 'Remove -hypervisor from the -cpu of a Linux guest.',
		},
		zh: {
			message: ({ by, ostype, os = '' }) =>
				`虚拟机系统是 Linux（${ostype === undefined ? os : `ostype: ${ostype}`}），而 ${by} 对它隐藏了虚拟化。虚拟机中的 amdgpu 会把 APU 当作物理机上的，报错误 -22 而停止。`,
			fix: changeTextZh,
			cause:
				'使用 -hypervisor 时，Linux 虚拟机中的 amdgpu 会把 APU 当作物理机上的，报错误 -22 而停止。只有 AMD 的 Windows 驱动需要隐藏虚拟化。',
			remedy: 'Linux 虚拟机的 -cpu 中去掉 -hypervisor。',
		},
	}),
};
