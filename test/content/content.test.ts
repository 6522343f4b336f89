import { expect, it } from 'vitest';
import { identifyContent } from '../../src/content/content.js';
import { contentFix, contentName } from '../../src/content/content-words.js';
import { legacyImage } from '../consumers/builders.js';
import { pfat } from '../support/firmware/bios-guard.js';
import { flash, intelDescriptor } from '../support/firmware/flash.js';
import { volume } from '../support/firmware/volumes.js';

const at = (offset: number, text: string) =>
	Buffer.concat([Buffer.alloc(offset), Buffer.from(text, 'latin1'), Buffer.alloc(64)]);

function acpiTable(signature: string): Buffer {
	const table = at(0, signature);
	table.writeUInt32LE(table.length, 4);
	table[9] = -table.reduce((sum, byte) => sum + byte, 0) & 0xff;
	return table;
}

const MIB = 1 << 20;
const CHIP = 'only a part of a BIOS image (the size of a flash chip, with firmware code but no whole firmware volume)';

const FILLER = Buffer.alloc(MIB / 8, 0xcc);

const changed = (bytes: Uint8Array, offset: number, byte: number) => Buffer.from(bytes).fill(byte, offset, offset + 1);

/** Its size is two units, and its bytes sum to zero. */
const isaRom = () => changed(Buffer.concat([at(0, '\x55\xaa\x02'), Buffer.alloc(1024 - 67)]), 1023, 0xff);

/** Ends with a far jump to F000:E05B. */
function legacyBios(first: Uint8Array): Buffer {
	const bytes = Buffer.alloc(0x10000, 0xcc);
	bytes.set(first);
	bytes.set([0xea, 0x5b, 0xe0, 0x00, 0xf0], bytes.length - 16);
	return bytes;
}

/** Behind what precedes it, and as WPH files are: with a processor's start at the end of a segment, and more behind it. */
const phoenix = (first: Uint8Array, segments: number, start = [0x0f, 0x09, 0xe9, 0x10, 0xff]) =>
	Buffer.concat([
		first,
		Buffer.alloc(0x20000 - 16 - first.length, 0xcc),
		Buffer.concat([Buffer.from(start), Buffer.alloc(16)], 16),
		Buffer.from('BCPSEGMENT'),
		...Array.from({ length: segments }, () => Buffer.concat([Buffer.from('BCPOST\x01\x01\x20\0'), Buffer.alloc(22)])),
		Buffer.alloc(64),
	]);

/** Of 512 sectors; `again` is what the other byte order says. */
function iso(again: number): Buffer {
	const bytes = Buffer.alloc(0x9000, 0xcc);
	bytes.write('\x01CD001\x01\0', 0x8000, 'latin1');
	bytes.writeUInt32LE(512, 0x8050);
	bytes.writeUInt32BE(again, 0x8054);
	bytes.writeUInt16LE(2048, 0x8080);
	bytes.writeUInt16BE(2048, 0x8082);
	return bytes;
}

/** Header, name and data, filled up to whole units. */
function cbfsFile(name: string, size: number): Buffer {
	const file = Buffer.alloc(Math.ceil((64 + size) / 64) * 64, 0xff);
	file.write('LARCHIVE');
	file.writeUInt32BE(size, 8);
	file.writeUInt32BE(0x50, 12);
	file.writeUInt32BE(0, 16);
	file.writeUInt32BE(64, 20);
	file.write(`${name}\0`, 24);
	return file;
}

/** Its structure leads to `directory`; there is one at 0x21000. */
function amdFlash(directory: number): Buffer {
	const bytes = Buffer.alloc(MIB, 0xcc);
	bytes.fill(0, 0x20000, 0x20050);
	bytes.writeUInt32LE(0x55aa55aa, 0x20000);
	bytes.writeUInt32LE(directory, 0x20014);
	bytes.write('$PSP\0\0\0\0\x01\0\0\0', 0x21000, 'latin1');
	return bytes;
}

/** Two chips of 1 MiB; the second starts the processor. */
const FLASH = Buffer.from(
	flash(2 * MIB, [
		[0, intelDescriptor({ size: 2 * MIB, version: 1, regions: { bios: [0x1000, 2 * MIB - 1] } })],
		[0x1000, new Uint8Array(2 * MIB - 0x1000).fill(0xcc)],
		[2 * MIB - 16, Uint8Array.of(0x90, 0x90, 0xe9, 0x00, 0xff)],
	]),
);
const swapped = (bytes: Buffer) => Buffer.concat([bytes.subarray(MIB), bytes.subarray(0, MIB)]);

