import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { parseOptionRom } from '../../src/option-rom/parse.js';
import { goldenInput } from '../support/files.js';

const driver = goldenInput('x64-driver-4k.efi');
const rom = buildOptionRom(
	[
		{ kind: 'binary', data: goldenInput('legacy-pcir30-8k.bin') },
		{ kind: 'efi', data: driver },
		{ kind: 'efi', data: driver, compress: true },
	],
	{ vendorId: 0x1002, deviceIds: [0x164c, 0x1638] },
);
const starts = [0, 0x2000, 0x3400];

/** A copy of the ROM with bytes changed. */
function changed(...changes: [at: number, ...bytes: number[]][]): Uint8Array {
	const copy = rom.slice();
	for (const [at, ...bytes] of changes) copy.set(bytes, at);
	return copy;
}

const codes = (bytes: Uint8Array) => parseOptionRom(bytes).findings.map(({ code }) => code);

describe('parseOptionRom', () => {
	it('finds all images of a good ROM and nothing to remark', () => {
		const { images, findings, trailing } = parseOptionRom(rom);
		expect(findings).toEqual([]);
		expect(images.map(({ span }) => span.start)).toEqual(starts);
		expect(images.map(({ deviceList }) => deviceList)).toEqual([[], [0x164c, 0x1638], [0x164c, 0x1638]]);
		expect(trailing).toEqual({ start: rom.length, end: rom.length });
	});

	it.each<[string, [number, ...number[]], string, number, number]>([
		['a second image without 55 aa', [0x2000, 0], 'last-image-missing', 0x2000, 1],
		['a PCIR offset of zero', [0x2018, 0, 0], 'pcir-offset', 0x2018, 1],
		['a PCIR offset beyond the end', [0x2018, 0xff, 0xff], 'pcir-offset', 0x2018, 1],
		['no PCIR', [0x201c, 0], 'pcir-signature', 0x201c, 1],
		['an image length of zero', [0x202c, 0, 0], 'image-length-zero', 0x202c, 2],
		['an image that is longer than the file', [0x202c, 0xff, 0xff], 'image-truncated', 0x2000, 2],
		['no EFI signature', [0x2004, 0], 'efi-signature', 0x2004, 3],
		['a driver outside its image', [0x2016, 0xff, 0xff], 'efi-image-offset', 0x2016, 3],
	])('goes as far as it can with %s', (_, change, code, offset, images) => {
		const parsed = parseOptionRom(changed(change));
		expect(parsed.findings[0]).toMatchObject({ code, offset });
		expect(parsed.images).toHaveLength(images);
	});

	it('tests bit 7 of the indicator, not the whole byte', () => {
		expect(parseOptionRom(changed([0x2000 + 0x1c + 0x15, 0x81])).images).toHaveLength(2);
		expect(parseOptionRom(changed([0x2000 + 0x1c + 0x15, 0x01])).images).toHaveLength(3);
	});

	it('notices that no image is the last', () => {
		expect(codes(changed([0x3400 + 0x1c + 0x15, 0]))).toEqual(['last-image-missing']);
	});

	it('notices a device list without end', () => {
		const list = 0x3400 + 0x38;
		const endless = changed([list, ...new Array<number>(rom.length - list).fill(0x11)]);
		expect(codes(endless)).toContain('device-list-unterminated');
	});

	it('says where trailing bytes are', () => {
		const longer = new Uint8Array(rom.length + 100);
		longer.set(rom);
		expect(parseOptionRom(longer).trailing).toEqual({ start: rom.length, end: longer.length });
	});

	it('reads no PCI 3.0 fields from a PCI 2.3 structure', () => {
		const old = buildOptionRom([{ kind: 'efi', data: driver }], { vendorId: 1, deviceIds: [2], pciRevision: '2.3' });
		expect(parseOptionRom(old).images[0]?.pcir.configUtilityOffset).toBeUndefined();
		expect(parseOptionRom(rom).images[1]?.pcir.configUtilityOffset).toBe(0);
	});

	it('takes a ROM that is cut off anywhere', () => {
		for (let size = 0; size < rom.length; size++) {
			const { images, findings } = parseOptionRom(rom.subarray(0, size));
			expect(findings.length, `at ${size}`).toBeGreaterThan(0);
			expect(images.every(({ span }) => span.end <= size)).toBe(true);
		}
	});

	it('takes any bytes after a good start', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(rom.length - 1), fc.nat(255)), { maxLength: 30 }), (changes) => {
				const { images, trailing } = parseOptionRom(changed(...changes));
				expect(trailing.end).toBe(rom.length);
				for (const { span } of images) expect(span.end).toBeGreaterThan(span.start);
			}),
			{ numRuns: 1000 },
		);
	});
});
