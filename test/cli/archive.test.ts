/** Archives of every kind come apart, and none gets more time, memory or trust than it may. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { crc32 } from '../../src/bytes/crc32.js';
import { findBytes } from '../../src/bytes/search.js';
import { utf16le } from '../../src/bytes/text.js';
import { openArchive } from '../../src/cli/archive/open-archive.js';
import { identifyContent } from '../../src/content/content.js';
import type { ContainerLimits } from '../../src/content/unpack/limits.js';
import { mutate, randomFrom } from '../fuzz/mutate.js';
import { base64, cabinet, FIRST, join, rar, SEVEN_ZIP, u32, XZ } from '../support/archives.js';
import { putFile, ROOT, temporaryFolder } from '../support/files.js';
import { lzmaCompress, u64, volume } from '../support/firmware/index.js';
import { run } from '../support/process.js';
import { zip } from '../support/zip.js';

/** Bytes that libarchive has unpacked, and the files and blocks that it was asked for. */
const work = vi.hoisted(() => ({ bytes: 0, calls: 0 }));
vi.mock('libarchive-wasm', async (original) => {
	const { libarchiveWasm } = await original<{ libarchiveWasm(options: object): Promise<Unpacker> }>();
	return {
		libarchiveWasm: async (options: object) => {
			const library = await libarchiveWasm(options);
			const read_data: Unpacker['read_data'] = (...args) => {
				work.calls++;
				const size = library.read_data(...args);
				work.bytes += Math.max(size, 0);
				return size;
			};
			const read_next_entry: Unpacker['read_next_entry'] = (archive) => {
				work.calls++;
				return library.read_next_entry(archive);
			};
			return { ...library, read_data, read_next_entry };
		},
	};
});

interface Unpacker {
	read_data(archive: number, pointer: number, size: number): number;
	read_next_entry(archive: number): number;
}

beforeEach(() => Object.assign(work, { bytes: 0, calls: 0 }));

/** `first ` with SHA-256 and `second` with CRC-32, one file after the other and eight zeros. */
const TWO_XZ = base64(
	'/Td6WFoAAArh+wyhAgAhARYAAAB0L+WjAQAFZmlyc3QgAAAAH57p749RxAPZae7DQqCEu70Sbf5pFclZS4OHPKDBaZ8AATYGa4H5QBibS5oB' +
		'AAAAAApZWv03elhaAAABaSLeNgIAIQEWAAAAdC/lowEABXNlY29uZAAAAGkRH7YAARoGxerIeZBCmQ0BAAAAAAFZWgAAAAAAAAAA',
);

const ENCRYPTED: readonly (readonly [string, Uint8Array, name: string | undefined])[] = [
	[
		'zip',
		base64(
			'UEsDBBQAAQAAAAAAIQDl6KJcEgAAAAYAAAAFAAAAYS5iaW7z+nP1KXEpPKQdQUEjegULUfZQSwECPwMUAAEAAAAAACEA5eiiXBIAAAAGAAAA' +
				'BQAAAAAAAAAAACCAtoEAAAAAYS5iaW5QSwUGAAAAAAEAAQAzAAAANQAAAAAA',
		),
		'a.bin',
	],
	[
		'7z',
		base64(
			'N3q8ryccAASlEeE4EAAAAAAAAABWAAAAAAAAAK5IEz+wCtIJmzhR/gRXOZkENzu1AQQGAAEJEAAHCwEAAiQG8QcBElMP1XMcYBN5f2Ydo5kk' +
				'T2i5diEhAQABAAwKBgAICgHl6KJcAAAFARkBABENAGEALgBiAGkAbgAAABUGAQAggLaBAAA=',
		),
		'a.bin',
	],
	[
		'7z with its names',
		base64(
			'N3q8ryccAAREToSccAAAAAAAAAAuAAAAAAAAABO1hz3xO35T8L3NIWFDUX9lngv7go3fJPHjIFokEvxujCMl/VilQmj70OMewaxVi9KSl5SC' +
				'U8UqI0gdfb/Helh928KHBCgAmTit3xFSgUyp2W3WsJ/MdE7PXkDGQKBAJmsmTnLp/SvHzjdOSlPvcx8GDh5TFwYQAQlgAAcLAQABJAbxBwES' +
				'Uw9EGtThVdmOtIppBSwA2iSaDFYKAQUGlFsAAA==',
		),
		undefined,
	],
];

