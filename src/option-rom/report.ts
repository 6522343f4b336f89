/** What an option ROM holds, as a plain object for JSON and for people. */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { spanSize } from '../bytes/span.js';
import { sum8 } from '../bytes/sums.js';
import { efiDecompress } from '../codec/efi-decompress.js';
import { MACHINE_NAMES } from '../executable/pe.js';
import { formatId } from '../pci/ids.js';
import { type OptionRomImage, parseOptionRom } from './parse.js';
import { LAST_IMAGE } from './pci-data-structure.js';
import { CompressionType } from './rom-header.js';

export interface OptionRomReport {
	readonly kind: 'option-rom';
	readonly images: readonly ImageReport[];
	readonly findings: readonly Finding[];
}

export interface ImageReport {
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
	readonly classCode: string;
	readonly codeRevision: string;
	/** Length of the PCI data structure: 24 in PCI 2.3, 28 in PCI 3.0. */
	readonly pcirLength: number;
	readonly last: boolean;
	/** Sum of the image's bytes modulo 256. */
	readonly sum: number;
	readonly efi?: EfiReport;
}

export interface EfiReport {
	/** `X64`, `AA64`, …; the number as hex where it has no name. */
	readonly machine: string;
	/** 10 application, 11 boot service driver, 12 runtime driver. */
	readonly subsystem: number;
	readonly compressed: boolean;
	/** Where it starts in the file, and size and digest of the driver itself, unpacked. */
	readonly payload: { readonly offset: number; readonly size: number; readonly sha256: string };
}

/** `sha256` is the caller's, as hex: the core has no digest of its own. */
export function reportOptionRom(bytes: Uint8Array, sha256: (bytes: Uint8Array) => string): OptionRomReport {
	const { images, findings } = parseOptionRom(bytes);
	return {
		kind: 'option-rom',
		images: images.map((image) => reportImage(bytes, image, sha256)),
		findings,
	};
}

function reportImage(bytes: Uint8Array, image: OptionRomImage, sha256: (bytes: Uint8Array) => string): ImageReport {
	const { span, pcir, deviceList, efi } = image;
	const report: ImageReport = {
		offset: span.start,
		length: spanSize(span),
		codeType: pcir.codeType,
		vendorId: formatId(pcir.vendorId),
		deviceId: formatId(pcir.deviceId),
		deviceIds: [...new Set([pcir.deviceId, ...deviceList])].map(formatId),
		classCode: hex(pcir.classCode, 6),
		codeRevision: hex(pcir.codeRevision, 4),
		pcirLength: pcir.length,
		last: (pcir.indicator & LAST_IMAGE) !== 0,
		sum: sum8(bytes.subarray(span.start, span.end)),
	};
	if (efi === undefined) return report;
	const compressed = efi.header.compressionType === CompressionType.efi11;
	const stored = bytes.subarray(efi.payload.start, efi.payload.end);
	const driver = compressed ? efiDecompress(stored) : stored;
	return {
		...report,
		efi: {
			machine: MACHINE_NAMES[efi.header.machine] ?? hex(efi.header.machine, 4),
			subsystem: efi.header.subsystem,
			compressed,
			payload: { offset: efi.payload.start, size: driver.length, sha256: sha256(driver) },
		},
	};
}
