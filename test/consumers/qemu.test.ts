import { describe, expect, it } from 'vitest';
import { askQemu, judgeRomfileSize } from '../../src/consumers/qemu.js';
import { romBarSize } from '../../src/consumers/rom-bar.js';
import { ask, atomVbios, codes, efiImage } from './builders.js';

describe('askQemu', () => {
	it('loads whatever has bytes, and says what ROM BAR it makes', () => {
		const { verdict, findings } = askQemu(ask(atomVbios({ units: 3 })));
		expect(verdict).toBe('loads');
		const values = { bytes: 1536, bar: 2048 };
		expect(findings).toEqual([{ code: 'qemu-bar-size', severity: 'note', consumer: 'qemu', offset: 0, values }]);
	});

	it('refuses an empty file', () => {
		const { verdict, findings } = askQemu(ask(new Uint8Array(0)));
		expect(verdict).toBe('refused');
		expect(findings).toMatchObject([{ code: 'qemu-romfile-empty', severity: 'error', offset: 0 }]);
	});

	it('refuses more than 2 GiB, and not 2 GiB themselves', () => {
		expect(judgeRomfileSize(2 ** 31)).toBeUndefined();
		expect(judgeRomfileSize(2 ** 31 + 1)).toMatchObject({
			...{ code: 'qemu-romfile-too-large', severity: 'error' },
			values: { bytes: 2 ** 31 + 1 },
		});
	});

	it.each([
		['a byte less', 1535, true],
		['the least that makes the same BAR', 1025, true],
		['so little that the BAR is smaller than the image', 1024, false],
		['all of it', 1536, false],
	])('tells that padding hides truncation: %s', (_, size, hidden) => {
		const rom = efiImage().subarray(0, size);
		expect(efiImage()).toHaveLength(1536);
		const found = askQemu(ask(rom)).findings;
		expect(codes(found).includes('qemu-padding-hides-truncation')).toBe(hidden);
		if (hidden) {
			const values = { image: 0, end: 1536, offset: size };
			expect(found[1]).toMatchObject({ severity: 'warning', offset: size, values });
		}
	});
});

describe('romBarSize', () => {
	it.each([
		[0, 0],
		[1, 1],
		[512, 512],
		[513, 1024],
		[75776, 131072],
		[131072, 131072],
		[2 ** 31, 2 ** 31],
	])('makes of %i bytes %i', (size, bar) => expect(romBarSize(size)).toBe(bar));
});
