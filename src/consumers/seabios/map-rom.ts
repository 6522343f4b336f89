/** The image that SeaBIOS finds in a ROM BAR (`map_pcirom`, src/optionroms.c): the first that matches, and why those before it do not. */
import { type Finding, finder } from '../../bytes/finding.js';
import type { ParsedRom } from '../../option-rom/parsed-rom.js';
import { CodeType, LAST_IMAGE, PCIR_SIGNATURE, pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from '../../option-rom/rom-header.js';
import { ROM_UNIT } from '../../option-rom/rom-size.js';
import { isSameDevice, type PciDevice } from '../../pci/ids.js';
import type { RomBar } from '../rom-bar.js';
import type { SEABIOS_FINDINGS } from './findings.js';

const PCIR = pciDataStructure23.offsets;
/** As much as every BAR takes at least (`PCI_DEVICE_MEM_MIN`, src/fw/pciinit.c): nothing else is mapped there, and QEMU reads zeros. */
export const PAGE = 4096;
/** More images than any ROM has; each that is passed over may be worth a word. */
const MAX_FINDINGS = 16;

const found = finder<typeof SEABIOS_FINDINGS>('seabios');

export interface MappedRom {
	/** Where the image begins that it copies. */
	readonly start?: number;
	readonly breaks: readonly Finding[];
	/** It never gets to the end of them. */
	readonly hangs?: boolean;
	/** Worth a word where it runs. */
	readonly remarks?: readonly Finding[];
}

export function mapRom(bar: RomBar, rom: ParsedRom, device: PciDevice | undefined): MappedRom {
	const breaks: Finding[] = [];
	const none = (finding?: Finding, hangs = false): MappedRom => ({
		breaks: [...breaks, ...(finding === undefined ? [] : [finding])].slice(-MAX_FINDINGS),
		hangs,
	});
	const known = Math.max(bar.size, PAGE);
	for (let start = 0; ; ) {
		if (bar.size === 0 || start + legacyRomHeader.size > known || bar.u16(start) !== ROM_SIGNATURE) {
			return none(found('seabios-rom-signature', 'error', { offset: start, first: start === 0 }, start));
		}
		const pcir = start + bar.u16(start + legacyRomHeader.offsets.pcirOffset);
		// SeaBIOS reads outside the ROM as well. Of an image that matches it does not read the indicator.
		if (pcir + PCIR.codeType >= known || bar.u32(pcir) !== PCIR_SIGNATURE) {
			const at = start + legacyRomHeader.offsets.pcirOffset;
			return none(found('seabios-pcir-signature', 'error', { image: start, pcir }, at));
		}
		const mismatch = badMatch(bar, start, pcir, device);
		if (mismatch === undefined) return { start, breaks };
		if (breaks.length < MAX_FINDINGS) breaks.push(mismatch);
		if (pcir + PCIR.indicator >= known) return none();
		const length = bar.u16(pcir + PCIR.imageLength) * ROM_UNIT;
		if ((bar.u8(pcir + PCIR.indicator) & LAST_IMAGE) !== 0) {
			const next = start + length;
			const isHidden = length > 0 && bar.u16(next) === ROM_SIGNATURE && !rom.isPrivateAt(next);
			if (!isHidden) return none();
			return none(found('seabios-last-image', 'error', { image: start, next }, pcir + PCIR.indicator));
		}
		if (length === 0) {
			return none(found('seabios-image-length-zero', 'error', { image: start }, pcir + PCIR.imageLength), true);
		}
		start += length;
	}
}

function badMatch(bar: RomBar, start: number, pcir: number, device: PciDevice | undefined): Finding | undefined {
	const type = bar.u8(pcir + PCIR.codeType);
	if (type !== CodeType.pcAt) {
		return found('seabios-code-type', 'error', { image: start, type }, pcir + PCIR.codeType);
	}
	if (device === undefined) return undefined;
	const has = { vendorId: bar.u16(pcir + PCIR.vendorId), deviceId: bar.u16(pcir + PCIR.deviceId) };
	if (isSameDevice(has, device)) return undefined;
	return found('seabios-ids', 'error', { image: start, has, wanted: device }, pcir + PCIR.vendorId);
}
