/** Which ROMs `probe --firmware` boots in which machines, with a program in place of QEMU: what fails leaves the rest. */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { emulatorsFor } from '../../src/cli/probe/firmware/emulators.js';
import { sideBySide } from '../../src/cli/probe/firmware/side-by-side.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { ParsedRom } from '../../src/option-rom/parsed-rom.js';
import { type CardTag, fakeFirmware, tagged } from '../support/fake-firmware.js';
import { putFile, SAMPLES, temporaryFolder } from '../support/files.js';
import { FileType, file, pe32, volume } from '../support/firmware/index.js';
import { romtool } from '../support/io.js';
import { need } from '../support/process.js';

const HELLO = new Uint8Array(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.efi')));
const LEGACY = new Uint8Array(readFileSync(join(SAMPLES, 'legacy-hello/legacy-hello.rom')));
const GUID = 'D6A2CB7F-6A18-4E2F-B43B-9920A733700A';
const SEABIOS = '/usr/share/seabios/bios-256k.bin';
const IDS = { vendorId: 0x1002, deviceIds: [0x164c] };

const efi = (...drivers: readonly Uint8Array[]) =>
	buildOptionRom(
		drivers.map((data) => ({ kind: 'efi' as const, data })),
		IDS,
	);
const tag = (word: CardTag) => efi(tagged(HELLO, word));

/** Its second image says that it has no length, and that another follows: OVMF looks for that one for ever. */
function endless(): Uint8Array {
	const rom = efi(tagged(HELLO, 'hangs'), HELLO).slice();
	const pcir = new ParsedRom(rom).images[1]?.pcirOffset ?? 0;
	const view = new DataView(rom.buffer);
	view.setUint16(pcir + 0x10, 0, true);
	view.setUint8(pcir + 0x15, 0);
	return rom;
}

function armOf(driver: Uint8Array): Uint8Array {
	const bytes = driver.slice();
	const view = new DataView(bytes.buffer);
	view.setUint16(view.getUint32(0x3c, true) + 4, 0xaa64, true);
	return bytes;
}

const paths = (...roms: readonly Uint8Array[]) =>
	roms.map((rom, index) => putFile(temporaryFolder(), `${index}.rom`, rom));

/** Firmware as far as it is told by what is in it. */
function codeFile(): string {
	const core = file({ guid: GUID, type: FileType.DxeCore, sections: [pe32(HELLO)] });
	return putFile(temporaryFolder(), 'code.fd', volume({ files: [core], size: 0x300000 }));
}

async function probed(words: readonly string[], plan: Parameters<typeof fakeFirmware>[0] = {}) {
	const { qemu, starts } = fakeFirmware(plan);
	const { exitCode, stdout, stderr } = await romtool(['probe', '--firmware', '--json', '--qemu', qemu, ...words]);
	const booted = stdout === '' ? [] : JSON.parse(stdout);
	return { exitCode, stderr, starts: starts(), booted, outcomes: booted.map(outcomeOf) };
}

const outcomeOf = ({ firmware, outcome }: { firmware: string; outcome: string }) => `${firmware} ${outcome}`;
const installed = ['/usr/share/OVMF/OVMF_CODE_4M.fd', '/usr/share/AAVMF/AAVMF_CODE.fd'];
const needFirmware = (context: TestContext) => {
	for (const path of installed) need(context, existsSync(path), path);
};

describe.skipIf(process.platform === 'win32')('machines', () => {
	it('are shared by ROMs until one of them ends it, or finds no memory', async () => {
		const roms = paths(tag('runs'), tag('crashes'), tag('crowded'), tag('runs'));
		const { exitCode, starts, outcomes } = await probed(['--code', codeFile(), ...roms]);
		expect(outcomes).toEqual(['ovmf runs', 'ovmf crashes', 'ovmf runs', 'ovmf runs']);
		expect(starts[0]).toBe('runs crashes crowded runs');
		expect(starts.slice(1).sort()).toEqual(['crashes', 'crowded', 'runs crowded runs']);
		expect(exitCode).toBe(1);
	});

	it('of SeaBIOS are shared by ROMs that it is to ignore, until it runs one of them', async (context) => {
		need(context, existsSync(SEABIOS), SEABIOS);
		const roms = paths(LEGACY, tag('ignored'), tag('ignored'), tag('ignored'), tag('runs'));
		const { starts, booted } = await probed(['--code', SEABIOS, ...roms]);
		const ignored = { outcome: 'ignored', check: { agrees: true } };
		const ran = (agrees: boolean) => ({ outcome: 'runs', check: { agrees } });
		expect(booted).toMatchObject([ran(true), ignored, ignored, ignored, ran(false)]);
		const all = ['ignored ignored ignored runs', 'runs', 'ignored ignored', 'ignored runs', 'ignored', 'runs'];
		expect(starts.sort()).toEqual(all.sort());
	});

	it('of SeaBIOS that one of them ends are those of fewer', async (context) => {
		need(context, existsSync(SEABIOS), SEABIOS);
		const { starts, outcomes } = await probed(['--code', SEABIOS, ...paths(tag('ignored'), tag('crashes'))]);
		expect(outcomes).toEqual(['seabios ignored', 'seabios crashes']);
		expect(starts.sort()).toEqual(['crashes', 'ignored', 'ignored crashes']);
	});

	it('of SeaBIOS are not shared by displays, of which it looks at the first', async (context) => {
		need(context, existsSync(SEABIOS), SEABIOS);
		const display = Uint8Array.from([...LEGACY, ...Buffer.from('TAG-ignored\0')]);
		const pcir = new ParsedRom(LEGACY).images[0]?.pcirOffset ?? 0;
		// Its class, which spoils the sum.
		display.set([0, 0, 3], pcir + 0x0d);
		const { starts, booted } = await probed(['--code', SEABIOS, ...paths(display, display)]);
		const about = { outcome: 'ignored', card: { model: 'VGA' }, check: { verdict: 'ignored' } };
		expect(booted).toMatchObject([about, about]);
		expect(starts).toEqual(['ignored', 'ignored']);
	});

	it('that hang as check expects are not waited for to the end', async () => {
		const words = ['--code', codeFile(), '--timeout', '240', ...paths(endless())];
		const { starts, booted } = await probed(words);
		expect(booted).toMatchObject([{ outcome: 'hangs', check: { verdict: 'hangs', agrees: true } }]);
		expect(starts).toEqual(['hangs']);
	});

	it('that QEMU does not start are no fault of a ROM', async () => {
		const words = ['--code', codeFile(), ...paths(tag('runs'), tag('crashes'))];
		const { exitCode, stderr, booted } = await probed(words, { refuses: 'q35' });
		expect(stderr).toBe('romtool: OVMF: the VM does not run; QEMU prints `qemu: q35 is not to be had`\n');
		expect(booted).toEqual([]);
		expect(exitCode).toBe(4);
	});

	it('are those of the other firmware where one fails', async (context) => {
		needFirmware(context);
		const rom = paths(efi(HELLO, armOf(HELLO)));
		const { exitCode, stderr, outcomes } = await probed(rom, { refuses: 'virt' });
		expect(stderr).toBe('romtool: AAVMF: the VM does not run; QEMU prints `qemu: virt is not to be had`\n');
		expect(outcomes).toEqual(['ovmf runs']);
		expect(exitCode).toBe(4);
	});

	it('are given a ROM as often as it is named', async () => {
		const [rom = ''] = paths(tag('runs'));
		const { exitCode, starts, outcomes } = await probed(['--code', codeFile(), rom, rom]);
		expect(outcomes).toEqual(['ovmf runs', 'ovmf runs']);
		expect(starts).toEqual(['runs runs']);
		expect(exitCode).toBe(0);
	});

	it('do without what is empty, or cannot be read', async () => {
		const [empty = '', rom = ''] = paths(new Uint8Array(0), tag('runs'));
		const none = join(temporaryFolder(), 'none.rom');
		const { exitCode, stderr, outcomes } = await probed(['--code', codeFile(), empty, none, rom]);
		expect(stderr).toContain(`${empty} is empty`);
		expect(stderr).toContain('none.rom');
		expect(outcomes).toEqual(['ovmf runs']);
		expect(exitCode).toBe(2);
	});

	it('with Secure Boot are none for SeaBIOS', async () => {
		const { exitCode, stderr, starts } = await probed(['--secure-boot', ...paths(LEGACY)]);
		expect(stderr).toMatch(/not booted: its images are for SeaBIOS, which has no Secure Boot/);
		expect(starts).toEqual([]);
		expect(exitCode).toBe(2);
	});
});

describe.skipIf(process.platform === 'win32')('an emulator', () => {
	const bin = () => {
		const folder = temporaryFolder();
		const path = putFile(folder, 'qemu-system-aarch64', '#!/bin/sh\n');
		chmodSync(path, 0o755);
		return { path, env: { PATH: folder } };
	};

	it('that is given is for the firmware whose machine it has', () => {
		const { qemu } = fakeFirmware({ machines: ['pc', 'q35'] });
		const { path, env } = bin();
		const emulator = emulatorsFor(['ovmf', 'aavmf', 'seabios'], qemu, env);
		expect([emulator('ovmf'), emulator('aavmf'), emulator('seabios')]).toEqual([qemu, path, qemu]);
	});

	it('that has none of the machines is named', () => {
		const { qemu } = fakeFirmware({ machines: ['virt', 'raspi3b'] });
		expect(() => emulatorsFor(['ovmf'], qemu, {})).toThrow(
			`${qemu} (--qemu) is QEMU for another processor than that of OVMF: give qemu-system-x86_64 with --qemu`,
		);
	});

	it('that does not say is taken for what it is given for', () => {
		const { qemu } = fakeFirmware();
		const emulator = emulatorsFor(['ovmf', 'aavmf'], qemu, bin().env);
		expect([emulator('ovmf'), emulator('aavmf')]).toEqual([qemu, qemu]);
	});
});

describe('work side by side', () => {
	/** Does the numbers below it, too. */
	async function counted(first: readonly number[], most: number, fails?: number) {
		const done: number[] = [];
		let running = 0;
		let together = 0;
		const work = async (item: number) => {
			running++;
			together = Math.max(together, running);
			await new Promise(setImmediate);
			running--;
			if (item === fails) throw new Error(`fails at ${item}`);
			done.push(item);
			return item > 1 ? [item - 1] : [];
		};
		const error = await sideBySide(first, most, work).catch((reason: Error) => reason.message);
		return { done: done.sort(), together, running, error };
	}

	it('is all done, with what comes of it, so much at a time', async () => {
		expect(await counted([3, 2, 1], 2)).toMatchObject({ done: [1, 1, 1, 2, 2, 3], together: 2, error: undefined });
		expect(await counted([4], 8)).toMatchObject({ done: [1, 2, 3, 4], together: 1 });
		expect(await counted([], 2)).toMatchObject({ done: [], together: 0, error: undefined });
	});

	it('ends with its first error, once nothing is being done', async () => {
		const { done, running, error } = await counted([5, 2, 4, 3], 2, 2);
		expect(error).toBe('fails at 2');
		expect(running).toBe(0);
		expect(done).toEqual([4, 5]);
	});
});
