/** What names, firmware, configurations and command lines bring reaches no terminal but as text that is seen. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withJsonEscapes } from '../../src/bytes/json-text.js';
import { makeProgram } from '../../src/cli/program.js';
import { painter, TextOutput, withShownControls } from '../../src/cli/terminal.js';
import { textWidth, wrap } from '../../src/cli/text-layout.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { amdVolume } from '../support/bios.js';
import { put, section } from '../support/executables.js';
import { SAMPLES } from '../support/files.js';
import { FileType, file, pe32, ui, volume } from '../support/firmware/index.js';
import { efirom, type Outcome, romtool, type Surroundings } from '../support/io.js';
import { EFIROM, ROMTOOL, run } from '../support/process.js';
import { bothRom, driver } from '../support/roms.js';
import { syntheticVbios, syntheticVbt, syntheticVfct } from '../support/synthetic.js';
import { sysfs } from '../support/sysfs.js';
import { zip } from '../support/zip.js';

/** A colour, a title, C1, marks that reverse, hide and join, other ends of lines, and what would be a line of its own. */
const HOSTILE =
	'\x1b[35m\x1b]0;t\x07\b\x7f\x85\x9b31m\u00ad\u061c\u200b\u200d\u202e\u2028\u2029\u2066\ufeff\u{e0001}\t\v\f\rz\nromtool:fine';
/** File systems take no more. */
const NAME = `a${HOSTILE}.rom`;
const SHOWN =
	'\\x1b[35m\\x1b]0;t\\x07\\x08\\x7f\\x85\\x9b31m\\xad\\u061c\\u200b\\u200d\\u202e\\u2028\\u2029\\u2066\\ufeff\\u{e0001}\\x09\\x0b\\x0c\\x0dz\\x0aromtool:fine';
