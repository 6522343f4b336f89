/**
 * Whether SeaBIOS runs a ROM's legacy image: `map_pcirom`, `init_optionrom` and `is_valid_rom` in src/optionroms.c.
 * Unlike OVMF it compares the IDs and the sum, and looks at neither lengths nor the machine.
 */
import { type Finding, finder } from '../bytes/finding.js';
import { sum8 } from '../bytes/sums.js';
import type { ParsedRom } from '../option-rom/parsed-rom.js';
import { CodeType, LAST_IMAGE, PCIR_SIGNATURE, pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from '../option-rom/rom-header.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';
import { isSameDevice, type PciDevice } from '../pci/ids.js';
import type { Answer, ConsumerRules, Question } from './consumer.js';
import { RomBar } from './rom-bar.js';
import { SEABIOS_FINDINGS } from './seabios/findings.js';

const PCIR = pciDataStructure23.offsets;
/** More images than any ROM has; each that is passed over may be worth a word. */
const MAX_FINDINGS = 16;

const found = finder<typeof SEABIOS_FINDINGS>('seabios');

export const SEABIOS: ConsumerRules<'seabios'> = {
	findings: SEABIOS_FINDINGS,
	evaluate: askSeabios,
	/** A wrong sum counts as damage, and whether the IDs have to be the device's is for `checkDevice` to say. */
	applies: () => false,
	isFirmware: true,
};

/** `device` undefined takes the IDs as matching. */
export function askSeabios({ rom, device, romsize }: Question): Answer<'seabios'> {
	const bar = new RomBar(rom.bytes, romsize);
	const breaks: Finding[] = [];
	const image = findImage(bar, rom, device, breaks);
	const broken = image === undefined ? undefined : badImage(bar, image.start);
	if (broken !== undefined) breaks.push(broken);
	const hangs = breaks.some(({ code }) => code === 'seabios-image-length-zero');
	const verdict = image !== undefined && broken === undefined ? 'runs' : hangs ? 'hangs' : 'ignored';
	const severity = verdict === 'runs' ? 'note' : 'error';
	const findings: Finding[] = breaks.slice(-MAX_FINDINGS).map((broken) => ({ ...broken, severity }));
	if (verdict === 'runs' && image !== undefined) findings.push(...remarks(bar, image));
	return { verdict, findings };
}

interface Place {
	readonly start: number;
	readonly pcir: number;
}

/** `map_pcirom`: the first image that matches, and why those before it do not. */
function findImage(bar: RomBar, rom: ParsedRom, device: PciDevice | undefined, breaks: Finding[]): Place | undefined {
	for (let start = 0; ; ) {
		if (bar.size === 0 || !bar.holds(start, legacyRomHeader.size) || bar.u16(start) !== ROM_SIGNATURE) {
			breaks.push(found('seabios-rom-signature', 'error', { offset: start, first: start === 0 }, start));
			return undefined;
		}
		const pcir = start + bar.u16(start + legacyRomHeader.offsets.pcirOffset);
		// SeaBIOS reads outside the ROM as well; nothing of it can be known to be there.
		if (!bar.holds(pcir, PCIR.indicator + 1) || bar.u32(pcir) !== PCIR_SIGNATURE) {
			const at = start + legacyRomHeader.offsets.pcirOffset;
			breaks.push(found('seabios-pcir-signature', 'error', { image: start, pcir }, at));
			return undefined;
		}
		const mismatch = badMatch(bar, start, pcir, device);
		if (mismatch === undefined) return { start, pcir };
		if (breaks.length < MAX_FINDINGS) breaks.push(mismatch);
		const length = bar.u16(pcir + PCIR.imageLength) * ROM_UNIT;
		if ((bar.u8(pcir + PCIR.indicator) & LAST_IMAGE) !== 0) {
			const next = start + length;
			if (length > 0 && bar.u16(next) === ROM_SIGNATURE && !rom.isPrivateAt(next)) {
				breaks.push(found('seabios-last-image', 'error', { image: start, next }, pcir + PCIR.indicator));
			}
			return undefined;
		}
		if (length === 0) {
			breaks.push(found('seabios-image-length-zero', 'error', { image: start }, pcir + PCIR.imageLength));
			return undefined;
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

/** `is_valid_rom`, on the copy that `copy_rom` makes. */
function badImage(bar: RomBar, start: number): Finding | undefined {
	const at = start + legacyRomHeader.offsets.initializationSize;
	const size = bar.u8(at) * ROM_UNIT;
	if (size === 0) return found('seabios-size-zero', 'error', { image: start }, at);
	// Behind the BAR every byte reads the same, and 256 of them sum to zero; the proof boots such a ROM.
	const sum = sum8(bar.bytes(start, Math.min(size, bar.size - start)));
	if (sum === 0) return undefined;
	return found('seabios-sum', 'error', { image: start, bytes: size, sum }, start);
}

function remarks(bar: RomBar, { start, pcir }: Place): Finding[] {
	const findings: Finding[] = [];
	const { length } = bar.file;
	const end = start + bar.u8(start + legacyRomHeader.offsets.initializationSize) * ROM_UNIT;
	if (end > bar.size) {
		const at = start + legacyRomHeader.offsets.initializationSize;
		findings.push(found('seabios-size-beyond-rom', 'warning', { image: start, end, bar: bar.size }, at));
	} else if (end > length) {
		findings.push(found('seabios-truncated', 'warning', { image: start, end, size: length }, length));
	}
	// The class is the device's that counts; the image's is all that is known of it.
	if (bar.u8(pcir + PCIR.classCode + 2) === 0x03) {
		findings.push(found('seabios-display', 'note', {}, pcir + PCIR.classCode));
	}
	return findings;
}
