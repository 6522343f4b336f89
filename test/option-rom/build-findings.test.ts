import { describe, expect, it } from 'vitest';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { findBuildOddities } from '../../src/option-rom/build-findings.js';
import type { BuildOptions, OptionRomInput } from '../../src/option-rom/build-options.js';
import { embeddedPciNames } from '../../src/pci/names.js';
import { goldenInput } from '../support/files.js';

const driver = goldenInput('x64-driver-4k.efi');
const ids = { vendorId: 0x1002, deviceIds: [0x164c] };
const efi = (data = driver): OptionRomInput => ({ kind: 'efi', data });
const binary = (name: string): OptionRomInput => ({ kind: 'binary', data: goldenInput(name) });
const summed: OptionRomInput = { kind: 'binary', data: buildOptionRom([binary('legacy-54k.bin')]) };

function oddities(images: OptionRomInput[], options: BuildOptions = ids) {
	return findBuildOddities(images, options, buildOptionRom(images, options), embeddedPciNames);
}

/** The driver with its machine type or subsystem changed. */
function patched(offset: number, value: number): Uint8Array {
	const data = driver.slice();
	new DataView(data.buffer).setUint16(0x40 + offset, value, true);
	return data;
}

/** The driver with an import table, as programs for Windows have. */
function withImports(): Uint8Array {
	const data = driver.slice();
	const view = new DataView(data.buffer);
	const optional = view.getUint32(0x3c, true) + 24;
	view.setUint32(optional + 112 + 8, 0x1000, true);
	view.setUint32(optional + 112 + 12, 0x28, true);
	return data;
}

describe('findBuildOddities', () => {
	it.each<[string, OptionRomInput[], BuildOptions?]>([
		['a driver with its IDs', [efi()]],
		['device 0xffff, which is for all', [efi()], { vendorId: 0x1002, deviceIds: [0xffff] }],
		['unknown IDs that no hex reading explains', [efi()], { vendorId: 0xfffe, deviceIds: [0xfff0] }],
		['a legacy image with a good sum', [summed], {}],
		['a runtime driver', [{ kind: 'efi', data: goldenInput('x64-runtime-9k.efi') }]],
	])('has nothing to say of %s', (_, images, options) => {
		expect(oddities(images, options)).toEqual([]);
	});

	it('names the vendor and the device that 0x03ea and 0x0665 were meant to be', () => {
		expect(oddities([efi()], { vendorId: 0x03ea, deviceIds: [0x0665] })).toMatchObject([
			{
				code: 'vendor-id-decimal',
				offset: 0x20,
				values: { given: 0x03ea, meant: 0x1002, to: { vendorId: 0x1002, deviceId: 0x1637 } },
			},
			{
				code: 'device-id-decimal',
				offset: 0x22,
				values: { given: 0x0665, meant: 0x1637, to: { vendorId: 0x1002, deviceId: 0x1637 } },
			},
		]);
	});

	it('names the vendor that 0x4098 is in decimal', () => {
		expect(oddities([efi()], { vendorId: 0x4098, deviceIds: [0x164c] })).toMatchObject([
			{
				code: 'vendor-id-unknown',
				offset: 0x20,
				values: { given: 0x4098, meant: 0x1002, to: { vendorId: 0x1002, deviceId: 0x164c } },
			},
		]);
	});

	it('names a device in a list, too', () => {
		const found = oddities([efi()], { vendorId: 0x1002, deviceIds: [0x164c, 0x0666] });
		const values = {
			given: 0x0666,
			meant: 0x1638,
			name: expect.stringContaining('Cezanne'),
			to: { vendorId: 0x1002, deviceId: 0x164c },
		};
		expect(found).toMatchObject([{ code: 'device-id-decimal', values }]);
	});

	it.each<[string, Uint8Array, string, number]>([
		['an application', patched(0x5c, 10), 'efi-application', 0x08],
		['a Windows program', patched(0x5c, 3), 'subsystem-not-efi', 0x08],
		['a Windows program that says subsystem 11', withImports(), 'subsystem-not-efi', 0x08],
		['an Itanium driver', patched(4, 0x200), 'machine-unsupported', 0x0a],
		['an unknown machine', patched(4, 0x1234), 'machine-unsupported', 0x0a],
	])('remarks on %s', (_, data, code, offset) => {
		expect(oddities([efi(data)])).toMatchObject([{ code, offset }]);
	});

	it.each([
		[2048, ['rom-too-small-for-ovmf']],
		[2560, []],
	])('knows that OVMF reads no ROM of 2 KiB (%i bytes)', (size, codes) => {
		const data = driver.slice(0, size - 0x38);
		expect(oddities([efi(data)]).map(({ code }) => code)).toEqual(codes);
	});

	it('tells that a legacy sum is wrong because of its padding, and --checksum mends it', () => {
		const images = [binary('legacy-unaligned-10001.bin')];
		expect(oddities(images, {}).map(({ code }) => code)).toContain('legacy-sum');
		expect(oddities(images, { checksum: true }).map(({ code }) => code)).toEqual(['checksum-byte']);
	});

	it("tells which byte a legacy image's sum changed", () => {
		expect(oddities([binary('legacy-54k.bin')], {})).toMatchObject([{ code: 'binary-last-byte', offset: 0xd7ff }]);
	});

	it('tells where the balancing bytes are', () => {
		const found = oddities([binary('legacy-unaligned-10001.bin'), efi()], { ...ids, checksum: true });
		expect(found).toMatchObject([
			{ code: 'checksum-byte', offset: 0x27ff },
			{ code: 'checksum-byte', offset: 0x281b },
		]);
	});

	it('tells that IDs are of no use to legacy images', () => {
		expect(oddities([summed])).toMatchObject([
			{ code: 'ids-unused', values: { to: { vendorId: ids.vendorId, deviceId: ids.deviceIds[0] } } },
		]);
	});

	it('tells that a binary is cut off', () => {
		const data = buildOptionRom([efi()], ids).subarray(0, 2048);
		expect(oddities([{ kind: 'binary', data }], {})).toContainEqual({
			...{ code: 'image-truncated', severity: 'warning', offset: 0 },
			values: { offset: 0, end: 0x1400, size: 0x800, input: 1 },
		});
	});

	it('tells that a ROM of several images was taken as one', () => {
		const data = buildOptionRom([efi(), efi()], ids);
		expect(oddities([{ kind: 'binary', data }], {})).toMatchObject([
			{ code: 'binary-several-images', values: { images: 2, input: 1 } },
		]);
	});
});
