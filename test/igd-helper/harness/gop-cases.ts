/**
 * Intel's GOP drivers, each with a device that it is for, the chipset that it looks for, and a VBT of its generation. None of
 * them is part of the repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/files.js';
import { igpu, scenario } from '../scenarios/make.js';
import { publishedDriver } from './helpers.js';
import type { Scenario } from './scenario.js';
import { BRIDGE_AT } from './stage.js';

const OPREGIONS = join(ROOT, '../shared/reference/igd-opregions');
const ISA_BRIDGE = 0x060100;
/** 64 MiB of stolen memory, 8 MiB of translation table. */
const GRAPHICS_CONTROL = 0x02c1;

export interface GopCase {
	readonly name: string;
	readonly driver: Uint8Array;
	readonly scenario: Scenario;
}

interface Known {
	readonly name: string;
	readonly file: string;
	readonly device: number;
	/** The ISA bridge at 00:1f.0, which QEMU has only where it makes one. */
	readonly bridge: number;
	readonly opregion: string;
}

const KNOWN: readonly Known[] = [
	{
		name: '17.0.1077',
		file: 'extra/gangqizai__gen12_gop.rom',
		device: 0x9a49,
		bridge: 0xa082,
		opregion: 'op21_ext_rpls',
	},
	{
		name: '17.0.1077',
		file: 'extra/gangqizai__gen12_gop.rom',
		device: 0xa780,
		bridge: 0x7a84,
		opregion: 'op21_ext_rpls',
	},
	{
		name: '18.0.1034',
		file: 'extra/gangqizai__gop_rom_by_platform_5105_gop.rom',
		device: 0x4e61,
		bridge: 0x4d87,
		opregion: 'op21_ext',
	},
	{
		name: '21.0.1048',
		file: 'extra/gangqizai__gop_rom_by_platform_1240p_gop.rom',
		device: 0x46a6,
		bridge: 0x5182,
		opregion: 'op21_ext',
	},
	{
		name: '21.0.1054',
		file: 'extra/gangqizai__gop_rom_by_platform_8505_gop.rom',
		device: 0x46b3,
		bridge: 0x5182,
		opregion: 'op21_ext',
	},
	{
		name: '21.1.6',
		file: 'efi/LongQT-sea__TianBei-N1-PRO__IntelGopDriver.efi',
		device: 0x46d4,
		bridge: 0x5481,
		opregion: 'op21_ext',
	},
];

/** Those that are there. */
export function gopCases(): readonly GopCase[] {
	return KNOWN.flatMap(({ name, file, device, bridge, opregion }) => {
		const driver = publishedDriver(file);
		const path = join(OPREGIONS, `${opregion}.bin`);
		if (driver === undefined || !existsSync(path)) return [];
		const title = `${name}, 8086:${device.toString(16)}`;
		const devices = [
			igpu({ device, graphicsControl: GRAPHICS_CONTROL }),
			igpu({ at: BRIDGE_AT, device: bridge, classCode: ISA_BRIDGE }),
		];
		return {
			name: title,
			driver,
			scenario: scenario(title, 'a GOP driver', { devices, opregion: readFileSync(path) }),
		};
	});
}
