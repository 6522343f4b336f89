import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum8 } from '../../src/bytes/sums.js';
import { askOvmf } from '../../src/consumers/ovmf.js';
import { askSeabios } from '../../src/consumers/seabios.js';
import { examineFile } from '../../src/examined/examined-file.js';
import { joinRoms } from '../../src/option-rom/edit/join.js';
import { planBuild } from '../../src/option-rom/edit/plan-build.js';
import { rebuildOptionRom } from '../../src/option-rom/edit/rebuild.js';
import { setRomIds } from '../../src/option-rom/edit/set-id.js';
import { trimRom } from '../../src/option-rom/edit/trim.js';
import { unpackOptionRom } from '../../src/option-rom/edit/unpack.js';
import { parseOptionRom } from '../../src/option-rom/parse.js';
import { inspect } from '../../src/report/inspect.js';
import { ask, joined, structureOf } from '../consumers/builders.js';
import { goldenInput } from '../support/files.js';
import { growthOfTime, LINEAR } from '../support/growth.js';
import { FIRMWARE, GEFORCE, gop, PASCAL, privateImage, TURING, vbios } from '../support/nvidia.js';

const zeros = (size: number) => new Uint8Array(size);
const data = (size: number) => zeros(size).fill(7);

const privates = TURING.subarray(FIRMWARE.length);

const placesOf = (rom: Uint8Array) =>
	parseOptionRom(rom).images.map(({ reach, span }) => [reach, span.start, span.end] as const);
const found = (rom: Uint8Array) => structureOf(rom).map(({ code, severity, offset }) => [code, severity, offset]);

describe('images that NVIDIA has for its own drivers', () => {
	it('are images of the ROM behind the one that the PCI data structure marks as the last', () => {
		expect(placesOf(TURING)).toEqual([
			['chain', 0, 0x400],
			['chain', 0x400, 0xa00],
			['behind', 0xa00, 0xe00],
			['behind', 0xe00, 0x1200],
		]);
		expect(found(TURING)).toEqual([]);
		const { images, regions } = inspect(TURING, () => '');
		expect(images.map((image) => [image.codeType, image.private])).toEqual([
			[0, undefined],
			[3, undefined],
			[0xe0, true],
			[0xe0, true],
		]);
		expect(regions.map(({ what }) => what)).toContain('image 3, NVIDIA VBIOS extension');
	});

	it('are images of the ROM inside of one whose PCI data structure counts them in', () => {
		expect(placesOf(PASCAL)).toEqual([
			['chain', 0, 0x400],
			['inside', 0x400, 0x800],
			['inside', 0x800, 0xc00],
			['chain', 0xc00, 0x1200],
		]);
		expect(parseOptionRom(PASCAL).images[0]?.extent).toEqual({ start: 0, end: 0xc00 });
		expect(inspect(PASCAL, () => '').regions.map(({ end }) => end)).toEqual([0x400, 0x800, 0xc00, 0x1200]);
	});

	it('are none where they do not fill the image, or where no extension leads to them', () => {
		const gap = joined(vbios({ indicator: 0, imageUnits: 5 }, { units: 2 }), privateImage({ units: 2 }), data(512));
		expect(placesOf(joined(gap, gop({})))).toEqual([
			['chain', 0, 0xa00],
			['chain', 0xa00, 0x1000],
		]);
		expect(placesOf(joined(gop({}), privates))).toHaveLength(1);
		expect(placesOf(joined(gop({}, { units: 3, last: true }), privates))).toHaveLength(1);
		expect(placesOf(joined(gop({}, { units: 0 }), privates))).toHaveLength(1);
	});

	it('begin where the extension says, even if the image is longer by it', () => {
		const rom = joined(gop({}, { units: 5 }), data(1024), privateImage({ units: 2, last: true }));
		expect(placesOf(rom)).toEqual([
			['chain', 0, 0xa00],
			['behind', 0xa00, 0xe00],
		]);
		expect(found(joined(gop({}, { units: 5 }), vbios({})))).toEqual([['last-image-early', 'error', 0x600]]);
	});

	it('end by the PCI data structure where the extension is too short for a flag', () => {
		const short = joined(gop({}, { units: 3, length: 10 }), privates);
		expect(placesOf(short)).toHaveLength(1);
		expect(placesOf(joined(gop({ imageUnits: 4 }, { units: 3, length: 10 }), privates))).toHaveLength(1);
	});

	it('are told of where the file ends in one, and make the ROM no worse', () => {
		const cut = TURING.subarray(0, 0x1000);
		expect(placesOf(cut)).toHaveLength(3);
		expect(found(cut)).toEqual([['image-truncated', 'note', 0xe00]]);
		// As sysfs gives it, which goes by the PCI data structures.
		expect(found(FIRMWARE)).toEqual([]);
	});

	it('change nothing in what firmware does', () => {
		const card = joined(
			vbios({ indicator: 0 }, { units: 2 }),
			gop({ payload: goldenInput('x64-driver-4k.efi') }, { units: 9 }),
		);
		for (const rom of [card, joined(card, privates)]) {
			expect(askOvmf(ask(rom))).toEqual({ verdict: 'runs', findings: [] });
		}
		for (const rom of [FIRMWARE, TURING, PASCAL]) {
			expect(askSeabios(ask(rom, GEFORCE.vendorId, GEFORCE.deviceId)).verdict).toBe('runs');
		}
		const codes = askSeabios(ask(TURING, 0x10de, 1)).findings.map(({ code }) => code);
		expect(codes).toEqual(['seabios-ids', 'seabios-code-type']);
	});
});

