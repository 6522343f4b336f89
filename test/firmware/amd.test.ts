import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseAmdFirmware } from '../../src/firmware/amd/amd-firmware.js';
import { fletcher32 } from '../../src/firmware/amd/fletcher32.js';
import { bodyOf, type FirmwareNode } from '../../src/firmware/node.js';
import { Opening, type OpenOptions } from '../../src/firmware/opening.js';
import type { Reason } from '../../src/language/values.js';
import { randomFrom } from '../fuzz/mutate.js';
import { ascii, join, put, u32 } from '../support/executables.js';
import { corpusFile } from '../support/files.js';
import { reasonText } from '../support/tree.js';

const MiB = 1 << 20;
/** The smallest flash that has addresses below 4 GiB of its own. */
const SMALL = 4 * MiB;
const EFS = 0x20000;

type Part = readonly [at: number, bytes: Uint8Array];

function flash(size: number, ...parts: readonly Part[]): Uint8Array {
	const bytes = new Uint8Array(size).fill(0xff);
	for (const [at, part] of parts) put(bytes, at, part);
	return bytes;
}

function efs(pointers: Readonly<Record<number, number>>): Uint8Array {
	const structure = put(new Uint8Array(0x60).fill(0xff), 0, u32(0x55aa55aa));
	for (const [at, value] of Object.entries(pointers)) put(structure, Number(at), u32(value));
	return structure;
}

const location = (value: number, mode = 0) => u32(value, (mode << 30) >>> 0);
const psp = (type: number, size: number, value: number, mode = 0) => join(u32(type, size), location(value, mode));
const bios = (type: number, size: number, value: number, mode = 0) =>
	join(u32(type, size), location(value, mode), u32(0, 0));
const COMPRESSED = 1 << 19;

/** The mode where old and new directories have it. */
const info = (mode: number) => (mode << 29) >>> 0;
const newInfo = (mode: number) => ((1 << 31) | (mode << 24)) >>> 0;

function summed(head: Uint8Array, rest: Uint8Array): Uint8Array {
	let [low, high] = [0xffff, 0xffff];
	for (let i = 0; i < rest.length; i += 2) {
		low = (low + (rest[i] as number) + (rest[i + 1] as number) * 256) % 0xffff || 0xffff;
		high = (high + low) % 0xffff || 0xffff;
	}
	return join(head, Uint8Array.of(low & 0xff, low >>> 8, high & 0xff, high >>> 8), rest);
}

function directory(magic: string, rows: readonly Uint8Array[], more = 0, count = rows.length): Uint8Array {
	const reserved = new Uint8Array(magic.startsWith('2') ? 16 : 0);
	return summed(ascii(magic), join(u32(count, more), reserved, ...rows));
}

function slotHeader(target: number, id: number): Uint8Array {
	return summed(new Uint8Array(0), u32(1, 2, 0, target, id, 0, 0));
}

const zlib = (packed: Uint8Array, maxOutputLength: number) => new Uint8Array(inflateSync(packed, { maxOutputLength }));

function parse(bytes: Uint8Array, options: OpenOptions = { decoders: { zlib } }) {
	const span = { start: 0, end: bytes.length };
	const biosNodes = (decoded: Uint8Array): FirmwareNode[] => {
		const whole = { start: 0, end: decoded.length };
		const node = {
			type: 'volume',
			source: decoded,
			span: whole,
			body: whole,
			findings: [],
			children: () => [],
		} as const;
		return decoded.length === 0 ? [] : [node];
	};
	const firmware = parseAmdFirmware(bytes, span, new Opening(options, () => []), biosNodes);
	return { nodes: [], claimed: [], ...firmware };
}

/** Each node as a line: what it is, and where. */
function outline(nodes: readonly FirmwareNode[], indent = ''): string[] {
	return nodes.flatMap(({ type, subtype, name, span, children }) => {
		const place = `${span.start.toString(16)}+${(span.end - span.start).toString(16)}`;
		const line = [type, subtype, name, place].filter((word) => word !== undefined).join(' ');
		return [`${indent}${line}`, ...outline(children(), `${indent}  `)];
	});
}

function all(nodes: readonly FirmwareNode[]): FirmwareNode[] {
	return nodes.flatMap((node) => [node, ...all(node.children())]);
}