/** What archives hold in any locale. */
const ASCII = '\x1b[35m\x07\x7f\t\r\nromtool:fine';
const ASCII_SHOWN = '\\x1b[35m\\x07\\x7f\\x09\\x0d\\x0aromtool:fine';
const CONTROLS = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for.
const COLOURS = /\x1b\[(?:1|2|22|31|32|33|36|39)m/g;

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'romtool-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Windows takes no such name. */
const POSIX = process.platform !== 'win32';

function putFile(name: string, content: Uint8Array | string): string {
	const path = join(folder, POSIX ? name : name.replace(/[^a-z.]/g, '_'));
	writeFileSync(path, content);
	return path;
}

function controlsIn(text: string): string[] {
	return [...new Set(text.match(CONTROLS))].map((character) => JSON.stringify(character));
}

function expectHarmless({ stdout, stderr }: Pick<Outcome, 'stdout' | 'stderr'>): void {
	expect(controlsIn(stdout)).toEqual([]);
	expect(controlsIn(stderr)).toEqual([]);
	expect(`${stdout}\n${stderr}`).not.toMatch(/^romtool:fine/m);
}

type Runner = (args: readonly string[], surroundings?: Surroundings) => Promise<Outcome>;

/** In both languages, as text, as JSON and in colour. */
async function sweep(args: readonly string[], json: boolean, runner: Runner = romtool): Promise<string> {
	let all = '';
	for (const language of LANGUAGES) {
		const env = { LC_ALL: language === 'zh' ? 'zh_CN.UTF-8' : 'C' };
		const text = await runner(args, { env });
		expectHarmless(text);
		const coloured = await runner(args, { env: { ...env, FORCE_COLOR: '1' } });
		const plain = { stdout: coloured.stdout.replace(COLOURS, ''), stderr: coloured.stderr.replace(COLOURS, '') };
		expect(plain).toEqual({ stdout: text.stdout, stderr: text.stderr });
		// Lines are broken to the width of the terminal.
		all += `${text.stdout}${text.stderr}`.replace(/\n */g, '');
	}
	if (json) expectHarmless(await runner([...args, '--json']));
	return all;
}

const nowhere = new TextOutput({ write: () => {}, isTTY: false, columns: 80 });
const none = () => new Uint8Array(0);
const program = await makeProgram(
	{ stdout: nowhere, stderr: nowhere, readStdin: none, readGivenStdin: none, env: {} },
	{},
	() => {},
);

/** Its words, and itself. */
function commandsOf(command: Command, path: readonly string[] = []): (readonly [readonly string[], Command])[] {
	return command.commands.flatMap((each) => {
		const words = [...path, each.name()];
		return [[words, each] as const, ...commandsOf(each, words)];
	});
}

const hasJson = (command: Command) => command.options.some(({ long }) => long === '--json');
/** Nothing that is there, so that nothing is written. */
const missing = () => join(folder, 'missing', HOSTILE);
/** What commands want to know before they look at files. */
const given = (words: readonly string[]) => [
	...(words[0] === 'edit' && words.length > 1 && words[1] !== 'unpack' ? ['-o', join(folder, 'out')] : []),
	...(words[1] === 'set-id' ? ['--id', '1002:1636'] : []),
	...(words[0] === 'plan' ? ['--for', '1002:1636'] : []),
	...(words[0] === 'compare' ? ['-'] : []),
];

describe.each(commandsOf(program).map(([words, command]) => [words.join(' '), words, command] as const))(
	'%s',
	(_, words, command) => {
		it('shows words of the command line that it cannot use', async () => {
			const shown = await sweep([...words, ...given(words), missing()], hasJson(command));
			expect(shown).toContain(SHOWN);
			await sweep([...words, `--${HOSTILE}`], hasJson(command));
			await sweep([...words, `-${HOSTILE}`, missing()], false);
			await sweep([...words, missing(), 'a', 'b', HOSTILE, '\ud800x\udc00'], hasJson(command));
		});

		it('shows values of its options', async () => {
			for (const { long, short, required, optional } of command.options) {
				if (!required && !optional) continue;
				const option = long ?? short ?? '';
				await sweep([...words, ...given(words), option, missing(), missing()], hasJson(command));
				await sweep([...words, ...given(words), option, `16${HOSTILE}`, missing()], false);
			}
		});
	},
);

it('shows a command that there is none of, and one that is nearly there', async () => {
	expect(await sweep([HOSTILE], false)).toContain(`unknown command "${SHOWN}"`);
	const near = await romtool(['insp\x1bect']);
	expect(near.stderr).toBe('romtool: unknown command "insp\\x1bect"; similar: inspect\n(see --help)\n');
	const noOption = await romtool(['inspect', '--jso\n(Did you mean anything?)']);
	expect(noOption.stderr).toContain('unknown option "--jso\\x0a(Did you mean anything?)"\n');
	await sweep(['help', HOSTILE], false);
	await sweep([`--lang=${HOSTILE}`], false);
	await sweep(['efirom', HOSTILE], false);
	await sweep([HOSTILE], false, efirom);
	await sweep(['-d', missing()], false, efirom);
	await sweep(['-f', HOSTILE, '-i', '1', '-e', missing()], false, efirom);
	await sweep(['-o', join(folder, 'out'), '--debug', HOSTILE], false, efirom);
});

/** A driver whose sections are called so. */
function oddSections(): Uint8Array {
	const bytes = new Uint8Array(driver);
	const first = Buffer.from(bytes).indexOf('.text');
	const at = bytes.subarray(first, first + 40);
	put(at, 0, section({ name: '\x1b[35m\x9b\n', address: 0, offset: 0, size: 0 }).subarray(0, 8));
	return bytes;
}

const hostileVolume = () =>
	volume({
		files: [
			file({
				guid: '11111111-2222-3333-4444-555555555555',
				type: FileType.Driver,
				sections: [pe32(driver), ui(HOSTILE)],
			}),
			file({ guid: '11111111-2222-3333-4444-555555555556', type: FileType.Driver, sections: [ui('\ud800half')] }),
		],
	});

describe.runIf(POSIX)('names of files and in files', () => {
	const contents: readonly (readonly [string, () => Uint8Array | string])[] = [
		['a ROM', bothRom],
		['a VBIOS', () => syntheticVbios({ version: '017.\x1b[35m\x9b' })],
		['a VFCT table', syntheticVfct],
		['a VBT', () => syntheticVbt('\x1b[35mX\x9b')],
		['a driver', oddSections],
		['firmware', hostileVolume],
		['a BIOS', amdVolume],
		['text', () => `bios: ovmf\nhostpci0: 0000:05:00.0,romfile=${HOSTILE}\n${HOSTILE}: 1\n`],
		['nothing', () => ''],
	];
	const reading = ['inspect', 'check', 'tree', 'lint', 'devices'].map((name) => [name]);
	const commands = [
		...reading,
		['check', '--for', '1002:1636'],
		['extract', '--list', '--all'],
		['extract', '--list', '--name', '*'],
		['extract', '--list', '--rom', '--for', '1002:1636'],
		['vfct', '--list'],
		['plan', '--for', '1002:1636'],
	];

	it.each(contents)('%s', async (_, content) => {
		const path = putFile(NAME, content());
		for (const command of commands) expect(await sweep([...command, path], true)).toContain(`a${SHOWN}.rom`);
		expectHarmless(await efirom(['-d', path]));
		await sweep(['inspect', path, path], true);
	});

	it('are their own in JSON', async () => {
		const path = putFile(NAME, hostileVolume());
		const [inspected] = JSON.parse((await romtool(['inspect', '--json', path])).stdout);
		expect(inspected.file).toBe(path);
		const [tree] = JSON.parse((await romtool(['tree', '--json', path])).stdout);
		expect(tree.file).toBe(path);
		expect(JSON.stringify(tree)).toContain(JSON.stringify(HOSTILE));
		expect(JSON.stringify(tree)).toContain('\\ud800half');
	});

	it('of what is written', async () => {
		const rom = putFile('in.rom', bothRom());
		const out = (name: string) => join(folder, `${name}${HOSTILE}.rom`);
		const shown = (name: string) => `${name}${SHOWN}.rom`;
		for (const [words, name] of [
			[['edit', 'set-id', '--id', '1234:5678', rom, '-o'], 'b'],
			[['edit', 'unpack', rom, '-d'], 'c'],
			[['edit', 'join', rom, rom, '-o'], 'd'],
			[['build', '-f', '1002', '-i', '1636', putFile(`e${HOSTILE}.efi`, driver), '-o'], 'f'],
			[['install', '--force', rom, '--kvm-dir', folder, '--name'], ''],
		] as const) {
			const force = words.includes('--force') || words.includes('join') ? [] : ['--force'];
			const path = name === '' ? `g${HOSTILE}.rom` : out(name);
			const made = await romtool([...words, path, ...(words.includes('join') ? ['--force'] : force)]);
			expectHarmless(made);
			if (name !== '') expect(made.stdout.replace(/\n */g, ''), made.stderr).toContain(shown(name));
			expectHarmless(await romtool([...words, path, '--json', ...force]));
		}
		const target = join(folder, `h${HOSTILE}`);
		await sweep(['extract', putFile(`i${HOSTILE}`, amdVolume()), '--force', '-d', target], true);
		const table = putFile(NAME, syntheticVfct());
		expectHarmless(await romtool(['vfct', table, '-d', target]));
		await sweep(['vfct', table, '-d', target], true);
		await sweep(['extract', putFile('x.fv', hostileVolume()), '--force', '--name', '*', '-d', target], true);
	});

	it('in an archive', async () => {
		const path = putFile(
			`${HOSTILE}.zip`,
			zip([
				{ name: `m${ASCII}/x.rom`, data: amdVolume() },
				{ name: ASCII, data: 'x' },
			]),
		);
		expect(await sweep(['extract', '--list', path], true)).toContain(`m${ASCII_SHOWN}/x.rom`);
		expect(await sweep(['tree', path], true)).toContain(`m${ASCII_SHOWN}/x.rom`);
		const [image] = JSON.parse((await romtool(['extract', '--list', '--json', path])).stdout);
		expect(image.member).toBe(`m${ASCII}/x.rom`);
	});

	it('in configurations, of the host and of lspci', async () => {
		const domain = putFile(
			'domain.xml',
			`<domain type='kvm\u202e'><devices><hostdev mode='subsystem' type='pci'><source><address domain='0' bus='5' slot='0' function='0'/></source><rom file='/\u009b31m\u2028\u202e.rom'/></hostdev></devices></domain>`,
		);
		expect(await sweep(['lint', domain], true)).toContain('\\u202e');
		const root = join(folder, 'root');
		mkdirSync(join(root, 'etc/modprobe.d'), { recursive: true });
		mkdirSync(join(root, 'proc'), { recursive: true });
		writeFileSync(
			join(root, 'etc/modprobe.d', `${NAME}.conf`),
			`options vfio-pci ids=${HOSTILE} disable_vga=${HOSTILE}\n`,
		);
		writeFileSync(join(root, 'proc/cmdline'), `iommu=${HOSTILE} vfio-pci.ids=${HOSTILE}`);
		const conf = putFile(
			'100.conf',
			`bios: ovmf\nargs: -device vfio-pci,host=${HOSTILE}\nhostpci0: 05:00.0,x=${HOSTILE}\n`,
		);
		await sweep(['lint', '--host-root', root, '--kvm-dir', join(folder, HOSTILE), conf, domain], true);
		await sweep(['lint', '--host-root', root, conf, domain], true);
		const lspci = putFile(
			'lspci.txt',
			`05:00.0 VGA [0300]: A ${HOSTILE} [1002:1636]\n\tKernel driver in use: x${HOSTILE}\n`,
		);
		await sweep(['devices', lspci], true);
		const system = sysfs([{ address: '0000:05:00.0', id: [0x1002, 0x1636], classCode: 0x030000 }]);
		await sweep(['devices', '--sysfs', system], true);
		await sweep(['dump', `05:00.0${HOSTILE}`, '--sysfs', system], true);
		await sweep(['plan', '--for', '1002:1636', '--qemu-version', `9${HOSTILE}`], true);
	});

	it('in the parts of a ROM', async () => {
		const manifest = { format: `romtool-parts${HOSTILE}`, version: HOSTILE, parts: [{ kind: HOSTILE, file: HOSTILE }] };
		await sweep(['build', putFile('rom.json', JSON.stringify(manifest))], true);
		const named = { format: 'romtool-parts', version: 1, parts: [{ kind: 'bytes', file: HOSTILE }] };
		await sweep(['build', putFile('rom.json', JSON.stringify(named))], true);
	});

	it('of what QEMU says', async () => {
		const qemu = putFile('qemu', `#!/bin/sh\nprintf 'no\\033[35m\\302\\2331m\\342\\200\\256\\n' >&2\nexit 1\n`);
		chmodSync(qemu, 0o755);
		const args = ['probe', '--qemu', qemu, '--ovmf', putFile('ovmf', 'x'), '--for', '1002:1636', putFile(NAME, driver)];
		const { stdout, stderr } = run(ROMTOOL, args);
		expectHarmless({ stdout, stderr });
		expect(stderr).toContain('no\\x1b[35m');
	});
});

describe('Node itself', () => {
	const preload = (source: string) => putFile('preload.cjs', source);
	const started = (script: string, source: string, env: NodeJS.ProcessEnv = {}, words = ['--version']) => {
		const args = ['--require', preload(source), script, ...words];
		const options = { encoding: 'utf8', env: { ...process.env, ...env }, stdio: 'pipe' } as const;
		try {
			const stdout = execFileSync('sh', ['-c', '"$@" 2>&1', 'sh', process.execPath, ...args], options);
			return { status: 0, text: stdout };
		} catch (error) {
			const { status, stdout } = error as { status: number; stdout: string };
			return { status, text: stdout };
		}
	};

	it.runIf(POSIX).each([
		['romtool', ROMTOOL],
		['efirom', EFIROM],
	])('has its warnings told by %s', (name, script) => {
		const source = `setImmediate(() => process.emitWarning('so\\x1b[35m\\u202e\\nromtool:fine'))`;
		const { status, text } = started(script, source);
		expect(status).toBe(0);
		expect(text).toContain(`${name}: Warning: so\\x1b[35m\\u202e\\x0aromtool:fine\n`);
		expect(controlsIn(text)).toEqual([]);
		expect(started(script, source, { NODE_NO_WARNINGS: '1' }).text).not.toContain('Warning');
	});

	it.runIf(POSIX)('has errors of ours told, which are no answer', () => {
		const { status, text } = started(ROMTOOL, `setImmediate(() => { throw new Error('oh\\x1b[35m\\u202e') })`);
		expect(status).toBe(2);
		expect(text).toContain('romtool: internal error, report it to the project: Error: oh\\x1b[35m\\u202e\n');
		expect(controlsIn(text)).toEqual([]);
	});

	it.runIf(POSIX).each([
		[0, `process.emitWarning('late')`, 'romtool: Warning: late\n'],
		[2, `Promise.reject(new Error('late'))`, 'romtool: internal error, report it to the project: Error: late\n'],
	])('has what it tells when a command is over told, too: exit code %i', (code, late, told) => {
		const source = `
			const fs = require('node:fs');
			const { writeSync } = fs;
			fs.writeSync = (...words) => {
				if (words[0] === 1) queueMicrotask(() => { ${late} });
				return writeSync(...words);
			};`;
		const rom = join(SAMPLES, 'hello-driver/hello-driver.rom');
		const { status, text } = started(ROMTOOL, source, {}, ['inspect', rom]);
		expect(status).toBe(code);
		expect(text).toContain(told);
	});
});

describe('text', () => {
	const texts = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
	const hostile = fc.oneof(
		texts,
		fc.constantFrom(...HOSTILE, '\x1b[31m', '\ud800', '\u{e0041}', '\u00a0', '字', '\u0301'),
	);

	it('that leaves is one line for each, with colours of ours alone', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1 }), (lines) => {
				let written = '';
				const write = (data: string | Uint8Array) => {
					written += data;
				};
				const output = new TextOutput({ write, isTTY: true, columns: 80 });
				const paint = painter(output, {});
				output.lines(lines.map(([before, painted]) => `${before}${paint('red', painted)}${before}`));
				const expected = lines.map(([before, painted]) => {
					const [outside, inside] = [withShownControls(before), withShownControls(painted)];
					return `${outside}\x1b[31m${inside}\x1b[39m${outside}\n`;
				});
				expect(written).toBe(expected.join(''));
				expect(controlsIn(written.replace(COLOURS, ''))).toEqual([]);
				expect(written.split('\n')).toHaveLength(lines.length + 1);
			}),
		);
	});

	it('of progress moves to the start of its line, and no further', () => {
		fc.assert(
			fc.property(hostile, (name) => {
				let written = '';
				const write = (data: string | Uint8Array) => {
					written += data;
				};
				new TextOutput({ write, isTTY: true, columns: 80 }).status(name);
				expect(written.startsWith('\r\x1b[K')).toBe(true);
				expect(written.slice(4)).toBe(withShownControls(name));
			}),
		);
	});

	it('of JSON means the same without them', () => {
		fc.assert(
			fc.property(fc.dictionary(hostile, fc.array(hostile)), (value) => {
				for (const json of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
					const escaped = withJsonEscapes(json);
					expect(controlsIn(escaped)).toEqual([]);
					expect(JSON.parse(escaped)).toEqual(JSON.parse(json));
				}
			}),
		);
		expect(withJsonEscapes(JSON.stringify('\u{e0001}\u009b'))).toBe('"\\udb40\\udc01\\u009b"');
	});

	it('takes the room that it has when they are shown', () => {
		expect(textWidth('a\x1b\u202e\u{e0001}')).toBe('a\\x1b\\u202e\\u{e0001}'.length);
		for (const line of wrap(`name ${'\x1b'.repeat(40)} end`, 30)) {
			expect(withShownControls(line).length).toBeLessThanOrEqual(30);
		}
	});

	it('of ours has none of them, in either language', async () => {
		for (const language of LANGUAGES) {
			for (const [words] of commandsOf(program)) {
				expectHarmless(await romtool(['--lang', language, ...words, '--help']));
			}
			const { stdout } = await romtool(['--lang', language, 'explain']);
			expect(stdout).not.toContain('\\x');
			expect(stdout).not.toContain('\\u');
		}
	});
});

it('leaves ROMs and scripts that go to standard output as they are', async () => {
	const { stdoutBytes } = await romtool(['edit', 'decompress', '-', '-o', '-'], { stdin: bothRom(true) });
	expect(Buffer.compare(stdoutBytes, bothRom())).toBe(0);
	const { stdout } = await romtool(['completion', 'bash']);
	expect(stdout).toContain('\n\t\tchoice)');
});
