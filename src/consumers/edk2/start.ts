/** Whether x64 OVMF starts the driver of an image (edk2 PciOptionRomSupport.c `LocalLoadFile2`, then `LoadImage` and `StartImage`). */
import { FormatError } from '../../bytes/errors.js';
import { type Finding, finder } from '../../bytes/finding.js';
import type { ParsedRom, Unpacked } from '../../option-rom/parsed-rom.js';
import { pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import { CompressionType, EFI_ROM_SIGNATURE, efiRomHeader } from '../../option-rom/rom-header.js';
import type { RomBar } from '../rom-bar.js';
import { type EfiImagePlace, endOfLoaded } from './chain.js';
import type { OVMF_FINDINGS } from './findings.js';
import type { OvmfMachine } from './machine.js';
import { loadDriver } from './pe/loader.js';
import type { PeBreak } from './pe/pe-file.js';
import { askSignature } from './signature.js';

const AT = efiRomHeader.offsets;

const found = finder<typeof OVMF_FINDINGS>('ovmf');

export interface StartedImage {
	/** Why it is not started. */
	readonly broken?: Finding;
	/** OVMF itself does not survive it. */
	readonly crashes?: boolean;
	readonly hangs?: boolean;
	/** It is started, but may bring OVMF down. */
	readonly risk?: Finding;
	/** Worth knowing, where it is started. */
	readonly remark?: Finding;
	/** With more or less memory it may be another answer. */
	readonly byMemory?: boolean;
}

export function startImage(bar: RomBar, rom: ParsedRom, place: EfiImagePlace, machine: OvmfMachine): StartedImage {
	const { start: image } = place;
	const broken = badHeader(bar, place);
	if (broken !== undefined) return { broken };
	const at = image + bar.u16(image + AT.efiImageOffset);
	const end = endOfLoaded(bar, place);
	const isCompressed = bar.u16(image + AT.compressionType) !== CompressionType.none;
	const { driver, damaged } = isCompressed ? unpack(bar, rom, at, end) : { driver: bar.bytes(at, end - at) };
	if (driver instanceof FormatError) {
		return { broken: found('ovmf-decompress', 'error', { image, reason: driver.reason }, at) };
	}
	const tell = ({ code, values, at: inside }: PeBreak, severity: Finding['severity']): Finding => {
		// What is wrong in a driver that is compressed has no place of its own in the file.
		const where = isCompressed ? { image, unpacked: inside } : { image };
		const offset = isCompressed ? at : at + inside;
		return { code, severity, consumer: 'ovmf', offset, values: { ...where, ...values } };
	};
	const signature = askSignature(driver, image, machine);
	const loaded = loadDriver(driver, machine);
	const isFatal = loaded.crashes === true || loaded.hangs === true;
	// Of damaged data the damage is the reason, unless there is something in it that takes the firmware down.
	if (damaged !== undefined && loaded.broken !== undefined && !isFatal) {
		return { broken: found('ovmf-decompress', 'error', { image, reason: damaged.reason }, at) };
	}
	if (signature?.severity === 'error') {
		// What is not let in is not loaded.
		return {
			broken: loaded.broken === undefined || isFatal ? signature : tell(loaded.broken, 'error'),
		};
	}
	const risk =
		loaded.risk !== undefined
			? tell(loaded.risk, 'warning')
			: damaged && found('ovmf-decompress-damaged', 'warning', { image, reason: damaged.reason }, at);
	return {
		...(loaded.broken !== undefined && { broken: tell(loaded.broken, 'error') }),
		...(risk !== undefined && { risk }),
		...(signature !== undefined && { remark: signature }),
		crashes: loaded.crashes === true,
		hangs: loaded.hangs === true,
		byMemory: loaded.byMemory === true,
	};
}

function badHeader(bar: RomBar, place: EfiImagePlace): Finding | undefined {
	const { start: image, pcir, length, copied } = place;
	if (length === 0) {
		const at = pcir + pciDataStructure23.offsets.imageLength;
		return found('ovmf-image-length-zero', 'error', { case: 'not-run', image }, at);
	}
	const subsystem = bar.u16(image + AT.subsystem);
	if (subsystem !== 11 && subsystem !== 12) {
		return found('ovmf-subsystem', 'error', { image, subsystem }, image + AT.subsystem);
	}
	const signature = bar.u32(image + AT.efiSignature);
	if (signature !== EFI_ROM_SIGNATURE) {
		return found('ovmf-efi-signature', 'error', { image, found: signature }, image + AT.efiSignature);
	}
	const type = bar.u16(image + AT.compressionType);
	if (type > CompressionType.efi11) {
		return found('ovmf-compression-type', 'error', { image, type }, image + AT.compressionType);
	}
	const loaded = endOfLoaded(bar, place);
	const size = loaded - image;
	if (size > length) {
		return found('ovmf-initialization-size', 'error', { image, size, length }, image + AT.initializationSize);
	}
	const driver = bar.u16(image + AT.efiImageOffset);
	if (driver >= size) {
		return found('ovmf-driver-offset', 'error', { image, driver, size }, image + AT.efiImageOffset);
	}
	if (loaded <= copied) return undefined;
	// edk2 holds the image against the BAR, and takes from the pool's memory what the copy lacks: what comes of that is luck.
	return found('ovmf-not-copied', 'error', { image, loaded, end: copied }, image + AT.initializationSize);
}

/** What edk2 unpacks, and where that is not what the data should be, why. */
function unpack(bar: RomBar, rom: ParsedRom, at: number, end: number): { driver: Unpacked; damaged?: FormatError } {
	const isWhole = end <= bar.file.length;
	const driver = isWhole ? rom.unpack(at, end) : rom.unpackRead(at, bar.bytes(at, end - at), false);
	// More than is unpacked of a file is not damaged.
	if (!(driver instanceof FormatError) || driver.code === 'decompress-too-large') return { driver };
	return { driver: rom.unpackRead(at, bar.bytes(at, end - at), true), damaged: driver };
}
