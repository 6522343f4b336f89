/**
 * What is wrong with a file as an option ROM, whoever reads it: the rules of PCI Firmware 3.x §5.1 and UEFI 2.10 §14.4.2,
 * and content that is no ROM at all. What `parseOptionRom` finds on its way is part of it, and not said twice.
 */
import { type Finding, finder } from '../bytes/finding.js';
import { firstDifference } from '../bytes/first-difference.js';
import { isPadding } from '../bytes/padding.js';
import { spanSize } from '../bytes/span.js';
import type { ExaminedFile } from '../examined/examined-file.js';
import { findDecimalIds } from '../option-rom/decimal-ids.js';
import type { ROM_FINDINGS } from '../option-rom/findings.js';
import { isRomImageAt, locateOptionRom } from '../option-rom/locate.js';
import { isMemoryCopy } from '../option-rom/memory-copy.js';
import { type OptionRom, type OptionRomImage, parseOptionRom } from '../option-rom/parse.js';
import { CodeType, LAST_IMAGE, pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';
import { embeddedPciNames } from '../pci/names.js';
import { checkImageHeaders } from './generic/image-headers.js';
import { checkPayload } from './generic/payload.js';
import { withChip } from './generic/vbios-alone.js';
import { notARom } from './not-a-rom.js';

/** What the parser says where it looks for the next image and there is none. */
const CHAIN_CODES = new Set(['rom-signature', 'truncated', 'pcir-offset', 'pcir-signature']);

const found = finder<typeof ROM_FINDINGS>();

/** Codes without a consumer's prefix; offsets from the file's start; in the order of the offsets. */
export function checkStructure(
	file: Pick<ExaminedFile, 'bytes' | 'containers' | 'content' | 'start' | 'graphics' | 'rom'>,
	dumped?: boolean,
): Finding[] {
	const { bytes, rom } = file;
	const { images } = rom;
	if (file.start !== 0) return [notARom(file)];
	const findings = images.length > 0 ? [...withChip(checkChain(bytes, rom), images, dumped)] : [...rom.findings];
	const ends = new Set(images.map(({ span }) => span.end));
	// What only NVIDIA's drivers read is as they want it.
	for (const image of chainOf(rom)) {
		findings.push(
			...checkImageHeaders(bytes, image, { ends, memory: isMemoryCopy(bytes, rom, image) }),
			...checkPayload(rom, image),
		);
		findings.push(...findDecimalIds(image, embeddedPciNames));
	}
	return findings.sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
}

/** What firmware gets to. */
function chainOf({ images }: OptionRom): OptionRomImage[] {
	return images.filter(({ reach }) => reach === 'chain');
}

/** Where the images end, and what comes after them. */
function* checkChain(bytes: Uint8Array, rom: OptionRom): Iterable<Finding> {
	const { images, findings, trailing } = rom;
	const truncated = findings.some(({ code }) => code === 'image-truncated');
	const last = chainOf(rom).at(-1);
	const marked = ((last?.pcir.indicator ?? 0) & LAST_IMAGE) !== 0;
	const padded = isPadding(bytes, trailing.start, trailing.end) || trailing.end - trailing.start < ROM_UNIT;
	// What an image points to is a part of it, and `trim` does not cut it off.
	const used = images.some(({ pcirOffset }) => pcirOffset + pciDataStructure23.size > trailing.start);
	let broken = false;
	for (const finding of findings) {
		// The driver's offset may be in the part that is missing, which has been told.
		if (finding.code === 'efi-image-offset' && truncated) continue;
		// Of an image that is not whole it is not known what follows.
		if (finding.code === 'last-image-missing' && finding.severity === 'warning' && (truncated || used)) continue;
		const next = CHAIN_CODES.has(finding.code) && (finding.offset ?? 0) >= trailing.start && !marked;
		if (next && padded) {
			if (!used) yield lastMissing(last === undefined ? 0 : images.indexOf(last) + 1, trailing.start);
			continue;
		}
		broken ||= next;
		yield finding;
	}
	if (truncated || last?.pcir.imageLength === 0) return;
	if (trailing.start < trailing.end && !broken && !used) yield checkTrailing(bytes, rom, marked);
	const over = bytes.length % ROM_UNIT;
	if (over === 0) return;
	const offset = bytes.length - over;
	yield found('size-not-multiple', 'warning', { bytes: bytes.length, over, offset }, offset);
}

function lastMissing(image: number, offset: number): Finding {
	return found('last-image-missing', 'warning', { image, case: 'no-image', offset }, offset);
}

function checkTrailing(bytes: Uint8Array, { images, trailing }: OptionRom, marked: boolean): Finding {
	const { start, end } = trailing;
	const known = marked ? locateOptionRom(bytes, start, end) : undefined;
	const hidden = known ?? (marked && isRomImageAt(bytes, start) ? start : undefined);
	const [first] = images;
	if (known !== undefined && first !== undefined && isCopy(bytes, first, known)) {
		return found('second-copy', 'note', { bytes: end - start, offset: known }, known);
	}
	if (hidden !== undefined) {
		// What stands right behind was meant to be read; a gap away it may be a copy in a dump; a private one is as its vendor wants it.
		const severity = known === undefined ? 'note' : known === start ? 'error' : 'warning';
		const values = { image: images.length, offset: hidden, private: known === undefined };
		return found('last-image-early', severity, values, hidden);
	}
	const padding = isPadding(bytes, start, end) ? (bytes[start] ?? 0) : undefined;
	const values = { bytes: end - start, offset: start, padding };
	return found('trailing-bytes', padding === undefined ? 'warning' : 'note', values, start);
}

/** Whether the firmware of `first` begins once more at `at`: its VBIOS in any version, or the same driver byte for byte. */
function isCopy(bytes: Uint8Array, { span, pcir }: OptionRomImage, at: number): boolean {
	const [other] = parseOptionRom(bytes, at).images;
	if (other === undefined || other.pcir.codeType !== pcir.codeType) return false;
	if (other.pcir.vendorId !== pcir.vendorId || other.pcir.deviceId !== pcir.deviceId) return false;
	if (pcir.codeType === CodeType.pcAt) return true;
	const copy = bytes.subarray(at, at + spanSize(span));
	return firstDifference(bytes.subarray(span.start, span.end), copy) === undefined;
}
