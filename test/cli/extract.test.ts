import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../src/cli/progress.js';
import { TextOutput } from '../../src/cli/terminal.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { fixRomSums } from '../../src/option-rom/edit/fix-sum.js';
import { parseOptionRom } from '../../src/option-rom/parse.js';
import { formatId, formatIdPair } from '../../src/pci/ids.js';
import { buildIgdRom } from '../../src/vm/igd-rom.js';
import { randomFrom } from '../fuzz/mutate.js';
import { amdDriver, driver, legacyImage, TABLE_3 } from '../graphics/builders.js';
import {
	AMD_GOP,
	amdBios,
	amdVolume,
	displayDriver,
	IGD_HELPER,
	INTEL_GOP,
	inPadding,
	intelBios,
	SECOND_VBIOS,
	twoSlotBios,
	VBIOS,
} from '../support/bios.js';
import { ascii, char16, join as concat, put as putBytes } from '../support/executables.js';
import { goldenInput, putFile, temporaryFolder } from '../support/files.js';
import { FileType, file, pe32, raw, te, ui, version, volume } from '../support/firmware/index.js';
import { romtool } from '../support/io.js';
import { GEFORCE, gop, PASCAL, vbios } from '../support/nvidia.js';
import { flashProgram, flashProgramTail } from '../support/packages/ucp.js';
import { syntheticVbios } from '../support/synthetic.js';
import { zip } from '../support/zip.js';

const REV_3 = displayDriver(amdDriver('3.1.8', TABLE_3));
/** As a display's VBIOS does, which nothing sums here. */
const saysIbmVga = (rom: Uint8Array) => putBytes(rom.slice(), 0x1e, ascii('IBM VGA'));
const otherDriver = (name: string) => driver(concat(new Uint8Array(0x40), char16(name)));

