/**
 * One EFI option ROM image around a PE image (UEFI 2.10 §14.4.2), laid out as EfiRom does.
 *
 * 0x00 EFI ROM header, 0x1a two bytes to align, 0x1c PCI data structure and device list, then either 0xff up to the
 * driver, which ends with the image, or the compressed driver and 0xff up to the end.
 */
import { optionErrors } from '../bytes/errors.js';
import { readPeHeaders } from '../executable/pe.js';
import type { BuildOptions, EfiImageInput } from './build-options.js';
import { balanceEfiImage } from './checksum.js';
import { compressDriver } from './compress-driver.js';
import { BUILD_ERRORS } from './errors/findings.js';
import { CodeType, LAST_IMAGE, PCIR_SIGNATURE, pciDataStructure23, pciDataStructure30 } from './pci-data-structure.js';
import { CompressionType, EFI_ROM_SIGNATURE, efiRomHeader, ROM_SIGNATURE } from './rom-header.js';
import { PADDING, paddedSize, ROM_UNIT } from './rom-size.js';

const error = optionErrors(BUILD_ERRORS);

/** After the 26-byte ROM header, aligned to four as §14.4.2 wants it. */
const PCIR_OFFSET = 0x1c;

/** `last` sets the indicator; vendor and device IDs have been checked. */
export function buildEfiImage(image: EfiImageInput, options: BuildOptions, last: boolean): Uint8Array {
	const { machine, subsystem } = readPeHeaders(image.data);
	const { vendorId = 0, deviceIds = [], pciRevision = '3.0' } = options;
	const pcir = pciRevision === '2.3' ? pciDataStructure23 : pciDataStructure30;
	const listSize = deviceIds.length > 1 ? (deviceIds.length + 1) * 2 : 0;
	const headerSize = PCIR_OFFSET + pcir.size + listSize;
	const payload = image.compress === true ? compressDriver(image.data) : image.data;
	const size = paddedSize(headerSize + payload.length);
	const payloadOffset = image.compress === true ? headerSize : size - payload.length;
	if (payloadOffset > 0xffff) throw error('too-many-device-ids', { count: deviceIds.length });

	const bytes = new Uint8Array(size);
	efiRomHeader.write(bytes, 0, {
		signature: ROM_SIGNATURE,
		initializationSize: size / ROM_UNIT,
		efiSignature: EFI_ROM_SIGNATURE,
		subsystem,
		machine,
		compressionType: image.compress === true ? CompressionType.efi11 : CompressionType.none,
		efiImageOffset: payloadOffset,
		pcirOffset: PCIR_OFFSET,
	});
	pcir.write(bytes, PCIR_OFFSET, {
		signature: PCIR_SIGNATURE,
		vendorId,
		deviceId: deviceIds[0] ?? 0,
		deviceListOffset: listSize > 0 ? pcir.size : 0,
		length: pcir.size,
		revision: pciRevision === '2.3' ? 0 : 3,
		classCode: image.classCode ?? 0,
		imageLength: size / ROM_UNIT,
		codeRevision: image.codeRevision ?? 0,
		codeType: CodeType.efi,
		indicator: last ? LAST_IMAGE : 0,
	});
	if (listSize > 0) writeDeviceList(bytes, PCIR_OFFSET + pcir.size, deviceIds);
	bytes.fill(PADDING, headerSize, payloadOffset);
	bytes.set(payload, payloadOffset);
	bytes.fill(PADDING, payloadOffset + payload.length);
	if (options.checksum === true) balanceEfiImage(bytes);
	return bytes;
}

/** The zero that ends the list is there already. */
function writeDeviceList(bytes: Uint8Array, at: number, ids: readonly number[]): void {
	for (const id of ids) {
		bytes[at++] = id;
		bytes[at++] = id >>> 8;
	}
}
