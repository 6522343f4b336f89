/** Dell's updates: sections and volumes in each other, names, BIOS Guard blocks, and what is left of damaged ones. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELL_PFS } from '../../src/content/containers/dell-pfs.js';
import { Sums } from '../../src/content/containers/sums.js';
import { identifyContent } from '../../src/content/content.js';
import { identifyPackage } from '../../src/content/find-containers.js';
import { mutate, randomFrom } from '../fuzz/mutate.js';
import { FIRST, TAR_XZ } from '../support/archives.js';
import { ascii, char16, join, put, u32 } from '../support/executables.js';
import { ROOT } from '../support/files.js';
import { capsule, fmpCapsule, volume } from '../support/firmware/index.js';
import { opened } from '../support/opened.js';
import {
	dellProgram,
	type GuardBlockInput,
	guardBlock,
	MODEL_GUID,
	NESTED_GUID,
	OLD_NAMES_GUID,
	type PfsEntry,
	packedSection,
	pfsNames,
	pfsSection,
	pfsVolume,
	SIGNATURES_GUID,
	thinOsPackage,
} from '../support/packages/dell.js';

const BIOS_GUID = '8C8CE578-8A3D-4F1C-9935-896185C32DD3';
const EC_GUID = '11111111-2222-3333-4444-555555555555';
const IMAGE = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) >>> 3);
const EC = Uint8Array.from({ length: 300 }, (_, i) => (i * 7) & 0xff);
const BIOS: PfsEntry = { guid: BIOS_GUID, data: IMAGE };
const WITH_NAME = [BIOS, pfsNames([[BIOS_GUID, 'System BIOS']])];

/** Mebibytes of them, deflated; the sum behind them is not reached. */
function zeros(mebibytes: number): Uint8Array {
	const one = deflateRawSync(new Uint8Array(1 << 20), { finishFlush: constants.Z_FULL_FLUSH });
	return join(Uint8Array.of(0x78, 0x9c), ...Array.from({ length: mebibytes }, () => one), Uint8Array.of(3, 0));
}

const NOTHING = { members: [], problems: [] };

const names = async (bytes: Uint8Array) => (await opened(bytes)).members.map(([name]) => name);

/** What the only member is, and what is wrong. */
async function only(bytes: Uint8Array) {
	const { members, problems } = await opened(bytes);
	expect(members).toHaveLength(1);
	return { content: members[0]?.[1], problems };
}

