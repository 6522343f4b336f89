/** Findings that `plan`, `lint` and `check` share: the IOMMU, QEMU and an Intel iGPU, the helper in its ROM. */

import { hex } from '../bytes/hex.js';
import { HOST_WORDS } from '../host/host-words.js';
import { buildIgdCommand } from '../igd-helper/commands.js';
import { amidZh, leadingZh } from '../language/chinese.js';
import { entry } from '../language/entry.js';
import { named } from '../language/words.js';
import { CHANGE, changeText, changeTextZh } from './change.js';
import { MANAGERS } from './managers.js';
import { writeLines, writeLinesZh } from './write-lines.js';

/** What runs the machines; `any` where it is not known. */
export const ANY_MANAGER = [...MANAGERS, 'any'] as const;

const WITHOUT_IOMMU = {
	en: {
		proxmox: 'Proxmox VE stops with `cannot prepare PCI pass-through, IOMMU not present`.',
		libvirt: "libvirt stops with `host doesn't support passthrough of host PCI devices`.",
		any: 'No device can be passed through.',
	},
	zh: {
		proxmox: 'Proxmox VE 报错 `cannot prepare PCI pass-through, IOMMU not present`。',
		libvirt: "libvirt 报错 `host doesn't support passthrough of host PCI devices`。",
		any: '无法直通任何设备。',
	},
};

const BDSM_SOURCE = 'QEMU hw/vfio/igd.c vfio_pci_igd_config_quirk; before 10.0 vfio_probe_igd_bar4_quirk';

/** The device and the release that decide which helper is right, and the helper: in a ROM of that name, or at an offset. */
const HELPER = {
	igpu: 'id?',
	qemu: 'name?',
	orNewer: 'flag?',
	rom: 'file?',
	offset: 'offset?',
} as const;

interface Helper {
	readonly igpu?: string | undefined;
	readonly qemu?: string | undefined;
	readonly orNewer?: boolean | undefined;
	readonly rom?: string | undefined;
	readonly offset?: number | undefined;
	readonly file?: string | undefined;
	readonly host?: string | undefined;
}

const chip = ({ igpu = 'the iGPU' }: Helper) => igpu;
const chipZh = ({ igpu }: Helper) => (igpu === undefined ? '核显' : ` ${igpu} `);
const helper = ({ rom, offset = 0 }: Helper) => (rom === undefined ? `the helper at ${hex(offset)}` : named(rom));
const helperFirst = (values: Helper) => helper(values).replace(/^the helper/, 'The helper');
const helperZh = ({ rom, offset = 0 }: Helper) => (rom === undefined ? ` ${hex(offset)} 处的辅助驱动` : amidZh(rom));

function release({ qemu, orNewer }: Helper): string {
	if (qemu === undefined) return 'every release of QEMU';
	return orNewer === true ? `QEMU ${qemu} or newer` : `QEMU ${qemu}`;
}

/** Before a comma or 时. */
function releaseZh({ qemu, orNewer }: Helper): string {
	if (qemu === undefined) return '任何版本的 QEMU ';
	return orNewer === true ? ` QEMU ${qemu} 或更新版本` : ` QEMU ${qemu} `;
}

/** The release of Proxmox VE is told where the host may be one. */
const newer = ({ host = 'proxmox' }: Helper) =>
	`Update QEMU to 10.0 or newer${host === 'proxmox' ? ' (included in Proxmox VE 9)' : ''}`;
const newerZh = ({ host = 'proxmox' }: Helper) =>
	`把 QEMU 更新到 10.0 或更新版本${host === 'proxmox' ? '（Proxmox VE 9 自带）' : ''}`;

/** One ROM with romtool's own helper, and with the GOP driver of this ROM if it has one. */
function ownRom({ gop, igpu, rom, file }: Helper & { readonly gop: boolean }): string {
	return buildIgdCommand({ id: igpu, gop: gop ? (rom ?? file ?? 'FILE') : undefined });
}

type WithGop = Parameters<typeof ownRom>[0];

const useOwn = (values: WithGop) =>
	`Use romtool's IGD helper, which is right for every release of QEMU: ${ownRom(values)}`;
const useOwnZh = (values: WithGop) => `换用 romtool 的 IGD 辅助驱动，它适用于任何版本的 QEMU：${ownRom(values)}`;

