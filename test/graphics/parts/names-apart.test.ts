import { describe, expect, it } from 'vitest';
import { namesApart } from '../../../src/graphics/parts/names-apart.js';

const part = (name: string, digest: string, version?: string) => ({
	name,
	sha256: digest.repeat(64),
	...(version !== undefined && { version }),
});
const names = (...parts: ReturnType<typeof part>[]) => namesApart(parts).map(({ name }) => name);

describe('namesApart', () => {
	it('leaves the name that one part alone has', () => {
		expect(names(part('AMDGopDriver.efi', 'a', '2.10.0'), part('vbt_BROXTON.bin', 'b', '207'))).toEqual([
			'AMDGopDriver.efi',
			'vbt_BROXTON.bin',
		]);
	});

	it('has the version in the names of all but the newest', () => {
		expect(
			names(part('vbios_1002_67ef.bin', 'a', '015.050.9'), part('VBIOS_1002_67ef.bin', 'b', '015.050.10')),
		).toEqual(['vbios_1002_67ef_015.050.9.bin', 'VBIOS_1002_67ef.bin']);
	});

	it('has a digest where the versions of others are one, or there are none', () => {
		expect(
			names(
				...[
					part('vbt_BROXTON.bin', 'a', '207'),
					part('vbt_BROXTON.bin', 'b', '207'),
					part('vbt_BROXTON.bin', 'c', '208'),
				],
				...[
					part('oprom_8086_1234.rom', 'd'),
					part('oprom_8086_1234.rom', 'e'),
					part('oprom_8086_1234.rom', 'f', '1/2'),
				],
			),
		).toEqual([
			'vbt_BROXTON_207_aaaaaaaa.bin',
			'vbt_BROXTON_207_bbbbbbbb.bin',
			'vbt_BROXTON.bin',
			'oprom_8086_1234_dddddddd.rom',
			'oprom_8086_1234_eeeeeeee.rom',
			'oprom_8086_1234.rom',
		]);
	});
});
