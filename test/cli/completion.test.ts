/** The scripts of `romtool completion` in the shells themselves: keys go in, and what the shell made of them comes out. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { need, programExists, ROMTOOL } from '../support/process.js';

/** In a terminal, which `script` makes: keys up to the one that ends a line, and the words that romtool is called with. */
const KEYS: readonly (readonly [keys: string, words: string])[] = [
	['romtool che\tx', '<check><x>'],
	['romtool check --sec\tx', '<check><--secure-boot><x>'],
	['romtool check --as intel-g\tx', '<check><--as><intel-gop><x>'],
	['romtool check --as=intel-g\tx', '<check><--as=intel-gop><x>'],
	['romtool check my\tx', '<check><my driver.efi><x>'],
	['romtool --lang z\tinst\t--rom-dir=roms\tx', '<--lang><zh><install><--rom-dir=roms/x>'],
	['romtool edit set\t--kee\t my\t', '<edit><set-id><--keep-list><my driver.efi>'],
	['romtool build --outp\t', '<build><--output>'],
	// Nothing completes what only the user knows.
	['romtool check --for my\tx', '<check><--for><myx>'],
	['romtool dump my\tx', '<dump><myx>'],
	['romtool compl\tfi\t', '<completion><fish>'],
];

const START = {
	bash: (folder: string) => `bash --noprofile --rcfile ${folder}/.bashrc -i`,
	zsh: () => 'zsh -d -i',
} as const;
const RC = {
	bash: 'source ./.script.bash',
	zsh: 'autoload -Uz compinit; compinit -u -D; source ./.script.zsh',
} as const;

async function folderFor(shell: 'bash' | 'zsh' | 'fish'): Promise<string> {
	const folder = temporaryFolder();
	putFile(folder, 'my driver.efi', '');
	mkdirSync(join(folder, 'roms'));
	putFile(folder, `.script.${shell}`, (await romtool(['completion', shell])).stdout);
	return folder;
}

function needShell(context: TestContext, shell: string): void {
	need(context, programExists(shell), `${shell} (Debian package ${shell})`);
}

describe.each(['bash', 'zsh'] as const)('completion in %s', (shell) => {
	/** @returns the words of each call, and what was on the screen. */
	async function type(lines: readonly string[]): Promise<{ calls: string[]; screen: string }> {
		const folder = await folderFor(shell);
		putFile(folder, 'calls', '');
		putFile(folder, `.${shell}rc`, `${RC[shell]}\nromtool() { printf '<%s>' "$@" >>calls; echo >>calls; }\n`);
		const { stdout } = spawnSync('script', ['-qec', START[shell](folder), '/dev/null'], {
			cwd: folder,
			input: [...lines, 'exit', ''].join('\n'),
			encoding: 'utf8',
			env: { PATH: process.env['PATH'], HOME: folder, ZDOTDIR: folder, TERM: 'dumb', LC_ALL: 'C.UTF-8' },
		});
		return { calls: readFileSync(join(folder, 'calls'), 'utf8').split('\n').slice(0, -1), screen: stdout };
	}

	it('completes words and files', async (context) => {
		need(context, programExists('script'), 'script (Debian package bsdutils)');
		needShell(context, shell);
		const { calls, screen } = await type(KEYS.map(([keys]) => keys));
		expect(calls, screen).toEqual(KEYS.map(([, words]) => words));
	});

	it('lists the choices of an option', async (context) => {
		need(context, programExists('script'), 'script (Debian package bsdutils)');
		needShell(context, shell);
		const { screen } = await type(['romtool check --as \t\t']);
		for (const role of ['amd-gop', 'amd-vbios', 'intel-gop', 'intel-igd']) expect(screen).toContain(role);
	});
});

describe('completion in fish', () => {
	async function offered(words: string): Promise<string[]> {
		const folder = await folderFor('fish');
		const ask = `source .script.fish; complete -C '${words}'`;
		const env = { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C.UTF-8' };
		const lines = execFileSync('fish', ['--no-config', '-c', ask], { cwd: folder, encoding: 'utf8', env }).split('\n');
		return lines.slice(0, -1).map((line) => line.split('\t')[0] as string);
	}

	it.for<[words: string, expected: string[]]>([
		['romtool che', ['check']],
		['romtool check --sec', ['--secure-boot']],
		['romtool check --as ', ['amd-gop', 'amd-vbios', 'intel-gop', 'intel-igd']],
		['romtool check --as=intel-g', ['--as=intel-gop']],
		['romtool check ', ['my driver.efi', 'roms/']],
		['romtool check --for ', []],
		['romtool --lang z', ['zh']],
		['romtool --lang zh install --rom-dir ', ['roms/']],
		['romtool edit set', ['set-id']],
		['romtool edit set-id --kee', ['--keep-list']],
		['romtool dump ', []],
		['romtool completion ', ['bash', 'fish', 'zsh']],
	])('of %j', async ([words, expected], context) => {
		needShell(context, 'fish');
		expect(await offered(words)).toEqual(expected);
	});
});

it('offers every command that the help names', async () => {
	const { stdout } = await romtool(['--help']);
	const commands = stdout.split('Commands:\n')[1]?.split('\n\n')[0] ?? '';
	const named = [...commands.matchAll(/^ {2}([a-z]+)/gm)].map((match) => match[1]);
	expect(named).toContain('check');
	for (const shell of ['bash', 'zsh', 'fish']) {
		const script = (await romtool(['completion', shell])).stdout;
		for (const name of named) expect(script, shell).toMatch(new RegExp(`[' ]${name}[' :]`));
	}
});

it('refuses other shells', async () => {
	const { exitCode, stderr, stdout } = await romtool(['completion', 'tcsh']);
	expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
	expect(stderr).toMatch(/tcsh.*bash, zsh, fish/);
});

it('is in a file of its own, which no other command loads', () => {
	expect(readFileSync(ROMTOOL, 'utf8')).not.toContain('compopt');
});