const IMAGE = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) >>> 3);
/** Deflated zeros, hundreds of times what they take here. */
function zeros(mebibytes: number): Uint8Array {
	const one = deflateRawSync(new Uint8Array(1 << 20), { finishFlush: constants.Z_FULL_FLUSH });
	return join(...Array.from({ length: mebibytes }, () => one), [3, 0]);
}

async function unpack(bytes: Uint8Array, limits?: Partial<ContainerLimits>) {
	const archive = openArchive(bytes, identifyContent(bytes), limits);
	if (archive === undefined) return undefined;
	const members: [string, Uint8Array][] = [];
	for await (const { name, bytes } of archive.members) members.push([name, bytes]);
	return { members, problems: archive.problems };
}

const names = async (bytes: Uint8Array, limits?: Partial<ContainerLimits>) => {
	const unpacked = await unpack(bytes, limits);
	return { names: unpacked?.members.map(([name]) => name), problems: unpacked?.problems };
};

describe('content', () => {
	it.each<[string, Uint8Array, [string, Uint8Array][]]>([
		['zip', zip([{ name: 'bios/x.rom', data: IMAGE }]), [['bios/x.rom', IMAGE]]],
		['gzip', gzipSync(IMAGE), [['content', IMAGE]]],
		['two gzip in one', join(gzipSync(IMAGE), gzipSync(FIRST)), [['content', join(IMAGE, FIRST)]]],
		[
			'7z',
			SEVEN_ZIP,
			[
				['rom/a.bin', FIRST],
				['rom/b.bin', join('second '.repeat(20))],
			],
		],
		['xz', XZ, [['content', FIRST]]],
		['two xz in one', TWO_XZ, [['content', join('first second')]]],
		['cab', cabinet('x.rom', IMAGE, IMAGE, 0), [['x.rom', IMAGE]]],
		['cab with MSZIP', cabinet('x.rom', IMAGE, join('CK', deflateRawSync(IMAGE)), 1), [['x.rom', IMAGE]]],
		['rar', rar('x.rom', IMAGE), [['x.rom', IMAGE]]],
	])('of %s', async (_, archive, members) => {
		expect(await unpack(archive)).toEqual({ members, problems: [] });
	});

	it('of zip without its directory, which was cut off', async () => {
		const archive = zip([{ name: 'x.rom', data: IMAGE }], { end: false });
		expect(await unpack(archive)).toEqual({ members: [['x.rom', IMAGE]], problems: [{ reason: 'truncated' }] });
	});

	it('of archives in archives', async () => {
		const inner = zip([{ name: 'x.rom', data: IMAGE }]);
		const outer = zip([
			{ name: 'a.zip', data: inner },
			{ name: 'b.xz', data: XZ },
			{ name: 'readme.txt', data: 'none' },
		]);
		const members = [
			['content › a.zip › x.rom', IMAGE],
			['content › b.xz › content', FIRST],
			['content › readme.txt', join('none')],
		];
		expect(await unpack(gzipSync(outer))).toEqual({ members, problems: [] });
	});

	it('of a file of several mebibytes', async () => {
		const large = new Uint8Array(3 * (1 << 20) + 7).map((_, i) => Math.imul(i, 2654435761) >>> 24);
		const unpacked = await unpack(zip([{ name: 'x', data: large }]));
		expect(Buffer.compare(unpacked?.members[0]?.[1] ?? new Uint8Array(), large)).toBe(0);
	});
});

