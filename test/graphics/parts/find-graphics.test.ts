/** What is found in firmware of our own: by content, wherever it lies, each part once. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/bytes/finding.js';
import { guidBytes } from '../../../src/bytes/guid.js';
import { openFirmware } from '../../../src/firmware/open-firmware.js';
import type { Graphics } from '../../../src/graphics/kinds/kinds.js';
import { findGraphics } from '../../../src/graphics/parts/find-graphics.js';
import { buildOptionRom } from '../../../src/option-rom/build.js';
import {
	AMD_GOP,
	amdBios,
	amdVolume,
	displayDriver,
	INTEL_GOP,
	inPadding,
	intelBios,
	SECOND_VBIOS,
	SETUP,
	twoSlotBios,
	VBIOS,
	VBT,
} from '../../support/bios.js';
import { ascii, join, put } from '../../support/executables.js';
import { goldenInput } from '../../support/files.js';
import { FileType, file, freeformSubtype, pe32, raw, sections, ui, volume } from '../../support/firmware/index.js';
import { syntheticVbt } from '../../support/synthetic.js';
import { amdDriver, driver, legacyImage } from '../builders.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const GUID = '11111111-2222-3333-4444-555555555555';

function found(image: Uint8Array, all = false) {
	return findGraphics(openFirmware(image), sha256, { all });
}

const gist = (image: Uint8Array, all = false) => found(image, all).map(({ kind, name }) => [kind, name]);

function inFile(type: number, body: Uint8Array): Uint8Array {
	return volume({ files: [file({ guid: GUID, type, body })] });
}

/** As the header of a cabinet's next block interrupts a file that is stored in it. */
function interrupted(bytes: Uint8Array, at: number): Uint8Array {
	return join(bytes.subarray(0, at), ascii('CFDATA..'), bytes.subarray(at));
}

describe('a part out of something damaged', () => {
	const files = (...bodies: readonly Uint8Array[]) =>
		volume({ files: bodies.map((body, i) => file({ guid: GUID.replace('1', `${i}`), type: FileType.Driver, body })) });
	const gops = [pe32(AMD_GOP), pe32(INTEL_GOP), pe32(SETUP)] as const;
	const told = (image: Uint8Array) => {
		const findings: Finding[] = [];
		const parts = findGraphics(openFirmware(image), sha256, { findings });
		return { parts: parts.map(({ name }) => name), findings };
	};

	it('is told as an error: between the files of its volume is something else', () => {
		const image = files(...gops);
		const { parts, findings } = told(interrupted(image, Buffer.from(image).indexOf(AMD_GOP) + AMD_GOP.length - 8));
		expect(parts.length).toBeGreaterThan(0);
		expect(findings).toMatchObject([{ code: 'part-damaged', severity: 'error', values: { parts, inside: 'volume' } }]);
	});

	it('is told as an error: the sum of its file is wrong', () => {
		const image = volume({ files: [file({ guid: GUID, type: FileType.Driver, body: pe32(AMD_GOP), checksum: true })] });
		expect(told(image).findings).toEqual([]);
		const wrong = image.slice();
		const at = Buffer.from(image).indexOf(AMD_GOP) + AMD_GOP.length - 1;
		wrong[at] = (wrong[at] ?? 0) ^ 1;
		expect(told(wrong).findings).toMatchObject([
			{ code: 'part-damaged', values: { parts: ['AMDGopDriver.efi'], inside: 'file', offset: 0x48 } },
		]);
	});

	it('is told of what was unpacked of a volume that was searched for, not of one that the image begins with', () => {
		const wrong = amdBios();
		const at = Buffer.from(wrong).indexOf('_FVH') - 40;
		wrong[at + 0x32] = (wrong[at + 0x32] ?? 0) ^ 1;
		const parts = ['AMDGopDriver.efi', 'vbios_1002_1636.bin', 'vbios_1002_1638.bin'];
		expect(told(wrong)).toMatchObject({ parts, findings: [{ values: { parts, inside: 'volume', offset: at } }] });
		expect(told(wrong.subarray(at))).toEqual({ parts, findings: [] });
	});

	it('is not where a sound place has the same, and where nothing is wrong', () => {
		expect(told(files(...gops)).findings).toEqual([]);
		const sound = inFile(FileType.Driver, pe32(AMD_GOP));
		const header = sound.slice();
		header[0x32] = (header[0x32] ?? 0) ^ 1;
		expect(told(header).findings.map(({ code }) => code)).toEqual(['part-damaged']);
		expect(told(join(header, sound))).toEqual({ parts: ['AMDGopDriver.efi'], findings: [] });
		expect(told(join(sound, header))).toEqual({ parts: ['AMDGopDriver.efi'], findings: [] });
	});
});