it.each([
	['an empty file', Buffer.alloc(0)],
	['a PE executable', at(0, 'MZ')],
	['a PCI option ROM', at(0, '\x55\xaa')],
	['a TE executable', at(0, 'VZ')],
	['an ELF executable', at(0, '\x7fELF')],
	['a zip archive', at(0, 'PK\x03\x04')],
	['a gzip archive', at(0, '\x1f\x8b\x08')],
	['a 7-Zip archive', at(0, "7z\xbc\xaf'\x1c")],
	['a RAR archive', at(0, 'Rar!\x1a\x07')],
	['an xz archive', at(0, '\xfd7zXZ\0')],
	['a Windows cabinet archive', at(0, 'MSCF')],
	['an Intel VBT', at(0, '$VBT TIGERLAKE')],
	['a Git LFS pointer', at(0, 'version https://git-lfs.github.com/spec/v1')],
	['a UEFI firmware volume or BIOS image', volume({})],
	[undefined, at(0x28, '_FVH')],
	[undefined, Buffer.concat([at(0x10, '\x5a\xa5\xf0\x0f'), Buffer.alloc(4096, 0xcc)])],
	['a BIOS image with an AMD firmware table', amdFlash(0x21000)],
	['a BIOS image with an AMD firmware table', amdFlash(0xff021000)],
	['a BIOS image with an AMD firmware table', amdFlash(0xff300000)],
	[undefined, amdFlash(0x22000)],
	[undefined, amdFlash(0)],
	['an AMI BIOS Guard (PFAT) update', Buffer.from(pfat(Buffer.alloc(64)))],
	[undefined, at(8, '_AMIPFAT')],
	['an HTML page saved under this name', at(0, '\n\n<!DOCTYPE html><html>')],
	['an HTML page saved under this name', at(0, '<html lang="en">')],
	['an HTML page saved under this name', at(0, '\xef\xbb\xbf<!-- saved --><?xml version="1.0"?>\n<!DOCTYPE html>')],
	['an empty zip archive', at(0, 'PK\x05\x06')],
	['a BIOS image (it contains UEFI firmware volumes)', Buffer.concat([Buffer.alloc(4096, 0xff), volume({})])],
	['a BIOS image (it contains UEFI firmware volumes)', Buffer.concat([Buffer.alloc(4097, 0xff), volume({})])],
	[
		'a BIOS image (it contains UEFI firmware volumes)',
		Buffer.concat([Buffer.alloc(97, 1), volume({}), legacyImage({})]),
	],
	[
		'a BIOS image (it contains UEFI firmware volumes)',
		Buffer.concat([Buffer.alloc(96, 1), legacyImage({}), volume({})]),
	],
	['an option ROM for ISA, without a PCI data structure', isaRom()],
	['an option ROM for ISA, without a PCI data structure', Buffer.concat([isaRom(), Buffer.alloc(512, 0xff)])],
	['a PCI option ROM', changed(isaRom(), 100, 1)],
	['a legacy BIOS image from before UEFI', legacyBios(new Uint8Array())],
	['a legacy BIOS image from before UEFI', legacyBios(legacyImage({}))],
	['a PCI option ROM', legacyBios(legacyImage({})).subarray(0, -512)],
	['a legacy BIOS image from before UEFI', phoenix(legacyImage({}), 3)],
	['a legacy BIOS image from before UEFI', phoenix(FILLER.subarray(0, 512), 3, [0xea, 0x5b, 0xe0, 0x00, 0xf0])],
	[undefined, phoenix(FILLER.subarray(0, 512), 3, [0x0f, 0x09, 0xe9, 0x10, 0x00])],
	['a PCI option ROM', phoenix(legacyImage({}), 2)],
	['an ISO image (CD or DVD)', iso(512)],
	[undefined, iso(513)],
	['a coreboot image (CBFS)', Buffer.concat([legacyImage({}), FILLER, cbfsFile('a', 100), cbfsFile('b', 10)])],
	['a PCI option ROM', Buffer.concat([legacyImage({}), FILLER, cbfsFile('a', 100), cbfsFile('', 10).fill(0, 0, 1)])],
	['a BIOS image whose two halves are in the wrong order', swapped(FLASH)],
	['only the first part of a BIOS image (1/2 MiB)', FLASH.subarray(0, MIB)],
	['a BIOS image with an Intel flash descriptor', FLASH],
	[CHIP, FLASH.subarray(MIB)],
	[CHIP, Buffer.concat([at(0, '_FVH'), Buffer.alloc(MIB - 68, 0xcc)])],
	[undefined, Buffer.concat([at(0, '_FVH'), Buffer.alloc(MIB - 67, 0xcc)])],
	['the text output of acpidump', Buffer.from('VFCT @ 0x00000000\n  0000: 5F 46 56 48 _FVH\n')],
	['a BIOS update capsule', Buffer.from('bd86663b760d3040b70eb5519e2fc5a0', 'hex')],
	[undefined, at(0, 'something else\x01')],
	['an ACPI table (SSDT)', acpiTable('SSDT')],
	['a dump that contains only ff', Buffer.alloc(64, 0xff)],
])('names %s', (name, bytes) => {
	const content = identifyContent(bytes);
	expect(content && contentName(content, 'en')).toBe(name);
});

it('names it in Chinese as well', () => {
	expect(contentName({ what: 'acpi-table', detail: 'SSDT' }, 'zh')).toBe('ACPI 表（SSDT）');
	expect(contentName({ what: 'html' }, 'zh')).toBe('以此名称保存的 HTML 网页');
});

it('has a command for what contains drivers, with the device where it is known', () => {
	expect(contentFix('zip', { file: 'a.zip' }, 'en')).toBe('Extract drivers and VBIOS: romtool extract a.zip');
	expect(contentFix('capsule', { file: 'a.cap', id: '1002:1636' }, 'zh')).toBe(
		'提取其中的驱动和 VBIOS：romtool extract a.cap --for 1002:1636 --rom',
	);
	expect(contentFix('elf', { file: 'a' }, 'en')).toBeUndefined();
});
