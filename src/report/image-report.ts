/** One option ROM image with all that is known of what it carries, as a plain object for JSON and for people. */
import { FormatError } from '../bytes/errors.js';
import { hex } from '../bytes/hex.js';
import { spanSize } from '../bytes/span.js';
import { sum8 } from '../bytes/sums.js';
import type { ExaminedDriver } from '../examined/examined-driver.js';
import type { ExaminedImage } from '../examined/examined-image.js';
import type { Graphics } from '../graphics/kinds/kinds.js';
import type { KnownDriver } from '../names/known-drivers.js';
import { isCompressed } from '../option-rom/parsed-rom.js';
import { LAST_IMAGE } from '../option-rom/pci-data-structure.js';
import { formatId } from '../pci/ids.js';
import { type PrintedIds, printedIds } from '../pci/printed-ids.js';
import { type ExecutableReport, reportExecutable } from './executable-report.js';
import { type HeaderReport, type ImageRegion, reportInside } from './image-regions.js';
import { machineName } from './machine-name.js';
import { type MeasuredReport, reportMeasured } from './measured-report.js';

/** What the headers say. */
export interface RomImageReport {
	/** Bytes from the file's start. */
	readonly offset: number;
	/** Bytes. */
	readonly length: number;
	/** PCI Firmware table 5-4: 0 x86 PC-AT, 3 EFI. */
	readonly codeType: number;
	readonly vendorId: string;
	readonly deviceId: string;
	/** The device ID and the device list's. */
	readonly deviceIds: readonly string[];
	/** How many more there are than `deviceIds` has. */
	readonly moreDeviceIds?: number;
	readonly classCode: string;
	readonly codeRevision: string;
	/** Length of the PCI data structure: 24 in PCI 2.3, 28 in PCI 3.0. */
	readonly pcirLength: number;
	readonly last: boolean;
	/** Sum of the image's bytes modulo 256. */
	readonly sum: number;
	/** Of NVIDIA's for its own drivers: firmware does not get to it. */
	readonly private?: true;
	readonly efi?: RomEfiReport;
}

export interface RomEfiReport {
	/** `X64`, `AA64`, …, as the ROM header says; the number as hex where it has no name. */
	readonly machine: string;
	/** 10 application, 11 boot service driver, 12 runtime driver, as the ROM header says. */
	readonly subsystem: number;
	readonly compressed: boolean;
	/** Where it starts in the file, and size and digest of the driver itself, unpacked; absent where it cannot be. */
	readonly payload?: { readonly offset: number; readonly size: number; readonly sha256: string };
}

/** What a driver, a VBIOS or a table is to a graphics card, its IDs as hex. */
export type GraphicsReport = PrintedIds<Graphics>;

export interface ImageReport extends RomImageReport {
	readonly efi?: RomEfiReport & {
		/** What the driver's own headers say; absent where it is no PE or TE image. */
		readonly executable?: ExecutableReport;
	};
	/** What the fields of its headers say. */
	readonly headers: readonly HeaderReport[];
	/** What lies where in it, from its start to its end. */
	readonly regions: readonly ImageRegion[];
	readonly graphics?: GraphicsReport;
	/** A driver that is known by its digest, whatever the headers around it say. */
	readonly known?: KnownDriver;
	/** What the driver answers when firmware asks it about devices, where somebody has asked. */
	readonly measured?: MeasuredReport;
}

/** Real lists have some hundred at the most. */
const MOST_IDS = 1024;

/** An image and its driver, or why that cannot be unpacked; `undefined` for images without one. */
export interface RomImage extends Pick<ExaminedImage, 'rom' | 'headers'> {
	readonly driver: Pick<ExaminedDriver, 'bytes' | 'sha256'> | FormatError | undefined;
}

export function reportRomImage({ rom, headers, driver }: RomImage): RomImageReport {
	const { reach, span, pcir, deviceList, efi } = headers;
	const ids = [...new Set([pcir.deviceId, ...deviceList])];
	const report: RomImageReport = {
		offset: span.start,
		length: spanSize(span),
		codeType: pcir.codeType,
		vendorId: formatId(pcir.vendorId),
		deviceId: formatId(pcir.deviceId),
		deviceIds: ids.slice(0, MOST_IDS).map(formatId),
		...(ids.length > MOST_IDS && { moreDeviceIds: ids.length - MOST_IDS }),
		classCode: hex(pcir.classCode, 6),
		codeRevision: hex(pcir.codeRevision, 4),
		pcirLength: pcir.length,
		last: (pcir.indicator & LAST_IMAGE) !== 0,
		sum: sum8(rom.bytes.subarray(span.start, span.end)),
		...(reach !== 'chain' && { private: true }),
	};
	if (efi === undefined) return report;
	return {
		...report,
		efi: {
			machine: machineName(efi.header.machine),
			subsystem: efi.header.subsystem,
			compressed: isCompressed(headers),
			...(driver !== undefined &&
				!(driver instanceof FormatError) && {
					payload: { offset: efi.payload.start, size: driver.bytes.length, sha256: driver.sha256 },
				}),
		},
	};
}

export function reportImage(image: ExaminedImage): ImageReport {
	const { rom, headers, driver, graphics } = image;
	const inside = reportInside(rom.bytes, headers);
	const report: { -readonly [K in keyof ImageReport]: ImageReport[K] } = {
		...reportRomImage(image),
		headers: inside.headers,
		regions: inside.regions,
	};
	if (graphics !== undefined) report.graphics = printedIds(graphics);
	if (report.efi === undefined || driver === undefined || driver instanceof FormatError) return report;
	const { executable, known, measured } = driver;
	if (executable !== undefined) report.efi = { ...report.efi, executable: reportExecutable(executable) };
	if (known !== undefined) report.known = known;
	if (measured !== undefined) report.measured = reportMeasured(measured);
	return report;
}
