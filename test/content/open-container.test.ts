/** The walker over containers, with containers made up for it: it alone bounds what they give, wherever they lie. */
import { describe, expect, it } from 'vitest';
import type { Container, Member, PlatformTools } from '../../src/content/containers/container.js';
import { UnreadableError } from '../../src/content/containers/problem.js';
import { identifyContent } from '../../src/content/content.js';
import type { ContainerLimits } from '../../src/content/unpack/limits.js';
import { openContainer } from '../../src/content/unpack/open-container.js';
import { ascii, join } from '../support/executables.js';
import { volume } from '../support/firmware/index.js';

const LIMITS: ContainerLimits = { maxMemberSize: 100, maxTotalSize: 1000, maxMembers: 10, maxDepth: 3 };
const unused = (): never => expect.unreachable('a tool that is not needed');
const TOOLS: PlatformTools = { archive: unused, gunzip: unused, inflate: unused, pay: unused };

/** Lies behind `mark` wherever that is, and has the members that `membersOf` makes of what follows. */
function madeUp(mark: string, membersOf: (rest: Uint8Array) => ReturnType<NonNullable<Container['open']>>): Container {
	const locate = (bytes: Uint8Array, start: number) => ({ start, end: bytes.length });
	const inside = { marks: [mark], locate };
	return { kind: mark, inside, open: (bytes, { start, end }) => membersOf(bytes.subarray(start + mark.length, end)) };
}

async function opened(bytes: Uint8Array, containers: readonly Container[], limits: Partial<ContainerLimits> = {}) {
	const found = openContainer(bytes, identifyContent(bytes), {
		limits: { ...LIMITS, ...limits },
		tools: () => TOOLS,
		containers,
	});
	if (found === undefined) return undefined;
	const members: [string, string][] = [];
	for await (const { name, bytes: member } of found.members) members.push([name, Buffer.from(member).toString()]);
	return { members, problems: found.problems };
}

const program = (...parts: readonly Uint8Array[]) => join(ascii('MZ', 64), ...parts);
const whole = madeUp('WHOLE!', (rest) => [{ name: 'a', content: rest }]);

/** Has one file of four bytes, which is called what is in it. */
const fixed: Container = {
	kind: 'FIXED!',
	inside: { marks: ['FIXED!'], locate: (_, start) => ({ start, end: start + 10, version: '1' }) },
	open: (bytes, { start, end }) => {
		const content = bytes.subarray(start + 6, end);
		return [{ name: Buffer.from(content).toString(), content }];
	},
};

