/** Data that is made to take time in the search for drivers, VBTs and option ROMs: what is real behind it is found. */
import { describe, expect, it } from 'vitest';
import { openFirmware } from '../../../src/firmware/open-firmware.js';
import { findGraphics, MAX_PARTS } from '../../../src/graphics/parts/find-graphics.js';
import { partsFor } from '../../../src/graphics/parts/for-device.js';
import type { FirmwarePart } from '../../../src/graphics/parts/part.js';
import { AMD_GOP, VBIOS, VBT } from '../../support/bios.js';
import { ascii, join, put, u16, u32 } from '../../support/executables.js';
import { FileType, file, raw, volume } from '../../support/firmware/index.js';

const MiB = 1 << 20;
const GUID = '11111111-2222-3333-4444-555555555555';

/** Parts are told apart by their length here: digests would take most of the time. */
const byLength = ({ length }: Uint8Array) => `${length}`;
const kinds = (bytes: Uint8Array, all = false) =>
	findGraphics(openFirmware(bytes), byLength, { all }).map(({ kind }) => kind);

function repeated(unit: Uint8Array, size: number): Uint8Array {
	const bytes = new Uint8Array(size - (size % unit.length));
	for (let at = 0; at < bytes.length; at += unit.length) bytes.set(unit, at);
	return bytes;
}

describe('data full of', () => {
	it('DOS headers that lead to one PE header with thousands of sections', () => {
		const bytes = new Uint8Array(6 * MiB);
		const peAt = 3 * MiB;
		put(bytes, peAt, ascii('PE\0\0'), u16(0x8664, 0xffff), new Uint8Array(12), u16(240, 0, 0x20b));
		for (let at = 0; at < peAt; at += 0x40) put(bytes, at, ascii('MZ'), new Uint8Array(0x3a), u32(peAt - at));
		expect(kinds(join(bytes, AMD_GOP))).toEqual(['amd-gop']);
	});

	it.each([
		['marks of a VBT', repeated(ascii('$VBT'), 4 * MiB)],
		['marks of an option ROM', repeated(Uint8Array.of(0x55, 0xaa), 4 * MiB)],
		['marks of a DOS header', repeated(ascii('MZ'), 4 * MiB)],
		['marks of a volume', repeated(ascii('_FVH'), 4 * MiB)],
		['the letter M', new Uint8Array(4 * MiB).fill(0x4d)],
	])('%s', (_, bytes) => {
		expect(kinds(join(bytes, VBT, VBIOS))).toEqual(['intel-vbt', 'amd-vbios']);
	});

	it('headers of VBTs that share one data block', () => {
		const bytes = repeated(join(ascii('$VBT'), new Uint8Array(28)), 4 * MiB);
		const block = bytes.length - 0x40;
		put(bytes, block, ascii('BIOS_DATA_BLOCK '));
		for (let at = 0; at < block - 0x20; at += 32) put(bytes, at + 28, u32(block - at));
		expect(kinds(join(bytes, VBIOS))).toEqual(['amd-vbios']);
	});
});

it('names the file of each of many parts without going through it for each', () => {
	const rom = put(new Uint8Array(512), 0, Uint8Array.of(0x55, 0xaa, 1));
	put(rom, 0x18, u16(0x1c));
	put(rom, 0x1c, ascii('PCIR'), u16(0x8086, 0x1234, 0, 0x18), new Uint8Array(4), u16(1, 0), Uint8Array.of(0, 0x80));
	const body = repeated(raw(rom), 40_000 * 516);
	const image = volume({
		guid: '5473C07A-3DCB-4DCA-BD6F-1E9689E7349A',
		files: [file({ guid: GUID, type: FileType.Freeform, body })],
	});
	let id = 0;
	const parts = findGraphics(openFirmware(image), () => `${id++}`, { all: true });
	expect(parts).toHaveLength(MAX_PARTS);
	expect(parts[1]).toMatchObject({ kind: 'option-rom', name: 'oprom_8086_1234_1.rom' });
});

it('chooses among many parts', () => {
	const part = (deviceId: number): FirmwarePart => ({
		kind: 'option-rom',
		name: 'oprom.rom',
		bytes: new Uint8Array(),
		vendorId: 0x8086,
		deviceId,
		deviceIds: [deviceId],
		sha256: '',
		path: [],
		paths: [],
	});
	const parts = [...Array.from({ length: 50_000 }, () => part(0x1234)), part(0x5678)];
	expect(partsFor(parts, { vendorId: 0x8086, deviceId: 0x5678 })).toEqual([part(0x5678)]);
});
