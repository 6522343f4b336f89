/** Archives behind, before and inside of other data: each is found by its own structure, with where it begins and ends. */
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/cli/archive/open-archive.js';
import { CONTAINERS } from '../../src/content/containers/containers.js';
import { identifyContent } from '../../src/content/content.js';
import { findInside } from '../../src/content/find-containers.js';
import { mutate, randomFrom } from '../fuzz/mutate.js';
import { base64, FIRST, rar, SEVEN_ZIP } from '../support/archives.js';
import { intelBios } from '../support/bios.js';
import { ascii, join, put, u16, u32 } from '../support/executables.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { growthOfTime, LINEAR } from '../support/growth.js';
import { romtool } from '../support/io.js';
import { cabinetOf } from '../support/packages/cabinets.js';
import { rar5 } from '../support/packages/rar.js';
import { tar } from '../support/packages/tar.js';
import { zip } from '../support/zip.js';

const SECOND = ascii('second '.repeat(20));
const random = randomFrom(20_261_129);
const noise = (size: number) => Uint8Array.from({ length: size }, () => random(256));
/** More than one block of a cabinet, and nothing that packs. */
const LARGE = noise(70_000);

const FILES = [
	{ name: 'rom/a.bin', data: FIRST },
	{ name: 'rom/b.bin', data: SECOND },
];
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const MEMBERS = FILES.map(({ name, data }) => [name, text(data)] as const);

const PROGRAM = join(ascii('MZ'), noise(5000));
const SIGNATURE = noise(3000);

async function opened(bytes: Uint8Array) {
	const archive = openArchive(bytes, identifyContent(bytes));
	if (archive === undefined) return undefined;
	const members: [string, string][] = [];
	const extents = new Set<string>();
	for await (const { name, bytes: member, layers } of archive.members) {
		members.push([name, text(member)]);
		for (const { kind, extent } of layers.slice(0, 1)) {
			extents.add(`${[kind, extent.version].filter(Boolean).join(' ')} ${extent.start}-${extent.end}`);
		}
	}
	return { members, problems: archive.problems, extents: [...extents] };
}

const COMMENT = 'comment '.repeat(7000);

/** Of a program of so many bytes, with what there is of a version. */
const ARCHIVES: readonly (readonly [name: string, kind: string, make: (before: number) => Uint8Array])[] = [
	['zip with offsets of its own', 'zip', () => zip(FILES)],
	['zip whose offsets count the program', 'zip', (before) => zip(FILES, { before })],
	['zip with a long comment', 'zip', () => zip(FILES, { comment: COMMENT })],
	['7z', '7z', () => SEVEN_ZIP],
	['stored cabinet', 'cab', () => cabinetOf({ files: FILES })],
	['cabinet with MSZIP', 'cab', () => cabinetOf({ files: FILES, packed: 'mszip' })],
	['cabinet with room for a signature', 'cab', () => cabinetOf({ files: FILES, reserved: 20 })],
	['RAR 5', 'rar 5', () => rar5({ files: FILES })],
];