it.each([
	['nothing', new Uint8Array()],
	['a UEFI image with an archive in it', join(volume({}), SEVEN_ZIP)],
	['a ROM that ends like a zip', join([0x55, 0xaa], IMAGE, zip([{ name: 'x.rom', data: IMAGE }]))],
	['what begins like gzip by chance', join([0x1f, 0x8b, 0x07], IMAGE)],
])('takes %s for no archive', (_, bytes) => {
	expect(openArchive(bytes, identifyContent(bytes))).toBeUndefined();
});

describe('names', () => {
	it.each<[string, string | Uint8Array, string]>([
		['that climb', '../../etc/passwd', '../../etc/passwd'],
		['that are absolute', '/etc/passwd', '/etc/passwd'],
		['of Windows', '..\\..\\x', '../../x'],
		['with a control character', 'a\x1b[2Jb\nc', 'a\x1b[2Jb\nc'],
		['of another encoding', Uint8Array.of(0xcb, 0xb5, 0xc3, 0xf7), 'file 1'],
		['that begin with NUL', '\0x', 'file 1'],
		['without end', 'x'.repeat(60_000), `${'x'.repeat(200)}…`],
	])('%s are told at most', async (_, name, shown) => {
		const members = [
			{ name, data: IMAGE },
			{ name: 'next', data: 'next' },
		];
		expect(await unpack(zip(members))).toEqual({
			members: [
				[shown, IMAGE],
				['next', join('next')],
			],
			problems: [],
		});
	});
});

/** A file of zeros as 7-Zip packs it (7zFormat.txt of the LZMA SDK): solid, LZMA, its header as it is. */
function sevenZipOfZeros(size: number): Uint8Array {
	const lzma = lzmaCompress(new Uint8Array(size));
	const packed = lzma.subarray(13);
	// The first byte says that eight more have the number.
	const number = (value: number) => join([0xff], u64(value));
	const name = join([0], utf16le('bomb\0'));
	const header = join(
		[1, 4, 6, 0, 1, 9],
		number(packed.length),
		[0, 7, 11, 1, 0, 1, 0x23, 3, 1, 1, 5],
		lzma.subarray(0, 5),
		[12],
		number(size),
		[0, 8, 0, 0, 5, 1, 0x11],
		number(name.length),
		name,
		[0, 0],
	);
	const start = join(u64(packed.length), u64(header.length), u32(crc32(header)));
	return join([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4], u32(crc32(start)), start, packed, header);
}

/** A MiB of zeros, by xz; files of this kind that follow each other are one. */
const XZ_MEBIBYTE = base64(
	'/Td6WFoAAAFpIt42AgAhAQwAAACPmEGc7///ANldAABv/f//o7f/Rz5IFXI5YVG4kijmo4YH+e7kHoLTL8U6PAFLsX7JiopNL6MN2X+m44wjEV' +
		'PgWRjFdYrid/i2lH8MasDedElk4ulcU7IE2PdEDKtfDW1G6eXDdoi3llestk3haR1v+0uIEGxCy4g/XACP0E6vJiiUcR89jyThcJ6nI1/sKMuF' +
		'0ZWYin4qkfIndfcZwAaYTZj92K/VkA/EJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6xJxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1Iq9+SVJQ' +
		'AAAAAAHOo4pwAB8QGAgEAAb9Xu3D4wDYsCAAAAAAFZWg==',
);

