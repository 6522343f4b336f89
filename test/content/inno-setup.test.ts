/** Setup programs of Inno Setup: of every layout from 5.3 to 6.4, damaged ones, and those that cannot be opened. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, type TestContext } from 'vitest';
import { findBytes } from '../../src/bytes/search.js';
import { openArchive } from '../../src/cli/archive/open-archive.js';
import { blockAt } from '../../src/content/containers/inno-setup/block.js';
import { INNO_SETUP } from '../../src/content/containers/inno-setup.js';
import { identifyContent } from '../../src/content/content.js';
import { findInside } from '../../src/content/find-containers.js';
import { join, u32 } from '../support/archives.js';
import { putFile, ROOT, temporaryFolder } from '../support/files.js';
import { INNO_VERSIONS, type InnoFile, type InnoMethod, type InnoOptions, inno } from '../support/packages/inno.js';
import { block } from '../support/packages/inno-headers.js';
import { need, programExists } from '../support/process.js';

interface Found {
	/** By name: how large a file is, and its digest. */
	readonly files: ReadonlyMap<string, string>;
	/** `reason`, or `file: reason`. */
	readonly problems: readonly string[];
}

const told = (bytes: Uint8Array) => `${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`;

async function open(bytes: Uint8Array): Promise<Found> {
	const archive = openArchive(bytes, identifyContent(bytes));
	const files = new Map<string, string>();
	for await (const { name, bytes: content } of archive?.members ?? []) files.set(name, told(content));
	const problems = (archive?.problems ?? []).map(({ name, reason }) =>
		name === undefined ? reason : `${name}: ${reason}`,
	);
	return { files, problems };
}

const text = (size: number, seed: number) =>
	new Uint8Array(size).map((_, index) => ((index * seed) ^ (index >> 4)) & 0xff);
/** Calls and jumps in each direction, and what only looks like them. */
const code = (size: number) =>
	new Uint8Array(size).map(
		(_, index) => [0xe8, (index * 7) & 0xff, 0x10, index & 0x80, index & 1 ? 0xff : 0][index % 5] ?? 0,
	);

const FILES: readonly InnoFile[] = [
	{ name: '{app}\\R0MET36W\\$0AR0M00.FL1', data: text(30_000, 3) },
	{ name: '{app}\\winuptp.exe', data: code(150_000), isFiltered: true },
	{ name: '{tmp}\\empty', data: new Uint8Array() },
	{ name: '{app}\\é\\readme.txt', data: text(700, 5) },
];

function needBzip2(context: TestContext): void {
	need(context, programExists('bzip2'), 'bzip2 (Debian package bzip2)');
}

const bzip2 = (input: Uint8Array) =>
	new Uint8Array(spawnSync('bzip2', ['--stdout'], { input, maxBuffer: 1 << 30 }).stdout);

const expected = (files: readonly InnoFile[]) => new Map(files.map(({ name, data }) => [name, told(data)]));

describe.each(INNO_VERSIONS)('the layout of %s', (version) => {
	// LZMA2 came with 5.3.9.
	const methods: readonly InnoMethod[] = ['stored', 'zlib', 'lzma', ...(version === '5.3.3' ? [] : ['lzma2' as const])];

	it.each(methods)('is opened, with names: %s', async (method) => {
		for (const isSolid of [false, true]) {
			for (const isUnicode of [false, true]) {
				const bytes = inno(FILES, { version, method, isSolid, isUnicode });
				expect(await open(bytes)).toEqual({ files: expected(FILES), problems: [] });
			}
		}
		const [place] = findInside(inno(FILES, { version, method }), [INNO_SETUP]);
		expect(place?.extent.version).toBe(version);
	});

	it('is opened, with bzip2', async (context) => {
		needBzip2(context);
		for (const isSolid of [false, true]) {
			const bytes = inno(FILES, { version, method: 'bzip2', isSolid, bzip2 });
			expect(await open(bytes)).toEqual({ files: expected(FILES), problems: [] });
		}
	});

	// innoextract 1.9 reads up to 6.2.
	const [major, minor] = version.split('.').map(Number) as [number, number];
	if (major === 6 && minor > 2) return;
	it('is opened by innoextract, too', (context) => {
		need(context, programExists('innoextract'), 'innoextract (Debian package innoextract)');
		// It makes a path of this name that depends on the system's language.
		const files = FILES.filter(({ name }) => !name.includes('é'));
		for (const method of methods) {
			const folder = temporaryFolder();
			const path = putFile(
				folder,
				'setup.exe',
				inno(files, { version, method, isSolid: true, isUnicode: method === 'zlib' }),
			);
			const { status, stderr } = spawnSync('innoextract', ['--silent', '--output-dir', folder, path], {
				encoding: 'utf8',
			});
			expect([status, stderr]).toEqual([0, expect.anything()]);
			for (const { name, data } of files) {
				const out = name.replace(/[{}]/g, '').replaceAll('\\', '/');
				expect(Buffer.compare(readFileSync(joinPath(folder, out)), data)).toBe(0);
			}
		}
	});
});

