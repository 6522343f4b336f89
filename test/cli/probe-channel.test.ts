import { expect, it } from 'vitest';
import { Channel } from '../../src/cli/probe/machine-output.js';
import { growthOfTime, LINEAR } from '../support/growth.js';

const TOKEN = '0123456789abcdef';
const said = (...pieces: string[]) => {
	const channel = new Channel(TOKEN);
	for (const piece of pieces) channel.take(Buffer.from(piece, 'latin1'));
	return channel;
};

it.each([
	['the end', [`x\n${TOKEN} end\n`], true, 'end'],
	['the end in two pieces', [`x\n${TOKEN.slice(0, 5)}`, `${TOKEN.slice(5)} end`, '\n'], true, 'end'],
	['a line that is not finished', [`\n${TOKEN} load\n\n${TOKEN} star`], false, ''],
	["the driver's end", [`${TOKEN} load\nend\n`], false, ''],
	['a line behind the end', [`\n${TOKEN} end\n`, `\n${TOKEN} load\n`], false, 'load'],
])('hears %s', (_, pieces, isComplete, lastLine) => {
	const channel = said(...pieces);
	expect(channel).toMatchObject({ isComplete, lastLine, text: pieces.join(''), length: pieces.join('').length });
});

it('takes as long for much as for little', () => {
	const line = Buffer.from(`\n${TOKEN} run declines 0000 0000 000000 00\n`, 'latin1');
	const growth = growthOfTime(
		(times) => times * 30_000,
		(lines) => {
			const channel = new Channel(TOKEN);
			for (let i = 0; i < lines; i++) {
				channel.take(line);
				if (channel.isComplete) throw new Error('it has not ended');
			}
			expect(channel.text).toHaveLength(lines * line.length);
		},
	);
	expect(growth).toBeLessThan(LINEAR);
});
