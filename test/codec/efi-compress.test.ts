import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Edges } from '../../src/codec/efi-compress/edges.js';
import { efiCompress } from '../../src/codec/efi-compress.js';
import { efiDecompress } from '../../src/codec/efi-decompress.js';
import { parseOptionRom } from '../../src/option-rom/parse.js';
import { contents } from '../support/contents.js';
import { corpusFile } from '../support/files.js';

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('efiCompress', () => {
	// What EfiCompress of edk2 gave for these inputs.
	it.each([
		['nothing', '', '08000000000000000000000000000000'],
		['one byte', 'A', '08000000010000000001000004100000'],
		['a run too short for a pointer', 'aaa', '08000000030000000003000006100000'],
		['a short period', 'abcabcabcabcabc', '0c0000000f0000000004280530a137923021b000'],
		['a longer one', 'romtool '.repeat(40), '1600000040010000000a3a0969ff906746fe3044ab256701b140feddc000'],
	])("gives EfiCompress's bytes for %s", (_, input, expected) => {
		expect(hexOf(efiCompress(Buffer.from(input)))).toBe(expected);
	});

	it('is undone by efiDecompress', () => {
		fc.assert(
			fc.property(contents, (bytes) => {
				expect(Buffer.compare(efiDecompress(efiCompress(bytes)), bytes)).toBe(0);
			}),
			{ numRuns: 150 },
		);
	});

	it('does not look without end for a child that is not there', () => {
		const edges = new Edges();
		edges.childOrAdd(1, 0x41, 8192);
		expect(() => edges.removeAbove(1, 0x42)).toThrow(RangeError);
		expect(edges.childOrAdd(1, 0x41, 8193)).toBe(8192);
	});

	it.each([8191, 8192, 8193, 8447, 8448, 8449, 16383, 16384, 16385, 16640])(
		'does so at %i bytes, where the window or its buffer ends',
		(size) => {
			const bytes = Uint8Array.from({ length: size }, (_, i) => ((i * i) >> 7) & 0x1f);
			expect(efiDecompress(efiCompress(bytes))).toEqual(bytes);
		},
	);

	it('takes a view into a larger buffer', () => {
		const buffer = Uint8Array.from({ length: 5000 }, (_, i) => i % 37);
		expect(efiCompress(buffer.subarray(1000, 3000))).toEqual(efiCompress(buffer.slice(1000, 3000)));
	});
});

describe('ROMs that vendors shipped', () => {
	it.for([
		['AMD', 'yiesko__polaris-vbios__samples__AMD.RX480.8192.160603.rom'],
		['AMD, from Sapphire', 'yiesko__polaris-vbios__samples__Sapphire.RX570.4096.170323.rom'],
		['NVIDIA', 'supermarsx__other-clevo-modded-bios__86.06.58.00.18.rom'],
		['LSI', 'tnowak22__IBM-M1215-Crossflash__mpt3x64.rom'],
		['LSI, signed', 'Skountz__h330-crossflash-hba330__mptx64-sas3-sb.rom'],
	] as const)('%s: the driver in it compresses to the same bytes again', ([, name], context) => {
		const rom = corpusFile(context, `roms/${name}`);
		const image = parseOptionRom(rom).images.find(({ efi }) => efi?.header.compressionType === 1);
		const { start, end } = image?.efi?.payload ?? { start: 0, end: 0 };
		const shipped = rom.subarray(start, end);
		const again = efiCompress(efiDecompress(shipped));
		expect(again.length).toBeGreaterThan(50_000);
		expect(Buffer.compare(again, shipped.subarray(0, again.length))).toBe(0);
	});
});
