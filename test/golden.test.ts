/** Every command line that EfiRom itself was run with: the same bytes, or a refusal where it refuses. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOLDEN, temporaryFolder } from './support/files.js';
import { efirom, type Outcome, romtool } from './support/io.js';
import { EFIROM, ROMTOOL, run } from './support/process.js';

interface Case {
	readonly name: string;
	readonly args: string[];
	readonly exit: number;
	readonly size?: number;
	readonly sha256?: string;
}

const INPUTS = join(GOLDEN, 'inputs');
const { cases }: { cases: Case[] } = JSON.parse(readFileSync(join(GOLDEN, 'cases.json'), 'utf8'));
const inputs = new Set([...readdirSync(INPUTS), 'does-not-exist.efi']);

/** The only ones where a number stands without 0x, which `build` reads as hex. */
const READ_AS_HEX = new Set(['dec-ids', 'class-dec', 'err-hex-no-prefix']);

/** The case's words with the output put before them, as EfiRom was run. */
function wordsOf({ name, args }: Case, folder: string): { words: string[]; output: string } {
	const inFolder = name === 'output-default' ? folder : INPUTS;
	const words = args.map((word) => (inputs.has(word) ? join(inFolder, word) : word));
	if (name !== 'output-default') {
		const output = join(folder, 'out.rom');
		return { words: ['-o', output, ...words], output };
	}
	for (const word of args.filter((arg) => inputs.has(arg))) copyFileSync(join(INPUTS, word), join(folder, word));
	return { words, output: join(folder, 'x64-driver-4k.rom') };
}

function expectCase(golden: Case, output: string, { exitCode, stderr }: Pick<Outcome, 'exitCode' | 'stderr'>): void {
	expect(exitCode, stderr).toBe(golden.exit);
	if (golden.exit === 0) {
		const rom = readFileSync(output);
		expect(rom.length).toBe(golden.size);
		expect(createHash('sha256').update(rom).digest('hex')).toBe(golden.sha256);
	} else {
		expect(stderr).toMatch(/^(efirom|romtool): .{10,}/);
		expect(stderr).not.toMatch(/\bat .*\.(js|ts|cjs):\d+/);
		expect(existsSync(output)).toBe(false);
	}
}

it('holds 102 accepted and 24 refused command lines', () => {
	expect(cases.filter(({ exit }) => exit === 0)).toHaveLength(102);
	expect(cases.filter(({ exit }) => exit !== 0)).toHaveLength(24);
});

describe('efirom', () => {
	it.each(cases)('$name', async (golden) => {
		const { words, output } = wordsOf(golden, temporaryFolder());
		expectCase(golden, output, await efirom(words));
	});
});

describe('romtool efirom', () => {
	it.each(cases.filter((_, i) => i % 10 === 0))('$name', async (golden) => {
		const { words, output } = wordsOf(golden, temporaryFolder());
		expectCase(golden, output, await romtool(['efirom', ...words]));
	});
});

describe('romtool build', () => {
	// A file without -e or -b is told by its content here, so that is no error.
	const refusesToo = ({ name }: Case) => name !== 'err-no-type' && !READ_AS_HEX.has(name);

	it.each(cases.filter(refusesToo))('$name', async (golden) => {
		const { words, output } = wordsOf(golden, temporaryFolder());
		expectCase(golden, output, await romtool(['build', ...words]));
	});

	it('tells the kind of a file that no flag precedes (err-no-type)', async () => {
		const untyped = cases.find(({ name }) => name === 'err-no-type') as Case;
		const typed = cases.find(({ name }) => name === 'e-x64-driver-4k') as Case;
		const { words, output } = wordsOf(untyped, temporaryFolder());
		expectCase(typed, output, await romtool(['build', ...words]));
	});

	it.each([
		['dec-ids', ['-f', '0x1002', '-i', '0x1640']],
		['class-dec', ['-l', '0x196608']],
		['err-hex-no-prefix', ['-f', '0x1002', '-i', '0x164c']],
	])('reads the unprefixed numbers of %s as hex', async (name, meant) => {
		const golden = cases.find((each) => each.name === name) as Case;
		const folder = temporaryFolder();
		const { words, output } = wordsOf(golden, folder);
		const built = await romtool(['build', ...words]);
		const reference = join(folder, 'reference.rom');
		const rest = ['-f', '0x1002', '-i', '0x164c', '-e', join(INPUTS, 'x64-driver-4k.efi')];
		const ids = meant[0] === '-f' ? [...meant, ...rest.slice(4)] : [...meant, ...rest];
		await efirom(['-o', reference, ...ids]);
		expect(built.exitCode, built.stderr).toBe(0);
		expect(readFileSync(output)).toEqual(readFileSync(reference));
	});
});

describe('the executables', () => {
	const sample = ['ec-x64-driver-300k', 'legacy-then-efic', 'ids-5', 'output-default', 'bad-not-mz', 'err-no-device'];
	const chosen = cases.filter(({ name }) => sample.includes(name));

	it.each(chosen)('efirom: $name', (golden) => {
		const { words, output } = wordsOf(golden, temporaryFolder());
		const { status, stderr } = run(EFIROM, words);
		expectCase(golden, output, { exitCode: status ?? -1, stderr });
	});

	it.each(chosen)('romtool build: $name', (golden) => {
		const { words, output } = wordsOf(golden, temporaryFolder());
		const { status, stderr } = run(ROMTOOL, ['build', ...words]);
		expectCase(golden, output, { exitCode: status ?? -1, stderr });
	});
});

describe('a failure leaves an existing output as it was', () => {
	const refused = cases.filter(({ exit }) => exit !== 0);

	it.each(refused)('efirom: $name', async (golden) => {
		const { words, output } = wordsOf(golden, temporaryFolder());
		writeFileSync(output, 'what was there');
		expect((await efirom(words)).exitCode).toBe(2);
		expect(readFileSync(output, 'utf8')).toBe('what was there');
	});
});