const codes = (nodes: readonly FirmwareNode[]) =>
	all(nodes).flatMap(({ findings }) => findings.map(({ code }) => code));
const entries = (nodes: readonly FirmwareNode[]) => all(nodes).filter(({ type }) => type === 'entry');

describe('the embedded firmware structure', () => {
	it.each<readonly [string, number, number]>([
		['4 MiB', SMALL, 0x3a0000],
		['8 MiB', 8 * MiB, 0x720000],
		...[0x20000, 0x820000, 0xc20000, 0xe20000, 0xf20000, 0xfa0000].map((at) => ['16 MiB', 16 * MiB, at] as const),
		['32 MiB, second half', 32 * MiB, 16 * MiB + 0x20000],
	])('is found in a flash of %s', (_, size, at) => {
		const { nodes, claimed } = parse(flash(size, [at, efs({})]));
		expect(outline(nodes)).toEqual([`directory EFS embedded firmware structure ${at.toString(16)}+60`]);
		expect(claimed).toEqual([{ start: at, end: at + 0x60 }]);
	});

	it.each([
		['nothing', new Uint8Array(0)],
		['a blank flash', flash(SMALL)],
		['a signature elsewhere', flash(SMALL, [0x30000, efs({})])],
		['a structure that is cut off', flash(SMALL, [EFS, efs({})]).subarray(0, EFS + 0x5f)],
	])('is not seen in %s', (_, bytes) => {
		expect(
			parseAmdFirmware(bytes, { start: 0, end: bytes.length }, new Opening({}, () => []), () => []),
		).toBeUndefined();
	});

	it('counts from the start of the span', () => {
		const inner = flash(SMALL, [EFS, efs({ 20: 0x21000 })], [0x21000, directory('$PSP', [psp(1, 64, 0xffc30000)])]);
		const bytes = join(new Uint8Array(0x800), inner);
		const firmware = parseAmdFirmware(bytes, { start: 0x800, end: bytes.length }, new Opening({}, () => []), () => []);
		expect(outline(firmware?.nodes ?? []).slice(1)).toEqual([
			'  directory PSP directory $PSP 21800+20',
			'    entry 0x01 PSP_FW_BOOT_LOADER 30800+40',
		]);
	});

	it('leads to each directory once, and tells where there is none', () => {
		const pointers = { 16: 0x21000, 20: 0xffc21000, 24: 0x22000, 28: 0x22000, 32: 0x23000, 40: 0xfffffffe };
		const bytes = flash(
			SMALL,
			[EFS, efs(pointers)],
			[0x21000, directory('$PSP', [])],
			[0x22000, directory('$BHD', [])],
		);
		const { nodes } = parse(bytes);
		expect(outline(nodes).slice(1)).toEqual([
			'  directory PSP directory $PSP 21000+10',
			'  directory BIOS directory $BHD 22000+10',
		]);
		expect(nodes[0]?.findings).toEqual([
			{
				code: 'directory-missing',
				severity: 'warning',
				offset: EFS + 0x20,
				values: { offset: 0x20020, target: 0x23000 },
			},
		]);
	});

	it('has one half of the flash for its own', () => {
		const half = (type: number): readonly Part[] => [
			[EFS, efs({ 20: 0xff021000 })],
			[0x21000, directory('$PSP', [psp(type, 32, 0xff030000), psp(type, 32, 0x31000)])],
		];
		const bytes = join(flash(16 * MiB, ...half(1)), flash(16 * MiB, ...half(3)));
		expect(entries(parse(bytes).nodes).map(({ name, span }) => `${name} ${span.start.toString(16)}`)).toEqual([
			'PSP_FW_BOOT_LOADER 30000',
			'PSP_FW_BOOT_LOADER 31000',
			'PSP_FW_RECOVERY_BOOT_LOADER 1030000',
			'PSP_FW_RECOVERY_BOOT_LOADER 1031000',
		]);
	});

	it('in the upper half may count from the start of the flash', () => {
		const bytes = flash(
			32 * MiB,
			[16 * MiB + EFS, efs({ 20: 0x21000 })],
			[0x21000, directory('$PSP', [psp(1, 32, 0x30000), psp(8, 32, 0x1030000), psp(9, 32, 0xff040000)])],
		);
		expect(entries(parse(bytes).nodes).map(({ span }) => span.start)).toEqual([0x30000, 0x1030000, 0x1040000]);
	});
});

