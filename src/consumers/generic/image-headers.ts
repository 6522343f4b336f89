/** One image's headers against each other and against its bytes (PCI Firmware 3.x §5.1.2, UEFI 2.10 §14.4.2). */
import { type Finding, finder } from '../../bytes/finding.js';
import { sum8 } from '../../bytes/sums.js';
import type { ROM_FINDINGS } from '../../option-rom/findings.js';
import type { OptionRomImage } from '../../option-rom/parse.js';
import {
	CodeType,
	pciDataStructure23,
	pciDataStructure30,
	readDeviceList,
} from '../../option-rom/pci-data-structure.js';
import { efiRomHeader, legacyRomHeader } from '../../option-rom/rom-header.js';
import { ROM_UNIT } from '../../option-rom/rom-size.js';

const found = finder<typeof ROM_FINDINGS>();

const LENGTH_BY_REVISION: Readonly<Record<number, number>> = { 0: pciDataStructure23.size, 3: pciDataStructure30.size };

export interface InRom {
	/** Where images end, also private ones inside of others. */
	readonly ends: ReadonlySet<number>;
	/** Whether the image has run, and is a copy of what was in memory then. */
	readonly memory: boolean;
}

export function* checkImageHeaders(bytes: Uint8Array, image: OptionRomImage, inRom: InRom): Iterable<Finding> {
	yield* checkPcirPlace(image);
	yield* checkPcirLength(image);
	yield* checkDeviceList(bytes, image);
	if (image.pcir.codeType === CodeType.pcAt) yield* checkLegacy(bytes, image, inRom);
	if (image.efi !== undefined) yield* checkEfiLength(image, image.efi.header.initializationSize);
}

function* checkPcirPlace({ span, extent, pcirOffset, pcir }: OptionRomImage): Iterable<Finding> {
	const offset = span.start + legacyRomHeader.offsets.pcirOffset;
	const efi = pcir.codeType === CodeType.efi;
	const place = { pcir: pcirOffset, offset, efi };
	if (pcirOffset % 4 !== 0) yield found('pcir-unaligned', efi ? 'error' : 'warning', place, offset);
	if (pcirOffset - span.start < legacyRomHeader.size) {
		const end = span.start + legacyRomHeader.size;
		yield found('pcir-overlaps-header', 'warning', { ...place, end }, offset);
	}
	if (pcirOffset >= extent.end) yield found('pcir-outside-image', 'warning', { ...place, end: extent.end }, offset);
}

function* checkPcirLength({ pcirOffset, pcir: { revision, length } }: OptionRomImage): Iterable<Finding> {
	const wanted = LENGTH_BY_REVISION[revision];
	if (wanted === undefined || wanted === length) return;
	const offset = pcirOffset + pciDataStructure23.offsets.length;
	yield found('pcir-length', 'warning', { offset, length, revision, wanted }, offset);
}

/** The parser tells of a list without an end. */
function* checkDeviceList(bytes: Uint8Array, image: OptionRomImage): Iterable<Finding> {
	const { span, pcirOffset, pcir, efi } = image;
	if (pcir.revision < 3 || pcir.deviceListOffset === 0) return;
	const offset = pcirOffset + pcir.deviceListOffset;
	const { ids, terminated } = readDeviceList(bytes, offset, span.end);
	const end = offset + 2 * (ids.length + 1);
	const inside = pcir.deviceListOffset < pcir.length;
	const driver = efi?.payload.start ?? end;
	if (!inside && (!terminated || end <= driver || offset >= span.end)) return;
	const other = inside
		? ({ other: 'pcir-end', at: pcirOffset + pcir.length } as const)
		: ({ other: 'driver', at: driver } as const);
	yield found('device-list-overlap', 'warning', { offset, ...other, efi: efi !== undefined }, offset);
}

/** The size byte is what a BIOS copies and sums, the PCI data structure's length where the next image is. */
function* checkLegacy(
	bytes: Uint8Array,
	{ span, extent, pcir, legacySize: size }: OptionRomImage,
	{ ends, memory }: InRom,
): Iterable<Finding> {
	const length = pcir.imageLength * ROM_UNIT;
	const offset = span.start + legacyRomHeader.offsets.initializationSize;
	if (size !== length && length !== 0) {
		const impossible = size === 0 || size > length;
		// A legacy image above 127.5 KiB, or one with data for others behind its code, cannot say more: both of its sums are zero.
		const harmless = !impossible && sumOf(bytes, span.start, size) === 0 && sumOf(bytes, span.start, length) === 0;
		const severity = impossible ? 'error' : harmless ? 'note' : 'warning';
		// NVIDIA has its code run with none, some or all of the private images inside.
		const isMeant = !impossible && extent.end > span.end && ends.has(span.start + size);
		if (!isMeant) yield found('legacy-size-mismatch', severity, { offset, size, length, harmless }, offset);
	}
	// What is truncated, or reaches into the next image, has no sum of its own.
	if (size === 0 || size > length || span.start + length > bytes.length) return;
	const sum = sumOf(bytes, span.start, size);
	if (sum === 0) return;
	const values = { offset: span.start, bytes: size, sum, ...(memory && { memory }) };
	yield found('legacy-sum', memory ? 'note' : 'error', values, span.start);
}

function* checkEfiLength({ span, pcir }: OptionRomImage, units: number): Iterable<Finding> {
	if (units === pcir.imageLength || pcir.imageLength === 0) return;
	const offset = span.start + efiRomHeader.offsets.initializationSize;
	const values = { offset, declared: units * ROM_UNIT, length: pcir.imageLength * ROM_UNIT };
	// Firmware runs no driver that is longer than its image.
	yield found('efi-length-mismatch', units > pcir.imageLength ? 'error' : 'warning', values, offset);
}

function sumOf(bytes: Uint8Array, start: number, length: number): number {
	return sum8(bytes.subarray(start, start + length));
}
