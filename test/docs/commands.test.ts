/**
 * docs/commands has a page for each command of the real command line, with its help as it is, and no page or option that
 * does not exist. ROMTOOL_WRITE_DOCS=1 writes the helps and the list anew, and a page for a command that has none.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/files.js';
import { romtool } from '../support/io.js';

const FOLDER = join(ROOT, 'docs/commands');
const INDEX = join(FOLDER, 'README.md');
const WRITE = process.env['ROMTOOL_WRITE_DOCS'] === '1';

interface Told {
	/** As it is typed: `romtool edit trim`. */
	readonly name: string;
	readonly help: string;
	readonly commands: readonly string[];
}

async function tell(...words: string[]): Promise<Told> {
	const { stdout } = await romtool([...words, '--help']);
	const listed = stdout.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? '';
	const commands = [...listed.matchAll(/^ {2}([a-z][a-z-]*)\b/gm)].map(([, name]) => name as string);
	const name = /^Usage: efirom/.test(stdout) ? 'efirom' : ['romtool', ...words].join(' ');
	return { name, help: stdout.trimEnd(), commands: commands.filter((each) => each !== 'help') };
}

/** By page, in the order of the help: the command and its subcommands. */
const pages = new Map<string, Told[]>();
let root: Told;

beforeAll(async () => {
	root = await tell();
	for (const command of root.commands) {
		const told = await tell(command);
		pages.set(command, [told, ...(await Promise.all(told.commands.map((each) => tell(command, each))))]);
	}
});

const pathOf = (page: string) => join(FOLDER, `${page}.md`);
const blockOf = ({ help }: Told) => `\`\`\`text\n${help}\n\`\`\``;

/** The page with the helps as they are now; a missing one goes to the end, behind a heading. */
function withHelp(text: string, all: readonly Told[]): string {
	return all.reduce((page, told) => {
		const pattern = new RegExp(`\`\`\`text\\nUsage: ${told.name} [\\s\\S]*?\`\`\``);
		if (!pattern.test(page)) return `${page.trimEnd()}\n\n${blockOf(told)}\n`;
		return page.replace(pattern, () => blockOf(told));
	}, text);
}

function listOf(): string {
	return [...pages].map(([page, [told]]) => `- [${told?.name}](${page}.md)`).join('\n');
}

function newIndex(text: string): string {
	return withHelp(text, [root]).replace(/(?:^- \[.*\n)+/m, () => `${listOf()}\n`);
}

describe('docs/commands', () => {
	it('knows the command line', () => {
		expect(pages.size).toBeGreaterThan(14);
		expect(pages.get('edit')?.length).toBe(8);
	});

	it('has a page for each command, with its help', () => {
		for (const [page, all] of pages) {
			const path = pathOf(page);
			if (WRITE) {
				const before = existsSync(path) ? readFileSync(path, 'utf8') : `# ${all[0]?.name}\n`;
				writeFileSync(path, withHelp(before, all));
			}
			expect(existsSync(path), `docs/commands/${page}.md`).toBe(true);
			const text = readFileSync(path, 'utf8');
			for (const told of all) expect(text).toContain(blockOf(told));
		}
	});

	it('has no page for a command that does not exist', () => {
		const there = readdirSync(FOLDER).filter((file) => file !== 'README.md');
		expect(there.sort()).toEqual([...pages.keys()].map((page) => `${page}.md`).sort());
	});

	it('lists all of them', () => {
		if (WRITE) writeFileSync(INDEX, newIndex(readFileSync(INDEX, 'utf8')));
		expect(readFileSync(INDEX, 'utf8')).toBe(newIndex(readFileSync(INDEX, 'utf8')));
	});

	it('names no option that does not exist', () => {
		const known = new Set([root, ...[...pages.values()].flat()].flatMap(({ help }) => help.match(OPTION) ?? []));
		expect(known.size).toBeGreaterThan(30);
		for (const file of readdirSync(FOLDER)) {
			const named = readFileSync(join(FOLDER, file), 'utf8').match(OPTION) ?? [];
			const unknown = named.filter((option) => !known.has(option) && !OF_OTHERS.has(option));
			expect(unknown, file).toEqual([]);
		}
	});
});

/** Of programs that `plan` names: `qm` of Proxmox VE. */
const OF_OTHERS: ReadonlySet<string> = new Set(['--digest', '--efidisk0', '--hostpci0']);
const OPTION = /(?<![\w-])--[a-z][a-z0-9-]*/g;
