/** The driver in an EFI image: compression that unpacks, PE headers that are whole (UEFI 2.10 §14.4.2). */
import { FormatError } from '../../bytes/errors.js';
import { type Finding, finder } from '../../bytes/finding.js';
import { locatePeHeader, type PeHeaderPlace } from '../../executable/pe.js';
import { FILE_HEADER_SIZE } from '../../executable/pe-image.js';
import { readSectionTable, sectionHeader } from '../../executable/section-table.js';
import type { OptionRomEfiImage } from '../../option-rom/efi-header.js';
import type { ROM_FINDINGS } from '../../option-rom/findings.js';
import type { OptionRomImage } from '../../option-rom/parse.js';
import type { ParsedRom } from '../../option-rom/parsed-rom.js';
import { CompressionType, EFI_ROM_SIGNATURE, efiRomHeader } from '../../option-rom/rom-header.js';
import { ROM_UNIT } from '../../option-rom/rom-size.js';

const found = finder<typeof ROM_FINDINGS>();

/** `NumberOfSections` is a u16, and loaders in use take 96 at most. */
const MAX_SECTIONS = 96;

export function* checkPayload(rom: ParsedRom, image: OptionRomImage): Iterable<Finding> {
	const { span, pcir, efi } = image;
	// What has no EFI header, or ends before its time, has been told of; its driver is no other matter.
	if (efi === undefined || efi.header.efiSignature !== EFI_ROM_SIGNATURE) return;
	if (span.start + pcir.imageLength * ROM_UNIT > rom.bytes.length || efi.payload.start >= efi.payload.end) return;
	const { compressionType, efiImageOffset, initializationSize } = efi.header;
	const initialized = initializationSize * ROM_UNIT;
	if (efiImageOffset >= initialized && initialized > 0) {
		const offset = span.start + efiRomHeader.offsets.efiImageOffset;
		const values = { case: 'declared', driver: efi.payload.start, end: span.start + initialized } as const;
		yield found('efi-image-offset', 'error', values, offset);
	}
	if (compressionType > CompressionType.efi11) {
		const offset = span.start + efiRomHeader.offsets.compressionType;
		yield found('efi-compression', 'error', { offset, type: compressionType }, offset);
		return;
	}
	const driver = rom.driverOf(image);
	if (driver instanceof FormatError) {
		const values = { driver: efi.payload.start, reason: driver.reason };
		yield found('efi-decompress', 'error', values, efi.payload.start + driver.offset);
	} else if (driver !== undefined) yield* checkDriver(driver, span.start, efi);
}

function* checkDriver(driver: Uint8Array, start: number, { header, payload }: OptionRomEfiImage): Iterable<Finding> {
	const compressed = header.compressionType !== CompressionType.none;
	const where = { driver: payload.start, compressed };
	let pe: PeHeaderPlace;
	try {
		pe = locatePeHeader(driver);
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		// Inside compressed data there is no offset to point at.
		const offset = payload.start + (compressed ? 0 : error.offset);
		yield found('efi-payload-not-pe', 'error', { ...where, reason: error.reason }, offset);
		return;
	}
	yield* checkSameAs('machine', header.machine, pe.header.machine, start);
	yield* checkSameAs('subsystem', header.subsystem, pe.header.subsystem, start);
	const end = sectionsEnd(driver, pe);
	if (end <= driver.length) return;
	yield found('efi-payload-truncated', 'error', { ...where, end, bytes: driver.length }, payload.start);
}

/** Firmware picks the image by the ROM header's fields, and loads it by the PE's. */
function* checkSameAs(field: 'machine' | 'subsystem', rom: number, driver: number, start: number): Iterable<Finding> {
	if (rom === driver) return;
	const offset = start + efiRomHeader.offsets[field];
	const code = field === 'machine' ? 'efi-machine-mismatch' : 'efi-subsystem-mismatch';
	yield found(code, 'warning', { offset, rom, driver }, offset);
}

/** Where the last section's data ends in the file (PE/COFF §4), or the section table, where the file ends within it. */
function sectionsEnd(driver: Uint8Array, { at, header }: PeHeaderPlace): number {
	const table = at + FILE_HEADER_SIZE + header.optionalHeaderSize;
	const count = Math.min(header.sections, MAX_SECTIONS);
	const sections = readSectionTable(driver, table, count);
	if (sections.length < count) return table + (sections.length + 1) * sectionHeader.size;
	return sections.reduce((end, { offset, size }) => (size > 0 ? Math.max(end, offset + size) : end), 0);
}