describe('limits', () => {
	const SMALL = { maxMemberSize: 4 << 20, maxTotalSize: 16 << 20 };

	it.each([
		['a 7z', sevenZipOfZeros],
		['an xz file', (size: number) => join(...Array.from({ length: size >> 20 }, () => XZ_MEBIBYTE))],
	])('hold against a bomb in %s', async (_, zerosIn) => {
		const fitting = await unpack(zerosIn(3 << 20), SMALL);
		expect(fitting?.members.map(([, bytes]) => bytes.length)).toEqual([3 << 20]);
		const bomb = zerosIn(64 << 20);
		expect(bomb.length).toBeLessThan(64 << 10);
		const unpacking = { reason: 'too-much', limit: 16 << 20 };
		expect(await names(bomb, SMALL)).toEqual({ names: [], problems: [unpacking] });
		const one = await names(bomb, { maxMemberSize: 4 << 20 });
		expect([one.names, one.problems?.[0]]).toEqual([
			[],
			expect.objectContaining({ reason: 'too-large', limit: 4 << 20 }),
		]);
	});

	it('hold against a 7z that asks for a dictionary of 4 GiB', async () => {
		const archive = sevenZipOfZeros(1 << 20);
		const properties = findBytes(archive, '\x03\x01\x01\x05') + 4;
		archive.fill(0xff, properties + 1, properties + 5);
		const header = archive.subarray(archive.length - Number(new DataView(archive.buffer).getBigUint64(20, true)));
		archive.set(u32(crc32(header)), 28);
		archive.set(u32(crc32(archive.subarray(12, 32))), 8);
		const before = process.memoryUsage().rss;
		const { names: found } = await names(archive, SMALL);
		expect(found).toEqual([]);
		expect(process.memoryUsage().rss - before).toBeLessThan(512 << 20);
	});

	it.each([
		['a zip', zip([{ name: 'bomb', data: '', claimed: 10, packed: zeros(2048) }])],
		['a zip without its directory', zip([{ name: 'bomb', data: '', packed: zeros(2048) }], { end: false })],
		['a zip in a zip', zip([{ name: 'z', data: zip([{ name: 'bomb', data: '', packed: zeros(2048) }]) }])],
	])('hold against a bomb of 2 GiB in %s', async (_, bomb) => {
		const before = process.memoryUsage();
		const unpacked = await unpack(bomb, SMALL);
		const after = process.memoryUsage();
		expect(unpacked?.members).toEqual([]);
		expect(unpacked?.problems).toEqual([{ reason: 'too-much', limit: 16 << 20 }]);
		// It ends with the block that is too much.
		expect(work.bytes).toBeGreaterThan(0);
		expect(work.bytes).toBeLessThanOrEqual((16 << 20) + (1 << 20));
		expect(after.arrayBuffers + after.external - before.arrayBuffers - before.external).toBeLessThan(128 << 20);
	});

	it('count the copies of archives that the unpacker takes', async () => {
		const random = randomFrom(20_261_129);
		const data = Uint8Array.from({ length: 3 << 20 }, () => random(256));
		const archive = zip([{ name: 'inner.zip', data: zip([{ name: 'x', data }]) }]);
		// A copy of it, the archive in it, a copy of that, and the file.
		const mebibytes = (size: number) => names(archive, { maxTotalSize: size << 20 });
		expect(await mebibytes(13)).toEqual({ names: ['inner.zip › x'], problems: [] });
		expect(await mebibytes(11)).toEqual({
			names: [],
			problems: [{ reason: 'too-much', limit: 11 << 20 }],
		});
	});

	it('are kept: a file is in memory once', () => {
		const size = 128 << 20;
		const archive = putFile(temporaryFolder(), 'x.zip', zip([{ name: 'x', data: new Uint8Array(size) }]));
		const text = `
			const { readFileSync } = await import('node:fs');
			const { openArchive } = await import(${JSON.stringify(pathToFileURL(path.join(ROOT, 'dist/cli/archive/open-archive.js')))});
			const before = process.resourceUsage().maxRSS;
			const { members, problems } = openArchive(readFileSync(process.argv[1]), { kind: 'zip', what: 'zip' });
			const sizes = [];
			for await (const { bytes } of members) sizes.push(bytes.length);
			const memory = (process.resourceUsage().maxRSS - before) * 1024;
			console.log(JSON.stringify({ sizes, memory, problems }));`;
		const { stdout, stderr, status, signal } = run('--input-type=module', ['-e', text, archive]);
		expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
		const { memory, ...unpacked } = JSON.parse(stdout);
		expect(unpacked).toEqual({ sizes: [size], problems: [] });
		expect(memory).toBeLessThan(1.5 * size);
	});

	it('hold for gzip', async () => {
		const bomb = gzipSync(new Uint8Array(20 << 20));
		const { maxMemberSize } = SMALL;
		const unpacking = { reason: 'too-much', limit: 1000 };
		const tooLarge = { name: 'content', reason: 'too-large', limit: 4 << 20 };
		expect(await names(bomb, SMALL)).toEqual({ names: [], problems: [tooLarge] });
		expect(await names(bomb, { maxMemberSize, maxTotalSize: 1000 })).toEqual({ names: [], problems: [unpacking] });
		expect(await names(gzipSync(IMAGE), { maxTotalSize: 5000 })).toEqual({ names: ['content'], problems: [] });
	});

	it('leave out what is too large and go on', async () => {
		const archive = zip([
			{ name: 'large', data: new Uint8Array(5 << 20) },
			{ name: 'x.rom', data: IMAGE },
		]);
		expect(await names(archive, SMALL)).toEqual({
			names: ['x.rom'],
			problems: [{ name: 'large', reason: 'too-large', limit: 4 << 20 }],
		});
	});

	it('stop at a number of files, over all archives', async () => {
		const files = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `f${i}`, data: 'x' }));
		const archive = zip([{ name: 'z', data: zip(files(3)) }, ...files(10)]);
		expect(await names(archive, { maxMembers: 6 })).toEqual({
			names: ['z › f0', 'z › f1', 'z › f2', 'f0', 'f1'],
			problems: [{ reason: 'too-many', limit: 6 }],
		});
	});

	it('stop at a depth', async () => {
		let archive = zip([{ name: 'x.rom', data: IMAGE }]);
		for (let depth = 1; depth < 8; depth++) archive = zip([{ name: 'z', data: archive }]);
		const z = new Array<string>(7).fill('z').join(' › ');
		expect(await names(archive)).toEqual({ names: [`${z} › x.rom`], problems: [] });
		expect(await names(zip([{ name: 'y', data: archive }]))).toEqual({
			names: [],
			problems: [{ name: `y › ${z}`, reason: 'too-deep', limit: 8 }],
		});
	});

	it('hold against archives that multiply', async () => {
		let archive = zip([{ name: 'bomb', data: '', packed: zeros(1024) }]);
		for (let depth = 0; depth < 2; depth++) {
			archive = zip(Array.from({ length: 16 }, (_, i) => ({ name: `${i}`, data: archive })));
		}
		const unpacked = await names(archive, SMALL);
		expect(unpacked.problems?.at(-1)).toEqual({ reason: 'too-much', limit: 16 << 20 });
	});
});