let folder: string;
let out: string;
beforeEach(() => {
	folder = temporaryFolder();
	out = join(folder, 'out');
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const put = (name: string, content: Uint8Array | string) => putFile(folder, name, content);

const extract = (...args: string[]) => romtool(['extract', '-d', out, ...args]);

async function extracted(...args: string[]) {
	const { stdout, stderr, exitCode } = await extract('--json', ...args);
	return { images: stdout === '' ? [] : JSON.parse(stdout), stderr, exitCode };
}

const written = () => (existsSync(out) ? readdirSync(out).sort() : []);

describe('romtool extract', () => {
	it('writes drivers and VBIOS images under the usual names, with a manifest', async () => {
		const { stdout, exitCode } = await extract(put('bios.rom', amdBios()));
		expect(exitCode).toBe(0);
		expect(written()).toEqual(['AMDGopDriver.efi', 'manifest.json', 'vbios_1002_1636.bin', 'vbios_1002_1638.bin']);
		expect(new Uint8Array(readFileSync(join(out, 'AMDGopDriver.efi')))).toEqual(AMD_GOP);
		expect(new Uint8Array(readFileSync(join(out, 'vbios_1002_1638.bin')))).toEqual(SECOND_VBIOS);
		for (const text of [
			'AMD GOP driver 2.18.0.17.10',
			'1002:1636',
			'Renoir',
			sha256(AMD_GOP),
			'volume FFSv2 at 0x40000',
		]) {
			expect(stdout.replace(/\s+/g, ' ')).toContain(text);
		}
		const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
		expect(manifest[0].parts).toHaveLength(3);
	});

	it('says which GPUs it serves, unless it was asked about one', async () => {
		const file = put('bios.rom', amdBios());
		const { images } = await extracted(file);
		expect(images[0].serves).toEqual([
			{ id: '1002:1636', name: expect.stringContaining('Renoir'), gop: 'doubtful', vbios: true },
			{ id: '1002:1638', name: expect.stringContaining('Cezanne'), vbios: true },
			{ id: '1002:15d8', name: expect.stringContaining('Picasso'), gop: 'doubtful', vbios: false },
			{ id: '1002:15dd', name: expect.stringContaining('Raven'), gop: 'doubtful', vbios: false },
		]);
		const text = (await extract('--list', file)).stdout.replace(/\s+/g, ' ');
		expect(text).toContain('serves GOP (listed, not measured) and VBIOS for 1002:1636 VBIOS, no GOP for 1002:1638');
		expect((await extracted('--force', '--for', '1002:1638', file)).images[0]).not.toHaveProperty('serves');
	});

	it('prints an array with an element per image, with the keys of the contract', async () => {
		const image = amdBios();
		const path = put('bios.rom', image);
		const { images, exitCode } = await extracted(path);
		expect(exitCode).toBe(0);
		expect(images).toMatchObject([
			{
				file: path,
				size: image.length,
				sha256: sha256(image),
				parts: [
					{
						kind: 'amd-gop',
						name: 'AMDGopDriver.efi',
						file: join(out, 'AMDGopDriver.efi'),
						size: AMD_GOP.length,
						sha256: sha256(AMD_GOP),
						version: '2.18.0.17.10',
						vendorId: '0x1002',
						deviceIds: expect.arrayContaining([['0x1636', '0x1636']]),
						path: expect.arrayContaining([
							{
								type: 'volume',
								subtype: 'FFSv2',
								guid: '8C8CE578-8A3D-4F1C-9935-896185C32DD3',
								name: 'FFSv2',
								offset: 0x40000,
								size: 0x40000,
							},
						]),
					},
					{
						kind: 'amd-vbios',
						vendorId: '0x1002',
						vendorName: 'Advanced Micro Devices, Inc. [AMD/ATI]',
						deviceId: '0x1636',
						deviceIds: ['0x1636'],
						deviceNames: { '0x1636': expect.stringContaining('Renoir') },
					},
					{ kind: 'amd-vbios', vendorId: '0x1002', deviceId: '0x1638' },
				],
				findings: [],
			},
		]);
		expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))).toEqual(images);
	});

	it.each<[string, string[], string | undefined]>([
		[
			'of a GPU',
			[],
			'To build the ROM files for a GPU, use its ID (`romtool devices` lists it): romtool extract FILE --for 1002:1636 --rom',
		],
		['never of a card, which has its ROM itself', ['--for', '1002:7340'], undefined],
		[
			'of this device',
			['--for', '1002:1638'],
			'To build the ROM files for this device: romtool extract FILE --for 1002:1638 --rom',
		],
		['never where there are', ['--for', '1002:1638', '--rom'], undefined],
		['never of what was asked for by name', ['--name', '*'], undefined],
	])('says how to get ROM files: %s', async (_, flags, says) => {
		const file = put('bios.rom', amdBios());
		const { stdout } = await romtool(['extract', '--list', ...flags, file]);
		const text = stdout.replaceAll(file, 'FILE').replace(/\s+/g, ' ');
		if (says === undefined) expect(text).not.toContain('To build the ROM files');
		else expect(text).toContain(says);
	});

	it('says how to get ROM files of a GPU that no part names', async () => {
		const { stdout } = await romtool(['extract', '--list', put('gop.efi', INTEL_GOP)]);
		expect(stdout).toContain(' --for 8086:DEVICE --rom');
	});

	it('says nothing of ROM files where none is made: of the VBIOS of an iGPU', async () => {
		const vbios = put('vbios.bin', saysIbmVga(legacyImage(0x8086, 0x0406)));
		const { exitCode, stdout } = await romtool(['extract', '--list', vbios]);
		expect(exitCode).toBe(0);
		expect(stdout).not.toContain('--rom');
		expect((await extract('--for', '8086:0406', '--rom', vbios)).exitCode).toBe(3);
	});

	it("names no vendor of displays that are not passed through, as those of OVMF's own drivers", async () => {
		const drivers = ['QEMU Video Driver', 'Virtio GPU Driver'].map((name) => displayDriver(otherDriver(name)));
		const own = put('OVMF_CODE.fd', concat(...drivers.map((each) => inPadding(each))));
		const { stdout } = await romtool(['extract', '--list', own]);
		expect(stdout).toContain('2 parts');
		expect(stdout).not.toContain('--rom');
		const patched = put('patched.fd', concat(intelBios(), ...drivers.map((each) => inPadding(each))));
		expect((await romtool(['extract', '--list', patched])).stdout).toContain(' --for 8086:DEVICE --rom');
	});

	it('names the device of an NVIDIA ROM, and not the numbers in its private images', async () => {
		const { stdout } = await romtool(['extract', '--list', put('card.rom', saysIbmVga(PASCAL))]);
		const { vendorId, deviceId } = GEFORCE;
		expect(stdout).toContain(` --for ${formatIdPair({ vendorId, deviceId })} --rom`);
		const { images } = await extracted(put('card.rom', saysIbmVga(PASCAL)), '--force');
		expect(images[0].parts[0].deviceIds).toEqual([formatId(deviceId)]);
		// Nor the driver's, which may be for no device.
		const blackwell = concat(vbios({ indicator: 0 }, { units: 2 }), gop({ vendorId: 0, deviceId: 0 }, { units: 3 }));
		const { images: others } = await extracted(put('blackwell.rom', saysIbmVga(blackwell)), '--force');
		expect(others[0].parts[0].deviceIds).toEqual([formatId(deviceId)]);
	});

	it('builds nothing for a card of what is for a processor, and says so', async () => {
		const { images, exitCode } = await extracted('--for', '1002:7340', '--rom', put('gop.efi', REV_3));
		expect(exitCode).toBe(3);
		expect(images[0]).toMatchObject({ roms: [], hostpci: [], findings: [{ code: 'card-has-rom', severity: 'note' }] });
	});

	it('says of firmware of a board that a card brings its ROM itself', async () => {
		const { images } = await extracted('--for', '1002:67ff', put('bios.rom', amdBios()));
		expect(images[0].findings[0]).toMatchObject({ code: 'nothing-for-device', values: { card: true } });
		expect(images[0].findings[0].message).toContain('That is a card');
	});

	it('names a driver that is there and does not list the device, beside what is for it', async () => {
		const { images } = await extracted(
			'--for',
			'8086:3e92',
			'--list',
			put('bios.rom', inPadding(INTEL_GOP, IGD_HELPER)),
		);
		const [finding] = images[0].findings.filter(({ code }: { code: string }) => code === 'gop-not-for-device');
		expect(finding.message).toMatch(/also contains IntelGopDriver.*, which does not list 8086:3e92\.$/);
	});

	it('does not send to the command that has just run for what it has not found', async () => {
		const { images } = await extracted('--for', '1002:164c', '--rom', put('gop.efi', REV_3));
		const [finding] = images[0].findings.filter(({ code }: { code: string }) => code === 'vbios-missing');
		expect(finding.fix).not.toContain('romtool extract');
		expect(finding.values).toMatchObject({ searched: true });
	});

	it('writes nothing with --list', async () => {
		const { images, exitCode } = await extracted('--list', put('bios.rom', amdBios()));
		expect(exitCode).toBe(0);
		expect(images[0].parts).toHaveLength(3);
		expect(images[0].parts[0]).not.toHaveProperty('file');
		expect(written()).toEqual([]);
	});

	it('gives a part of an A/B image once, with both places', async () => {
		const { images } = await extracted(put('bios.rom', twoSlotBios()));
		expect(images[0].parts).toHaveLength(3);
		for (const { paths } of images[0].parts) expect(paths).toHaveLength(2);
	});

	it('gives the newest of one name that name, and the others their version', async () => {
		const newer = displayDriver(amdDriver('3.10.0', TABLE_3));
		const twin = newer.slice();
		twin[twin.length - 1] = 1;
		const old = put('old.rom', inPadding(AMD_GOP, newer, twin));
		const { images } = await extracted(old);
		const files = images[0].parts.map((part: { file: string }) => part.file.slice(out.length + 1));
		expect(files).toEqual(['AMDGopDriver_2.18.0.17.10.efi', 'AMDGopDriver.efi', 'AMDGopDriver_3.10.0.efi']);
		expect(images[0].parts.map(({ name }: { name: string }) => name)).toEqual(files);
		for (const { file: path, sha256: digest } of images[0].parts) expect(sha256(readFileSync(path))).toBe(digest);
	});

	it('lists the names that it would write, over several images as well', async () => {
		const vbios = (last: number, version: string) => {
			const rom = syntheticVbios({ version });
			rom.set([last, 0x100 - last], 0x700);
			return rom;
		};
		const images = [
			put('a.rom', inPadding(vbios(1, '017.010.000.030.000000'))),
			put('b.rom', inPadding(vbios(2, '017.010.000.031.000000'))),
			put('c.rom', inPadding(vbios(3, '017.010.000.031.000000'))),
			put('d.rom', inPadding(vbios(1, '017.010.000.030.000000'))),
		];
		const namesOf = async (...words: string[]) => {
			const { stdout } = await extract(...words, '--json', ...images);
			return JSON.parse(stdout).flatMap(({ parts }: { parts: { name: string }[] }) => parts.map(({ name }) => name));
		};
		const listed = await namesOf('--list');
		expect(new Set(listed).size).toBe(3);
		expect(listed[0]).toBe('vbios_1002_164c.bin');
		expect(listed[1]).toBe('vbios_1002_164c_017.010.000.031.000000.bin');
		expect(listed[3]).toBe(listed[0]);
		expect(await namesOf()).toEqual(listed);
	});

	it('writes what several images share once', async () => {
		const { images } = await extracted(put('a.rom', amdBios()), put('b.rom', twoSlotBios()), put('c.rom', intelBios()));
		const files = images.map(({ parts }: { parts: { file: string }[] }) => parts.map((part) => part.file));
		expect(files[0]).toEqual(files[1]);
		expect(written()).toHaveLength(6);
	});

	it('never writes over what is there', async () => {
		const image = put('bios.rom', amdBios());
		await extract(image);
		const again = await extract(image);
		expect(again).toMatchObject({ exitCode: 2, stdout: '' });
		expect(again.stderr).toMatch(/earlier run.*-d.*--force/);
		expect((await extract('--force', image)).exitCode).toBe(0);
		out = join(folder, 'mine');
		mkdirSync(out);
		writeFileSync(join(out, 'AMDGopDriver.efi'), 'mine');
		const { images } = await extracted(image);
		expect(images[0].parts[0].file).toBe(join(out, 'AMDGopDriver_2.18.0.17.10.efi'));
		expect(readFileSync(join(out, 'AMDGopDriver.efi'), 'utf8')).toBe('mine');
	});

	it('keeps its inputs, whatever they are called', async () => {
		const image = put('AMDGopDriver.efi', amdBios());
		const { exitCode, stdout } = await romtool(['extract', '-d', folder, '--force', '--json', image]);
		expect(exitCode).toBe(0);
		expect(new Uint8Array(readFileSync(image))).toEqual(amdBios());
		expect(JSON.parse(stdout)[0].parts[0].file).toBe(join(folder, 'AMDGopDriver_2.18.0.17.10.efi'));
		const manifest = put('manifest.json', amdBios());
		const { exitCode: second, stderr } = await romtool(['extract', '-d', folder, '--force', manifest]);
		expect([second, stderr]).toEqual([2, expect.stringContaining('is an input')]);
	});

	it('takes an older manifest away before it replaces what that tells of', async () => {
		mkdirSync(join(out, 'vbios_1002_1636.bin'), { recursive: true });
		writeFileSync(join(out, 'manifest.json'), '[]');
		const { exitCode, stderr } = await extract('--force', put('bios.rom', amdBios()));
		expect([exitCode, stderr]).toEqual([2, expect.stringContaining('it is a directory')]);
		expect(written()).not.toContain('manifest.json');
	});

	it('says what is in the way of writing', async () => {
		put('out', 'a file');
		const { exitCode, stderr } = await extract(put('bios.rom', amdBios()));
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(/cannot create the directory .*out/);
		if (process.getuid?.() === 0) return;
		const locked = join(folder, 'locked');
		mkdirSync(locked);
		chmodSync(locked, 0o500);
		out = locked;
		expect((await extract(join(folder, 'bios.rom'))).exitCode).toBe(2);
	});

	it('goes on behind a file that cannot be read', async () => {
		const { images, stderr, exitCode } = await extracted(join(folder, 'none.rom'), put('bios.rom', amdBios()));
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(/none\.rom.*no such file/);
		expect(images).toHaveLength(1);
	});

	it('refuses options that make no sense together', async () => {
		const image = put('bios.rom', amdBios());
		for (const args of [['--rom'], ['--name', '*', '--for', '1002:1636'], ['--guid', 'x'], ['--for', '1002']]) {
			const { exitCode, stdout, stderr } = await extract(image, ...args);
			expect([exitCode, stdout]).toEqual([2, '']);
			expect(stderr).not.toBe('');
		}
	});
});