describe('a volume', () => {
	it.each([1, 2])('of version %d has entries with data; signatures and metadata are no files', async (version) => {
		const entries = [
			{
				...BIOS,
				signature: new Uint8Array(256).fill(1),
				metadata: ascii('meta'),
				metadataSignature: new Uint8Array(64).fill(2),
			},
			{ guid: EC_GUID, data: new Uint8Array(), signature: ascii('of nothing') },
			{ guid: EC_GUID, data: EC },
		];
		const bytes = pfsVolume(entries, { version });
		expect(identifyContent(bytes)).toEqual({ kind: 'dell-pfs', what: 'dell-pfs' });
		expect(DELL_PFS.inside.locate(bytes, 0, new Sums(bytes))).toEqual({
			start: 0,
			end: bytes.length,
			version: String(version),
		});
		expect(await opened(bytes)).toEqual({
			members: [
				[BIOS_GUID, IMAGE],
				[EC_GUID, EC],
			],
			problems: [],
		});
	});

	it('has names, those of one GUID in the order of the entries; lists and the model are no files', async () => {
		const about = [
			{ guid: MODEL_GUID, data: ascii('ModelName=Latitude 5470;') },
			{ guid: SIGNATURES_GUID, data: ascii('signatures') },
		];
		const nested = (data: Uint8Array) => ({ guid: NESTED_GUID, data });
		const entries = [nested(EC), { guid: EC_GUID, data: EC }, ...about, nested(IMAGE), nested(EC)];
		const list = pfsNames(
			[
				[NESTED_GUID, 'First BIOS'],
				[EC_GUID, 'Embedded Controller'],
				[NESTED_GUID, 'Second BIOS'],
			],
			OLD_NAMES_GUID,
		);
		expect(await names(pfsVolume([...entries, list]))).toEqual([
			'First BIOS',
			'Embedded Controller',
			'Second BIOS',
			NESTED_GUID,
		]);
	});

	it.each([
		['of another version', pfsVolume([BIOS], { version: 3, unknown: 16 })],
		['of size 0', pfsVolume([])],
		['without an end and without an entry', put(pfsVolume([BIOS]), 16 + 0x20, u32(1)).subarray(0, -1)],
		[
			'of which only the mark is there',
			join(ascii('PFS.HDR.'), u32(1, 40), ascii('is what updates of Dell begin with', 64)),
		],
	])('is none: one %s', (_, bytes) => {
		expect(identifyContent(bytes)?.kind).not.toBe('dell-pfs');
		expect(DELL_PFS.inside.locate(bytes, 0, new Sums(bytes))).toBeUndefined();
	});

	it('with a wrong sum gives all, and says so', async () => {
		const bytes = pfsVolume(WITH_NAME);
		(bytes[0x60] as number) ^= 1;
		const image = bytes.slice(0x58, 0x58 + IMAGE.length);
		expect(await only(bytes)).toEqual({ content: image, problems: [{ reason: 'checksum' }] });
		expect(image).not.toEqual(IMAGE);
		const other = put(pfsVolume(WITH_NAME), pfsVolume(WITH_NAME).length - 4, ascii('!'));
		expect(await only(other)).toEqual({ content: IMAGE, problems: [{ reason: 'checksum' }] });
	});

	it('that is cut off gives what is there of it, and says so', async () => {
		const bytes = pfsVolume([BIOS, { guid: EC_GUID, data: EC }]);
		const unpacked = await opened(bytes.subarray(0, bytes.length - 16 - 10));
		expect(unpacked.members).toEqual([
			[BIOS_GUID, IMAGE],
			[EC_GUID, EC.subarray(0, -10)],
		]);
		expect(unpacked.problems).toEqual([{ name: EC_GUID, reason: 'truncated' }, { reason: 'truncated' }]);
	});

	it('whose entry says that it is larger than all gives the rest as that entry', async () => {
		const unpacked = await opened(
			pfsVolume([
				{ guid: EC_GUID, data: EC },
				{ ...BIOS, size: 0xffffffff },
			]),
		);
		expect(unpacked).toEqual({
			members: [
				[EC_GUID, EC],
				[BIOS_GUID, IMAGE],
			],
			problems: [{ name: BIOS_GUID, reason: 'truncated' }],
		});
	});

	it('of nothing but empty entries has no files', async () => {
		const empty = Array.from({ length: 2000 }, () => ({ data: new Uint8Array() }));
		expect(await opened(pfsVolume(empty))).toEqual({ members: [], problems: [{ reason: 'empty' }] });
	});
});

it('gives what was put in, in volumes and sections of any make', async () => {
	const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
	const entry = fc.record({
		guid: fc.constantFrom(BIOS_GUID, EC_GUID, NESTED_GUID),
		name: fc.stringMatching(/^[A-Z][A-Za-z 0-9]{0,30}[a-z]$/),
		data: bytes,
		signature: bytes,
		metadata: bytes,
		metadataSignature: bytes,
	});
	const make = fc.record({
		version: fc.constantFrom(1, 2),
		entries: fc.array(entry, { minLength: 1, maxLength: 8 }),
		level: fc.integer({ min: 0, max: 9 }),
		isPacked: fc.boolean(),
	});
	await fc.assert(
		fc.asyncProperty(make, async ({ version, entries, level, isPacked }) => {
			const list = pfsNames(entries.map(({ guid, name }) => [guid, name]));
			const plain = pfsVolume([...entries, list], { version });
			const made = isPacked ? dellProgram(pfsSection(plain, { level })) : plain;
			expect(await opened(made)).toEqual({ members: entries.map(({ name, data }) => [name, data]), problems: [] });
		}),
		{ numRuns: 60 },
	);
});

