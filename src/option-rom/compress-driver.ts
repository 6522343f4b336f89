/** Compresses a driver for an EFI image (UEFI 2.10 §14.4.2), where that makes it smaller. */
import { formatErrors } from '../bytes/errors.js';
import { efiCompress } from '../codec/efi-compress.js';
import { BUILD_ERRORS } from './errors/findings.js';

const error = formatErrors(BUILD_ERRORS);

/** @throws FormatError `not-compressible` where it gets larger, as EfiRom refuses it. */
export function compressDriver(data: Uint8Array): Uint8Array {
	const compressed = efiCompress(data);
	if (compressed.length > data.length) {
		throw error('not-compressible', 0, { bytes: data.length, compressed: compressed.length });
	}
	return compressed;
}