describe('a setup program', () => {
	it('gives back any files', async () => {
		const file = fc.record({
			name: fc.stringMatching(/^[A-Za-z0-9$ ]{1,20}$/),
			data: fc.uint8Array({ maxLength: 2000 }),
			isFiltered: fc.boolean(),
		});
		const files = fc.uniqueArray(file, { maxLength: 6, minLength: 1, selector: ({ name }) => name });
		const options: fc.Arbitrary<InnoOptions> = fc.record({
			version: fc.constantFrom(...INNO_VERSIONS),
			method: fc.constantFrom<InnoMethod>('stored', 'zlib', 'lzma', 'lzma2'),
			isSolid: fc.boolean(),
			isUnicode: fc.boolean(),
			blocks: fc.constantFrom('compressed', 'stored'),
		});
		await fc.assert(
			fc.asyncProperty(files, options, async (each, option) => {
				expect(await open(inno(each, option))).toEqual({ files: expected(each), problems: [] });
			}),
			{ numRuns: 60 },
		);
	});

	it('is none with the text of its data alone, or with a table whose sum is wrong and that leads nowhere', () => {
		const bytes = inno(FILES);
		const at = findBytes(bytes, 'rDlPtS');
		const places = (changed: Uint8Array) => findInside(changed, [INNO_SETUP]).length;
		expect(places(bytes)).toBe(1);
		expect(places(bytes.with(at, 0))).toBe(0);
		// Where the headers are.
		expect(places(bytes.with(at + 0x20, (bytes[at + 0x20] as number) ^ 1))).toBe(0);
		// One in another program, whose offsets are not of this.
		expect(places(join('MZ', new Uint8Array(0x1000), bytes))).toBe(0);
		// The same headers by two tables.
		expect(places(join(bytes, bytes.subarray(at, at + 0x2c)))).toBe(1);
		// Another revision.
		expect(places(bytes.with(at + 12, 3))).toBe(0);
		expect(places(bytes.with(0, 0))).toBe(0);
	});

	it('is told where it cannot be opened', async () => {
		const none = new Map();
		const encrypted = FILES.map((file) => ({ ...file, isEncrypted: true }));
		expect(await open(inno(encrypted, { version: '6.4.0.1' }))).toEqual({ files: none, problems: ['encrypted'] });
		expect(await open(inno(FILES, { slice: 1 }))).toEqual({ files: none, problems: ['other-disks'] });
		expect(await open(inno(FILES, { says: '6.5.0' }))).toEqual({ files: none, problems: ['newer'] });
		expect(await open(inno(FILES, { says: '5.2.3' }))).toEqual({ files: none, problems: ['unsupported'] });
		expect(await open(inno(FILES, { says: 'x.y' }))).toEqual({ files: none, problems: ['damaged'] });
		expect(await open(inno([]))).toEqual({ files: none, problems: ['empty'] });
	});

	it('has a table of another size from 6.5 on', async () => {
		const bytes = inno(FILES, { says: '6.5.0' });
		const table = new DataView(bytes.buffer);
		const at = findBytes(bytes, 'rDlPtS');
		const first = table.getUint32(at + 0x20, true);
		bytes.fill(0, at + 12, at + 0x40);
		table.setUint32(at + 12, 2, true);
		table.setUint32(at + 0x28, first, true);
		expect(await open(bytes)).toEqual({ files: new Map(), problems: ['newer'] });
	});

	it('has encrypted files beside others', async () => {
		const [first, ...others] = FILES as [InnoFile, ...InnoFile[]];
		const found = await open(inno([{ ...first, isEncrypted: true }, ...others]));
		expect(found).toEqual({ files: expected(others), problems: [`${first.name}: encrypted`] });
	});
});

