/** What lies where in the images of a ROM: every byte once, and headers field by field. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/cli/digests.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { fieldMeaning, fieldTitle } from '../../src/option-rom/fields/field-names.js';
import type { ImageReport } from '../../src/report/image-report.js';
import { inspect } from '../../src/report/inspect.js';
import { corpusFile, goldenInput, ROOT, SAMPLES } from '../support/files.js';
import { syntheticVbios } from '../support/synthetic.js';

const DRIVER = new Uint8Array(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.efi')));

function rom(compress: boolean): Uint8Array {
	const images = [
		{ kind: 'binary', data: syntheticVbios({ deviceId: 0x1636 }) },
		{ kind: 'efi', data: DRIVER, compress },
	] as const;
	return buildOptionRom(images, { vendorId: 0x1002, deviceIds: [0x1636, 0x1638] });
}

const imagesOf = (bytes: Uint8Array) => inspect(bytes, sha256).images;

/** What is wrong with the tiling of an image, and of each header by its fields. */
function untiled({ offset, length, regions, headers }: ImageReport): string[] {
	const wrong: string[] = [];
	let at = offset;
	for (const each of regions) {
		if (each.start !== at || each.end <= each.start) wrong.push(`${each.kind} at ${each.start}, not ${at}`);
		at = each.end;
	}
	if (at !== offset + length) wrong.push(`ends at ${at}`);
	for (const { offset: start, size, fields } of headers) {
		const inside = fields.every((field) => field.offset >= start && field.offset + field.size <= start + size);
		if (!inside) wrong.push(`a field outside of the header at ${start}`);
	}
	return wrong;
}

describe('the regions of an image', () => {
	it('are its headers, its code, and what fills it up', () => {
		const [legacy] = imagesOf(rom(false)) as [ImageReport];
		expect(legacy.regions.map(({ kind }) => kind)).toEqual(['rom-header', 'code', 'pci-data-structure', 'code']);
	});

	it('are the sections of a driver, too, where it is not compressed', () => {
		const [, stored] = imagesOf(rom(false)) as [ImageReport, ImageReport];
		const names = stored.regions.filter(({ kind }) => kind === 'driver-section').map(({ what }) => what);
		expect(names).toContain('.text');
		expect(stored.regions.map(({ kind }) => kind)).toContain('device-list');
		const [, packed] = imagesOf(rom(true)) as [ImageReport, ImageReport];
		expect(packed.regions.map(({ kind }) => kind)).toEqual([
			...['efi-rom-header', 'empty', 'pci-data-structure-3', 'device-list', 'driver', 'empty'],
		]);
	});

	it('have each field with its value and what it means', () => {
		const [, image] = imagesOf(rom(true)) as [ImageReport, ImageReport];
		const fields = image.headers.flatMap(({ fields }) => fields);
		const field = (name: string) => fields.find((each) => each.name === name);
		expect(field('compressionType')).toMatchObject({ value: '0x0001', meaning: 'EFI compression', size: 2 });
		expect(field('machine')).toMatchObject({ value: '0x8664', meaning: 'X64' });
		expect(field('vendorId')).toMatchObject({ title: 'vendor ID', value: '0x1002' });
		expect(field('indicator')).toMatchObject({ value: '0x80', meaning: 'last image' });
		expect(field('deviceIds')).toMatchObject({ value: '1636 1638', size: 6 });
		const units = image.length / 512;
		expect(field('imageLength')?.meaning).toBe(`${units} × 512 = ${image.length} bytes`);
		expect(fieldTitle('efi-rom-header', 'machine', 'zh')).toBe('目标架构');
		expect(fieldMeaning('pci-data-structure', { name: 'indicator', number: 0 }, 'zh')).toBe('后面还有镜像');
	});

	it('tile it whatever damage makes of a ROM', () => {
		const good = [rom(false), rom(true), goldenInput('x64-driver-300k.efi')];
		const damage = fc.array(fc.tuple(fc.nat(0x400), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(fc.nat(good.length - 1), damage, (which, places) => {
				const bytes = (good[which] as Uint8Array).slice(0, 0x8000);
				for (const [at, value] of places) if (at < bytes.length) bytes[at] = value;
				expect(imagesOf(bytes).flatMap(untiled)).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('real ROMs', () => {
	const path = join(ROOT, '../shared/corpus/roms');
	it('have an owner for every byte', (context) => {
		const names = existsSync(path) ? readdirSync(path) : ['any'];
		for (const name of names) {
			const bytes = corpusFile(context, `roms/${name}`);
			const { regions, images } = inspect(bytes, sha256);
			expect(images.flatMap(untiled), name).toEqual([]);
			expect(regions.map(({ start }) => start)).toEqual([0, ...regions.slice(0, -1).map(({ end }) => end)]);
			expect(regions.at(-1)?.end).toBe(bytes.length);
		}
	});
});
