import { expect, it } from 'vitest';
import { identifyContent } from '../../src/content/content.js';
import { contentFix, contentName } from '../../src/content/content-names.js';
import { volume } from '../support/firmware/volumes.js';

const at = (offset: number, text: string) =>
	Buffer.concat([Buffer.alloc(offset), Buffer.from(text, 'latin1'), Buffer.alloc(64)]);

function acpiTable(signature: string): Buffer {
	const table = at(0, signature);
	table.writeUInt32LE(table.length, 4);
	table[9] = -table.reduce((sum, byte) => sum + byte, 0) & 0xff;
	return table;
}

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
	['a BIOS image with an Intel flash descriptor', at(0x10, '\x5a\xa5\xf0\x0f')],
	['a BIOS image with an Intel flash descriptor', at(0, '\x5a\xa5\xf0\x0f')],
	['a BIOS image with an AMD firmware table', at(0x20000, '\xaa\x55\xaa\x55')],
	['an AMI BIOS Guard (PFAT) update', at(8, '_AMIPFAT')],
	['an HTML page saved under this name', at(0, '\n\n<!DOCTYPE html><html>')],
	['an HTML page saved under this name', at(0, '<html lang="en">')],
	['an HTML page saved under this name', at(0, '\xef\xbb\xbf<!-- saved --><?xml version="1.0"?>\n<!DOCTYPE html>')],
	['an empty zip archive', at(0, 'PK\x05\x06')],
	['a BIOS image (it contains UEFI firmware volumes)', Buffer.concat([Buffer.alloc(4096, 0xff), volume({})])],
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