describe('address modes', () => {
	it.each([
		['an address below 4 GiB', psp(1, 32, 0xffc30000), info(0)],
		['an address that is an offset', psp(1, 32, 0x30000), info(0)],
		['an offset in the flash', psp(1, 32, 0x30000), info(1)],
		['an offset in the flash whatever the row says', psp(1, 32, 0x30000, 2), info(1)],
		['an offset from the directory', psp(1, 32, 0xf000, 2), info(2)],
		['an offset in the flash by the row', psp(1, 32, 0x30000, 1), info(2)],
		['an address by the row', psp(1, 32, 0xffc30000), info(3)],
		['a slot where there is none', psp(1, 32, 0x30000, 3), info(3)],
		['an offset from a new directory', psp(1, 32, 0xf000, 2), newInfo(2)],
		['an offset in the flash by a new directory', psp(1, 32, 0x30000, 2), newInfo(1)],
	])('%s', (_, row, more) => {
		const bytes = flash(SMALL, [EFS, efs({ 20: 0x21000 })], [0x21000, directory('$PSP', [row], more)]);
		const { nodes } = parse(bytes);
		expect(entries(nodes).map(({ span }) => span)).toEqual([{ start: 0x30000, end: 0x30020 }]);
		expect(codes(nodes)).toEqual([]);
	});

	it('count from the PSP directory of the slot, in its BIOS directory too', () => {
		const bytes = flash(
			SMALL,
			[EFS, efs({ 20: 0x21000 })],
			[0x21000, directory('$PSP', [psp(0x40, 0x400, 0x40000, 1)], info(3))],
			[0x40000, directory('$PL2', [psp(1, 32, 0x1000, 3), psp(0x49, 0x400, 0x8000, 3)], info(3))],
			[0x48000, directory('$BL2', [bios(0x60, 32, 0x9000, 3), bios(0x68, 32, 0x1000, 2)], newInfo(3))],
		);
		expect(outline(parse(bytes).nodes).slice(2)).toEqual([
			'    directory PSP directory $PL2 40000+30',
			'      entry 0x01 PSP_FW_BOOT_LOADER 41000+20',
			'      directory BIOS directory $BL2 48000+40',
			'        entry 0x60 APCB 49000+20',
			'        entry 0x68 APCB_COPY 49000+20',
		]);
	});
});

