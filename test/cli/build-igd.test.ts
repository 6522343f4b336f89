/** `romtool build --igd-helper`: romtool's own IGD helper as a ROM, from a directory with nothing else in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IGD_HELPER } from '../../src/igd-helper/igd-helper.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { buildIgdRom } from '../../src/vm/igd-rom.js';
import { intelDriver } from '../graphics/builders.js';
import { AMD_GOP, INTEL_GOP, intelBios } from '../support/bios.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';

const RAPTOR = { vendorId: 0x8086, deviceId: 0xa780 };

async function built(...words: string[]) {
	const { exitCode, stdout, stderr } = await romtool(['build', '--igd-helper', ...words]);
	return { exitCode, stdout, stderr };
}

/** A new directory, and what is put there. */
function place(files: Readonly<Record<string, Uint8Array>> = {}) {
	const folder = temporaryFolder();
	for (const [name, bytes] of Object.entries(files)) putFile(folder, name, bytes);
	return (name: string) => join(folder, name);
}

describe('romtool build --igd-helper', () => {
	it('builds the helper alone', async () => {
		const at = place();
		const { exitCode, stdout } = await built('--for', '8086:a780', '-o', at('igd.rom'));
		expect(exitCode).toBe(0);
		expect(stdout).toContain(`from romtool's IGD helper ${IGD_HELPER.version}`);
		expect(readFileSync(at('igd.rom'))).toEqual(Buffer.from(buildIgdRom({ device: RAPTOR })));
	});

	it('is for any iGPU where none is named', async () => {
		const at = place();
		const { stdout } = await built('-o', at('igd.rom'), '--json');
		expect(JSON.parse(stdout)).toMatchObject({
			images: [{ source: '--igd-helper', vendorId: '0x8086', deviceIds: ['0xffff'] }],
			findings: [],
		});
		expect(readFileSync(at('igd.rom'))).toEqual(Buffer.from(buildIgdRom()));
	});

	it('puts the GOP driver behind it, which keeps the input as it is', async () => {
		const at = place({ 'gop.efi': INTEL_GOP });
		const { exitCode, stdout } = await built('--for', '8086:a780', at('gop.efi'), '-o', at('igd.rom'), '--json');
		const { images, findings } = JSON.parse(stdout);
		expect(exitCode).toBe(0);
		expect(images.map(({ source }: { source: string }) => source)).toEqual(['--igd-helper', at('gop.efi')]);
		expect(findings).toMatchObject([{ code: 'gop-device-listed', severity: 'note' }]);
		expect(readFileSync(at('igd.rom'))).toEqual(Buffer.from(buildIgdRom({ device: RAPTOR, gop: INTEL_GOP })));
		expect(readFileSync(at('gop.efi'))).toEqual(Buffer.from(INTEL_GOP));
	});

	it('takes the driver out of a ROM, names the output after it, and never writes over it', async () => {
		const rom = buildOptionRom([{ kind: 'efi', data: INTEL_GOP }], { vendorId: 0x8086, deviceIds: [0x1234] });
		const at = place({ 'gop.rom': rom, 'driver.efi': INTEL_GOP });
		const expected = Buffer.from(buildIgdRom({ device: RAPTOR, gop: INTEL_GOP }));
		expect((await built('--for', '8086:a780', at('driver.efi'))).exitCode).toBe(0);
		expect(readFileSync(at('driver.rom'))).toEqual(expected);
		expect((await built('--for', '8086:a780', at('gop.rom'))).exitCode).toBe(0);
		expect(readFileSync(at('igd.rom'))).toEqual(expected);
		expect(readFileSync(at('gop.rom'))).toEqual(Buffer.from(rom));
		const same = await built('--for', '8086:a780', at('igd.rom'), '--force', '-o', at('igd.rom'));
		expect([same.exitCode, same.stderr]).toEqual([2, expect.stringContaining('input and output are the same file')]);
	});

	it('compresses the driver with -ec', async () => {
		const at = place({ 'gop.efi': INTEL_GOP });
		expect((await built('--for', '8086:a780', '-ec', at('gop.efi'), '-o', at('igd.rom'))).exitCode).toBe(0);
		const packed = buildIgdRom({ device: RAPTOR, gop: INTEL_GOP, compress: true });
		expect(readFileSync(at('igd.rom'))).toEqual(Buffer.from(packed));
	});

	it('tells of a driver for other chips, and of iGPUs without stolen memory', async () => {
		const at = place({ 'old.efi': intelDriver({ ids: [0x1912, 0x191b, 0x5912, 0x5916, 0x3e92] }) });
		const codesOf = async (...words: string[]) => {
			const { stdout } = await built(...words, '-o', at('igd.rom'), '--force', '--json');
			return JSON.parse(stdout).findings.map(({ code }: { code: string }) => code);
		};
		expect(await codesOf('--for', '8086:a780', at('old.efi'))).toEqual(['gop-device-absent']);
		expect(await codesOf('--for', '8086:7d55')).toEqual(['helper-opregion-only']);
		expect(await codesOf('--id', '8086:3e92', at('old.efi'))).toEqual(['gop-device-listed']);
	});

	it.each<[string, string[], RegExp]>([
		["AMD's driver", ['amd.efi'], /amd\.efi: there is no GOP driver of Intel in it, but an AMD GOP driver/],
		['a BIOS image', ['bios.rom'], /it is a BIOS image.*romtool extract/],
		['a text', ['notes.txt'], /cannot build a ROM from/],
		['two files', ['gop.efi', 'amd.efi'], /takes one file, .* and not .*amd\.efi/],
		['a manifest', ['rom.json'], /describes its ROM completely/],
		['a device of AMD', ['--for', '1002:1636'], /1002:1636 is not one/],
		['a card of Intel', ['--for', '8086:56a0'], /8086:56a0 is a card/],
		['IDs twice', ['--for', '8086:a780', '--id', '8086:a780'], /--for cannot be combined/],
	])('refuses %s, and writes nothing', async (_, words, message) => {
		const notes = new TextEncoder().encode('notes about a GOP driver');
		const at = place({
			'amd.efi': AMD_GOP,
			'gop.efi': INTEL_GOP,
			'bios.rom': intelBios(),
			'notes.txt': notes,
			'rom.json': notes,
		});
		const given = words.map((word) => (existsSync(at(word)) ? at(word) : word));
		const { exitCode, stdout, stderr } = await built(...given, '-o', at('out.rom'));
		expect([exitCode, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(message);
		expect(existsSync(at('out.rom'))).toBe(false);
	});

	it('names the file that has a damaged driver', async () => {
		const rom = buildOptionRom([{ kind: 'efi', data: INTEL_GOP }], { vendorId: 0x8086, deviceIds: [0x1234] });
		const start = rom.length - INTEL_GOP.length;
		rom.fill(0, start + 0x40, start + 0x200);
		const at = place({ 'gop.rom': rom });
		const { exitCode, stderr } = await built(at('gop.rom'), '-o', at('out.rom'));
		expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`${at('gop.rom')}: `)]);
	});

	it('names --id for other ROMs', async () => {
		const at = place({ 'gop.efi': INTEL_GOP });
		const { exitCode, stderr } = await romtool(['build', '--for', '8086:a780', at('gop.efi')]);
		expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--id 8086:a780')]);
	});
});
