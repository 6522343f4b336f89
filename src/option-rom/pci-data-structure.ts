/** The `PCIR` structure that a ROM header points to (PCI Firmware 3.x §5.1.2.2; PCI 2.3 §6.3.1.2) and its device list. */

import { u16At } from '../bytes/integers.js';
import { record, type ValuesOf } from '../bytes/record.js';
import type { Language } from '../language/languages.js';

/** The 24 bytes that both layouts have alike. */
const COMMON = {
	signature: 'u32',
	vendorId: 'u16',
	deviceId: 'u16',
	/** From the start of this structure to a zero-terminated list of further device IDs; reserved in PCI 2.3. */
	deviceListOffset: 'u16',
	length: 'u16',
	revision: 'u8',
	classCode: 'u24',
	/** In units of 512 bytes. */
	imageLength: 'u16',
	codeRevision: 'u16',
	codeType: 'u8',
	indicator: 'u8',
	/** In units of 512 bytes; reserved in PCI 2.3. */
	maxRuntimeLength: 'u16',
} as const;

/** Revision 0 (PCI 2.3): 24 bytes. */
export const pciDataStructure23 = record('PCI data structure', COMMON);

/** Revision 3 (PCI 3.0): 28 bytes. */
export const pciDataStructure30 = record('PCI data structure', {
	...COMMON,
	configUtilityOffset: 'u16',
	dmtfClpOffset: 'u16',
});

/** The two fields that only PCI 3.0 has are there where the structure is long enough for them. */
export type PciDataStructure = ValuesOf<typeof pciDataStructure23> & Partial<ValuesOf<typeof pciDataStructure30>>;

/** PCI base class of display controllers. */
const DISPLAY_CLASS = 0x03;

export function isDisplayClass({ classCode }: Pick<PciDataStructure, 'classCode'>): boolean {
	return classCode >>> 16 === DISPLAY_CLASS;
}

/** As long as it says that it is; whether it is one, its signature tells. */
export function readPciDataStructure(bytes: Uint8Array, at: number): PciDataStructure {
	const length = u16At(bytes, at + pciDataStructure23.offsets.length);
	const long = length >= pciDataStructure30.size && pciDataStructure30.fits(bytes, at);
	return (long ? pciDataStructure30 : pciDataStructure23).read(bytes, at);
}

/** "PCIR". */
export const PCIR_SIGNATURE = 0x52494350;

/** PCI Firmware 3.x table 5-4. */
export const CodeType = { pcAt: 0, openFirmware: 1, paRisc: 2, efi: 3 } as const;

export const CODE_TYPE_NAMES: Readonly<Record<number, string>> = {
	[CodeType.pcAt]: 'x86 PC-AT',
	[CodeType.openFirmware]: 'Open Firmware',
	[CodeType.paRisc]: 'HP PA-RISC',
	[CodeType.efi]: 'EFI',
};

export function codeTypeName(codeType: number, language: Language = 'en'): string {
	return CODE_TYPE_NAMES[codeType] ?? (language === 'zh' ? '未知' : 'unknown');
}

/** Of NVIDIA's private images (Linux, nova-core, vbios.rs). */
const PrivateType = { notebook: 0x70, extension: 0xe0 } as const;

const PRIVATE_TYPES: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
	[PrivateType.notebook]: { en: 'NVIDIA notebook data', zh: 'NVIDIA 笔记本数据' },
	[PrivateType.extension]: { en: 'NVIDIA VBIOS extension', zh: 'NVIDIA VBIOS 扩展' },
};
const OTHER_PRIVATE = { en: 'NVIDIA data', zh: 'NVIDIA 数据' } as const;

export function privateTypeName(codeType: number, language: Language): string {
	return (PRIVATE_TYPES[codeType] ?? OTHER_PRIVATE)[language];
}

/** Indicator bit 7: no image follows. */
export const LAST_IMAGE = 0x80;

/** A list stands before the driver, which has to begin within 64 KiB; one that is longer has no end. */
const MAX_DEVICE_LIST = 0x8000;

/**
 * The zero-terminated device list at `at`.
 *
 * @returns `terminated: false` when it runs into `end` without a zero.
 */
export function readDeviceList(bytes: Uint8Array, at: number, end: number): { ids: number[]; terminated: boolean } {
	const ids: number[] = [];
	for (let pos = at; pos + 2 <= end && ids.length < MAX_DEVICE_LIST; pos += 2) {
		const id = u16At(bytes, pos);
		if (id === 0) return { ids, terminated: true };
		ids.push(id);
	}
	return { ids, terminated: false };
}
