/** How well a part fits a device, by what is known of it. */
import { describe, expect, it } from 'vitest';
import { toldValues } from '../../../src/bytes/told-values.js';
import {
	CONTAINED,
	containedParts,
	containedText,
	containedTextZh,
} from '../../../src/graphics/parts/contained-parts.js';
import { fitOf } from '../../../src/graphics/parts/for-device.js';
import type { FirmwarePart } from '../../../src/graphics/parts/part.js';
import type { ToldValuesOf } from '../../../src/language/values.js';
import { MEASURED_DRIVERS } from '../../../src/names/measured-drivers.generated.js';

function part(fields: Partial<FirmwarePart>): FirmwarePart {
	return {
		kind: 'amd-gop',
		name: 'AMDGopDriver.efi',
		sha256: '',
		bytes: new Uint8Array(0),
		path: [],
		paths: [],
		...fields,
	};
}

const entries = Object.entries(MEASURED_DRIVERS).map(([sha256, make]) => [sha256, make()] as const);
const amd = (deviceId: number) => ({ vendorId: 0x1002, deviceId });

describe('fitOf', () => {
	it('goes by what a driver was measured to take, before what its table says', () => {
		const intel = entries.find(([, { vendorId, beside }]) => vendorId === 0x8086 && beside.length === 0);
		const [sha256 = '', driver] = intel ?? [];
		const taken = driver?.alone[0]?.[0] ?? 0;
		const about = { kind: 'intel-gop', sha256, vendorId: 0x8086, deviceIds: [0xffff] } as const;
		expect(fitOf(part(about), { vendorId: 0x8086, deviceId: taken })).toBe('measured');
		expect(fitOf(part(about), { vendorId: 0x8086, deviceId: 0xffff })).toBe('other');
	});

	it('leaves the answer open where the driver asks the chip', () => {
		const asking = entries.flatMap(([sha256, { beside }]) =>
			beside
				.filter(({ takes }) => takes === 'asks-hardware')
				.map(({ chips }) => ({ sha256, chip: chips[0]?.[0] ?? 0 })),
		);
		expect(asking).not.toEqual([]);
		const graphics = {
			kind: 'amd-gop',
			version: '3.10.0',
			built: '',
			deviceIds: [],
			absenceMeans: 'unknown',
		} as const;
		for (const { sha256, chip } of asking) {
			expect(fitOf(part({ sha256, vendorId: 0x1002, graphics }), amd(chip))).toBe('unknown');
		}
	});
});

describe('fitOf a VBIOS', () => {
	it.each([
		[0x67ef, 0x67ef, 'listed'],
		[0x67ef, 0x67ff, 'sibling'],
		[0x67df, 0x67ff, 'other'],
		[0x67b1, 0x9850, 'other'],
	])('for %i, of the device %i', (has, deviceId, expected) => {
		const graphics = { kind: 'amd-vbios', version: '015.050.000.000', family: '015.050' } as const;
		const about = { kind: 'amd-vbios', vendorId: 0x1002, deviceId: has, deviceIds: [has], graphics } as const;
		expect(fitOf(part(about), amd(deviceId))).toBe(expected);
	});
});

describe('what a file contains instead', () => {
	const vbios = part({ kind: 'amd-vbios', name: 'vbios_1002_1636.bin', vendorId: 0x1002, deviceId: 0x1636 });
	const network = part({ kind: 'option-rom', name: 'rom_8086_100e.rom', vendorId: 0x8086, deviceId: 0x100e });
	const gop = part({ version: '3.10.0' });
	it.each<[FirmwarePart[], string, string]>([
		[[], '', ''],
		[[network], 'option ROM for 8086:100e', '用于 8086:100e 的 Option ROM'],
		[
			[network, vbios],
			'VBIOS for 1002:1636, option ROM for 8086:100e',
			'用于 1002:1636 的 VBIOS、用于 8086:100e 的 Option ROM',
		],
		[[gop, gop, part({ name: 'x.efi' })], 'AMDGopDriver 3.10.0, x', 'AMDGopDriver 3.10.0、x'],
	])('%#', (parts, english, chinese) => {
		const told = toldValues(CONTAINED, containedParts(parts)) as ToldValuesOf<typeof CONTAINED>;
		expect(containedText(told)).toBe(english);
		expect(containedTextZh(told)).toBe(chinese);
	});
});
