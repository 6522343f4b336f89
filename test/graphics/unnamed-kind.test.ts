/**
 * A driver of a kind that no rule names does not vanish: where all of its kind are for the devices of one maker, it is the
 * ROM of a card for them. None of the present kinds is such a one, so a driver that is known by its name stands for it.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { examineFile } from '../../src/examined/examined-file.js';
import { openFirmware } from '../../src/firmware/open-firmware.js';
import { isDriverOf } from '../../src/graphics/kinds/kinds.js';
import { findGraphics } from '../../src/graphics/parts/find-graphics.js';
import { romFileName } from '../../src/graphics/parts/part.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import type { DeviceKind } from '../../src/vm/device-kind.js';
import { placeRoms } from '../../src/vm/recipe/place-roms.js';
import { planRoms } from '../../src/vm/recipe/rom-plan.js';
import { romRole } from '../../src/vm/recipe/rom-role.js';
import { displayDriver } from '../support/bios.js';
import { char16 } from '../support/executables.js';
import { driver } from './builders.js';

vi.mock('../../src/graphics/kinds/kinds.js', { spy: true });

const GOP = displayDriver(driver(char16('ASPEED Graphics Driver')));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each<[DeviceKind, number, number]>([
	['amd-apu', 0x1002, 0x1638],
	['amd-card', 0x1002, 0x744c],
	['intel-igpu', 0x8086, 0xa780],
])('%s', (kind, vendorId, deviceId) => {
	const device = { vendorId, deviceId };
	const rom = buildOptionRom([{ kind: 'efi', data: GOP }], { vendorId, deviceIds: [deviceId] });
	const asIf = (own: boolean) => vi.mocked(isDriverOf).mockReturnValue(own);
	const parts = findGraphics(openFirmware(GOP), sha256);
	const role = () => romRole(examineFile(rom, sha256), kind, device);

	it('is made a ROM of, which has a place', () => {
		asIf(true);
		expect(parts.map((part) => part.kind)).toEqual(['other-gop']);
		expect(planRoms(parts, kind, device).roms).toMatchObject([
			{ name: romFileName('ASPEEDGopDriver', device, 'rom'), role: 'card-rom' },
		]);
		expect(role()).toBe('card-rom');
		const { graphics, complete } = placeRoms(kind, device, [{ name: 'a.rom', role: 'card-rom' }]);
		expect(graphics).toEqual({ name: 'a.rom' });
		expect(complete).toBe(true);
	});

	it("is nothing for another maker's devices", () => {
		asIf(false);
		expect(planRoms(parts, kind, device).roms).toEqual([]);
		expect(role()).toBeUndefined();
	});
});
