import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat } from '../../../src/bytes/concat.js';
import { firstDifference } from '../../../src/bytes/first-difference.js';
import { sum8 } from '../../../src/bytes/sums.js';
import { buildOptionRom } from '../../../src/option-rom/build.js';
import { fixRomSums } from '../../../src/option-rom/edit/fix-sum.js';
import { joinRoms } from '../../../src/option-rom/edit/join.js';
import { compressRom, decompressRom } from '../../../src/option-rom/edit/recompress.js';
import { setRomIds } from '../../../src/option-rom/edit/set-id.js';
import { trimRom } from '../../../src/option-rom/edit/trim.js';
import { locateOptionRom } from '../../../src/option-rom/locate.js';
import { parseOptionRom } from '../../../src/option-rom/parse.js';
import { pciDataStructure23 } from '../../../src/option-rom/pci-data-structure.js';
import { corpusFile, goldenInput } from '../../support/files.js';
import { bothRom, driver, incompressibleDriver, legacy, NPDE, vendorEfiImage } from '../../support/roms.js';

const small = goldenInput('x64-driver-4k.efi');
const ids = { vendorId: 0x1002, deviceIds: [0x164c] };
const gop = buildOptionRom([{ kind: 'efi', data: small }], ids);
const vbios = buildOptionRom([{ kind: 'binary', data: legacy }]);

/** Every byte that differs is one that a change names. */
function expectOnly(before: Uint8Array, after: Uint8Array, offsets: number[]): void {
	const differing = [...after.keys()].filter((i) => before[i] !== after[i]);
	expect(differing.filter((i) => !offsets.includes(i))).toEqual([]);
}

describe('set-id', () => {
	it('sets the IDs of all images and mends the sum of the legacy one', () => {
		const rom = bothRom();
		const copy = rom.slice();
		const { bytes, changes } = setRomIds(rom, { vendorId: 0x1022, deviceId: 0x15e3 });
		expect(rom, 'the input stays').toEqual(copy);
		const { images, findings } = parseOptionRom(bytes);
		expect(findings).toEqual([]);
		expect(images.map(({ pcir }) => [pcir.vendorId, pcir.deviceId])).toEqual([
			[0x1022, 0x15e3],
			[0x1022, 0x15e3],
		]);
		expect(sum8(bytes.subarray(0, images[0]?.legacySize))).toBe(0);
		expect(changes.map(({ image, what }) => [image, what])).toEqual([
			[1, 'vendor ID'],
			[1, 'device ID'],
			[1, 'checksum byte'],
			[2, 'vendor ID'],
			[2, 'device ID'],
		]);
		expectOnly(
			rom,
			bytes,
			changes.flatMap(({ offset }) => [offset, offset + 1]),
		);
	});

	it('sets those of one image, and none where they are so already', () => {
		const rom = bothRom();
		const { bytes, changes } = setRomIds(rom, { vendorId: 0x1002, deviceId: 0x1638, image: 2 });
		expect(changes).toEqual([
			{ image: 2, offset: expect.any(Number), what: 'device ID', before: 0x164c, after: 0x1638 },
		]);
		expect(setRomIds(bytes, { vendorId: 0x1002, deviceId: 0x1638, image: 2 }).changes).toEqual([]);
		expect(() => setRomIds(rom, { vendorId: 1, deviceId: 1, image: 3 })).toThrow(
			expect.objectContaining({ code: 'no-such-image', values: { image: 3, images: 2 } }),
		);
	});

	it('keeps the sum of an EFI image that has one', () => {
		const rom = vendorEfiImage('x');
		expect(sum8(setRomIds(rom, { vendorId: 1, deviceId: 2 }).bytes)).toBe(0);
	});

	it('replaces a device list of one ID and not one of several', (context) => {
		const listed = buildOptionRom([{ kind: 'efi', data: small }], { vendorId: 0x1002, deviceIds: [0x164c, 0x1638] });
		const wanted = { vendorId: 0x1002, deviceId: 0x15bf };
		expect(() => setRomIds(listed, wanted)).toThrow(expect.objectContaining({ code: 'device-list' }));
		const kept = parseOptionRom(setRomIds(listed, { ...wanted, keepDeviceList: true }).bytes).images[0];
		expect([kept?.pcir.deviceId, kept?.deviceList]).toEqual([0x15bf, [0x164c, 0x1638]]);
		const ipxe = corpusFile(context, 'roms/debian__ipxe-qemu__efi-e1000.rom');
		const [first] = parseOptionRom(setRomIds(ipxe, wanted).bytes).images;
		expect([first?.pcir.deviceId, first?.deviceList]).toEqual([0x15bf, [0x15bf]]);
	});

	it('leaves what a device list points to in the headers or the driver', () => {
		const rom = buildOptionRom([{ kind: 'efi', data: small }], { vendorId: 0x1002, deviceIds: [0x164c, 0x1638] });
		const [image] = parseOptionRom(rom).images;
		const pcirAt = image?.pcirOffset ?? 0;
		const driverAt = (image?.efi?.payload.start ?? 0) - pcirAt;
		for (const listAt of [15, driverAt]) {
			const damaged = rom.slice();
			new DataView(damaged.buffer).setUint16(pcirAt + pciDataStructure23.offsets.deviceListOffset, listAt, true);
			// A list of one ID.
			new DataView(damaged.buffer).setUint16(pcirAt + driverAt + 2, 0, true);
			const { bytes, changes } = setRomIds(damaged, { vendorId: 0x1002, deviceId: 0x15bf });
			expect(changes).toMatchObject([{ what: 'device ID', offset: pcirAt + 6 }]);
			expect(parseOptionRom(bytes).images[0]).toMatchObject({ span: image?.span, pcir: { deviceId: 0x15bf } });
		}
	});

	it('refuses IDs that are none', () => {
		expect(() => setRomIds(gop, { vendorId: 0x10000, deviceId: 1 })).toThrow(
			expect.objectContaining({ code: 'id-range' }),
		);
		expect(() => setRomIds(gop, { vendorId: 0x1002, deviceId: 0 })).toThrow(
			expect.objectContaining({ code: 'device-id-range' }),
		);
	});
});

