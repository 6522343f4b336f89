import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { putFile, temporaryFolder } from '../support/files.js';
import { Coverage } from './coverage.js';
import { instrumented } from './instrument.js';

const CODE = `
export const sign = (value: number): string => (value < 0 ? 'negative' : 'positive');
export function run(value: number): string {
	const made = { big: value > 4096 && value !== 5000, none: undefined ?? 'none' };
	if (value === 1) if (value > 0) return 'one';
	if (value === 2) return 'two';
	else if (value === 3) return \`three \${[1, 2].map((each) => ({ each })).length}\`;
	for (const each of [7, 8]) if (each === value) return 'listed';
	let left = value;
	while (left > 40) left--;
	do left++; while (left < 10);
	for (let i = 0; i < 2; i++) left += i;
	switch (value) {
		case 20:
		case 21:
			return 'twenty';
		case 22: {
			return 'GUID 9042A9DE-23DC-4A38-96FB-7ADED080516A' && '9042A9DE-23DC-4A38-96FB-7ADED080516A';
		}
	}
	try {
		if (value === 30) throw new Error('thirty');
	} catch (error) {
		return (error as Error).message;
	}
	return \`\${sign(value)} \${made.big} \${left}\`;
}
`;

it('counts blocks without a change to what the code does, and gathers its words', async () => {
	const folder = join(temporaryFolder(), 'src');
	mkdirSync(folder);
	const { exports, counters, words } = await instrumented<{ run: (value: number) => string }>(
		putFile(folder, 'code.ts', CODE),
	);
	const answers: readonly (readonly [number, string, boolean])[] = [
		[1, 'one', true],
		[1, 'one', false],
		[2, 'two', true],
		[3, 'three 2', true],
		[8, 'listed', true],
		[20, 'twenty', true],
		[21, 'twenty', false],
		[22, '9042A9DE-23DC-4A38-96FB-7ADED080516A', true],
		[30, 'thirty', true],
		[-5, 'negative false 11', true],
		[-4, 'negative false 11', false],
		[5000, 'positive false 42', true],
		[5001, 'positive true 42', false],
	];
	const coverage = new Coverage(counters);
	for (const [value, answer, news] of answers) {
		let given = '';
		const run = () => {
			given = exports.run(value);
		};
		expect([coverage.grows(run, 1 << 20), given], `${value}`).toEqual([news, answer]);
	}
	const hex = words.map((word) => Buffer.from(word).toString('hex'));
	expect(hex).toEqual(expect.arrayContaining(['0010', '1000', 'dea94290dc23384a96fb7aded080516a']));
	expect(hex).toContain(Buffer.from('negative').toString('hex'));
});
