/** ROMs of devices without a ROM BAR, and with one that is larger than the file, by all who read them. */
import { describe, expect, it } from 'vitest';
import { RomBar } from '../../src/consumers/rom-bar.js';
import { check } from '../../src/report/check.js';
import { BUILD_SECONDS } from '../support/built-once.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { BOOT_MANAGER, boot, needQemu } from '../support/qemu.js';
import { atomVbios } from './builders.js';
import { driver, efi, legacy, squeezed } from './mutate.js';

const SECONDS = 200;
const TIMEOUT = (SECONDS + BUILD_SECONDS) * 1000;

const words = (rom: Uint8Array, options: Parameters<typeof check>[2]) => {
	const { verdicts, findings, fit } = check(rom, () => '', options);
	return {
		ovmf: verdicts.ovmf.verdict,
		seabios: verdicts.seabios.verdict,
		fit,
		codes: findings.map(({ code }) => code),
	};
};

describe('without a ROM BAR', () => {
	it('OVMF finds no ROM, which is then unfit', () => {
		const rom = efi(driver('<a>'));
		expect(words(rom, {})).toMatchObject({ ovmf: 'runs', fit: true });
		const without = words(rom, { rombar: false });
		expect(without).toMatchObject({ ovmf: 'ignored', seabios: 'ignored', fit: false });
		expect(without.codes).toEqual(expect.arrayContaining(['ovmf-no-rom-bar', 'qemu-no-rom-bar', 'seabios-sum']));
	});

	it('SeaBIOS runs a legacy image for any device', () => {
		const device = { vendorId: 0x8086, deviceId: 0x1234 };
		expect(words(legacy('<a>'), { device })).toMatchObject({ seabios: 'ignored' });
		expect(words(legacy('<a>'), { device, rombar: false })).toMatchObject({ seabios: 'runs' });
	});

	it('amdgpu needs the copy of SeaBIOS', () => {
		expect(words(atomVbios(), {}).codes).not.toContain('amdgpu-no-rom-bar');
		expect(words(atomVbios(), { rombar: false }).codes).toContain('amdgpu-no-rom-bar');
	});
});

describe('with a ROM BAR that is larger than the file', () => {
	const bytes = squeezed('<a>', 2048);

	it('OVMF runs what it has overlooked', () => {
		expect(new RomBar(bytes).size).toBe(2048);
		expect(new RomBar(bytes, 8192).size).toBe(8192);
		expect(words(bytes, {})).toMatchObject({ ovmf: 'ignored' });
		expect(words(bytes, { romsize: 8192 })).toMatchObject({ ovmf: 'runs' });
	});

	it('OVMF runs it when booted', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		const home = temporaryFolder();
		const rom = `${putFile(home, 'x.rom', bytes)},romsize=8192`;
		const { debug, serial } = await boot(home, rom, (seen) => seen.serial.includes(BOOT_MANAGER), SECONDS, {
			resumed: true,
		});
		context.expect(serial).toContain(BOOT_MANAGER);
		context.expect(debug).toContain('<a>');
	});
});
