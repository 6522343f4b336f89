import { describe, expect, it } from 'vitest';
import type { DriverGraphics } from '../../src/graphics/kinds/kinds.js';
import { type IdRange, mergeRanges } from '../../src/pci/id-ranges.js';
import { questionGroups } from '../../src/probe/questions.js';

const AMD: DriverGraphics = {
	kind: 'amd-gop',
	version: '2.18.0',
	built: 'May  4 2021',
	deviceIds: [
		[0x1636, 0x1638],
		[0x164c, 0x164c],
	],
	absenceMeans: 'unsupported',
};
const INTEL: DriverGraphics = { kind: 'intel-gop', deviceIds: [0x46a0, 0x46a1, 0x46a8] };
const ASPEED: DriverGraphics = { kind: 'other-gop', name: 'ASPEED GOP' };
const ALL: IdRange = [0, 0xffff];

const vbios = (vendorId: number, deviceId: number) => ({
	bytes: new Uint8Array(0),
	sha256: `${deviceId}`,
	vendorId,
	deviceId,
});
const nothing = { device: undefined, allIds: false };

describe('a driver is asked', () => {
	it.each<[string, DriverGraphics, [number, IdRange[]][]]>([
		[
			"about its table, AMD's",
			AMD,
			[
				[
					0x1002,
					[
						[0x1636, 0x1638],
						[0x164c, 0x164c],
					],
				],
			],
		],
		[
			"about its table, Intel's",
			INTEL,
			[
				[
					0x8086,
					[
						[0x46a0, 0x46a1],
						[0x46a8, 0x46a8],
					],
				],
			],
		],
		['about all of its vendor without a table', { ...INTEL, deviceIds: [] }, [[0x8086, [ALL]]]],
		['about all of its vendor where it has only a name', ASPEED, [[0x1a03, [ALL]]]],
	])('%s', (_, graphics, expected) => {
		const groups = questionGroups({ graphics }, [], nothing);
		expect(groups.map(({ vendorId, rom, asked }) => [vendorId, rom, asked])).toEqual(
			expected.map(([vendorId, asked]) => [vendorId, undefined, asked]),
		);
	});

	it('about the devices of its VBIOS images, without and with them', () => {
		const vbioses = [vbios(0x1002, 0x164c), vbios(0x8086, 0x46a0), vbios(0x1002, 0x164d)];
		expect(questionGroups({ graphics: AMD }, vbioses, nothing)).toEqual([
			{ vendorId: 0x1002, rom: undefined, asked: [[0x164c, 0x164d]] },
			{ vendorId: 0x8086, rom: undefined, asked: [[0x46a0, 0x46a0]] },
			{ vendorId: 0x1002, rom: 0, asked: [[0x164c, 0x164c]] },
			{ vendorId: 0x8086, rom: 1, asked: [[0x46a0, 0x46a0]] },
			{ vendorId: 0x1002, rom: 2, asked: [[0x164d, 0x164d]] },
		]);
	});

	it('about the device that is named, whatever the VBIOS says', () => {
		const device = { vendorId: 0x1002, deviceId: 0x1681 };
		const asked: IdRange[] = [[0x1681, 0x1681]];
		expect(questionGroups({ graphics: AMD }, [vbios(0x1002, 0x164c)], { device, allIds: false })).toEqual([
			{ vendorId: 0x1002, rom: undefined, asked },
			{ vendorId: 0x1002, rom: 0, asked },
		]);
		const [without] = questionGroups({ graphics: AMD }, [], { device, allIds: true });
		expect(without?.asked).toEqual([ALL]);
	});

	it.each([false, true])('about all devices of AMD, Intel and NVIDIA where nothing says about what', (allIds) => {
		const groups = questionGroups({}, [], { device: undefined, allIds });
		expect(groups).toEqual([0x1002, 0x8086, 0x10de].map((vendorId) => ({ vendorId, rom: undefined, asked: [ALL] })));
	});
});

it.each<[IdRange[], IdRange[]]>([
	[[], []],
	[
		[
			[5, 5],
			[1, 2],
		],
		[
			[1, 2],
			[5, 5],
		],
	],
	[
		[
			[1, 2],
			[3, 3],
		],
		[[1, 3]],
	],
	[
		[
			[1, 9],
			[2, 3],
		],
		[[1, 9]],
	],
])('ranges %j are %j', (ranges, merged) => {
	expect(mergeRanges(ranges)).toEqual(merged);
});
