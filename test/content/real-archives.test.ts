/** Archives by the programs that make them, and those of ../shared/packages; those made here, as the programs read them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { openArchive } from '../../src/cli/archive/open-archive.js';
import { identifyContent } from '../../src/content/content.js';
import { randomFrom } from '../fuzz/mutate.js';
import { driver } from '../graphics/builders.js';
import { ascii, join } from '../support/executables.js';
import { putFile, ROOT, temporaryFolder } from '../support/files.js';
import { cabinetOf } from '../support/packages/cabinets.js';
import { compoundFile } from '../support/packages/ole.js';
import { tar } from '../support/packages/tar.js';
import { need, programExists } from '../support/process.js';
import { zip } from '../support/zip.js';

const PACKAGES = joinPath(ROOT, '../shared/packages');

const random = randomFrom(20_261_129);
const noise = (size: number) => Uint8Array.from({ length: size }, () => random(256));
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** More than a block of a cabinet; a program, for filters of programs. */
const FILES = [
	{ name: 'bios.bin', data: noise(70_000) },
	{
		name: 'flash.efi',
		data: driver(
			noise(4000),
			new Uint8Array(3000).map((_, i) => (i % 9 === 0 ? 0xe8 : i >>> 5)),
		),
	},
];
const DIGESTS = FILES.map(({ name, data }) => [name, digest(data)]);
const PROGRAM = join(ascii('MZ'), noise(3000));

async function opened(bytes: Uint8Array) {
	const archive = openArchive(bytes, identifyContent(bytes));
	const members: [string, string][] = [];
	for await (const { name, bytes: member } of archive?.members ?? []) members.push([name, digest(member)]);
	return { members, problems: archive?.problems };
}

/** What it is called in Debian since it has a package of its own. */
const SEVEN_ZIP = '7zz';
const needs = {
	sevenZip: (context: TestContext) =>
		need(context, spawnSync(SEVEN_ZIP, ['i']).status === 0, '7zz (Debian package 7zip)'),
	gcab: (context: TestContext) => need(context, programExists('gcab'), 'gcab (Debian package gcab)'),
	msibuild: (context: TestContext) =>
		need(context, spawnSync('msibuild', ['-h']).error === undefined, 'msibuild (Debian package msitools)'),
};

/** What a program makes of the files, as the file `name` in their folder. */
function made(program: string, args: readonly string[], name: string): Uint8Array {
	const folder = temporaryFolder();
	for (const each of FILES) putFile(folder, each.name, each.data);
	execFileSync(program, args, { cwd: folder, stdio: 'ignore' });
	const bytes = new Uint8Array(readFileSync(joinPath(folder, name)));
	rmSync(folder, { recursive: true });
	return bytes;
}

const packed = (name: string, ...options: readonly string[]) =>
	made(SEVEN_ZIP, ['a', ...options, name, ...FILES.map((file) => file.name)], name);

describe('by 7-Zip', () => {
	it.for([
		['x.7z', '-m0=LZMA2'],
		['x.7z', '-m0=LZMA', '-ms=off'],
		['x.7z', '-m0=LZMA2', '-mf=BCJ2'],
		['x.7z', '-m0=PPMd', '-mhc=off'],
		['x.7z', '-m0=Copy'],
		['x.zip', '-mm=Deflate'],
		['x.zip', '-mm=Copy'],
		['x.zip', '-mm=BZip2'],
	] as const)('%s is read behind a program', async ([name, ...options], context) => {
		needs.sevenZip(context);
		const bytes = packed(name, ...options);
		expect(await opened(join(PROGRAM, bytes, noise(2000)))).toEqual({ members: DIGESTS, problems: [] });
	});

	it('a tar archive is read', async (context) => {
		needs.sevenZip(context);
		expect(await opened(packed('x.tar'))).toEqual({ members: DIGESTS, problems: [] });
	});

	it.for([
		['x.7z', '-psecret'],
		['x.7z', '-psecret', '-mhe=on'],
		['x.zip', '-psecret'],
		['x.zip', '-psecret', '-mem=AES256'],
	] as const)('%s with a password is told to be encrypted', async ([name, ...options], context) => {
		needs.sevenZip(context);
		const { members, problems } = await opened(join(PROGRAM, packed(name, ...options)));
		expect(members).toEqual([]);
		expect(new Set(problems?.map(({ reason }) => reason))).toEqual(new Set(['encrypted']));
	});

	it('archives are what those that are made here are', (context) => {
		needs.sevenZip(context);
		const streams = FILES.map(({ name, data }) => ({ name, data }));
		const archives: readonly (readonly [name: string, bytes: Uint8Array, ...options: readonly string[]])[] = [
			['a.cab', cabinetOf({ files: FILES })],
			['b.cab', cabinetOf({ files: FILES, packed: 'mszip', reserved: 20 })],
			['a.tar', tar(FILES)],
			['a.zip', zip(FILES, { comment: 'a comment' })],
			['a.exe', join(PROGRAM, zip(FILES, { before: PROGRAM.length })), '-tzip'],
			['a.msi', compoundFile({ streams, arrange: (all) => all.reverse() }), '-tcompound'],
			['b.msi', compoundFile({ streams: [...streams, { name: 'small', data: noise(99) }], version: 4 }), '-tcompound'],
		];
		for (const [name, bytes, ...options] of archives) {
			const folder = temporaryFolder();
			execFileSync(SEVEN_ZIP, ['x', ...options, putFile(folder, name, bytes)], { cwd: folder, stdio: 'ignore' });
			const unpacked = FILES.map((file) => [file.name, digest(readFileSync(joinPath(folder, file.name)))]);
			expect([name, unpacked]).toEqual([name, DIGESTS]);
		}
	});
});

