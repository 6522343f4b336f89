import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat } from '../../../src/bytes/concat.js';
import type { FormatError } from '../../../src/bytes/errors.js';
import { firstDifference } from '../../../src/bytes/first-difference.js';
import { sum8 } from '../../../src/bytes/sums.js';
import type { Values } from '../../../src/language/values.js';
import { buildOptionRom } from '../../../src/option-rom/build.js';
import { parseManifest } from '../../../src/option-rom/edit/manifest.js';
import { planBuild } from '../../../src/option-rom/edit/plan-build.js';
import { rebuildOptionRom } from '../../../src/option-rom/edit/rebuild.js';
import { rebuildEfiImage } from '../../../src/option-rom/edit/rebuild-efi-image.js';
import { type UnpackedRom, unpackOptionRom } from '../../../src/option-rom/edit/unpack.js';
import { corpusFile, goldenInput } from '../../support/files.js';
import { bothRom, driver, legacy, NPDE, vendorEfiImage } from '../../support/roms.js';

const names = ({ files }: UnpackedRom) => files.map(({ name }) => name);
const fileOf = ({ files }: UnpackedRom, file: string) => {
	const found = files.find(({ name }) => name === file);
	if (found === undefined) throw new Error(`no ${file}`);
	return found.bytes;
};
/** By way of JSON, as the command line does it. */
const rebuilt = (unpacked: UnpackedRom, changed: Record<string, Uint8Array> = {}) =>
	rebuildOptionRom(
		parseManifest(JSON.parse(JSON.stringify(unpacked.manifest))),
		(name) => changed[name] ?? fileOf(unpacked, name),
	);

describe('unpackOptionRom', () => {
	it('takes a legacy image as it is and a driver out of its compression', () => {
		const rom = bothRom(true);
		const unpacked = unpackOptionRom(rom);
		expect(names(unpacked)).toEqual([
			'image1-legacy-1002-164c.bin',
			'image2-efi-1002-164c.efi',
			'image2-efi-1002-164c.hdr',
		]);
		expect(fileOf(unpacked, 'image2-efi-1002-164c.efi')).toEqual(driver);
		expect(firstDifference(rebuilt(unpacked), rom)).toBeUndefined();
		const { plan } = planBuild(rom, unpacked);
		expect(plan && firstDifference(buildOptionRom(plan.inputs, plan.options), rom)).toBeUndefined();
		expect(plan).toBeDefined();
	});

	it.each([
		['a version string of AMD', 'GOP AMD REV: x.x.x.x\0', 0xff],
		["NVIDIA's extension", NPDE, 0xff],
		['padding of zeros', 'xyz', 0],
	])('gives back %s', (_, between, padding) => {
		const rom = vendorEfiImage(between, padding);
		const unpacked = unpackOptionRom(rom);
		expect(unpacked.manifest.parts).toMatchObject([{ kind: 'efi', compress: true, sum: true }]);
		expect(firstDifference(rebuilt(unpacked), rom)).toBeUndefined();
		expect(planBuild(rom, unpacked)).toMatchObject({ differences: [{ what: 'image', image: 1 }] });
	});

	it('keeps what is outside the images, and uniform bytes as their count', () => {
		const image = bothRom();
		const rom = concat([new TextEncoder().encode('NVGI header'), image, new Uint8Array(700).fill(0xff)]);
		const unpacked = unpackOptionRom(rom);
		expect(unpacked.manifest.parts).toMatchObject([
			{ kind: 'bytes', file: 'leading.bin' },
			{ kind: 'image' },
			{ kind: 'efi' },
			{ kind: 'fill', value: 0xff, size: 700 },
		]);
		expect(firstDifference(rebuilt(unpacked), rom)).toBeUndefined();
		expect(planBuild(rom, unpacked).differences).toEqual([
			{ what: 'leading', bytes: 11 },
			{ what: 'trailing', bytes: 700 },
		]);
	});

	it.each([
		['damaged compressed data', (bytes: Uint8Array) => bytes.fill(0xa5, 0x60, 0x400)],
		['an unknown compression', (bytes: Uint8Array) => bytes.fill(7, 0x0c, 0x0d)],
		['a size in the header that is not the image', (bytes: Uint8Array) => bytes.fill(1, 2, 3)],
		['something else than a PE', (bytes: Uint8Array) => bytes.fill(0, 0x0c, 0x0d)],
	])('keeps an image whole and says why: %s', (_, damage) => {
		const rom = vendorEfiImage('x');
		damage(rom);
		const unpacked = unpackOptionRom(rom);
		expect(unpacked.manifest.parts).toEqual([{ kind: 'image', file: 'image1-efi-10de-1c60.bin' }]);
		expect(unpacked.notes).toMatchObject([{ image: 1, why: expect.any(String) }]);
		expect(firstDifference(rebuilt(unpacked), rom)).toBeUndefined();
	});

	it('gives back whatever is built and put around it', () => {
		const surroundings = fc.uint8Array({ maxLength: 600 });
		const inputs = fc.array(
			fc.constantFrom(
				{ kind: 'binary', data: legacy } as const,
				{ kind: 'binary', data: goldenInput('legacy-unaligned-10001.bin') } as const,
				{ kind: 'efi', data: goldenInput('x64-driver-4k.efi'), codeRevision: 3 } as const,
				{ kind: 'efi', data: goldenInput('aa64-driver-20k.efi'), compress: true, classCode: 0x020000 } as const,
			),
			{ minLength: 1, maxLength: 4 },
		);
		const options = fc.record({
			vendorId: fc.nat(0xffff),
			deviceIds: fc.array(fc.integer({ min: 1, max: 0xffff }), { minLength: 1, maxLength: 1 }),
			pciRevision: fc.constantFrom('2.3', '3.0'),
			markLast: fc.boolean(),
			checksum: fc.boolean(),
		});
		fc.assert(
			fc.property(inputs, options, surroundings, (images, how, after) => {
				const rom = concat([buildOptionRom(images, how as object), new Uint8Array(2), after]);
				expect(firstDifference(rebuilt(unpackOptionRom(rom)), rom)).toBeUndefined();
			}),
			{ numRuns: 25 },
		);
	});

	it('takes another driver, with sizes, extension and sum set anew', () => {
		const unpacked = unpackOptionRom(vendorEfiImage(NPDE));
		const other = goldenInput('x64-driver-300k.efi');
		const rom = rebuilt(unpacked, { 'image1-efi-10de-1c60.efi': other });
		expect(sum8(rom)).toBe(0);
		const view = new DataView(rom.buffer);
		expect([view.getUint16(2, true), view.getUint16(0x2c, true), view.getUint16(0x48, true)]).toEqual(
			Array(3).fill(rom.length / 512),
		);
		expect(fileOf(unpackOptionRom(rom), 'image1-efi-10de-1c60.efi')).toEqual(other);
	});

	it.each([
		['nothing', new Uint8Array(0)],
		['text', new TextEncoder().encode('U\xaaU\xaa no ROM')],
		['a driver', driver],
	])('refuses %s', (_, bytes) => {
		expect(() => unpackOptionRom(bytes)).toThrow(expect.objectContaining({ code: 'no-image' }));
	});

	it('refuses a ROM that is cut off', () => {
		const cut = bothRom().subarray(0, -1);
		expect(() => unpackOptionRom(cut)).toThrow(expect.objectContaining({ code: 'image-truncated' }));
	});
});

