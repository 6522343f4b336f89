/** Packages of few vendors: Toshiba's for DOS, Phoenix's packer, Portwell's and Panasonic's programs. Round trips, near misses, damage. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { efiCompress } from '../../src/codec/efi-compress.js';
import { identifyContent } from '../../src/content/content.js';
import { ascii, join, put, u32 } from '../support/executables.js';
import { opened } from '../support/opened.js';
import { panasonic, panasonicFile } from '../support/packages/panasonic.js';
import { phoenixTdk } from '../support/packages/phoenix-tdk.js';
import { portwell } from '../support/packages/portwell.js';
import { digestsOf, sharedPackage } from '../support/packages/shared.js';
import { toshibaPart } from '../support/packages/toshiba.js';

const NOTHING = { members: [], problems: [] };
const image = Uint8Array.from({ length: 5000 }, (_, at) => (at * at) >> 16);

/** Every part of it, and changes of it, throw nothing. */
async function throwsNothing(bytes: Uint8Array): Promise<void> {
	const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 });
	await fc.assert(
		fc.asyncProperty(changes, fc.nat(bytes.length), async (all, end) => {
			const changed = bytes.slice();
			for (const [at, byte] of all) changed[at] = byte;
			await opened(changed.subarray(0, end));
		}),
		{ numRuns: 200 },
	);
}

describe("Toshiba's update for DOS", () => {
	it('gives its image, packed or not, in one part or several', async () => {
		const first = image.subarray(0, 3072);
		const rest = image.subarray(3072, 4096);
		for (const block of [undefined, 700]) {
			for (const version of [0, 2]) {
				const parts = [first, rest].map((data) =>
					toshibaPart({ data, version, ...(block !== undefined && { block }) }),
				);
				expect(identifyContent(join(...parts))?.kind).toBe('toshiba-com');
				expect(await opened(join(...parts, ascii('BIOS.')))).toEqual({
					members: [['content', image.subarray(0, 4096)]],
					problems: [],
				});
			}
		}
	});

	it('that is cut off gives the blocks that are there', async () => {
		const whole = toshibaPart({ data: image, block: 1000 });
		expect(await opened(whole.subarray(0, whole.length - 300))).toEqual({
			members: [['content', image.subarray(0, 4000)]],
			problems: [{ name: 'content', reason: 'truncated' }],
		});
	});

	it('has 64 parts at most', async () => {
		const part = toshibaPart({ data: new Uint8Array(1024) });
		const found = await opened(join(...new Array<Uint8Array>(65).fill(part)));
		expect(found.members.map(([, { length }]) => length)).toEqual([64 * 1024]);
	});

	it('that is damaged is not read', async () => {
		const found = await opened(put(toshibaPart({ data: image, block: 1000 }), 0x100, Uint8Array.of(9)));
		expect(found).toMatchObject({ members: [], problems: [{ name: 'content', reason: 'damaged' }] });
	});

	it.each<[string, number, Uint8Array]>([
		['does not begin with zero', 0, Uint8Array.of(1)],
		['is of another version', 2, Uint8Array.of(7)],
		['is packed in another way', 0x1b, Uint8Array.of(2)],
		['is larger packed than unpacked', 0x24, u32(0x10000)],
		['has no size', 0x24, u32(0, 0)],
		['has a version that is no text', 0x0b, Uint8Array.of(0x90)],
	])('is none where it %s', async (_, at, wrong) => {
		expect(identifyContent(put(toshibaPart({ data: image, block: 1000 }), at, wrong))?.kind).not.toBe('toshiba-com');
	});

	it('throws nothing', () => throwsNothing(toshibaPart({ data: image, block: 2000 })));
});