it.for([{}, { packed: 'mszip', reserved: 20 }] as const)(
	'a cabinet made here is what cabextract reads, alone and behind a program: %j',
	(options, context) => {
		need(context, programExists('cabextract'), 'cabextract (Debian package cabextract)');
		const cabinet = cabinetOf({ files: FILES, ...options });
		for (const bytes of [cabinet, join(PROGRAM, cabinet, noise(2000))]) {
			const folder = temporaryFolder();
			execFileSync('cabextract', ['-q', '-d', folder, putFile(folder, 'x', bytes)], { stdio: 'ignore' });
			expect(FILES.map(({ name }) => [name, digest(readFileSync(joinPath(folder, name)))])).toEqual(DIGESTS);
		}
	},
);

describe('by makensis', () => {
	it.for(['lzma', 'zlib', 'bzip2'].flatMap((method) => [`/SOLID ${method}`, method]))(
		'an installer packed with %s is read',
		async (method, context) => {
			need(context, spawnSync('makensis', ['-VERSION']).status === 0, 'makensis (Debian package nsis)');
			const folder = temporaryFolder();
			for (const each of FILES) putFile(folder, each.name, each.data);
			const files = FILES.map(({ name }) => `File ${name}`);
			const script = [
				'OutFile x.exe',
				`SetCompressor ${method}`,
				'Section',
				'SetOutPath $TEMP',
				...files,
				'SectionEnd',
			];
			execFileSync('makensis', ['-V1', putFile(folder, 'x.nsi', script.join('\n'))], { cwd: folder });
			const { members, problems } = await opened(new Uint8Array(readFileSync(joinPath(folder, 'x.exe'))));
			expect(problems).toEqual([]);
			const digests = new Map(members.map(([name, sum]) => [name.split(/[\\/]/).at(-1), sum]));
			expect(FILES.map(({ name }) => [name, digests.get(name)])).toEqual(DIGESTS);
		},
	);
});

describe('by gcab', () => {
	const cabinet = (...options: readonly string[]) =>
		made('gcab', ['-c', ...options, 'x.cab', ...FILES.map(({ name }) => name)], 'x.cab');

	it.for([[], ['-z']])('a cabinet is read behind a program: %s', async (options, context) => {
		needs.gcab(context);
		const bytes = cabinet(...options);
		const other = cabinetOf({ files: [{ name: 'other', data: noise(99) }] });
		const { members, problems } = await opened(join(PROGRAM, bytes, noise(2000), other));
		expect(members.slice(0, 2)).toEqual(DIGESTS);
		expect([members.length, problems]).toEqual([3, []]);
	});

	it('and msibuild an MSI package is read', async (context) => {
		needs.gcab(context);
		needs.msibuild(context);
		const folder = temporaryFolder();
		putFile(folder, 'x.cab', cabinet('-z'));
		const options = ['-s', 'title', 'author', ';1033', '{00000000-0000-0000-0000-000000000001}'];
		for (const each of [options, ['-a', 's.cab', 'x.cab']]) {
			execFileSync('msibuild', ['x.msi', ...each], { cwd: folder, stdio: 'ignore' });
		}
		const bytes = new Uint8Array(readFileSync(joinPath(folder, 'x.msi')));
		expect(identifyContent(bytes)?.what).toBe('ole');
		const { members, problems } = await opened(bytes);
		expect(members).toEqual(expect.arrayContaining(DIGESTS.map(([name, sum]) => [`s.cab › ${name}`, sum])));
		expect(problems).toEqual([]);
	});
});

interface Package {
	readonly file: string;
	readonly inner: readonly { readonly sha256: string }[];
}

describe('../shared/packages', () => {
	it.for([
		['sfx/wextract_mszip_tgl160k.exe', 'BIOS.bin'],
		['sfx/softpaq_tgl160k.exe', 'Q78_010300.bin'],
		['sfx/softpaq_romcab_tgl160k.exe', 'ROM.CAB › Rom.bin'],
		['sfx/zip_own_offsets.exe', 'BIOS.bin'],
		['sfx/zip_comment_signed.exe', 'BIOS.bin'],
		['sfx/surface_like.msi', 's.cab › f'],
		['insyde/sfx_bcj2.exe', 'bios.fd'],
		['misc/fujitsu_sfx_tgl160k.exe', 'content › D3410-A1.UPC'],
		['misc/vaio_tgl160k.exe', 'content › BIOS.ROM'],
		['misc/minipc_afu.zip', 'BIOS/F7BSC107.bin'],
	] as const)('%s has the image in it, as %s', async ([file, name], context) => {
		if (!existsSync(PACKAGES))
			context.skip('no ../shared/packages: packages of vendors are not part of the repository');
		const packages: readonly Package[] = JSON.parse(readFileSync(joinPath(PACKAGES, 'packages.json'), 'utf8'));
		const expected = packages.find((each) => each.file === file)?.inner[0]?.sha256;
		const { members, problems } = await opened(new Uint8Array(readFileSync(joinPath(PACKAGES, file))));
		expect(members).toContainEqual([name, expected]);
		expect(problems).toEqual([]);
	});

	it('sfx/real_test_read_format_rar5_sfx.exe is read', async (context) => {
		const file = joinPath(PACKAGES, 'sfx/real_test_read_format_rar5_sfx.exe');
		if (!existsSync(file)) context.skip('no ../shared/packages: packages of vendors are not part of the repository');
		const { members, problems } = await opened(new Uint8Array(readFileSync(file)));
		expect([members.map(([name]) => name), problems]).toEqual([['test.txt.txt'], []]);
	});
});