describe.each(ARCHIVES)('a %s', (_, kind, make) => {
	const archive = make(PROGRAM.length);
	const { length: start } = PROGRAM;
	const expected = { members: MEMBERS, problems: [], extents: [`${kind} ${start}-${start + archive.length}`] };

	it('is read where it lies behind a program', async () => {
		expect(await opened(join(PROGRAM, archive))).toEqual(expected);
	});

	it('ends before what is behind it', async () => {
		expect(await opened(join(PROGRAM, archive, SIGNATURE))).toEqual(expected);
	});

	it('is read where it lies in what is unknown', async () => {
		const before = join(Uint8Array.of(1, 0xfe), PROGRAM.subarray(2));
		expect(identifyContent(join(before, archive))).toBeUndefined();
		expect(await opened(join(before, archive, SIGNATURE))).toEqual(expected);
	});

	it('is found behind marks that are no archives', async () => {
		const marks = CONTAINERS.flatMap(({ inside }) => inside?.marks ?? []);
		const before = join(PROGRAM, ...marks.map((mark) => join(ascii(mark), ascii(' this is none '), noise(50))));
		const bytes = join(before, make(before.length), SIGNATURE);
		const extents = [`${kind} ${before.length}-${before.length + archive.length}`];
		expect(await opened(bytes)).toEqual({ ...expected, extents });
	});

	it('is read beside another', async () => {
		const other = cabinetOf({ files: [{ name: 'c', data: LARGE }] });
		const bytes = join(PROGRAM, make(PROGRAM.length), SIGNATURE, other);
		expect((await opened(bytes))?.members).toEqual([...MEMBERS, ['c', text(LARGE)]]);
	});

	it('in another comes out of that', async () => {
		const outer = cabinetOf({ files: [{ name: 'inner', data: make(0) }] });
		const members = MEMBERS.map(([name, data]) => [`inner › ${name}`, data]);
		expect(await opened(join(PROGRAM, outer))).toMatchObject({ members, problems: [] });
	});

	it('gives no file that is damaged without a word', async () => {
		const sound = MEMBERS.map(([, member]) => member);
		for (let at = 0; at < archive.length; at += 1 + (archive.length >>> 8)) {
			const damaged = archive.slice();
			damaged[at] = (damaged[at] as number) ^ 0x10;
			const { members = [], problems = [] } = (await opened(join(PROGRAM, damaged))) ?? {};
			const others = members.filter(([, member]) => !sound.includes(member));
			expect([at, others.length > 0 && problems.length === 0]).toEqual([at, false]);
		}
	});

	it('that is cut off or damaged throws nothing, and gives nothing else', async () => {
		const whole = join(PROGRAM, archive);
		for (let at = PROGRAM.length; at < whole.length; at += Math.ceil(archive.length / 50)) {
			for (const [, member] of (await opened(whole.subarray(0, at)))?.members ?? []) {
				expect(member.length).toBeLessThanOrEqual(SECOND.length);
			}
		}
		for (let i = 0; i < 200; i++) await opened(join(PROGRAM, mutate(archive, random)));
	});
});

it.each([true, false])('RAR of version 4 is read, and ends with its last block (one that says so: %s)', async (end) => {
	const archive = rar('a', FIRST, { end });
	const extents = [`rar 4 ${PROGRAM.length}-${PROGRAM.length + archive.length}`];
	const expected = { members: [['a', text(FIRST)]], problems: [], extents };
	expect(await opened(join(PROGRAM, archive, SIGNATURE))).toEqual(expected);
});

it.each([
	['4', rar('a', FIRST, { end: true }), 10],
	['5', rar5({ files: [{ name: 'a', data: FIRST }] }), 10],
])('a file that RAR %s stores and that was damaged is told to be', async (_, archive, behind) => {
	archive[archive.length - behind] = 0xff;
	const problems = [{ name: 'a', reason: 'checksum' }];
	expect(await opened(join(PROGRAM, archive))).toMatchObject({ members: [], problems });
});

describe('a tar archive', () => {
	it('is read, alone and in others', async () => {
		expect(await opened(tar(FILES))).toMatchObject({ members: MEMBERS, problems: [] });
		const members = MEMBERS.map(([name, data]) => [`x.tar › ${name}`, data]);
		const packed = zip([{ name: 'x.tar', data: tar(FILES) }]);
		expect(await opened(join(PROGRAM, packed))).toMatchObject({ members, problems: [] });
	});

	it('is known by the sum of its header', () => {
		const archive = tar(FILES);
		archive[0] = 'x'.charCodeAt(0);
		expect(identifyContent(archive)?.what).not.toBe('tar');
	});
});