describe('damage', () => {
	it.each(ENCRYPTED)('of a password: %s', async (_, archive, name) => {
		const problem = { ...(name !== undefined && { name }), reason: 'encrypted' };
		expect(await unpack(archive)).toEqual({ members: [], problems: [problem] });
	});

	it('leaves what comes before it', async () => {
		const archive = zip([
			{ name: 'a', data: IMAGE },
			{ name: 'b', data: IMAGE },
		]);
		const unpacked = await unpack(archive.subarray(0, archive.length / 2));
		expect(unpacked?.members).toEqual([['a', IMAGE]]);
		expect(unpacked?.problems[0]).toEqual({ name: 'b', reason: 'damaged', said: expect.stringMatching(/./) });
	});

	it('of one file leaves the others', async () => {
		const archive = zip([
			{ name: 'a', data: IMAGE, packed: join([0xff], IMAGE) },
			{ name: 'b', data: IMAGE },
		]);
		const unpacked = await unpack(archive);
		expect(unpacked?.members).toEqual([['b', IMAGE]]);
		expect(unpacked?.problems).toEqual([
			{ name: 'a', reason: 'damaged', said: expect.stringMatching(/^ZIP decompression failed/) },
		]);
	});

	it('of an xz file is found', async () => {
		const flipped = XZ.slice();
		flipped[35] = (flipped[35] as number) ^ 1;
		for (const damaged of [flipped, XZ.subarray(0, 60), XZ.subarray(0, XZ.length - 4), join(XZ, 'more')]) {
			const unpacked = await unpack(damaged);
			expect(unpacked?.members).toEqual([]);
			expect(unpacked?.problems[0]?.reason).toMatch(/^(?:damaged|truncated)$/);
		}
	});

	it('of an archive without files is told', async () => {
		expect(await unpack(zip([]))).toEqual({ members: [], problems: [{ reason: 'empty' }] });
	});

	it('of any kind neither throws nor hangs', async () => {
		const random = randomFrom(20261123);
		const starts = [
			zip([
				{ name: 'a', data: IMAGE },
				{ name: 'b.gz', data: gzipSync(IMAGE) },
			]),
			...[join(gzipSync(IMAGE)), SEVEN_ZIP, XZ, TWO_XZ, rar('x', IMAGE), ...ENCRYPTED.map(([, archive]) => archive)],
			...[cabinet('x', IMAGE, IMAGE, 0), cabinet('x', IMAGE, join('CK', deflateRawSync(IMAGE)), 1)],
		];
		const { exitCode } = process;
		for (let i = 0; i < 3000; i++) {
			const start = starts[i % starts.length] as Uint8Array;
			const damaged = mutate(start, random);
			// What tells the kind has to stay for the rest to be read at all.
			damaged.set(start.subarray(0, Math.min(8, damaged.length)));
			Object.assign(work, { bytes: 0, calls: 0 });
			await unpack(damaged, { maxMemberSize: 1 << 20, maxTotalSize: 1 << 22, maxMembers: 100 });
			expect(work.bytes).toBeLessThanOrEqual((1 << 22) + (1 << 20));
			// For each file its name, the blocks of it and its end.
			expect(work.calls).toBeLessThan(500);
		}
		expect(process.exitCode).toBe(exitCode);
	});
});

