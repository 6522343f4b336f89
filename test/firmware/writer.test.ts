/** The writer of firmware images that other tests stand on: its headers byte by byte, and what others read in them. */
import { spawnSync } from 'node:child_process';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, type TestContext } from 'vitest';
import { efiDecompress } from '../../src/codec/efi-decompress.js';
import { contents } from '../support/contents.js';
import { ascii, char16, join, pe, put, u16, u32 } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { need, programExists } from '../support/process.js';

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
/** Hex digits in groups, for people. */
const literal = (text: string) => text.replace(/\s/g, '');
const bytes = (size: number, byte = 0x5a) => new Uint8Array(size).fill(byte);
const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';
const GUID_BYTES = '33221100 5544 7766 8899 aabbccddeeff';
const unpackEfi = (packed: Uint8Array, variant: 'efi11' | 'tiano') => efiDecompress(packed, { variant });

describe('sections', () => {
	it.each([
		['PE32', fw.pe32(ascii('MZ')), '060000 10 4d5a'],
		['TE', fw.te(ascii('VZ')), '060000 12 565a'],
		['raw', fw.raw(bytes(1)), '050000 19 5a'],
		['name', fw.ui('Ab'), '0a0000 15 4100 6200 0000'],
		['version', fw.version('1', 7), '0a0000 14 0700 3100 0000'],
		['DXE dependency', fw.depex(Uint8Array.of(6, 8)), '060000 13 0608'],
		['PEI dependency', fw.depex(Uint8Array.of(8), 'pei'), '050000 1b 08'],
		['MM dependency', fw.depex(Uint8Array.of(8), 'mm'), '050000 1c 08'],
		['volume', fw.volumeImage(bytes(2)), '060000 17 5a5a'],
		['freeform', fw.freeformSubtype(GUID, bytes(1)), `150000 18 ${GUID_BYTES} 5a`],
		['disposable', fw.disposable(fw.raw(bytes(0))), '080000 03 040000 19'],
		['extended header', fw.raw(bytes(1), { large: true }), 'ffffff 19 09000000 5a'],
		['wrong size', fw.raw(bytes(1), { size: 0x123456 }), '563412 19 5a'],
		['wrong size, extended', fw.raw(bytes(1), { large: true, size: 2 }), 'ffffff 19 02000000 5a'],
		['two', fw.sections(fw.raw(bytes(1)), fw.raw(bytes(1))), '050000 19 5a 000000 050000 19 5a'],
		['not compressed', fw.compressed('none', bytes(1)), '0a0000 01 01000000 00 5a'],
		['GUID', fw.guidDefined(GUID, bytes(1), 3, bytes(2)), `1b0000 02 ${GUID_BYTES} 1900 0300 5a 5a5a`],
		[
			'GUID, extended header',
			fw.guidDefined(GUID, bytes(1), 1, bytes(1), { large: true }),
			`ffffff 02 1e000000 ${GUID_BYTES} 1d00 0100 5a 5a`,
		],
	])('%s', (_, section, expected) => {
		expect(hexOf(section)).toBe(literal(expected));
	});

	it('take the extended header where 24 bits do not hold the size, or hold the mark', () => {
		expect(hexOf(fw.raw(bytes(0xfffffe - 4)).subarray(0, 8))).toBe('feffff195a5a5a5a');
		expect(hexOf(fw.raw(bytes(0xffffff - 4)).subarray(0, 8))).toBe('ffffff1903000001');
		expect(fw.raw(bytes(0xffffff - 4))).toHaveLength(0x1000003);
	});

	const content = fw.sections(fw.ui('Inside'), fw.raw(bytes(100)));

	it.each([
		['LZMA', fw.lzma(content), '98584eee143959429d6edc7bd79403cf 1800 0100 5d 00008000'],
		['LZMA F86', fw.lzmaF86(content), 'bde62ad45213fb4b909aca72a6eae889 1800 0100 5d 00008000'],
		['Tiano', fw.tianoSection(content), 'ad8012a31e48b64195e8127f4c984779 1800 0100'],
		['zlib, AMD', fw.zlibAmd(content), `f53332ced62c874d91524a238bb6d1c4 1800 0100 ${'00'.repeat(0x14)}`],
		['GZIP', fw.gzip(content), 'e91f301d79be534391c2d23bc959ae0c 1800 0100 1f8b08'],
		['Brotli', fw.brotli(content), '5020533dda5cd04f879e0f7f630d5afb 1800 0100 7c00000000000000 0000100000000000'],
		['CRC-32', fw.crc32Section(content), 'b0cd1bfc317daa49936aa4600d9dd083 1c00 0200'],
		['signed', fw.signed(content), 'e8899d0f5992764fa5af0c89e34023df 4002 0100 28020000 0002f10e'],
		[
			'signed, certificate as data',
			fw.signed(content, { certificate: 'data' }),
			'e8899d0f5992764fa5af0c89e34023df 1800 0100 28020000 0002f10e',
		],
	])('%s begins as its GUID wants', (_, section, expected) => {
		expect(section[3]).toBe(2);
		expect(hexOf(section.subarray(4)).startsWith(literal(expected))).toBe(true);
	});

	it.each([
		['EFI 1.1', unpackEfi(fw.compressed('efi11', content).subarray(9), 'efi11')],
		['Tiano', unpackEfi(fw.compressed('tiano', content).subarray(9), 'tiano')],
		['Tiano by GUID', unpackEfi(fw.tianoSection(content).subarray(24), 'tiano')],
		['zlib, AMD', inflateSync(fw.zlibAmd(content).subarray(24 + 0x100))],
		['GZIP', gunzipSync(fw.gzip(content).subarray(24))],
		['Brotli', brotliDecompressSync(fw.brotli(content).subarray(24 + 16))],
		['CRC-32', fw.crc32Section(content).subarray(28)],
		['signed', fw.signed(content).subarray(0x240)],
		['signed, certificate as data', fw.signed(content, { certificate: 'data' }).subarray(24 + 0x228)],
	])('%s holds its sections', (_, held) => {
		expect(hexOf(held)).toBe(hexOf(content));
	});

	it('say the sizes and the sum that belong to them', () => {
		expect(hexOf(fw.compressed('efi11', content).subarray(4, 9))).toBe('7c00000001');
		const zlib = fw.zlibAmd(content);
		expect(hexOf(zlib.subarray(24 + 0x14, 24 + 0x18))).toBe(hexOf(u32(zlib.length - 24 - 0x100)));
		// The check value of CRC-32.
		expect(hexOf(fw.crc32Section(ascii('123456789')).subarray(24, 28))).toBe('2639f4cb');
	});
});