it('an image that a cabinet stores in blocks comes out of the cabinet, not out of the program', async () => {
	const image = intelBios();
	const files = [
		{ name: 'flash.exe', data: join(ascii('MZ'), noise(999)) },
		{ name: 'BIOS.bin', data: image },
	];
	const folder = temporaryFolder();
	const parts = async (name: string, bytes: Uint8Array) => {
		const { stdout, exitCode } = await romtool(['extract', '--list', '--json', putFile(folder, name, bytes)]);
		const images: { member?: string; parts: { sha256: string }[] }[] = JSON.parse(stdout);
		return { exitCode, images: images.map((each) => [each.member, each.parts.map(({ sha256 }) => sha256)]) };
	};
	const plain = await parts('bios.bin', image);
	const digests = plain.images[0]?.[1];
	expect(digests).toHaveLength(2);
	const packed = await parts('bios.exe', join(PROGRAM, cabinetOf({ files }), SIGNATURE));
	expect(packed).toEqual({ exitCode: 0, images: [['BIOS.bin', digests]] });
});

describe('in a program there is no archive', () => {
	const cabinet = cabinetOf({ files: FILES });
	const firstFile = 36 + 8;
	const firstBlock = cabinet.length - FIRST.length - SECOND.length - 8;
	const encoded = rar5({ files: FILES });

	it.each<[string, Uint8Array]>([
		['at the end of an empty zip, which programs that write them have', zip([])],
		['in a 7z without files', base64('N3q8ryccAASNm9UPAAAAAAAAAAAAAAAAAAAAAAAAAAA=')],
		['in a 7z whose start header has another sum', put(SEVEN_ZIP.slice(), 12, Uint8Array.of(1))],
		['in a RAR without files', rar5({ files: [] })],
		['in a RAR whose first header has another sum', put(encoded.slice(), 9, Uint8Array.of(0x7f))],
		['in a RAR whose first header is that of a file', join(encoded.subarray(0, 8), encoded.subarray(15))],
		['in a zip whose directory is elsewhere', put(zip(FILES), zip(FILES).length - 22 - 2 * (46 + 9), u32(0))],
		...(
			[
				['of a size before its files', 8, u32(40)],
				['with something in a field that is empty', 12, u32(1)],
				['with something in the last field that is empty', 20, u32(1)],
				['with files inside of its header', 16, u32(30)],
				['with files behind its end', 16, u32(0x7fffffff)],
				['of version 2', 25, Uint8Array.of(2)],
				['without folders', 26, u16(0)],
				['with more folders than there is room for', 26, u16(2)],
				['without files', 28, u16(0)],
				['with flags that there are not', 30, u16(8)],
				['with data behind its end', 36, u32(0x7fffffff)],
				['packed in a way that there is not', 42, u16(4)],
				['with a file of a folder that there is not', firstFile + 8, u16(1)],
				['with a file of attributes that there are not', firstFile + 14, u16(0x100)],
				['with a file without a name', firstFile + 16, Uint8Array.of(0)],
				['with a block that is too large', firstBlock + 6, u16(0x8001)],
			] as const
		).map(([name, at, bytes]): [string, Uint8Array] => [`in a cabinet ${name}`, put(cabinet.slice(), at, bytes)]),
	])('%s', async (_, archive) => {
		expect(await opened(join(PROGRAM, archive, SIGNATURE))).toBeUndefined();
	});
});