describe("Phoenix's packer", () => {
	const files = [
		{ name: 'BIOS.CAP', data: image, packing: 1 },
		{ name: 'readme.txt', data: ascii('a text') },
	];
	const expected = { members: files.map(({ name, data }) => [name, data]), problems: [] };

	it('gives its files, LZMA or as they are, alone and in another program', async () => {
		expect(await opened(phoenixTdk(files))).toEqual(expected);
		expect(await opened(phoenixTdk(files, { filling: 24 }))).toEqual(expected);
		expect(await opened(join(ascii('MZ', 0x1000), phoenixTdk(files), ascii('behind')))).toEqual(expected);
	});

	it('tells what is missing or packed in another way, and gives the rest', async () => {
		const wrong = [
			{ name: 'large', data: image, size: 0x7fff_ffff },
			{ name: 'other', data: image, packing: 2 },
			{ name: 'bad', data: phoenixTdk([]).subarray(0, 0x40), packing: 0 },
		];
		const found = await opened(phoenixTdk([...wrong, ...files]));
		expect(found.members.map(([name]) => name)).toEqual(['bad', 'BIOS.CAP', 'readme.txt']);
		expect(found.problems).toMatchObject([
			{ name: 'large', reason: 'truncated' },
			{ name: 'other', reason: 'unsupported' },
		]);
	});

	it('tells of damaged LZMA', async () => {
		const bytes = phoenixTdk(files);
		const found = await opened(put(bytes, 0x80 + 20, new Uint8Array(40).fill(0x5a)));
		expect(found.members.map(([name]) => name)).toEqual(['readme.txt']);
		expect(found.problems).toMatchObject([{ name: 'BIOS.CAP', reason: 'damaged' }]);
	});

	it.each<[string, Uint8Array]>([
		['has more files than its table has room for', phoenixTdk(files, { count: 0xffffff })],
		['has none', phoenixTdk([])],
		['is not behind a program', put(phoenixTdk(files), 0, ascii('ZM'))],
		['is cut off', phoenixTdk(files).subarray(0, -1)],
	])('is none where the table %s', async (_, bytes) => {
		expect(await opened(bytes)).toEqual(NOTHING);
	});

	it('throws nothing', () => throwsNothing(phoenixTdk(files)));
});

describe("Portwell's program", () => {
	const text = ascii('fparts');

	it('gives its files, compressed or not, by the names of their places', async () => {
		const bytes = portwell([text, undefined, new Uint8Array(0), efiCompress(image), undefined, text]);
		const names = ['Flash.efi', 'Temp.bin', 'file 3'];
		const found = await opened(bytes);
		expect(found).toEqual({ members: [text, image, text].map((data, i) => [names[i], data]), problems: [] });
	});

	it('has no mark in compressed data', async () => {
		const marked = put(efiCompress(image), 100, ascii('<UU>'));
		const found = await opened(portwell([text, marked, text]));
		// What the mark has made of the data may be damaged.
		const names = [...found.members.map(([name]) => name), ...found.problems.map(({ name }) => name)];
		expect(names.sort()).toEqual(['Flash.efi', 'Fparts.txt', 'Update.nsh']);
	});

	it('is none without a mark where it ends in memory', async () => {
		expect(await opened(put(portwell([text, text]), 0x400, ascii('<VV>')))).toEqual(NOTHING);
		expect(await opened(join(ascii('<UU>'), text))).toEqual(NOTHING);
	});

	it('throws nothing', () => throwsNothing(portwell([text, undefined, efiCompress(image)])));
});

describe("Panasonic's program", () => {
	const settings = ascii('[Model]\r\nname=CF-33\r\n');
	const files = [panasonicFile(image), settings];

	it('gives its resources, compressed or not', async () => {
		expect(await opened(panasonic(files))).toEqual({
			members: [
				['RCDATA 101', image],
				['RCDATA 102', settings],
			],
			problems: [],
		});
	});

	it('tells of a resource that is damaged or too large, and gives the others', async () => {
		const bad = put(panasonicFile(image), 9, Uint8Array.of(0xb0, 1, 0, 0));
		const large = join(u32(1, 0xffff_ffff), ascii('\x02\x30abc'));
		const found = await opened(panasonic([bad, large, ...files]));
		expect(found.members.map(([name]) => name)).toEqual(['RCDATA 103', 'RCDATA 104']);
		expect(found.problems).toMatchObject([
			{ name: 'RCDATA 101', reason: 'damaged' },
			{ name: 'RCDATA 102', reason: 'too-large' },
		]);
	});

	it.each<[string, Uint8Array]>([
		['says that it is something else', panasonic(files, 'BIOS Updater')],
		['has nothing compressed', panasonic([settings])],
		['has no resources', panasonic([])],
		['is no program', panasonic(files).subarray(2)],
	])('is none where it %s', async (_, bytes) => {
		expect(await opened(bytes)).toEqual(NOTHING);
	});

	it('throws nothing', () => throwsNothing(panasonic(files)));
});

it.for([
	'misc/phoenix_tdk_stored.exe',
	'misc/phoenix_tdk_tgl160k.exe',
	'misc/portwell_tgl160k.efi',
	'misc/toshiba_tgl160k.com',
])('opens %s', async (file, context) => {
	const { bytes, inner } = sharedPackage(context, file);
	const found = await opened(bytes);
	expect(found.problems).toEqual([]);
	expect(digestsOf(found)).toEqual(expect.arrayContaining([...inner]));
});
