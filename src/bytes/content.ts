/** Names what a file is by its first bytes, for the common things that are taken for a ROM or a driver. */
import { latin1 } from './text.js';

interface Signature {
	readonly name: string;
	readonly at: number;
	readonly bytes: string;
}

const SIGNATURES: readonly Signature[] = [
	{ name: 'a PE executable', at: 0, bytes: 'MZ' },
	{ name: 'a PCI option ROM', at: 0, bytes: '\x55\xaa' },
	{ name: 'a TE executable', at: 0, bytes: 'VZ' },
	{ name: 'an ELF executable', at: 0, bytes: '\x7fELF' },
	{ name: 'a zip archive', at: 0, bytes: 'PK\x03\x04' },
	{ name: 'a gzip archive', at: 0, bytes: '\x1f\x8b' },
	{ name: 'a 7-Zip archive', at: 0, bytes: "7z\xbc\xaf'\x1c" },
	{ name: 'a RAR archive', at: 0, bytes: 'Rar!\x1a\x07' },
	{ name: 'an Intel VBT', at: 0, bytes: '$VBT' },
	{ name: 'an ACPI VFCT table', at: 0, bytes: 'VFCT' },
	{ name: 'an NVIDIA firmware image (NVGI header before the ROM)', at: 0, bytes: 'NVGI' },
	{ name: 'a Git LFS pointer, not the file itself', at: 0, bytes: 'version https://git-lfs' },
	{ name: 'a UEFI firmware volume or BIOS image', at: 0x28, bytes: '_FVH' },
	{ name: 'a BIOS flash image with Intel descriptor', at: 0x10, bytes: '\x5a\xa5\xf0\x0f' },
	{ name: 'an AMI BIOS Guard (PFAT) update', at: 8, bytes: '_AMIPFAT' },
];

/** What the content looks like, with its article ("an HTML page saved under this name"), or `undefined`. */
export function nameContent(bytes: Uint8Array): string | undefined {
	if (bytes.length === 0) return 'an empty file';
	const found = SIGNATURES.find(({ at, bytes: text }) => latin1(bytes, at, at + text.length) === text);
	if (found !== undefined) return found.name;
	const start = latin1(bytes, 0, 256).trimStart().toLowerCase();
	if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'an HTML page saved under this name';
	return undefined;
}
