/**
 * Sections of firmware files (PI 1.8 volume 3 §3.2.4, §3.2.5): a header of four bytes, of eight where the size does not fit its
 * 24 bits, then the body. Those that carry other sections packed are in encapsulations.ts.
 */
import { char16, join, u16, u32 } from '../executables.js';
import { alignUp, guid, u24 } from './bytes.js';

export const SectionType = {
	Compression: 0x01,
	GuidDefined: 0x02,
	Disposable: 0x03,
	Pe32: 0x10,
	Pic: 0x11,
	Te: 0x12,
	DxeDepex: 0x13,
	Version: 0x14,
	UserInterface: 0x15,
	Compatibility16: 0x16,
	VolumeImage: 0x17,
	FreeformSubtypeGuid: 0x18,
	Raw: 0x19,
	PeiDepex: 0x1b,
	MmDepex: 0x1c,
} as const;

export interface SectionOptions {
	/** The header of eight bytes, which readers know in FFSv3 volumes only; by itself where the size needs it. */
	readonly large?: boolean;
	/** What the header says instead of the true size. */
	readonly size?: number;
}

/** A size of all ones says that the true one follows in 32 bits. */
const EXTENDED = 0xffffff;

export function section(type: number, body: Uint8Array, options: SectionOptions = {}): Uint8Array {
	const header = sectionHeaderSize(body.length, options);
	const { size = header + body.length } = options;
	return header === 8
		? join(u24(EXTENDED), Uint8Array.of(type), u32(size), body)
		: join(u24(size), Uint8Array.of(type), body);
}

export function sectionHeaderSize(bodySize: number, { large }: SectionOptions = {}): 4 | 8 {
	return (large ?? 4 + bodySize >= EXTENDED) ? 8 : 4;
}

/** Sections one after the other, each at a multiple of four; nothing follows the last. */
export function sections(...list: readonly Uint8Array[]): Uint8Array {
	const parts = list.map((bytes, at) => {
		const size = at === list.length - 1 ? bytes.length : alignUp(bytes.length, 4);
		return join(bytes, new Uint8Array(size - bytes.length));
	});
	return join(...parts);
}

export function pe32(body: Uint8Array, options?: SectionOptions): Uint8Array {
	return section(SectionType.Pe32, body, options);
}

export function te(body: Uint8Array, options?: SectionOptions): Uint8Array {
	return section(SectionType.Te, body, options);
}

export function raw(body: Uint8Array, options?: SectionOptions): Uint8Array {
	return section(SectionType.Raw, body, options);
}

export function ui(name: string): Uint8Array {
	return section(SectionType.UserInterface, char16(name));
}

export function version(text: string, build = 0): Uint8Array {
	return section(SectionType.Version, join(u16(build), char16(text)));
}

const DEPEX = { dxe: SectionType.DxeDepex, pei: SectionType.PeiDepex, mm: SectionType.MmDepex };

export function depex(expression: Uint8Array, kind: keyof typeof DEPEX = 'dxe'): Uint8Array {
	return section(DEPEX[kind], expression);
}

export function volumeImage(volume: Uint8Array, options?: SectionOptions): Uint8Array {
	return section(SectionType.VolumeImage, volume, options);
}

export function freeformSubtype(subtype: string, body: Uint8Array, options?: SectionOptions): Uint8Array {
	return section(SectionType.FreeformSubtypeGuid, join(guid(subtype), body), options);
}

export function disposable(content: Uint8Array, options?: SectionOptions): Uint8Array {
	return section(SectionType.Disposable, content, options);
}
