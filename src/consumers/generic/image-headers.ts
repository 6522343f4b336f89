/** One image's headers against each other and against its bytes (PCI Firmware 3.x §5.1.2, UEFI 2.10 §14.4.2). */
import type { Finding } from '../../bytes/finding.js';
import { hex } from '../../bytes/hex.js';
import { sum8 } from '../../bytes/sums.js';
import type { OptionRomImage } from '../../option-rom/parse.js';
import {
	CodeType,
	pciDataStructure23,
	pciDataStructure30,
	readDeviceList,
} from '../../option-rom/pci-data-structure.js';
import { efiRomHeader, legacyRomHeader } from '../../option-rom/rom-header.js';
import { ROM_UNIT } from '../../option-rom/rom-size.js';

const LENGTH_BY_REVISION: Readonly<Record<number, number>> = { 0: pciDataStructure23.size, 3: pciDataStructure30.size };

export function* checkImageHeaders(bytes: Uint8Array, image: OptionRomImage): Iterable<Finding> {
	yield* checkPcirPlace(image);
	yield* checkPcirLength(image);
	yield* checkDeviceList(bytes, image);
	if (image.pcir.codeType === CodeType.pcAt) yield* checkLegacy(bytes, image);
	if (image.efi !== undefined) yield* checkEfiLength(image, image.efi.header.initializationSize);
}

function* checkPcirPlace({ span, pcirOffset, pcir }: OptionRomImage): Iterable<Finding> {
	const offset = span.start + legacyRomHeader.offsets.pcirOffset;
	const [at, from] = [hex(pcirOffset), hex(offset)];
	const fix = 'build the ROM again from the driver or the VBIOS in it';
	if (pcirOffset % 4 !== 0) {
		const message = `the PCI data structure at ${at} (from ${from}) is not 4-byte aligned: OVMF and some Linux kernels stop there, SeaBIOS goes on`;
		const severity = pcir.codeType === CodeType.efi ? 'error' : 'warning';
		yield { code: 'pcir-unaligned', severity, offset, message, fix };
	}
	if (pcirOffset - span.start < legacyRomHeader.size) {
		const message = `the PCI data structure at ${at} (from ${from}) overlaps the ROM header, which ends at ${hex(span.start + legacyRomHeader.size)}: one of them is not what it seems`;
		yield { code: 'pcir-overlaps-header', severity: 'warning', offset, message, fix };
	}
	if (pcirOffset >= span.end) {
		const message = `the PCI data structure at ${at} (from ${from}) lies behind its image, which ends at ${hex(span.end)}: it goes where the image is copied alone`;
		yield { code: 'pcir-outside-image', severity: 'warning', offset, message, fix };
	}
}

function* checkPcirLength({ pcirOffset, pcir }: OptionRomImage): Iterable<Finding> {
	const wanted = LENGTH_BY_REVISION[pcir.revision];
	if (wanted === undefined || wanted === pcir.length) return;
	const offset = pcirOffset + pciDataStructure23.offsets.length;
	const message = `the PCI data structure says ${pcir.length} bytes at ${hex(offset)}, and revision ${pcir.revision} has ${wanted}: readers of the one and of the other see different fields`;
	yield { code: 'pcir-length', severity: 'warning', offset, message, fix: `set the length to ${wanted}` };
}

/** The parser tells of a list without an end. */
function* checkDeviceList(bytes: Uint8Array, { span, pcirOffset, pcir, efi }: OptionRomImage): Iterable<Finding> {
	if (pcir.revision < 3 || pcir.deviceListOffset === 0) return;
	const at = pcirOffset + pcir.deviceListOffset;
	const { ids, terminated } = readDeviceList(bytes, at, span.end);
	const end = at + 2 * (ids.length + 1);
	const inside = pcir.deviceListOffset < pcir.length;
	const driver = efi?.payload.start ?? end;
	if (!inside && (!terminated || end <= driver || at >= span.end)) return;
	const other = inside
		? `the PCI data structure, which ends at ${hex(pcirOffset + pcir.length)}`
		: `the driver at ${hex(driver)}`;
	const message = `the device list at ${hex(at)} overlaps ${other}: its entries are other data`;
	yield {
		code: 'device-list-overlap',
		severity: 'warning',
		offset: at,
		message,
		fix: 'build the ROM again with its device IDs',
	};
}

/** The size byte is what a BIOS copies and sums, the PCI data structure's length where the next image is. */
function* checkLegacy(bytes: Uint8Array, { span, pcir, legacySize }: OptionRomImage): Iterable<Finding> {
	const declared = pcir.imageLength * ROM_UNIT;
	const offset = span.start + legacyRomHeader.offsets.initializationSize;
	if (legacySize !== declared && declared !== 0) {
		const message = `the size byte at ${hex(offset)} says ${legacySize} bytes, the PCI data structure ${declared}: a BIOS copies and sums the first, finds the next image by the second`;
		const impossible = legacySize === 0 || legacySize > declared;
		// A legacy image above 127.5 KiB, or one with data for others behind its code, cannot say more: both of its sums are zero.
		const meant = !impossible && sumOf(bytes, span.start, legacySize) === 0 && sumOf(bytes, span.start, declared) === 0;
		const severity = impossible ? 'error' : meant ? 'note' : 'warning';
		const fix = meant ? 'none needed: both stretches sum to zero' : 'make the two agree, then mend the sum';
		yield { code: 'legacy-size-mismatch', severity, offset, message, fix };
	}
	// What is cut off, or reaches into the next image, has no sum of its own.
	if (legacySize === 0 || legacySize > declared || span.start + declared > bytes.length) return;
	const sum = sumOf(bytes, span.start, legacySize);
	if (sum === 0) return;
	const message = `the ${legacySize} bytes of the legacy image at ${hex(span.start)} sum to ${hex(sum, 2)} in place of 0: SeaBIOS and other BIOSes refuse it; it was changed, or damaged`;
	const fix = 'romtool edit fix-sum, if the change was meant; else take the file from its source again';
	yield { code: 'legacy-sum', severity: 'error', offset: span.start, message, fix };
}

function* checkEfiLength({ span, pcir }: OptionRomImage, units: number): Iterable<Finding> {
	if (units === pcir.imageLength || pcir.imageLength === 0) return;
	const offset = span.start + efiRomHeader.offsets.initializationSize;
	const [said, length] = [units * ROM_UNIT, pcir.imageLength * ROM_UNIT];
	const longer = units > pcir.imageLength;
	const message = longer
		? `the EFI header at ${hex(offset)} says ${said} bytes, the PCI data structure ${length}: firmware starts no driver that is longer than its image`
		: `the EFI header at ${hex(offset)} says ${said} bytes, the PCI data structure ${length}: firmware takes what is between for no part of the driver`;
	const severity = longer ? 'error' : 'warning';
	yield { code: 'efi-length-mismatch', severity, offset, message, fix: 'build the ROM again from the driver in it' };
}

function sumOf(bytes: Uint8Array, start: number, length: number): number {
	return sum8(bytes.subarray(start, start + length));
}
