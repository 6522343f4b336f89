import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError, OptionError } from '../../src/bytes/errors.js';
import { sum8 } from '../../src/bytes/sums.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import type { BuildOptions, OptionRomInput } from '../../src/option-rom/build-options.js';
import { parseOptionRom } from '../../src/option-rom/parse.js';
import { goldenInput } from '../support/files.js';
import { incompressibleDriver } from '../support/roms.js';

const driver = goldenInput('x64-driver-4k.efi');
const legacy = goldenInput('legacy-54k.bin');
const unaligned = goldenInput('legacy-unaligned-10001.bin');
const ids = { vendorId: 0x1002, deviceIds: [0x164c] };

const efi = (data: Uint8Array, compress = false): OptionRomInput => ({ kind: 'efi', data, compress });
const binary = (data: Uint8Array): OptionRomInput => ({ kind: 'binary', data });

function errorOf(images: readonly OptionRomInput[], options: BuildOptions): unknown {
	try {
		buildOptionRom(images, options);
	} catch (error) {
		return error;
	}
	return undefined;
}

describe('layout', () => {
	it('puts the headers where UEFI and EfiRom have them', () => {
		const rom = buildOptionRom([{ ...efi(driver), classCode: 0x030000, codeRevision: 0x1234 } as OptionRomInput], ids);
		expect(Buffer.from(rom.subarray(0, 0x38)).toString('hex')).toBe(
			[
				'55aa', // signature
				'0a00', // 10 units of 512
				'f10e0000', // EFI signature
				'0b00', // boot service driver
				'6486', // x64
				'0000', // not compressed
				'0000000000000000',
				'0002', // the driver ends with the image
				'1c00', // PCIR
				'0000',
				'50434952', // "PCIR"
				'0210', // vendor
				'4c16', // device
				'0000', // no device list
				'1c00', // length
				'03', // revision
				'000003', // class
				'0a00', // length
				'3412', // code revision
				'03', // EFI
				'80', // last
				'0000',
				'0000',
				'0000',
			].join(''),
		);
		expect(rom.subarray(0x38, 0x200).every((byte) => byte === 0xff)).toBe(true);
		expect(rom.subarray(0x200)).toEqual(driver);
	});

	it('is read back as it was built', () => {
		const id = fc.integer({ min: 1, max: 0xffff });
		fc.assert(
			fc.property(
				fc.nat(0xffff),
				fc.uniqueArray(id, { minLength: 1, maxLength: 40 }),
				fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
				fc.nat(0xffffff),
				fc.boolean(),
				(vendorId, deviceIds, compressed, classCode, markLast) => {
					const images = compressed.map((compress) => ({ kind: 'efi' as const, data: driver, compress, classCode }));
					const rom = buildOptionRom(images, { vendorId, deviceIds, markLast });
					const parsed = parseOptionRom(rom);
					expect(parsed.images).toHaveLength(images.length);
					expect(parsed.findings.map(({ code }) => code)).toEqual(markLast ? [] : ['last-image-missing']);
					for (const [i, { pcir, deviceList, efi: header }] of parsed.images.entries()) {
						expect(pcir).toMatchObject({ vendorId, deviceId: deviceIds[0], classCode });
						expect(deviceList).toEqual(deviceIds.length > 1 ? deviceIds : []);
						expect(pcir.indicator).toBe(markLast && i === images.length - 1 ? 0x80 : 0);
						expect(header?.header.compressionType).toBe(compressed[i] ? 1 : 0);
					}
				},
			),
		);
	});

	it('leaves the inputs as they were', () => {
		const before = legacy.slice();
		buildOptionRom([binary(legacy), efi(driver)], ids);
		expect(legacy).toEqual(before);
	});
});

describe('checksum', () => {
	it.each([
		['an uncompressed driver', [efi(driver)]],
		['a compressed driver', [efi(driver, true)]],
		['drivers and legacy images', [binary(legacy), efi(driver), efi(driver, true)]],
		['a legacy image whose size is no multiple of 512', [binary(unaligned)]],
		['an EFI image that brings its headers', [binary(buildOptionRom([efi(driver)], ids))]],
	])('makes every image of %s sum to zero', (_, images) => {
		const rom = buildOptionRom(images, { ...ids, checksum: true });
		for (const { span } of parseOptionRom(rom).images) {
			expect(sum8(rom.subarray(span.start, span.end))).toBe(0);
		}
	});

	it('changes one byte of an EFI image, between the headers', () => {
		const plain = buildOptionRom([efi(driver)], ids);
		const summed = buildOptionRom([efi(driver)], { ...ids, checksum: true });
		const changed = [...plain.keys()].filter((at) => plain[at] !== summed[at]);
		expect(changed).toEqual([0x1b]);
	});

	it("keeps all of a legacy image's own bytes where there is padding to put the sum in", () => {
		const summed = buildOptionRom([binary(unaligned)], { checksum: true });
		expect(summed[unaligned.length - 1]).toBe(unaligned.at(-1));
	});
});

