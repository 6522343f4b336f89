/** Builds a ROM from the manifest and the parts that `unpack` gave, which may have been changed since. */
import { concat } from '../../bytes/concat.js';
import { FormatError } from '../../bytes/errors.js';
import type { RomManifest, RomPart } from './manifest.js';
import { rebuildEfiImage } from './rebuild-efi-image.js';

/**
 * @param read gives the content of a file that the manifest names.
 * @throws FormatError for a part that cannot be used, with its index in `input`.
 */
export function rebuildOptionRom(manifest: RomManifest, read: (file: string) => Uint8Array): Uint8Array {
	return concat(
		manifest.parts.map((part, i) => {
			try {
				return bytesOfPart(part, read);
			} catch (error) {
				throw error instanceof FormatError ? error.inInput(i) : error;
			}
		}),
	);
}

function bytesOfPart(part: RomPart, read: (file: string) => Uint8Array): Uint8Array {
	switch (part.kind) {
		case 'bytes':
		case 'image':
			return read(part.file);
		case 'fill':
			return new Uint8Array(part.size).fill(part.value);
		case 'efi':
			return rebuildEfiImage(read(part.header), read(part.driver), part);
	}
}
