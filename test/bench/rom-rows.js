/** ROMs: building, compressing, inspecting, as processes and in one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import CRC32 from 'crc-32';
import { fileDigests } from '../../dist/cli/file-digests.js';
import { buildOptionRom, efiCompress, inspect } from '../../dist/index.js';
import { compare } from './measure.js';
import { romtool, root } from './paths.js';

const inputs = join(root, 'test/golden/inputs');
const driver75 = new Uint8Array(readFileSync(join(inputs, 'x64-driver-75k.efi')));
const driver300 = new Uint8Array(readFileSync(join(inputs, 'x64-driver-300k.efi')));
const ids = { vendorId: 0x1002, deviceIds: [0x164c] };

/** @type {import('./measure.js').Row[]} */
export const rows = [];

const folder = mkdtempSync(join(tmpdir(), 'romtool-bench-'));
try {
	let count = 0;
	const words = ['build', '-f', '1002', '-i', '164c', join(inputs, 'x64-driver-75k.efi'), '-o'];
	const build = () => execFileSync(process.execPath, [romtool, ...words, join(folder, `${count++}.rom`)]);
	const nothing = () => spawnSync(process.execPath, ['-e', '0']);
	rows.push({
		what: 'process: build of a 75 KiB driver',
		peer: 'node -e 0',
		result: compare(build, nothing, 31, 1),
		limit: 1.5,
	});
	const look = () => execFileSync(process.execPath, [romtool, 'inspect', join(folder, '0.rom')]);
	rows.push({
		what: 'process: inspect of its ROM',
		peer: 'node -e 0',
		result: compare(look, nothing, 31, 1),
		limit: 1.6,
	});
} finally {
	rmSync(folder, { recursive: true });
}

rows.push({
	what: 'build of a 75 KiB driver',
	peer: 'copying it to a fresh array',
	result: compare(
		() => buildOptionRom([{ kind: 'efi', data: driver75 }], ids),
		() => new Uint8Array(driver75),
		101,
		200,
	),
	limit: 3,
});
rows.push({
	what: 'build -ec of a 300 KiB driver',
	peer: 'deflateSync, level 9',
	result: compare(
		() => buildOptionRom([{ kind: 'efi', data: driver300, compress: true }], ids),
		() => deflateSync(driver300, { level: 9 }),
		21,
		2,
	),
	limit: 2,
});

/** @param {Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const roms = Array.from({ length: 1000 }, (_, i) => {
	const driver = driver75.slice();
	driver[driver.length - 1] = i;
	driver[driver.length - 2] = i >>> 8;
	return buildOptionRom([{ kind: 'efi', data: driver }], ids);
});
rows.push({
	what: 'inspect and digests of 1,000 ROMs of 76 KiB',
	peer: 'sha256 (node:crypto) and crc32 (crc-32)',
	result: compare(
		() => roms.map((rom) => ({ ...fileDigests(rom), ...inspect(rom, sha256) })),
		() => roms.map((rom) => [sha256(rom), CRC32.buf(rom)]),
		9,
		1,
	),
	limit: 2,
});

const MIB = 1 << 20;
/** @type {[string, (i: number) => number][]} */
const patterns = [
	['zeros', () => 0],
	['period 2', (i) => i % 2],
	['period 3', (i) => i % 3],
	['period 257', (i) => (i % 257) * 7],
];
for (const [name, byteAt] of patterns) {
	const large = Uint8Array.from({ length: 4 * MIB }, (_, i) => byteAt(i));
	const small = large.subarray(0, MIB);
	rows.push({
		what: `compress 4 MiB of ${name}`,
		peer: '1 MiB of it (4 is linear)',
		result: compare(
			() => efiCompress(large),
			() => efiCompress(small),
			7,
			1,
		),
		limit: 4.5,
	});
}
