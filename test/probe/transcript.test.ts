import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as transcript from '../../src/probe/transcript.js';
import { ROOT } from '../support/files.js';
import { TOKEN, withTokens } from './lines.js';

const parseTranscript = (text: string) => transcript.parseTranscript(withTokens(text), TOKEN);
const isComplete = (text: string) => transcript.isComplete(withTokens(text), TOKEN);

const GREETING = 'romtool-probe 1\n';
const WHOLE = `${GREETING}load
start
started
binding 00010002
question 0000
at 1630
run declines 1630 1637 000000 00
run accepts 1638 1639 030000 00
run accepts 1900 1900 038000 01
answered 0000 0000000c
question 0001
at 1630
run left-out 1630 1900 000000 00
answered 0001 00000000
names
name romtool sample \\u2116 \\u005c1
end
`;

describe('a transcript', () => {
	it('that is whole gives versions, answers and name', () => {
		expect(parseTranscript(WHOLE)).toEqual({
			stage: 'end',
			versions: [0x00010002],
			name: 'romtool sample № \\1',
			answers: new Map([
				[
					0,
					{
						runs: [
							{ answer: 'declines', firstId: 0x1630, lastId: 0x1637, classCode: 0, binding: 0 },
							{ answer: 'accepts', firstId: 0x1638, lastId: 0x1639, classCode: 0x030000, binding: 0 },
							{ answer: 'accepts', firstId: 0x1900, lastId: 0x1900, classCode: 0x038000, binding: 1 },
						],
						registerReads: 12,
						complete: true,
					},
				],
				[
					1,
					{
						runs: [{ answer: 'left-out', firstId: 0x1630, lastId: 0x1900, classCode: 0, binding: 0 }],
						registerReads: 0,
						complete: true,
					},
				],
			]),
		});
		expect(isComplete(WHOLE)).toBe(true);
	});

	it.each([
		['', 'firmware'],
		['romtool-probe 1', 'firmware'],
		['BdsDxe: starting\n', 'firmware'],
		['romtool-probe 2\nload\n', 'load'],
		[GREETING, 'application'],
		[`${GREETING}load\n`, 'load'],
		[`${GREETING}load\nstart\n`, 'start'],
		[`${GREETING}load\nstart\nstarted\nquestion 0000\n`, 'questions'],
		[`${GREETING}load\nstart\nstarted\nnames\nen`, 'names'],
	])('%j came as far as %s', (text, stage) => {
		expect(parseTranscript(text).stage).toBe(stage);
		expect(isComplete(text)).toBe(false);
	});

	it('that breaks off amid a question has the answers until then', () => {
		const text = WHOLE.slice(0, WHOLE.indexOf('run accepts 1900'));
		const answer = parseTranscript(text).answers.get(0);
		expect(answer?.complete).toBe(false);
		expect(answer?.runs.map((run) => run.answer)).toEqual(['declines', 'accepts']);
	});

	it.each([
		['load-failed 8000000000000003', { what: 'load', status: '0x8000000000000003' }],
		['start-failed 800000000000000e', { what: 'start', status: '0x800000000000000e' }],
		['failed 8000000000000002', { what: 'application', status: '0x8000000000000002' }],
		['rom-failed 8000000000000009', { what: 'application', status: '0x8000000000000009' }],
		['tostring-failed 8000000000000009', undefined],
	])('tells of a failure: %s', (line, failure) => {
		expect(parseTranscript(`${GREETING}${line}\nend\n`).failure).toEqual(failure);
	});

	it('leaves out what makes no sense', () => {
		const text = `${GREETING}run accepts 0000 ffff 030000 00\nanswered 0007 00000000\ntoString\nname \nrun maybe 0 1\nbinding xyz\n`;
		expect(parseTranscript(text)).toEqual({ stage: 'application', versions: [], answers: new Map() });
	});

	it("has the application's lines only, whatever the driver writes between them", () => {
		const own = (line: string) => `\n${TOKEN} ${line}\n`;
		const forged = ['binding 00000001', 'question 0000', 'run accepts 0000 ffff 030000 00', 'answered 0000 00000000'];
		const text = `${GREETING}${own('load')}${GREETING}${forged.join('\n')}\nend\nno line's end${own('start')}end\n`;
		expect(transcript.parseTranscript(text, TOKEN)).toEqual({ stage: 'start', versions: [], answers: new Map() });
		expect(transcript.isComplete(text, TOKEN)).toBe(false);
	});

	it('begins with a greeting, which is a line of its own and finished', () => {
		const own = `\n${TOKEN} binding 00000001\n`;
		const read = (text: string) => transcript.parseTranscript(text, TOKEN);
		for (const text of [own, `x${GREETING}${own}`, `${own}${GREETING.trimEnd()}`]) {
			expect(read(text)).toEqual({ stage: 'firmware', versions: [], answers: new Map() });
		}
		const [before, behind] = [read(`${own}${GREETING}`), read(`${own}x${GREETING}${GREETING}${own}`)];
		expect([before.stage, before.versions, behind.stage, behind.versions]).toEqual([
			...['application', [], 'application'],
			[1],
		]);
	});

	it('takes no memory for lines of a driver, of which there can be as many as bytes', () => {
		const module = pathToFileURL(join(ROOT, 'dist/probe/transcript.js')).href;
		const script = `import { parseTranscript } from ${JSON.stringify(module)};
			const text = '${GREETING.trim()}\\n' + Buffer.alloc(64 << 20, 10).toString('latin1') + 't load\\n';
			console.log(parseTranscript(text, 't').stage);`;
		const words = ['--max-old-space-size=256', '--input-type=module', '-e', script];
		expect(execFileSync(process.execPath, words, { encoding: 'utf8' })).toBe('load\n');
	});

	it('is read whatever it says', () => {
		const line = fc.oneof(fc.string(), fc.constantFrom(...WHOLE.split('\n')));
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				expect(() => parseTranscript(lines.join('\n'))).not.toThrow();
			}),
		);
	});
});