describe('limits', () => {
	const big = (size: number) => {
		const data = new Uint8Array(size);
		data.set(driver);
		return data;
	};

	it('holds 16 MiB and no byte more', () => {
		const largest = (16 << 20) - 0x38;
		expect(buildOptionRom([efi(big(largest))], ids)).toHaveLength(16 << 20);
		expect(errorOf([efi(big(largest + 1))], ids)).toMatchObject({ code: 'rom-too-large' });
		expect(errorOf([efi(big(9 << 20)), efi(big(9 << 20))], ids)).toMatchObject({ code: 'rom-too-large' });
	});

	it.each<[string, OptionRomInput[], BuildOptions, string]>([
		['no image', [], ids, 'no-images'],
		['no vendor', [efi(driver)], { deviceIds: [1] }, 'vendor-id-missing'],
		['no device', [efi(driver)], { vendorId: 1 }, 'device-id-missing'],
		['a vendor of 17 bits', [efi(driver)], { ...ids, vendorId: 0x10000 }, 'vendor-id-range'],
		['a fractional vendor', [efi(driver)], { ...ids, vendorId: 1.5 }, 'vendor-id-range'],
		['a device of 17 bits', [efi(driver)], { ...ids, deviceIds: [0x10000] }, 'device-id-range'],
		['device 0', [efi(driver)], { ...ids, deviceIds: [0] }, 'device-id-range'],
		['a class of 25 bits', [{ kind: 'efi', data: driver, classCode: 1 << 24 }], ids, 'class-code-range'],
		['a revision of 17 bits', [{ kind: 'efi', data: driver, codeRevision: 1 << 16 }], ids, 'code-revision-range'],
		// From JavaScript, where no compiler keeps them out.
		['another PCI revision', [efi(driver)], { ...ids, pciRevision: '2.1' as '2.3' }, 'pci-revision'],
		['an image of another kind', [{ kind: 'te' as 'efi', data: driver }], ids, 'image-kind'],
		[
			'a device list in PCI 2.3',
			[efi(driver)],
			{ vendorId: 1, deviceIds: [1, 2], pciRevision: '2.3' },
			'device-list-pci23',
		],
		[
			'a device list of 64 KiB',
			[efi(driver)],
			{ vendorId: 1, deviceIds: Array.from({ length: 40_000 }, (_, i) => i + 1) },
			'too-many-device-ids',
		],
	])('refuses %s', (_, images, options, code) => {
		const error = errorOf(images, options);
		expect(error).toBeInstanceOf(OptionError);
		expect(error).toMatchObject({ code });
	});

	it('needs no IDs for legacy images', () => {
		expect(buildOptionRom([binary(legacy)])).toHaveLength(legacy.length);
	});

	it.each<[string, Uint8Array, string]>([
		['no 55 aa', goldenInput('bad-no-55aa.bin'), 'rom-signature'],
		['no PCIR offset', goldenInput('bad-pcir-zero.bin'), 'pcir-offset'],
		['no PCIR', goldenInput('bad-pcir-signature.bin'), 'pcir-signature'],
		['a PCIR beyond the end', legacy.slice(0, 0x1c0), 'pcir-offset'],
		['half a header', legacy.slice(0, 10), 'truncated'],
		['nothing', new Uint8Array(0), 'truncated'],
	])('refuses a legacy image with %s, naming the input', (_, data, code) => {
		const error = errorOf([efi(driver), binary(data)], ids);
		expect(error).toBeInstanceOf(FormatError);
		expect(error).toMatchObject({ code, input: 1 });
	});

	it('refuses to compress what does not get smaller', () => {
		const incompressible = incompressibleDriver();
		expect(errorOf([efi(incompressible, true)], ids)).toMatchObject({ code: 'not-compressible', input: 0 });
		expect(errorOf([efi(incompressible)], ids)).toBeUndefined();
	});
});
