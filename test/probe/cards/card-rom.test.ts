/** ROMs for cards: our own, and the copy of a ROM that has the card's IDs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sum8 } from '../../../src/bytes/sums.js';
import { readExecutable } from '../../../src/executable/executable.js';
import { joinRoms } from '../../../src/option-rom/edit/join.js';
import { ParsedRom } from '../../../src/option-rom/parsed-rom.js';
import { legacyImage, withCardIds } from '../../../src/probe/cards/card-rom.js';
import { observerRom, observerVolume } from '../../../src/probe/cards/observer-rom.js';
import { parseSeabios } from '../../../src/probe/cards/seabios-lines.js';
import { SAMPLES } from '../../support/files.js';

const sample = (name: string) => new Uint8Array(readFileSync(join(SAMPLES, name)));
const LEGACY = sample('legacy-hello/legacy-hello.rom');
const CARD = { vendorId: 0x1234, deviceId: 0x1111 };
const E1000 = { vendorId: 0x8086, deviceId: 0x100e };
const PCIR = 0x1c;

describe("a copy with the card's IDs", () => {
	it('has them, and the same sum; nothing else changes but the code revision', () => {
		const rom = new ParsedRom(LEGACY);
		expect(legacyImage(rom)?.pcir).toMatchObject(E1000);
		const copy = withCardIds(rom, E1000, CARD);
		expect(new ParsedRom(copy).images[0]?.pcir).toMatchObject(CARD);
		expect(sum8(copy)).toBe(sum8(LEGACY));
		const changed = [...copy.keys()].filter((at) => copy[at] !== LEGACY[at]);
		const allowed = [4, 5, 6, 7, 0x12].map((at) => PCIR + at);
		expect(changed.filter((at) => !allowed.includes(at))).toEqual([]);
		expect(rom.bytes).toEqual(sample('legacy-hello/legacy-hello.rom'));
	});

	it('keeps a sum that is wrong, so that it is as wrong as it was', () => {
		const broken = LEGACY.slice();
		broken[0x100] = (broken[0x100] as number) + 7;
		const copy = withCardIds(new ParsedRom(broken), E1000, CARD);
		expect(sum8(copy)).toBe(sum8(broken));
		expect(sum8(copy)).not.toBe(0);
	});

	it('keeps the IDs of EFI images, and of legacy images for other devices', () => {
		const other = LEGACY.slice();
		other[PCIR + 6] = 0x0f;
		const efi = sample('hello-driver/hello-driver.rom');
		const rom = new ParsedRom(joinRoms([LEGACY, other, efi]).bytes);
		const copy = new ParsedRom(withCardIds(rom, E1000, CARD));
		expect(copy.images.map(({ pcir }) => pcir.deviceId)).toEqual([0x1111, 0x100f, rom.images[2]?.pcir.deviceId]);
		expect(legacyImage(new ParsedRom(efi))).toBeUndefined();
	});
});

describe.each([
	[0x8664, 'BOOTX64'],
	[0xaa64, 'BOOTAA64'],
] as const)("our own card's ROM for %i", (machine, boot) => {
	const token = '0123456789abcdef';
	const rom = observerRom(machine, token, (text) => new Uint8Array(Buffer.from(text, 'base64')));

	it('is a driver for the machine, with the token in it', () => {
		const [image, ...more] = new ParsedRom(rom).images;
		expect(more).toEqual([]);
		expect(image?.efi?.header).toMatchObject({ machine, subsystem: 11 });
		const driver = rom.subarray(image?.efi?.payload.start);
		expect(readExecutable(driver)).toMatchObject({ machine, subsystem: 11 });
		const job = Buffer.from(`romtool-observer`).toString('hex') + Buffer.from(token, 'hex').reverse().toString('hex');
		expect(Buffer.from(rom).toString('hex').split(job)).toHaveLength(2);
	});

	it('has a volume beside it that the firmware takes for something to boot', () => {
		expect(Buffer.from(observerVolume(machine)).includes(boot)).toBe(true);
	});
});

describe('SeaBIOS', () => {
	const banner = 'SeaBIOS (version 1.16.2-debian-1.16.2-1)\n';

	it.each([
		['nothing', '', { began: false, ran: false, ended: false }],
		['that it is there', banner, { began: true, ran: false, ended: false }],
		['that it runs a ROM', `${banner}Running option rom at c000:0003\n`, { began: true, ran: true, ended: false }],
		['that it boots', `${banner}Booting from Hard Disk...\n`, { began: true, ran: false, ended: true }],
		['that there is nothing to boot', `${banner}No bootable device.\n`, { began: true, ran: false, ended: true }],
		[
			'that it ran a ROM and went on',
			`${banner}Running option rom at c000:0003\r\nBooting from ROM...\r\n`,
			{ began: true, ran: true, ended: true },
		],
		[
			'a word amid a line',
			`${banner}hello Running option rom at c000:0003\n`,
			{ began: true, ran: false, ended: false },
		],
	])('says %s', (_, text, expected) => {
		expect(parseSeabios(text)).toEqual(expected);
	});
});