describe('the last-image flag', () => {
	const unmarked = gop({ indicator: 0 }, { units: 3, last: true });

	it('may be in the extension alone, before nothing', () => {
		expect(found(PASCAL)).toEqual([['last-image-missing', 'note', PASCAL.length]]);
		expect(found(joined(unmarked, zeros(512)))).toEqual([
			['last-image-missing', 'note', 0x600],
			['trailing-bytes', 'note', 0x600],
		]);
		expect(found(joined(gop({ indicator: 0 }, { units: 3 }), privateImage({ units: 2, last: true })))).toEqual([
			['last-image-missing', 'note', 0x600],
		]);
	});

	it('has to be in the PCI data structure before data that firmware reads on into', () => {
		expect(found(joined(unmarked, data(512)))).toEqual([
			['last-image-missing', 'warning', 0x600],
			['trailing-bytes', 'warning', 0x600],
		]);
	});
});

describe('what a dump lacks or has twice', () => {
	it.each<[string, Uint8Array]>([
		['by the extension', vbios({ indicator: 0 }, { units: 2 })],
		['by the PCI data structure', vbios({ indicator: 0 })],
		['before zeros', joined(vbios({ indicator: 0 }, { units: 2 }), zeros(512))],
		['behind private images', joined(vbios({ indicator: 0, imageUnits: 4 }, { units: 2 }), privateImage({ units: 2 }))],
	])('is the driver that is announced %s', (_, rom) => {
		const [finding] = structureOf(rom);
		expect(finding).toMatchObject({ code: 'image-missing', severity: 'warning', values: { image: 1 } });
	});

	it('is not announced by others, or where there is one', () => {
		expect(found(vbios({ indicator: 0, vendorId: 0x1002 }))).toEqual([['last-image-missing', 'note', 0x400]]);
		expect(found(gop({ indicator: 0 }, { units: 3 }))).toEqual([['last-image-missing', 'note', 0x600]]);
		expect(found(gop({ indicator: 0 }))).toEqual([['last-image-missing', 'warning', 0x600]]);
	});

	it('is a second copy of the FIRMWARE, not an image to be joined', () => {
		const newer = joined(vbios({ indicator: 0, classCode: 0x030001 }, { units: 2 }), gop({}, { units: 3 }));
		expect(found(joined(TURING, zeros(1024), newer))).toEqual([['second-copy', 'note', 0x1600]]);
		const another = joined(vbios({ indicator: 0, deviceId: 1 }), gop({}));
		expect(found(joined(TURING, zeros(1024), another))).toEqual([['last-image-early', 'warning', 0x1600]]);
	});
});

