/** The commands that `check` gives as fixes are run, on files with the names that people give them, and do what they are for. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { CheckedFile } from '../../src/report/named-file.js';
import { CASES } from '../consumers/proof.js';
import { amdBios } from '../support/bios.js';
import { SAMPLES, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { partOf, seedOfDay } from '../support/part-of-day.js';
import { ROM_FILES } from '../support/passthrough.js';
import { commandsIn, shellWords } from '../support/shell-words.js';
import { syntheticFiles } from '../support/synthetic.js';

const NAME = "VBIOS and 'GOP' $(x).rom";
const EXPECTED: Readonly<Record<string, readonly number[]>> = {
	build: [0],
	edit: [0],
	inspect: [0],
	check: [0, 1],
	extract: [0, 3],
};
/** A fix that holds under a condition may not hold here. */
const CONDITION = /\bif\b/i;

const SEED = seedOfDay(process.env['ROMTOOL_BOOT_SEED']);

const home = process.cwd();
afterAll(() => process.chdir(home));

async function checked(): Promise<CheckedFile> {
	const { stdout } = await romtool(['check', NAME, '--for', '1002:1636', '--json']);
	return (JSON.parse(stdout) as CheckedFile[])[0] as CheckedFile;
}

it(`they run, and what they change is right then, seed ${SEED}`, async () => {
	const folder = temporaryFolder();
	process.chdir(folder);
	const driver = readFileSync(join(SAMPLES, 'hello-driver/hello-driver.efi'));
	const rom = readFileSync(join(SAMPLES, 'hello-driver/hello-driver.rom'));
	const vbios = readFileSync(join(SAMPLES, 'legacy-hello/legacy-hello.rom'));
	const files = [
		...syntheticFiles(),
		...Object.entries(ROM_FILES),
		...partOf(CASES, 4, SEED).map(({ name, bytes }) => [name, bytes] as const),
	];
	const ran = new Map<string, number>();
	const wrong: string[] = [];
	const seen = new Set<string>();
	for (const [name, bytes] of files) {
		writeFileSync(NAME, bytes);
		for (const { code, severity, fix } of (await checked()).findings) {
			for (const command of commandsIn(fix ?? '')) {
				const kind = `${code} ${severity} ${command.split(' ').slice(0, 3).join(' ')}`;
				const words = shellWords(command)?.slice(1);
				const expected = EXPECTED[words?.[0] ?? ''];
				if (words === undefined || expected === undefined || seen.has(`${kind} ${name.length}`)) continue;
				seen.add(`${kind} ${name.length}`);
				for (const name of ['DRIVER.efi', 'FIRST.efi', 'SECOND.efi']) writeFileSync(name, driver);
				writeFileSync('VBIOS.bin', vbios);
				writeFileSync('VBIOS.rom', vbios);
				writeFileSync('GOP.rom', rom);
				writeFileSync('BIOS', amdBios());
				const before = /head -c .*$/m.exec(fix ?? '')?.[0];
				if (before !== undefined) execFileSync('sh', ['-c', before]);
				const { exitCode, stderr } = await romtool(words[0] === 'build' ? [...words, '--force'] : words);
				ran.set(code, (ran.get(code) ?? 0) + 1);
				const isConditional = CONDITION.test(fix ?? '');
				if (!expected.includes(exitCode) && !isConditional)
					wrong.push(`${name}: ${code}: ${command}: ${exitCode} ${stderr}`);
				if (words.includes('--in-place') && exitCode === 0 && !isConditional) {
					const after = (await checked()).findings.filter((each) => each.code === code && each.fix === fix);
					if (after.length > 0) wrong.push(`${name}: ${code}: ${command} changes nothing about it`);
				}
				writeFileSync(NAME, bytes);
				for (const made of [`${NAME}.bak`, 'OUTPUT.rom', 'extracted']) rmSync(made, { recursive: true, force: true });
			}
		}
	}
	expect(wrong).toEqual([]);
	expect(ran.size).toBeGreaterThan(3);
});