describe('what cannot be had is told', () => {
	const cut = (archive: Uint8Array) => archive.subarray(0, archive.length - 20);
	const files = [...FILES, { name: 'c', data: LARGE }];

	it.each<[string, Uint8Array, string]>([
		['a cabinet that goes on in another', cabinetOf({ files: FILES, next: 'disk2.cab' }), 'other-disks'],
		['a cabinet between two others', cabinetOf({ files: FILES, previous: '1.cab', next: '3.cab' }), 'other-disks'],
		['RAR in several files', rar5({ files: FILES, volume: true }), 'other-disks'],
		['a cabinet that is cut off', cut(cabinetOf({ files })), 'truncated'],
		['RAR that is cut off', cut(rar5({ files })), 'truncated'],
	])('of %s, behind what there is', async (_, archive, reason) => {
		for (const bytes of [archive, join(PROGRAM, archive)]) {
			const { members = [], problems = [] } = (await opened(bytes)) ?? {};
			expect(members.slice(0, 2).map(([, member]) => member)).toEqual([text(FIRST), text(SECOND)]);
			expect(problems.at(-1)).toEqual({ reason });
		}
	});

	it.each<[string, Uint8Array, string]>([
		['the last of several files of a zip', zip(FILES, { disk: 1 }), 'other-disks'],
		['a 7z that is cut off', cut(SEVEN_ZIP), 'truncated'],
		['RAR 4 with encrypted headers', rar('a', FIRST, { flags: 0x80 }), 'encrypted'],
		['RAR 5 with encrypted headers', rar5({ files: FILES, encrypted: true }), 'encrypted'],
	])('of %s', async (_, archive, reason) => {
		expect(await opened(join(PROGRAM, archive))).toMatchObject({ members: [], problems: [{ reason }] });
	});

	it('of RAR 4 in several files', async () => {
		const bytes = join(PROGRAM, rar('a', FIRST, { flags: 1 }));
		expect(await opened(bytes)).toMatchObject({ members: [['a', text(FIRST)]], problems: [{ reason: 'other-disks' }] });
	});

	it('of RAR 5 without its end', async () => {
		const bytes = join(PROGRAM, rar5({ files: FILES }).subarray(0, -8));
		expect(await opened(bytes)).toMatchObject({ members: MEMBERS, problems: [{ reason: 'truncated' }] });
	});

	it('of the first of several files of a zip', async () => {
		const archive = join(ascii('PK\x07\x08'), zip(FILES, { end: false, before: 4 }));
		expect(await opened(archive)).toMatchObject({ members: MEMBERS, problems: [{ reason: 'other-disks' }] });
	});
});

describe('a file full of marks', () => {
	const directory = zip(FILES).subarray(-22 - 2 * 46 - 18);
	const full = 1 << 19;

	/** Its first header claims to have half a MiB, or 64 KiB. */
	const largeRar = () =>
		join(
			...[ascii('Rar!'), Uint8Array.of(0x1a, 7, 1, 0), u32(0), Uint8Array.of(0x80, 0x80, 0x20)],
			...[ascii('Rar!'), Uint8Array.of(0x1a, 7, 0), u16(0), Uint8Array.of(0x73), u16(0, 0xffff)],
		);

	it.each<[string, (count: number) => Uint8Array]>([
		['of 7z', () => SEVEN_ZIP.subarray(0, 32)],
		['of cabinets', () => cabinetOf({ files: [{ name: 'x'.repeat(200), data: FIRST }] }).subarray(0, 300)],
		['of RAR whose headers say that they are large', largeRar],
		['of RAR that go on to the end', () => rar5({ files: [{ name: 'x', data: FIRST }] }).subarray(0, -8)],
		[
			'of zip that have all before them for their directory',
			(at) =>
				join(ascii('PK\x01\x02'), new Uint8Array(42), ascii('PK\x05\x06'), u16(0, 0, 1, 1), u32(at + 46, 0), u16(0)),
		],
		['of the ends of zip', () => directory],
	])('%s takes time that grows with its size', (_, piece) => {
		const make = (times: 1 | 4) => {
			const bytes = new Uint8Array(times * full);
			let at = 0;
			for (;;) {
				const next = piece(at);
				if (at + next.length > bytes.length) return join(PROGRAM, bytes);
				bytes.set(next, at);
				at += next.length;
			}
		};
		const search = (bytes: Uint8Array) => findInside(bytes, CONTAINERS);
		expect(growthOfTime(make, search)).toBeLessThan(LINEAR);
	});
});