/** Releases of QEMU with which a VM reads 0 in the BDSM register of a device. */
export const ZERO_SINCE = ['any', '10.0', '9.2-legacy', 'legacy', '9.1-legacy', 'never'] as const;

const WHEN_ZERO: Readonly<Record<(typeof ZERO_SINCE)[number], string>> = {
	any: 'for Sandy Bridge to Raptor Lake from QEMU 10.0 on, before that in legacy mode up to Comet Lake (9.2: up to Coffee Lake, and Elkhart and Tiger Lake)',
	'10.0': 'from QEMU 10.0 on',
	'9.2-legacy': 'from QEMU 10.0 on, and with 9.2 in legacy mode',
	legacy: 'from QEMU 10.0 on, and before that in legacy mode',
	'9.1-legacy': 'from QEMU 10.0 on, and up to 9.1 in legacy mode',
	never: 'with no release',
};
const WHEN_ZERO_ZH: typeof WHEN_ZERO = {
	any: '从 QEMU 10.0 起，Sandy Bridge 到 Raptor Lake；更早的版本，legacy 模式下的 Comet Lake 及更早的核显（9.2：Coffee Lake 及更早的核显，以及 Elkhart Lake 和 Tiger Lake）',
	'10.0': 'QEMU 10.0 起',
	'9.2-legacy': 'QEMU 10.0 起，以及 9.2 的 legacy 模式',
	legacy: 'QEMU 10.0 起，以及更早版本的 legacy 模式',
	'9.1-legacy': 'QEMU 10.0 起，以及 9.1 及更早版本的 legacy 模式',
	never: '没有任何版本',
};

