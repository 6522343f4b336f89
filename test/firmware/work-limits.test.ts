/** Kinds of work that an image may ask for without end: each stops at its bound, says so once, and keeps what it has. */
import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/bytes/budget.js';
import type { Finding } from '../../src/bytes/finding.js';
import { readArea } from '../../src/firmware/area.js';
import { firmwareNode } from '../../src/firmware/node.js';
import { Opening } from '../../src/firmware/opening.js';
import { findGraphics } from '../../src/graphics/parts/find-graphics.js';
import { SearchLimits } from '../../src/graphics/parts/search-limits.js';
import { DENSE, repeatedUnit } from '../support/dense.js';
import { join } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { codes, leaves, open, values } from '../support/tree.js';

const MiB = 1 << 20;
const dense = (name: string, size: number) => {
	const found = DENSE.find((each) => each.name === name);
	if (found === undefined) throw new Error(`no pattern "${name}"`);
	return found.make(size);
};
const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';
const named = fw.volume({ files: [fw.file({ guid: GUID, type: fw.FileType.Raw, body: Buffer.from('the file') })] });
const sha256 = (bytes: Uint8Array) => `${bytes.length}`;

describe('a budget', () => {
	it('gives what is left, then nothing, and says once that it is spent', () => {
		const budget = new Budget(10);
		expect([budget.take(4), budget.take(6), budget.spent, budget.rest]).toEqual([true, true, false, 0]);
		expect([budget.take(1), budget.take(0), budget.spent]).toEqual([false, false, true]);
		expect([budget.once(), budget.once()]).toEqual([true, false]);
	});
});

describe('headers of volumes with a wrong sum', () => {
	it('are looked at up to a number of them, and the volume before stays', () => {
		const root = open(join(named, dense('volume signatures with long headers', 6 * MiB), named));
		expect(codes(root)).toEqual(['work-limit']);
		expect(values(root)).toEqual([{ case: 'volumes', limit: 131072, offset: expect.any(Number) }]);
		expect(leaves(root)).toContain('the file');
	});
});

describe('volumes, files and sections', () => {
	it.each(['volumes of nothing but a header', 'files', 'sections'])('are listed up to a number of %s', (name) => {
		const root = open(dense(name, 12 * MiB));
		const limits = values(root).filter((each) => each['case'] === 'nodes' && each['limit'] === 131072);
		expect(limits).toHaveLength(1);
	});
});

describe('packed data', () => {
	it('is told once that it stays packed', () => {
		const packed = Array.from({ length: 50 }, (_, i) => fw.lzma(fw.raw(repeatedUnit(Uint8Array.of(i), 2000))));
		const file = fw.file({ guid: GUID, type: fw.FileType.Freeform, sections: packed });
		const root = open(fw.volume({ files: [file] }), { maxTotalSize: 1 << 18 });
		expect(codes(root)).toEqual(['work-limit']);
		expect(values(root)[0]).toMatchObject({ case: 'unpacked', limit: 262144 });
	});
});

describe('bytes', () => {
	const opening = () => new Opening({}, readArea);

	it('are gone through for files up to 64 MiB', () => {
		const limits = opening();
		expect(limits.searchFiles(64 * MiB, 0)).toBeUndefined();
		const said = limits.searchFiles(1, 0x40) as readonly Finding[];
		expect(said[0]).toMatchObject({ offset: 0x40, values: { case: 'file-search', limit: 67108864, offset: 0x40 } });
		expect(limits.searchFiles(1, 0x50)).toEqual([]);
	});

	it('are summed up to 1 GiB', () => {
		const limits = opening();
		expect(limits.sum(1024 * MiB, 0)).toBeUndefined();
		const said = limits.sum(1, 0x40) as readonly Finding[];
		expect(said[0]).toMatchObject({ offset: 0x40, values: { case: 'sums', limit: 1073741824, offset: 0x40 } });
		expect(limits.sum(1, 0x50)).toEqual([]);
	});

	it('that lie over each other are searched four times', () => {
		const source = new Uint8Array(1000);
		const node = firmwareNode({ type: 'entry', source, span: { start: 0, end: 1000 } });
		const limits = new SearchLimits();
		expect(Array.from({ length: 6 }, () => limits.allows(node))).toEqual([true, true, true, true, false, false]);
		expect(limits.findings).toHaveLength(1);
		expect(limits.findings[0]).toMatchObject({ code: 'work-limit', values: { case: 'overlap', limit: 4, offset: 0 } });
		// Another source has its own.
		const other = firmwareNode({ type: 'entry', source: source.slice(), span: { start: 0, end: 1000 } });
		expect(limits.allows(other)).toBe(true);
	});
});

it('places where something begins are looked at up to a number of them, which is said once', () => {
	const findings: Finding[] = [];
	const parts = findGraphics(open(dense('VBTs', 3 * MiB)), sha256, { findings });
	expect(parts.length).toBeGreaterThan(0);
	expect(findings).toEqual([
		{
			code: 'work-limit',
			severity: 'warning',
			offset: 0,
			values: { case: 'hits', limit: 16384, offset: 0 },
		},
	]);
});