describe('a section', () => {
	const plain = pfsVolume(WITH_NAME);
	const section = pfsSection(plain);

	it('is found in a program, alone, and beside another', async () => {
		const members = [['System BIOS', IMAGE]];
		expect(await opened(dellProgram(section))).toEqual({ members, problems: [] });
		expect(identifyContent(section)).toEqual({ kind: 'dell-pfs', what: 'dell-pfs' });
		expect(await opened(section)).toEqual({ members, problems: [] });
		const utilities = pfsSection(pfsVolume([{ guid: EC_GUID, data: EC }]), { kind: 0xbb });
		expect(await names(dellProgram(utilities, section))).toEqual([EC_GUID, 'System BIOS']);
		const both = join(section, utilities);
		const rest = `0x${section.length.toString(16)}-0x${both.length.toString(16)}`;
		expect(await names(both)).toEqual(['System BIOS', `${rest} › ${EC_GUID}`]);
	});

	it('that stores its data is no place to look for volumes', async () => {
		expect(await opened(dellProgram(pfsSection(plain, { level: 0 })))).toEqual({
			members: [['System BIOS', IMAGE]],
			problems: [],
		});
	});

	it('that has no volume in it gives what it has', async () => {
		expect(await opened(dellProgram(pfsSection(EC)))).toEqual({ members: [['content', EC]], problems: [] });
	});

	it.each([
		['sum at its begin', 4, 0xab],
		['mark at its end', section.length - 8, 0],
		['sum at its end', section.length - 1, (section.at(-1) ?? 0) ^ 1],
	])('with a wrong %s gives all, and says so', async (_, at, value) => {
		const bytes = put(section.slice(), at, Uint8Array.of(value));
		expect(await only(dellProgram(bytes))).toEqual({ content: IMAGE, problems: [{ reason: 'checksum' }] });
	});

	it('with neither is none, nor is one without zlib data', async () => {
		const both = put(section.slice(), 4, Uint8Array.of(0xab));
		put(both, both.length - 8, Uint8Array.of(0));
		expect(await opened(dellProgram(both))).toEqual(NOTHING);
		expect(await opened(dellProgram(packedSection(EC)))).toEqual(NOTHING);
	});

	it('that is cut off or damaged gives what comes before, and says so', async () => {
		const noise = Uint8Array.from({ length: 200_000 }, (_, i) => Math.imul(i, 2654435761) >>> 24);
		const bytes = pfsSection(
			pfsVolume([
				{ guid: EC_GUID, data: EC },
				{ guid: BIOS_GUID, data: noise },
			]),
			{ level: 1 },
		);
		const cut = await opened(dellProgram(bytes).subarray(0, 0x100 + bytes.length / 2));
		expect(cut.members[0]).toEqual([EC_GUID, EC]);
		expect(cut.problems).toContainEqual({ reason: 'truncated' });
		const damaged = await opened(dellProgram(put(bytes.slice(), bytes.length / 2, new Uint8Array(400).fill(0xff))));
		expect(damaged.members[0]).toEqual([EC_GUID, EC]);
		expect(damaged.problems.length).toBeGreaterThan(0);
	});

	it('of nothing but zeros is not unpacked without end', async () => {
		const bytes = dellProgram(packedSection(zeros(129)), section);
		expect(await opened(bytes)).toEqual({
			members: [['System BIOS', IMAGE]],
			problems: [{ reason: 'too-large', limit: 128 << 20 }],
		});
	});

	it('whose data has a wrong sum gives all of it, and says so', async () => {
		const packed = deflateSync(plain);
		(packed[packed.length - 1] as number) ^= 1;
		expect(await only(dellProgram(packedSection(packed)))).toEqual({
			content: IMAGE,
			problems: [{ reason: 'damaged', said: 'incorrect data check' }],
		});
	});
});

describe('in each other', () => {
	it('are sections in volumes in sections', async () => {
		const inner = (name: string) => pfsSection(pfsVolume([BIOS, pfsNames([[BIOS_GUID, name]])]));
		const entries = ['one', 'two'].map((name) => ({ guid: NESTED_GUID, data: inner(name) }));
		const list = pfsNames([
			[NESTED_GUID, 'A'],
			[NESTED_GUID, 'B'],
		]);
		const bytes = dellProgram(pfsSection(pfsVolume([...entries, list])));
		expect(await names(bytes)).toEqual(['A › one', 'B › two']);
	});

	it('are not opened without end', async () => {
		let bytes = pfsVolume(WITH_NAME);
		for (let i = 0; i < 60; i++) bytes = pfsVolume([{ guid: EC_GUID, data: bytes }]);
		const unpacked = await opened(bytes);
		expect(unpacked.members).toEqual([]);
		expect(unpacked.problems).toMatchObject([{ reason: 'too-deep' }]);
	});

	it.each([
		['an FMP capsule', (image: Uint8Array) => fmpCapsule({ payloads: [{ image }] })],
		['a capsule', (image: Uint8Array) => capsule('efi', image)],
	])('are opened in %s, where the image is in the update', async (_, wrapped) => {
		expect(await opened(wrapped(pfsSection(pfsVolume(WITH_NAME))))).toEqual({
			members: [['System BIOS', IMAGE]],
			problems: [],
		});
		const image = volume({});
		const stored = pfsVolume([{ guid: BIOS_GUID, data: image }]);
		expect(await opened(wrapped(stored))).toEqual({ members: [[BIOS_GUID, image]], problems: [] });
		expect((await opened(wrapped(join(image, pfsSection(pfsVolume(WITH_NAME)))))).members).toEqual([]);
	});
});

