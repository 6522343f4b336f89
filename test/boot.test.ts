/** The ROMs that we build, run by the firmware that they are for. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildOptionRom } from '../src/option-rom/build.js';
import { parseOptionRom } from '../src/option-rom/parse.js';
import { BUILD_SECONDS } from './support/built-once.js';
import { SAMPLES, temporaryFolder } from './support/files.js';
import { need } from './support/process.js';
import { BOOT_MANAGER, boot, IPXE_ROM, needQemu } from './support/qemu.js';

const LINE = 'romtool sample driver: hello from the option ROM\n';
const BANNER = /iPXE \d.* -- Open Source Network Boot Firmware/;
const E1000 = { vendorId: 0x8086, deviceIds: [0x100e] };
/** A boot takes 4 s on two cores under TCG; a busy machine may take far longer. */
const SECONDS = 200;
const TIMEOUT = (SECONDS + BUILD_SECONDS) * 1000;
/** The ROM in samples boots from the start. */
const RESUMED = { resumed: true };

function wrapped(driver: Uint8Array, compress: boolean): string {
	const rom = join(temporaryFolder(), 'test.rom');
	writeFileSync(rom, buildOptionRom([{ kind: 'efi', data: driver, compress }], E1000));
	return rom;
}

const BOTH_WAYS = [
	['uncompressed', false],
	['compressed', true],
] as const;

describe('OVMF in QEMU', () => {
	it.for(BOTH_WAYS)('runs the sample driver, %s', { timeout: TIMEOUT }, async ([, compress], context) => {
		needQemu(context);
		const driver = readFileSync(join(SAMPLES, 'hello-driver/hello-driver.efi'));
		const { debug } = await boot(
			temporaryFolder(),
			wrapped(driver, compress),
			(seen) => seen.debug.includes(LINE),
			SECONDS,
			RESUMED,
		);
		expect(debug).toContain(LINE);
	});

	it('runs the ROM in samples', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		const rom = join(SAMPLES, 'hello-driver/hello-driver.rom');
		const { debug } = await boot(temporaryFolder(), rom, (seen) => seen.debug.includes(LINE), SECONDS);
		expect(debug).toContain(LINE);
	});

	it.for(BOTH_WAYS)("runs iPXE's driver out of our ROM, %s", { timeout: TIMEOUT }, async ([, compress], context) => {
		needQemu(context);
		need(context, existsSync(IPXE_ROM), `${IPXE_ROM} (Debian package ipxe-qemu)`);
		const debian = readFileSync(IPXE_ROM);
		const { start, end } = parseOptionRom(debian).images.find(({ efi }) => efi)?.efi?.payload ?? { start: 0, end: 0 };
		const rom = wrapped(debian.subarray(start, end), compress);
		const { serial } = await boot(temporaryFolder(), rom, (seen) => BANNER.test(seen.serial), SECONDS, RESUMED);
		expect(serial).toMatch(BANNER);
	});

	it('shows neither without a ROM', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		const { debug, serial } = await boot(
			temporaryFolder(),
			'',
			(seen) => seen.serial.includes(BOOT_MANAGER),
			SECONDS,
			RESUMED,
		);
		expect(serial).toContain(BOOT_MANAGER);
		expect(debug).not.toContain(LINE);
		expect(serial).not.toMatch(BANNER);
	});
});
