/** The session and its hands: whatever is asked, and however they work, fail and die, all ends as it was said. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Session } from '../../src/web/engine/session.js';
import type { FileEntry } from '../../src/web/file-result.js';
import type { Answer, Request } from '../../src/web/protocol.js';
import { FalseHands, type Turn } from './false-hands.js';

/** What the start of a hand takes goes by in no time. */
beforeAll(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterAll(() => {
	vi.useRealTimers();
});

/** All that is waiting on promises goes on. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

class Played {
	readonly hands = new FalseHands();
	readonly files = new Map<string, FileEntry>();
	readonly answers: Answer[] = [];
	requests = 0;
	private readonly session: Session;
	private readonly handled: Promise<void>[] = [];

	constructor(hands: number) {
		const parts = { version: '', zip: async () => new Uint8Array(0), startHand: this.hands.start, hands };
		this.session = new Session(parts, (answer) => {
			this.answers.push(answer);
			if (answer.type === 'file') this.files.set(answer.file.id, structuredClone(answer.file));
			if (answer.type === 'removed') this.files.delete(answer.file);
		});
	}

	async send(request: Request): Promise<void> {
		this.requests++;
		const handled = this.session.handle(request);
		// It is heard at the end.
		handled.catch(() => {});
		this.handled.push(handled);
		await settle();
	}

	/** Files by what is in them; as large as each other where that is the same. */
	add(...contents: readonly number[]): Promise<void> {
		const files = contents.map((content, i) => ({
			...{ name: `${this.requests}-${i}`, size: 1 + (content % 3), content: Uint8Array.of(content) },
		}));
		return this.send({ type: 'add', files });
	}

	async turn(which: number, turn: Turn = 'step'): Promise<boolean> {
		vi.advanceTimersByTime(300);
		const isThere = this.hands.turn(which, turn);
		await settle();
		return isThere;
	}

	/** Until all requests are answered. */
	async end(): Promise<void> {
		while (await this.turn(0));
		await Promise.all(this.handled);
	}

	get list(): FileEntry[] {
		return [...this.files.values()];
	}

	get heard(): number {
		return this.answers.reduce((sum, answer) => sum + (answer.type === 'heard' ? answer.requests : 0), 0);
	}
}

type Step =
	| { readonly does: 'add'; readonly contents: readonly number[] }
	| { readonly does: 'remove' | 'cancel'; readonly which: number }
	| { readonly does: 'cancel-all' | 'clear' | 'choose' }
	| { readonly does: 'turn'; readonly which: number; readonly turn: Turn };

const which = fc.nat({ max: 12 });
const turn = (...turns: Turn[]): fc.Arbitrary<Step> =>
	fc.record({ does: fc.constant('turn' as const), which, turn: fc.constantFrom(...turns) });
const add: fc.Arbitrary<Step> = fc.record({
	does: fc.constant('add' as const),
	contents: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 4 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 3, arbitrary: add },
	{ weight: 8, arbitrary: turn('step') },
	{ weight: 2, arbitrary: turn('fail', 'die') },
	{ weight: 3, arbitrary: fc.record({ does: fc.constantFrom('remove' as const, 'cancel' as const), which }) },
	{
		weight: 1,
		arbitrary: fc.record({ does: fc.constantFrom('cancel-all' as const, 'clear' as const, 'choose' as const) }),
	},
);

async function play(page: Played, each: Step): Promise<void> {
	switch (each.does) {
		case 'add':
			return await page.add(...each.contents);
		case 'turn':
			await page.turn(each.which, each.turn);
			return;
		case 'clear':
			return await page.send({ type: 'clear' });
		case 'choose':
			return await page.send({ type: 'choose', choice: { host: 'debian' } });
		case 'cancel-all':
			return await page.send({ type: 'cancel' });
		default: {
			const file = page.list[each.which % Math.max(1, page.list.length)]?.id ?? 'gone';
			return await page.send({ type: each.does, file });
		}
	}
}

