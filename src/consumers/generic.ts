/**
 * What is wrong with a file as an option ROM, whoever reads it: the rules of PCI Firmware 3.x §5.1 and UEFI 2.10 §14.4.2,
 * and content that is no ROM at all. What `parseOptionRom` finds on its way is part of it, and not said twice.
 */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { isPadding } from '../bytes/padding.js';
import { findDecimalIds } from '../option-rom/decimal-ids.js';
import { isRomImageAt, locateOptionRom } from '../option-rom/locate.js';
import { type OptionRom, parseOptionRom } from '../option-rom/parse.js';
import { LAST_IMAGE } from '../option-rom/pci-data-structure.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';
import { embeddedPciNames } from '../pci/names.js';
import { checkImageHeaders } from './generic/image-headers.js';
import { checkPayload } from './generic/payload.js';
import { type FileNaming, notARom } from './not-a-rom.js';

/** What the parser says where it looks for the next image and there is none. */
const CHAIN_CODES = new Set(['rom-signature', 'truncated', 'pcir-offset', 'pcir-signature']);

const GET_AGAIN = 'take the file from its source again';
const FIXES: Readonly<Record<string, string>> = {
	'last-image-missing': 'romtool edit join FILE -o OUT marks the last image',
	'device-list-unterminated': 'build the ROM again with its device IDs',
};

/** Codes without a consumer's prefix; offsets from the file's start; in the order of the offsets. */
export function checkStructure(bytes: Uint8Array, naming: FileNaming = {}): Finding[] {
	const rom = parseOptionRom(bytes);
	const { images } = rom;
	const findings = images.length === 0 ? noRom(bytes, rom, naming) : [...checkChain(bytes, rom)];
	for (const image of images) {
		findings.push(...checkImageHeaders(bytes, image), ...checkPayload(bytes, image));
		findings.push(...findDecimalIds(image, embeddedPciNames));
	}
	return findings.sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
}

/** Nothing at 0x0 that a chain could begin with. */
function noRom(bytes: Uint8Array, { findings }: OptionRom, naming: FileNaming): Finding[] {
	// What begins with 55 AA was meant as a ROM, and the parser has said what is wrong with its headers.
	if (bytes[0] === 0x55 && bytes[1] === 0xaa) return findings.map(withFix);
	return [notARom(bytes, naming)];
}

/** Where the images end, and what comes after them. */
function* checkChain(bytes: Uint8Array, rom: OptionRom): Iterable<Finding> {
	const { images, findings, trailing } = rom;
	const truncated = findings.some(({ code }) => code === 'image-truncated');
	const last = images.at(-1);
	const marked = ((last?.pcir.indicator ?? 0) & LAST_IMAGE) !== 0;
	const padded = isPadding(bytes, trailing.start, trailing.end) || trailing.end - trailing.start < ROM_UNIT;
	let broken = false;
	for (const finding of findings) {
		// The driver's offset may lie in the part that is cut off, which has been told.
		if (finding.code === 'efi-image-offset' && truncated) continue;
		const next = CHAIN_CODES.has(finding.code) && (finding.offset ?? 0) >= trailing.start && !marked;
		if (next && padded) {
			yield lastMissing(images.length, trailing.start);
			continue;
		}
		broken ||= next;
		yield withFix(finding);
	}
	if (truncated || last?.pcir.imageLength === 0) return;
	if (trailing.start < trailing.end && !broken) yield checkTrailing(bytes, rom, marked);
	const over = bytes.length % ROM_UNIT;
	if (over === 0) return;
	const offset = bytes.length - over;
	const message = `${bytes.length} bytes are no multiple of ${ROM_UNIT}, in which ROMs are counted: ${over} are over at ${hex(offset)}`;
	yield {
		code: 'size-not-multiple',
		severity: 'warning',
		offset,
		message,
		fix: 'compare with the source; cut or pad it',
	};
}

function lastMissing(count: number, offset: number): Finding {
	const message = `image ${count} is not marked as the last (Indicator bit 7), and none follows at ${hex(offset)}: readers go on into what is there`;
	return withFix({ code: 'last-image-missing', severity: 'warning', offset, message });
}

function checkTrailing(bytes: Uint8Array, { images, trailing }: OptionRom, marked: boolean): Finding {
	const { start, end } = trailing;
	const known = marked ? locateOptionRom(bytes, start, end) : undefined;
	const hidden = known ?? (marked && isRomImageAt(bytes, start) ? start : undefined);
	if (hidden !== undefined) {
		const kind = known === undefined ? 'an image of a private type' : 'another image';
		const message = `image ${images.length} is marked as the last, and ${kind} follows at ${hex(hidden)}: no consumer gets to it`;
		const fix = 'clear Indicator bit 7 of the image before, and mend its sum (romtool edit join)';
		// What stands right behind was meant to be read; a gap away it may be a copy in a dump; a private one is as its vendor wants it.
		const severity = known === undefined ? 'note' : known === start ? 'error' : 'warning';
		return {
			code: 'last-image-early',
			severity,
			offset: hidden,
			message,
			fix: known === undefined ? 'none needed' : fix,
		};
	}
	const padding = isPadding(bytes, start, end);
	const message = padding
		? `${end - start} bytes of padding (${hex(bytes[start] ?? 0, 2)}) follow the last image, from ${hex(start)} on: no consumer reads them, but the ROM BAR grows with them`
		: `${end - start} bytes of data follow the last image, from ${hex(start)} on: no consumer reads them, but the ROM BAR grows with them`;
	const fix = `cut the file at ${hex(start)} (romtool edit trim)`;
	return { code: 'trailing-bytes', severity: padding ? 'note' : 'warning', offset: start, message, fix };
}

/** The parser's findings say what is wrong; what to do about it depends on where the file comes from. */
function withFix(finding: Finding): Finding {
	return { ...finding, fix: finding.fix ?? FIXES[finding.code] ?? GET_AGAIN };
}