describe('files', () => {
	const of = (input: Partial<fw.FileInput>) => fw.file({ guid: GUID, type: fw.FileType.Driver, ...input });

	it.each([
		['with a body', of({ body: bytes(2) }), `${GUID_BYTES} e7 aa 07 00 1a0000 f8 5a5a`],
		['with sections', of({ sections: [fw.raw(bytes(1))] }), `${GUID_BYTES} e4 aa 07 00 1d0000 f8 050000 19 5a`],
		['with a sum', of({ body: bytes(2), checksum: true }), `${GUID_BYTES} a7 4c 07 40 1a0000 f8 5a5a`],
		['on flash of zeros', of({ body: bytes(2), erase: 0 }), `${GUID_BYTES} e7 aa 07 00 1a0000 07 5a5a`],
		['deleted', of({ state: 0x17 }), `${GUID_BYTES} e9 aa 07 00 180000 e8`],
		['that stays, aligned', of({ fixed: true, alignment: 4096 }), `${GUID_BYTES} bd aa 07 2c 180000 f8`],
		['aligned to more', of({ alignment: 1 << 18 }), `${GUID_BYTES} df aa 07 0a 180000 f8`],
		['with wrong sums', of({ badHeaderSum: true, badDataSum: true }), `${GUID_BYTES} e8 ab 07 00 180000 f8`],
		['of the wrong size', of({ size: 0x20 }), `${GUID_BYTES} e1 aa 07 00 200000 f8`],
		['large', of({ large: true, body: bytes(1) }), `${GUID_BYTES} df aa 07 01 000000 f8 2100000000000000 5a`],
		['to pad', fw.padFile(26), `${'ff'.repeat(16)} 06 aa f0 00 1a0000 f8 ffff`],
		['to pad zeros', fw.padFile(26, { erase: 0 }), `${'ff'.repeat(16)} 06 aa f0 00 1a0000 07 0000`],
	])('%s', (_, file, expected) => {
		expect(hexOf(file)).toBe(literal(expected));
	});

	it('are large from 16 MiB on', () => {
		expect(hexOf(of({ body: bytes(0xffffff - 24) }).subarray(19, 24))).toBe('00fffffff8');
		expect(hexOf(of({ body: bytes(0xffffff - 23) }).subarray(19, 32))).toBe('01000000f80800000100000000');
	});

	it('have no code for other alignments', () => {
		expect(() => of({ alignment: 48 })).toThrow('no code for an alignment of 48 bytes');
	});
});

