/** Links between the documents lead to files and headings that are there, and so do the paths that they name. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents, textOf } from '../support/documents.js';
import { ROOT } from '../support/files.js';

/** Without code, which may look like a link. */
const proseOf = (document: string) =>
	textOf(document)
		.replace(/^```[\s\S]*?^```$/gm, '')
		.replace(/`[^`\n]*`/g, '`');

interface Link {
	readonly file: string;
	readonly heading: string | undefined;
}

function linksIn(document: string): Link[] {
	const targets = [...proseOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target as string);
	return targets
		.filter((target) => !/^https?:/.test(target))
		.map((target) => {
			const [path = '', heading] = target.split('#');
			const file = path === '' ? document : normalize(join(dirname(document), path)).replaceAll('\\', '/');
			return { file, heading };
		});
}

/** As GitHub makes them: lower case, no punctuation, hyphens for spaces. */
function anchorsOf(document: string): string[] {
	const headings = textOf(document)
		.replace(/^```[\s\S]*?^```$/gm, '')
		.match(/^#+ .*$/gm);
	return (headings ?? []).map((heading) =>
		heading
			.replace(/^#+ /, '')
			.toLowerCase()
			.replace(/[^\p{L}\p{N} _-]/gu, '')
			.replaceAll(' ', '-'),
	);
}

describe.each(documents())('%s', (document) => {
	it('links to what is there', () => {
		const links = linksIn(document);
		const broken = links.filter(({ file, heading }) => {
			if (!existsSync(join(ROOT, file))) return true;
			return heading !== undefined && !anchorsOf(file).includes(heading);
		});
		expect(broken).toEqual([]);
	});
});

/** Every file of the sources and the tests. */
const FILES = ['src', 'test'].flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
		(file) => `${folder}/${file.replaceAll('\\', '/')}`,
	),
);

/** Paths of the repository, whole or the end of one; `NAME.ts` and `recognize-*.test.ts` stand for several. */
function missingIn(document: string): string[] {
	const text = textOf(document);
	const whole = text.matchAll(/(?<![\w./-])((?:src|test|docs|samples|\.ci)\/[\w./*…-]*\w)/g);
	const ends = text.matchAll(/`([\w/*…-]+(?:\.test)?\.ts)`/g);
	return [...whole, ...ends]
		.map(([, path]) => path as string)
		.filter((path) => !/[A-Z*…]/.test(path) && !existsSync(join(ROOT, path)))
		.filter((path) => !FILES.some((file) => file.endsWith(`/${path}`)));
}

// Rules in docs/findings.md name the files of other programs.
it.each(documents().filter((document) => document !== 'docs/findings.md'))(
	'%s names files that are there',
	(document) => {
		expect(missingIn(document)).toEqual([]);
	},
);

it('every document is within reach of the README', () => {
	const reached = new Set(['README.md']);
	for (const document of reached) {
		for (const { file } of linksIn(document)) if (documents().includes(file)) reached.add(file);
	}
	expect(documents().filter((document) => !reached.has(document))).toEqual([]);
});
