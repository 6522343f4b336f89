/** docs/json.md has the keys of every kind of graphics firmware, as the file of the kind declares them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GRAPHICS_KINDS } from '../../src/graphics/kinds/kinds.js';
import { textOf } from '../support/documents.js';
import { ROOT } from '../support/files.js';

const DOCUMENT = 'docs/json.md';
const ROWS = /(?<=^\| `kind` \| keys \|\n\|---\|---\|\n)(?:\|.*\|\n)*/m;

/** Of the first interface of its file. */
function keysOf(kind: string): string[] {
	const source = readFileSync(join(ROOT, `src/graphics/kinds/${kind}.ts`), 'utf8');
	const [, body = ''] = /^export interface \w+ \{\n([\s\S]*?)^\}/m.exec(source) ?? [];
	return [...body.matchAll(/^\treadonly (\w+)\??: /gm)].map(([, key]) => key as string);
}

it('has a row for each kind', () => {
	const rows = GRAPHICS_KINDS.map(({ kind }) => {
		const [first, ...keys] = keysOf(kind);
		expect(first).toBe('kind');
		return `| \`${kind}\` | ${keys.map((key) => `\`${key}\``).join(', ') || 'no others'} |\n`;
	});
	if (process.env['ROMTOOL_WRITE_DOCS'] === '1') {
		writeFileSync(
			join(ROOT, DOCUMENT),
			textOf(DOCUMENT).replace(ROWS, () => rows.join('')),
		);
	}
	expect(ROWS.exec(textOf(DOCUMENT))?.[0]).toBe(rows.join(''));
});