export const HELPER_FINDINGS = {
	'helper-bdsm-zero': entry({
		severity: ['warning', 'note'],
		source: BDSM_SOURCE,
		values: { case: ['zero', 'refused'], ...HELPER, file: 'file?', gop: 'flag', host: 'host?' },
		en: {
			message: (values) =>
				values.case === 'zero'
					? `With ${release(values)}, the BDSM register of ${chip(values)} reads 0 in the VM. ${helperFirst(values)} uses the stolen memory at that address and reserves none (\`failed to allocate BDSM: Not Found\`). The screen stays black or scrambled.`
					: `${release(values)} refuses legacy mode for ${chip(values)}, whatever the helper. From QEMU 10.0 on, where the BDSM register reads 0, ${helper(values)} reserves no stolen memory.`,
			fix: (values) => (values.case === 'zero' ? useOwn(values) : `${newer(values)}. ${useOwn(values)}`),
			cause:
				"A helper that uses the stolen memory at the address in the BDSM register needs the host's address there. QEMU from 10.0 on, and before that its legacy mode, lets the register begin at 0, and the helper reserves nothing. A pinned version of the machine type changes nothing: the release of QEMU counts.",
			remedy: "Use romtool's IGD helper: romtool build --igd-helper.",
		},
		zh: {
			message: (values) =>
				values.case === 'zero'
					? `使用${releaseZh(values)}时，虚拟机读到${chipZh(values)}的 BDSM 寄存器是 0。${helperZh(values).trimStart()}使用该地址的 stolen memory（预留显存），因此一点也没有预留（\`failed to allocate BDSM: Not Found\`），屏幕黑屏或花屏。`
					: `${releaseZh(values).trimStart()}拒绝${chipZh(values)}的 legacy 模式，换哪种辅助驱动都一样。从 QEMU 10.0 起 BDSM 寄存器读作 0，${helperZh(values).trimStart()}不会预留 stolen memory（预留显存）。`,
			fix: (values) => (values.case === 'zero' ? useOwnZh(values) : `${newerZh(values)}。${useOwnZh(values)}`),
			cause:
				'使用 BDSM 寄存器所指地址的辅助驱动，要求那里是宿主机的地址。QEMU 从 10.0 起，以及更早版本的 legacy 模式，寄存器的初值是 0，辅助驱动什么也不会预留。固定机型版本不会改变这一点，起作用的是 QEMU 的版本。',
			remedy: '换用 romtool 的 IGD 辅助驱动：romtool build --igd-helper。',
		},
	}),
	'helper-bdsm-host': entry({
		severity: 'warning',
		source: BDSM_SOURCE,
		/** A change gets the iGPU into legacy mode. */
		values: { ...HELPER, file: 'file?', gop: 'flag', ...CHANGE },
		en: {
			message: (values) =>
				`With ${release(values)}, the BDSM register of ${chip(values)} has the host's address in the VM and accepts no other. The GPU uses memory there, which ${helper(values)} does not reserve: it allocates its own.`,
			fix: (values) => {
				const change = changeText(values);
				return change === undefined ? useOwn(values) : `${change} Or ${useOwn(values).replace(/^Use/, 'use')}`;
			},
			cause:
				"A helper that allocates its own stolen memory needs a BDSM register that keeps the address. Before QEMU 10.0, outside of legacy mode and for Ice Lake and newer, the VM sees the host's, which accepts no other.",
			remedy: "Use romtool's IGD helper (romtool build --igd-helper), or update QEMU to 10.0 or newer.",
		},
		zh: {
			message: (values) =>
				`使用${releaseZh(values)}时，虚拟机读到${chipZh(values)}的 BDSM 寄存器是宿主机的地址，而且无法改写。GPU 使用那里的内存，而${helperZh(values)}自行分配，并没有预留它。`,
			fix: (values) => {
				const change = changeTextZh(values);
				return change === undefined ? useOwnZh(values) : `${change}或${useOwnZh(values)}`;
			},
			cause:
				'自行分配 stolen memory 的辅助驱动，要求 BDSM 寄存器能保存它的地址。QEMU 10.0 之前，不在 legacy 模式时，以及对 Ice Lake 及更新的核显，虚拟机看到的是宿主机的地址，无法改写。',
			remedy: '换用 romtool 的 IGD 辅助驱动（romtool build --igd-helper），或把 QEMU 更新到 10.0 或更新版本。',
		},
	}),
	'helper-bdsm-unknown': entry({
		severity: ['warning', 'note'],
		source: BDSM_SOURCE,
		values: {
			case: ['not-its-register', 'no-register', 'unknown-device', 'unclear'],
			...HELPER,
			file: 'file?',
			/** The helper allocates its own. */
			own: 'flag',
			gop: 'flag',
			when: ZERO_SINCE,
			...CHANGE,
		},
		en: {
			message: (values) => {
				switch (values.case) {
					case 'not-its-register':
						return `With ${release(values)}, the BDSM register of ${chip(values)}, at 0x5c, has the host's address in the VM. Whether ${helper(values)} reads it is not known: published helpers of its kind read 0xc0.`;
					case 'no-register':
						return `${chip(values).replace(/^the/, 'The')} has no BDSM register, like Meteor Lake and newer. Whether ${helper(values)} sets up stolen memory for it is not known.`;
					case 'unknown-device':
						return `Whether ${chip(values)} has a BDSM register is not known, nor whether ${helper(values)} sets up stolen memory for it.`;
					case 'unclear':
						return values.own
							? `${helperFirst(values)} allocates its own stolen memory. That is right if the BDSM register reads 0 in the VM, and wrong if it has the host's address. It reads 0: ${WHEN_ZERO[values.when]}.`
							: `${helperFirst(values)} uses the stolen memory at the address in the BDSM register. That is right if the VM has the host's address there, and wrong if it reads 0: ${WHEN_ZERO[values.when]}.`;
				}
			},
			fix: (values) => {
				const change = changeText(values);
				return change === undefined ? useOwn(values) : `${change} And ${useOwn(values).replace(/^Use/, 'use')}`;
			},
			cause:
				'Which helper is right depends on the release of QEMU, the generation of the iGPU and the machine. If these do not decide it, it is not judged.',
			remedy: "Use romtool's IGD helper, which is right in every case: romtool build --igd-helper.",
		},
		zh: {
			message: (values) => {
				switch (values.case) {
					case 'not-its-register':
						return `使用${releaseZh(values)}时，虚拟机读到${chipZh(values)}的 BDSM 寄存器（0x5c）是宿主机的地址。${helperZh(values).trimStart()}是否读取它尚不清楚：已公开的同类辅助驱动读取 0xc0。`;
					case 'no-register':
						return `${chipZh(values).trimStart()}没有 BDSM 寄存器（Meteor Lake 及更新的核显都没有）。${helperZh(values).trimStart()}能否为它设置 stolen memory（预留显存）尚不清楚。`;
					case 'unknown-device':
						return `${chipZh(values).trimStart()}有没有 BDSM 寄存器尚不清楚，${helperZh(values).trimStart()}能否为它设置 stolen memory（预留显存）也不清楚。`;
					case 'unclear':
						return values.own
							? `${helperZh(values).trimStart()}自行分配 stolen memory（预留显存）。虚拟机读到的 BDSM 寄存器是 0 时正确，是宿主机的地址时不正确。读到 0 的情况：${WHEN_ZERO_ZH[values.when]}。`
							: `${helperZh(values).trimStart()}使用 BDSM 寄存器所指地址的 stolen memory（预留显存）。虚拟机在那里读到宿主机的地址时正确，读到 0 时不正确。读到 0 的情况：${WHEN_ZERO_ZH[values.when]}。`;
				}
			},
			fix: (values) => {
				const change = changeTextZh(values);
				return change === undefined ? useOwnZh(values) : `${change}并${useOwnZh(values)}`;
			},
			cause: '哪种辅助驱动正确，取决于 QEMU 的版本、核显的代次和机型。无法据此确定时不作判断。',
			remedy: '换用 romtool 的 IGD 辅助驱动，它在各种情况下都适用：romtool build --igd-helper。',
		},
	}),
	'helper-opregion-only': entry({
		severity: 'note',
		source: 'Linux include/drm/intel/pciids.h, i915_gem_stolen.c; QEMU docs/igd-assign.txt',
		/** `known`: the iGPU is of a generation that has no BDSM register. */
		values: { igpu: HELPER.igpu, rom: HELPER.rom, offset: HELPER.offset, known: 'flag' },
		en: {
			message: (values) =>
				values.known
					? `${chip(values)} has no BDSM register, like Meteor Lake and newer. ${helperFirst(values)} gives it the OpRegion, and no stolen memory.`
					: `The table of romtool's IGD helper does not contain ${chip(values)}. At 00:02.0 of the VM, ${helper(values)} gives it the OpRegion, and no stolen memory.`,
			cause:
				"romtool's IGD helper gives the iGPU the OpRegion, and no stolen memory: it has no BDSM register, like Meteor Lake and newer, or is not in the helper's table.",
			remedy: 'Use a GOP driver that lists the device, and test it.',
		},
		zh: {
			message: (values) =>
				values.known
					? `${chipZh(values).trimStart()}没有 BDSM 寄存器（Meteor Lake 及更新的核显都没有）。${helperZh(values).trimStart()}只为它设置 OpRegion，不设置 stolen memory（预留显存）。`
					: `romtool 的 IGD 辅助驱动的表中没有${chipZh(values).trimEnd()}。位于虚拟机的 00:02.0 时，${helperZh(values).trimStart()}只为它设置 OpRegion，不设置 stolen memory（预留显存）。`,
			cause:
				'romtool 的 IGD 辅助驱动只为该核显设置 OpRegion，不设置 stolen memory（预留显存）：它没有 BDSM 寄存器（Meteor Lake 及更新的核显都没有），或不在辅助驱动的表中。',
			remedy: '使用支持该设备的 GOP 驱动，并实际测试。',
		},
	}),
};

