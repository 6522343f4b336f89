/**
 * AMD's VBIOS, ATOMBIOS: who made it, when and for what (ATOM_ROM_HEADER in Linux, drivers/gpu/drm/amd/include/
 * atombios.h; the strings as fwupd's plugin amd-gpu reads them).
 */
import { u16At } from '../../bytes/integers.js';
import { record } from '../../bytes/record.js';
import { findBytes } from '../../bytes/search.js';
import { latin1, stringAt } from '../../bytes/text.js';
import { vbiosRelation } from '../amd-chips.js';
import { type ImageKind, madeBy } from './kind.js';
import { KIND_TEXTS, DETAIL_LABELS as LABELS } from './texts.js';

/** A VBIOS of AMD (ATOMBIOS). */
export interface AmdVbios {
	readonly kind: 'amd-vbios';
	/** `017.010.000.030.000000`; empty where the image does not say it. */
	readonly version: string;
	readonly partNumber?: string;
	/** `RENOIR`, from the strings of the image. */
	readonly chip?: string;
	/** `02/23/22,06:22:57`, `06/28/16 22:42`: month, day and year, as the image says it. */
	readonly built?: string;
	/** `Barcelo Generic VBIOS`: the message that it shows at start. */
	readonly name?: string;
	/** `BRCGenericVb`: the name of the file that its settings came from, cut to 12 characters. */
	readonly configName?: string;
	readonly subsystemVendorId?: number;
	readonly subsystemId?: number;
	/** The chip family, from the first two fields of the version: `017.010`; empty where there is no version. */
	readonly family: string;
}

/** ATOM_ROM_HEADER as far as all its versions are alike. */
const atomRomHeader = record('ATOM ROM header', {
	size: 'u16',
	format: 'u8',
	content: 'u8',
	signature: 'u32',
	runtimeSegment: 'u16',
	protectedModeInfo: 'u16',
	configName: 'u16',
	crcBlock: 'u16',
	bootMessage: 'u16',
	int10: 'u16',
	pciBusDevice: 'u16',
	ioBase: 'u16',
	subsystemVendorId: 'u16',
	subsystemId: 'u16',
	pciInfo: 'u16',
	commandTable: 'u16',
	dataTable: 'u16',
});

/** "ATOM", and "MOTA", which Linux takes as well. */
const ATOM_SIGNATURES = new Set([0x4d4f5441, 0x41544f4d]);

/** Offsets from the image's start: pointer to the ROM header, date, number of strings, pointer to them. */
const ROM_HEADER_POINTER = 0x48;
const BUILD_DATE = 0x50;
const STRING_COUNT = 0x2f;
const STRINGS_POINTER = 0x6e;

/** `ATOMBIOSBK-AMD VER017.010.000.030.000000`; ATI in the place of AMD in old ones. */
const VERSION_ANCHOR = 'ATOMBIOSBK-A';
const VERSION = /^ATOMBIOSBK-A(?:MD|TI) VER([\d.]+)/;
const MAX_TEXT = 96;

export const AMD_VBIOS: ImageKind<AmdVbios> = {
	kind: 'amd-vbios',
	texts: KIND_TEXTS['amd-vbios'],
	...madeBy('AMD'),
	from: 'image',
	recognise: (image) => recognizeAtomBios(image),
	isSibling: ({ family }, deviceIds, deviceId) => vbiosRelation({ family, deviceIds }, deviceId) === 'sibling',
	rom: 'own',
	companion: false,
	version: ({ version }) => version || undefined,
	title: () => undefined,
	summary: ({ version }) => [`AMD VBIOS ${version}`],
	details: ({ name, partNumber, chip, built, configName, subsystemVendorId, subsystemId }) => [
		[LABELS.name, name],
		[LABELS.part, partNumber],
		[LABELS.chip, chip],
		[LABELS.built, built],
		[LABELS.config, configName],
		[LABELS.board, subsystemVendorId && subsystemId && [subsystemVendorId, subsystemId]],
	],
};

/** Linux's check_atom_bios (amdgpu_bios.c): 55 AA, a ROM header inside the image, and its signature. */
export function isAtomBios(image: Uint8Array): boolean {
	if (image[0] !== 0x55 || image[1] !== 0xaa || image.length < ROM_HEADER_POINTER + 2) return false;
	const at = u16At(image, ROM_HEADER_POINTER);
	if (at === 0 || !atomRomHeader.fits(image, at)) return false;
	return ATOM_SIGNATURES.has(atomRomHeader.read(image, at).signature);
}

/** `image` starts at its 55 AA. */
function recognizeAtomBios(image: Uint8Array): AmdVbios | undefined {
	if (!isAtomBios(image)) return undefined;
	const header = atomRomHeader.read(image, u16At(image, ROM_HEADER_POINTER));
	const version = versionOf(image);
	const [partNumber, chip] = strings(image);
	const optional = {
		partNumber,
		chip,
		built: textAt(image, BUILD_DATE),
		name: textAt(image, header.bootMessage),
		configName: textAt(image, header.configName),
	};
	return {
		kind: 'amd-vbios',
		version,
		...onlyGiven(optional),
		subsystemVendorId: header.subsystemVendorId,
		subsystemId: header.subsystemId,
		family: version.split('.').slice(0, 2).join('.'),
	};
}

function versionOf(image: Uint8Array): string {
	const at = findBytes(image, VERSION_ANCHOR);
	return at < 0 ? '' : (VERSION.exec(latin1(image, at, at + MAX_TEXT))?.[1] ?? '');
}

/** Part number, chip, bus and memory, one after the other; older images that have none say so by the count. */
function strings(image: Uint8Array): string[] {
	const found: string[] = [];
	let at = u16At(image, STRINGS_POINTER);
	if (at === 0) return found;
	for (let n = Math.min(image[STRING_COUNT] as number, 4); n > 0; n--) {
		const text = stringAt(image, at, MAX_TEXT);
		found.push(printable(text));
		at += text.length + 1;
	}
	return found;
}

function textAt(image: Uint8Array, at: number): string {
	return at === 0 ? '' : printable(stringAt(image, at, MAX_TEXT));
}

/** Trimmed; empty where there are other characters than printable ASCII, because that is no text then. */
function printable(text: string): string {
	const trimmed = text.trim();
	return /^[\x20-\x7e]*$/.test(trimmed) ? trimmed : '';
}

function onlyGiven<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
	const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
	return Object.fromEntries(given) as { [K in keyof T]?: string };
}
