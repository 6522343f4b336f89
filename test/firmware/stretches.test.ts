/** Every byte of a firmware image has an owner, and only one. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FirmwareNode } from '../../src/firmware/node.js';
import type { Stretch } from '../../src/firmware/stretch.js';
import { insideOf, isElsewhere, stretchesOf } from '../../src/firmware/stretches.js';
import { amdBios, amdVolume, intelBios, twoSlotBios } from '../support/bios.js';
import { corpusFile, ROOT } from '../support/files.js';
import { amdFirmware, FileType, file, raw, ui, volume } from '../support/firmware/index.js';
import { allNodes, find, open } from '../support/tree.js';

/** What does not follow on what is before it, or has no end; empty where all of `[start, end)` is tiled. */
function untiled(stretches: readonly Stretch[], start: number, end: number): string[] {
	const wrong: string[] = [];
	let at = start;
	for (const each of stretches) {
		if (each.start !== at || each.end <= each.start) wrong.push(`${each.kind} ${each.start}..${each.end} after ${at}`);
		if (each.inside !== undefined) wrong.push(...untiled(each.inside, each.start, each.end));
		at = each.end;
	}
	return at === end ? wrong : [...wrong, `ends at ${at}, not ${end}`];
}

/** All nodes that are not tiled. */
function untiledIn(root: FirmwareNode): string[] {
	return allNodes(root).flatMap((node) => {
		if (node.children().length === 0) return [];
		const { span } = insideOf(node);
		return untiled(stretchesOf(node), span.start, span.end).map((wrong) => `${node.type} ${node.span.start}: ${wrong}`);
	});
}

const owned = (stretches: readonly Stretch[]): FirmwareNode[] =>
	stretches.flatMap(({ node, others = [], inside = [] }) => [...(node ? [node] : []), ...others, ...owned(inside)]);

const GUID = 'A0327FE0-1FDA-4E5B-905D-B510C45A61D0';
const psp = (more: object) => amdFirmware({ size: 4 << 20, ...more });
const entry = (type: number, at: number, size: number) => ({ type, at, body: new Uint8Array(size).fill(type) });

/** Directories with entries that touch, are shared by two directories, overlap, and have a volume in them. */
const DIRECTORIES = psp({
	psp: { at: 0x30000, entries: [entry(1, 0x31000, 0x100), entry(2, 0x31080, 0x400), { type: 0x0b, value: 5 }] },
	bios: {
		at: 0x40000,
		entries: [
			{ ...entry(1, 0x31000, 0x100), type: 0x68 },
			{ type: 0x62, at: 0x50000, body: new Uint8Array(0x50000).fill(0xff) },
		],
	},
	parts: [[0x60000, amdVolume()]],
});

const OWN: Readonly<Record<string, Uint8Array>> = {
	'an AMD board': amdBios(),
	'two copies': twoSlotBios(),
	'an Intel board': intelBios(),
	'directories whose entries overlap': DIRECTORIES,
};

describe('the stretches of a node', () => {
	it.each(Object.keys(OWN))('tile it, and so for all nodes of %s', (name) => {
		expect(untiledIn(open(OWN[name] as Uint8Array))).toEqual([]);
	});

	it('are its header, its nodes, steps between them, and what is unknown', () => {
		const files = [
			file({ guid: GUID, type: FileType.Freeform, sections: [raw(new Uint8Array(5).fill(1)), ui('a')] }),
			file({ guid: GUID, type: FileType.Raw, body: new Uint8Array(3).fill(2) }),
		];
		const root = open(volume({ files }));
		const kinds = (node: FirmwareNode) =>
			stretchesOf(node).map(({ kind, node: each, end, start }) => `${each?.type ?? kind} ${end - start}`);
		const [box] = root.children() as [FirmwareNode];
		const kindsInBox = kinds(box);
		expect(kindsInBox[0]).toBe('header 72');
		expect(kindsInBox.slice(1)).toEqual([
			expect.stringMatching(/^file /),
			expect.stringMatching(/^alignment [1-7]$/),
			'file 27',
			expect.stringMatching(/^alignment [1-7]$/),
			expect.stringMatching(/^free-space /),
		]);
		expect(kinds(find(root, 'file', 'freeform'))).toEqual(['header 24', 'section 9', 'alignment 3', 'section 8']);
	});

	it('count in what is unpacked where a node is packed', () => {
		const packed = find(open(amdBios()), 'section', 'GUID defined');
		const { unpacked, span } = insideOf(packed);
		expect(unpacked).toBe(true);
		expect(span.end).toBeGreaterThan(packed.span.end - packed.span.start);
	});

	it('have each entry of a directory once, and the volumes of the flash in the entry that they are in', () => {
		const root = open(DIRECTORIES);
		const top = stretchesOf(root);
		const directories = allNodes(root).filter(({ type }) => type === 'directory');
		const entries = allNodes(root).filter(({ type, span }) => type === 'entry' && span.end - span.start > 0x10);
		expect(entries).toHaveLength(4);
		expect(owned(top)).toEqual(expect.arrayContaining([...directories, ...entries]));
		const shared = top.find(({ others }) => others !== undefined);
		expect(shared).toMatchObject({ start: 0x31000, end: 0x31100 });
		// One that begins in another has what is behind that.
		expect(top.find(({ start }) => start === 0x31100)).toMatchObject({
			end: 0x31480,
			node: { name: expect.any(String) },
		});
		const around = top.find(({ start }) => start === 0x50000);
		expect(around?.inside?.map(({ kind, node }) => node?.type ?? kind)).toEqual(['empty', 'volume']);
		for (const directory of directories) {
			for (const child of directory.children()) {
				expect(isElsewhere(child, directory)).toBe(
					child.span.start < directory.span.start || child.span.end > directory.span.end,
				);
			}
		}
	});

	it('tile whatever damage makes of an image', () => {
		const images = Object.values(OWN);
		const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
			minLength: 1,
			maxLength: 20,
		});
		fc.assert(
			fc.property(fc.nat(images.length - 1), damage, (which, places) => {
				const bytes = (images[which] as Uint8Array).slice();
				for (const [at, value] of places) bytes[Math.floor(at * (bytes.length - 1))] = value;
				expect(untiledIn(open(bytes))).toEqual([]);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('real firmware', () => {
	for (const name of namesIn('../shared/corpus/bios')) {
		it(`has an owner for every byte: ${name}`, (context) => {
			expect(untiledIn(open(corpusFile(context, `bios/${name}`)))).toEqual([]);
		});
	}
});

/** Without the folder, a name that skips the test with the reason. */
function namesIn(folder: string): string[] {
	const path = join(ROOT, folder);
	return existsSync(path) ? readdirSync(path) : ['any'];
}