describe('directories', () => {
	it('of both kinds and levels', () => {
		const bytes = flash(
			SMALL,
			[EFS, efs({ 20: 0xffc21000, 32: 0xffc22000 })],
			[0x21000, directory('$PSP', [psp(0, 16, 0xffc30000), psp(0x40, 0x400, 0xffc23000), psp(0xfe, 16, 0xffc31000)])],
			[0x22000, directory('$BHD', [bios(0x61, 0, 0), bios(0x70, 0x400, 0xffc24000)])],
			[0x23000, directory('$PL2', [psp(0x0b, 0xffffffff, 0x41), psp(0x3c, 64, 0xffc32000)])],
			[0x24000, directory('$BL2', [bios(0x69, 64, 0xffc33000), bios(0x6b, 0x8000, 0x1000)])],
		);
		const { nodes, claimed } = parse(bytes);
		expect(outline(nodes)).toEqual([
			'directory EFS embedded firmware structure 20000+60',
			'  directory PSP directory $PSP 21000+40',
			'    entry 0x00 AMD_PUBLIC_KEY 30000+10',
			'    directory PSP directory $PL2 23000+30',
			'      entry 0x0b SOFT_FUSE_CHAIN 23010+10',
			'      entry 0x3c VBIOS_PRELOAD 32000+40',
			'    entry 0xfe 31000+10',
			'  directory BIOS directory $BHD 22000+40',
			'    entry 0x61 APOB 22010+0',
			'    directory BIOS directory $BL2 24000+40',
			'      entry 0x69 EARLY_VGA_IMAGE 33000+40',
			'      entry 0x6b PSP_SHARED_MEMORY 24028+0',
		]);
		expect(codes(nodes)).toEqual([]);
		expect(entries(nodes).filter((node) => bodyOf(node).length === 0).length).toBe(3);
		expect(claimed.map(({ start, end }) => [start, end - start])).toEqual([
			...[EFS, 0x21000, 0x22000, 0x23000, 0x24000].map((at, i) => [at, [0x60, 0x40, 0x40, 0x30, 0x40][i]]),
			...[0x30000, 0x31000, 0x32000, 0x33000].map((at, i) => [at, [0x10, 0x10, 0x40, 0x40][i]]),
		]);
	});

	it('for several processors', () => {
		const bytes = flash(
			SMALL,
			[EFS, efs({ 20: 0x21000, 40: 0x22000 })],
			[
				0x21000,
				directory('2PSP', [join(u32(0, 0xbc0a0000), location(0x23000)), join(u32(0, 0xbc0b0000), location(0))]),
			],
			[0x22000, directory('2BHD', [join(u32(1, 0xbc0a0000), location(0xffc24000))])],
			[0x23000, directory('$PSP', [])],
			[0x24000, directory('$BHD', [])],
		);
		const { nodes } = parse(bytes);
		expect(outline(nodes).slice(1)).toEqual([
			'  directory PSP combo directory 2PSP 21000+40',
			'    directory PSP directory for 0xbc0a0000 $PSP 23000+10',
			'    entry for 0xbc0b0000 21030+0',
			'  directory BIOS combo directory 2BHD 22000+30',
			'    directory BIOS directory for 0xbc0a0000 $BHD 24000+10',
		]);
		expect(codes(nodes)).toEqual([]);
	});

	it('in slots A and B, by headers of either version or at once', () => {
		const rows = [psp(0x48, 0x100, 0x25000, 1), psp(0x4a, 0x100, 0xffc26000), psp(0x4a, 0x400, 0x42000)];
		const bytes = flash(
			SMALL,
			[EFS, efs({ 20: 0x21000 })],
			[0x21000, directory('$PSP', rows, info(2))],
			[0x25000, slotHeader(0x40000, 0xbc0d0900)],
			[0x26000, u32(1, 2, 0, 0x41000)],
			[0x40000, directory('$PL2', [])],
			[0x41000, directory('$PL2', [])],
			[0x42000, directory('$PL2', [])],
		);
		const { nodes, claimed } = parse(bytes);
		expect(outline(nodes).slice(2)).toEqual([
			'    directory PSP directory A for 0xbc0d0900 $PL2 40000+10',
			'    directory PSP directory B $PL2 41000+10',
			'    directory PSP directory B $PL2 42000+10',
		]);
		expect(codes(nodes)).toEqual([]);
		expect(claimed).toContainEqual({ start: 0x25000, end: 0x25020 });
		expect(claimed).toContainEqual({ start: 0x26000, end: 0x26010 });
		expect(codes(parse(put(bytes, 0x25018, u32(7))).nodes)).toEqual(['slot-checksum']);
	});

	it('are summed as amdfwtool does it', () => {
		const made = join(
			ascii('$PSP'),
			u32(0x6330369a, 2, 0x40000401),
			u32(0x48, 0x100, 0x23000, 0x40000000, 0x4a, 0x100, 0x24000, 0x40000000),
		);
		expect(fletcher32(made, 8, made.length)).toBe(0x6330369a);
		expect(fletcher32(new Uint8Array(8), 0, 8)).toBe(0xffffffff);
	});
});