describe('a container', () => {
	it('is found in a program and in what is not known, with its place', async () => {
		const expected = { members: [['a', 'data']], problems: [] };
		expect(await opened(program(ascii('WHOLE!data')), [whole])).toEqual(expected);
		expect(await opened(join(Uint8Array.of(1, 0xfe), ascii('WHOLE!data')), [whole])).toEqual(expected);
	});

	it('is not looked for in what is something else', async () => {
		expect(await opened(join(Uint8Array.of(0x55, 0xaa), ascii('WHOLE!data')), [whole])).toBeUndefined();
		expect(await opened(ascii('\x7fELF WHOLE!data'), [whole])).toBeUndefined();
		expect(await opened(program(ascii('whole')), [whole])).toBeUndefined();
	});

	it('is none where its header does not hold', async () => {
		const never: Container = { kind: 'never', inside: { marks: ['WHOLE!'], locate: () => undefined }, open: unused };
		expect(await opened(program(ascii('WHOLE!data')), [never])).toBeUndefined();
		expect((await opened(program(ascii('WHOLE!data')), [never, whole]))?.members).toEqual([['a', 'data']]);
	});

	it('is read with those beside it; one in what was read comes out of that, and one in what was not is read', async () => {
		const two = program(ascii('FIXED!one.FIXED!two.'));
		expect((await opened(two, [fixed]))?.members).toEqual([
			['one.', 'one.'],
			['two.', 'two.'],
		]);
		expect((await opened(program(ascii('WHOLE!FIXED!one.')), [fixed, whole]))?.members).toEqual([['a', 'FIXED!one.']]);
		const broken = madeUp('BROKEN!', () => {
			throw new UnreadableError({ reason: 'damaged', said: 'bad' });
		});
		expect(await opened(program(ascii('BROKEN!FIXED!one.')), [fixed, broken])).toEqual({
			members: [['one.', 'one.']],
			problems: [{ reason: 'damaged', said: 'bad' }],
		});
	});

	it('of which several begin at the same place is the longest, then the first of the registry', async () => {
		const short: Container = {
			kind: 'short',
			inside: { marks: ['WHOLE!'], locate: (_, start) => ({ start, end: start + 8 }) },
			open: () => [{ name: 'short', content: ascii('x') }],
		};
		const other = madeUp('WHOLE!', () => [{ name: 'other', content: ascii('x') }]);
		expect((await opened(program(ascii('WHOLE!data')), [short, whole]))?.members).toEqual([['a', 'data']]);
		expect((await opened(program(ascii('WHOLE!data')), [other, whole]))?.members).toEqual([['other', 'x']]);
	});

	it('has the way to each file, with the layers and where they lie', async () => {
		const inner = program(ascii('FIXED!one.'));
		const outer = madeUp('OUTER!', () => [{ name: 'inner', content: inner }]);
		const bytes = program(ascii('OUTER!'));
		const found = openContainer(bytes, identifyContent(bytes), {
			limits: LIMITS,
			tools: () => TOOLS,
			containers: [outer, fixed],
		});
		for await (const { layers } of found?.members ?? []) {
			expect(layers).toEqual([
				{ kind: 'OUTER!', extent: { start: 64, end: bytes.length }, size: inner.length, name: 'inner' },
				{ kind: 'FIXED!', extent: { start: 64, end: 74, version: '1' }, size: 4, name: 'one.' },
			]);
		}
		expect.assertions(1);
	});

	it('that is only named is not opened', async () => {
		const locate = () => ({ start: 0, end: 1 });
		const named: Container = { kind: 'named', inside: { marks: ['NAMED!'], locate } };
		expect(await opened(program(ascii('NAMED!')), [named])).toBeUndefined();
	});

	it('may give views, pieces and pieces that come later', async () => {
		async function* later() {
			yield ascii('t');
			yield ascii('wo');
		}
		const members: Member[] = [
			{ name: 'view', content: ascii('zero') },
			{ name: 'folder' },
			{ name: '', content: [ascii('o'), ascii('ne')] },
			{ name: 'later', content: later() },
		];
		const container = madeUp('MANY!', () => members);
		expect(await opened(program(ascii('MANY!')), [container])).toEqual({
			members: [
				['view', 'zero'],
				['file 3', 'one'],
				['later', 'two'],
			],
			problems: [],
		});
	});

	it('may be in another', async () => {
		const inner = program(ascii('WHOLE!data'));
		const outer = madeUp('OUTER!', () => [
			{ name: 'inner', content: inner },
			{ name: 'b', content: ascii('text') },
		]);
		const containers = [outer, whole];
		expect(await opened(program(ascii('OUTER!')), containers)).toEqual({
			members: [
				['inner › a', 'data'],
				['b', 'text'],
			],
			problems: [],
		});
		expect(await opened(program(ascii('OUTER!')), containers, { maxDepth: 1 })).toEqual({
			members: [['b', 'text']],
			problems: [{ name: 'inner', reason: 'too-deep', limit: 1 }],
		});
	});
});

describe('an image', () => {
	const image = volume({});
	const large = { maxMemberSize: 1 << 20, maxTotalSize: 1 << 20 };
	const names = async (bytes: Uint8Array) =>
		(await opened(bytes, [whole, fixed], large))?.members.map(([name, { length }]) => [name, length]);
	const filler = Uint8Array.of(1, 0xfe);

	it('that an archive has in it as it is comes out of the archive', async () => {
		const bytes = join(filler, ascii('WHOLE!'), image);
		expect(identifyContent(bytes)?.what).toBe('volumes-inside');
		expect((await names(bytes))?.map(([name]) => name)).toEqual(['a']);
	});

	it('with an archive in it is no archive', async () => {
		expect(await names(join(filler, image, ascii('FIXED!one.')))).toBeUndefined();
	});

	it('beside an archive in a program is found, with its place', async () => {
		const before = program(image);
		const bytes = join(before, ascii('FIXED!one.'));
		expect((await names(bytes))?.map(([name]) => name)).toEqual(['one.'].concat(`0x0-0x${before.length.toString(16)}`));
	});

	it('in a program of which the archive cannot be read is looked for in all of it', async () => {
		const broken = madeUp('BROKEN!', () => {
			throw new UnreadableError({ reason: 'truncated' });
		});
		const found = await opened(join(program(image), ascii('BROKEN!')), [broken], large);
		expect(found?.members.map(([name]) => name)).toEqual(['']);
		expect(found?.problems).toEqual([{ reason: 'truncated' }]);
	});
});

