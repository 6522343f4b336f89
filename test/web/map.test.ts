/** What the view of pictures and trees decides by itself, without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NODE_DECODERS } from '../../src/cli/decoders.js';
import { sha256 } from '../../src/cli/digests.js';
import { examineFile } from '../../src/examined/examined-file.js';
import { filePicture } from '../../src/picture/file-picture.js';
import { PICTURE_STYLE } from '../../src/picture/svg-style.js';
import type { NodePath, ShownBox, TreeRow } from '../../src/web/shown.js';
import type { Engine } from '../../src/web/view/engine.js';
import { boxOf } from '../../src/web/view/map/box-of.js';
import { hexRows } from '../../src/web/view/map/hex-rows.js';
import { moved } from '../../src/web/view/map/move.js';
import { keyOf, parentOf, rowFor, rowNamed, shownRows } from '../../src/web/view/map/tree-rows.js';
import { WalkedTree } from '../../src/web/view/map/walked-tree.js';
import { amdBios } from '../support/bios.js';
import { ROOT } from '../support/files.js';

describe('the arrows in a picture', () => {
	const options = { name: 'a', language: 'en', sha256, decoders: NODE_DECODERS } as const;
	const boxes = filePicture(examineFile(amdBios(), sha256), options)?.boxes ?? [];
	const go = (from: number, ...keys: string[]) => keys.reduce((at, key) => moved(boxes, at, key) ?? -1, from);

	it('reach each box from the first, and end where there is none', () => {
		const reached = new Set([0]);
		for (const at of reached) {
			for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']) reached.add(go(at, key));
		}
		expect(boxes.length).toBeGreaterThan(5);
		expect([...reached].sort((a, b) => a - b)).toEqual(boxes.map((_, i) => i));
		expect(go(0, 'ArrowUp', 'ArrowLeft')).toBe(0);
		expect(go(0, 'End')).toBe(boxes.length - 1);
		expect(go(boxes.length - 1, 'Home')).toBe(0);
		expect(moved(boxes, 0, 'x')).toBeUndefined();
	});

	it('lead into a box and out of it again', () => {
		const inner = boxes.findIndex(({ x }) => x > (boxes[0]?.x ?? 0));
		const outer = go(inner, 'ArrowLeft');
		const [a, b] = [boxes[inner], boxes[outer]];
		expect((a?.x ?? 0) > (b?.x ?? 0) && (a?.y ?? 0) >= (b?.y ?? 0)).toBe(true);
		expect(boxes[go(outer, 'ArrowRight', 'ArrowLeft')]).toBe(b);
	});
});

it('the box of a row is the innermost around it; one of many is in the box of all', () => {
	const box = (path: NodePath, last?: number) => ({ path, ...(last !== undefined && { last }) }) as ShownBox;
	const boxes = [box([0, 0]), box([0, 1]), box([0, 1, 2], 9), box([0, 1, 10]), box([0, 1, 10]), {} as ShownBox];
	expect(boxOf(boxes, [0, 1, 10, 3])).toBe(3);
	expect(boxOf(boxes, [0, 1, 5])).toBe(2);
	expect(boxOf(boxes, [0, 1, 11])).toBe(1);
	expect(boxOf(boxes, [0, 1])).toBe(1);
	expect(boxOf(boxes, [0])).toBeUndefined();
	expect(boxOf(boxes, [1, 1])).toBeUndefined();
});

describe('rows of a tree', () => {
	const row = (path: NodePath, hasRows = false) => ({ path, hasRows }) as TreeRow;
	const known = new Map([
		['', { rows: [row([0], true)], all: 1 }],
		['0', { rows: [row([0, 0], true), row([0, 1])], all: 5 }],
		['0.0', { rows: [row([0, 0, 0])], all: 1 }],
	]);
	const shown = shownRows(known, new Set(['0', '0.0']));

	it('are those that are open, with a row for those that are not there yet', () => {
		expect(shown.map(({ key, level, place, size, left }) => [key, level, place, size, left])).toEqual([
			['0', 1, 1, 1, 0],
			['0.0', 2, 1, 3, 0],
			['0.0.0', 3, 1, 1, 0],
			['0.1', 2, 2, 3, 0],
			['0 more', 2, 3, 3, 3],
		]);
		expect(shownRows(known, new Set()).map(({ key }) => key)).toEqual(['0']);
		expect(keyOf([0, 3])).toBe('0.3');
	});

	it('are gone through by keys', () => {
		expect([0, 4].map((at) => rowFor(shown, at, 'ArrowDown'))).toEqual([1, 4]);
		expect([0, 4].map((at) => rowFor(shown, at, 'ArrowUp'))).toEqual([0, 3]);
		expect(rowFor(shown, 2, 'Home')).toBe(0);
		expect(rowFor(shown, 0, 'End')).toBe(4);
		expect(rowFor(shown, 0, 'a')).toBeUndefined();
		expect([0, 1, 2, 3].map((at) => parentOf(shown, at))).toEqual([0, 0, 1, 0]);
	});

	it('are found by what is typed: one letter goes on, a word stays', () => {
		const names = ['Setup', 'Shell', 'Bds', 'shell32'];
		expect(rowNamed(names, 0, 's')).toBe(1);
		expect(rowNamed(names, 1, 's')).toBe(3);
		expect(rowNamed(names, 3, 's')).toBe(0);
		expect(rowNamed(names, 1, 'sh')).toBe(1);
		expect(rowNamed(names, 0, 'x')).toBeUndefined();
	});
});

describe('a tree that is walked', () => {
	/** Of a file with a million nodes, and one in the last of them. */
	const walked = () => {
		const asked: string[] = [];
		const ask = async ({ node, from = 0 }: { readonly node: NodePath; readonly from?: number }) => {
			asked.push(`${keyOf(node)} from ${from}`);
			const all = [1, 1_000_000, 1][node.length] ?? 0;
			const count = Math.min(1000, all - from);
			const rows = Array.from(
				{ length: count },
				(_, i) => ({ path: [...node, from + i], hasRows: true }) as unknown as TreeRow,
			);
			return { type: 'nodes', ticket: 0, rows, all };
		};
		return { asked, tree: new WalkedTree(ask as unknown as Engine['ask'], 'f0', () => {}) };
	};

	it('asks for what is opened, once', async () => {
		const { asked, tree } = walked();
		await tree.begin();
		expect(asked).toEqual([' from 0', '0 from 0']);
		await Promise.all([tree.more([0]), tree.more([0])]);
		tree.close([0]);
		await tree.openAll([[0]]);
		expect(asked.slice(2)).toEqual(['0 from 1000', '0 from 1000']);
		expect(tree.known.get('0')?.rows).toHaveLength(2000);
		expect(shownRows(tree.known, tree.open).at(-1)).toMatchObject({ left: 998_000 });
	});

	it('opens all above a row that is looked for, and does not bring a million for it', async () => {
		const { asked, tree } = walked();
		expect((await tree.reveal([0, 2500]))?.path).toEqual([0, 2500]);
		expect(asked).toEqual([' from 0', '0 from 0', '0 from 1000', '0 from 2000']);
		expect((await tree.reveal([0, 999_999, 0]))?.path).toEqual([0, 999_999, 0]);
		expect(asked.slice(4)).toEqual(['0.999999 from 0']);
		expect(tree.known.get('0')?.rows).toHaveLength(3000);
	});

	it('gives the row that was looked for last, in whatever order they are found', async () => {
		const { tree } = walked();
		const both = await Promise.all([tree.reveal([0, 2500]), tree.reveal([0, 1])]);
		expect(both.map((row) => row?.path)).toEqual([undefined, [0, 1]]);
	});

	it('says why rows are not there, and asks for them again', async () => {
		const why = { en: 'it died', zh: 'it died' };
		let hasDied = true;
		const ask = async ({ node }: { readonly node: NodePath }) => {
			const rows = [{ path: [...node, 0], hasRows: true } as unknown as TreeRow];
			return {
				type: 'nodes',
				ticket: 0,
				...(hasDied && node.length > 0 ? { rows: [], all: 0, why } : { rows, all: 1 }),
			};
		};
		const tree = new WalkedTree(ask as unknown as Engine['ask'], 'f0', () => {});
		await tree.begin();
		expect([tree.why, tree.open.size, tree.known.has('0')]).toEqual([why, 0, false]);
		hasDied = false;
		await tree.openAll([[0]]);
		expect([tree.why, tree.open.size, tree.known.get('0')?.all]).toEqual([undefined, 1, 1]);
	});

	it('does not open thousands at once', async () => {
		const { asked, tree } = walked();
		await tree.begin();
		await tree.openAll((tree.known.get('0')?.rows ?? []).map(({ path }) => path));
		expect(asked.length).toBe(202);
	});
});