describe('volumes', () => {
	const small = fw.file({ guid: GUID, type: fw.FileType.Raw, body: bytes(1) });
	const FFS2 = '78e58c8c3d8a1c4f9935896185c32dd3';
	const of = (input: fw.VolumeInput) => fw.volume({ size: 0x200, blockSize: 0x100, ...input });

	it.each([
		[
			'plain',
			of({}),
			`${'00'.repeat(16)} ${FFS2} 0002000000000000 5f465648 fffe0300 4800 cef3 0000 00 02
			02000000 00010000 00000000 00000000`,
		],
		[
			'FFSv3 on flash of zeros',
			of({ guid: fw.FFS3, erase: 0, zeroVector: bytes(16) }),
			`${'5a'.repeat(16)} 7ac07354cb3dca4dbd6f1e9689e7349a 0002000000000000 5f465648 fff60300 4800 157a 0000 00 02
			02000000 00010000 00000000 00000000`,
		],
		[
			'wrong length and sum',
			of({ length: 0x12345678, badSum: true }),
			`${'00'.repeat(16)} ${FFS2} 7856341200000000 5f465648 fffe0300 4800 238d 0000 00 02
			02000000 00010000 00000000 00000000`,
		],
		[
			'aligned',
			of({ alignment: 0x10000 }),
			`${'00'.repeat(16)} ${FFS2} 0002000000000000 5f465648 fffe1000 4800 c1f3 0000 00 02
			02000000 00010000 00000000 00000000`,
		],
	])('%s', (_, volume, expected) => {
		expect(hexOf(volume.subarray(0, 0x48))).toBe(literal(expected));
		expect(volume).toHaveLength(0x200);
	});

	it('have files at multiples of eight, and erased space else', () => {
		const volume = of({ files: [small, small] });
		expect(hexOf(volume.subarray(0x48, 0x48 + 25))).toBe(hexOf(small));
		expect(hexOf(volume.subarray(0x61, 0x68))).toBe('ff'.repeat(7));
		expect(hexOf(volume.subarray(0x68, 0x68 + 25))).toBe(hexOf(small));
		expect(volume.subarray(0x81).every((byte) => byte === 0xff)).toBe(true);
	});

	it('grow by whole blocks to hold their files', () => {
		expect(fw.volume({ files: [small] })).toHaveLength(0x1000);
		expect(fw.volume({ files: [small, fw.padFile(0x1000)] })).toHaveLength(0x2000);
		expect(() => fw.volume({ files: [fw.padFile(0x400)], size: 0x400 })).toThrow('72 bytes too long');
	});

	it('begin with an extended header in a pad file', () => {
		const volume = of({ extendedHeader: { name: GUID, data: bytes(5) }, files: [small] });
		expect(hexOf(volume.subarray(0x34, 0x36))).toBe('6000');
		expect(hexOf(volume.subarray(0x48, 0x60))).toBe(literal(`${'ff'.repeat(16)} ef aa f0 00 310000 f8`));
		expect(hexOf(volume.subarray(0x60, 0x79))).toBe(literal(`${GUID_BYTES} 19000000 5a5a5a5a5a`));
		expect(hexOf(volume.subarray(0x80, 0x80 + 25))).toBe(hexOf(small));
	});

	it('align bodies with pad files', () => {
		const aligned = fw.file({ guid: GUID, type: fw.FileType.Raw, body: bytes(1), alignment: 128 });
		const volume = of({ files: [small, small, aligned] });
		expect(hexOf(volume.subarray(0x88, 0xe8))).toBe(hexOf(fw.padFile(0x60)));
		expect(hexOf(volume.subarray(0xe8, 0x101))).toBe(hexOf(aligned));
		expect(hexOf(volume.subarray(0x2c, 0x30))).toBe('fffe0700');
	});

	it('leave a gap where a test wants one', () => {
		const volume = of({ files: [small, small], gapBeforeFile: [1, 0x20] });
		expect(hexOf(volume.subarray(0x88, 0x88 + 25))).toBe(hexOf(small));
		const other = of({ files: [small], gapBeforeFile: [0, bytes(3)] });
		expect(hexOf(other.subarray(0x48, 0x48 + 28))).toBe(`5a5a5a${hexOf(small)}`);
	});

	it('end with their top file', () => {
		const top = fw.file({ guid: fw.VOLUME_TOP_FILE, type: fw.FileType.Raw, body: bytes(8) });
		const volume = of({ files: [small], top });
		expect(hexOf(volume.subarray(0x61, 0x68))).toBe('ff'.repeat(7));
		expect(hexOf(volume.subarray(0x68, 0x1e0))).toBe(hexOf(fw.padFile(0x178)));
		expect(hexOf(volume.subarray(0x1e0))).toBe(hexOf(top));
		expect(() => of({ files: [fw.padFile(0x190)], top })).toThrow('8 bytes are left before the top file');
		expect(() => of({ top: small })).toThrow('a top file of 25 bytes does not begin at a multiple of eight');
	});
});

