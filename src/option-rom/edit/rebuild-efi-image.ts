/**
 * An EFI image from its headers as they are and its driver (UEFI 2.10 §14.4.2): what EfiRom's layout has no place for,
 * such as the version strings that AMD and NVIDIA put between the two, stays.
 */
import { formatErrors } from '../../bytes/errors.js';
import { readPeHeaders } from '../../executable/pe.js';
import { balanceEfiImage, balanceLastByte } from '../checksum.js';
import { compressDriver } from '../compress-driver.js';
import { BUILD_ERRORS } from '../errors/findings.js';
import { ROM_FINDINGS } from '../findings.js';
import { locatePcir } from '../locate-pcir.js';
import { locateNvidiaExtension, nvidiaExtension } from '../nvidia-extension.js';
import { pciDataStructure23 } from '../pci-data-structure.js';
import { CompressionType, efiRomHeader } from '../rom-header.js';
import { paddedSize, ROM_UNIT } from '../rom-size.js';

const error = formatErrors({ ...BUILD_ERRORS, ...ROM_FINDINGS });

export interface EfiImageLayout {
	readonly compress: boolean;
	/** The byte that fills the image up after the driver; default 0xff. */
	readonly padding?: number;
	/** Bytes that the image has at least; default what it needs. */
	readonly size?: number;
	/** Make the bytes of the image sum to zero, by the last byte of the padding if there is any; default false. */
	readonly sum?: boolean;
}

/**
 * @param header everything before the driver; sizes, machine, subsystem, compression and driver offset are set anew.
 * @throws FormatError for a header or a driver that is none.
 */
export function rebuildEfiImage(header: Uint8Array, driver: Uint8Array, layout: EfiImageLayout): Uint8Array {
	const { compress, padding = 0xff, size: wanted = 0, sum = false } = layout;
	const pcirAt = locatePcir(header);
	const { machine, subsystem } = readPeHeaders(driver);
	if (header.length > 0xffff) {
		const values = { case: 'headers', driver: header.length, end: 0xffff } as const;
		throw error('efi-image-offset', efiRomHeader.offsets.efiImageOffset, values);
	}
	const payload = compress ? compressDriver(driver) : driver;
	const end = header.length + payload.length;
	const size = paddedSize(Math.max(end, wanted));
	const bytes = new Uint8Array(size).fill(padding, end);
	bytes.set(header);
	bytes.set(payload, header.length);

	const units = size / ROM_UNIT;
	if (units > 0xffff) throw error('image-too-large', 0, { bytes: size });
	efiRomHeader.write(bytes, 0, {
		...efiRomHeader.read(bytes),
		initializationSize: units,
		machine,
		subsystem,
		compressionType: compress ? CompressionType.efi11 : CompressionType.none,
		efiImageOffset: header.length,
	});
	const pcir = pciDataStructure23.read(bytes, pcirAt);
	pciDataStructure23.write(bytes, pcirAt, { ...pcir, imageLength: units });
	const extension = locateNvidiaExtension(header, pcirAt, pcir.length);
	if (extension !== undefined) {
		const fields = nvidiaExtension.read(bytes, extension);
		nvidiaExtension.write(bytes, extension, { ...fields, imageLength: units });
	}
	if (sum && end < size) balanceLastByte(bytes);
	else if (sum) balanceEfiImage(bytes);
	return bytes;
}