describe('directories that are not as they should be', () => {
	const small = (...parts: readonly Part[]) => flash(0x40000, [EFS, efs({ 20: 0x21000 })], ...parts);
	const row = psp(1, 32, 0x30000);

	it.each([
		['a wrong checksum', put(directory('$PSP', [row]), 4, u32(1)), ['directory-checksum'], 1],
		['an absurd count', directory('$PSP', [row], 0, 0xffffffff), ['directory-count'], 1],
		['a body elsewhere', directory('$PSP', [psp(1, 32, 0x5000000)]), ['entry-outside'], 1],
		['a body far away', directory('$PSP', [join(u32(1, 32), u32(0, 0x3fffffff))]), ['entry-outside'], 1],
		['a body that is cut off', directory('$PSP', [psp(1, 0x10001, 0x30000)]), ['entry-truncated'], 1],
		['a level 2 that is not there', directory('$PSP', [psp(0x40, 32, 0x30000)]), ['directory-missing'], 1],
		['a slot that is not there', directory('$PSP', [psp(0x48, 32, 0x30000)]), ['directory-missing'], 1],
		['a slot outside', directory('$PSP', [psp(0x4a, 32, 0x5000000)]), ['directory-missing'], 1],
		['a way back', directory('$PSP', [psp(0x40, 32, 0x21000), row]), ['directory-repeated'], 2],
		['blank rows', directory('$PSP', [new Uint8Array(16), row, new Uint8Array(16).fill(0xff)]), [], 1],
		['pointers to nowhere', directory('$PSP', [psp(0x40, 0, 0), psp(0x48, 0, 0xffffffff)]), [], 2],
		['combos in circles', directory('2PSP', [join(u32(0, 1), location(0x21000))]), ['directory-repeated'], 1],
	])('%s', (_, table, expected, count) => {
		const { nodes, claimed } = parse(small([0x21000, table]));
		expect(codes(nodes)).toEqual(expected);
		expect(entries(nodes).length).toBe(count);
		for (const { span } of all(nodes)) expect(span.end).toBeLessThanOrEqual(0x40000);
		for (const { end } of claimed) expect(end).toBeLessThanOrEqual(0x40000);
	});

	it('a table that is cut off', () => {
		const bytes = small([0x21000, directory('$PSP', [row, psp(3, 32, 0x30000)])]).subarray(0, 0x21028);
		expect(codes(parse(bytes).nodes)).toEqual(['directory-count', 'entry-outside']);
	});

	it('a chain of many', () => {
		const chain = Array.from({ length: 12 }, (_, i): Part => {
			const at = 0x21000 + i * 0x100;
			return [at, directory(i === 0 ? '$PSP' : '$PL2', [psp(0x40, 32, at + 0x100)])];
		});
		const { nodes } = parse(small(...chain));
		expect(codes(nodes)).toEqual(['directory-limit']);
		expect(all(nodes).filter(({ type }) => type === 'directory').length).toBe(9);
	});

	it('more than anyone has', () => {
		const rows = Array.from({ length: 300 }, (_, i) => psp(0x40, 32, 0x24000 + i * 0x20));
		const many = Array.from({ length: 300 }, (_, i): Part => [0x24000 + i * 0x20, directory('$PL2', [])]);
		const { nodes } = parse(small([0x21000, directory('$PSP', rows)], ...many));
		expect(all(nodes).filter(({ name }) => name === '$PL2').length).toBe(127);
		expect(new Set(codes(nodes))).toEqual(new Set(['directory-limit']));
	});

	it('a count that fills the flash', () => {
		const rows = Array.from({ length: 600 }, () => row);
		expect(entries(parse(small([0x21000, directory('$PSP', rows)])).nodes).length).toBe(512);
	});
});

