import { describe, expect, it } from 'vitest';
import { measuredRows } from '../../src/cli/inspect/summary.js';
import type { VbiosAnswer } from '../../src/names/measured-driver.js';
import { reportMeasured } from '../../src/report/measured-report.js';

const report = (...beside: VbiosAnswer[]) => reportMeasured({ version: '1.60', vendorId: 0x1002, alone: [], beside });
const familiesOf = (...beside: VbiosAnswer[]) => report(...beside).families.map(({ family }) => family);

const NONE = { takes: [] } as const;

describe('the families of a measured driver', () => {
	it.each<[string, VbiosAnswer[], string[]]>([
		['one whose chip was asked', [{ chips: [[0x1638, 0x1638]], ...NONE }], ['017.010']],
		['none of which another chip was not asked', [{ chips: [[0x67df, 0x67df]], ...NONE }], []],
		['one all of whose chips say the same', [{ chips: [[0x67df, 0x67ff]], ...NONE }], ['015.050']],
		[
			'none whose chips say something else',
			[
				{ chips: [[0x67df, 0x67df]], takes: [[0x67c0, 0x67df]] },
				{ chips: [[0x67ef, 0x67ff]], takes: [[0x67e0, 0x67ff]] },
			],
			[],
		],
		[
			'none whose boards say something else',
			[
				{ chips: [[0x1638, 0x1638]], images: ['00'], takes: 'asks-hardware' },
				{ chips: [[0x1638, 0x1638]], images: ['01'], ...NONE },
			],
			[],
		],
		[
			'one with which it took all that it was asked about, however much that was',
			[
				{ chips: [[0x15bf, 0x15bf]], takes: [[0, 0xffff]] },
				{ chips: [[0x1900, 0x1900]], asked: [[0x1300, 0x17ff]], takes: [[0x1300, 0x17ff]] },
			],
			['022.012'],
		],
	])('are %s', (_, beside, families) => {
		expect(familiesOf(...beside)).toEqual(families);
	});
});

it('says nothing of VBIOSes that the driver was not asked with', () => {
	const text = measuredRows(
		report(
			{ chips: [[0x67b1, 0x67b1]], takes: [[0x67a0, 0x67bf]] },
			{
				chips: [
					[0x1638, 0x1638],
					[0x164c, 0x164c],
				],
				...NONE,
			},
		),
	).map(([, value]) => value);
	expect(text).toEqual([
		'without a VBIOS: accepts none',
		'with a VBIOS of 67b1: accepts 67a0-67bf',
		'with a VBIOS of 1638 164c: accepts none',
	]);
});