describe('ROMs as they were shipped', () => {
	for (const name of [
		'yiesko__polaris-vbios__samples__AMD.RX480.8192.160603.rom',
		'yiesko__polaris-vbios__samples__Sapphire.RX570.4096.170323.rom',
		'supermarsx__other-clevo-modded-bios__86.06.58.00.18.rom',
		'supermarsx__other-clevo-modded-bios__86.04.2A.00.2C_NVGI.rom',
		'gjbauer__GPU-vBIOS__Asus.RTX5060Ti.16384.250318_2.rom',
		'tnowak22__IBM-M1215-Crossflash__mpt3x64.rom',
		'Skountz__h330-crossflash-hba330__mptx64-sas3-sb.rom',
	]) {
		it(`come back from their headers and recompressed drivers: ${name}`, (context) => {
			const rom = corpusFile(context, `roms/${name}`);
			const unpacked = unpackOptionRom(rom);
			expect(unpacked.manifest.parts).toContainEqual(expect.objectContaining({ kind: 'efi', compress: true }));
			expect(firstDifference(rebuilt(unpacked), rom)).toBeUndefined();
		});
	}
});

describe('ROMs as people publish them', () => {
	for (const name of [
		'Chikmyvoltage__MSI-KVM-iGPU-Passthrough__Release_i915ovmf.rom',
		'LongQT-sea__TianBei-N1-PRO__n150_vfio_igd.rom',
		'gangqizai__igd__8505_gop.rom',
		'gangqizai__igd__igd_rpls.rom',
		'isc30__AMDGopDriver-5825U.rom',
		'isc30__AMDGopDriver_8700GE.rom',
		'isc30__vbios_8845hs.bin',
	]) {
		it(`come back from plain options: ${name}`, (context) => {
			const rom = corpusFile(context, `roms/${name}`);
			const { plan } = planBuild(rom, unpackOptionRom(rom));
			expect(plan && firstDifference(buildOptionRom(plan.inputs, plan.options), rom)).toBeUndefined();
			expect(plan).toBeDefined();
		});
	}
});