describe('whatever happens', () => {
	it('each request is answered once, each file ends, and one that was lost takes no other with it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), async (steps, hands) => {
				const page = new Played(hands);
				await settle();
				const mayEnd = new Set<string>();
				for (const each of steps) {
					if (each.does === 'cancel-all') for (const { id } of page.list) mayEnd.add(id);
					if (each.does === 'cancel') mayEnd.add(page.list[each.which % Math.max(1, page.list.length)]?.id ?? '');
					await play(page, each);
				}
				await page.end();
				expect(page.heard).toBe(page.requests);
				expect(page.hands.most).toBeLessThanOrEqual(hands);
				for (const { id, state, names } of page.list) {
					expect(['done', 'cancelled', 'unreadable'], names.join()).toContain(state);
					if (state === 'cancelled') expect(mayEnd).toContain(id);
				}
				const unreadable = page.list.filter(({ state }) => state === 'unreadable');
				expect(unreadable.length).toBeLessThanOrEqual(page.hands.lost);
				if (page.requests > 0) expect(page.answers.at(-1)).toEqual({ type: 'progress', progress: undefined });
			}),
			{ numRuns: 150 },
		);
	});

	it('several hands give what one gives, in the same order', async () => {
		const turns = fc.array(which, { maxLength: 40 });
		await fc.assert(
			fc.asyncProperty(fc.array(add, { minLength: 1, maxLength: 4 }), turns, async (adds, order) => {
				const [one, several] = [new Played(1), new Played(4)];
				for (const page of [one, several]) for (const each of adds) await play(page, each);
				for (const next of order) await several.turn(next);
				for (const page of [one, several]) await page.end();
				const told = ({ list }: Played) => list.map(({ id, names, state, use }) => ({ id, names, state, use }));
				expect(told(several)).toEqual(told(one));
			}),
			{ numRuns: 100 },
		);
	});
});

describe('hands', () => {
	it('are started one by one as long as files wait, and rest when there is nothing to do', async () => {
		const page = new Played(3);
		await page.add(1, 3, 5, 7, 9);
		expect(page.hands.busy).toHaveLength(1);
		vi.advanceTimersByTime(300);
		expect(page.hands.busy).toHaveLength(2);
		vi.advanceTimersByTime(300);
		expect(page.hands.busy).toHaveLength(3);
		vi.advanceTimersByTime(1000);
		expect(page.hands.busy).toHaveLength(3);
		await page.end();
		expect(page.list.every(({ state }) => state === 'done')).toBe(true);
	});

	it('are no more than the page may have, however many processors there are', async () => {
		const page = new Played(64);
		await page.add(...Array.from({ length: 9 }, (_, i) => 2 * i + 1));
		for (let i = 0; i < 9; i++) vi.advanceTimersByTime(300);
		expect(page.hands.busy).toHaveLength(4);
		await page.end();
	});

	it('have no more bytes at once than one file may have', async () => {
		const page = new Played(4);
		const files = [200, 100, 10].map((mib, i) => ({ name: `${mib}`, size: mib << 20, content: Uint8Array.of(i) }));
		await page.send({ type: 'add', files });
		vi.advanceTimersByTime(1000);
		expect(page.list.map(({ state }) => state)).toEqual(['working', 'waiting', 'waiting']);
		await page.turn(0);
		await page.turn(0);
		vi.advanceTimersByTime(1000);
		expect(page.list.map(({ state }) => state)).toEqual(['done', 'working', 'working']);
		await page.end();
	});

	it('are ended by cancelling, whatever they do, and the next one is told of nothing of that', async () => {
		const page = new Played(1);
		await page.add(1, 3);
		await page.send({ type: 'cancel', file: page.list[0]?.id ?? '' });
		expect(page.list.map(({ state }) => state)).toEqual(['cancelled', 'working']);
		expect(page.hands.all).toHaveLength(2);
		await page.end();
		expect(page.list.map(({ state }) => state)).toEqual(['cancelled', 'done']);
	});

	it('that die lose their file, with the reason, and the others go on', async () => {
		const page = new Played(2);
		await page.add(1, 3, 5);
		await page.turn(0, 'die');
		await page.end();
		expect(page.list.map(({ state }) => state)).toEqual(['unreadable', 'done', 'done']);
		expect(page.list[0]?.gist?.en).toContain('it died');
		expect(page.list[0]?.gist?.zh).toContain('it died');
	});

	it('that die between two jobs lose their file, too', async () => {
		const page = new Played(2);
		// As large as each other: the second is read first, and waits for what the first is.
		await page.add(1, 4);
		vi.advanceTimersByTime(300);
		await page.turn(1);
		page.hands.all[1]?.die();
		await page.end();
		expect(page.list.map(({ state }) => state)).toEqual(['done', 'unreadable']);
		expect(page.list[1]?.gist?.en).toContain('it died');
	});

	it('that die of all files together do it again where something was chosen in the meantime', async () => {
		const page = new Played(1);
		await page.add(1);
		for (let i = 0; i < 2; i++) await page.turn(0);
		await page.send({ type: 'choose', choice: { host: 'debian' } });
		page.hands.busy[0]?.die();
		await settle();
		await expect(page.end()).rejects.toThrow('it died');
		expect(page.answers.filter(({ type }) => type === 'joint')).toMatchObject([
			{ joint: { choice: { host: 'debian' } } },
		]);
	});
});