describe('capsules', () => {
	const image = Uint8Array.of(1, 2, 3);

	it.each([
		['efi', 'bd86663b760d3040b70eb5519e2fc5a0 1c000000 00000300 1f000000 010203'],
		['intel', 'b9829153b5ab9143b69ae3a943f72fcc 1c000000 00000300 1f000000 010203'],
		['lenovo', 'd3af0be214994f4f95373129e090eb3c 1c000000 00000300 1f000000 010203'],
		['lenovo2', '76feb52543825c4aa9bd7ee3246198b5 1c000000 00000300 1f000000 010203'],
		['toshiba', '6270e03b511dd245832bf093257ed461 1c000000 1f000000 00000300 010203'],
		[
			'fmp',
			`edd5cb6d2de8444cbda17194199ad92a 1c000000 00000300 5f000000
			01000000 0000 0100 1000000000000000
			03000000 dca7bb0a16e56741bbf54d9d1c739416 01 000000 03000000 00000000
			0000000000000000 0000000000000000 010203`,
		],
	] as const)('%s', (kind, expected) => {
		expect(hexOf(fw.capsule(kind, image)).startsWith(literal(expected))).toBe(true);
	});

	it('have their image behind the header, however long', () => {
		const capsule = fw.capsule('efi', image, { headerSize: 0x20, flags: 0, size: 9 });
		expect(hexOf(capsule)).toBe(literal(`bd86663b760d3040b70eb5519e2fc5a0 20000000 00000000 09000000 c5c5c5c5 010203`));
	});

	it("of AMI's have it at an offset of their own", () => {
		for (const [kind, guid] of [
			['aptio-signed', '8ba63c4a2377fb48803d578cc1fec44d'],
			['aptio-unsigned', '90bbee140a89db43aed15d3c4588a418'],
		] as const) {
			const capsule = fw.capsule(kind, image);
			expect(hexOf(capsule.subarray(0, 0x20))).toBe(literal(`${guid} 20000000 00000300 03010000 0001 e000`));
			expect(hexOf(capsule.subarray(0x100))).toBe('010203');
		}
	});

	it('of the FMP have drivers and several payloads', () => {
		const payloads = [
			{ image, vendorCode: bytes(2) },
			{ image, typeId: GUID },
		];
		const capsule = fw.fmpCapsule({ drivers: [bytes(4)], payloads, imageVersion: 1 }).subarray(28);
		expect(hexOf(capsule)).toBe(
			literal(`01000000 0100 0200 2000000000000000 2400000000000000 4900000000000000 5a5a5a5a
			01000000 dca7bb0a16e56741bbf54d9d1c739416 01 000000 03000000 02000000 010203 5a5a
			01000000 ${GUID_BYTES} 02 000000 03000000 00000000 010203`),
		);
	});
});

describe('flash', () => {
	it('puts parts where they belong', () => {
		expect(
			hexOf(
				fw.flash(6, [
					[1, bytes(2)],
					[2, bytes(2, 7)],
				]),
			),
		).toBe('ff5a0707ffff');
		expect(hexOf(fw.flash(2, [], 0))).toBe('0000');
	});

	it('describes its regions as Intel does', () => {
		const regions = { bios: [0x400000, 0x7fffff], me: [0x1000, 0x3fffff] } as const;
		const descriptor = fw.intelDescriptor({ regions, size: 0x800000 });
		expect(descriptor).toHaveLength(0x1000);
		expect(hexOf(descriptor.subarray(0, 0x1c))).toBe(literal(`${'ff'.repeat(16)} 5aa5f00f 03000400 08020000`));
		expect(hexOf(descriptor.subarray(0x30, 0x34))).toBe('04000c00');
		expect(hexOf(descriptor.subarray(0x40, 0x50))).toBe(literal('00000000 0004ff07 0100ff03 ff7f0000'));
		expect(hexOf(descriptor.subarray(0x7c, 0x84))).toBe('ff7f0000ffffffff');
		const older = fw.intelDescriptor({ regions, size: 0x800000, version: 1, regionsAt: 0x60 });
		expect(hexOf(older.subarray(0x14, 0x18))).toBe('03000600');
		expect(hexOf(older.subarray(0x60, 0x78))).toBe(literal('00000000 0004ff07 0100ff03 ff7f0000 ff7f0000 ffffffff'));
	});
});

