/**
 * What it means that a VBIOS of AMD announces an image that is not there. An APU has its GOP driver in the board's BIOS, a
 * card in its ROM: of a card, it is in no VFCT table, and missing in a dump that has the VBIOS alone.
 */
import type { Finding } from '../../bytes/finding.js';
import { isIntegratedChip } from '../../graphics/amd-chips.js';
import type { OptionRomImage } from '../../option-rom/parse.js';

/** The same findings, with what is known of the chip; `dumped` where the ROM was just read from the device. */
export function withChip(findings: Iterable<Finding>, images: readonly OptionRomImage[], dumped = false): Finding[] {
	const [first] = images;
	return Array.from(findings, (finding): Finding => {
		if (finding.code !== 'last-image-missing' || finding.values['vbios'] !== true) return finding;
		const integrated = first && isIntegratedChip(first.pcir.deviceId);
		const values = { ...finding.values, integrated };
		if (!dumped || integrated === true) return { ...finding, values };
		return { ...finding, severity: 'warning', values: { ...values, integrated: false, dumped } };
	});
}
