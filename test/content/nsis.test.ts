/** NSIS installers: however they are packed, each file comes out, with its name where the script tells it. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTAINERS } from '../../src/content/containers/containers.js';
import { findInside } from '../../src/content/find-containers.js';
import { ascii, join, put, u32 } from '../support/executables.js';
import { opened } from '../support/opened.js';
import { type NsisInput, nsis } from '../support/packages/nsis.js';
import { digestsOf, sharedPackage } from '../support/packages/shared.js';
import { need, programExists } from '../support/process.js';

const image = Uint8Array.from({ length: 70_000 }, (_, at) => (at * at) >> 11);
const FILES = [
	{ name: 'flash.exe', data: ascii('a program') },
	{ name: '$INSTDIR\\BIOS.ROM', data: image },
	{ name: 'empty.txt', data: new Uint8Array() },
];
const MEMBERS = [
	['flash.exe', FILES[0]?.data],
	['BIOS.ROM', image],
	['empty.txt', new Uint8Array()],
];

const bzip2 = (input: Uint8Array) => new Uint8Array(spawnSync('bzip2', ['-9', '-c'], { input }).stdout);

const WAYS: readonly NsisInput[] = (['stored', 'deflate', 'lzma'] as const).flatMap((packing) =>
	[true, false].flatMap((unicode) =>
		(packing === 'stored' ? [false] : [true, false]).map((solid) => ({ files: FILES, packing, unicode, solid })),
	),
);

describe('an NSIS installer', () => {
	it.each(WAYS)('gives its files: $packing, solid: $solid, Unicode: $unicode', async (input) => {
		expect(await opened(nsis(input))).toEqual({ members: MEMBERS, problems: [] });
	});

	it.for([true, false])('gives its files: bzip2, solid: %j', async (solid, context) => {
		need(context, programExists('bzip2'), 'bzip2 (Debian package bzip2)');
		const input = { files: FILES.slice(0, 2), packing: 'bzip2', solid, bzip2 } as const;
		expect(await opened(nsis(input))).toEqual({ members: MEMBERS.slice(0, 2), problems: [] });
	});

	it('lies behind its program, up to its sum', () => {
		const bytes = nsis({ files: FILES });
		const places = findInside(join(bytes, new Uint8Array(64)), CONTAINERS);
		expect(places.map(({ container: { kind }, extent }) => [kind, extent])).toEqual([
			['nsis', { start: 0x400, end: bytes.length }],
		]);
	});

	it('gives its files, and says that its sum is wrong; it may have none', async () => {
		expect(await opened(nsis({ files: FILES, badSum: true }))).toEqual({
			members: MEMBERS,
			problems: [{ reason: 'checksum' }],
		});
		expect(await opened(nsis({ files: FILES, noSum: true }))).toEqual({ members: MEMBERS, problems: [] });
	});

	it('has numbers for names that have codes in them, or that no step of the script tells', async () => {
		const odd = [{ name: '\u0003\u8095', data: ascii('x') }];
		expect((await opened(nsis({ files: odd }))).members).toEqual([['file 1', ascii('x')]]);
	});

	it.each([
		['larger than its file', (bytes: Uint8Array) => put(bytes, 0x400 + 24, u32(0x7fff_ffff))],
		['without a header', (bytes: Uint8Array) => put(bytes, 0x400 + 20, u32(0))],
		['with a header of 2 GiB', (bytes: Uint8Array) => put(bytes, 0x400 + 20, u32(0x7fff_ffff))],
		['with unknown flags', (bytes: Uint8Array) => put(bytes, 0x400, u32(0x10))],
		['in what is no program', (bytes: Uint8Array) => put(bytes, 0, ascii('ZM'))],
	])('is none %s', (_, change) => {
		expect(findInside(change(nsis({ files: FILES })), CONTAINERS)).toEqual([]);
	});

	it('is opened by all that it is, and throws nothing where it is damaged or cut off', async () => {
		const changes = fc.array(fc.tuple(fc.integer({ min: 0x400, max: 0x1000 }), fc.nat(255)), { maxLength: 4 });
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...WAYS), changes, fc.nat(400), async (input, all, less) => {
				const bytes = nsis({ ...input, noSum: true });
				for (const [at, byte] of all) if (at < bytes.length) bytes[at] = byte;
				await opened(bytes.subarray(0, bytes.length - less));
			}),
			{ numRuns: 60 },
		);
	});

	it.for(['lzma', 'zlib_solid', 'bzip2_solid'])('of makensis gives the image in it: %s', async (kind, context) => {
		const { bytes, inner } = sharedPackage(context, `sfx/nsis_${kind}_tgl160k.exe`);
		const found = await opened(bytes);
		expect(found.problems).toEqual([]);
		expect(found.members.map(([name]) => name)).toEqual(['flash.exe', 'BIOS.ROM', 'readme.txt']);
		expect(digestsOf(found)).toContain(inner[0]);
	});
});