describe("AMD's flash", () => {
	const size = 0x100000;
	const body = bytes(0x40);

	it('leads from the structure over directories to the parts', () => {
		const second: fw.AmdDirectory = { at: 0x42000, entries: [{ type: 8, at: 0x43000, body, instance: 1 }] };
		const flash = fw.amdFirmware({
			size,
			psp: {
				at: 0x40000,
				entries: [
					{ type: 1, at: 0x41000, body, subprogram: 2 },
					{ type: 0x0b, value: 0x11 },
					{ type: 0x40, directory: second },
				],
			},
			bios: {
				at: 0x50000,
				entries: [{ type: 0x62, at: 0x51000, body, compressed: true, instance: 3, destination: 0x9f00000 }],
			},
			parts: [[0, bytes(1)]],
		});
		expect(flash[0]).toBe(0x5a);
		expect(hexOf(flash.subarray(0x20000, 0x2002c))).toBe(
			literal(`aa55aa55 00000000 00000000 00000000 ffffffff 00000400 ffffffff ffffffff ffffffff feffffff 00000500`),
		);
		expect(hexOf(flash.subarray(0x40000, 0x40040)).replace(/^(.{8}).{8}/, '$1')).toBe(
			literal(`24505350 03000000 00000020
			01 02 0000 40000000 0010040000000000
			0b 00 0000 ffffffff 1100000000000000
			40 00 0000 00040000 0020040000000000`),
		);
		expect(hexOf(flash.subarray(0x42000, 0x42020)).replace(/^(.{8}).{8}/, '$1')).toBe(
			literal(`24504c32 01000000 00000020 08 00 0800 40000000 0030040000000000`),
		);
		expect(hexOf(flash.subarray(0x50000, 0x50028)).replace(/^(.{8}).{8}/, '$1')).toBe(
			literal(`24424844 01000000 00000020 62 00 38 00 40000000 0010050000000000 0000f00900000000`),
		);
		expect(hexOf(flash.subarray(0x41000, 0x41040))).toBe(hexOf(body));
		expect(hexOf(inflateSync(flash.subarray(0x51100)))).toBe(hexOf(body));
	});

	it('sums its directories up as Fletcher does', () => {
		// Fletcher-32's check value, and what is all ones instead of zero.
		expect(fw.fletcher32(ascii('abcdefgh')).toString(16)).toBe('ebe19591');
		expect(fw.fletcher32(new Uint8Array(4)).toString(16)).toBe('ffffffff');
		const entries = [{ type: 1, at: 0x1000, body }];
		const flash = fw.amdFirmware({ size, psp: { at: 0, entries }, bios: { at: 0x100, entries, badSum: true } });
		const sumAt = (at: number) => Buffer.from(flash).readUInt32LE(at + 4);
		expect(sumAt(0)).toBe(fw.fletcher32(flash.subarray(8, 0x20)));
		expect(sumAt(0x100)).toBe(fw.fletcher32(flash.subarray(0x108, 0x128)) ^ 1);
	});

	it('counts addresses in three ways', () => {
		const entries = [{ type: 1, at: 0x1000, body }];
		const entryOf = (mode: number) =>
			hexOf(fw.amdFirmware({ size, psp: { at: 0x800, entries, mode } }).subarray(0x80c, 0x820));
		expect(entryOf(fw.AddressMode.Flash)).toBe(literal('00000020 01000000 40000000 0010000000000000'));
		expect(entryOf(fw.AddressMode.Physical)).toBe(literal('00000000 01000000 40000000 0010f0ff00000000'));
		expect(entryOf(fw.AddressMode.Directory)).toBe(literal('00000040 01000000 40000000 0008000000000080'));
		const older = fw.amdFirmware({ size, physical: true, pspPointerAt: 0x10, psp: { at: 0x800, entries } });
		expect(hexOf(older.subarray(0x20010, 0x20014))).toBe('0008f0ff');
		expect(hexOf(older.subarray(0x20024, 0x20028))).toBe('ffffffff');
	});

	it('chooses a directory by processor', () => {
		const choices = [{ id: 0xbc0a0000, directory: { at: 0x1000, entries: [] } }];
		const flash = fw.amdFirmware({ size, psp: { at: 0x800, choices } });
		expect(hexOf(flash.subarray(0x800, 0x830)).replace(/^(.{8}).{8}/, '$1')).toBe(
			literal(`32505350 01000000 ${'00'.repeat(20)} 00000000 00000abc 0010000000000000`),
		);
		expect(hexOf(flash.subarray(0x1000, 0x1004))).toBe('24505350');
	});

	it('has a header before the parts of the PSP', () => {
		const file = fw.pspFile(body, { compressed: true, signed: true });
		expect(hexOf(file.subarray(0x10, 0x18))).toBe('2450533140000000');
		expect(file[0x30]).toBe(1);
		expect(hexOf(file.subarray(0x48, 0x54))).toBe('010000000000000040000000');
		expect(hexOf(file.subarray(0x60, 0x64))).toBe('03020100');
		expect(hexOf(file.subarray(0x6c, 0x70))).toBe(hexOf(u32(file.length)));
		expect(hexOf(inflateSync(file.subarray(0x100)))).toBe(hexOf(body));
		expect(hexOf(fw.pspFile(body))).toMatch(new RegExp(`${'5a'.repeat(0x40)}$`));
	});
});

