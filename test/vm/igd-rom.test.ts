/** ROMs with romtool's own IGD helper: what is in them, in which order, and what they are refused of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError, OptionError } from '../../src/bytes/errors.js';
import { IGD_HELPER } from '../../src/igd-helper/igd-helper.js';
import { inspect } from '../../src/index.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { joinRoms } from '../../src/option-rom/edit/join.js';
import { ParsedRom } from '../../src/option-rom/parsed-rom.js';
import { buildIgdRom, type IgdRomOptions } from '../../src/vm/igd-rom.js';
import { INTEL_IDS, intelDriver } from '../graphics/builders.js';
import { AMD_GOP, INTEL_GOP, IGD_HELPER as OTHER_HELPER, VBIOS } from '../support/bios.js';
import { sha256 } from '../support/lint.js';

const RAPTOR = { vendorId: 0x8086, deviceId: 0xa780 };
const wrap = (...drivers: Uint8Array[]) =>
	buildOptionRom(
		drivers.map((data, i) => ({ kind: 'efi', data, compress: i % 2 === 1 })),
		{ vendorId: 0x1234, deviceIds: [0x5678] },
	);

/** The drivers of a ROM, unpacked, with the IDs around them. */
function contents(rom: Uint8Array) {
	const parsed = new ParsedRom(rom);
	return parsed.images.map((image) => ({
		ids: [image.pcir.vendorId, image.pcir.deviceId],
		driver: parsed.driverOf(image),
		last: (image.pcir.indicator & 0x80) !== 0,
	}));
}

describe('buildIgdRom', () => {
	it('has the helper alone, for any device, in less than 9 KiB', () => {
		const rom = buildIgdRom();
		expect(contents(rom)).toEqual([{ ids: [0x8086, 0xffff], driver: IGD_HELPER.driver(), last: true }]);
		expect(rom.length % 512).toBe(0);
		expect(rom.length).toBeLessThan(9 << 10);
	});

	it('has the helper first, and then the GOP driver', () => {
		expect(contents(buildIgdRom({ device: RAPTOR, gop: INTEL_GOP }))).toEqual([
			{ ids: [0x8086, 0xa780], driver: IGD_HELPER.driver(), last: false },
			{ ids: [0x8086, 0xa780], driver: INTEL_GOP, last: true },
		]);
	});

	it.each<[string, Uint8Array]>([
		['a ROM of it', wrap(INTEL_GOP)],
		['a ROM in which it is compressed', wrap(OTHER_HELPER, INTEL_GOP)],
		['a ROM with another helper', joinRoms([wrap(OTHER_HELPER), wrap(INTEL_GOP)]).bytes],
		['a ROM with a VBIOS before it', joinRoms([VBIOS, wrap(INTEL_GOP)]).bytes],
		['one of this kind', buildIgdRom({ gop: INTEL_GOP })],
	])('takes the driver out of %s', (_, gop) => {
		const drivers = contents(buildIgdRom({ device: RAPTOR, gop })).map(({ driver }) => driver);
		expect(drivers).toEqual([IGD_HELPER.driver(), INTEL_GOP]);
	});

	it('takes of several drivers the one that lists the device', () => {
		const [old, fits] = [
			intelDriver({ ids: [0x1912, 0x191b, 0x5912, 0x5916, 0x3e92] }),
			intelDriver({ ids: INTEL_IDS }),
		];
		const drivers = contents(buildIgdRom({ device: RAPTOR, gop: wrap(old, fits) })).map(({ driver }) => driver);
		expect(drivers[1]).toEqual(fits);
	});

	it('compresses the driver as it was, unless it is told', () => {
		const sizes = [undefined, true, false].map((compress) => {
			const asked = compress === undefined ? {} : { compress };
			return [wrap(INTEL_GOP), wrap(OTHER_HELPER, INTEL_GOP)].map((gop) => buildIgdRom({ gop, ...asked }).length);
		});
		const [[plain, packed] = [], always = [], never = []] = sizes;
		expect(packed).toBeLessThan(plain ?? 0);
		expect(always).toEqual([packed, packed]);
		expect(never).toEqual([plain, plain]);
	});

	it('is known again, with its version', () => {
		const { images } = inspect(buildIgdRom({ device: RAPTOR, gop: INTEL_GOP }), sha256) as unknown as {
			images: { graphics: object }[];
		};
		expect(images.map(({ graphics }) => graphics)).toMatchObject([
			{ kind: 'igd-helper', name: 'RomtoolIgdHelper', version: IGD_HELPER.version, stolenMemory: 'either' },
			{ kind: 'intel-gop' },
		]);
	});

	it.each<[string, IgdRomOptions, string, typeof FormatError | typeof OptionError]>([
		['a device of AMD', { device: { vendorId: 0x1002, deviceId: 0x1636 } }, 'igd-not-intel', OptionError],
		['a card of Intel', { device: { vendorId: 0x8086, deviceId: 0x56a0 } }, 'igd-card', OptionError],
		["AMD's driver", { gop: AMD_GOP }, 'igd-no-gop', FormatError],
		['another helper', { gop: OTHER_HELPER }, 'igd-no-gop', FormatError],
		['a ROM without a GOP driver', { gop: wrap(AMD_GOP, OTHER_HELPER) }, 'igd-no-gop', FormatError],
		['a VBIOS', { gop: VBIOS }, 'igd-no-gop', FormatError],
		['nothing', { gop: new Uint8Array(0) }, 'igd-no-gop', FormatError],
	])('refuses %s', (_, options, code, kind) => {
		const run = () => buildIgdRom(options);
		expect(run).toThrow(kind);
		expect(run).toThrow(expect.objectContaining({ code }));
	});

	it('throws nothing but its own errors for any bytes, and has the helper first in what it makes', () => {
		const start = buildIgdRom({ gop: INTEL_GOP, compress: true });
		const changed = fc
			.tuple(
				fc.array(fc.tuple(fc.nat(start.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
				fc.nat(start.length),
			)
			.map(([changes, size]) => {
				const bytes = start.slice(0, size);
				for (const [at, value] of changes) if (at < size) bytes[at] = value;
				return bytes;
			});
		fc.assert(
			fc.property(fc.oneof(fc.uint8Array({ maxLength: 2000 }), changed), (gop) => {
				try {
					expect(contents(buildIgdRom({ gop }))[0]?.driver).toEqual(IGD_HELPER.driver());
				} catch (error) {
					if (!(error instanceof FormatError)) throw error;
				}
			}),
			{ numRuns: 200 },
		);
	});
});
