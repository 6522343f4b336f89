/**
 * What a file is that begins with no option ROM, why nothing in a guest can use it as one, and what to do with it: the one
 * answer of `check`, `inspect`, `plan`, `install` and `lint`. QEMU loads any bytes; whoever looks into the ROM BAR wants 55 AA
 * at its start (PCI Firmware 3.x §5.1.1).
 */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { shellPath } from '../bytes/shell-word.js';
import { type PePurpose, pePurpose } from '../executable/pe-purpose.js';
import { type Content, identifyContent } from '../firmware/content.js';
import { type CommandWords, contentFix, contentName } from '../firmware/content-names.js';
import { locateOptionRom } from '../option-rom/locate.js';
import { formatIdPair, type PciDevice } from '../pci/ids.js';

/** What commands name: the file as the user did, and the device where it is known. */
export interface FileNaming {
	readonly path?: string;
	readonly device?: PciDevice;
}

interface Instead {
	/** With its article. */
	readonly name: string;
	readonly why: string;
	readonly fix: Fix;
}

type Fix = (words: CommandWords & { readonly id: string }) => string;

const HEADERLESS = 'without 55 AA at 0x0, firmware and drivers find nothing in the ROM BAR';
const GET_AGAIN: Fix = () => 'take the file from its source again';
const TAKE_DRIVER: Fix = () =>
	'take the driver itself (.efi): romtool extract takes GOP drivers out of the BIOS file of the board';
const WINDOWS = 'it is for Windows, and firmware runs UEFI drivers only';
const BIOS_PROGRAM: Fix = ({ file }) =>
	`nothing makes a ROM of it; where it is an update program for a BIOS: romtool extract ${file}, or unpack it with 7-Zip first`;

const PROGRAMS: Readonly<Record<PePurpose, Instead>> = {
	'uefi-driver': {
		name: 'a UEFI driver without ROM headers',
		why: 'firmware starts a driver in a ROM BAR only behind the headers of an option ROM',
		fix: ({ file, id }) => `build a ROM of the driver: romtool build --id ${id} ${file}`,
	},
	'uefi-driver-not-x64': {
		name: 'a UEFI driver for another processor than x64',
		why: 'x64 OVMF runs X64 and EBC only, so that a ROM of it does nothing either',
		fix: () => "take the vendor's X64 driver",
	},
	'uefi-rom-driver': {
		name: 'a UEFI image of subsystem 13 (EFI ROM)',
		why: 'firmware starts boot service drivers (11) and runtime drivers (12) only',
		fix: TAKE_DRIVER,
	},
	'uefi-application': {
		name: 'a UEFI application (subsystem 10)',
		why: 'firmware starts drivers from a ROM, and no applications, such as programs that flash or test',
		fix: TAKE_DRIVER,
	},
	'windows-program': { name: 'a Windows program', why: WINDOWS, fix: BIOS_PROGRAM },
	'windows-library': { name: 'a Windows library (DLL)', why: WINDOWS, fix: TAKE_DRIVER },
	'windows-driver': { name: 'a Windows driver', why: WINDOWS, fix: TAKE_DRIVER },
	'dos-program': {
		name: 'a DOS program',
		why: 'it is for DOS, and firmware runs UEFI drivers only',
		fix: BIOS_PROGRAM,
	},
	damaged: { name: 'a program that is damaged or cut off', why: 'its PE headers make no sense', fix: GET_AGAIN },
	other: { name: 'a program for another system than UEFI', why: HEADERLESS, fix: TAKE_DRIVER },
};

/** Why, where the missing header is not all. */
const WHY: Partial<Readonly<Record<Content['kind'], string>>> = {
	blank: 'the ROM could not be read when the file was made',
	vbt: 'only i915 on the host takes it as a file, by its parameter vbt_firmware',
	te: 'firmware starts PE drivers from a ROM, and a TE image has lost its PE headers',
	empty: 'it has no bytes',
};
/** Where a ROM begins behind a header or junk; `undefined` where there is none, or a container that holds ROMs for `extract`. */
export function romBehindHeader(bytes: Uint8Array, content: Content | undefined): number | undefined {
	const mayPrecede = content === undefined || content.kind === 'nvgi' || content.kind === 'blank';
	return mayPrecede ? locateOptionRom(bytes, 1) : undefined;
}

/** What begins with 55 AA was meant as a ROM, and is for the parser to judge. */
export function notARom(bytes: Uint8Array, naming: FileNaming = {}): Finding {
	const content = identifyContent(bytes);
	const at = romBehindHeader(bytes, content);
	if (at !== undefined) {
		const what = content?.kind === 'nvgi' ? "NVIDIA's header" : 'other data';
		const message = `${what} comes first, and the ROM begins at ${hex(at)}: every consumer wants 55 AA at 0x0 and finds no ROM`;
		const fix = `cut off the ${at} bytes before it: romtool edit trim --in-place ${wordsOf(naming).file}`;
		return { code: 'header-before-rom', severity: 'error', offset: 0, message, fix };
	}
	const { name, why, fix } = insteadOf(bytes, content);
	const message = `this is ${name}, not an option ROM: ${why}`;
	return { code: 'not-a-rom', severity: 'error', offset: 0, message, fix: fix(wordsOf(naming)) };
}

/** What any file is, and what to do with it where it is not what was asked for. */
export function whatInstead(
	bytes: Uint8Array,
	naming: FileNaming = {},
): { readonly name: string; readonly fix: string } {
	const { name, fix } = insteadOf(bytes, identifyContent(bytes));
	return { name, fix: fix(wordsOf(naming)) };
}

function insteadOf(bytes: Uint8Array, content: Content | undefined): Instead {
	if (content === undefined) return { name: 'a file of no known format', why: HEADERLESS, fix: GET_AGAIN };
	if (content.kind === 'pe') return PROGRAMS[pePurpose(bytes)];
	const { kind, what } = content;
	const otherwise = kind === 'te' ? TAKE_DRIVER : GET_AGAIN;
	return {
		name: contentName(content, 'en'),
		why: WHY[kind] ?? HEADERLESS,
		fix: ({ file, id }) => {
			const known = id === UNKNOWN_ID ? undefined : id;
			return contentFix(what, { file, id: known }, 'en') ?? otherwise({ file, id });
		},
	};
}

const UNKNOWN_ID = 'VENDOR:DEVICE';

function wordsOf({ path, device }: FileNaming) {
	const file = path === undefined ? 'FILE' : shellPath(path);
	return { file, id: device === undefined ? UNKNOWN_ID : formatIdPair(device) };
}