describe('a damaged setup program', () => {
	const flipped = (bytes: Uint8Array, at: number) => bytes.with(at, (bytes[at] as number) ^ 0x55);
	const [image, program] = FILES as [InnoFile, InnoFile];

	it('gives a file whose hash is wrong, and says so', async () => {
		const bytes = inno(FILES, { method: 'stored' });
		const damaged = flipped(bytes, findBytes(bytes, 'zlb\x1a') + 1000);
		const { files, problems } = await open(damaged);
		expect(problems).toEqual([`${image.name}: checksum`]);
		expect(files.get(image.name)).toMatch(`${image.data.length} `);
		expect(files.get(image.name)).not.toBe(told(image.data));
		expect(files.get(program.name)).toBe(told(program.data));
	});

	it.each(['zlib', 'lzma', 'lzma2'] as const)('gives what is whole of a solid chunk: %s', async (method) => {
		const bytes = inno(FILES, { method, isSolid: true });
		// The first file is in the first chunk of LZMA2 alone.
		const { files, problems } = await open(flipped(bytes, findBytes(bytes, 'Inno Setup Setup Data') - 20));
		expect(files.get(image.name)).toBe(told(image.data));
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.every((problem) => /: (checksum|damaged|truncated)$/.test(problem))).toBe(true);
	});

	it('gives everything where only its table is wrong, or the names', async () => {
		const bytes = inno(FILES);
		const table = flipped(bytes, findBytes(bytes, 'rDlPtS') + 0x14);
		expect(await open(table)).toEqual({ files: expected(FILES), problems: ['checksum'] });
		const names = flipped(bytes, findBytes(bytes, 'Inno Setup Setup Data') + 64 + 100);
		const { files, problems } = await open(names);
		expect([...files.keys()]).toEqual(['file 1', 'file 2', 'file 3', 'file 4']);
		expect([...files.values()]).toEqual(FILES.map(({ data }) => told(data)));
		expect(problems).toEqual(['checksum']);
	});

	it('gives the other files where the list of them is wrong', async () => {
		const bytes = inno(FILES, { blocks: 'stored' });
		// The place of the last one's chunk: 74 bytes are a record, and this is the end of the file.
		const { files, problems } = await open(flipped(bytes, bytes.length - 74 + 9));
		expect([...files.keys()]).toEqual(FILES.slice(0, -1).map(({ name }) => name));
		expect(problems).toEqual(['checksum']);
	});

	it('says that it was cut off', async () => {
		const bytes = inno(FILES);
		expect(await open(bytes.subarray(0, -1))).toEqual({ files: expected(FILES), problems: ['truncated'] });
		const headers = findBytes(bytes, 'Inno Setup Setup Data');
		expect(await open(bytes.subarray(0, headers - 10))).toEqual({ files: new Map(), problems: ['truncated'] });
	});

	it('does not make files of what overlaps, or unpack what is too large', async () => {
		const bytes = inno(FILES.slice(0, 2), { method: 'stored', isSolid: true, blocks: 'stored' });
		const record = bytes.length - 74;
		const number = (at: number, ...values: readonly number[]) => {
			const changed = bytes.slice();
			changed.set(join(...values.map(u32)), record + at);
			return changed;
		};
		const { problems } = await open(number(12, 5));
		expect(problems).toEqual([`${program.name}: damaged`, 'rest']);
		expect((await open(number(20, 0, 1 << 28))).problems).toEqual([`${program.name}: too-large`, 'rest']);
		// 100 MiB that are not there.
		expect((await open(number(20, 100 << 20))).problems).toEqual([`${program.name}: damaged`, 'rest']);
	});

	it('throws nothing, whatever is changed', async () => {
		const samples = [
			inno(FILES.slice(2), { version: '6.4.0.1', isSolid: true }),
			inno(FILES.slice(2), { method: 'zlib', blocks: 'stored' }),
			inno(FILES.slice(2), { version: '5.3.3', method: 'stored', blocks: 'stored', isUnicode: false }),
		];
		const change = fc.tuple(fc.double({ min: 0.3, max: 0.999, noNaN: true }), fc.nat(255));
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...samples), fc.array(change, { maxLength: 4 }), async (sample, changes) => {
				const damaged = sample.slice();
				for (const [place, byte] of changes) damaged[Math.floor(place * damaged.length)] = byte;
				const { files, problems } = await open(damaged);
				// Whatever is not what it was is told; names are lost, and untold, where the version has become another that there is.
				const whole = [...(await open(sample)).files.values()];
				if (problems.length === 0) for (const content of files.values()) expect(whole).toContain(content);
			}),
			{ numRuns: 200 },
		);
		for (const sample of samples) {
			for (let size = 0; size < sample.length; size += 97) await open(sample.subarray(0, size));
		}
	});
});

describe('a block of headers', () => {
	it('is read up to 32 MiB', () => {
		const names = new Uint8Array(64 << 10).fill(7);
		expect(blockAt(block(names), 0)).toMatchObject({ bytes: names, isSound: true });
		const { bytes, isSound } = blockAt(block(new Uint8Array(33 << 20)), 0);
		expect(bytes.length).toBeLessThan((32 << 20) + 1024);
		expect(isSound).toBe(false);
	});
});

describe('packages', () => {
	interface Package {
		readonly file: string;
		readonly inner: readonly { readonly name: string; readonly sha256: string }[];
	}

	const folder = joinPath(ROOT, '../shared/packages');
	const there = existsSync(folder);
	const all: readonly Package[] = there ? JSON.parse(readFileSync(joinPath(folder, 'packages.json'), 'utf8')) : [];
	const packages = all.filter(({ file }) => file.startsWith('inno/'));

	it('of every compiler are opened', async (context) => {
		if (!there) context.skip("no ../shared/packages: vendors' packages are not part of the repository");
		expect(packages.length).toBeGreaterThan(10);
		for (const { file, inner } of packages) {
			const { files, problems } = await open(new Uint8Array(readFileSync(joinPath(folder, file))));
			const digests = [...files].map(([name, size]) => [name.split('\\').at(-1), size.split(' ')[1]]);
			for (const { name, sha256 } of inner) expect(digests).toContainEqual([name, sha256]);
			expect(problems).toEqual(inner.length > 0 ? [] : ['encrypted']);
		}
	});
});
