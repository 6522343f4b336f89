/** ROMs in one process: building, compressing, inspecting. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import CRC32 from 'crc-32';
import { fileDigests } from '../../dist/cli/digests.js';
import { buildOptionRom, check, efiCompress, efiDecompress, inspect } from '../../dist/index.js';
import { compare } from './measure.js';
import { INPUTS } from './parts.js';

const MIB = 1 << 20;
const ids = { vendorId: 0x1002, deviceIds: [0x164c] };

/** @param {string} name */
const input = (name) => new Uint8Array(readFileSync(join(INPUTS, name)));

/** @type {[string, (i: number) => number][]} */
const PATTERNS = [
	['zeros', () => 0],
	['period 2', (i) => i % 2],
	['period 3', (i) => i % 3],
	['period 257', (i) => (i % 257) * 7],
];

/** @type {import('./measure.js').Row[]} */
export const rows = [
	{
		what: 'build of a 75 KiB driver',
		peer: 'copying it to a fresh array',
		limit: 3,
		measure: () => {
			const driver = input('x64-driver-75k.efi');
			return compare(
				() => buildOptionRom([{ kind: 'efi', data: driver }], ids),
				() => new Uint8Array(driver),
				101,
				200,
			);
		},
	},
	{
		what: 'build -ec of a 300 KiB driver',
		peer: 'deflateSync, level 9',
		limit: 2,
		measure: () => {
			const driver = input('x64-driver-300k.efi');
			return compare(
				() => buildOptionRom([{ kind: 'efi', data: driver, compress: true }], ids),
				() => deflateSync(driver, { level: 9 }),
				21,
				2,
			);
		},
	},
	{
		what: 'inspect and digests of 1,000 ROMs of 76 KiB',
		peer: 'sha256 (node:crypto) and crc32 (crc-32)',
		limit: 1.5,
		measure: () => {
			const roms = thousandRoms();
			return compare(
				() => roms.map((rom) => ({ ...fileDigests(rom), ...inspect(rom, sha256) })),
				() => roms.map((rom) => [sha256(rom), CRC32.buf(rom)]),
				9,
			);
		},
	},
	{
		what: 'check of a ROM with a 300 KiB driver, compressed',
		peer: 'unpacking the driver, and its sha256',
		limit: 2,
		measure: () => {
			const rom = buildOptionRom([{ kind: 'efi', data: input('x64-driver-300k.efi'), compress: true }], ids);
			const packed = rom.subarray(inspect(rom, sha256).images[0]?.efi?.payload?.offset);
			return compare(
				() => check(rom, sha256),
				() => sha256(efiDecompress(packed)),
				31,
				5,
			);
		},
	},
	...PATTERNS.map(([name, byteAt]) => ({
		what: `compress 4 MiB of ${name}`,
		peer: '1 MiB of it (4 is linear)',
		limit: 4.5,
		measure: () => {
			const large = Uint8Array.from({ length: 4 * MIB }, (_, i) => byteAt(i));
			const small = large.subarray(0, MIB);
			return compare(
				() => efiCompress(large),
				() => efiCompress(small),
				7,
			);
		},
	})),
];

/** @param {Uint8Array} bytes */
function sha256(bytes) {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Of different bytes, so that nothing is remembered from one to the next. */
function thousandRoms() {
	const original = input('x64-driver-75k.efi');
	return Array.from({ length: 1000 }, (_, i) => {
		const driver = original.slice();
		driver[driver.length - 1] = i;
		driver[driver.length - 2] = i >>> 8;
		return buildOptionRom([{ kind: 'efi', data: driver }], ids);
	});
}