describe('BIOS Guard blocks', () => {
	/** As volume in a volume, which has the name. */
	const inUpdate = (blocks: readonly GuardBlockInput[]) =>
		pfsVolume([
			{ guid: BIOS_GUID, data: pfsVolume(blocks.map(guardBlock)) },
			pfsNames([[BIOS_GUID, 'System BIOS with BIOS Guard']]),
		]);
	const data = (size: number, value: number) => new Uint8Array(size).fill(value);

	it('are put where they say, in any order, with what is erased between them', async () => {
		const image = fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 20 });
		await fc.assert(
			fc.asyncProperty(image, fc.boolean(), fc.integer({ min: 1, max: 64 }), async (places, inScript, size) => {
				const blocks = places.map((place) => ({ data: data(size, place), offset: place * 64 }));
				const wanted = new Uint8Array(Math.max(...places) * 64 + size).fill(0xff);
				for (const block of blocks) wanted.set(block.data, block.offset);
				const placed = blocks.map((block) =>
					inScript ? block : { ...block, offset: 0xfff00000, placed: { offset: block.offset } },
				);
				expect(await opened(inUpdate(placed))).toEqual({
					members: [['System BIOS with BIOS Guard', wanted]],
					problems: [],
				});
			}),
			{ numRuns: 30 },
		);
	});

	it('are an image without a name where they are all there is', async () => {
		const blocks = [8, 0].map((offset) => guardBlock({ data: data(8, offset), offset }));
		expect(await opened(pfsVolume([...blocks, pfsNames([])]))).toEqual({
			members: [['content', join(data(8, 0), data(8, 8))]],
			problems: [],
		});
	});

	it('of which others are none are files', async () => {
		const bytes = pfsVolume([{ data: pfsVolume([guardBlock({ data: EC, offset: 0 }), { guid: EC_GUID, data: EC }]) }]);
		expect(await names(bytes)).toEqual([`${BIOS_GUID} › ${BIOS_GUID}`, `${BIOS_GUID} › ${EC_GUID}`]);
	});

	it('that overlap are put together, which is told', async () => {
		const blocks = [
			{ data: data(16, 2), offset: 8 },
			{ data: data(12, 1), offset: 0 },
		];
		expect(await only(inUpdate(blocks))).toEqual({
			content: join(data(12, 1), data(12, 2)),
			problems: [{ name: 'System BIOS with BIOS Guard', reason: 'inconsistent' }],
		});
	});

	it('of a volume with a wrong sum are told', async () => {
		const inner = pfsVolume([guardBlock({ data: EC, offset: 0 })]);
		put(inner, inner.length - 12, u32(1));
		expect(await only(pfsVolume([{ guid: BIOS_GUID, data: inner }]))).toEqual({
			content: EC,
			problems: [{ name: BIOS_GUID, reason: 'checksum' }],
		});
	});

	it('far behind each other are refused: nothing is that large', async () => {
		const far = (offset: number) => [
			{ data: EC, offset: 0 },
			{ data: EC, offset },
		];
		const refused = await opened(inUpdate(far(0xfffff000)));
		expect(refused.members).toEqual([]);
		expect(refused.problems[0]).toEqual({
			name: 'System BIOS with BIOS Guard',
			reason: 'too-large',
			limit: 64 << 20,
		});
		const largest = await opened(inUpdate(far((64 << 20) - EC.length)));
		expect(largest.members[0]?.[1].length).toBe(64 << 20);
	});
});

