/** What a FAT volume is made of (Microsoft FAT specification 1.03: boot sector §3.1, directory entry §6, short names §6.1). */
import { record } from '../bytes/record.js';
import { latin1Bytes } from '../bytes/text.js';

export const bootSector = record('FAT boot sector', {
	jump: { bytes: 3 },
	oemName: { bytes: 8 },
	bytesPerSector: 'u16',
	sectorsPerCluster: 'u8',
	reservedSectors: 'u16',
	fats: 'u8',
	rootEntries: 'u16',
	totalSectors16: 'u16',
	media: 'u8',
	fatSectors: 'u16',
	sectorsPerTrack: 'u16',
	heads: 'u16',
	hiddenSectors: 'u32',
	totalSectors32: 'u32',
	drive: 'u8',
	reserved: 'u8',
	bootSignature: 'u8',
	volumeId: 'u32',
	label: { bytes: 11 },
	fileSystem: { bytes: 8 },
	program: { skip: 448 },
	signature: 'u16',
});

export const directoryEntry = record('FAT directory entry', {
	name: { bytes: 11 },
	attributes: 'u8',
	reserved: 'u8',
	created: { skip: 5 },
	accessDate: 'u16',
	clusterHigh: 'u16',
	writeTime: 'u16',
	writeDate: 'u16',
	cluster: 'u16',
	size: 'u32',
});

/** `BOOTX64 EFI`. @throws RangeError for a name that has no short form. */
export function shortName(name: string): Uint8Array {
	const [, stem, extension = ''] = /^([A-Z0-9_-]{1,8})(?:\.([A-Z0-9_-]{1,3}))?$/.exec(name) ?? [];
	if (stem === undefined) throw new RangeError(`"${name}" is no short file name`);
	return latin1Bytes(stem.padEnd(8) + extension.padEnd(3));
}