describe('compressed entries', () => {
	const content = ascii('what is packed '.repeat(20));
	const packed = new Uint8Array(deflateSync(content));
	/** AMD's header of 256 bytes, with values at some offsets. */
	const header = (fields: Readonly<Record<number, number>>) => {
		const bytes = new Uint8Array(0x100);
		for (const [at, value] of Object.entries(fields)) put(bytes, Number(at), u32(value));
		return bytes;
	};
	const PS1 = 0x31535024;
	const signed = join(header({ 16: PS1, 72: 1, 84: packed.length }), packed, new Uint8Array(64));

	const withEntry = (row: Uint8Array, body: Uint8Array, magic = '$PSP') =>
		flash(0x40000, [EFS, efs({ 20: 0x21000 })], [0x21000, directory(magic, [row])], [0x30000, body]);
	const only = (bytes: Uint8Array, options?: OpenOptions) => {
		const [entry] = entries(parse(bytes, options).nodes);
		return { entry: entry as FirmwareNode, children: entry?.children() ?? [] };
	};

	it.each([
		['of the PSP', psp(8, signed.length, 0x30000), signed, '$PSP'],
		['without a magic', psp(8, signed.length, 0x30000), put(signed.slice(), 0x10, u32(0)), '$PSP'],
		['of family 15h', psp(8, signed.length, 0x30000), put(signed.slice(), 0x54, u32(0)), '$PSP'],
		['in a BIOS directory', bios(0x64, signed.length, 0x30000), signed, '$BHD'],
		['in a BIOS directory that says so too', bios(0x64 | COMPRESSED, signed.length, 0x30000), signed, '$BHD'],
	])('%s', (_, row, body, magic) => {
		const image = withEntry(row, put(body.slice(), 0x14, u32(packed.length)), magic);
		const { entry, children } = only(image);
		expect(entry.span).toEqual({ start: 0x30000, end: 0x30000 + signed.length });
		expect(bodyOf(entry)).toEqual(packed);
		expect(children.map(({ type, source, span }) => [type, source, span.end])).toEqual([
			['data', content, content.length],
		]);
		expect(entry.findings).toEqual([]);
	});

	it('has the header take the place of a size that is left out', () => {
		const { entry } = only(withEntry(psp(8, 0, 0x30000), put(signed.slice(), 0x6c, u32(signed.length))));
		expect(entry.span.end - entry.span.start).toBe(signed.length);
	});

	it('of the BIOS, whose size is that in memory', () => {
		const body = join(header({ 20: packed.length }), packed);
		const bytes = withEntry(bios(0x62 | COMPRESSED, 0x500000, 0x30000), body, '$BHD');
		const { entry, children } = only(bytes);
		expect(entry.span).toEqual({ start: 0x30000, end: 0x30000 + body.length });
		expect(children.map(({ type, source }) => [type, source])).toEqual([['volume', content]]);
		expect(parse(bytes).claimed.at(-1)).toEqual(entry.span);
	});

	it('are decoded once, though slots share them', () => {
		let calls = 0;
		const counting = (data: Uint8Array, maxSize: number) => {
			calls++;
			return zlib(data, maxSize);
		};
		const rows = [psp(8, signed.length, 0x30000), psp(8, signed.length, 0x32000)];
		const table: Part = [0x21000, directory('$PSP', rows)];
		const bytes = flash(0x40000, [EFS, efs({ 20: 0x21000 })], table, [0x30000, signed], [0x32000, signed]);
		const { nodes } = parse(bytes, { decoders: { zlib: counting } });
		expect(calls).toBe(0);
		expect(entries(nodes).map((node) => node.children()[0]?.source)).toEqual([content, content]);
		expect(calls).toBe(1);
	});

	it('count their bytes, or what an attempt costs at least', () => {
		const opening = new Opening({ decoders: { zlib }, maxTotalSize: 100 << 10 }, () => []);
		const bytes = withEntry(psp(8, signed.length, 0x30000), signed);
		const firmware = parseAmdFirmware(bytes, { start: 0, end: bytes.length }, opening, () => []);
		expect(codes(firmware?.nodes ?? [])).toEqual([]);
		expect(opening.allowance).toBe(36 << 10);
	});

	it.each([
		['no decoder', signed, {}, 'no-decoder'],
		[
			'no allowance',
			signed,
			{ decoders: { zlib }, maxSectionSize: 8 },
			'decoder-error: Cannot create a Buffer larger than 8 bytes',
		],
		['damaged data', put(signed.slice(), 0x110, u32(0)), undefined, 'decoder-error: incorrect data check'],
		['no zlib data', put(signed.slice(), 0x100, u32(0)), undefined, 'decoder-error: unknown compression method'],
		['a size that is too large', put(signed.slice(), 0x54, u32(0x10000)), undefined, 'zlib-size'],
		['a key that nobody has', put(signed.slice(), 0x18, u32(1)), undefined, 'entry-encrypted'],
	])('%s', (_, body, options, reason) => {
		const { entry, children } = only(withEntry(psp(8, signed.length, 0x30000), body), options);
		expect(children.map(({ type, span }) => [type, span])).toEqual([['data', entry.body]]);
		expect(children[0]?.findings[0]).toMatchObject({ code: 'entry-undecodable', offset: 0x30100 });
		const { kind, name, offset, reason: why } = children[0]?.findings[0]?.values ?? {};
		expect({ kind, name, offset }).toEqual({ kind: 'PSP', name: 'SMU_OFFCHIP_FW', offset: 0x30100 });
		expect(reasonText(why as Reason)).toBe(reason);
	});

	it('of a BIOS that is not compressed', () => {
		const { children } = only(withEntry(bios(0x62 | COMPRESSED, 0x400, 0x30000), ascii('BIOS', 0x400), '$BHD'));
		expect(children[0]?.findings[0]?.values).toMatchObject({ kind: 'BIOS', reason: { code: 'entry-not-zlib' } });
	});

	it('are not seen where nothing says so', () => {
		const plain = join(header({ 16: PS1 }), content);
		const { entry, children } = only(withEntry(psp(8, plain.length, 0x30000), plain));
		expect(bodyOf(entry)).toEqual(content);
		expect(children).toEqual([]);
	});
});