describe('romtool extract --for', () => {
	const names = (images: { parts: { name: string }[] }[]) => images[0]?.parts.map(({ name }) => name);

	it('takes the VBIOS of the device and the driver that lists it', async () => {
		const { images } = await extracted('--for', '1002:1636', put('bios.rom', amdBios()));
		expect(names(images)).toEqual(['AMDGopDriver.efi', 'vbios_1002_1636.bin']);
	});

	it("takes a sibling's VBIOS where the device has none of its own", async () => {
		const { images } = await extracted('--for', '1002:164c', put('bios.rom', amdBios(amdVolume({ vbios: [VBIOS] }))));
		expect(names(images)).toEqual(['vbios_1002_1636.bin']);
	});

	it('takes drivers of Rev. 3.x, which may run on what they do not list', async () => {
		const gop = displayDriver(amdDriver('3.10.0', TABLE_3));
		const { images } = await extracted('--for', '1002:1681', put('bios.rom', amdBios(amdVolume({ gop }))));
		expect(names(images)).toEqual(['AMDGopDriver.efi']);
	});

	it("takes no other vendor's driver, and no VBT for a device that the driver beside it does not list", async () => {
		const image = put('bios.rom', intelBios());
		const { images, exitCode } = await extracted('--for', '8086:100e', '--rom', image);
		expect(exitCode).toBe(3);
		expect(images[0]).toMatchObject({
			parts: [],
			findings: [
				{ code: 'nothing-for-device' },
				{
					code: 'gop-not-for-device',
					message: expect.stringMatching(/bios\.rom contains IntelGopDriver, which does not list 8086:100e\.$/),
				},
			],
		});
		const other = put('aspeed.rom', inPadding(displayDriver(otherDriver('ASPEED Graphics Driver'))));
		expect((await extracted('--for', '10de:2d04', '--rom', other)).exitCode).toBe(3);
		expect(names((await extracted('--for', '1a03:2000', other)).images)).toEqual(['ASPEEDGopDriver.efi']);
	});

	it('takes a ROM of an unknown kind that names the device where nothing else fits', async () => {
		const image = put('bios.rom', inPadding(AMD_GOP, legacyImage(0x1a03, 0x2000)));
		expect(names((await extracted('--for', '1a03:2000', image)).images)).toEqual(['vbios_1a03_2000.bin']);
	});

	it('keeps a helper that comes beside a driver for other chips', async () => {
		const rom = buildOptionRom(
			[
				{ kind: 'efi', data: IGD_HELPER },
				{ kind: 'efi', data: INTEL_GOP },
			],
			{ vendorId: 0x8086, deviceIds: [0xa780] },
		);
		const { images } = await extracted('--for', '8086:5912', put('igd.rom', rom));
		expect(names(images)).toEqual(['IgdAssignmentDxe.efi']);
	});

	it('says what there is where nothing fits', async () => {
		const amd = await extracted('--for', '1002:7480', put('amd.rom', amdBios()));
		expect(amd.exitCode).toBe(3);
		expect(amd.images[0].findings[0]).toMatchObject({
			code: 'nothing-for-device',
			values: {
				id: '1002:7480',
				intelBoard: false,
				drivers: ['AMDGopDriver 2.18.0.17.10'],
				vbioses: ['1002:1636', '1002:1638'],
			},
			message: expect.stringMatching(
				/amd\.rom contains nothing for 1002:7480\. That is a card.* It contains: AMDGopDriver 2\.18\.0\.17\.10, VBIOS for 1002:1636 and 1002:1638\.$/,
			),
		});
		const intel = await extracted('--for', '1002:1636', put('intel.rom', intelBios()));
		expect(intel.exitCode).toBe(3);
		expect(intel.images[0].findings[0].message).toContain(' It is firmware of an Intel board. ');
		expect(written()).toEqual([]);
	});
});

