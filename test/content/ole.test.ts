/** Compound files are read however their sectors lie, and whatever these say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/cli/archive/open-archive.js';
import { OLE } from '../../src/content/containers/ole.js';
import { identifyContent } from '../../src/content/content.js';
import { findInside } from '../../src/content/find-containers.js';
import { mutate, randomFrom } from '../fuzz/mutate.js';
import { ascii, join, put, u16, u32 } from '../support/executables.js';
import { growthOfTime, LINEAR } from '../support/growth.js';
import { cabinetOf } from '../support/packages/cabinets.js';
import { compoundFile } from '../support/packages/ole.js';

const random = randomFrom(20_261_129);
const noise = (size: number) => Uint8Array.from({ length: size }, () => random(256));
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

async function opened(bytes: Uint8Array) {
	const archive = openArchive(bytes, identifyContent(bytes));
	const members: [string, string][] = [];
	for await (const { name, bytes: member } of archive?.members ?? []) members.push([name, text(member)]);
	return { members, problems: archive?.problems };
}

/** In an order that has nothing to do with how they are made. */
const shuffled = (all: number[]) => all.sort((a, b) => ((a * 7919) % 104729) - ((b * 7919) % 104729));
const backwards = (all: number[]) => all.reverse();

const LARGE = noise(10_000);
const SMALL = noise(700);
const STREAMS = [
	{ name: 'large', data: LARGE },
	{ name: 'small', data: SMALL },
	{ name: 'other', data: noise(4096) },
	{ name: 'smaller', data: noise(3) },
];
const MEMBERS = STREAMS.map(({ name, data }) => [name, text(data)]);

