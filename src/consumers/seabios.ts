/**
 * Whether SeaBIOS runs a ROM's legacy image: `map_pcirom`, `init_optionrom` and `is_valid_rom` in src/optionroms.c.
 * Unlike OVMF it compares the IDs and the sum, and looks at neither lengths nor the machine.
 */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { sum8 } from '../bytes/sums.js';
import { CodeType, LAST_IMAGE, PCIR_SIGNATURE, pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from '../option-rom/rom-header.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';
import type { PciDevice } from '../pci/ids.js';
import { formatId } from '../pci/ids.js';
import type { Answer, Question, RunVerdict } from './consumer.js';
import { RomBar } from './rom-bar.js';
import type { SeabiosRule } from './seabios/rules.js';

const PCIR = pciDataStructure23.offsets;
/** More images than any ROM has; each that is passed over may be worth a word. */
const MAX_FINDINGS = 16;
const ANEW = 'build the ROM anew with `romtool build`';

interface Break {
	readonly rule: SeabiosRule;
	readonly at: number;
	readonly message: string;
	readonly fix: string;
}

/** `device` undefined takes the IDs as matching. */
export function askSeabios({ bytes, device }: Question): Answer<RunVerdict> {
	const bar = new RomBar(bytes);
	const breaks: Break[] = [];
	const image = findImage(bar, device, breaks);
	const broken = image === undefined ? undefined : badImage(bar, image.start);
	if (broken !== undefined) breaks.push(broken);
	const verdict = image !== undefined && broken === undefined ? 'runs' : 'ignored';
	const findings = breaks.slice(-MAX_FINDINGS).map((found) => say(verdict === 'ignored' ? 'error' : 'note', found));
	if (verdict === 'runs' && image !== undefined) findings.push(...remarks(bar, image));
	return { verdict, findings };
}

function say(severity: Finding['severity'], { rule, at, message, fix }: Break): Finding {
	return { code: rule, severity, consumer: 'seabios', offset: at, message, fix };
}

interface Place {
	readonly start: number;
	readonly pcir: number;
}

/** `map_pcirom`: the first image that matches, and why those before it do not. */
function findImage(bar: RomBar, device: PciDevice | undefined, breaks: Break[]): Place | undefined {
	for (let start = 0; ; ) {
		if (bar.size === 0 || !bar.holds(start, legacyRomHeader.size) || bar.u16(start) !== ROM_SIGNATURE) {
			const message =
				start === 0
					? `no 55 aa at ${hex(start)}, where SeaBIOS looks for an image`
					: `no 55 aa at ${hex(start)}, where SeaBIOS looks for the next image`;
			const fix = start === 0 ? 'a header of its vendor is cut off by romtool edit trim' : ANEW;
			breaks.push({ rule: 'seabios-rom-signature', at: start, message, fix });
			return undefined;
		}
		const pcir = start + bar.u16(start + legacyRomHeader.offsets.pcirOffset);
		// SeaBIOS reads outside the ROM as well; nothing of it can be known to be there.
		if (!bar.holds(pcir, PCIR.indicator + 1) || bar.u32(pcir) !== PCIR_SIGNATURE) {
			const message = `the image at ${hex(start)} points to ${hex(pcir)}, where no PCI data structure is`;
			breaks.push({
				rule: 'seabios-pcir-signature',
				at: start + legacyRomHeader.offsets.pcirOffset,
				message,
				fix: ANEW,
			});
			return undefined;
		}
		const mismatch = badMatch(bar, start, pcir, device);
		if (mismatch === undefined) return { start, pcir };
		if (breaks.length < MAX_FINDINGS) breaks.push(mismatch);
		const length = bar.u16(pcir + PCIR.imageLength) * ROM_UNIT;
		if ((bar.u8(pcir + PCIR.indicator) & LAST_IMAGE) !== 0) {
			if (length > 0 && bar.u16(start + length) === ROM_SIGNATURE) {
				const message = `the image at ${hex(start)} is marked as the last, so SeaBIOS does not see the one at ${hex(start + length)}`;
				breaks.push({ rule: 'seabios-last-image', at: pcir + PCIR.indicator, message, fix: ANEW });
			}
			return undefined;
		}
		if (length === 0) {
			const message = `the image at ${hex(start)} does not match and has length zero: SeaBIOS never gets beyond it, and the machine hangs`;
			breaks.push({ rule: 'seabios-image-length-zero', at: pcir + PCIR.imageLength, message, fix: ANEW });
			return undefined;
		}
		start += length;
	}
}

function badMatch(bar: RomBar, start: number, pcir: number, device: PciDevice | undefined): Break | undefined {
	const type = bar.u8(pcir + PCIR.codeType);
	if (type !== CodeType.pcAt) {
		const message = `the image at ${hex(start)} is of code type ${type}, and SeaBIOS runs type 0 (x86 PC-AT) only`;
		const fix = 'nothing, where another image is the legacy one or the guest boots with OVMF';
		return { rule: 'seabios-code-type', at: pcir + PCIR.codeType, message, fix };
	}
	if (device === undefined) return undefined;
	const [vendor, id] = [bar.u16(pcir + PCIR.vendorId), bar.u16(pcir + PCIR.deviceId)];
	if (vendor === device.vendorId && id === device.deviceId) return undefined;
	const wanted = `${formatId(device.vendorId)}:${formatId(device.deviceId)}`;
	const message = `the image at ${hex(start)} is for ${formatId(vendor)}:${formatId(id)}, and SeaBIOS wants the device's ${wanted}`;
	const fix = `for SeaBIOS, take the VBIOS of ${wanted} itself`;
	return { rule: 'seabios-ids', at: pcir + PCIR.vendorId, message, fix };
}

/** `is_valid_rom`, on the copy that `copy_rom` makes. */
function badImage(bar: RomBar, start: number): Break | undefined {
	const at = start + legacyRomHeader.offsets.initializationSize;
	const size = bar.u8(at) * ROM_UNIT;
	if (size === 0) {
		const message = `the image at ${hex(start)} says at byte 2 that it has no bytes`;
		return { rule: 'seabios-size-zero', at, message, fix: 'set byte 2 to the length in units of 512 bytes' };
	}
	// Behind the BAR every byte reads the same, and 256 of them sum to zero; the proof boots such a ROM.
	const sum = sum8(bar.bytes(start, Math.min(size, bar.size - start)));
	if (sum === 0) return undefined;
	const message = `the ${size} bytes of the image at ${hex(start)} sum to ${hex(sum, 2)} in place of 0`;
	return { rule: 'seabios-sum', at: start, message, fix: 'correct the sum: romtool edit fix-sum' };
}

function remarks(bar: RomBar, { start, pcir }: Place): Finding[] {
	const findings: Finding[] = [];
	const { length } = bar.file;
	const end = start + bar.u8(start + legacyRomHeader.offsets.initializationSize) * ROM_UNIT;
	if (end > bar.size) {
		const message = `the image says that it ends at ${hex(end)}, and the ROM BAR ends at ${hex(bar.size)}: SeaBIOS copies what lies behind it`;
		const at = start + legacyRomHeader.offsets.initializationSize;
		findings.push(say('warning', { rule: 'seabios-size-beyond-rom', at, message, fix: 'get the whole file' }));
	} else if (end > length) {
		const message = `the image ends at ${hex(end)} and the file at ${hex(length)}: SeaBIOS reads zeros for the rest`;
		findings.push(say('warning', { rule: 'seabios-truncated', at: length, message, fix: 'get the whole file' }));
	}
	// The class is the device's that counts; the image's is all that is known of it.
	if (bar.u8(pcir + PCIR.classCode + 2) === 0x03) {
		const message = 'a ROM for a display device: SeaBIOS runs one such ROM only, that of the first VGA device';
		const fix = "make the passed-through card the guest's only display (`-vga none`, in Proxmox VE `x-vga=1`)";
		findings.push(say('note', { rule: 'seabios-display', at: pcir + PCIR.classCode, message, fix }));
	}
	return findings;
}