describe('codecs', () => {
	const needXz = (context: TestContext) => need(context, programExists('xz'), 'xz (Debian package xz-utils)');

	const xz = (options: readonly string[], packed: Uint8Array) => {
		const { stdout, stderr, status } = spawnSync('xz', ['-dc', ...options], { input: packed, maxBuffer: 1 << 26 });
		expect(stderr.toString()).toBe('');
		expect(status).toBe(0);
		return stdout;
	};

	it('write LZMA headers', () => {
		expect(hexOf(fw.lzmaCompress(bytes(3)).subarray(0, 14))).toBe('5d000080000300000000000000' + '00');
		const other = fw.lzmaCompress(bytes(3), { size: 'unknown', lc: 0, lp: 2, pb: 0, dictionarySize: 0x1000 });
		expect(hexOf(other.subarray(0, 14))).toBe(`1200100000${'ff'.repeat(8)}00`);
	});

	it('write LZMA that xz reads', (context) => {
		needXz(context);
		const options = fc.record({
			size: fc.constantFrom('known' as const, 'unknown' as const),
			lc: fc.nat(4),
			lp: fc.nat(4),
			pb: fc.nat(4),
			dictionarySize: fc.constantFrom(1 << 12, 1 << 16, 1 << 23),
		});
		fc.assert(
			fc.property(contents, options, (input, { lc, ...rest }) => {
				// xz wants no more than four bits of both.
				const packed = fw.lzmaCompress(input, { lc: Math.min(lc, 4 - rest.lp), ...rest });
				expect(Buffer.compare(xz(['--format=lzma'], packed), input)).toBe(0);
			}),
			{ numRuns: 30 },
		);
	});

	it('write Tiano that efiDecompress reads', () => {
		fc.assert(
			fc.property(contents, (input) => {
				expect(Buffer.compare(unpackEfi(fw.tianoCompress(input), 'tiano'), input)).toBe(0);
			}),
			{ numRuns: 80 },
		);
	});

	it('write Tiano with distances beyond the window of EFI 1.1', () => {
		const head = u16(...Array.from({ length: 0x800 }, (_, i) => i));
		const input = join(head, bytes(0x7e800), head);
		const packed = fw.tianoCompress(input);
		expect(Buffer.compare(unpackEfi(packed, 'tiano'), input)).toBe(0);
		expect(packed.length - fw.tianoCompress(input.subarray(0, 0x7f800)).length).toBeLessThan(0x180);
	});

	it.each([
		['a call', 'e8 10000000 90', 'e8 15000000 90'],
		['a jump back, later', '9090 e9 f0ffffff 90', '9090 e9 f7ffffff 90'],
		['a far target', 'e8 10000012 90', 'e8 10000012 90'],
		['an operand cut off', 'e8 100000', 'e8 100000'],
		['an opcode behind one left alone', 'e8 e8 10000100 90', 'e8 e8 16000100 90'],
	])('BCJ: %s', (_, input, expected) => {
		expect(hexOf(fw.bcjX86Encode(Buffer.from(literal(input), 'hex')))).toBe(literal(expected));
	});

	it('write x86 code that xz makes relative again', (context) => {
		needXz(context);
		const byte = fc.oneof(fc.constantFrom(0xe8, 0xe9, 0x00, 0xff), fc.nat(255));
		fc.assert(
			fc.property(fc.array(byte, { maxLength: 4000, size: 'max' }), (list) => {
				const input = Uint8Array.from(list);
				const packed = fw.lzmaCompress(fw.bcjX86Encode(input), { size: 'unknown' }).subarray(13);
				const options = ['--format=raw', '--x86', '--lzma1=lc=3,lp=0,pb=2,dict=8MiB'];
				expect(hexOf(xz(options, packed))).toBe(hexOf(input));
			}),
			{ numRuns: 30 },
		);
	});
});