export const SHARED_FINDINGS = {
	'iommu-off': entry({
		severity: 'error',
		source:
			'PVE/QemuServer/PCI.pm prepare_pci_device; libvirt src/qemu/qemu_hostdev.c qemuHostdevPreparePCIDevicesCheckSupport; Linux drivers/vfio/vfio_iommu_type1.c',
		values: {
			/** A kernel parameter turns it off; the kernel uses none; an older kernel needs to be told; the device is in no group. */
			case: ['parameter', 'none', 'kernel', 'group'],
			manager: ANY_MANAGER,
			option: 'name?',
			kernel: 'name?',
			since: 'name?',
			intel: 'flag?',
			address: 'address?',
			host: 'host?',
		},
		en: {
			message: ({ case: known, manager, option = 'iommu', kernel = 'KERNEL', since = '6.8', address = 'ADDRESS' }) => {
				const stops = WITHOUT_IOMMU.en[manager];
				switch (known) {
					case 'parameter':
						return `${option}=off on the kernel command line turns the IOMMU off. ${stops}`;
					case 'none':
						return `The kernel uses no IOMMU: /sys/class/iommu is empty. ${stops}`;
					case 'kernel':
						return `The kernel is ${kernel}, and its command line lacks intel_iommu=on. Without it, Intel's IOMMU stays off before kernel ${since}. ${stops}`;
					case 'group':
						return `${address} is in no IOMMU group: the IOMMU is off. ${stops}`;
				}
			},
			fix: ({ case: known, option = 'iommu', intel, host }) => {
				const { changeWords } = HOST_WORDS.en;
				switch (known) {
					case 'parameter':
						return `${changeWords(host, { remove: [`${option}=off`] })}.`;
					case 'none':
						return intel === true
							? `Turn on VT-d (Intel) in the firmware setup. ${changeWords(host, { add: ['intel_iommu=on'] })}.`
							: 'Turn on VT-d (Intel) or IOMMU (AMD) in the firmware setup.';
					case 'kernel':
						return `${changeWords(host, { add: ['intel_iommu=on'] })}.`;
					case 'group':
						return 'Turn on VT-d (Intel) or AMD-Vi (IOMMU) in the firmware setup, and set the kernel command line.';
				}
			},
			cause:
				"The IOMMU is on. Otherwise Proxmox VE stops with `cannot prepare PCI pass-through, IOMMU not present`, and libvirt with `host doesn't support passthrough of host PCI devices`. AMD has it on by default, Intel from kernel 6.8 of Proxmox VE on; elsewhere Intel follows the configuration of the kernel.",
			remedy:
				'Turn on VT-d or AMD-Vi (IOMMU) in the firmware setup, and remove what turns it off from the kernel command line. On an Intel host with an older kernel, add intel_iommu=on.',
		},
		zh: {
			message: ({ case: known, manager, option = 'iommu', kernel = 'KERNEL', since = '6.8', address = 'ADDRESS' }) => {
				const stops = WITHOUT_IOMMU.zh[manager];
				switch (known) {
					case 'parameter':
						return `内核命令行中的 ${option}=off 关闭了 IOMMU。${stops}`;
					case 'none':
						return `内核没有使用 IOMMU：/sys/class/iommu 是空的。${stops}`;
					case 'kernel':
						return `内核版本是 ${kernel}，命令行中没有 intel_iommu=on。在 ${since} 之前的内核上，没有它 Intel 的 IOMMU 不会打开。${stops}`;
					case 'group':
						return `${address} 不属于任何 IOMMU 组：IOMMU 已关闭。${stops}`;
				}
			},
			fix: ({ case: known, option = 'iommu', intel, host }) => {
				const { changeWords } = HOST_WORDS.zh;
				switch (known) {
					case 'parameter':
						return `${changeWords(host, { remove: [`${option}=off`] })}。`;
					case 'none':
						return intel === true
							? `在 BIOS 设置中打开 VT-d（Intel）。${changeWords(host, { add: ['intel_iommu=on'] })}。`
							: '在 BIOS 设置中打开 VT-d（Intel）或 IOMMU（AMD）。';
					case 'kernel':
						return `${changeWords(host, { add: ['intel_iommu=on'] })}。`;
					case 'group':
						return '在 BIOS 设置中打开 VT-d（Intel）或 AMD-Vi（IOMMU），并设置内核命令行。';
				}
			},
			cause:
				"IOMMU 已打开。否则 Proxmox VE 报错 `cannot prepare PCI pass-through, IOMMU not present`，libvirt 报错 `host doesn't support passthrough of host PCI devices`。AMD 默认打开；Intel 从 Proxmox VE 的内核 6.8 起默认打开，其他系统取决于内核配置。",
			remedy:
				'在 BIOS 设置中打开 VT-d 或 AMD-Vi（IOMMU），并从内核命令行中删除关闭它的参数。Intel 宿主机使用旧内核时，加入 intel_iommu=on。',
		},
	}),
	'igd-address': entry({
		severity: ['error', 'warning'],
		source: 'QEMU docs/igd-assign.txt, condition 3',
		/** `rom` that requires the place in the VM; without one `at` is a place on the host. `word` of QEMU's own passes it. */
		values: { manager: MANAGERS, rom: 'file?', at: 'address?', word: 'flag?', lines: 'lines?', target: 'target?' },
		en: {
			message: ({ manager, rom, at, word, target }) => {
				if (rom === undefined) {
					return `${at ?? 'ADDRESS'} is not 00:02.0. ${target === 'proxmox' ? 'Proxmox VE refuses legacy-igd=1 for it, and the' : 'The'} GOP driver looks for its iGPU at 00:02.0.`;
				}
				const place = at === undefined ? 'libvirt chooses its address' : `it is at ${at}`;
				if (word === true)
					return `${named(rom)} requires the iGPU at 00:02.0 in the VM, and -device does not put it there.`;
				return manager === 'proxmox'
					? `${named(rom)} requires the iGPU at 00:02.0 in the VM. Proxmox VE does not put it there automatically.`
					: `${named(rom)} requires the iGPU at 00:02.0 in the VM, but ${place}.`;
			},
			fix: ({ manager, rom, word, lines }) => {
				if (rom === undefined || lines === undefined) return 'Pass through 0000:00:02.0.';
				return word === true || manager === 'proxmox' ? writeLines(lines) : `Beside its <source>: ${writeLines(lines)}`;
			},
			cause:
				"For its ROMs an iGPU is at 00:02.0, on the host and in the VM. In Proxmox VE legacy-igd=1 or -set device.hostpciN.addr=02.0 puts it there, in libvirt its <address type='pci'>.",
			remedy: 'Pass through 0000:00:02.0, and put it at 00:02.0 in the VM: `romtool plan` prints the lines.',
		},
		zh: {
			message: ({ manager, rom, at, word, target }) => {
				if (rom === undefined) {
					return `${at ?? 'ADDRESS'} 不是 00:02.0。${target === 'proxmox' ? 'Proxmox VE 拒绝对它使用 legacy-igd=1，' : ''}GOP 驱动只在 00:02.0 查找核显。`;
				}
				const place = at === undefined ? '而它的地址由 libvirt 选择' : `而它在 ${at}`;
				if (word === true) return `${leadingZh(rom)}要求核显位于虚拟机的 00:02.0，而 -device 没有把它放在那里。`;
				return manager === 'proxmox'
					? `${leadingZh(rom)}要求核显位于虚拟机的 00:02.0，而 Proxmox VE 不会自动放到那里。`
					: `${leadingZh(rom)}要求核显位于虚拟机的 00:02.0，${place}。`;
			},
			fix: ({ manager, rom, word, lines }) => {
				if (rom === undefined || lines === undefined) return '直通 0000:00:02.0。';
				return word === true || manager === 'proxmox'
					? writeLinesZh(lines)
					: `与它的 <source> 并列：${writeLinesZh(lines)}`;
			},
			cause:
				"核显的 ROM 要求它在宿主机和虚拟机中都位于 00:02.0。Proxmox VE 中由 legacy-igd=1 或 -set device.hostpciN.addr=02.0 实现，libvirt 中由它的 <address type='pci'> 实现。",
			remedy: '直通 0000:00:02.0，并在虚拟机中放在 00:02.0：`romtool plan` 会给出相应的行。',
		},
	}),
	'igd-qemu': entry({
		severity: ['error', 'warning'],
		source: 'QEMU hw/vfio/igd.c igd_gen, vfio_probe_igd_bar4_quirk',
		/** `assumed`: the release is that which the machine type or the creation of the machine names. */
		values: { igpu: 'id', qemu: 'name', needed: 'name', assumed: 'flag' },
		en: {
			message: ({ igpu, qemu, assumed }) =>
				`${assumed ? `The machine type or creation of the VM names QEMU ${qemu}, which` : `QEMU ${qemu}`} does not support ${igpu}. It sets up neither legacy mode nor the IDs of the LPC bridge that this iGPU needs. Without them the GOP driver does not start.`,
			fix: ({ needed }) => `Use QEMU ${needed} or newer. To see the installed release: kvm --version`,
			cause:
				'QEMU knows the iGPU, and sets up legacy mode for it or has options for the same. 9.2 does so neither for Comet Lake and Ice Lake nor for Alder Lake and Raptor Lake, and no release before 10.1 for Meteor Lake and newer.',
			remedy: 'Use the release of QEMU that the message names, or a newer one.',
		},
		zh: {
			message: ({ igpu, qemu, assumed }) =>
				`${assumed ? `虚拟机的机型或创建记录声明 QEMU ${qemu}，它` : `QEMU ${qemu} `}不支持 ${igpu}：既不启用 legacy 模式，也不设置该核显所需的 LPC 桥 ID，GOP 驱动因此不会启动。`,
			fix: ({ needed }) => `使用 QEMU ${needed} 或更新版本。查看已安装的版本：kvm --version`,
			cause:
				'QEMU 认识该核显，并为它启用 legacy 模式，或有代替它的选项。9.2 对 Comet Lake、Ice Lake、Alder Lake 和 Raptor Lake 都做不到，10.1 之前的版本对 Meteor Lake 及更新的核显都做不到。',
			remedy: '使用消息中给出的 QEMU 版本或更新版本。',
		},
	}),
};
