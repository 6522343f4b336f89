/** Logs that are made to take time or memory: the work grows with their size, and what is kept does not. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { MESSAGES } from '../../src/diagnose/messages/messages.js';
import { parsePattern } from '../../src/diagnose/patterns/parse-pattern.js';
import { growthOfTime, LINEAR } from '../support/growth.js';
import { SURROUNDINGS } from '../support/logs.js';

const anchors = Object.values(MESSAGES).flatMap(({ pattern }) =>
	[pattern].flat().flatMap((written) => parsePattern(written).map(({ anchor }) => anchor)),
);
const examples = Object.values(MESSAGES).flatMap((message) => message.examples);

/** Each as a piece that is repeated until there is enough of it. */
const PIECES: Readonly<Record<string, string>> = {
	'one line without end': 'a',
	brackets: '[',
	'prefixes without a message': Object.values(SURROUNDINGS)
		.map((surround) => surround(''))
		.join(''),
	blanks: ' ',
	'quotes of quotes': '> ',
	digits: '0',
	'parts of addresses': '0000:00:',
	addresses: '0000:00:02.0 ',
	'beginnings of escapes': '\x1b[0;',
	'escaped line ends': '\\n',
	'the fixed words of all messages, in one line': anchors.join(' '),
	'the fixed words of all messages, a line each': anchors.map((word) => `${'x'.repeat(40)}${word}`).join('\n'),
	'broken lines that go on and on': `${'word '.repeat(12)}\n`,
	'all messages': `${examples.join('\n')}\n`,
	'line ends': '\r\n',
};

function logOf(piece: string, size: number): string[] {
	const block = piece.repeat(Math.ceil(65536 / piece.length));
	return Array.from({ length: Math.ceil(size / block.length) }, () => block);
}

describe.each(Object.entries(PIECES))('%s', (_, piece) => {
	it('takes time by its size', () => {
		const growth = growthOfTime(
			(times) => logOf(piece, times * (1 << 17)),
			(text) => diagnose([{ name: 'log', text }]),
		);
		expect(growth).toBeLessThan(LINEAR);
	});
});

describe('what is kept of a log', () => {
	it('does not grow with it', () => {
		const lines = Array.from({ length: 20_000 }, (_, i) => {
			const bus = (i % 256).toString(16).padStart(2, '0');
			return `vfio-pci ${(i >> 8).toString(16).padStart(4, '0')}:${bus}:00.0: Invalid PCI ROM header signature: expecting 0xaa55, got 0x${i.toString(16)}\n`;
		});
		const { files } = diagnose([{ name: 'log', text: lines }]);
		const [file] = files;
		expect(file?.causes.length).toBeGreaterThan(0);
		expect(JSON.stringify(files).length).toBeLessThan(1 << 20);
		expect(file?.unknown).toBe(0);
	});
});
