/** Compresses a driver for an EFI image (UEFI 2.10 §14.4.2), where that makes it smaller. */
import { FormatError } from '../bytes/errors.js';
import { efiCompress } from '../codec/efi-compress.js';

/** @throws FormatError `not-compressible` where it gets larger, as EfiRom refuses it. */
export function compressDriver(data: Uint8Array): Uint8Array {
	const compressed = efiCompress(data);
	if (compressed.length > data.length) {
		const problem = `does not get smaller when compressed (${data.length} bytes, then ${compressed.length}): leave it uncompressed (-e)`;
		throw new FormatError('not-compressible', 0, problem);
	}
	return compressed;
}
