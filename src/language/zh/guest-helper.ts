/** Which helper of an Intel iGPU goes with which QEMU. */
import type { Entries } from '../entries.js';

export const GUEST_HELPER: Entries = {
	// cli/inspect/summary.ts
	memory: '内存',
	'takes the stolen memory that the BDSM register points to': '使用 BDSM 寄存器所指的 stolen memory（预留显存）',
	'allocates stolen memory, and writes its address to the BDSM register':
		'自行分配 stolen memory（预留显存），并把地址写入 BDSM 寄存器',

	// guest/check-helper.ts
	'the helper at {}': '{0} 处的辅助驱动',

	// guest/helper-bdsm.ts
	'the iGPU': '核显',
	'every release of QEMU': '任何版本的 QEMU',
	'with {} the BDSM register of {} reads 0 in the guest, and {} takes its stolen memory where that points: it reserves none (`failed to allocate BDSM: Not Found`), and the screen stays black or garbled':
		'使用 {0} 时，虚拟机读到{1}的 BDSM 寄存器是 0，而{2}按该寄存器的地址取 stolen memory（预留显存）：它一点也没有预留（`failed to allocate BDSM: Not Found`），屏幕黑屏或花屏',
	"with {} the BDSM register of {} has the host's address in the guest, and takes no other: the GPU uses memory there that {}, which allocates its own, does not reserve":
		'使用 {0} 时，虚拟机读到{1}的 BDSM 寄存器是宿主机的地址，而且无法改写：GPU 使用那里的内存，而自行分配的{2}并没有预留它',
	'{} refuses legacy mode to {}, and no helper changes that; from QEMU 10.0 on, where its BDSM register reads 0, {} reserves no stolen memory':
		'{0} 拒绝让{1}使用 legacy 模式，换哪种辅助驱动都没有用；从 QEMU 10.0 起它的 BDSM 寄存器读作 0，那时{2}不会预留 stolen memory',
	"with {} the BDSM register of {}, at 0x5c, has the host's address in the guest: whether {} reads it is not judged, published ones of its kind read 0xc0":
		'使用 {0} 时，虚拟机读到{1}的 BDSM 寄存器（0x5c）是宿主机的地址：{2}是否读取它，未作判断；已公开的同类辅助驱动读的是 0xc0',
	'{} has no BDSM register, as Meteor Lake and newer have none: whether {} sets up stolen memory for it is not judged':
		'{0}没有 BDSM 寄存器（Meteor Lake 及更新的核显都没有）：{1}能否为它设置 stolen memory，未作判断',
	'nothing is known of a BDSM register of {}: whether {} sets up stolen memory for it is not judged':
		'{0}的 BDSM 寄存器情况不明：{1}能否为它设置 stolen memory，未作判断',
	'update QEMU to 10.0 or newer (Proxmox VE 9 has it), and use a helper that allocates its own, such as a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg)':
		'把 QEMU 升级到 10.0 或更新版本（Proxmox VE 9 自带），并使用自行分配的辅助驱动，例如 VfioIgdPkg 的构建（tomitamoeko/VfioIgdPkg）',
	'{}, or update QEMU to 10.0 or newer (Proxmox VE 9 has it), and use a helper that allocates its own, such as a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg)':
		'{0}，或把 QEMU 升级到 10.0 或更新版本（Proxmox VE 9 自带），并使用自行分配的辅助驱动，例如 VfioIgdPkg 的构建（tomitamoeko/VfioIgdPkg）',
	'use a helper that allocates its own, such as a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg), and join it with the GOP driver of this ROM: romtool edit unpack, romtool edit join':
		'改用自行分配的辅助驱动，例如 VfioIgdPkg 的构建（tomitamoeko/VfioIgdPkg），并与此 ROM 中的 GOP 驱动合并：romtool edit unpack、romtool edit join',
	'use a helper that allocates its own, such as a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg)':
		'改用自行分配的辅助驱动，例如 VfioIgdPkg 的构建（tomitamoeko/VfioIgdPkg）',
	'{}, or update QEMU to 10.0 or newer (Proxmox VE 9 has it): this helper is right with either':
		'{0}，或把 QEMU 升级到 10.0 或更新版本（Proxmox VE 9 自带）：两种情况下这个辅助驱动都合适',
	'update QEMU to 10.0 or newer (Proxmox VE 9 has it), with which this helper is right; with QEMU {} that is gen12_igd.rom (gangqizai/igd)':
		'把 QEMU 升级到 10.0 或更新版本（Proxmox VE 9 自带），那时这个辅助驱动合适；使用 QEMU {0} 时合适的是 gen12_igd.rom（gangqizai/igd）',
	'update QEMU to 10.0 or newer (Proxmox VE 9 has it), with which this helper is right':
		'把 QEMU 升级到 10.0 或更新版本（Proxmox VE 9 自带），那时这个辅助驱动合适',
	"{} takes its stolen memory where the BDSM register points, which is right where the guest has the host's address there, and wrong where it reads 0: {}":
		'{0}按 BDSM 寄存器的地址取 stolen memory（预留显存）：虚拟机在那里读到宿主机的地址时合适，读到 0 时不合适；读到 0 的情况：{1}',
	"{} allocates its own stolen memory, which is wrong where the guest has the host's address in the BDSM register, and right where it reads 0: {}":
		'{0}自行分配 stolen memory（预留显存）：虚拟机在 BDSM 寄存器中读到宿主机的地址时不合适，读到 0 时合适；读到 0 的情况：{1}',
	'before that, update QEMU to 10.0 or newer (Proxmox VE 9 has it)':
		'在那之前的版本，请把 QEMU 升级到 10.0 或更新版本（Proxmox VE 9 自带）',
	'for Sandy Bridge to Raptor Lake from QEMU 10.0 on, before that in legacy mode up to Comet Lake (9.2: up to Coffee Lake, and Elkhart and Tiger Lake)':
		'从 QEMU 10.0 起，Sandy Bridge 到 Raptor Lake 都是；在那之前，legacy 模式下的 Comet Lake 及更早的核显（9.2：Coffee Lake 及更早的核显，以及 Elkhart Lake 和 Tiger Lake）',
	'from QEMU 10.0 on': 'QEMU 10.0 起',
	'from QEMU 10.0 on, and with 9.2 in legacy mode': 'QEMU 10.0 起，以及 9.2 的 legacy 模式',
	'from QEMU 10.0 on, and before that in legacy mode': 'QEMU 10.0 起，以及在那之前的 legacy 模式',
	'from QEMU 10.0 on, and up to 9.1 in legacy mode': 'QEMU 10.0 起，以及 9.1 及更早版本的 legacy 模式',
	'take a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg)': '请用 VfioIgdPkg 的构建（tomitamoeko/VfioIgdPkg）',
	'take a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg) for QEMU 10.0 and newer (Proxmox VE 9), gen12_igd.rom (gangqizai/igd) for Ice Lake to Raptor Lake up to 9.1':
		'QEMU 10.0 及更新版本（Proxmox VE 9）请用 VfioIgdPkg 的构建（tomitamoeko/VfioIgdPkg），9.1 及更早版本的 Ice Lake 到 Raptor Lake 请用 gen12_igd.rom（gangqizai/igd）',
	'take gen12_igd.rom (gangqizai/igd)': '请用 gen12_igd.rom（gangqizai/igd）',

	// guest/lint/helpers.ts
	'A helper that takes its stolen memory where the BDSM register points has the address of the host there: QEMU from 10.0 on, and before that its legacy mode, let the register begin at 0, and the helper reserves nothing. A pinned version of the machine type changes nothing, the release of QEMU counts.':
		'按 BDSM 寄存器的地址取 stolen memory 的辅助驱动，要求那里是宿主机的地址：QEMU 10.0 起，以及在那之前的 legacy 模式，寄存器的初值是 0，辅助驱动就什么也不预留。固定机型版本不会改变这一点，起作用的是 QEMU 的版本。',
	'Use a helper that allocates its own stolen memory, such as a build of VfioIgdPkg.':
		'改用自行分配 stolen memory 的辅助驱动，例如 VfioIgdPkg 的构建。',
	"A helper that allocates its own stolen memory has a BDSM register that keeps the address: before QEMU 10.0, outside of legacy mode and for Ice Lake and newer, the guest sees the host's, which takes no other.":
		'自行分配 stolen memory 的辅助驱动，要求 BDSM 寄存器能保存它的地址：QEMU 10.0 之前，不在 legacy 模式时，以及对 Ice Lake 及更新的核显，虚拟机看到的是宿主机的地址，无法改写。',
	"Update QEMU to 10.0 or newer, use legacy mode where the iGPU's generation has it, or a helper that takes the host's address.":
		'把 QEMU 升级到 10.0 或更新版本；该代核显支持 legacy 模式时也可以用它；或改用采用宿主机地址的辅助驱动。',
	'Which helper is right depends on the release of QEMU, the generation and the machine; where they do not tell, it is not judged.':
		'哪种辅助驱动合适，取决于 QEMU 的版本、核显的代次和机型；无从得知时不作判断。',
	'See that the helper is of the kind that the finding names for the release that there is.':
		'确认辅助驱动属于该结果为现有 QEMU 版本所指明的那一种。',

	// guest/lint/rom-places.ts
	'give a helper ROM to 00:02.0, or join the two (romtool edit join): {}':
		'给 00:02.0 加上辅助 ROM，或把两者合并（romtool edit join）：{0}',
};
