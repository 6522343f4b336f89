/** AMI's UCP packages: found by their sums, whatever claims to be one; named by their list; what is whole comes out of damaged ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyContent } from '../../src/content/content.js';
import { ascii, join, put, u32 } from '../support/executables.js';
import { pfat, volume } from '../support/firmware/index.js';
import { opened } from '../support/opened.js';
import { digestsOf, sharedPackage } from '../support/packages/shared.js';
import { flashProgramTail, type UcpModule, ucp } from '../support/packages/ucp.js';

const program = (...parts: readonly Uint8Array[]) => join(ascii('MZ', 64), ...parts);

/** Something that compresses. */
const image = Uint8Array.from({ length: 3000 }, (_, at) => (at * at * 0x9e37) >> 11);
const ROM: UcpModule = { tag: '@ROM', data: image, packed: true };
const UII: UcpModule = { tag: '@UII', data: ascii('which program', 64) };
const LIST = '@R00:D:\\HP\\WINGUI\\M1F_0123.bin\r\n@CMD:C:/x/flash.bat\r\n@S00:plain.sig\r\nno line\r\n@X:y\r\n';

const namesIn = async (bytes: Uint8Array) => (await opened(bytes)).members.map(([name]) => name);

describe('a package', () => {
	it('gives its modules, stored and packed, wherever it lies', async () => {
		const data = fc.uint8Array({ maxLength: 200, size: 'max' });
		const tag = fc.stringMatching(/^@[A-MT-Z0-9]{3}$/).filter((each) => !/^@(UAF|HPU|AMI|NAL)$/.test(each));
		const module: fc.Arbitrary<UcpModule> = fc.record({ tag, data, packed: fc.boolean() });
		await fc.assert(
			fc.asyncProperty(fc.array(module, { maxLength: 6 }), fc.nat(40), fc.nat(40), async (modules, before, after) => {
				const all = [...modules, { tag: '@FIL', data: new Uint8Array(0x400).fill(7) }];
				const bytes = program(new Uint8Array(before), ucp(all, '@HPU'), new Uint8Array(after));
				expect(await opened(bytes)).toEqual({ members: all.map(({ tag, data }) => [tag, data]), problems: [] });
			}),
			{ numRuns: 40 },
		);
	});

	it('has the usual names for images, and those of its list, which may stand anywhere and be packed', async () => {
		const modules = ['@ROM', '@R00', '@R01', '@S00', '@CMD', '@W64'].map((tag) => ({ tag, data: image }));
		const usual = ['BIOS.bin', 'BIOS_00.bin', 'BIOS_01.bin', 'BIOS_00.sig', '@CMD', '@W64'];
		expect(await namesIn(program(ucp(modules)))).toEqual(usual);
		const listed = ['BIOS.bin', 'M1F_0123.bin', 'BIOS_01.bin', 'plain.sig', 'flash.bat', '@W64', '@NAL'];
		for (const packed of [false, true]) {
			const list = { tag: '@NAL', data: ascii(LIST), packed };
			expect(await namesIn(program(ucp([...modules, list])))).toEqual(listed);
		}
		const damaged = { tag: '@NAL', data: ascii(LIST), packed: true, sizes: [3, 90] } as const;
		const found = await opened(program(ucp([...modules, damaged])));
		expect(found.members.map(([name]) => name)).toEqual(usual);
		expect(found.problems).toMatchObject([{ name: '@NAL', reason: 'damaged' }]);
	});

	it('beside another, and in another', async () => {
		const first = ucp([UII, { tag: '@CMD', data: image }]);
		expect(await namesIn(program(first, ascii('?'), ucp([UII, ROM])))).toEqual(['@UII', '@CMD', '@UII', 'BIOS.bin']);
		const nested = ucp([UII, { tag: '@AMI', data: ucp([ROM, UII]), packed: true }]);
		expect(await namesIn(program(nested))).toEqual(['@UII', '@AMI › BIOS.bin', '@AMI › @UII']);
	});

	it('may have an update in a module, which the tree of firmware reads', async () => {
		const update = { tag: '@ROM', data: pfat(volume({})), packed: true };
		const found = await opened(program(ucp([update, { tag: '@CMD', data: image }])));
		expect(identifyContent(found.members[0]?.[1] ?? image)?.kind).toBe('pfat');
	});

	it('may say that a module has a few bytes more than it has: they are zeros', async () => {
		const { length } = join(...[...ucp([ROM])].map((byte) => Uint8Array.of(byte)));
		const packed = length - 16 - 24;
		const more = ucp([{ ...ROM, sizes: [packed + 5, image.length] }]);
		expect(await opened(program(more))).toEqual({ members: [['BIOS.bin', image]], problems: [] });
		const many = ucp([{ ...ROM, sizes: [packed + 500, image.length] }]);
		expect((await opened(program(many))).problems).toMatchObject([{ name: 'BIOS.bin', reason: 'damaged' }]);
	});
});

describe('no package is', () => {
	it.each<[string, Uint8Array]>([
		['what a flash program ends with', flashProgramTail()],
		['a mark alone', join(ascii('@UAF'), new Uint8Array(0x800))],
		['a mark with a size, before something else', join(ascii('@UAF'), u32(0x600), new Uint8Array(0x800).fill(9))],
		['a header and a module whose sums are both wrong', put(ucp([ROM]), 60, Uint8Array.of(0xa5, 0x5a))],
		['a header and a module of no size', put(join(ucp([ROM]), ascii('.')), 20, u32(0))],
	])('%s', async (_, bytes) => {
		expect(await opened(program(bytes))).toEqual({ members: [], problems: [] });
	});
});