describe('UEFIExtract', () => {
	const code = pe({ size: 0x400, sections: [{ name: '.text', address: 0x300, offset: 0x200, size: 0x200 }] });
	// Calls for the F86 filter.
	for (let at = 0x208; at < 0x3c0; at += 11) put(code, at, Uint8Array.of(0xe8), u32(0x1234 + at));
	const terse = put(bytes(0x80, 0), 0, ascii('VZ'), u16(0x8664), Uint8Array.of(1, 11), u16(0x28));
	const fileGuid = (index: number) => `00000000-0000-4000-8000-0000000000${index.toString(16).padStart(2, '0')}`;
	const expression = Uint8Array.of(6, 8);
	const driverSections = [fw.depex(expression), fw.pe32(code), fw.ui('Driver'), fw.version('1.0', 3)];
	const files = [
		fw.file({ guid: fileGuid(1), type: fw.FileType.Driver, sections: driverSections, checksum: true }),
		fw.file({ guid: fileGuid(2), type: fw.FileType.Peim, sections: [fw.te(terse), fw.raw(bytes(9))] }),
		fw.file({ guid: fileGuid(3), type: fw.FileType.Raw, body: bytes(33) }),
	];
	// It lies anywhere in files that are not unpacked.
	const inner = fw.volume({ files, extendedHeader: { name: GUID }, alignment: 1 });
	const content = fw.sections(fw.raw(bytes(4)), fw.volumeImage(inner));
	// Without such a file it takes any image for corrupted.
	const top = fw.file({ guid: fw.VOLUME_TOP_FILE, type: fw.FileType.Raw, body: bytes(0x40) });

	const holding = (section: Uint8Array, input: Partial<fw.FileInput> = {}) =>
		fw.file({ guid: fileGuid(0), type: fw.FileType.VolumeImage, sections: [section], ...input });

	/** Checks that a node has the bytes that were written, and returns the nodes below. */
	const expectNode = (node: fw.ExtractedNode | undefined, subtype: string, body?: Uint8Array) => {
		expect(node?.subtype).toBe(subtype);
		if (body !== undefined) expect(hexOf(node?.body ?? new Uint8Array())).toBe(hexOf(body));
		return node?.children ?? [];
	};

	const expectInner = (node: fw.ExtractedNode | undefined) => {
		const [driver, peim, rawFile, freeSpace, ...others] = expectNode(node, 'FFSv2', inner.subarray(0x78));
		expect(others).toEqual([]);
		const [depex, pe32, ui, version] = expectNode(driver, 'DXE driver', fw.sections(...driverSections));
		expectNode(depex, 'DXE dependency', expression);
		expectNode(pe32, 'PE32 image', code);
		expectNode(ui, 'UI', char16('Driver'));
		expectNode(version, 'Version', char16('1.0'));
		expect(driver?.info).toMatch(/Header checksum: .*, valid\nData checksum: .*, valid/);
		const [te, raw] = expectNode(peim, 'PEI module');
		expectNode(te, 'TE image', terse);
		expectNode(raw, 'Raw', bytes(9));
		expectNode(rawFile, 'Raw', bytes(33));
		expect(freeSpace?.type).toBe('Free space');
	};

	/** The first file of the first volume holds `content` in one section, which is returned. */
	const expectContent = (image: fw.ExtractedNode, subtype: string) => {
		const [packed, ...others] = image.children[0]?.children[0]?.children ?? [];
		expect(others).toEqual([]);
		const [raw, volumeImage] = expectNode(packed, subtype);
		expectNode(raw, 'Raw', bytes(4));
		const [volume] = expectNode(volumeImage, 'Volume image', inner);
		expectInner(volume);
		return packed;
	};

	it.for([
		['LZMA', fw.lzma(content), 'GUID defined', 'algorithm: LZMA'],
		['LZMA of other settings', fw.lzma(content, { lc: 1, lp: 2, pb: 3 }), 'GUID defined', 'algorithm: LZMA'],
		['LZMA F86', fw.lzmaF86(content), 'GUID defined', 'algorithm: LZMAF86'],
		['Tiano by GUID', fw.tianoSection(content), 'GUID defined', 'algorithm: Tiano'],
		['GZIP', fw.gzip(content), 'GUID defined', 'algorithm: GZip'],
		['EFI 1.1', fw.compressed('efi11', content), 'Compressed', 'algorithm: EFI 1.1'],
		['Tiano', fw.compressed('tiano', content), 'Compressed', 'algorithm: Tiano'],
		['a section not compressed', fw.compressed('none', content), 'Compressed', 'algorithm: None'],
		['CRC-32', fw.crc32Section(content), 'GUID defined', /Checksum: [0-9A-F]{8}h, valid/],
		['a disposable section', fw.disposable(content), 'Disposable', ''],
	] as const)('reads a volume in %s', ([, section, subtype, note], context) => {
		const { image, complaints } = fw.uefiExtract(context, fw.volume({ files: [holding(section)], top }));
		expect(complaints).toEqual([]);
		expect(expectContent(image, subtype)?.info).toMatch(note);
	});

	it('reads a volume in a signed section', (context) => {
		const section = fw.signed(content, { certificate: 'data' });
		const { image, complaints } = fw.uefiExtract(context, fw.volume({ files: [holding(section)], top }));
		expect(complaints).toEqual([expect.stringContaining('signature may become invalid')]);
		expect(expectContent(image, 'GUID defined')?.info).toContain('RSA2048/SHA256');
	});

	it('reads all of them inside each other', (context) => {
		const packers = [
			fw.crc32Section,
			fw.tianoSection,
			fw.gzip,
			fw.lzma,
			(held: Uint8Array) => fw.compressed('efi11', held),
			fw.disposable,
			(held: Uint8Array) => fw.compressed('tiano', held),
			fw.lzmaF86,
		];
		const nest = packers.reduce((held, pack) => pack(held), content);
		const { image, complaints } = fw.uefiExtract(context, fw.volume({ files: [holding(nest)], top }));
		expect(complaints).toEqual([]);
		let nodes = image.children[0]?.children[0]?.children ?? [];
		for (const _ of packers) nodes = nodes[0]?.children ?? [];
		expectInner(nodes[1]?.children[0]);
	});

	it('reads large files and sections in FFSv3', (context) => {
		const large = { large: true } as const;
		const list = [
			fw.raw(bytes(3), large),
			fw.freeformSubtype(GUID, bytes(2), large),
			fw.lzma(content, {}, large),
			fw.compressed('efi11', content, large),
		];
		const input = { guid: fileGuid(0), type: fw.FileType.Freeform, sections: list, checksum: true, ...large };
		const volume = fw.volume({ guid: fw.FFS3, files: [fw.file(input)], top });
		const { image, complaints } = fw.uefiExtract(context, volume);
		expect(complaints).toEqual([]);
		const [file] = expectNode(image.children[0], 'FFSv3');
		expect(file?.header).toHaveLength(32);
		const [raw, freeform, lzma, efi11] = expectNode(file, 'Freeform', fw.sections(...list));
		expectNode(raw, 'Raw', bytes(3));
		expectNode(freeform, 'Freeform subtype GUID', bytes(2));
		expectInner(lzma?.children[1]?.children[0]);
		expectInner(efi11?.children[1]?.children[0]);
	});

	it('reads flash whose erased bytes are zeros', (context) => {
		const erase = 0;
		const file = holding(fw.crc32Section(content), { erase });
		const zeroTop = fw.file({ guid: fw.VOLUME_TOP_FILE, type: fw.FileType.Raw, body: bytes(0x40), erase });
		// UEFIExtract takes erased zeros for damage, so none are left: no pad file, no free space.
		const { image, complaints } = fw.uefiExtract(context, fw.volume({ files: [file, zeroTop], blockSize: 8, erase }));
		expect(complaints).toEqual([]);
		expectContent(image, 'GUID defined');
		expect(image.children[0]?.info).toContain('Erase polarity: 0');
	});

	it('finds aligned files aligned', (context) => {
		const alignments = [16, 128, 512, 1 << 10, 1 << 12, 1 << 15, 1 << 16, 1 << 17, 1 << 20];
		const list = alignments.map((alignment, index) =>
			fw.file({ guid: fileGuid(index), type: fw.FileType.Raw, body: bytes(5), alignment, fixed: true }),
		);
		const { image, complaints } = fw.uefiExtract(context, fw.volume({ files: list, top }));
		expect(complaints).toEqual([]);
		const found = image.children[0]?.children.filter(({ subtype }) => subtype === 'Raw') ?? [];
		expect(found.map(({ body }) => hexOf(body))).toEqual([...alignments.map(() => '5a'.repeat(5)), '5a'.repeat(0x40)]);
	});

	it('complains about what is damaged on purpose', (context) => {
		const damaged = fw.volume({
			files: [
				fw.file({ guid: fileGuid(1), type: fw.FileType.Raw, body: bytes(1), badHeaderSum: true }),
				fw.file({ guid: fileGuid(2), type: fw.FileType.Raw, body: bytes(1), checksum: true, badDataSum: true }),
			],
			top,
			badSum: true,
		});
		expect(fw.uefiExtract(context, damaged).complaints).toEqual([
			expect.stringContaining('volume header checksum is invalid'),
			expect.stringContaining('invalid header checksum'),
			expect.stringContaining('invalid data checksum'),
		]);
		const gap = fw.volume({ files, gapBeforeFile: [1, 0x40] });
		expect(fw.uefiExtract(context, gap).complaints.join()).toContain('non-UEFI data found in volume');
	});

	it.for([
		['efi', 'UEFI 2.0'],
		['intel', 'UEFI 2.0'],
		['lenovo', 'UEFI 2.0'],
		['lenovo2', 'UEFI 2.0'],
		['fmp', 'UEFI 2.0'],
		['toshiba', 'Toshiba'],
		['aptio-signed', 'Aptio signed'],
		['aptio-unsigned', 'Aptio unsigned'],
	] as const)('opens capsules: %s', ([kind, subtype], context) => {
		const image = fw.volume({ files: [holding(fw.lzma(content))], top });
		const { image: capsule, complaints } = fw.uefiExtract(context, fw.capsule(kind, image));
		const signed = kind === 'aptio-signed' ? [expect.stringContaining('signature may become invalid')] : [];
		expect(complaints).toEqual(signed);
		expect(capsule).toMatchObject({ type: 'Capsule', subtype });
		// That of the FMP it does not take apart.
		const [inside] = capsule.children;
		if (kind === 'fmp') expect(inside?.children.map(({ type }) => type)).toEqual(['Padding', 'Volume']);
		else expectContent(inside as fw.ExtractedNode, 'GUID defined');
	});

	it.for([1, 2] as const)("opens Intel's flash by its descriptor of version %i", (version, context) => {
		const bios = fw.volume({ files: [holding(fw.lzma(content))], top, size: 0x20000 });
		const regions = { bios: [0x60000, 0x7ffff], pdr: [0x1000, 0x1fff], gbe: [0x2000, 0x3fff] } as const;
		const image = fw.flash(0x80000, [
			[0, fw.intelDescriptor({ regions, size: 0x80000, version, regionsAt: version === 1 ? 0x50 : 0x40 })],
			[0x1000, bytes(0x1000)],
			[0x60000, bios],
		]);
		const { image: flash, complaints } = fw.uefiExtract(context, image);
		expect(complaints).toEqual([]);
		expect(flash.subtype).toBe('Intel');
		expect(flash.children.map(({ type, subtype }) => `${type} ${subtype}`)).toEqual([
			'Region Descriptor',
			'Region PDR',
			'Region GbE',
			'Padding Empty (0xFF)',
			'Region BIOS',
		]);
		expectNode(flash.children[1], 'PDR', bytes(0x1000));
		expectNode(flash.children[4], 'BIOS', bios);
		expectContent(flash.children[4] as fw.ExtractedNode, 'GUID defined');
	});
});