describe('the editing commands', () => {
	const whole = joined(zeros(512).fill(3), TURING, data(512));

	it('trim around private images, and say what they remove', () => {
		const { bytes, changes } = trimRom(whole);
		expect(bytes).toEqual(TURING);
		expect(changes.map(({ what, before }) => [what, before])).toEqual([
			['header before the first image removed', 512],
			['bytes after the last image removed', 512],
		]);
	});

	it.each([
		['behind', whole, ['image1-legacy-10de-1c60.bin', 'image3-typee0-10de-1c60.bin', 'image4-typee0-10de-1c60.bin']],
		['inside', PASCAL, ['image1-legacy-10de-1c60.bin']],
	])('unpack and rebuild private images %s', (_, rom, names) => {
		const unpacked = unpackOptionRom(rom);
		const files = new Map(unpacked.files.map(({ name, bytes }) => [name, bytes]));
		expect(rebuildOptionRom(unpacked.manifest, (name) => files.get(name) ?? zeros(0))).toEqual(rom);
		expect([...files.keys()].filter((name) => /^image.*\.bin$/.test(name))).toEqual(expect.arrayContaining(names));
		expect(planBuild(TURING, unpackOptionRom(TURING)).differences[0]).toEqual({ what: 'trailing', bytes: 0x800 });
	});

	it('join keeps what is private at the end, and names it elsewhere', () => {
		expect(joinRoms([TURING])).toEqual({ bytes: TURING, changes: [] });
		const other = gop({ vendorId: 0x1002 });
		const behind = joinRoms([other, TURING]);
		expect(placesOf(behind.bytes).map(([reach]) => reach)).toEqual(['chain', 'chain', 'chain', 'behind', 'behind']);
		expect(parseOptionRom(behind.bytes).findings).toEqual([]);
		const before = joinRoms([TURING, other]);
		expect(placesOf(before.bytes).map(([reach]) => reach)).toEqual(['chain', 'chain', 'chain']);
		expect(before.changes.filter(({ what }) => what === 'private image removed')).toMatchObject([
			{ input: 0, image: 3, offset: 0xa00, before: 1024 },
			{ input: 0, image: 4, offset: 0xe00, before: 1024 },
		]);
	});

	it('join marks the last image of a ROM whose extension alone does', () => {
		const { bytes } = joinRoms([PASCAL]);
		expect(placesOf(bytes)).toEqual(placesOf(PASCAL));
		expect(found(bytes)).toEqual([]);
	});

	it('set-id leaves private images alone, and mends the sum over those inside', () => {
		const ids = { vendorId: 0x10de, deviceId: 0x1234 };
		const { bytes } = setRomIds(TURING, ids);
		expect(parseOptionRom(bytes).images.map(({ pcir }) => pcir.deviceId)).toEqual([0x1234, 0x1234, 0x1c60, 0x1c60]);
		expect(setRomIds(TURING, { ...ids, image: 3 }).changes.map(({ image }) => image)).toContain(3);
		expect(sum8(setRomIds(PASCAL, ids).bytes.subarray(0, 0x400))).toBe(0);
		expect(() => setRomIds(PASCAL, { ...ids, image: 2 })).toThrow(expect.objectContaining({ code: 'no-such-image' }));
	});
});

describe('files that keep a parser busy', () => {
	const many = (count: number, each: Uint8Array) => joined(...Array.from({ length: count }, () => each));

	it('have no more than 1024 images of any kind', () => {
		const inside = vbios({ indicator: 0, imageUnits: 2 + 2 * 2000 }, { units: 2 });
		const each = privateImage({ units: 2 });
		for (const rom of [joined(gop({}, { units: 3 }), many(2000, each)), joined(inside, many(2000, each))]) {
			expect(parseOptionRom(rom).images.length).toBeLessThanOrEqual(1024);
		}
	});

	it('are read in a time that grows with their size', () => {
		// Each image seems to have private ones inside, up to a last one that is none.
		const nearly = (count: number) =>
			joined(vbios({ indicator: 0, imageUnits: 2 * count + 4 }, { units: 2 }), many(count, privateImage({ units: 2 })));
		const roms = (times: 1 | 4) => many(100 * times, joined(nearly(8), data(1024)));
		expect(growthOfTime(roms, (rom) => examineFile(rom, () => '').images)).toBeLessThan(LINEAR);
	});

	it('are tiled by their images, whatever the bytes are', () => {
		const place = fc.tuple(fc.nat({ max: TURING.length - 1 }), fc.integer({ min: 0, max: 255 }));
		fc.assert(
			fc.property(fc.constantFrom(TURING, PASCAL), fc.array(place, { maxLength: 8 }), (rom, changes) => {
				const bytes = rom.slice();
				for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
				const { images, trailing } = parseOptionRom(bytes);
				const starts = [...images.map(({ span }) => span.start), trailing.start];
				expect([0, ...images.map(({ span }) => span.end)]).toEqual(starts);
				structureOf(bytes);
			}),
		);
	});
});