describe('romtool extract --rom', () => {
	it('goes from the BIOS to the ROM files and the lines for an AMD iGPU', async () => {
		const path = put('bios.rom', amdBios());
		const { images, exitCode } = await extracted('--rom', '--for', '1002:1636', path);
		expect(exitCode).toBe(0);
		const [{ roms, hostpci }] = images;
		expect(roms.map(({ role, fit, file: name }: Record<string, unknown>) => [role, fit, name])).toEqual([
			['amd-vbios', true, join(out, 'vbios_1002_1636.bin')],
			['amd-gop', true, join(out, 'AMDGopDriver_1002_1636.rom')],
		]);
		expect(hostpci).toEqual([
			'hostpci0: 0000:XX:00.0,pcie=1,romfile=vbios_1002_1636.bin',
			'hostpci1: 0000:XX:00.1,pcie=1,romfile=AMDGopDriver_1002_1636.rom',
		]);
		const rom = parseOptionRom(new Uint8Array(readFileSync(join(out, 'AMDGopDriver_1002_1636.rom'))));
		expect(rom.images[0]?.pcir).toMatchObject({ vendorId: 0x1002, deviceId: 0x1636 });
		out = join(folder, 'text');
		const { stdout } = await extract('--rom', '--for', '1002:1636', path);
		expect(stdout).toContain('OVMF runs');
		expect(stdout).toContain('/usr/share/kvm');
	});

	it('makes one ROM of the helper and the driver, without any other file, and one line', async () => {
		const { images, exitCode } = await extracted('--rom', '--for', '8086:a780', put('bios.rom', intelBios()));
		expect([exitCode, images[0].hostpci]).toEqual([
			0,
			['hostpci0: 0000:00:02.0,legacy-igd=1,romfile=igd_8086_a780.rom'],
		]);
		expect(images[0].roms).toMatchObject([{ role: 'intel-2-in-1', fit: true }]);
		expect(images[0].findings).toEqual([]);
		expect(readFileSync(images[0].roms[0].file)).toEqual(
			Buffer.from(buildIgdRom({ device: { vendorId: 0x8086, deviceId: 0xa780 }, gop: INTEL_GOP })),
		);
	});

	it("has romtool's helper in place of others, and says so", async () => {
		const helper = buildOptionRom([{ kind: 'efi', data: IGD_HELPER }], { vendorId: 0x8086, deviceIds: [0xa780] });
		const { images, exitCode } = await extracted(
			...['--rom', '--for', '8086:a780', put('bios.rom', intelBios()), put('igd.rom', helper)],
		);
		expect(exitCode).toBe(0);
		expect(images[0].hostpci).toEqual(['hostpci0: 0000:00:02.0,legacy-igd=1,romfile=igd_8086_a780.rom']);
		expect(images[0].findings).toMatchObject([
			{ code: 'helper-replaced', values: { rom: 'igd_8086_a780.rom', others: ['IgdAssignmentDxe.efi'] } },
		]);
		expect(images[1]).not.toHaveProperty('roms');
	});

	it('takes its own ROM apart, and makes the same again', async () => {
		const device = { vendorId: 0x8086, deviceId: 0xa780 };
		const rom = buildIgdRom({ device, gop: INTEL_GOP });
		const { images } = await extracted('--rom', '--for', '8086:a780', put('igd.rom', rom));
		expect(images[0].parts).toMatchObject([
			{ name: 'RomtoolIgdHelper.efi', version: '1.0' },
			{ name: 'IntelGopDriver.efi' },
		]);
		expect(readFileSync(images[0].roms[0].file)).toEqual(Buffer.from(rom));
		expect(images[0].findings).toEqual([]);
	});

	it('says so where no ROM can be built for an ID', async () => {
		const helper = buildOptionRom([{ kind: 'efi', data: IGD_HELPER }], { vendorId: 0x8086, deviceIds: [0xa780] });
		const { stderr, exitCode } = await extracted('--rom', '--for', '8086:0000', put('igd.rom', helper));
		expect([exitCode, stderr]).toEqual([2, expect.stringContaining('no ROM can be built')]);
		expect(written()).toContain('manifest.json');
	});

	it('says which half of the pair is missing', async () => {
		const { images } = await extracted(
			'--rom',
			'--for',
			'1002:1681',
			put('v.rom', inPadding(syntheticVbios({ deviceId: 0x1681 }))),
		);
		expect(images[0].roms).toHaveLength(1);
		expect(images[0].findings.map(({ code }: { code: string }) => code)).toEqual(['gop-missing']);
		expect(images[0].hostpci).toEqual(['hostpci0: 0000:XX:00.0,pcie=1,romfile=vbios_1002_1681.bin']);
		const alone = displayDriver(amdDriver('3.10.0', TABLE_3));
		const { images: second, exitCode } = await extracted(
			'--force',
			'--rom',
			'--for',
			'1002:1681',
			put('g.rom', inPadding(alone)),
		);
		expect(second[0].findings.map(({ code }: { code: string }) => code)).toEqual(['vbios-missing']);
		expect([exitCode, second[0].hostpci]).toEqual([1, []]);
		expect(second[0].findings[0].fix).toContain('romtool vfct');
	});

	it("makes one ROM of a card's own, which has the driver in it", async () => {
		const card = buildOptionRom(
			[
				{ kind: 'binary', data: VBIOS },
				{ kind: 'efi', data: AMD_GOP, compress: true },
			],
			{ vendorId: 0x1002, deviceIds: [0x1636] },
		);
		const { images } = await extracted('--rom', '--for', '1002:1636', put('card.rom', card));
		expect(images[0].hostpci).toEqual(['hostpci0: 0000:XX:00.0,pcie=1,romfile=vbios_1002_1636.bin']);
	});

	it.each([
		['Arc', 0x8086, 0x56a0, 'hostpci0: 0000:XX:00.0,pcie=1,romfile=vbios_8086_56a0.bin'],
		['NVIDIA', 0x10de, 0x1c60, 'hostpci0: 0000:XX:00,pcie=1,romfile=vbios_10de_1c60.bin'],
	])('takes a card of its vendor for no iGPU: %s', async (_, vendorId, deviceId, line) => {
		const card = fixRomSums(legacyImage(vendorId, deviceId)).bytes;
		const id = `${vendorId.toString(16)}:${deviceId.toString(16)}`;
		const { images, exitCode } = await extracted('--rom', '--for', id, put('bios.rom', inPadding(card)));
		expect(exitCode).toBe(0);
		expect(images[0]).toMatchObject({ hostpci: [line], machine: 'machine: q35, bios: ovmf, vga: none' });
		expect(images[0].roms).toMatchObject([{ role: 'card-rom', fit: true }]);
		const codes = images[0].roms[0].findings.map(({ code }: { code: string }) => code);
		expect(codes).toContain('card-rom-no-picture');
	});

	it('asks of no ROM what the other of the pair does', async () => {
		const { images } = await extracted('--rom', '--for', '1002:1636', put('bios.rom', amdBios()));
		const codes = images[0].roms.flatMap(({ findings }: { findings: { code: string }[] }) =>
			findings.map(({ code }) => code),
		);
		expect(codes).not.toContain('legacy-only-no-picture');
		expect(codes).not.toContain('gop-on-audio-function');
	});
});