it('what is kept is counted for all hands, and until its file is removed', async () => {
	const page = new Played(2);
	await page.add(1, 3);
	vi.advanceTimersByTime(300);
	const [one, two] = page.hands.busy;
	for (const hand of [one, two]) hand?.turn('step');
	await settle();
	one?.keep(200 << 20);
	two?.keep(100 << 20);
	two?.keep(50 << 20);
	expect([one?.kept, two?.kept]).toEqual([[true], [false, true]]);
	await page.send({ type: 'remove', file: page.list[0]?.id ?? '' });
	two?.keep(200 << 20);
	expect(two?.kept).toEqual([false, true, true]);
	await page.end();
});

it.each([
	['was cancelled', (page: Played) => page.send({ type: 'cancel', file: page.list[0]?.id ?? '' })],
	['its hand has died of', (page: Played) => page.turn(0, 'die')],
])('what is kept of a file that %s is no more than what was told of it', async (_, end) => {
	const page = new Played(1);
	await page.add(1, 3);
	await page.turn(0);
	page.hands.busy[0]?.keep(200 << 20);
	await end(page);
	await page.turn(0);
	const [next] = page.hands.busy;
	next?.keep(256 << 20);
	expect(next?.kept).toEqual([true]);
	await page.end();
});

describe('what is judged with all others', () => {
	it('can be cancelled: the others are judged without it', async () => {
		const page = new Played(1);
		await page.add(2, 4);
		for (let i = 0; i < 4; i++) await page.turn(0);
		expect(page.answers.findLast(({ type }) => type === 'progress')).toMatchObject({
			progress: { file: page.list[0]?.id, stage: 'judge' },
		});
		await page.send({ type: 'cancel', file: page.list[0]?.id ?? '' });
		await page.end();
		expect(page.list.map(({ state }) => state)).toEqual(['cancelled', 'done']);
		expect(page.answers.some(({ type }) => type === 'joint')).toBe(true);
	});

	it('is lost alone where a hand dies of it', async () => {
		const page = new Played(1);
		await page.add(2, 4);
		for (let i = 0; i < 4; i++) await page.turn(0);
		await page.turn(0, 'die');
		await page.end();
		expect(page.list.map(({ state }) => state)).toEqual(['unreadable', 'done']);
		expect(page.answers.some(({ type }) => type === 'joint')).toBe(true);
	});
});

