/** The headers of an option ROM image, field by field as they are in the file. */
import { hex } from '../../bytes/hex.js';
import type { Span } from '../../bytes/span.js';
import { nvidiaExtension } from '../nvidia-extension.js';
import { pciDataStructure23, pciDataStructure30 } from '../pci-data-structure.js';
import { efiRomHeader, legacyRomHeader } from '../rom-header.js';

const STRUCTURES = {
	'rom-header': legacyRomHeader,
	'efi-rom-header': efiRomHeader,
	'pci-data-structure': pciDataStructure23,
	'pci-data-structure-3': pciDataStructure30,
	'nvidia-extension': nvidiaExtension,
} as const;

export type StructureKind = keyof typeof STRUCTURES;
export type HeaderKind = StructureKind | 'device-list';

export interface RomField extends Span {
	/** As in the specification: `vendorId`. */
	readonly name: string;
	/** Of a number; bytes have none. */
	readonly number?: number;
	/** As it is written: `0x1002`, or bytes as hex. */
	readonly value: string;
}

export interface RomHeader extends Span {
	readonly kind: HeaderKind;
	readonly fields: readonly RomField[];
}

interface Structure {
	readonly size: number;
	readonly offsets: Readonly<Record<string, number>>;
	fits(bytes: Uint8Array, at: number): boolean;
	read(bytes: Uint8Array, at: number): object;
}

/** Where each field of a structure is, in the order of the file. */
type Layout = readonly { readonly name: string; readonly start: number; readonly end: number }[];

const LAYOUTS = Object.fromEntries(
	Object.entries(STRUCTURES).map(([kind, { offsets, size }]) => [kind, layoutOf(Object.entries(offsets), size)]),
) as Readonly<Record<StructureKind, Layout>>;

function layoutOf(offsets: readonly [name: string, start: number][], size: number): Layout {
	return offsets.map(([name, start], i) => ({ name, start, end: offsets[i + 1]?.[1] ?? size }));
}

/** `undefined` where the bytes end before it does. */
export function readHeader(kind: StructureKind, bytes: Uint8Array, at: number): RomHeader | undefined {
	const structure: Structure = STRUCTURES[kind];
	if (!structure.fits(bytes, at)) return undefined;
	const values = structure.read(bytes, at) as Readonly<Record<string, number | Uint8Array>>;
	const fields: RomField[] = [];
	for (const { name, start: from, end: to } of LAYOUTS[kind]) {
		const value = values[name];
		const [start, end] = [at + from, at + to];
		if (typeof value === 'number') fields.push({ name, start, end, number: value, value: hex(value, 2 * (to - from)) });
		else if (value !== undefined) fields.push({ name, start, end, value: bytesText(value) });
	}
	return { kind, start: at, end: at + structure.size, fields };
}

/** `00 00 ff`; `8 × 00` where all are the same. */
function bytesText(bytes: Uint8Array): string {
	const [first = 0] = bytes;
	const text = (byte: number) => hex(byte, 2).slice(2);
	if (bytes.length > 3 && bytes.every((byte) => byte === first)) return `${bytes.length} × ${text(first)}`;
	return [...bytes].map(text).join(' ');
}