describe('fix-sum', () => {
	it('mends a legacy image by its last byte', () => {
		const spoiled = vbios.slice();
		spoiled[0x40] = 1 + (spoiled[0x40] ?? 0);
		const { bytes, changes } = fixRomSums(spoiled);
		expect(changes).toMatchObject([{ image: 1, offset: vbios.length - 1, what: 'checksum byte' }]);
		expect(sum8(bytes)).toBe(0);
		expect(fixRomSums(bytes).changes).toEqual([]);
	});

	it('mends an ATOMBIOS by the byte that it has for it', () => {
		const spoiled = vbios.slice();
		spoiled.set(new TextEncoder().encode(' 761295520'), 0x30);
		expect(fixRomSums(spoiled).changes).toMatchObject([{ offset: 0x21 }]);
	});

	it('leaves EFI images unless they are asked for', () => {
		expect(fixRomSums(gop).changes).toEqual([]);
		const { bytes, changes } = fixRomSums(gop, { efi: true });
		expect(changes).toMatchObject([{ image: 1, offset: 0x1b }]);
		expect(sum8(bytes)).toBe(0);
	});

	it('mends what came without a sum', (context) => {
		const old = corpusFile(context, 'roms/tianocore__edk2-non-osi__AmdSjGenericVbios_old.bin');
		const { bytes, changes } = fixRomSums(old);
		expect(changes).toEqual([{ image: 1, offset: 0x21, what: 'checksum byte', before: 0x65, after: 0x29 }]);
		expect(sum8(bytes)).toBe(0);
	});
});

describe('trim', () => {
	it('finds the ROM behind any header, and drops what follows', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 3000 }), fc.uint8Array({ maxLength: 600 }), (before, after) => {
				const header = before.map((byte) => (byte === 0x55 ? 0 : byte));
				const { bytes, changes } = trimRom(concat([header, gop, after]));
				expect(firstDifference(bytes, gop)).toBeUndefined();
				expect(changes).toHaveLength((header.length > 0 ? 1 : 0) + (after.length > 0 ? 1 : 0));
			}),
		);
	});

	it('is not led astray by 55 aa without headers, by images cut off, or by images of a vendor’s own', () => {
		const own = gop.slice();
		own[0x1c + 20] = 0xe0;
		const bait = concat([Uint8Array.of(0x20, 0x55, 0xaa, 0x55), vbios.subarray(0, 600), own]);
		expect(locateOptionRom(concat([bait, gop]))).toBe(bait.length);
		expect(locateOptionRom(bait)).toBeUndefined();
	});

	for (const [name, start, end] of [
		['supermarsx__other-clevo-modded-bios__86.04.2A.00.2C_NVGI.rom', 0xa00, 0x39600],
		['gjbauer__GPU-vBIOS__Asus.RTX5060Ti.16384.250318_2.rom', 0x35400, 0x10b400],
	] as const) {
		it(`finds NVIDIA's images: ${name}`, (context) => {
			const rom = corpusFile(context, `roms/${name}`);
			expect(firstDifference(trimRom(rom).bytes, rom.slice(start, end))).toBeUndefined();
		});
	}
});