describe('claimed bytes', () => {
	it('leave out entries with volumes, and do not overlap', () => {
		const rows = [
			bios(0x62, 0x1000, 0x30000),
			bios(0x63, 0x2000, 0x33000),
			bios(0x66, 0x800, 0x34800),
			bios(0x60, 0x2c, 0x30000),
			bios(0x68, 0x2b, 0x30ffc),
		];
		const table: Part = [0x21000, directory('$BHD', rows)];
		const bytes = flash(0x40000, [EFS, efs({ 32: 0x21000 })], table, [0x30028, ascii('_FVH')]);
		const { nodes, claimed } = parse(bytes);
		expect(entries(nodes).map((node) => node.children())).toEqual([[], [], [], [], []]);
		expect(claimed).toEqual([
			{ start: EFS, end: EFS + 0x60 },
			{ start: 0x21000, end: 0x21000 + 16 + 24 * 5 },
			{ start: 0x30ffc, end: 0x31027 },
			{ start: 0x33000, end: 0x35000 },
		]);
	});
});

describe('any bytes', () => {
	it('never throw', () => {
		const packed = new Uint8Array(deflateSync(ascii('x'.repeat(99))));
		const header = put(new Uint8Array(0x100), 0x10, ascii('$PS1'), u32(packed.length));
		const body = join(put(header, 0x48, u32(1, 0, 99, packed.length)), packed);
		const original = flash(
			0x28000,
			[EFS, efs({ 20: 0x21000, 32: 0x22000 })],
			[0x21000, directory('2PSP', [join(u32(0, 1), location(0x23000))])],
			[0x22000, directory('$BHD', [bios(0x62 | COMPRESSED, 0x400, 0x26000), bios(0x70, 0x400, 0x22100)])],
			[0x22100, directory('$BL2', [bios(0x60, 0x400, 0x26000)])],
			[0x23000, directory('$PSP', [psp(0x48, 0x100, 0x24000, 1), psp(0x4a, 0x100, 0x24100, 2)], info(2))],
			[0x24000, slotHeader(0x25000, 7)],
			[0x25000, directory('$PL2', [psp(8, 0x400, 0x1000, 3), psp(0x49, 0x100, 0x22100, 1)], newInfo(2))],
			[0x26000, body],
		);
		const places = [EFS, 0x21000, 0x22000, 0x22100, 0x23000, 0x24000, 0x25000, 0x26000];
		const random = randomFrom(55);
		for (let run = 0; run < 1000; run++) {
			const bytes = original.slice(0, random(8) > 0 ? original.length : EFS + random(0x8000));
			for (let changes = 1 + random(6); changes > 0; changes--) {
				const at = (places[random(places.length)] as number) + random(0x60);
				if (at < bytes.length) bytes[at] = random(2) > 0 ? random(256) : random(2) * 0xff;
			}
			const { nodes, claimed } = parse(bytes);
			for (const { source, span, body: inner } of all(nodes)) {
				expect(span.start >= 0 && span.start <= inner.start && inner.start <= inner.end).toBe(true);
				expect(inner.end <= span.end && span.end <= source.length).toBe(true);
			}
			let end = 0;
			for (const span of claimed) {
				expect(span.start >= end && span.end > span.start && span.end <= bytes.length).toBe(true);
				end = span.end;
			}
		}
	});
});

describe('images with a stub of it', () => {
	it.for(['SYNTH__AMD_edk2_like_16M.fd', 'SYNTH__AMD_aptioV_like_16M.rom'])('%s', (name, context) => {
		expect(outline(parse(corpusFile(context, `bios/${name}`)).nodes)).toEqual([
			'directory EFS embedded firmware structure 20000+60',
			'  directory PSP directory $PSP 30000+20',
			'    entry 0x0b SOFT_FUSE_CHAIN 30010+10',
		]);
	});
});
