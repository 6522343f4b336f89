/** Where the documents list what reads a ROM, they have all of the registry. ROMTOOL_WRITE_DOCS=1 writes the lists anew. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONSUMERS } from '../../src/consumers/consumers.js';
import { listedZh } from '../../src/language/chinese.js';
import { listed } from '../../src/language/words.js';
import { textOf } from '../support/documents.js';
import { ROOT } from '../support/files.js';

const titles = CONSUMERS.map(({ title }) => title);
const code = (word: string) => `\`${word}\``;

function verdictsInJson(): string {
	const groups = new Map<string, string[]>();
	for (const { id, verdicts } of CONSUMERS) {
		if (verdicts === undefined) continue;
		const words = Object.keys(verdicts.words).map(code).join(', ');
		groups.set(words, [...(groups.get(words) ?? []), code(id)]);
	}
	return [...groups].map(([words, ids]) => `${listed(ids)}: ${words}`).join('; ');
}

const LISTS: readonly (readonly [document: string, place: RegExp, text: string])[] = [
	['README.md', /(?<=checks what ).*(?= do with a ROM, and why \|$)/m, listed(titles)],
	['README.zh-CN.md', /(?<=\| 检查 ).*(?= 如何处理 ROM 及原因 \|$)/m, listedZh(titles)],
	['docs/commands/check.md', /(?<=^Checks what ).*(?= do with a ROM, and why\.$)/m, listed(titles)],
	['docs/json.md', /(?<=^\| `verdicts` \| ).*(?= \|$)/m, verdictsInJson()],
];

it.each(LISTS)('%s has all of them', (document, place, text) => {
	const path = join(ROOT, document);
	if (process.env['ROMTOOL_WRITE_DOCS'] === '1')
		writeFileSync(
			path,
			textOf(document).replace(place, () => text),
		);
	expect(place.exec(textOf(document))?.[0]).toBe(text);
});
