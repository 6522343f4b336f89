import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { GOLDEN, goldenInput, temporaryFolder } from '../support/files.js';
import { efirom } from '../support/io.js';

const INPUTS = join(GOLDEN, 'inputs');
const DRIVER = join(INPUTS, 'x64-driver-4k.efi');
const LEGACY = join(INPUTS, 'legacy-54k.bin');
const IDS = ['-f', '0x1002', '-i', '0x164c'];

let folder: string;
let out: string;
beforeEach(() => {
	folder = temporaryFolder();
	out = join(folder, 'out.rom');
});

async function built(...words: string[]): Promise<Uint8Array> {
	const { exitCode, stderr } = await efirom(['-o', out, ...words]);
	expect(exitCode, stderr).toBe(0);
	return readFileSync(out);
}

describe("EfiRom's command line", () => {
	it('takes its flags in any case', async () => {
		const reference = await built('-p', '-n', '-l', '0x030000', '-r', '2', ...IDS, '-ec', DRIVER);
		const shouted = [
			'--PCI23',
			'-N',
			'--Class-Code',
			'0x030000',
			'--Revision',
			'2',
			'-F',
			'0x1002',
			'-I',
			'0x164C',
			'-EC',
			DRIVER,
		];
		expect(await built(...shouted)).toEqual(reference);
	});

	it('keeps a file kind until the next one', async () => {
		const rom = await built(...IDS, '-b', LEGACY, LEGACY, '-e', DRIVER);
		expect(rom.length).toBe(55296 * 2 + 5120);
	});

	it('gives the class code to the file before where that has none, as EfiRom does, and to the next', async () => {
		const rom = await built(...IDS, '-e', DRIVER, '-l', '0x030000', DRIVER);
		expect([rom[0x1c + 0xf], rom[0x1400 + 0x1c + 0xf]]).toEqual([3, 3]);
	});

	it.each([['-f'], ['-i'], ['-o'], ['-l'], ['-r'], ['--debug'], ['-o', '-e'], ['--debug', '10'], ['--debug', 'x']])(
		'refuses %s without a good value',
		async (...words) => {
			const { exitCode, stderr } = await efirom([...IDS, '-e', DRIVER, ...words]);
			expect(exitCode).toBe(2);
			expect(stderr).toMatch(/^efirom: /);
		},
	);

	it('replaces an existing output by a complete new one, and leaves nothing else behind', async () => {
		writeFileSync(out, 'old');
		expect((await built(...IDS, '-e', DRIVER)).length).toBe(5120);
		expect(readdirSync(folder)).toEqual(['out.rom']);
	});

	it('says nothing when all is well, and what it does with -v', async () => {
		const quiet = await efirom(['-o', out, ...IDS, '-e', DRIVER]);
		expect(quiet.stdout + quiet.stderr).toBe('');
		const verbose = await efirom(['-v', '-o', out, ...IDS, '-e', DRIVER]);
		expect(verbose.stderr).toContain('0x1200 bytes read');
		expect(verbose.stderr).toContain('0x1400 bytes written');
	});

	it('prints help and version', async () => {
		expect((await efirom(['--help'])).stdout).toMatch(/^Usage: efirom /);
		expect((await efirom(['-H'])).exitCode).toBe(0);
		expect((await efirom(['--version'])).stdout).toMatch(/^efirom \(romtool\) \d+\.\d+\.\d+/);
		expect(await efirom([])).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/^Usage/) });
	});
});

describe('decimal IDs', () => {
	it.each<[string, string[], string[]]>([
		[
			'1002 and 1637',
			['-f', '1002', '-i', '1637'],
			['vendor ID 1002 was read as decimal, 0x03ea', 'device ID 1637 was read as decimal, 0x0665'],
		],
		['a device alone', ['-f', '0x1002', '-i', '1638'], ['device ID 1638 was read as decimal, 0x0666']],
	])('are taken, with a warning, where hex was probably meant: %s', async (_, ids, warnings) => {
		const { exitCode, stderr } = await efirom(['-o', out, ...ids, '-e', DRIVER]);
		expect(exitCode).toBe(0);
		const lines = stderr.trim().split('\n');
		expect(lines).toHaveLength(warnings.length);
		for (const [i, warning] of warnings.entries()) expect(lines[i]).toContain(warning);
	});

	it.each([
		['prefixed', ['-f', '0x1002', '-i', '0x1638']],
		['a known vendor in decimal (4098 is 0x1002)', ['-f', '4098', '-i', '0x1638']],
		['known in decimal both (5708 is 0x164c)', ['-f', '4098', '-i', '5708']],
	])('cause no warning where they are %s', async (_, ids) => {
		expect((await efirom(['-o', out, ...ids, '-e', DRIVER])).stderr).toBe('');
	});

	it('cause none with -q', async () => {
		expect((await efirom(['-q', '-o', out, '-f', '1002', '-i', '1637', '-e', DRIVER])).stderr).toBe('');
	});

	it('are told what to write where they are no decimal at all', async () => {
		const { stderr } = await efirom(['-f', '0x1002', '-i', '164c', '-e', DRIVER]);
		expect(stderr).toContain('write 0x164c');
	});
});

describe('--dump', () => {
	/** What EfiRom printed of the golden ROMs, which are built again here from the same words. */
	const { cases }: { cases: { name: string; args: string[] }[] } = JSON.parse(
		readFileSync(join(GOLDEN, 'cases.json'), 'utf8'),
	);
	const inputs = new Set(readdirSync(INPUTS));
	const dumps = readdirSync(join(GOLDEN, 'dumps')).map(
		(file) => [file, ...file.split('.')] as [string, string, string],
	);
	const goldenRom = async (name: string) => {
		const words = cases.find((golden) => golden.name === name)?.args ?? [];
		await built(...words.map((word) => (inputs.has(word) ? join(INPUTS, word) : word)));
		const unusual = join(folder, 'any name.bin');
		writeFileSync(unusual, readFileSync(out));
		return unusual;
	};

	it.each(dumps)('prints what EfiRom prints: %s', async (file, name, layout) => {
		const rom = await goldenRom(name);
		const { exitCode, stdout } = await efirom([...(layout === 'pci23' ? ['-p'] : []), '-d', rom]);
		expect(exitCode).toBe(0);
		expect(stdout).toBe(readFileSync(join(GOLDEN, 'dumps', file), 'utf8'));
	});

	it('prints a PCI 2.3 structure as one without being told', async () => {
		const { stdout } = await efirom(['-d', await goldenRom('b-legacy-54k')]);
		expect(stdout).toBe(readFileSync(join(GOLDEN, 'dumps/b-legacy-54k.pci23.txt'), 'utf8'));
	});

	it('needs no -f and no -i, and takes --dump in capitals', async () => {
		expect((await efirom(['--DUMP', await goldenRom('class')])).exitCode).toBe(0);
	});

	it('ends at an image length of zero', async () => {
		const rom = goldenInput('legacy-54k.bin');
		rom.set([0, 0], 0x1b0 + 0x10);
		rom[0x1b0 + 0x15] = 0;
		writeFileSync(out, rom);
		const { exitCode, stdout, stderr } = await efirom(['-d', out]);
		expect(exitCode).toBe(2);
		expect(stdout.match(/^Image /gm)).toHaveLength(1);
		expect(stderr).toContain('the image at 0x0 has length zero');
	});

	it('says what is wrong with a file that is no ROM', async () => {
		const { exitCode, stdout, stderr } = await efirom(['-d', DRIVER]);
		expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
		expect(stderr).toContain('there is no option ROM image at 0x0: it begins with 4d 5a, not 55 aa');
	});
});
