/** Firmware images of our own that are laid out as vendors lay out theirs, with drivers and VBIOS images of our own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guidBytes } from '../../src/bytes/guid.js';
import { u32At } from '../../src/bytes/integers.js';
import { locatePeHeader } from '../../src/executable/pe.js';
import { FILE_HEADER_SIZE } from '../../src/executable/pe-image.js';
import { sectionHeader } from '../../src/executable/section-table.js';
import { amdDriver, intelDriver, DATA as PE_DATA, TABLE_2 } from '../graphics/builders.js';
import { ascii, char16, join as concat, put, u32 } from './executables.js';
import { SAMPLES } from './files.js';
import {
	FileType,
	file,
	flash,
	freeformSubtype,
	intelDescriptor,
	lzma,
	pe32,
	raw,
	sections,
	ui,
	volume,
	volumeImage,
} from './firmware/index.js';
import { syntheticVbios, syntheticVbt } from './synthetic.js';

const DRIVER_BINDING = guidBytes('18A031AB-B443-4D1A-A5C0-0C09261E9F71');
const GRAPHICS_OUTPUT = guidBytes('9042A9DE-23DC-4A38-96FB-7ADED080516A');

/** In the optional header. */
const SIZE_OF_IMAGE = 56;

/** A driver that firmware starts, its last section made larger to hold the data of another. */
function startable(pe: Uint8Array): Uint8Array {
	const host = new Uint8Array(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.efi')));
	const { at, header } = locatePeHeader(host);
	const optional = at + FILE_HEADER_SIZE;
	const last = optional + header.optionalHeaderSize + (header.sections - 1) * sectionHeader.size;
	const data = pe.subarray(PE_DATA);
	const bytes = concat(host, data);
	for (const field of [sectionHeader.offsets.virtualSize, sectionHeader.offsets.size]) {
		put(bytes, last + field, u32(u32At(host, last + field) + data.length));
	}
	return put(bytes, optional + SIZE_OF_IMAGE, u32(header.imageSize + data.length));
}

/** With the GUIDs of the protocols that a display driver installs, in free space behind its strings. */
export function displayDriver(pe: Uint8Array): Uint8Array {
	return put(pe.slice(), pe.length - 0x40, DRIVER_BINDING, GRAPHICS_OUTPUT);
}

export const AMD_GOP = startable(displayDriver(amdDriver('2.18.0.17.10', TABLE_2)));
export const INTEL_GOP = startable(displayDriver(intelDriver({ major: '', minor: '', build: '' })));
/** It asks QEMU for the OpRegion by the name of a file. */
export const IGD_HELPER = startable(put(new Uint8Array(0x2000), PE_DATA, ascii('etc/igd-opregion\0')));
export const VBIOS = syntheticVbios({ deviceId: 0x1636 });
export const SECOND_VBIOS = syntheticVbios({ deviceId: 0x1638 });
export const VBT = syntheticVbt();

/** A module whose texts speak of drivers and VBIOS images, as setup modules do. */
export const SETUP = put(
	amdDriver('0').slice(),
	0x1400,
	char16('AMD GOP X64 Release Driver Rev.2.18.0.17.10.May  4 2021.04:16:52'),
	char16('Intel(R) GOP Driver'),
	new TextEncoder().encode('ATOMBIOSBK-AMD VER017.010.000.030.000000\0 761295520 IBM VGA $VBT BIOS_DATA_BLOCK '),
);

const GUIDS = {
	dxe: '9E21FD93-9C72-4C15-8C4B-E77F1DB2D792',
	setup: '899407D7-99FE-43D8-9A21-79EC328CAC21',
	csm: 'A0327FE0-1FDA-4E5B-905D-B510C45A61D0',
	gop: '50339D20-C90A-4BB2-9AFF-D8A11B23BC15',
	vbios: 'AE1E1C9A-2B6A-4B0C-9F58-0D3E7E1B1636',
	intelGop: '7755CA7B-CA8F-43C5-889B-E1F59A93D575',
	vbt: '878AC2CC-5343-46F2-B563-51F89DAF56BA',
} as const;

/** AMI's way: drivers and option ROMs in freeform sections of one file, in a compressed volume. */
export function amdVolume({ gop = AMD_GOP, vbios = [VBIOS, SECOND_VBIOS] } = {}): Uint8Array {
	const inner = volume({
		files: [
			file({ guid: GUIDS.setup, type: FileType.Driver, sections: [pe32(SETUP), ui('Setup')] }),
			file({
				guid: GUIDS.csm,
				type: FileType.Freeform,
				sections: [freeformSubtype(GUIDS.gop, gop), ...vbios.map((image) => freeformSubtype(GUIDS.vbios, image))],
			}),
		],
	});
	return volume({
		size: 0x40000,
		files: [file({ guid: GUIDS.dxe, type: FileType.VolumeImage, sections: [lzma(sections(volumeImage(inner)))] })],
	});
}

/** 512 KiB of an AMD board. */
export function amdBios(content = amdVolume()): Uint8Array {
	return flash(0x80000, [[0x40000, content]]);
}

/** Two copies of the volume, as for an update that can be taken back. */
export function twoSlotBios(): Uint8Array {
	const content = amdVolume();
	return flash(0x100000, [
		[0x40000, content],
		[0x80000, content],
	]);
}

/** An Intel board: a descriptor, and a BIOS region with a GOP driver and a VBT. */
export function intelBios(): Uint8Array {
	const content = volume({
		size: 0x20000,
		files: [
			file({ guid: GUIDS.intelGop, type: FileType.Driver, sections: [pe32(INTEL_GOP), ui('IntelGopDriver')] }),
			file({ guid: GUIDS.vbt, type: FileType.Freeform, sections: [raw(VBT)] }),
		],
	});
	const descriptor = intelDescriptor({ regions: { bios: [0x10000, 0x7ffff] }, size: 0x80000 });
	return flash(0x80000, [
		[0, descriptor.subarray(0, 0x1000)],
		[0x40000, content],
	]);
}

/** `parts` in the middle of nothing. */
export function inPadding(...parts: readonly Uint8Array[]): Uint8Array {
	return concat(new Uint8Array(0x3000).fill(0xff), ...parts.flatMap((part) => [part, new Uint8Array(0x777)]));
}