describe('a damaged package', () => {
	const whole = ucp([UII, ROM, { tag: '@CMD', data: image }]);

	it('of which a module has a wrong sum says so of that', async () => {
		const bytes = put(whole.slice(), whole.length - 200, Uint8Array.of(0x55, 0xaa));
		const found = await opened(program(bytes));
		expect(found.members.map(([name]) => name)).toEqual(['@UII', 'BIOS.bin', '@CMD']);
		expect(found.problems).toEqual([{ name: '@CMD', reason: 'checksum' }]);
	});

	it('of which only the header is wrong says so of all', async () => {
		const bytes = put(whole.slice(), 8, Uint8Array.of(1, 2));
		const found = await opened(program(bytes));
		expect(found.members).toHaveLength(3);
		expect(found.problems).toEqual([{ reason: 'checksum' }]);
	});

	it('that is cut off gives what is whole', async () => {
		expect(await opened(program(whole.subarray(0, whole.length - 100)))).toEqual({
			members: [
				['@UII', UII.data],
				['BIOS.bin', image],
			],
			problems: [{ reason: 'truncated' }],
		});
		expect((await opened(program(whole.subarray(0, 0x200)))).problems).toEqual([{ reason: 'truncated' }]);
	});

	it.each<[string, Partial<UcpModule>, object]>([
		['has no size', { size: 0 }, { reason: 'rest' }],
		['is smaller than its header', { size: 0x17 }, { reason: 'rest' }],
		['unpacks to 4 GiB', { sizes: [100, 0xffff_ffff] }, { name: '@BAD', reason: 'too-large', limit: 64 << 20 }],
		['is packed in 4 GiB', { sizes: [0xffff_fff0, 3000] }, { name: '@BAD', reason: 'damaged' }],
		['has stored more than it has', { sizes: [0x9000, 0x9000] }, { name: '@BAD', reason: 'truncated' }],
		['is no compressed data', { sizes: [2900, 3000] }, { name: '@BAD', reason: 'damaged' }],
	])('of which a module %s gives the ones before it', async (_, wrong, problem) => {
		const found = await opened(program(ucp([ROM, { tag: '@BAD', data: image, ...wrong }])));
		expect(found.members).toEqual([['BIOS.bin', image]]);
		expect(found.problems).toMatchObject([problem]);
	});

	it('of which a module is larger than 64 MiB, or that has more than 500 of them, gives the others', async () => {
		const large = await opened(program(ucp([ROM, { tag: '@BAD', data: image, sizes: [2900, (64 << 20) + 1] }])));
		expect(large.problems).toEqual([{ name: '@BAD', reason: 'too-large', limit: 64 << 20 }]);
		const many = await opened(program(ucp(new Array<UcpModule>(501).fill(UII))));
		expect(many.members).toHaveLength(500);
		expect(many.problems).toEqual([{ reason: 'rest' }]);
	});

	it('pays for what it unpacks in vain', async () => {
		const bad = { tag: '@BAD', data: image, sizes: [2900, 32 << 20] } as const;
		const found = await opened(program(ucp(new Array<UcpModule>(9).fill(bad))), { maxTotalSize: 100 << 20 });
		expect(found.problems.map(({ reason }) => reason)).toEqual(['damaged', 'damaged', 'damaged', 'too-much']);
	});

	it('throws nothing, whatever is changed in it', async () => {
		const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
		await fc.assert(
			fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.nat(whole.length), async (changes, end) => {
				const bytes = whole.slice();
				for (const [at, byte] of changes) bytes[at] = byte;
				await opened(program(bytes.subarray(0, end)));
			}),
		);
	});
});

it('is found behind many marks that each claim all of the file', async () => {
	const count = 100_000;
	const lie = join(ascii('@UAF'), u32(1 << 21), new Uint8Array(8), ascii('@UII'), u32(1 << 20), u32(0));
	const lies = new Uint8Array((lie.length + 4) * count);
	// Each is different, or all of them would sum to zero.
	for (let i = 0; i < count; i++) put(lies, i * (lie.length + 4), lie, u32(i * i));
	const found = await opened(program(lies, ucp([UII, ROM])));
	expect(found.members.at(-1)).toEqual(['BIOS.bin', image]);
});

it.for([
	['ucp/afuwin_tgl160k.exe', ['BIOS.bin']],
	['ucp/hp_winflash.exe', ['BIOS_00.bin', 'BIOS_01.bin']],
	['ucp/nal_names.exe', ['M1F_0123.bin']],
	['ucp/two_ucps.exe', ['BIOS.bin']],
] as const)('opens %s', async ([file, names], context) => {
	const { bytes, inner } = sharedPackage(context, file);
	const found = await opened(bytes);
	expect(found.problems).toEqual([]);
	expect(found.members.map(([name]) => name)).toEqual(expect.arrayContaining([...names]));
	expect(digestsOf(found)).toEqual(expect.arrayContaining([...inner]));
});

it('says of ../shared/packages/ucp/damaged_sum.exe which module is damaged', async (context) => {
	const { bytes } = sharedPackage(context, 'ucp/damaged_sum.exe');
	expect((await opened(bytes)).problems).toEqual([{ name: 'BIOS.bin', reason: 'checksum' }]);
});