describe('romtool extract --name and --guid', () => {
	const GUID = 'AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE';
	const image = volume({
		files: [
			file({
				guid: GUID,
				type: FileType.Driver,
				sections: [pe32(goldenInput('x64-driver-4k.efi')), ui('LanDriver'), version('1.0')],
			}),
			file({
				guid: GUID.replace('AAAAAAAA', '00000001'),
				type: FileType.Peim,
				sections: [te(new TextEncoder().encode('VZ...')), ui('../../Evil')],
			}),
			file({
				guid: GUID.replace('AAAAAAAA', '00000002'),
				type: FileType.Freeform,
				sections: [raw(new TextEncoder().encode('BM logo'))],
			}),
		],
	});

	it('takes files by a pattern of their names', async () => {
		const { images, exitCode } = await extracted('--name', 'lan*', put('bios.rom', image));
		expect(exitCode).toBe(0);
		expect(images[0].parts).toMatchObject([
			{ kind: 'driver', name: 'LanDriver.efi', file: join(out, 'LanDriver.efi') },
		]);
		expect(new Uint8Array(readFileSync(join(out, 'LanDriver.efi')))).toEqual(goldenInput('x64-driver-4k.efi'));
	});

	it('takes files by their GUID, in either case and in braces', async () => {
		const { images } = await extracted('--guid', `{00000002${GUID.slice(8).toLowerCase()}}`, put('bios.rom', image));
		expect(images[0].parts).toMatchObject([{ kind: 'file', size: 7, name: expect.stringMatching(/\.bmp$/) }]);
	});

	it('lets no name choose a path', async () => {
		await extract('--name', '*', put('bios.rom', image));
		expect(written().filter((name) => name.includes('Evil'))).toEqual(['Evil.te']);
		expect(readdirSync(folder).sort()).toEqual(['bios.rom', 'out']);
	});

	it('shows no control characters of a name on the terminal', async () => {
		const hostile = volume({
			files: [file({ guid: GUID, type: FileType.Driver, sections: [pe32(AMD_GOP), ui('\x1b[2Jcleared')] })],
		});
		const path = put('\x1b[31mred.rom', hostile);
		for (const args of [
			['extract', '--list', path],
			['extract', '--list', '--name', '*', path],
			['tree', path],
		]) {
			const { stdout } = await romtool(args);
			expect(stdout).toContain('cleared');
			expect(stdout).not.toContain('\x1b');
		}
	});

	it('says where to look when no file has the name', async () => {
		const { images, exitCode } = await extracted('--name', 'nothing', put('bios.rom', image));
		expect(exitCode).toBe(3);
		expect(images[0].findings[0]).toMatchObject({
			code: 'nothing-found',
			fix: expect.stringContaining('romtool tree'),
		});
	});
});