describe('the library', () => {
	afterEach(() => {
		vi.doUnmock('libarchive-wasm');
		vi.resetModules();
	});

	const withLibrary = async (factory: () => Promise<object> | object) => {
		vi.resetModules();
		vi.doMock('libarchive-wasm', factory);
		const { openArchive: open } = await import('../../src/cli/archive/open-archive.js');
		return (bytes: Uint8Array) => open(bytes, identifyContent(bytes));
	};

	it('that crashes is not used again', async () => {
		const original = await vi.importActual<{ libarchiveWasm(options: object): Promise<object> }>('libarchive-wasm');
		const { exitCode } = process;
		let instances = 0;
		const open = await withLibrary(() => ({
			libarchiveWasm: async (options: object) => {
				const library = await original.libarchiveWasm(options);
				if (++instances > 1) return library;
				const crash = () => {
					process.exitCode = 1;
					throw new RangeError('Maximum call stack size exceeded');
				};
				return { ...library, read_data: crash };
			},
		}));
		const archive = zip([
			{ name: 'a', data: IMAGE },
			{ name: 'b', data: IMAGE },
		]);
		const crashed = open(archive);
		for await (const member of crashed?.members ?? []) expect.unreachable(member.name);
		expect(crashed?.problems).toEqual([{ name: 'a', reason: 'crashes' }, { reason: 'rest' }]);
		expect(process.exitCode).toBe(exitCode);
		for (let round = 0; round < 2; round++) {
			const found: string[] = [];
			for await (const { name } of open(archive)?.members ?? []) found.push(name);
			expect(found).toEqual(['a', 'b']);
		}
		expect(instances).toBe(2);
	});

	it('is not there: says so, and gzip needs none', async () => {
		const open = await withLibrary(() => {
			throw new Error('not found');
		});
		const collect = async (archive: Uint8Array) => {
			for await (const { bytes } of open(archive)?.members ?? []) return bytes;
			return undefined;
		};
		await expect(collect(SEVEN_ZIP)).rejects.toThrow(/without libarchive-wasm: unpack it first, or install romtool/);
		expect(await collect(gzipSync(IMAGE))).toEqual(IMAGE);
	});
});
