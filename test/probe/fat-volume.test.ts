import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OptionError } from '../../src/bytes/errors.js';
import { u16At, u32At } from '../../src/bytes/integers.js';
import { latin1 } from '../../src/bytes/text.js';
import { fatVolume, type VolumeFile } from '../../src/probe/fat-volume.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { need, programExists } from '../support/process.js';

/** Reads a volume as a driver does: by its boot sector, along the chains of its FAT. */
function readVolume(volume: Uint8Array): Map<string, Uint8Array> {
	const [sector, perCluster, reserved, fats] = [u16At(volume, 11), volume[13] ?? 0, u16At(volume, 14), volume[16] ?? 0];
	const [rootEntries, fatSectors] = [u16At(volume, 17), u16At(volume, 22)];
	const sectors = u16At(volume, 19) || u32At(volume, 32);
	const rootAt = (reserved + fats * fatSectors) * sector;
	const dataAt = rootAt + rootEntries * 32;
	const clusterSize = perCluster * sector;
	const clusters = Math.floor((sectors * sector - dataAt) / clusterSize);
	expect(volume.length).toBe(sectors * sector);
	// Up to here it is FAT12, and the chains are read as such.
	expect(clusters).toBeLessThan(4085);
	const next = (cluster: number) =>
		(u16At(volume, reserved * sector + Math.floor(cluster * 1.5)) >>> (cluster % 2 ? 4 : 0)) & 0xfff;
	const seen = new Set<number>();
	const chain = (first: number): Uint8Array => {
		const parts: Uint8Array[] = [];
		for (let cluster = first; cluster >= 2 && cluster < 0xff8; cluster = next(cluster)) {
			expect(seen.has(cluster), 'a cluster in two chains').toBe(false);
			expect(cluster).toBeLessThan(clusters + 2);
			seen.add(cluster);
			const at = dataAt + (cluster - 2) * clusterSize;
			parts.push(volume.subarray(at, at + clusterSize));
		}
		return new Uint8Array(Buffer.concat(parts));
	};
	const files = new Map<string, Uint8Array>();
	const walk = (area: Uint8Array, folder: string) => {
		for (let at = 0; at < area.length && area[at] !== 0; at += 32) {
			const [stem, extension] = [latin1(area, at, at + 8).trimEnd(), latin1(area, at + 8, at + 11).trimEnd()];
			if (stem.startsWith('.')) continue;
			const path = folder + stem + (extension === '' ? '' : `.${extension}`);
			const content = chain(u16At(area, at + 26));
			if (((area[at + 11] ?? 0) & 0x10) !== 0) walk(content, `${path}/`);
			else files.set(path, content.subarray(0, u32At(area, at + 28)));
		}
	};
	walk(volume.subarray(rootAt, dataAt), '');
	return files;
}

const noise = (size: number, seed = 1) =>
	Uint8Array.from({ length: size }, (_, i) => (i * 31 + (i >>> 8) * 7 + seed) & 0xff);

describe('a volume', () => {
	it('gives back its files, in folders and with chains of any length', () => {
		const name = fc.stringMatching(/^[A-Z0-9]{1,8}(\.[A-Z0-9]{1,3})?$/);
		const folder = fc.array(fc.stringMatching(/^[A-Z]{1,3}-D$/), { maxLength: 2 });
		const file = fc.tuple(folder, name, fc.uint8Array({ maxLength: 3000 }));
		const files = fc.uniqueArray(file, { maxLength: 12, selector: ([folders, last]) => [...folders, last].join('/') });
		fc.assert(
			fc.property(files, (given) => {
				const list = given.map(([folders, last, bytes]): VolumeFile => [[...folders, last].join('/'), bytes]);
				expect([...readVolume(fatVolume(list))].sort()).toEqual([...list].sort());
			}),
		);
	});

	it.each([
		['no files', []],
		['an empty file', [0]],
		['a file of one cluster', [512]],
		['as much as clusters of a sector hold', [4084 * 512]],
		['a byte more', [4084 * 512 + 1]],
		['more sectors than 16 bits count', [34 << 20]],
	])('of %s', (_, sizes) => {
		const files = sizes.map((size, index): VolumeFile => [`F${index}.BIN`, noise(size)]);
		const found = readVolume(fatVolume(files));
		expect([...found.keys()]).toEqual(files.map(([path]) => path));
		for (const [path, bytes] of files) expect(Buffer.compare(found.get(path) ?? noise(0), bytes), path).toBe(0);
	});

	it('is the same for the same files', () => {
		expect(fatVolume([['A', noise(5)]])).toEqual(fatVolume([['A', noise(5)]]));
	});

	it.each<[string, readonly VolumeFile[]]>([
		['a name in lower case', [['probe.efi', noise(1)]]],
		['a long name', [['APPLICATION.EFI', noise(1)]]],
		[
			'a name twice',
			[
				['A', noise(1)],
				['A', noise(1)],
			],
		],
		[
			'a file as a folder',
			[
				['A', noise(1)],
				['A/B', noise(1)],
			],
		],
		['more files than the root holds', Array.from({ length: 65 }, (_, i): VolumeFile => [`F${i}`, noise(1)])],
	])('refuses %s', (_, files) => {
		expect(() => fatVolume(files)).toThrow(RangeError);
	});

	it('refuses more than FAT12 can be', () => {
		expect(() => fatVolume([['A', new Uint8Array(130 << 20)]])).toThrow(OptionError);
	});

	it('is read by mtools alike', (context) => {
		need(context, programExists('mcopy'), 'mcopy (Debian package mtools)');
		const folder = temporaryFolder();
		const files: VolumeFile[] = [
			['EFI/BOOT/BOOTX64.EFI', noise(9216)],
			['ROM0001.BIN', noise(55_296, 2)],
			['EMPTY', noise(0)],
			...Array.from({ length: 40 }, (_, i): VolumeFile => [`DEEP/F${i}.BIN`, noise(i * 100, i)]),
		];
		const image = putFile(folder, 'volume.img', fatVolume(files));
		mkdirSync(join(folder, 'out'));
		const { status, stderr } = spawnSync('mcopy', ['-s', '-i', image, '::', join(folder, 'out')], { encoding: 'utf8' });
		expect(status, stderr).toBe(0);
		for (const [path, bytes] of files)
			expect(new Uint8Array(readFileSync(join(folder, 'out', path))), path).toEqual(bytes);
	});
});