describe('romtool extract where nothing is found', () => {
	const noise = () => {
		const bytes = new Uint8Array(1 << 20);
		for (let at = 0; at < bytes.length; at += 32) {
			bytes.set(createHash('sha256').update(String(at)).digest(), at);
		}
		return bytes;
	};
	/** Its size, and the list. */
	const pfatHeader = () =>
		Buffer.concat([
			Buffer.from([52, 0, 0, 0, 0, 0, 0, 0]),
			Buffer.from('_AMIPFAT\0AMI_BIOS_GUARD_FLASH_CONFIGURATIONS'),
		]);
	/** Packed with UPX: numbers, and the sum of the bytes before. */
	const upxHeader = () => {
		const header = Buffer.from([...new Array<number>(16).fill(1), 1, 2, 3, 4, ...new Array<number>(7).fill(0)]);
		return Buffer.concat([Buffer.from('UPX!'), header, Buffer.from([26])]);
	};
	const cases: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
		['an empty file', () => new Uint8Array(0), /an empty file/],
		['a web page', () => new TextEncoder().encode('<!doctype html><html>'), /HTML page/],
		['noise', noise, /encrypted/],
		['a PFAT update', () => Buffer.concat([pfatHeader(), noise()]), /BIOS Guard \(PFAT\)/],
		[
			'a Windows program',
			() => goldenInput('x64-driver-4k.efi').map((byte, i) => (i === 0x9c ? 3 : byte)),
			/is a program, not/,
		],
		[
			'a UEFI driver of no display',
			() => goldenInput('x64-driver-4k.efi'),
			/x\.bin is a UEFI driver, but not a GOP driver of a known kind\. Identify it: romtool inspect \S+x\.bin$/,
		],
		['a program packed with UPX', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(99), upxHeader()]), /upx -d/],
		[
			'blank flash',
			() => new Uint8Array(65536).fill(0xff),
			/a dump that contains only ff: nothing was read\. Read it again: .*`sudo romtool dump ADDRESS`/,
		],
		[
			'a program that has the marks of packages, and no package',
			() => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(99), Buffer.from('@UAF _AMIPFAT $_IFLASH PFS.HDR. @HPU')]),
			/x\.bin is a program, not a BIOS image/,
		],
		[
			'AMD firmware alone',
			() => {
				const bytes = new Uint8Array(0x100000).fill(0xff);
				bytes.set([0xaa, 0x55, 0xaa, 0x55], 0x20000);
				// To a directory that is cut off.
				bytes.set([0x00, 0x00, 0x30, 0xff], 0x20014);
				return bytes;
			},
			/contains AMD firmware directories, but no firmware volumes/,
		],
		['any other data', () => new Uint8Array(65536).fill(0x42, 0x100), /It may not be a BIOS image/],
		[
			'a ROM of a display that is not known',
			() => legacyImage(0x1a03, 0x2000),
			/It contains: VBIOS for 1a03:2000\. To extract this: romtool extract --all \S+x\.bin$/,
		],
		[
			'what looks like a driver at first, and the ROM of a network card',
			() =>
				Buffer.concat([
					Buffer.alloc(16),
					goldenInput('x64-driver-4k.efi').map((byte, i) => (i === 0x98 ? 7 : byte)),
					legacyImage(0x8086, 0x100e, 0, 2),
				]),
			/It contains: option ROM for 8086:100e\. To extract this: romtool extract --all \S+x\.bin$/,
		],
		[
			'a BIOS Guard update in pieces',
			() => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(99), pfatHeader()]),
			/update whose blocks cannot be joined.*ami_pfat_extract/,
		],
		[
			'variable storage',
			() => volume({ guid: 'FFF12B8D-7696-4C8B-A985-2747075B4F50' }),
			/without files, only variable storage \(NVRAM\)/,
		],
		[
			'a volume without graphics',
			() =>
				volume({
					files: [file({ guid: 'AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE', type: FileType.Raw, body: new Uint8Array(9) })],
				}),
			/firmware of a board with 1 file,/,
		],
	];

	it.each(cases)('tells of %s', async (_, make, expected) => {
		const { images, exitCode } = await extracted(put('x.bin', make()));
		expect(exitCode).toBe(3);
		const { message, fix } = images[0].findings[0];
		expect(`${message} ${fix}`).toMatch(expected);
		expect(written()).toEqual([]);
	});
});