describe('planBuild', () => {
	const small = goldenInput('x64-driver-4k.efi');
	const differencesOf = (rom: Uint8Array) => planBuild(rom, unpackOptionRom(rom)).differences;

	it('has no options for a device that build refuses', () => {
		const rom = buildOptionRom([{ kind: 'efi', data: small }], { vendorId: 0x1002, deviceIds: [1] });
		new DataView(rom.buffer).setUint16(0x1c + 6, 0, true);
		expect(differencesOf(rom)).toMatchObject([{ what: 'error', error: { code: 'device-id-range' } }]);
	});

	it("has none for a class code that EfiRom's command line gives to the image before, too", () => {
		const images = [0, 0x030000].map((classCode) => ({ kind: 'efi', data: small, classCode }) as const);
		const rom = buildOptionRom(images, { vendorId: 0x1002, deviceIds: [1] });
		expect(differencesOf(rom)).toEqual([{ what: 'class-code', image: 2 }]);
	});
});

it('headers of an EFI image end within 64 KiB', () => {
	const plain = buildOptionRom([{ kind: 'efi', data: driver }], { vendorId: 0x1002, deviceIds: [1] });
	const header = concat([plain.subarray(0, 0x200), new Uint8Array(0xfe00)]);
	expect(() => rebuildEfiImage(header, driver, { compress: false })).toThrow(
		expect.objectContaining({ code: 'efi-image-offset' }),
	);
	expect(() => rebuildEfiImage(header.subarray(0, 0xffff), driver, { compress: false })).not.toThrow();
});

describe('parseManifest', () => {
	const of = (...parts: unknown[]) => ({ format: 'romtool-parts', version: 1, parts });
	const named = (given: string) => ({ problem: 'file-name', part: 1, key: 'file', given });
	const integer = (key: string, given: string, most: number) => ({ problem: 'integer', part: 1, key, given, most });
	it.each<[string, unknown, Values]>([
		['no object', [], { problem: 'not-an-object' }],
		['another format', { format: 'x' }, { problem: 'format', given: '"x"' }],
		['no format', {}, { problem: 'format' }],
		['a later version', { format: 'romtool-parts', version: 2 }, { problem: 'version', given: '2' }],
		['no parts', of(), { problem: 'parts' }],
		['a part that is no object', of(1), { problem: 'part', part: 1 }],
		['an unknown kind', of({ kind: 'zip' }), { problem: 'kind', part: 1, key: 'kind', given: '"zip"' }],
		['a path', of({ kind: 'image', file: '../../etc/passwd' }), named('"../../etc/passwd"')],
		['an absolute path', of({ kind: 'bytes', file: '/dev/zero' }), named('"/dev/zero"')],
		['a device of Windows', of({ kind: 'bytes', file: 'aux.bin' }), named('"aux.bin"')],
		['a dot at the end', of({ kind: 'image', file: 'part1.' }), named('"part1."')],
		['a hidden file', of({ kind: 'bytes', file: '.ssh' }), named('".ssh"')],
		['a value that is no byte', of({ kind: 'fill', value: 256, size: 1 }), integer('value', '256', 255)],
		['a huge fill', of({ kind: 'fill', value: 0, size: 1e12 }), integer('size', '1000000000000', 64 << 20)],
		[
			'no flag',
			of({ kind: 'efi', header: 'a', driver: 'b', compress: 1 }),
			{ problem: 'flag', part: 1, key: 'compress', given: '1' },
		],
		['a wrong origin', { ...of({ kind: 'fill', value: 0, size: 1 }), rom: {} }, { problem: 'rom' }],
	])('refuses %s', (_, value, values) => {
		expect(() => parseManifest(value)).toThrow(expect.objectContaining({ code: 'manifest', values }));
	});

	it('says in both languages what is wrong', () => {
		let problem: unknown;
		try {
			parseManifest(of({ kind: 'image', file: '../x' }));
		} catch (error) {
			problem = error;
		}
		expect((problem as FormatError).in('en')).toBe(
			'not a manifest of romtool: part 1: "file" is "../x", not the plain name of a file next to the manifest',
		);
		expect((problem as FormatError).in('zh')).toBe(
			'不是 romtool 的清单：第 1 部分：“file”是 "../x"，不是清单旁文件的单纯名称',
		);
	});
});
