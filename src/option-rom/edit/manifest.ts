/** The manifest that `unpack` writes beside the parts of a ROM, `rom.json`: what stands one after the other in it. */
import { type FormatError, formatErrors } from '../../bytes/errors.js';
import { endsInDotOrSpace, isDeviceName } from '../../bytes/file-names.js';
import type { EntryValues } from '../../language/entry.js';
import { EDIT_ERRORS } from './findings.js';
import type { EfiImageLayout } from './rebuild-efi-image.js';

export interface RomManifest {
	readonly format: 'romtool-parts';
	readonly version: 1;
	/** The ROM that the parts were taken from; nothing is built from this. */
	readonly rom?: { readonly size: number; readonly sha256: string };
	/** In the order in which they stand in the ROM. */
	readonly parts: readonly RomPart[];
}

export type RomPart =
	/** Bytes outside the images, as they are in the file. */
	| { readonly kind: 'bytes'; readonly file: string }
	/** `size` times the byte `value`. */
	| { readonly kind: 'fill'; readonly value: number; readonly size: number }
	/** An image with its headers, as it is in the file. */
	| { readonly kind: 'image'; readonly file: string }
	/** An EFI image of its headers and its driver. */
	| ({ readonly kind: 'efi'; readonly header: string; readonly driver: string } & EfiImageLayout);

/** Nothing that could lead out of the manifest's folder or, on Windows, to a device or a stream. */
const FILE_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
const MAX_FILL = 64 << 20;

/** @throws FormatError for anything that is no manifest, with the part and the key. */
export function parseManifest(value: unknown): RomManifest {
	const manifest = objectOf(value, { problem: 'not-an-object' });
	if (manifest['format'] !== 'romtool-parts') throw wrong({ problem: 'format', given: jsonOf(manifest['format']) });
	if (manifest['version'] !== 1) throw wrong({ problem: 'version', given: jsonOf(manifest['version']) });
	const { parts } = manifest;
	if (!Array.isArray(parts) || parts.length === 0) throw wrong({ problem: 'parts' });
	const parsed = parts.map((part, i) => parsePart(part, i + 1));
	const rom = 'rom' in manifest && { rom: parseOrigin(manifest['rom']) };
	return { format: 'romtool-parts', version: 1, ...rom, parts: parsed };
}

function parseOrigin(value: unknown): { size: number; sha256: string } {
	const { size, sha256 } = objectOf(value, { problem: 'rom' });
	if (typeof size === 'number' && typeof sha256 === 'string') return { size, sha256 };
	throw wrong({ problem: 'rom' });
}

function parsePart(value: unknown, number: number): RomPart {
	const part = objectOf(value, { problem: 'part', part: number });
	const bad = (problem: Problem['problem'], key: string, most?: number) =>
		wrong({ problem, part: number, key, given: jsonOf(part[key]), most });
	const name = (key: string): string => {
		const text = part[key];
		const isPlain = typeof text === 'string' && FILE_NAME.test(text);
		if (isPlain && !isDeviceName(text) && !endsInDotOrSpace(text)) return text;
		throw bad('file-name', key);
	};
	const integer = (key: string, max: number): number => {
		const given = part[key];
		if (typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= max) return given;
		throw bad('integer', key, max);
	};
	const flag = (key: string): boolean => {
		const is = part[key];
		if (typeof is === 'boolean') return is;
		throw bad('flag', key);
	};
	const { kind } = part;
	switch (kind) {
		case 'bytes':
		case 'image':
			return { kind, file: name('file') };
		case 'fill':
			return { kind, value: integer('value', 0xff), size: integer('size', MAX_FILL) };
		case 'efi':
			return {
				kind,
				header: name('header'),
				driver: name('driver'),
				compress: flag('compress'),
				...('padding' in part && { padding: integer('padding', 0xff) }),
				...('size' in part && { size: integer('size', MAX_FILL) }),
				...('sum' in part && { sum: flag('sum') }),
			};
		default:
			throw bad('kind', 'kind');
	}
}

function objectOf(value: unknown, problem: Problem): Readonly<Record<string, unknown>> {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
	throw wrong(problem);
}

/** Nothing for what is missing. */
function jsonOf(value: unknown): string | undefined {
	return JSON.stringify(value);
}

type Problem = EntryValues<typeof EDIT_ERRORS, 'manifest'>;

function wrong(problem: Problem): FormatError {
	return formatErrors(EDIT_ERRORS)('manifest', 0, problem);
}
