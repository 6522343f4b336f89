/** The manual page says what the help says, and those who read manual pages can read it. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it, type TestContext } from 'vitest';
import { efiromPage } from '../../src/cli/manual/efirom-page.js';
import { manualPage, paragraphs, roff } from '../../src/cli/manual/page.js';
import { ROOT } from '../support/files.js';
import { efirom, romtool } from '../support/io.js';
import { need } from '../support/process.js';

const page = await manualPage();

/** What `program` makes of the page, wide enough that no sentence is broken. */
function through(
	context: TestContext,
	program: string,
	args: readonly string[],
	packageName: string,
	input = page,
): string {
	const { status, stdout, stderr, error } = spawnSync(program, args, { input, encoding: 'utf8' });
	need(context, error === undefined, `${program} (Debian package ${packageName})`);
	expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
	// Letters that are struck over for terminals.
	return stdout.replace(/.[\b]/g, '');
}

/** Words alone: how lines are broken and indented differs. */
const words = (text: string) => text.split(/\s+/).join(' ');

const READERS = [
	['mandoc', ['-Tutf8', '-Owidth=400'], 'mandoc'],
	['groff', ['-man', '-Tutf8', '-ww', '-rLL=400n', '-P-c', '-P-b', '-P-u', '-rHY=0'], 'groff-base'],
] as const;

describe.each(READERS)('the manual page in %s', (program, args, packageName) => {
	it('has each command with its options, as the help tells them', async (context) => {
		const page = words(through(context, program, args, packageName));
		for (const command of ['build', 'check', 'edit set-id', 'extract', 'plan', 'lint', 'probe', 'completion']) {
			const { stdout } = await romtool([...command.split(' '), '--help']);
			const [usage] = stdout.slice('Usage: '.length).split('\n\n');
			expect(page).toContain(words(usage as string));
			for (const [, term] of stdout.matchAll(/^ {2}(-.*?)(?: {2}|\n)/gm)) {
				if (term !== '-h, --help') expect(page).toContain(term);
			}
		}
		expect(page).toContain('Exit code: 0 usable, 1 not usable, 2 a file or an option cannot be processed');
		expect(page).toContain('romtool build --id 1002:164c -b vbios.bin -ec AMDGopDriver.efi -o both.rom');
	});

	it('has what the help of efirom has', async (context) => {
		const page = words(through(context, program, args, packageName, efiromPage()));
		const { stdout } = await efirom(['--help']);
		for (const paragraph of stdout.slice('Usage: '.length).split('\n\n')) {
			for (const line of paragraph.split('\n')) expect(page).toContain(words(line.trim()));
		}
	});
});

it.for([page, efiromPage()])('is sound by mandoc, apart from a date', (input, context) => {
	const { stdout, error } = spawnSync('mandoc', ['-Tlint', '-Wwarning'], { input, encoding: 'utf8' });
	need(context, error === undefined, 'mandoc (Debian package mandoc)');
	expect(stdout.split('\n')).toEqual([expect.stringContaining('missing date'), '']);
});

it('is the same wherever and whenever it is made', async () => {
	expect(await manualPage()).toBe(page);
	expect(page).not.toContain(ROOT);
	expect(page).not.toMatch(/\b20\d\d\b(?!\.\d)/);
});

describe('roff', () => {
	it('hides what would be a request, an escape or a hyphen', () => {
		expect(roff(".so file\n'quoted\n--all \\n …")).toBe("\\&.so file\n\\&'quoted\n\\-\\-all \\en \\[u2026]");
	});

	it('keeps lines that were laid out, and fills others', () => {
		expect(paragraphs('\nOne.\nTwo.\n\nFiles:\n  a  b\n')).toBe(
			'.PP\nOne.\n.br\nTwo.\n.PP\n.EX\nFiles:\n  a  b\n.EE\n',
		);
	});
});
