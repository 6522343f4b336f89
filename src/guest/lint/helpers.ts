/** Helpers for Intel's integrated graphics, and what the BDSM register is to the guest with the QEMU at hand (hw/vfio/igd.c). */
import { PciClass, type PciFunction } from '../../host/pci-function.js';
import { VendorId } from '../../pci/ids.js';
import { type HelperQuestion, judgeHelper } from '../helper-bdsm.js';
import { helperIn } from '../rom-helper.js';
import type { ConfigFinding, Place, Rule } from './config-finding.js';
import type { RomJudgement } from './judge-rom.js';
import type { Words } from './words.js';

const source = 'QEMU hw/vfio/igd.c vfio_pci_igd_config_quirk, before 10.0 vfio_probe_igd_bar4_quirk';

export const HELPER_RULES = {
	'helper-bdsm-zero': {
		source,
		text: 'A helper that takes its stolen memory where the BDSM register points has the address of the host there: QEMU from 10.0 on, and before that its legacy mode, let the register begin at 0, and the helper reserves nothing. A pinned version of the machine type changes nothing, the release of QEMU counts.',
		fix: 'Use a helper that allocates its own stolen memory, such as a build of VfioIgdPkg.',
	},
	'helper-bdsm-host': {
		source,
		text: "A helper that allocates its own stolen memory has a BDSM register that keeps the address: before QEMU 10.0, outside of legacy mode and for Ice Lake and newer, the guest sees the host's, which takes no other.",
		fix: "Update QEMU to 10.0 or newer, use legacy mode where the iGPU's generation has it, or a helper that takes the host's address.",
	},
	'helper-bdsm-unknown': {
		source,
		text: 'Which helper is right depends on the release of QEMU, the generation and the machine; where they do not tell, it is not judged.',
		fix: 'See that the helper is of the kind that the finding names for the release that there is.',
	},
} as const satisfies Record<string, Rule>;

/** A ROM of the machine, on whichever device. */
export interface HelperRom {
	readonly where: Place;
	readonly name: string;
	readonly rom?: RomJudgement;
}

export interface HelperSurroundings extends Pick<HelperQuestion, 'qemu' | 'legacyPlace'> {
	/** The iGPU of the host; missing where nobody knows it. */
	readonly igpu?: PciFunction;
	readonly words: Words;
}

export function* lintHelpers(
	roms: readonly HelperRom[],
	{ igpu, words, ...known }: HelperSurroundings,
): Iterable<ConfigFinding> {
	// QEMU has its quirks for VGA controllers of Intel.
	if (igpu !== undefined && (igpu.classCode >>> 8 !== PciClass.vga || igpu.vendorId !== VendorId.intel)) return;
	for (const { where, name, rom } of roms) {
		const helper = rom?.report && helperIn(rom.report);
		if (helper === undefined) continue;
		const device = igpu === undefined ? {} : { deviceId: igpu.deviceId };
		const finding = judgeHelper({ ...helper, ...known, ...device, helper: name, legacyIgd: words.legacyIgd });
		// Of a host that is out of reach only what holds in any case is told.
		if (finding === undefined || (igpu === undefined && finding.code === 'helper-bdsm-unknown')) continue;
		yield { ...where, code: finding.code, severity: finding.severity, message: finding.message, ...(finding.fix !== undefined && { fix: finding.fix }) };
	}
}