describe('findGraphics', () => {
	it("takes drivers and VBIOS images out of a compressed volume, and a setup module's texts for none", () => {
		expect(gist(amdBios())).toEqual([
			['amd-gop', 'AMDGopDriver.efi'],
			['amd-vbios', 'vbios_1002_1636.bin'],
			['amd-vbios', 'vbios_1002_1638.bin'],
		]);
		const [gop, vbios] = found(amdBios());
		expect(gop).toMatchObject({ bytes: AMD_GOP, sha256: sha256(AMD_GOP), version: '2.18.0.17.10', vendorId: 0x1002 });
		expect(vbios).toMatchObject({
			bytes: VBIOS,
			version: '017.010.000.030.000000',
			vendorId: 0x1002,
			deviceId: 0x1636,
			deviceIds: [0x1636],
		});
	});

	it('says where a part came from, node by node', () => {
		const [gop] = found(amdBios());
		expect(gop?.path.map(({ type, subtype }) => [type, subtype])).toEqual([
			['image', undefined],
			['volume', 'FFSv2'],
			['file', 'volume image'],
			['section', 'GUID defined'],
			['section', 'volume image'],
			['volume', 'FFSv2'],
			['file', 'freeform'],
			['section', 'freeform subtype'],
			['executable', undefined],
		]);
		expect(gop?.path[1]).toMatchObject({ offset: 0x40000, size: 0x40000 });
		expect(gop?.path.at(-1)).toMatchObject({ size: AMD_GOP.length });
	});

	it('gives what both halves of an image hold once, with both places', () => {
		const parts = found(twoSlotBios());
		expect(parts.map(({ name }) => name)).toEqual(['AMDGopDriver.efi', 'vbios_1002_1636.bin', 'vbios_1002_1638.bin']);
		for (const { path, paths } of parts) {
			expect(paths.map((steps) => steps[1]?.offset)).toEqual([0x40000, 0x80000]);
			expect(path).toEqual(paths[0]);
		}
	});

	it('takes an Intel board for one', () => {
		expect(gist(intelBios())).toEqual([
			['intel-gop', 'IntelGopDriver.efi'],
			['intel-vbt', 'vbt_ALDERLAKE-P.bin'],
		]);
		expect(found(intelBios())[0]).toMatchObject({
			bytes: INTEL_GOP,
			vendorId: 0x8086,
			deviceIds: expect.arrayContaining([0xa780]),
		});
	});

	it('finds all kinds in the middle of padding and in unknown regions', () => {
		expect(gist(inPadding(AMD_GOP, VBIOS, VBT))).toEqual([
			['amd-gop', 'AMDGopDriver.efi'],
			['amd-vbios', 'vbios_1002_1636.bin'],
			['intel-vbt', 'vbt_ALDERLAKE-P.bin'],
		]);
		expect(found(inPadding(AMD_GOP, VBIOS, VBT)).map(({ bytes }) => bytes)).toEqual([AMD_GOP, VBIOS, VBT]);
	});

	it('takes the body of a section or file whole where it begins with the part', () => {
		const padded = new Uint8Array(VBIOS.length + 0x200).fill(0xff);
		padded.set(VBIOS);
		for (const body of [raw(padded), freeformSubtype(GUID, padded)]) {
			expect(found(inFile(FileType.Freeform, body)).map(({ bytes }) => bytes)).toEqual([padded]);
		}
		expect(found(inFile(FileType.Raw, padded)).map(({ bytes }) => bytes)).toEqual([padded]);
	});

	it('parts several in one body', () => {
		const body = raw(Buffer.concat([VBIOS, SECOND_VBIOS]));
		expect(found(inFile(FileType.Freeform, body)).map(({ bytes }) => Buffer.from(bytes))).toEqual([
			Buffer.from(VBIOS),
			Buffer.from(SECOND_VBIOS),
		]);
	});

	it('unpacks a display driver that is in an option ROM', () => {
		const rom = buildOptionRom(
			[
				{ kind: 'binary', data: VBIOS },
				{ kind: 'efi', data: AMD_GOP, compress: true },
			],
			{ vendorId: 0x1002, deviceIds: [0x1636] },
		);
		const parts = found(inFile(FileType.Freeform, raw(rom)));
		expect(parts.map(({ kind, bytes }) => [kind, sha256(bytes)])).toEqual([
			['amd-vbios', sha256(rom)],
			['amd-gop', sha256(AMD_GOP)],
		]);
		expect(parts[1]?.path.slice(-2).map(({ type }) => type)).toEqual(['option-rom', 'image']);
	});

	it('lists ROMs of other devices only if asked', () => {
		const lan = buildOptionRom([{ kind: 'efi', data: goldenInput('x64-driver-4k.efi') }], {
			vendorId: 0x8086,
			deviceIds: [0x100e],
		});
		const image = inFile(FileType.Freeform, raw(lan));
		expect(gist(image)).toEqual([]);
		expect(gist(image, true)).toEqual([['option-rom', 'oprom_8086_100e.rom']]);
	});

	it('calls a ROM of an unknown display a VBIOS, by its class', () => {
		const image = inFile(FileType.Freeform, raw(legacyImage(0x1a03, 0x2000)));
		expect(gist(image)).toEqual([]);
		expect(gist(image, true)).toEqual([['option-rom', 'vbios_1a03_2000.bin']]);
	});

	it('asks more of a driver than its name', () => {
		const named = amdDriver('3.10.0');
		const inVolume = (pe: Uint8Array) =>
			volume({ files: [file({ guid: GUID, type: FileType.Driver, sections: [pe32(pe), ui('Gop')] })] });
		expect(gist(inVolume(named))).toEqual([]);
		expect(gist(inVolume(SETUP))).toEqual([]);
		const whole = displayDriver(named);
		expect(gist(inVolume(whole))).toEqual([['amd-gop', 'AMDGopDriver.efi']]);
		// The GUIDs of the driver binding and of graphics output, each of them gone.
		expect(gist(inVolume(whole.slice().fill(0, whole.length - 0x40, whole.length - 0x30)))).toEqual([]);
		expect(gist(inVolume(whole.slice().fill(0, whole.length - 0x30, whole.length - 0x20)))).toEqual([]);
	});

	it('lets a platform name of the firmware choose no path', () => {
		const names = ['../../etc/x', 'CON', '\0\x1b[2J', 'a/b\\c'].map(
			(platform) => found(inFile(FileType.Raw, syntheticVbt(platform)))[0]?.name,
		);
		for (const name of names) expect(name).toMatch(/^vbt_[\w.-]+\.bin$/);
	});

	it('reports progress by offsets in the image', () => {
		const offsets: number[] = [];
		const image = twoSlotBios();
		findGraphics(openFirmware(image), sha256, { onProgress: (offset) => offsets.push(offset) });
		expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
		expect(offsets.at(-1)).toBeLessThan(image.length);
	});

	it('reads what is whole of an image that is cut off', () => {
		const image = amdBios(amdVolume());
		for (const size of [0x40100, 0x41000, 0x7fff0]) expect(() => found(image.subarray(0, size))).not.toThrow();
		expect(gist(image.subarray(0, 0x7fff0))).toHaveLength(3);
	});

	it('keeps the graphics of a part for those who ask', () => {
		const kinds: Graphics['kind'][] = found(amdBios()).flatMap(({ graphics }) => (graphics ? [graphics.kind] : []));
		expect(kinds).toEqual(['amd-gop', 'amd-vbios', 'amd-vbios']);
	});
});

