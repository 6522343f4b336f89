/**
 * The release of edk2 that a firmware file or a package is of. Builders write their version into the firmware
 * (PcdFirmwareVersionString of MdeModulePkg, which SMBIOS shows); where they write none, the folder in which it was built is in
 * the debug entries of its modules.
 */
import { findAll, Pattern } from '../bytes/search-all.js';
import { latin1, latin1Bytes, stringAt } from '../bytes/text.js';

export interface FirmwareVersion {
	/** As it is written, `2025.02-8+deb13u1`, `rel-1.16.3-0-ga6ed6b7`. */
	readonly version: string;
	/** Of edk2 its stable tag, `2025.02`; of SeaBIOS `1.16.3`. */
	readonly release: string;
}

/** `2025.02-8`, `4.2025.02-4` of Proxmox, `3.20230228-4` of an older one, `edk2-20250523-2.fc42`, `edk2-stable202408`. */
const VERSION =
	/^(?:\d+:)?(?:\d{1,2}\.)?(?:edk2-)?(?:stable)?(20[12]\d)\.?(0[1-9]|1[0-2])(?:\.?[0-3]\d)?(?:[-+~.][\w.+~-]*)?$/;
/** Every such version has it: the end of a character, and `202`, in UTF-16. */
const CENTURY = new Pattern(latin1Bytes('\x002\x000\x002\0'));
const FOLDERS = ['/edk2-20', '/edk2-stable20'].map((folder) => new Pattern(latin1Bytes(folder)));
const MOST_CHARACTERS = 48;
/** Real ones have a handful, dates among them. */
const MOST_PLACES = 256;

/** The stable tag that a version was made from: the newest that is not younger. `undefined` for what is no version. */
export function edk2Version(version: string): FirmwareVersion | undefined {
	const [, year, month] = VERSION.exec(version) ?? [];
	if (year === undefined || month === undefined) return undefined;
	return { version, release: stableTag(Number(year), Number(month)) };
}

/** There is one each February, May, August and November. */
function stableTag(year: number, month: number): string {
	const quarter = Math.floor((month + 1) / 3) * 3 - 1;
	return quarter < 2 ? `${year - 1}.11` : `${year}.${String(quarter).padStart(2, '0')}`;
}

/** The first version that stands in unpacked firmware as a text of its own. */
export function edk2VersionIn(bytes: Uint8Array): FirmwareVersion | undefined {
	return first(findAll(bytes, CENTURY, MOST_PLACES), (at) => {
		const text = textAround(bytes, at + 1);
		// `@` begins those of a help page, and the last letter of the 8-bit text before it looks like one of it.
		return edk2Version(text) ?? edk2Version(text.slice(1));
	});
}

/** The one in whose folder a module was built. */
export function edk2VersionOfPath(bytes: Uint8Array): FirmwareVersion | undefined {
	const places = FOLDERS.flatMap((folder) => findAll(bytes, folder, 1));
	return first(places, (at) => {
		const [name = ''] = stringAt(bytes, at + 1, MOST_CHARACTERS).split('/', 1);
		return edk2Version(name);
	});
}

function first(
	places: readonly number[],
	read: (at: number) => FirmwareVersion | undefined,
): FirmwareVersion | undefined {
	for (const at of places) {
		const known = read(at);
		if (known !== undefined) return known;
	}
	return undefined;
}

/** The UTF-16 text of printable ASCII that has a character at `place`. */
function textAround(bytes: Uint8Array, place: number): string {
	const isCharacter = (at: number) => (bytes[at] ?? 0) > 0x1f && (bytes[at] ?? 0) < 0x7f && bytes[at + 1] === 0;
	let start = place;
	while (place - start < 2 * MOST_CHARACTERS && isCharacter(start - 2)) start -= 2;
	let text = '';
	for (let at = start; text.length <= MOST_CHARACTERS && isCharacter(at); at += 2) text += latin1(bytes, at, at + 1);
	return text;
}
