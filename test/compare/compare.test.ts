/** Two files compared: parts are matched by what they are, wherever they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_DECODERS } from '../../src/cli/decoders.js';
import { sha256 } from '../../src/cli/digests.js';
import { compareSides } from '../../src/compare/compare.js';
import { listDifference } from '../../src/compare/fields.js';
import type { Item } from '../../src/compare/item.js';
import { match } from '../../src/compare/match.js';
import { SideReader } from '../../src/compare/read-side.js';
import { type ComparedPart, reportComparison } from '../../src/compare/report.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { AMD_GOP, amdBios, amdVolume, displayDriver, INTEL_GOP, SECOND_VBIOS, VBIOS } from '../support/bios.js';
import { FileType, file, flash, pe32, ui, version, volume } from '../support/firmware/index.js';

function compared(before: Uint8Array, after: Uint8Array) {
	const read = (bytes: Uint8Array) => {
		const reader = new SideReader(sha256, NODE_DECODERS);
		reader.add(bytes, false);
		return reader;
	};
	const [first, second] = [read(before), read(after)];
	return reportComparison(compareSides(first.side, second.side, first.content === second.content));
}

const brief = ({ change, kind, name, moved }: ComparedPart) => `${change}${moved ? ' moved' : ''} ${kind} ${name}`;
const ids = { vendorId: 0x1002, deviceIds: [0x1636] };
const rom = (compress: boolean, options = ids, ...more: readonly Uint8Array[]) =>
	buildOptionRom(
		[...more.map((data) => ({ kind: 'binary', data }) as const), { kind: 'efi', data: AMD_GOP, compress } as const],
		options,
	);

describe('two ROMs', () => {
	it('are equal where their bytes are', () => {
		expect(compared(rom(true), rom(true))).toMatchObject({ equal: true, counts: { same: 1, changed: 0 } });
	});

	it('differ in fields of their headers, around the same driver', () => {
		const { equal, parts } = compared(rom(false), rom(true, { vendorId: 0x1002, deviceIds: [0x1638] }));
		expect(equal).toBe(false);
		expect(parts).toMatchObject([{ change: 'changed', kind: 'image', type: 'AMD GOP driver', sameDriver: true }]);
		const fields = new Map(parts[0]?.fields?.map(({ label, before, after }) => [label, [before, after]]));
		expect(fields.get('device')).toEqual(['1002:1636', '1002:1638']);
		expect(fields.get('PCI data structure: device ID')).toEqual(['0x1636', '0x1638']);
		expect(fields.get('EFI ROM header: compression type')).toEqual([
			'0x0000, not compressed',
			'0x0001, EFI compression',
		]);
		expect(fields.has('version')).toBe(false);
		expect(fields.has('driver')).toBe(false);
	});

	it('have an image more, and the same one in another place', () => {
		const { parts, counts } = compared(rom(true), rom(true, ids, VBIOS));
		expect(parts.map(brief)).toEqual(['added image x86 PC-AT image', 'same moved image EFI image']);
		expect(counts).toEqual({ changed: 0, added: 1, removed: 0, same: 1, moved: 1 });
	});

	it('have a driver of another maker: it is no new version of it', () => {
		const other = buildOptionRom([{ kind: 'efi', data: INTEL_GOP }], { vendorId: 0x8086, deviceIds: [0xa780] });
		const { parts } = compared(rom(false), other);
		expect(parts).toMatchObject([{ change: 'changed', type: 'Intel GOP driver' }]);
		expect(parts[0]?.fields?.[0]).toEqual({ label: 'type', before: 'AMD GOP driver', after: 'Intel GOP driver' });
	});

	it('are the driver itself and a ROM of it', () => {
		const { parts, equal } = compared(AMD_GOP, rom(true));
		expect(equal).toBe(false);
		expect(parts).toMatchObject([{ change: 'changed', sameDriver: true }]);
	});

	it('differ in so many bytes, the first of them there', () => {
		const changed = VBIOS.slice();
		for (const at of [0x700, 0x701, 0x710]) changed[at] = (changed[at] as number) ^ 1;
		expect(compared(VBIOS, changed).parts).toMatchObject([{ change: 'changed', bytes: { count: 3, first: 0x700 } }]);
	});
});

describe('two BIOS versions', () => {
	it('have the same parts, though all offsets are others', () => {
		const later = flash(0x100000, [[0x80000, amdVolume()]]);
		const { equal, counts, parts } = compared(amdBios(), later);
		expect(equal).toBe(false);
		expect(counts).toEqual({ changed: 0, added: 0, removed: 0, moved: 0, same: parts.length });
	});

	it('have a VBIOS less, and one that changed', () => {
		const newer = VBIOS.slice();
		newer[0x700] = (newer[0x700] as number) ^ 1;
		const before = amdBios(amdVolume({ vbios: [VBIOS, SECOND_VBIOS] }));
		const { parts } = compared(before, amdBios(amdVolume({ vbios: [newer] })));
		const found = parts.filter(({ kind }) => kind === 'part');
		expect(found.map(({ change, type, device }) => [change, type, device])).toEqual([
			['changed', 'AMD VBIOS', '1002:1636'],
			['removed', 'AMD VBIOS', '1002:1638'],
			['same', 'AMD GOP driver', undefined],
		]);
	});

	it('have files that changed, with their versions, that moved to another volume, and that are gone', () => {
		const guids = [1, 2, 3, 4].map((i) => `A0327FE0-1FDA-4E5B-905D-B510C45A61D${i}`);
		const module = (i: number, text: string, driver = INTEL_GOP) =>
			file({
				guid: guids[i] as string,
				type: FileType.Driver,
				sections: [pe32(driver), ui(`Module${i}`), version(text)],
			});
		const names = [1, 2].map((i) => ({ name: `B0327FE0-1FDA-4E5B-905D-B510C45A61D${i}` }));
		const image = (first: readonly Uint8Array[], second: readonly Uint8Array[]) =>
			flash(0x200000, [
				[0, volume({ size: 0x80000, extendedHeader: names[0] as { name: string }, files: first })],
				[0x80000, volume({ size: 0x80000, extendedHeader: names[1] as { name: string }, files: second })],
			]);
		const before = image([module(0, '1.0'), module(1, '1.0'), module(2, '1.0')], []);
		const after = image([module(1, '1.1', displayDriver(INTEL_GOP))], [module(2, '1.0'), module(3, '1.0')]);
		const files = compared(before, after).parts.filter(({ kind }) => kind === 'file');
		expect(files.map(brief)).toEqual([
			'changed file Module1',
			'added file Module3',
			'removed file Module0',
			'same moved file Module2',
		]);
		expect(files[0]).toMatchObject({ before: { version: '1.0' }, after: { version: '1.1' }, guid: guids[1] });
	});
});

describe('what is kept of a file', () => {
	it('is so many parts, and that there were more', () => {
		const reader = new SideReader(sha256, NODE_DECODERS, { most: 3 });
		reader.add(VBIOS, true);
		expect(reader.side.more).toBe(false);
		reader.add(amdBios(), true);
		expect(reader.side.items).toHaveLength(3);
		expect(reader.side.more).toBe(true);
	});

	it('is so many of their bytes, as copies', () => {
		const reader = new SideReader(sha256, NODE_DECODERS, { mostKept: VBIOS.length + 1 });
		for (const vbios of [VBIOS, SECOND_VBIOS]) reader.add(vbios, true);
		const [first, second] = reader.side.items;
		expect(first?.bytes).toEqual(VBIOS);
		expect(first?.bytes?.buffer).not.toBe(VBIOS.buffer);
		expect(second?.bytes).toBeUndefined();
	});
});

describe('matching', () => {
	const item = (keys: readonly string[]): Item => ({
		...{ kind: 'file', keys, name: keys[0] as string, size: 1, sha256: keys[0] as string, places: 1 },
		place: { offset: 0, unpacked: false, around: '' },
	});
	const some = fc.array(
		fc.tuple(fc.nat(4), fc.nat(2)).map(([content, kind]) => item([`content ${content}`, `kind ${kind}`])),
		{ maxLength: 12 },
	);

	it('has every part of both once, and pairs the same content before the same kind', () => {
		fc.assert(
			fc.property(some, some, (before, after) => {
				const pairs = match(before, after);
				expect(pairs.flatMap((pair) => pair.before ?? []).length).toBe(before.length);
				expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
				expect(new Set(pairs.flatMap((pair) => pair.before ?? []))).toEqual(new Set(before));
				const same = pairs.filter((pair) => pair.before?.keys[0] === pair.after?.keys[0]).length;
				const counts = (items: readonly Item[], key: string) => items.filter(({ keys }) => keys[0] === key).length;
				const keys = [...new Set(after.map((each) => each.keys[0] as string))];
				expect(same).toBe(keys.reduce((sum, key) => sum + Math.min(counts(before, key), counts(after, key)), 0));
			}),
		);
	});

	it('tells what was added to a list and what was removed, and nothing of other texts', () => {
		const [before, after] = ['15d0-15e6 1636 1638 164c', '15d0-15e6 1636 1638 15e7'];
		expect(listDifference({ label: 'chips', before, after })).toBe('+15e7 -164c');
		expect(listDifference({ label: 'built', before: 'May  4 2021', after: 'Aug  3 2023' })).toBeUndefined();
	});
});