describe('a package for ThinOS', () => {
	it('is found by its header, and is a tar archive', async () => {
		expect(await opened(thinOsPackage(TAR_XZ))).toEqual({ members: [['BIOS/a.bin', FIRST]], problems: [] });
	});

	it('that is cut off is told; one without an xz file or a size is none', async () => {
		const bytes = thinOsPackage(TAR_XZ);
		expect((await opened(bytes.subarray(0, -60))).problems).toMatchObject([{ reason: 'truncated' }]);
		expect(await opened(put(bytes.slice(), 0x230, ascii('?')))).toEqual(NOTHING);
		expect(await opened(put(bytes.slice(), 0x210, u32(0)))).toEqual(NOTHING);
	});
});

it.each<[string, Uint8Array, string | undefined]>([
	['its option', join(ascii('MZ', 64), ascii('Dell Inc.'), ascii('/writehdrfile')), 'dell-program'],
	[
		'its option, as Windows has texts',
		join(ascii('MZ', 64), char16('Dell Inc.'), char16('/writeromfile')),
		'dell-program',
	],
	['the option of another maker', join(ascii('MZ', 64), ascii('/writehdrfile')), undefined],
	['the option in a text', ascii('run it with /writehdrfile on a Dell'), undefined],
])('is known without a PFS by %s', (_, bytes, kind) => {
	expect(identifyPackage(bytes)).toBe(kind);
});

it('takes no more work for false marks than there is of the file', async () => {
	// A header that holds, and empty blocks of zlib to the end of the file, which take time and give nothing.
	const header = pfsSection(EC).subarray(0, 16);
	const claims = put(header.slice(), 0, u32(0xffffffff));
	claims[15] = claims.subarray(0, 15).reduce((sum, byte) => sum ^ byte, 0);
	const mark = join(claims, Uint8Array.of(0x78, 0x9c, 0, 0, 0, 0xff, 0xff));
	const bytes = join(ascii('MZ', 0x100), ...Array.from({ length: 20_000 }, () => mark));
	const sums = new Sums(bytes);
	let located = 0;
	for (let at = 0x105; at < bytes.length; at += mark.length) {
		if (DELL_PFS.inside.locate(bytes, at, sums) !== undefined) located++;
	}
	expect(located).toBe(4);
	expect(await opened(bytes)).toEqual({ members: [], problems: expect.any(Array) });
});

it('gives no more than it has, and throws nothing, of all parts of a file and of damaged ones', async () => {
	const guard = pfsVolume(
		[16, 0].map((offset) => guardBlock({ data: EC.subarray(0, 16), offset, placed: { offset } })),
	);
	const inner = pfsSection(pfsVolume([{ data: guard }, ...WITH_NAME]));
	const whole = dellProgram(pfsSection(pfsVolume([{ guid: NESTED_GUID, data: inner }, ...WITH_NAME]), { level: 0 }));
	const random = randomFrom(1);
	const damaged = Array.from({ length: 100 }, () => mutate(whole, random));
	const parts = Array.from({ length: whole.length >>> 6 }, (_, i) => whole.subarray(0, i << 6));
	for (const bytes of [...parts, ...damaged]) {
		const unpacked = await opened(bytes);
		for (const [, member] of unpacked.members) expect(member.length).toBeLessThanOrEqual(64 << 20);
	}
});

const PACKAGES = path.join(ROOT, '../shared/packages');

describe.skipIf(!existsSync(PACKAGES))('packages of others (../shared/packages)', () => {
	interface Package {
		readonly file: string;
		readonly expect: string;
		readonly inner: readonly { readonly name: string; readonly sha256: string }[];
	}
	const all: readonly Package[] = existsSync(PACKAGES)
		? JSON.parse(readFileSync(path.join(PACKAGES, 'packages.json'), 'utf8'))
		: [];
	const dell = all.filter(({ file }) => /(^|\/)dell/.test(file));
	const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

	it.each(dell.map((each) => [each.file, each] as const))('%s', async (file, { expect: expected, inner }) => {
		const unpacked = await opened(new Uint8Array(readFileSync(path.join(PACKAGES, file))));
		const digests = unpacked.members.map(([, bytes]) => digest(bytes));
		expect(digests).toEqual(expect.arrayContaining(inner.map(({ sha256 }) => sha256)));
		expect(unpacked.problems.length).toBeGreaterThanOrEqual(expected === 'opened' ? 0 : 1);
		if (expected === 'opened') expect(unpacked.problems).toEqual([]);
	});
});
