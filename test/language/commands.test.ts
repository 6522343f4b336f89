/** Every romtool command in a fix is one that the command line takes, with the values of the finding in it. */
import type { Command } from 'commander';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../src/cli/build/words.js';
import { makeProgram } from '../../src/cli/program.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { render } from '../../src/language/render.js';
import { kindOf } from '../../src/language/values.js';
import { type AnyEntry, allEntries, type Named, valuesFor } from '../support/catalogues.js';
import { quietIo } from '../support/io.js';
import { commandsIn, shellWords } from '../support/shell-words.js';

const entries = await allEntries();
const catalogue = Object.fromEntries(entries.map(({ code, item }) => [code, item]));
const reasons = fc.constant({ code: 'seabios-display', values: {} });

/** What is wrong with the command line; nothing is run. */
async function problemOf(words: readonly string[]): Promise<string | undefined> {
	const { io, written } = quietIo();
	const program = await makeProgram(io, {}, () => {});
	const [build] = program.commands;
	const leaves = program.commands.flatMap((command) => (command.commands.length > 0 ? command.commands : [command]));
	for (const command of leaves) command.action(() => {});
	const line = words[0] === 'build' ? ['build', ...inOrder(build as Command, words.slice(1))] : [...words];
	try {
		await program.parseAsync(line, { from: 'user' });
		return missingIn(words);
	} catch (error) {
		return written() || String(error);
	}
}

/** What the commands ask for when they run. */
function missingIn([command, ...words]: readonly string[]): string | undefined {
	const has = (...options: readonly string[]) => options.some((option) => words.includes(option));
	if (command === 'edit' && words[0] !== 'unpack' && !has('-o', '--in-place')) return 'neither -o nor --in-place';
	const isOfDrivers =
		command === 'build' && !has('-b', '--igd-helper') && !words.some((word) => word.endsWith('.json'));
	if (isOfDrivers && !has('--id', '-f')) return 'no --id';
	return undefined;
}

async function check({ where, item }: Named<AnyEntry>): Promise<string[]> {
	const problems = new Set<string>();
	const files = Object.keys(item.values).filter((key) => kindOf(item.values[key]) === 'file');
	const seen = new Set<string>();
	const known = { ...catalogue, it: item };
	const given = fc.sample(valuesFor(item.values, reasons, true), { numRuns: 40, seed: 20261129 });
	for (const values of given) {
		for (const language of LANGUAGES) {
			const { fix } = render(known, { code: 'it', values }, language);
			for (const command of commandsIn(fix ?? '')) {
				if (seen.has(command)) continue;
				seen.add(command);
				const words = shellWords(command);
				if (words === undefined) problems.add(`no simple command: ${command}`);
				else if (words[1] === 'efirom') continue;
				else {
					const problem = await problemOf(words.slice(1));
					if (problem !== undefined) problems.add(`${command}: ${problem.trim()}`);
					for (const key of files) {
						const file = values[key] as string;
						const isIn = words.some((word) => word === file || word === `./${file}`);
						if (command.includes(file) && !isIn && file.length > 3) problems.add(`"${file}" is no word of: ${command}`);
					}
				}
			}
		}
	}
	return [...problems].slice(0, 3).map((problem) => `${where}: ${problem}`);
}

it('each command is one', async () => {
	const wrong: string[] = [];
	let commands = 0;
	for (const entry of entries) {
		if (JSON.stringify([entry.item.en.fix?.toString(), entry.item.zh.fix?.toString()]).includes('romtool')) commands++;
		wrong.push(...(await check(entry)));
	}
	expect(commands).toBeGreaterThan(3);
	expect(wrong).toEqual([]);
});
