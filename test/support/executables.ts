/** Small PE and TE images, and pieces of structures, written from literals. */

export function join(...parts: readonly Uint8Array[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts));
}

export function u16(...values: readonly number[]): Uint8Array {
	return Uint8Array.from(values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff]));
}

export function u32(...values: readonly number[]): Uint8Array {
	return u16(...values.flatMap((value) => [value & 0xffff, value >>> 16]));
}

export function ascii(text: string, size = text.length): Uint8Array {
	const bytes = new Uint8Array(size);
	bytes.set(Buffer.from(text, 'latin1'));
	return bytes;
}

/** With its NUL. */
export function char16(text: string): Uint8Array {
	return new Uint8Array(Buffer.from(`${text}\0`, 'utf16le'));
}

export function put(bytes: Uint8Array, at: number, ...parts: readonly Uint8Array[]): Uint8Array {
	bytes.set(join(...parts), at);
	return bytes;
}

export interface SectionInput {
	readonly name: string;
	readonly address: number;
	readonly offset: number;
	readonly size: number;
}

export interface PeInput {
	readonly size: number;
	readonly sections: readonly SectionInput[];
	readonly pe32?: boolean;
	readonly certificates?: readonly [number, number];
	readonly headersSize?: number;
	readonly entryPoint?: number;
	readonly sectionCount?: number;
}

/** Offsets of the parts of `pe()`'s images, for tests that damage them. */
const PE_AT = 0x40;
export const OPTIONAL_AT = PE_AT + 24;

const RETURN = 0xc3;

/** A boot service driver for X64, or for IA32 as PE32, whose code returns at once. */
export function pe(input: PeInput): Uint8Array {
	const { size, sections, pe32 = false, certificates = [0, 0], headersSize = 0x200 } = input;
	const { entryPoint = sections[0]?.address ?? 0x300 } = input;
	const bytes = new Uint8Array(size);
	const optionalSize = pe32 ? 224 : 240;
	const directories = OPTIONAL_AT + (pe32 ? 96 : 112);
	put(bytes, 0, ascii('MZ'));
	put(bytes, 0x3c, u32(PE_AT));
	put(bytes, PE_AT, ascii('PE\0\0'), u16(pe32 ? 0x14c : 0x8664, input.sectionCount ?? sections.length));
	put(bytes, PE_AT + 20, u16(optionalSize));
	put(bytes, OPTIONAL_AT, u16(pe32 ? 0x10b : 0x20b));
	put(bytes, OPTIONAL_AT + 16, u32(entryPoint));
	put(bytes, OPTIONAL_AT + 32, u32(0x200, 0x200));
	const imageSize = Math.max(size, ...sections.map((each) => each.address + each.size));
	put(bytes, OPTIONAL_AT + 56, u32(imageSize, headersSize));
	put(bytes, OPTIONAL_AT + 68, u16(11));
	put(bytes, directories - 4, u32(16));
	put(bytes, directories + 4 * 8, u32(...certificates));
	put(bytes, OPTIONAL_AT + optionalSize, ...sections.map(section));
	const code = sections.find(({ address, size }) => entryPoint >= address && entryPoint < address + size);
	// Nothing where the section lies beyond the file's end.
	if (code !== undefined) bytes[code.offset + entryPoint - code.address] = RETURN;
	return bytes;
}

export function section({ name, address, offset, size }: SectionInput): Uint8Array {
	return join(ascii(name, 8), u32(size, address, size, offset), new Uint8Array(16));
}

/** What a version resource says of the program: a key and its text. */
export function versionText(key: string, text: string): Uint8Array {
	const name = char16(key);
	const value = join(name, new Uint8Array((6 + name.length) % 4), char16(text));
	return join(u16(6 + value.length, text.length + 1, 1), value);
}