describe('romtool extract of archives', () => {
	it('says what an image was unpacked from, in each path and in the text', async () => {
		const bios = intelBios();
		const inner = zip([{ name: 'a.rom', data: bios }]);
		const archive = put('outer.zip', zip([{ name: 'inner.zip', data: inner }]));
		const { images } = await extracted(archive, '--list');
		const { containers, parts } = images[0];
		const size = readFileSync(archive).length;
		expect(containers).toEqual([
			{ kind: 'zip', offset: 0, size, name: 'inner.zip' },
			{ kind: 'zip', offset: 0, size: inner.length, name: 'a.rom' },
		]);
		for (const path of parts.flatMap(({ paths }: { paths: object[][] }) => paths)) {
			expect(path.slice(0, 5)).toMatchObject([
				{ type: 'container', subtype: 'zip', offset: 0, size },
				{ type: 'member', name: 'inner.zip', size: inner.length },
				{ type: 'container', subtype: 'zip' },
				{ type: 'member', name: 'a.rom', size: bios.length },
				{ type: 'image', offset: 0 },
			]);
		}
		const { stdout } = await romtool(['extract', archive, '--list']);
		expect(stdout).toContain('\n  from     a zip archive › a zip archive\n');
	});

	it('opens what downloads come in', async () => {
		const { images, exitCode } = await extracted(put('bios.gz', gzipSync(amdBios())));
		expect(exitCode).toBe(0);
		expect(images[0]).toMatchObject({ file: join(folder, 'bios.gz'), member: expect.any(String), size: 0x80000 });
		expect(images[0].parts).toHaveLength(3);
	});

	it.each([
		['en', ': it cannot be read: '],
		['zh', '：无法读取：'],
	])(
		'says what cannot be read of one, with its name and what the unpacker prints as they are: %s',
		async (lang, words) => {
			const archive = put('$(x) 1.zip', zip([{ name: 'a; b: 1.rom', data: 'a ROM', packed: Uint8Array.of(0xff) }]));
			const { exitCode, stderr } = await extract(archive, '--lang', lang);
			expect(exitCode).toBe(2);
			expect(stderr).toMatch(/^romtool: .*`ZIP decompression failed.*`\n$/);
			expect(stderr).toContain(`romtool: ${archive} › a; b: 1.rom${words}`);
		},
	);

	it('says of one that was cut off to download it again, and takes what is there', async () => {
		const whole = zip([
			{ name: 'bios.rom', data: amdBios() },
			{ name: 'b', data: 'b' },
		]);
		const { stdout, stderr, exitCode } = await extract('--list', put('cut.zip', whole.subarray(0, whole.length - 30)));
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(/cut\.zip: it is truncated: download it again\n$/);
		expect(stdout).toContain('AMDGopDriver');
		const packed = gzipSync(amdBios());
		expect((await extract(put('cut.gz', packed.subarray(0, -100)))).stderr).toContain('truncated: download it again');
		expect((await extract('--list', put('whole.zip', whole))).stderr).toBe('');
	});

	it('names the file in it that has nothing for the device, and the command for the archive', async () => {
		const archive = put('BIOS 1.zip', zip([{ name: 'a.rom', data: intelBios() }]));
		const { images } = await extracted('--for', '1002:1636', archive);
		expect(images[0].findings).toMatchObject([
			{
				code: 'nothing-for-device',
				message: expect.stringContaining(`"${archive} › a.rom" contains nothing for 1002:1636.`),
				fix: expect.stringContaining(`: romtool extract '${archive}'`),
				values: { file: archive, member: 'a.rom', id: '1002:1636', intelBoard: true },
			},
		]);
	});

	it('is the same in Chinese, but for its words', async () => {
		const path = put('BIOS and VBIOS.rom', amdBios());
		const { stdout } = await extract('--rom', '--for', '1002:1636', path, '--lang', 'zh');
		expect(stdout).toContain(`${path}  524288 字节，2 个部分\n`);
		expect(stdout).toContain('\n  类型     AMD GOP 驱动 2.18.0.17.10，');
		const words = stdout.replace(/\s+/g, '');
		expect(words).toContain('把ROM文件复制到/usr/share/kvm。虚拟机使用machine:q35、bios:ovmf、vga:none时');
		expect(stdout).toContain('romfile=vbios_1002_1636.bin\n');
	});

	it('says what is in an archive without an image', async () => {
		const { images, exitCode } = await extracted(put('readme.gz', gzipSync('read me')));
		expect(exitCode).toBe(3);
		expect(images[0].findings[0].message).toMatch(/readme\.gz contains no BIOS image, but 1 file: content\.$/);
	});

	it('says of an archive with the program alone that writes an image where that is', async () => {
		const program = flashProgram(flashProgramTail());
		const update = zip([
			{ name: 'BIOS/AFUWINx64.exe', data: program },
			{ name: 'BIOS/flash.bat', data: 'AFUWINx64.exe F7BSC107.bin /p' },
		]);
		const { images, exitCode } = await extracted(put('afu.zip', update));
		expect(exitCode).toBe(3);
		expect(images[0].findings).toMatchObject([
			{
				message: expect.stringMatching(
					/afu\.zip contains BIOS\/AFUWINx64\.exe, which writes a BIOS image to .*, but no image\.$/,
				),
				fix: expect.stringContaining("vendor's page"),
			},
		]);
	});

	it('says of an image that HP has encrypted it, in an archive and beside the same files', async () => {
		const next = randomFrom(1);
		const data = Uint8Array.from({ length: 1 << 17 }, () => next(256));
		const settings = ascii('[Platform_Check]');
		const update = zip([
			{ name: 'BIOS/InsydeFlash.exe', data: ascii('MZ', 100) },
			{ name: 'BIOS/platform0836.ini', data: settings },
			{ name: 'BIOS/08361F33.bin', data },
		]);
		const expected = (message: RegExp) => [
			{ message: expect.stringMatching(message), fix: expect.stringContaining('choose "Copy"') },
		];
		const packed = await extracted(put('sp1.zip', update));
		expect([packed.exitCode, packed.images.length]).toEqual([3, 1]);
		expect(packed.images[0].findings).toMatchObject(
			expected(/sp1\.zip contains the BIOS image BIOS\/08361F33\.bin, but HP has encrypted it\.$/),
		);
		const file = put('08361F33.bin', data);
		expect((await extracted(file)).images[0].findings[0].message).toContain('consists of random bytes');
		put('platform0836.ini', settings);
		const alone = await extracted(file);
		expect(alone.exitCode).toBe(3);
		expect(alone.images[0].findings).toMatchObject(
			expected(/08361F33\.bin is a BIOS image, but HP has encrypted it\.$/),
		);
	});
});

