import { describe, expect, it } from 'vitest';
import { type MachineEnd, ProbeSession, type QuestionGroup } from '../../src/probe/session.js';
import { parseTranscript } from '../../src/probe/transcript.js';
import { TOKEN, withTokens } from './lines.js';

const AMD = 0x1002;
const WITHOUT: QuestionGroup = { vendorId: AMD, rom: undefined, asked: [[0x1636, 0x1638]] };
const WITH: QuestionGroup = {
	vendorId: AMD,
	rom: 0,
	asked: [
		[0x1636, 0x1636],
		[0x164c, 0x164c],
	],
};

const STARTED = ['romtool-probe 1', 'load', 'start', 'started', 'binding 00021700'];
const ended = (how: MachineEnd['how'], ...lines: string[]): MachineEnd => ({
	transcript: parseTranscript(withTokens(`${lines.join('\n')}\n`), TOKEN),
	how,
});
const question = (number: number, ...runs: string[]) => [
	`question 000${number}`,
	...runs.map((run) => `run ${run} 00`),
	`answered 000${number} 00000000`,
];

describe('a session', () => {
	it('asks all in one machine where nothing goes wrong', () => {
		const session = new ProbeSession([WITHOUT, WITH]);
		expect(session.questions).toEqual([
			{ vendorId: AMD, firstId: 0x1636, lastId: 0x1638, rom: undefined },
			{ vendorId: AMD, firstId: 0x1636, lastId: 0x1636, rom: 0 },
			{ vendorId: AMD, firstId: 0x164c, lastId: 0x164c, rom: 0 },
		]);
		session.take(
			ended(
				'end',
				...STARTED,
				...question(0, 'declines 1636 1638 000000'),
				...question(1, 'accepts 1636 1636 030000'),
				...question(2, 'accepts 164c 164c 038000'),
				...['names', 'name AMD GOP', 'end'],
			),
		);
		expect(session.questions).toEqual([]);
		expect(session).toMatchObject({ name: 'AMD GOP', version: 0x00021700 });
		expect(session.results).toMatchObject([
			{ verdict: 'declines', accepted: [] },
			{
				verdict: 'accepts',
				accepted: [
					[0x1636, 0x1636],
					[0x164c, 0x164c],
				],
				acceptedAsOther: [[0x164c, 0x164c]],
			},
		]);
	});

	it.each([
		['reads 1636 1638 030000', 'asks-hardware'],
		['past-limit 1636 1638 030000', 'asks-hardware'],
		['left-out 1636 1638 000000', 'asks-hardware'],
		['accepts 1636 1638 030000', 'accepts'],
		['declines 1636 1638 000000', 'declines'],
	])('takes %s for %s', (run, verdict) => {
		const session = new ProbeSession([WITHOUT]);
		session.take(ended('end', ...STARTED, ...question(0, run), 'end'));
		expect(session.results).toMatchObject([{ verdict }]);
	});

	it.each(['crashes', 'times-out'] as const)('goes on in a new machine after one %s', (how) => {
		const session = new ProbeSession([WITHOUT, WITH]);
		session.take(ended(how, ...STARTED, 'question 0000', 'at 1636'));
		expect(session.questions.map(({ rom }) => rom)).toEqual([0, 0]);
		const rest = [...question(0, 'accepts 1636 1636 030000'), ...question(1, 'declines 164c 164c 000000')];
		session.take(ended('end', ...STARTED, ...rest, 'end'));
		expect(session.results).toMatchObject([
			{ verdict: how, stage: 'questions' },
			{ verdict: 'accepts', accepted: [[0x1636, 0x1636]] },
		]);
	});

	it('goes on in a new machine after endless reading', () => {
		const session = new ProbeSession([WITH, WITHOUT]);
		session.take(ended('end', ...STARTED, ...question(0, 'past-limit 1636 1636 030000'), 'names', 'end'));
		expect(session.questions.map(({ rom }) => rom)).toEqual([undefined]);
		session.take(ended('end', ...STARTED, ...question(0, 'declines 1636 1638 000000'), 'end'));
		expect(session.results).toMatchObject([{ verdict: 'asks-hardware' }, { verdict: 'declines' }]);
	});

	it('does not ask more of a pair that has crashed', () => {
		const session = new ProbeSession([WITH]);
		session.take(ended('crashes', ...STARTED, ...question(0, 'accepts 1636 1636 030000'), 'question 0001'));
		expect(session.questions).toEqual([]);
		expect(session.results).toMatchObject([{ verdict: 'crashes', accepted: [[0x1636, 0x1636]] }]);
	});

	it.each<[string, MachineEnd, object]>([
		[
			'it is not loaded',
			ended('end', 'romtool-probe 1', 'load', 'load-failed 8000000000000003', 'end'),
			{ verdict: 'did-not-start', stage: 'load', status: '0x8000000000000003' },
		],
		[
			'it does not start',
			ended('end', 'romtool-probe 1', 'load', 'start', 'start-failed 800000000000000e', 'end'),
			{ verdict: 'did-not-start', stage: 'start', status: '0x800000000000000e' },
		],
		[
			'it has no binding',
			ended('end', 'romtool-probe 1', 'load', 'start', 'started', 'end'),
			{ verdict: 'not-a-driver' },
		],
		['its start crashes', ended('crashes', 'romtool-probe 1', 'load', 'start'), { verdict: 'crashes', stage: 'start' }],
		[
			'its start does not return',
			ended('times-out', 'romtool-probe 1', 'load', 'start'),
			{ verdict: 'times-out', stage: 'start' },
		],
	])('has one answer to everything where %s', (_, end, expected) => {
		const session = new ProbeSession([WITHOUT, WITH]);
		session.take(end);
		expect(session.questions).toEqual([]);
		expect(session.results).toMatchObject([expected, expected]);
	});

	it('keeps what was said where only its name makes it crash', () => {
		const session = new ProbeSession([WITHOUT]);
		session.take(ended('crashes', ...STARTED, ...question(0, 'accepts 1636 1638 030000'), 'names'));
		expect(session.name).toBeUndefined();
		expect(session.results).toMatchObject([{ verdict: 'accepts' }]);
	});

	it('has the version of the binding that accepts', () => {
		const session = new ProbeSession([WITHOUT]);
		const run = ['question 0000', 'run accepts 1636 1638 030000 01', 'answered 0000 00000000', 'end'];
		session.take(ended('end', ...STARTED, 'binding 00000007', ...run));
		expect(session.version).toBe(7);
	});

	it.each([
		['of devices that were not asked about', ['accepts 0000 ffff 030000', 'declines 1636 1638 000000'], 'declines'],
		['of a range that ends before it begins', ['accepts 1638 1636 030000', 'declines 1636 1638 000000'], 'declines'],
		['twice', ['declines 1636 1638 000000', 'accepts 1636 1638 030000'], 'declines'],
		['of some devices only', ['accepts 1636 1637 030000'], 'crashes'],
	])('takes no answer %s', (_, runs, verdict) => {
		const session = new ProbeSession([WITHOUT]);
		session.take(ended('end', ...STARTED, ...question(0, ...runs), 'end'));
		expect(session.results).toMatchObject([{ verdict }]);
	});

	it('comes to an end whatever a driver makes the application say', () => {
		const session = new ProbeSession([WITHOUT, WITH]);
		let machines = 0;
		for (; session.questions.length > 0; machines++) session.take(ended('end', ...STARTED, 'question ffff', 'end'));
		expect(machines).toBe(2);
		expect(session.results.map(({ verdict }) => verdict)).toEqual(['crashes', 'crashes']);
	});
});
