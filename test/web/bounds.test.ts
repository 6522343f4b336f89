/** How much the page holds, whatever it is given. */
import { expect, it } from 'vitest';
import { compareSides } from '../../src/compare/compare.js';
import type { Item } from '../../src/compare/item.js';
import { showComparison } from '../../src/web/engine/compare/show-comparison.js';
import { Kept } from '../../src/web/engine/kept.js';
import { showLines } from '../../src/web/engine/show/show-lines.js';
import type { GivenFile } from '../../src/web/protocol.js';
import { amdBios, VBIOS } from '../support/bios.js';
import { zip } from '../support/zip.js';
import { Page } from './support.js';

it('takes so many files, and no more', async () => {
	const page = new Page();
	// Cancelled at once: none is worked on.
	const files = Array.from(
		{ length: 4100 },
		(_, i): GivenFile => ({ name: `${i}`, size: 1, content: Uint8Array.of(i) }),
	);
	const added = page.send({ type: 'add', files });
	await page.send({ type: 'cancel' });
	await added;
	expect(page.files.size).toBe(4096);
});

it('keeps parts within a bound, and has room again when a file goes', () => {
	const kept = new Kept();
	expect(kept.keep('f0', 256 << 20)).toBe(true);
	expect(kept.keep('f1', 1)).toBe(false);
	kept.forget('f0');
	expect(kept.keep('f1', 1)).toBe(true);
});

it('shows so many lines, and says how many more there are', () => {
	const { text, more } = showLines(`${'x'.repeat(10_000)}\n`.repeat(3) + 'a\n'.repeat(30_000));
	expect([text.length, more, text[0]?.length]).toEqual([20_000, 10_003, 4096]);
});

it('does not read a text as a log that is larger than all logs', async () => {
	const page = new Page();
	const text = new TextEncoder().encode('vfio-pci 0000:03:00.0: enabling device\n'.repeat(1_800_000));
	expect(text.length).toBeGreaterThan(64 << 20);
	await page.add(['huge.log', text]);
	expect(page.named('huge.log').use).toBe('other');
});

it('gives a piece of a file at a time', async () => {
	const page = new Page();
	await page.add(['BIOS.rom', amdBios()]);
	await page.send({ type: 'read', ticket: 1, file: page.named('BIOS.rom').id, node: [0], start: 0, end: 1 << 20 });
	const answer = page.answers.at(-1);
	expect(answer?.type === 'bytes' && answer.bytes.length).toBe(64 << 10);
});

it('shows so many parts of a comparison, and how many there are', () => {
	const item = (kind: Item['kind'], i: number): Item => ({
		...{ kind, keys: [`${kind} ${i}`], name: `${i}`, size: 1, sha256: `${i}`, places: 1 },
		place: { offset: i, unpacked: false, around: '' },
	});
	const items = (['image', 'file'] as const).flatMap((kind) => Array.from({ length: 700 }, (_, i) => item(kind, i)));
	const comparison = compareSides({ items, more: false }, { items: [], more: false }, false);
	const about = { file: 'a', size: 1, sha256: '' };
	const { parts, more, nodes } = showComparison({ before: about, after: about, comparison });
	expect([parts.length, more]).toEqual([300, 400]);
	expect(nodes.map(({ word, count, some }) => [word, count, some.length])).toEqual([['removed', 700, 200]]);
});

it('tells of so many files in a report, with so many pictures', async () => {
	const page = new Page();
	const text = (i: number) => new TextEncoder().encode(`bios: ovmf\nmemory: ${i + 1}\n`);
	const images = Array.from({ length: 9 }, (_, i) => ({ name: `${i}.rom`, data: amdBios() }));
	await page.add(
		['nine.zip', zip(images)],
		['one.rom', VBIOS],
		...Array.from({ length: 55 }, (_, i) => [`${i}.conf`, text(i)] as const),
	);
	await page.send({ type: 'save-report', ticket: 1, language: 'en' });
	const saved = page.answers.at(-1);
	const html = new TextDecoder().decode(saved?.type === 'saved' ? saved.bytes : undefined);
	const count = (what: RegExp) => html.match(what)?.length;
	expect([count(/<article>/g), count(/<div class="picture"/g), count(/Not drawn: too many images/g)]).toEqual([
		50, 8, 2,
	]);
	expect(html).toContain('7 more files in the table alone');
});