describe('the progress line', () => {
	const lines = (terminal: boolean, env = {}) => {
		let text = '';
		const write = (data: string | Uint8Array) => {
			text += data;
		};
		const nothing = () => new Uint8Array(0);
		const stderr = new TextOutput({ write, isTTY: terminal, columns: 40 });
		vi.useFakeTimers({ toFake: ['hrtime'] });
		try {
			const progress = new Progress({ stdout: stderr, stderr, readStdin: nothing, readGivenStdin: nothing, env });
			progress.update('early', 0.1);
			vi.advanceTimersByTime(600);
			progress.update('a very long name of a file that does not fit into the line.rom', 0.5);
			progress.update('too soon', 0.6);
			progress.end();
		} finally {
			vi.useRealTimers();
		}
		return text;
	};

	it('appears on a terminal after half a second, in one line, and goes', () => {
		const text = lines(true);
		const [before, shown, after] = text.split('\r\x1b[K');
		expect([before, after]).toEqual(['', '']);
		expect(shown).toMatch(/^50% {2}.{1,36}$/u);
		expect(text).not.toContain('early');
		expect(text).not.toContain('soon');
	});

	it('stays away from pipes and dumb terminals', () => {
		expect(lines(false)).toBe('');
		expect(lines(true, { TERM: 'dumb' })).toBe('');
	});
});
