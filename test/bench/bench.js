/**
 * Speed as ratios against a peer that runs in turn with ours in the same process or beside it: `npm run bench`.
 * Medians, so that a busy moment does not count; the limits are those that the project has set itself.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import CRC32 from 'crc-32';
import { fileDigests } from '../../dist/cli/file-digests.js';
import { buildOptionRom, efiCompress, inspect } from '../../dist/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const inputs = join(root, 'test/golden/inputs');
const romtool = join(root, 'dist/bin/romtool.cjs');
const driver75 = new Uint8Array(readFileSync(join(inputs, 'x64-driver-75k.efi')));
const driver300 = new Uint8Array(readFileSync(join(inputs, 'x64-driver-300k.efi')));
const ids = { vendorId: 0x1002, deviceIds: [0x164c] };

/** @param {number[]} values */
function median(values) {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** @param {() => unknown} run @param {number} times */
function milliseconds(run, times = 1) {
	const start = performance.now();
	for (let i = 0; i < times; i++) run();
	return (performance.now() - start) / times;
}

/**
 * Medians of both and of the ratio, pair by pair.
 *
 * @param {() => unknown} ours @param {() => unknown} peer @param {number} pairs @param {number} times
 */
function compare(ours, peer, pairs, times) {
	milliseconds(ours, times * 3);
	milliseconds(peer, times * 3);
	const samples = Array.from({ length: pairs }, () => [milliseconds(ours, times), milliseconds(peer, times)]);
	return {
		ours: median(samples.map(([a]) => a ?? 0)),
		peer: median(samples.map(([, b]) => b ?? 0)),
		ratio: median(samples.map(([a, b]) => (a ?? 0) / (b ?? 1))),
	};
}

/** @type {{ what: string, peer: string, result: ReturnType<typeof compare>, limit: number }[]} */
const rows = [];

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

const cells = rows.map(({ what, peer, result, limit }) => [
	what,
	`${result.ours.toFixed(3)} ms`,
	peer,
	`${result.peer.toFixed(3)} ms`,
	result.ratio.toFixed(2),
	`≤ ${limit}`,
	result.ratio <= limit ? 'ok' : 'MISSED',
]);
const table = [['what', 'ours', 'peer', 'peer', 'ratio', 'limit', ''], ...cells];
const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
for (const row of table)
	console.log(
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
process.exitCode = rows.every(({ result, limit }) => result.ratio <= limit) ? 0 : 1;
