/** What an option ROM's headers say, as a plain object for JSON and for people. */
import { FormatError } from '../bytes/errors.js';
import { type Finding, finder, type ReportedFinding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { plainBytes } from '../bytes/own-bytes.js';
import { spanSize } from '../bytes/span.js';
import { sum8 } from '../bytes/sums.js';
import { toldFindings } from '../bytes/told-findings.js';
import { efiCompressedSizes, efiDecompress } from '../codec/efi-decompress.js';
import { CODEC_ERRORS } from '../codec/findings.js';
import { MACHINE_NAMES } from '../executable/pe.js';
import { formatId } from '../pci/ids.js';
import { ROM_FINDINGS } from './findings.js';
import { type OptionRomImage, parseOptionRom } from './parse.js';
import { LAST_IMAGE } from './pci-data-structure.js';
import { CompressionType } from './rom-header.js';

const found = finder<typeof ROM_FINDINGS>();

/** The caller's SHA-256, as lower-case hex: the core has none of its own. */
export type Sha256 = (bytes: Uint8Array) => string;

export interface OptionRomReport {
	readonly kind: 'option-rom';
	readonly images: readonly RomImageReport[];
	readonly findings: readonly ReportedFinding[];
}

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

export function reportOptionRom(file: Uint8Array, sha256: Sha256): OptionRomReport {
	const bytes = plainBytes(file);
	const rom = parseOptionRom(bytes);
	const findings: Finding[] = [...rom.findings];
	const budget = new UnpackBudget();
	const images = rom.images.map((image) => reportImage(bytes, image, driverOf(bytes, image, findings, budget), sha256));
	return { kind: 'option-rom', images, findings: toldFindings(findings, { ...ROM_FINDINGS, ...CODEC_ERRORS }) };
}

/** Real lists have some hundred at the most. */
const MOST_IDS = 1024;

/** `driver` is what `driverOf` gave. */
export function reportImage(
	bytes: Uint8Array,
	image: OptionRomImage,
	driver: Uint8Array | undefined,
	sha256: Sha256,
): RomImageReport {
	const { span, pcir, deviceList, efi } = image;
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
		sum: sum8(bytes.subarray(span.start, span.end)),
	};
	if (efi === undefined) return report;
	const payload = driver && { offset: efi.payload.start, size: driver.length, sha256: sha256(driver) };
	return {
		...report,
		efi: {
			machine: MACHINE_NAMES[efi.header.machine] ?? hex(efi.header.machine, 4),
			subsystem: efi.header.subsystem,
			compressed: isCompressed(image),
			...(payload !== undefined && { payload }),
		},
	};
}

/** What an attempt to unpack costs at least. */
const ATTEMPT = 4 << 10;

/** What may be unpacked of one file, in bytes: more than any ROM has, and little enough for a report. */
export class UnpackBudget {
	private left = 32 << 20;

	/** The most that data of this declared size may unpack to. Damaged data costs its whole size as well. */
	take(declared: number): number {
		const granted = this.left;
		this.left -= Math.min(Math.max(declared, ATTEMPT), granted);
		return granted;
	}
}

/** An EFI image's driver, unpacked; `undefined` for other images, and with a finding for damaged or excessive data. */
export function driverOf(
	bytes: Uint8Array,
	image: OptionRomImage,
	findings: Finding[],
	budget: UnpackBudget,
): Uint8Array | undefined {
	if (image.efi === undefined) return undefined;
	const { start, end } = image.efi.payload;
	const stored = bytes.subarray(start, end);
	if (!isCompressed(image)) return stored;
	try {
		return efiDecompress(stored, { maxSize: budget.take(efiCompressedSizes(stored).originalSize) });
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		findings.push(found('efi-decompress', 'error', { driver: start, reason: error.reason }, start));
		return undefined;
	}
}

function isCompressed({ efi }: OptionRomImage): boolean {
	return efi?.header.compressionType === CompressionType.efi11;
}