describe('a compound file', () => {
	it.each([
		['one after the other', undefined],
		['backwards', backwards],
		['anywhere', shuffled],
	])('gives its streams, whose sectors lie %s', async (_, arrange) => {
		for (const version of [3, 4] as const) {
			const bytes = compoundFile({ streams: STREAMS, version, ...(arrange && { arrange }) });
			expect(identifyContent(bytes)?.what).toBe('ole');
			expect(await opened(bytes)).toEqual({ members: MEMBERS, problems: [] });
		}
	});

	it('gives any streams back', async () => {
		const data = fc.uint8Array({ maxLength: 6000 });
		const inputs = fc.tuple(fc.array(data, { minLength: 1, maxLength: 9 }), fc.constantFrom(3 as const, 4 as const));
		await fc.assert(
			fc.asyncProperty(inputs, async ([contents, version]) => {
				const streams = contents.map((each, i) => ({ name: `${i}`, data: join(ascii('x'), each) }));
				const { members, problems } = await opened(compoundFile({ streams, version, arrange: shuffled }));
				expect(members).toEqual(streams.map(({ name, data }) => [name, text(data)]));
				expect(problems).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});

	it('has more table than the header lists', async () => {
		const data = new Uint8Array(9 << 20).fill(0x5a);
		for (const arrange of [shuffled, backwards]) {
			const { members, problems } = await opened(compoundFile({ streams: [{ name: 'x', data }], arrange }));
			expect(problems).toEqual([]);
			expect(members.map(([name, { length }]) => [name, length])).toEqual([['x', data.length]]);
			expect(members[0]?.[1]).toMatch(/^Z+$/);
		}
	});

	it('has names of Windows Installer, which packs them, and others', async () => {
		const names = ['\u4840\u3f3f\u4577\u446c\u3b6a\u45e4\u4824', '\u47b6\u4126\u4825', 'Icon.x', '\u4853'];
		const streams = names.map((name) => ({ name, data: ascii('data') }));
		const { members } = await opened(compoundFile({ streams }));
		expect(members.map(([name]) => name)).toEqual(['!_StringData', 's.cab', 'Icon.x', '\u4853']);
	});

	it('with a cabinet in pieces gives the files of that, also where it lies in a program', async () => {
		const files = [{ name: 'bios.bin', data: LARGE }];
		const streams = [
			{ name: 'x.cab', data: cabinetOf({ files }) },
			{ name: 'y', data: SMALL },
		];
		const bytes = compoundFile({ streams, arrange: backwards });
		const expected = {
			members: [
				['x.cab › bios.bin', text(LARGE)],
				['y', text(SMALL)],
			],
			problems: [],
		};
		expect(await opened(bytes)).toEqual(expected);
		const program = join(ascii('MZ'), noise(999));
		const inProgram = join(program, bytes, noise(5000));
		expect(await opened(inProgram)).toEqual(expected);
		const extent = { start: program.length, end: program.length + bytes.length };
		expect(findInside(inProgram, [OLE]).map((place) => place.extent)).toEqual([extent]);
	});

	it.each<[string, number, Uint8Array]>([
		['of another byte order', 28, u16(0xfeff)],
		['of version 5', 26, u16(5)],
		['with sectors of another size', 30, u16(12)],
		['with small sectors of another size', 32, u16(7)],
		['with small streams of another size', 56, u32(512)],
		['without a table', 44, u32(0)],
	])('is none %s', (_, at, bytes) => {
		const changed = put(compoundFile({ streams: STREAMS }), at, bytes);
		expect(identifyContent(changed)?.what).not.toBe('ole');
		expect(findInside(join(ascii('MZ'), changed), [OLE])).toEqual([]);
	});

	it('whose stream is longer than its chain, or than the file, gives the others', async () => {
		const whole = compoundFile({ streams: STREAMS });
		const at = Buffer.from(whole).indexOf(Buffer.from('large', 'utf16le')) + 120;
		for (const size of [0xffffffff, whole.length, LARGE.length + 512]) {
			const { members, problems } = await opened(put(whole.slice(), at, u32(size)));
			expect(members).toEqual(MEMBERS.slice(1));
			expect(problems).toEqual([{ name: 'large', reason: 'truncated' }]);
		}
	});

	it('of which the directory is missing is told to be truncated', async () => {
		const whole = compoundFile({ streams: STREAMS, arrange: backwards });
		expect(await opened(whole.subarray(0, 8000))).toEqual({ members: [], problems: [{ reason: 'truncated' }] });
	});

	it('that goes in circles, or has one chain for two streams, gives what is in one stream only', async () => {
		const whole = compoundFile({ streams: STREAMS });
		const table = whole.length - 512;
		const circles = whole.slice();
		for (let sector = 0; sector < 120; sector++) put(circles, table + 4 * sector, u32(sector));
		const damaged = { reason: 'damaged', said: expect.stringMatching(/^OLE sector \d+$/) };
		expect(await opened(circles)).toEqual({
			members: [],
			problems: [
				{ name: 'large', ...damaged },
				{ name: 'small', reason: 'truncated' },
				{ name: 'other', ...damaged },
			],
		});
		const first = (name: string) => Buffer.from(whole).indexOf(Buffer.from(name, 'utf16le')) + 116;
		const twice = put(whole.slice(), first('other'), whole.subarray(first('large'), first('large') + 4));
		expect(await opened(twice)).toEqual({
			members: MEMBERS.filter(([name]) => name !== 'other'),
			problems: [{ name: 'other', ...damaged }],
		});
	});

	it('that is cut off or damaged throws nothing', async () => {
		const whole = compoundFile({ streams: STREAMS, arrange: shuffled });
		for (let size = 0; size < whole.length; size += 211) await opened(whole.subarray(0, size));
		for (let i = 0; i < 300; i++) await opened(put(mutate(whole, random), 0, whole.subarray(0, 68)));
	});

	it('of which a program is full is searched in time that grows with its size', () => {
		const header = compoundFile({ streams: [{ name: 'x', data: SMALL }] }).subarray(0, 512);
		const make = (times: 1 | 4) => {
			const bytes = new Uint8Array(times << 19);
			for (let at = 512; at < bytes.length; at += 512) put(bytes, at, header, u32());
			return put(bytes, 0, ascii('MZ'));
		};
		expect(growthOfTime(make, (bytes) => findInside(bytes, [OLE]))).toBeLessThan(LINEAR);
	});
});