describe('join', () => {
	it('makes of a VBIOS and a GOP ROM what build makes of their parts', () => {
		const { bytes, changes } = joinRoms([vbios, gop]);
		const expected = buildOptionRom(
			[
				{ kind: 'binary', data: legacy },
				{ kind: 'efi', data: small },
			],
			ids,
		);
		expect(bytes).toEqual(expected);
		expect(changes.map(({ input, what }) => [input, what])).toEqual([
			[0, 'last-image bit cleared'],
			[0, 'checksum byte'],
		]);
	});

	it('undoes itself: the images of a ROM, one by one, make the ROM', () => {
		const rom = bothRom(true);
		const parts = parseOptionRom(rom).images.map(({ span }) => rom.slice(span.start, span.end));
		expect(joinRoms(parts).bytes).toEqual(rom);
	});

	it('leaves out what is around the images, and sets NVIDIA’s flag along', () => {
		const nvidia = vendorEfiImage(NPDE);
		const { bytes } = joinRoms([concat([Uint8Array.of(1, 2, 3), gop, new Uint8Array(9)]), nvidia]);
		const { images, trailing } = parseOptionRom(bytes);
		expect(images.map(({ pcir }) => pcir.indicator)).toEqual([0, 0x80]);
		expect(trailing.start).toBe(bytes.length);
		expect(bytes[gop.length + 0x4a]).toBe(0x80);
	});

	it('says which input is none', () => {
		expect(() => joinRoms([gop, driver])).toThrow(expect.objectContaining({ code: 'no-image', input: 1 }));
	});

	it('gives the published ROM of two of its kind', (context) => {
		const published = corpusFile(context, 'roms/gangqizai__igd__igd_rpls.rom');
		const gop12 = corpusFile(context, 'roms/gangqizai__igd__gen12_gop.rom');
		// gen12_igd.rom is another build of the same driver, which tells by the source paths in it.
		const igd = published.slice(0, 0x4600);
		expect(joinRoms([igd, gop12]).bytes).toEqual(published);
	});
});

describe('compress and decompress', () => {
	const plain = bothRom();
	const packed = bothRom(true);

	it('make of each other what build makes', () => {
		expect(compressRom(plain).bytes).toEqual(packed);
		expect(decompressRom(packed).bytes).toEqual(plain);
		expect(compressRom(packed).changes).toEqual([]);
		expect(decompressRom(plain).changes).toEqual([]);
		expect(compressRom(plain).changes).toMatchObject([{ image: 2, what: 'driver compressed' }]);
	});

	it('keep device lists and what a vendor put behind the headers', () => {
		const deviceIds = [0x164c, 0x1638, 0x15bf];
		const build = (compress: boolean) =>
			buildOptionRom([{ kind: 'efi', data: driver, compress }], { vendorId: 2, deviceIds });
		expect(compressRom(build(false)).bytes).toEqual(build(true));
		expect(decompressRom(build(true)).bytes).toEqual(build(false));
		for (const between of [NPDE, 'GOP AMD REV: x']) {
			const rom = vendorEfiImage(between);
			const unpacked = decompressRom(rom).bytes;
			expect(sum8(unpacked)).toBe(0);
			expect(compressRom(unpacked).bytes).toEqual(rom);
		}
	});

	it('refuse what does not get smaller, and damaged data, with its place', () => {
		const random = buildOptionRom([{ kind: 'efi', data: incompressibleDriver() }], ids);
		expect(() => compressRom(random)).toThrow(expect.objectContaining({ code: 'not-compressible' }));
		const damaged = packed.slice();
		damaged.fill(0xa5, legacy.length + 0x60, legacy.length + 0x400);
		expect(() => decompressRom(damaged)).toThrow(
			expect.objectContaining({
				code: expect.stringMatching(/^decompress-/),
				offset: expect.toSatisfy((at) => at > 0xd800 + 0x38),
			}),
		);
	});
});

it('operations take no more than an option ROM can be', () => {
	const image = new Uint8Array(0xffff * 512);
	image.set(gop.subarray(0, 0x200));
	const view = new DataView(image.buffer);
	view.setUint16(2, 0xffff, true);
	view.setUint16(0x1c + 16, 0xffff, true);
	expect(() => trimRom(image)).toThrow(expect.objectContaining({ code: 'rom-too-large' }));
});

it('operations that change an image want its PCI data structure inside it', () => {
	const outside = new Uint8Array(1024);
	outside.set([0x55, 0xaa, 1]);
	outside.set([0x00, 0x02], 0x18);
	outside.set(legacy.subarray(0x1b0, 0x1b0 + 24), 0x200);
	outside.set([1, 0], 0x210);
	for (const run of [
		trimRom,
		(rom: Uint8Array) => joinRoms([rom, rom]),
		(rom: Uint8Array) => setRomIds(rom, { vendorId: 1, deviceId: 2 }),
	]) {
		expect(() => run(outside)).toThrow(expect.objectContaining({ code: 'pcir-outside-image' }));
	}
});

it('no operation throws anything but its own errors at damaged ROMs', () => {
	const operations = [
		(rom: Uint8Array) => setRomIds(rom, { vendorId: 1, deviceId: 2 }),
		(rom: Uint8Array) => fixRomSums(rom, { efi: true }),
		trimRom,
		compressRom,
		decompressRom,
		(rom: Uint8Array) => joinRoms([rom, rom]),
	];
	const base = buildOptionRom([{ kind: 'efi', data: small, compress: true }], ids);
	const damage = fc.array(fc.tuple(fc.nat(0x60), fc.nat(0xff)), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(damage, fc.constantFrom(...operations), (places, operation) => {
			const rom = base.slice();
			for (const [at, value] of places) rom[at] = value;
			try {
				operation(rom);
			} catch (error) {
				expect((error as Error).name).toMatch(/^(FormatError|OptionError)$/);
			}
		}),
		{ numRuns: 2000 },
	);
});
