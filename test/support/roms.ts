/** ROMs of our own for tests: golden inputs put together, and what vendors do that EfiRom does not. */
import { concat } from '../../src/bytes/concat.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { rebuildEfiImage } from '../../src/option-rom/edit/rebuild-efi-image.js';
import { goldenInput } from './files.js';

export const driver = goldenInput('x64-driver-75k.efi');
export const legacy = goldenInput('legacy-54k.bin');

/** A legacy image and a driver, as `romtool build` makes it. */
export function bothRom(compress = false): Uint8Array {
	return buildOptionRom(
		[
			{ kind: 'binary', data: legacy },
			{ kind: 'efi', data: driver, compress, classCode: 0x030000 },
		],
		{ vendorId: 0x1002, deviceIds: [0x164c] },
	);
}

/** A string between headers and driver, as AMD has it, NVIDIA's extension or both; the last byte for the sum. */
export function vendorEfiImage(between: string, padding = 0xff): Uint8Array {
	const plain = buildOptionRom([{ kind: 'efi', data: driver, compress: true }], {
		vendorId: 0x10de,
		deviceIds: [0x1c60],
	});
	const header = concat([plain.subarray(0, 0x38), new Uint8Array(8), new TextEncoder().encode(between)]);
	return rebuildEfiImage(header, driver, { compress: true, sum: true, padding });
}

/** An `NPDE` structure of the image length 1, as text. */
export const NPDE = 'NPDE\0\x01\x10\0\x01\0\0\0\0\0\0\0';

/** PE headers before noise. */
export function incompressibleDriver(): Uint8Array {
	const bytes = new Uint8Array(256 * 1024);
	let state = 1;
	for (let i = 0; i < bytes.length; i++) {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		bytes[i] = state >>> 16;
	}
	bytes.set(goldenInput('x64-driver-4k.efi').subarray(0, 0x148));
	return bytes;
}