describe('a file of sections', () => {
	it('may hold a driver after one that says nothing', () => {
		const body = sections(raw(new Uint8Array(64)), pe32(AMD_GOP));
		expect(gist(inFile(FileType.Freeform, body))).toEqual([['amd-gop', 'AMDGopDriver.efi']]);
	});
});

describe('a driver that says nothing of itself', () => {
	const POLICY = guidBytes('EC2E931B-3281-48A5-8107-DF8A8BED3C5D');
	const FIRMWARE_VOLUME = guidBytes('220E73B6-6BDB-4413-8405-B974B108619A');
	const named = (name: string, ...data: readonly Uint8Array[]) =>
		inFile(FileType.Driver, sections(pe32(driver(join(...data))), ui(name)));

	it.each([
		['IgdAssignmentDxe', [], 'IgdAssignmentDxe.efi'],
		['PlatformGOPPolicy', [POLICY], 'PlatformGOPPolicy.efi'],
		['PlatformGopPolicy', [POLICY], 'PlatformGOPPolicy.efi'],
	])('is %s by the name of its file', (name, data, file) => {
		expect(gist(named(name, ...data))).toEqual([['igd-helper', file]]);
	});

	it.each([
		["a board's own policy", 'PlatformGOPPolicy', [POLICY, FIRMWARE_VOLUME]],
		['one without the protocol', 'PlatformGOPPolicy', []],
		['another', 'IgdAssignmentDxeTest', [POLICY]],
	])('is none of these: %s', (_, name, data) => {
		expect(gist(named(name, ...data))).toEqual([]);
	});
});

describe('a VBIOS that is built into a driver', () => {
	it('is taken out, with the driver on the way to it', () => {
		const rom = legacyImage(0x10de, 0x1c60);
		put(rom, 0x20, ascii('IBM VGA Compatible'));
		const image = inFile(FileType.Driver, sections(pe32(driver(join(new Uint8Array(32), rom))), ui('AcpiPlatform')));
		const [part, ...others] = found(image);
		expect(others).toEqual([]);
		expect(part).toMatchObject({ kind: 'nvidia-vbios', name: 'vbios_10de_1c60.bin', bytes: rom });
		expect(part?.path.slice(-2).map(({ type, subtype }) => [type, subtype])).toEqual([
			['section', 'PE32'],
			['option-rom', undefined],
		]);
	});

	it('is none where it is for something else', () => {
		const rom = legacyImage(0x8086, 0x100e, 0, 2);
		expect(gist(inFile(FileType.Driver, pe32(driver(join(new Uint8Array(32), rom)))))).toEqual([]);
	});
});
