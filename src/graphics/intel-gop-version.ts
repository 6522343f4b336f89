/**
 * The version of Intel's GOP driver. It keeps major, minor and build as three UTF-16 strings of digits, which it puts
 * together when it starts: in X64 drivers they lie apart, and only the code that loads their addresses one after the
 * other tells which is which; in older ones (7 to 10) they stand in a row, some way behind the name.
 */
import { i32At, u16At } from '../bytes/integers.js';
import { utf16At } from '../bytes/text.js';
import { readPeImage } from '../executable/pe-image.js';
import { type ExecutableSection, offsetOfAddress } from '../executable/section-table.js';

/** Where the build stands behind the name in newer drivers. */
const BUILD = 0x88;
/** The row follows the name and, since version 9, the list of device IDs: at 0x88, 0x94 and 0xe0 in the drivers seen. */
const ROW_START = 0x40;
const ROW_REACH = 0x200;
/** Builds have three digits at least; other digits in a row are labels. */
const BUILD_DIGITS = 3;
const DIGITS = /^\d{1,5}$/;

/** LEA with a displacement from the next instruction: REX.W, opcode, ModRM mod 00 r/m 101 (Intel SDM volume 2). */
const LEA = 0x8d;
const LEA_SIZE = 7;
/** The code is that of the entry point, which the compiler puts first: at 0x6dc to 0x8a7 in the drivers seen. */
const CODE_REACH = 0x8000;
/** What loaders take. */
const MAX_SECTIONS = 96;
/** The three loads stand within some 0x90 bytes, with calls between them. */
const LOADS_REACH = 0x100;

export function intelGopVersion(pe: Uint8Array, name: number): string | undefined {
	const sections = sectionsOf(pe);
	const text = sections[0];
	const loaded = (isBuild: (load: Load) => boolean) =>
		text === undefined ? undefined : loadedVersion(pe, isBuild, text, sections);
	return (
		loaded(({ target }) => target === name + BUILD) ??
		rowBehind(pe, name) ??
		// Wherever the three are: linkers keep equal strings once.
		loaded(({ digits }) => digits.length >= BUILD_DIGITS)
	);
}

function sectionsOf(pe: Uint8Array): readonly ExecutableSection[] {
	try {
		return readPeImage(pe).sections.slice(0, MAX_SECTIONS);
	} catch {
		return [];
	}
}

interface Load {
	readonly at: number;
	/** Where the string is. */
	readonly target: number;
	readonly digits: string;
}

/** The build at its first load, and the two strings of digits that are loaded before it. */
function loadedVersion(
	pe: Uint8Array,
	isBuild: (load: Load) => boolean,
	text: ExecutableSection,
	sections: readonly ExecutableSection[],
): string | undefined {
	const end = Math.min(pe.length, text.offset + Math.min(text.size, CODE_REACH)) - LEA_SIZE + 1;
	let loads: Load[] = [];
	for (let at = pe.indexOf(LEA, text.offset + 1); at >= 0 && at < end; at = pe.indexOf(LEA, at + 1)) {
		const rex = (pe[at - 1] as number) & 0xfb;
		if (rex !== 0x48 || ((pe[at + 1] as number) & 0xc7) !== 0x05) continue;
		const next = at + LEA_SIZE - 1;
		const address = next - text.offset + text.virtualAddress + i32At(pe, at + 2);
		const target = offsetOfAddress(sections, address);
		if (target === undefined) continue;
		const digits = utf16At(pe, target, 6);
		if (!DIGITS.test(digits)) continue;
		const load = { at, target, digits };
		loads = [...loads.filter((before) => at - before.at < LOADS_REACH).slice(-2), load];
		if (isBuild(load)) return loads.length === 3 ? loads.map((each) => each.digits).join('.') : undefined;
	}
	return undefined;
}

function rowBehind(pe: Uint8Array, name: number): string | undefined {
	for (let at = name + ROW_START; at < name + ROW_REACH; at += 4) {
		const version = versionInRow(pe, at);
		if (version !== undefined) return version;
	}
	return undefined;
}

/** Each begins at a multiple of four or eight behind the one before. */
function versionInRow(pe: Uint8Array, start: number): string | undefined {
	const parts: string[] = [];
	for (let at = start; parts.length < 3; ) {
		const digits = utf16At(pe, at, 6);
		if (!DIGITS.test(digits)) return undefined;
		parts.push(digits);
		const end = at + 2 * digits.length + 2;
		at = (end + 3) & ~3;
		if (u16At(pe, at) === 0) at = start + ((end - start + 7) & ~7);
	}
	return (parts[2] as string).length < BUILD_DIGITS ? undefined : parts.join('.');
}