describe('problems', () => {
	const damaged = new UnreadableError({ reason: 'damaged', said: 'bad' });
	const failing = (): Uint8Array[] => {
		throw damaged;
	};
	/** Asks for the first piece fail. */
	const unreadable: Iterable<Uint8Array> = { [Symbol.iterator]: () => ({ next: () => failing() as never }) };

	it('of a file are told with its name, and the next is read', async () => {
		const container = madeUp('BAD!', () => [
			{ name: 'bad', content: unreadable },
			{ name: 'good', content: ascii('x') },
		]);
		expect(await opened(program(ascii('BAD!')), [container])).toEqual({
			members: [['good', 'x']],
			problems: [{ name: 'bad', reason: 'damaged', said: 'bad' }],
		});
	});

	it('of a file that can be read all the same are told beside it', async () => {
		const member = { name: 'odd', content: ascii('x'), problem: { reason: 'checksum' } } as const;
		expect(await opened(program(ascii('ODD!')), [madeUp('ODD!', () => [member])])).toEqual({
			members: [['odd', 'x']],
			problems: [{ name: 'odd', reason: 'checksum' }],
		});
	});

	it('of the container are told without one; behind a file that failed, only that there is a rest', async () => {
		function* breaks(content?: Iterable<Uint8Array>) {
			if (content !== undefined) yield { name: 'bad', content };
			throw damaged;
		}
		expect((await opened(program(ascii('A!')), [madeUp('A!', () => breaks())]))?.problems).toEqual([
			{ reason: 'damaged', said: 'bad' },
		]);
		expect((await opened(program(ascii('A!')), [madeUp('A!', () => breaks(unreadable))]))?.problems).toEqual([
			{ name: 'bad', reason: 'damaged', said: 'bad' },
			{ reason: 'rest' },
		]);
		expect((await opened(program(ascii('A!')), [madeUp('A!', () => failing() as never)]))?.problems).toEqual([
			{ reason: 'damaged', said: 'bad' },
		]);
	});

	it('that are no fault of the container are thrown', async () => {
		const broken = madeUp('A!', () => {
			throw new TypeError('a mistake');
		});
		await expect(opened(program(ascii('A!')), [broken])).rejects.toThrow('a mistake');
	});

	it('are told of one that has no files', async () => {
		const empty = madeUp('A!', () => [{ name: 'folder' }]);
		expect(await opened(program(ascii('A!')), [empty])).toEqual({ members: [], problems: [{ reason: 'empty' }] });
	});
});

describe('limits', () => {
	it.each<[string, Member['content']]>([
		['a view', new Uint8Array(101)],
		['pieces', [new Uint8Array(60), new Uint8Array(60)]],
	])('hold for the size of a file: %s', async (_, content) => {
		const container = madeUp('A!', () => [
			{ name: 'large', ...(content !== undefined && { content }) },
			{ name: 'small', content: ascii('x') },
		]);
		expect(await opened(program(ascii('A!')), [container])).toEqual({
			members: [['small', 'x']],
			problems: [{ name: 'large', reason: 'too-large', limit: 100 }],
		});
	});

	it('hold for all files together, and end what gives them without end', async () => {
		let given = 0;
		function* endless(content: () => Member['content']): Generator<Member> {
			for (;;) {
				given++;
				const one = content();
				yield { name: 'x', ...(one !== undefined && { content: one }) };
			}
		}
		const large = madeUp('A!', () => endless(() => [new Uint8Array(90)]));
		const unpacked = await opened(program(ascii('A!')), [large], { maxMembers: 1000 });
		expect(unpacked?.members).toHaveLength(11);
		expect(unpacked?.problems).toEqual([{ reason: 'too-much', limit: 1000 }]);
		const folders = madeUp('A!', () => endless(() => undefined));
		given = 0;
		expect((await opened(program(ascii('A!')), [folders]))?.problems).toEqual([{ reason: 'too-many', limit: 10 }]);
		expect(given).toBe(11);
	});

	it('hold for what is unpacked to find members in', async () => {
		const unpacking = (times: number, size: number): Container => ({
			kind: 'A!',
			inside: { marks: ['A!'], locate: (bytes, start) => ({ start, end: bytes.length }) },
			async *open(_, __, { whole }) {
				for (let i = 0; i < times; i++)
					yield { name: String(i), content: (await whole([ascii('x', size)], 200)).subarray(0, 1) };
			},
		});
		expect((await opened(program(ascii('A!')), [unpacking(1, 101)]))?.problems).toEqual([
			{ reason: 'too-large', limit: 100 },
		]);
		const unpacked = await opened(program(ascii('A!')), [unpacking(20, 99)], { maxMembers: 1000 });
		expect(unpacked?.members).toHaveLength(10);
		expect(unpacked?.problems).toEqual([{ reason: 'too-much', limit: 1000 }]);
	});

	it('stop the pieces of a file that is too large', async () => {
		let pieces = 0;
		let ended = false;
		function* endless(): Generator<Uint8Array> {
			try {
				for (;;) {
					pieces++;
					yield new Uint8Array(30);
				}
			} finally {
				ended = true;
			}
		}
		const container = madeUp('A!', () => [{ name: 'x', content: endless() }]);
		expect((await opened(program(ascii('A!')), [container]))?.problems).toEqual([
			{ name: 'x', reason: 'too-large', limit: 100 },
		]);
		expect([pieces, ended]).toEqual([4, true]);
	});
});