describe('what the page asks of a file', () => {
	it('is answered while all hands work, and with nothing where the file goes', async () => {
		const page = new Played(1);
		await page.add(1, 3);
		const file = page.list[0]?.id ?? '';
		void page.send({ type: 'read', ticket: 1, file, node: [0], start: 0, end: 1 });
		await settle();
		expect(page.hands.busy).toHaveLength(2);
		page.hands.turn(1, 'step');
		await settle();
		expect(page.answers.at(-1)).toMatchObject({ type: 'bytes', ticket: 1 });
		void page.send({ type: 'read', ticket: 2, file, node: [0], start: 0, end: 1 });
		await settle();
		await page.send({ type: 'remove', file });
		expect(page.answers).toContainEqual({ type: 'bytes', ticket: 2, bytes: new Uint8Array(0) });
		page.requests -= 2;
		await page.end();
		expect(page.heard).toBe(page.requests);
	});

	it('goes to the hand with what was found only where the answer is made from it', async () => {
		const page = new Played(1);
		await page.add(1, 3);
		await page.end();
		const [file = '', other] = page.list.map(({ id }) => id);
		const about = { ticket: 1, file, node: [0], start: 0, end: 1, root: 0, language: 'en' } as const;
		const sent = async (request: Request) => {
			void page.send(request);
			await settle();
			const job = page.hands.busy[0]?.job;
			await page.turn(0);
			return job?.type === 'answer' ? job.entries.map(({ id, rom, result }) => [id, !!rom, !!result]) : [];
		};
		for (const type of ['open-node', 'read', 'save-node'] as const) {
			expect(await sent({ ...about, type })).toEqual([[file, false, false]]);
		}
		expect(await sent({ ...about, type: 'draw' })).toEqual([[file, true, false]]);
		const reported = await sent({ ...about, type: 'save-report' });
		expect(reported).toEqual([
			[file, true, true],
			[other, false, false],
		]);
		const all = await sent({ type: 'save-report', ticket: 2, language: 'en' });
		expect(all).toEqual([
			[file, true, true],
			[other, true, true],
		]);
	});

	it('is answered with the reason where its hand dies or fails, and the next question by another', async () => {
		const page = new Played(1);
		await page.add(1, 3);
		await page.end();
		const [file = '', other = ''] = page.list.map(({ id }) => id);
		const about = { file, node: [0], start: 0, end: 1, root: 0, language: 'en', files: [file, other] } as const;
		const types = ['open-node', 'draw', 'read', 'save-node', 'save-report', 'compare'] as const;
		for (const [ticket, type] of types.entries()) {
			void page.send({ ...about, type, ticket });
			await settle();
			await page.turn(0, ticket % 2 === 0 ? 'die' : 'fail');
			const why = { en: expect.stringContaining(ticket % 2 === 0 ? 'it died' : 'it failed') };
			expect(page.answers.at(-1)).toMatchObject({ ticket, why });
		}
		void page.send({ ...about, type: 'read', ticket: 6 });
		await settle();
		await page.turn(0);
		expect(page.answers.at(-1)).toMatchObject({ type: 'bytes', ticket: 6 });
		expect(page.answers.at(-1)).not.toHaveProperty('why');
	});

	it('is kept by no hand when the file goes', async () => {
		const page = new Played(1);
		await page.add(1, 3);
		await page.end();
		const [file = '', other = ''] = page.list.map(({ id }) => id);
		const before = page.hands.all.length;
		const read = async (of: string, ticket: number) => {
			void page.send({ type: 'read', ticket, file: of, node: [0], start: 0, end: 1 });
			await settle();
		};
		await read(file, 1);
		await page.turn(0);
		await read(other, 2);
		const [reader] = page.hands.busy;
		await page.send({ type: 'remove', file });
		expect(reader?.isEnded).toBe(false);
		reader?.turn('step');
		await settle();
		expect(page.answers).toContainEqual({ type: 'bytes', ticket: 2, bytes: expect.anything() });
		expect(reader?.isEnded).toBe(true);
		await read(other, 3);
		expect(page.hands.all).toHaveLength(before + 2);
		await page.end();
	});
});