it('bytes are rows with their offset, and as text what is printable', () => {
	const bytes = Uint8Array.from([0x55, 0xaa, 0x41, 0x7f, 0x20, 0, 0, 0, 0x42, 0xff]);
	expect(hexRows(bytes, 0x10, 8)).toEqual([
		'000010  55 aa 41 7f 20 00 00 00  U.A. ...',
		'000018  42 ff                    B.',
	]);
	expect(hexRows(bytes, 0x1000000, 16)).toEqual(['1000000  55 aa 41 7f 20 00 00 00  42 ff  U.A. ...B.']);
	expect(hexRows(new Uint8Array(0), 0, 16)).toEqual([]);
});

it('pictures have the colours of the page, in both themes', () => {
	const tokens = readFileSync(join(ROOT, 'src/web/page/styles/tokens.css'), 'utf8');
	const [light = '', dark = ''] = tokens.split('@media');
	const [ofLight = '', ofDark = ''] = PICTURE_STYLE.split('@media');
	const colours = (style: string, name: string) => new RegExp(`--${name}: ?(#[0-9a-f]{6})`).exec(style)?.[1];
	const names = {
		...{ bg: 'bg', line: 'line', text: 'text', dim: 'dim', part: 'm-part', 'on-part': 'm-part-text' },
		...{ 'dim-part': 'm-part-dim', vol: 'm-vol', file: 'm-file', deep: 'm-deep', field: 'm-field' },
		...{ unknown: 'm-unknown', hatch: 'm-hatch' },
	};
	for (const [name, token] of Object.entries(names)) {
		expect(colours(ofLight, name), name).toBeDefined();
		expect(colours(ofLight, name), name).toBe(colours(light, token));
		expect(colours(ofDark, name), name).toBe(colours(dark, token));
	}
});
