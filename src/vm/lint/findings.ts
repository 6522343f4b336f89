/** Findings of `lint` about Intel iGPUs and virtual functions, for configurations of every kind. */
import { hex } from '../../bytes/hex.js';
import { leadingZh, listedZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { counted, listed, named } from '../../language/words.js';
import { CHANGE, changeText, changeTextZh } from '../change.js';
import { makeFunctions } from '../virtual-functions/findings.js';
import { writeLines, writeLinesZh } from '../write-lines.js';

const release = (qemu: string, orNewer: boolean) => (orNewer ? `QEMU ${qemu} or newer` : `QEMU ${qemu}`);
const releaseZh = (qemu: string, orNewer: boolean) => (orNewer ? `QEMU ${qemu} 或更新版本` : `QEMU ${qemu} `);

/** First and last of each range, one after the other. */
function ranges(bounds: readonly number[], to: string): string[] {
	return bounds.flatMap((first, i) => (i % 2 === 0 ? [`${hex(first)}${to}${hex(bounds[i + 1] ?? first)}`] : []));
}

/** What becomes of a GOP driver, or of a helper alone. */
const withoutOpRegion = (gop: boolean) => (gop ? 'The GOP driver finds no VBT.' : 'The IGD helper sets up nothing.');
const withoutOpRegionZh = (gop: boolean) => (gop ? 'GOP 驱动找不到 VBT。' : 'IGD 辅助驱动什么也不会设置。');

export const IGD_FINDINGS = {
	'device-inferred': entry({
		severity: 'note',
		source: 'device lists of the drivers in the ROM',
		/** `more`: further devices that the ROM is for. */
		values: { device: 'name', rom: 'file', id: 'id', more: 'number' },
		en: {
			message: ({ device, rom, id, more }) =>
				more === 0
					? `What ${device} is on the host is not known. It is checked as ${id}, which ${named(rom)} is for.`
					: `What ${device} is on the host is not known. ${named(rom)} is for ${id} and ${more} more: what is reported of ${id} holds for each of them.`,
			fix: 'To check the device of the host, run this command there, or use --host-root.',
			cause:
				'Without the host, an iGPU is checked as any of the devices that its ROM is for: by the device list of the GOP driver, or the IDs of the VBIOS.',
			remedy: 'Run `romtool lint` on the host, or with --host-root and a copy of its sys.',
		},
		zh: {
			message: ({ device, rom, id, more }) =>
				more === 0
					? `不知道 ${device} 在宿主机上是什么设备。${leadingZh(rom)}支持 ${id}，按它检查。`
					: `不知道 ${device} 在宿主机上是什么设备。${leadingZh(rom)}支持 ${id} 及另外 ${more} 个设备：关于 ${id} 的结论对它们都成立。`,
			fix: '如需按宿主机的设备检查，在宿主机上运行此命令，或使用 --host-root。',
			cause: '没有宿主机的信息时，按 ROM 所支持的设备检查核显：以 GOP 驱动的设备列表或 VBIOS 的 ID 为准。',
			remedy: '在宿主机上运行 `romtool lint`，或用 --host-root 指定其 sys 的副本。',
		},
	}),
	'igd-memory': entry({
		severity: 'warning',
		source: 'guide for Intel iGPUs (gangqizai)',
		values: { size: 'number', needed: 'number', write: 'lines' },
		en: {
			message: ({ size, needed }) =>
				`The VM has ${size} MiB of memory, and an iGPU requires ${needed}. With less, OpRegion and stolen memory may not fit below 4 GiB.`,
			fix: ({ write }) => writeLines(write),
			cause: 'A VM with an iGPU has 4 GiB of memory or more: OpRegion and stolen memory must fit below 4 GiB.',
			remedy: 'Give the VM 4096 MiB or more.',
		},
		zh: {
			message: ({ size, needed }) =>
				`虚拟机有 ${size} MiB 内存，而核显需要 ${needed} MiB。内存过少时，4 GiB 以下可能放不下 OpRegion 和 stolen memory（预留显存）。`,
			fix: ({ write }) => writeLinesZh(write),
			cause: '直通核显的虚拟机有 4 GiB 或更多内存：OpRegion 和 stolen memory（预留显存）必须放在 4 GiB 以下。',
			remedy: '给虚拟机 4096 MiB 或更多内存。',
		},
	}),
	'igd-gms-range': entry({
		severity: ['error', 'warning'],
		source: 'QEMU hw/vfio/igd.c vfio_pci_igd_override_gms',
		values: { size: 'name', igpu: 'id?', bounds: 'numbers', stops: 'flag', ...CHANGE },
		en: {
			message: ({ size, igpu = 'any generation', bounds, stops }) => {
				const valid = bounds.length === 0 ? '' : ` (valid: ${listed(ranges(bounds, ' to '))})`;
				const effect = stops ? 'reports it and does not start' : 'reports it and continues without it';
				return `x-igd-gms=${size} is not a size of stolen memory for ${igpu}${valid}. QEMU ${effect}.`;
			},
			fix: (values) =>
				changeText(values) ?? 'Omit x-igd-gms to use the size of the host, or write `x-igd-gms=0x2` for 64 MiB.',
			cause:
				'x-igd-gms is in the range of the generation: up to 0x10 before Broadwell, up to 0x40 from Broadwell on, and also 0xf0 to 0xfe from Skylake on.',
			remedy: 'Use a value in the range of the generation, or omit x-igd-gms.',
		},
		zh: {
			message: ({ size, igpu, bounds, stops }) => {
				const chip = igpu === undefined ? '任何一代核显' : ` ${igpu} `;
				const valid = bounds.length === 0 ? '' : `（有效范围：${ranges(bounds, ' 至 ').join('、')}）`;
				const effect = stops ? '报错，无法启动' : '报错，然后不使用它继续运行';
				return `x-igd-gms=${size} 不是${chip}的有效 stolen memory 大小${valid}。QEMU ${effect}。`;
			},
			fix: (values) => changeTextZh(values) ?? '不写 x-igd-gms 即采用宿主机的大小，或写 `x-igd-gms=0x2` 表示 64 MiB。',
			cause:
				'x-igd-gms 在该代核显的范围内：Broadwell 之前最大 0x10，从 Broadwell 起最大 0x40，从 Skylake 起还可以是 0xf0 至 0xfe。',
			remedy: '使用该代核显范围内的值，或不写 x-igd-gms。',
		},
	}),
	'igd-option-unknown': entry({
		severity: 'error',
		source: 'QEMU hw/vfio/pci.c vfio_pci_properties',
		/** `update`: the release does not support the iGPU without them, either. */
		values: { qemu: 'name', option: 'name', options: 'names', update: 'flag' },
		en: {
			message: ({ qemu, option, options }) =>
				`QEMU ${qemu} does not have ${listed(options)}, and stops with \`Property 'vfio-pci.${option}' not found\`.`,
			fix: ({ options, update }) =>
				update
					? 'Use QEMU 10.0 or newer, which has it.'
					: `Remove ${listed(options)}: before 10.0, legacy mode does the same.`,
			cause:
				'x-igd-lpc and x-igd-legacy-mode are for QEMU 10.0 and newer: older releases stop with `Property … not found`.',
			remedy: 'Use QEMU 10.0 or newer, or omit the option.',
		},
		zh: {
			message: ({ qemu, option, options }) =>
				`QEMU ${qemu} 没有 ${listedZh(options)}，报错 \`Property 'vfio-pci.${option}' not found\` 并停止。`,
			fix: ({ options, update }) =>
				update
					? '使用 QEMU 10.0 或更新版本，它有该选项。'
					: `删除 ${listedZh(options)}：10.0 之前由 legacy 模式完成同样的设置。`,
			cause: 'x-igd-lpc 和 x-igd-legacy-mode 要求 QEMU 10.0 或更新版本：更早的版本报错 `Property … not found` 并停止。',
			remedy: '使用 QEMU 10.0 或更新版本，或不写该选项。',
		},
	}),
	'igd-lpc-q35': entry({
		severity: 'error',
		source: 'QEMU hw/vfio/igd.c vfio_pci_igd_setup_lpc_bridge',
		values: { write: 'lines' },
		en: {
			message:
				'x-igd-lpc=on requires i440fx, and this VM is q35. QEMU stops with `Cannot create LPC bridge due to existing device at 1f.0`.',
			fix: ({ write }) => `${writeLines(write)} Or remove x-igd-lpc.`,
			cause: 'x-igd-lpc=on requires i440fx: `Cannot create LPC bridge due to existing device at 1f.0`.',
			remedy: 'Use machine type i440fx, or omit x-igd-lpc=on.',
		},
		zh: {
			message:
				'x-igd-lpc=on 需要 i440fx，而此虚拟机是 q35。QEMU 报错 `Cannot create LPC bridge due to existing device at 1f.0` 并停止。',
			fix: ({ write }) => `${writeLinesZh(write)}或删除 x-igd-lpc。`,
			cause: 'x-igd-lpc=on 需要 i440fx：否则报错 `Cannot create LPC bridge due to existing device at 1f.0`。',
			remedy: '使用 i440fx 机型，或不写 x-igd-lpc=on。',
		},
	}),
	'igd-legacy-mode-refused': entry({
		severity: 'error',
		source: 'QEMU hw/vfio/igd.c vfio_pci_igd_config_quirk',
		values: { igpu: 'id?', ...CHANGE },
		en: {
			message: ({ igpu }) =>
				`x-igd-legacy-mode=on requires legacy mode, but ${igpu === undefined ? 'this VM is q35' : `${igpu} has none`}. QEMU stops with \`Machine is not i440fx, assigned BDF is not 00:02.0, or device … doesn't support legacy mode\`.`,
			fix: (values) => changeText(values) ?? 'Replace `x-igd-legacy-mode=on` by `x-igd-lpc=on`.',
			cause:
				'x-igd-legacy-mode=on requires i440fx and, from QEMU 10.1 on, a generation from Sandy Bridge to Comet Lake.',
			remedy: 'Use i440fx, and for Ice Lake and newer x-igd-lpc=on instead of legacy mode.',
		},
		zh: {
			message: ({ igpu }) =>
				`x-igd-legacy-mode=on 需要 legacy 模式，而${igpu === undefined ? '此虚拟机是 q35' : ` ${igpu} 没有这种模式`}。QEMU 报错 \`Machine is not i440fx, assigned BDF is not 00:02.0, or device … doesn't support legacy mode\` 并停止。`,
			fix: (values) => changeTextZh(values) ?? '把 `x-igd-legacy-mode=on` 换成 `x-igd-lpc=on`。',
			cause: 'x-igd-legacy-mode=on 需要 i440fx；从 QEMU 10.1 起还要求核显属于 Sandy Bridge 到 Comet Lake。',
			remedy: '使用 i440fx；Ice Lake 及更新的核显用 x-igd-lpc=on 代替 legacy 模式。',
		},
	}),
	'igd-lpc-missing': entry({
		severity: 'warning',
		source: 'QEMU docs/igd-assign.txt; guide for Intel iGPUs (LongQT-sea)',
		/** `legacy`: the release has legacy mode for it, at another place than it is. */
		values: { qemu: 'name', orNewer: 'flag', igpu: 'id', legacy: 'flag', write: 'lines' },
		en: {
			message: ({ qemu, orNewer, igpu, legacy }) =>
				legacy
					? `${release(qemu, orNewer)} sets up legacy mode for ${igpu} only at 00:02.0 of an i440fx machine. Elsewhere, without x-igd-lpc=on, its GOP driver finds the wrong LPC bridge.`
					: `${release(qemu, orNewer)} has no legacy mode for ${igpu}. Without x-igd-lpc=on, its GOP driver finds the wrong LPC bridge.`,
			fix: ({ write }) => writeLines(write),
			cause:
				'From QEMU 10.1 on, GOP drivers of Ice Lake and newer need x-igd-lpc=on: legacy mode no longer sets up the LPC bridge for them.',
			remedy: 'Add x-igd-lpc=on: `romtool plan` prints the line.',
		},
		zh: {
			message: ({ qemu, orNewer, igpu, legacy }) =>
				legacy
					? `${releaseZh(qemu, orNewer)}只在 i440fx 机型的 00:02.0 处为 ${igpu} 启用 legacy 模式。在其他位置，没有 x-igd-lpc=on 时，它的 GOP 驱动会找到错误的 LPC 桥。`
					: `${releaseZh(qemu, orNewer)}没有 ${igpu} 的 legacy 模式。没有 x-igd-lpc=on 时，它的 GOP 驱动会找到错误的 LPC 桥。`,
			fix: ({ write }) => writeLinesZh(write),
			cause: '从 QEMU 10.1 起，Ice Lake 及更新核显的 GOP 驱动需要 x-igd-lpc=on：legacy 模式不再为它们设置 LPC 桥。',
			remedy: '加入 x-igd-lpc=on：`romtool plan` 会给出这一行。',
		},
	}),
	'igd-opregion-missing': entry({
		severity: 'warning',
		source: 'QEMU docs/igd-assign.txt, condition 1',
		/** `never`: the release does not know the device, and has no option for it. `gop`: a GOP driver is to have it. */
		values: { qemu: 'name', orNewer: 'flag', igpu: 'id', never: 'flag', gop: 'flag', ...CHANGE },
		en: {
			message: ({ qemu, orNewer, igpu, never, gop }) =>
				never
					? `${release(qemu, orNewer)} does not know ${igpu}, and gives the VM no OpRegion. ${withoutOpRegion(gop)}`
					: `${release(qemu, orNewer)} gives the VM no OpRegion of ${igpu} without x-igd-opregion=on. ${withoutOpRegion(gop)}`,
			fix: (values) => changeText(values) ?? 'Update QEMU to 10.1 or newer.',
			cause:
				'Outside of legacy mode, QEMU before 10.1 needs x-igd-opregion=on, and gives no OpRegion of devices that it does not know.',
			remedy: 'Add x-igd-opregion=on, or use QEMU 10.1 or newer.',
		},
		zh: {
			message: ({ qemu, orNewer, igpu, never, gop }) =>
				never
					? `${releaseZh(qemu, orNewer)}不认识 ${igpu}，不会把 OpRegion 交给虚拟机。${withoutOpRegionZh(gop)}`
					: `没有 x-igd-opregion=on 时，${releaseZh(qemu, orNewer)}不会把 ${igpu} 的 OpRegion 交给虚拟机。${withoutOpRegionZh(gop)}`,
			fix: (values) => changeTextZh(values) ?? '把 QEMU 更新到 10.1 或更新版本。',
			cause: '不在 legacy 模式时，10.1 之前的 QEMU 需要 x-igd-opregion=on，并且不会交出它不认识的设备的 OpRegion。',
			remedy: '加入 x-igd-opregion=on，或使用 QEMU 10.1 或更新版本。',
		},
	}),
	'igd-seabios-generation': entry({
		severity: 'warning',
		source: 'SeaBIOS src/fw/pciinit.c intel_igd_setup; QEMU hw/vfio/igd.c vfio_pci_igd_config_quirk',
		values: { igpu: 'id', write: 'lines' },
		en: {
			message: ({ igpu }) =>
				`SeaBIOS shows no picture on ${igpu}: only iGPUs up to Comet Lake have a VBIOS, and QEMU's legacy mode, and SeaBIOS writes no BDSM register of newer ones.`,
			fix: ({ write }) => `${writeLines(write)} Add a ROM with the IGD helper and a GOP driver for a picture.`,
			cause:
				'An iGPU that is the display of a VM with SeaBIOS is of Sandy Bridge to Comet Lake: newer ones have no VBIOS.',
			remedy: 'Use OVMF, with a ROM that contains the IGD helper and a GOP driver.',
		},
		zh: {
			message: ({ igpu }) =>
				`SeaBIOS 无法在 ${igpu} 上显示画面：只有 Comet Lake 及更旧的核显才有 VBIOS 和 QEMU 的 legacy 模式，SeaBIOS 也不写更新的核显的 BDSM 寄存器。`,
			fix: ({ write }) => `${writeLinesZh(write)}如需画面，加上含 IGD 辅助驱动和 GOP 驱动的 ROM。`,
			cause: '在 SeaBIOS 虚拟机中作为显示设备的核显是 Sandy Bridge 到 Comet Lake 的：更新的核显没有 VBIOS。',
			remedy: '使用 OVMF，以及含 IGD 辅助驱动和 GOP 驱动的 ROM。',
		},
	}),
	'igd-q35-vbios': entry({
		severity: 'warning',
		source: 'QEMU docs/igd-assign.txt, conditions 2 and 5',
		values: { write: 'lines' },
		en: {
			message:
				"A VBIOS of Intel requires the IDs of the host's LPC bridge and the VGA ranges, which QEMU gives an iGPU only on i440fx, in legacy mode.",
			fix: ({ write }) => writeLines(write),
			cause: 'With a VBIOS of Intel, the machine type is i440fx: legacy mode does not exist on q35.',
			remedy: 'Use machine type i440fx, with the iGPU at 00:02.0 and no other display.',
		},
		zh: {
			message: 'Intel 的 VBIOS 需要宿主机 LPC 桥的 ID 和 VGA 地址范围，QEMU 只在 i440fx 的 legacy 模式下交给核显。',
			fix: ({ write }) => writeLinesZh(write),
			cause: '使用 Intel 的 VBIOS 时，机型必须是 i440fx：q35 没有 legacy 模式。',
			remedy: '使用 i440fx 机型，核显位于 00:02.0，不要其他显示设备。',
		},
	}),
	'igd-q35-gop': entry({
		severity: 'warning',
		source: 'QEMU docs/igd-assign.txt, condition 2',
		values: { write: 'lines' },
		en: {
			message:
				'The LPC bridge of q35 keeps its own IDs. A GOP driver of Intel requires those of the host, and shows nothing.',
			fix: ({ write }) => writeLines(write),
			cause:
				'For a boot display from a GOP driver of Intel, the machine type is i440fx: on q35 the LPC bridge keeps its own IDs.',
			remedy: 'Use machine type i440fx.',
		},
		zh: {
			message: 'q35 的 LPC 桥保留自己的 ID。Intel 的 GOP 驱动需要宿主机的 ID，因此不会显示画面。',
			fix: ({ write }) => writeLinesZh(write),
			cause: '要靠 Intel 的 GOP 驱动显示启动画面，机型必须是 i440fx：q35 的 LPC 桥保留自己的 ID。',
			remedy: '使用 i440fx 机型。',
		},
	}),
};

const EFFECTS = {
	en: {
		stops: 'without VGA ranges. QEMU stops with `failed getting region info for VGA region`.',
		hides:
			"without a display. The option only hides KVM from the VM, and Intel's driver for Windows then reports error 43.",
		none: 'without OpRegion and VGA ranges. It has no effect, and some releases of QEMU stop at it.',
	},
	zh: {
		stops: '没有 VGA 区域。QEMU 报错 `failed getting region info for VGA region` 并停止。',
		hides: '没有显示输出。它只会对虚拟机隐藏 KVM，Intel 的 Windows 驱动因此报错误 43。',
		none: '没有 OpRegion 和 VGA 区域。它不起作用，某些版本的 QEMU 还会因此停止。',
	},
};

export const PASSED_VIRTUAL_FINDINGS = {
	'vf-missing': entry({
		severity: 'error',
		source: 'Linux Documentation/PCI/pci-iov-howto.rst',
		/** How many there are, and how many there must be; missing where the physical function cannot have any. */
		values: { address: 'address', physical: 'address', enabled: 'number?', total: 'number?', needed: 'number?' },
		en: {
			message: ({ address, physical, enabled, total }) =>
				enabled === undefined
					? `The host does not have ${address}, and cannot create it: ${physical} has no sriov_numvfs. The chip has no SR-IOV, or the firmware has turned it off.`
					: `The host does not have ${address} now: ${physical} has ${total === undefined ? counted(enabled, 'virtual function') : `${enabled} of ${total} virtual functions`}. The VM does not start without it.`,
			fix: ({ physical, enabled, needed = 1 }) => {
				const create = makeFunctions(physical, needed);
				if (enabled === undefined) {
					return `Turn on SR-IOV in the firmware setup if it has that setting. Or pass through the GPU itself: romtool plan --at ${physical}`;
				}
				return enabled === 0
					? `Create it on each start of the host: ${create}`
					: `Shut down the VMs that use one, then: ${makeFunctions(physical, 0)}; ${create}`;
			},
			cause:
				'The host has the passed-through virtual function: it exists once enough were created of its physical function.',
			remedy: 'Create them on each start of the host, by sriov_numvfs of the physical function.',
		},
		zh: {
			message: ({ address, physical, enabled, total }) =>
				enabled === undefined
					? `宿主机上没有 ${address}，也无法创建：${physical} 没有 sriov_numvfs，说明芯片没有 SR-IOV，或固件关闭了它。`
					: `宿主机上现在没有 ${address}：${physical} 有 ${enabled} 个虚拟功能（VF）${total === undefined ? '' : `，最多 ${total} 个`}。没有它虚拟机无法启动。`,
			fix: ({ physical, enabled, needed = 1 }) => {
				const create = makeFunctions(physical, needed);
				if (enabled === undefined) {
					return `BIOS 设置中如有 SR-IOV，打开它。或直通整个 GPU：romtool plan --at ${physical}`;
				}
				return enabled === 0
					? `每次宿主机启动时创建：${create}`
					: `先关闭使用 VF 的虚拟机，再执行：${makeFunctions(physical, 0)}; ${create}`;
			},
			cause: '宿主机上有要直通的虚拟功能（VF）：由物理功能（PF）创建足够数量之后，它才存在。',
			remedy: '每次宿主机启动时，通过物理功能（PF）的 sriov_numvfs 创建它们。',
		},
	}),
	'vf-pf-passed': entry({
		severity: 'error',
		source: 'Linux drivers/vfio/pci/vfio_pci_core.c vfio_pci_vf_init',
		/** `key` of what passes the physical function, where that is a device of its own. */
		values: { physical: 'address', virtual: 'address', key: 'name?', ...CHANGE },
		en: {
			message: ({ physical, virtual }) =>
				`${physical} is the physical function of ${virtual}, which is passed through as well. When the VM gets it, all its virtual functions are lost.`,
			fix: (values) => changeText(values) ?? `Remove ${values.key ?? 'it'}: ${values.virtual} works without it.`,
			cause:
				'No VM has a virtual function together with its physical one: what takes the physical one from its driver removes the virtual ones.',
			remedy: 'Pass through only the virtual function.',
		},
		zh: {
			message: ({ physical, virtual }) =>
				`${physical} 是 ${virtual} 的物理功能（PF），而后者也被直通。PF 交给虚拟机后，它的所有虚拟功能（VF）都会消失。`,
			fix: (values) => changeTextZh(values) ?? `删除 ${values.key ?? 'PF'}：${values.virtual} 不需要它。`,
			cause: '同一台虚拟机不能既有虚拟功能（VF）又有它的物理功能（PF）：PF 一旦脱离驱动，所有 VF 都会消失。',
			remedy: '只直通虚拟功能（VF）。',
		},
	}),
	'vf-options': entry({
		severity: ['error', 'warning'],
		source: 'PCI Express Base 4.0 §9.3',
		values: { option: 'line', address: 'address', effect: ['stops', 'hides', 'none'], ...CHANGE },
		en: {
			message: ({ option, address, effect }) =>
				`${option} is for a GPU with a display. ${address} is a virtual function, ${EFFECTS.en[effect]}`,
			fix: changeText,
			cause: 'A virtual function has no options for a GPU with a display: x-vga, x-igd-opregion, x-igd-lpc, x-igd-gms.',
			remedy: 'Omit the options.',
		},
		zh: {
			message: ({ option, address, effect }) =>
				`${option} 用于有显示输出的 GPU。${address} 是虚拟功能（VF），${EFFECTS.zh[effect]}`,
			fix: changeTextZh,
			cause: '虚拟功能（VF）不使用针对有显示输出的 GPU 的选项：x-vga、x-igd-opregion、x-igd-lpc、x-igd-gms。',
			remedy: '不写这些选项。',
		},
	}),
	'vf-hypervisor-hidden': entry({
		severity: 'warning',
		source: 'reports to i915-sriov-dkms, #120',
		values: { by: 'line', ...CHANGE },
		en: {
			message: ({ by }) =>
				`${by} hides from the guest OS that it runs in a VM. Intel's driver for Windows then reports error 43 (Code 43) on a virtual function.`,
			fix: changeText,
			cause:
				"With a virtual function of Intel, the guest OS sees that it runs in a VM: if KVM or the hypervisor bit is hidden, Intel's driver for Windows reports error 43.",
			remedy: 'Omit what hides it: kvm=off, -hypervisor, hidden=1, <hidden state>.',
		},
		zh: {
			message: ({ by }) =>
				`${by} 会对虚拟机系统隐藏虚拟化。此时 Intel 的 Windows 驱动在虚拟功能（VF）上报错误 43（代码 43）。`,
			fix: changeTextZh,
			cause:
				'使用 Intel 的虚拟功能（VF）时，虚拟机系统能看出自己在虚拟机中：隐藏 KVM 或 hypervisor 位后，Intel 的 Windows 驱动报错误 43。',
			remedy: '去掉隐藏虚拟化的设置：kvm=off、-hypervisor、hidden=1、<hidden state>。',
		},
	}),
};
