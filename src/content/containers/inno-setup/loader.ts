/**
 * Inno Setup's table of offsets, which its loader finds in a resource of the program (issrc, Shared.Struct.pas,
 * `TSetupLdrOffsetTable`), and the text that its data begins with.
 */
import { crc32 } from '../../../bytes/crc32.js';
import { u32At } from '../../../bytes/integers.js';
import { hasText, stringAt } from '../../../bytes/text.js';

/** Of 5.1.5 and later, and of a variant. "Inno Setup Setup Data" is in uninstallers, too. */
export const TABLE_MARKS = ['rDlPtS\xcd\xe6\xd7\x7b\x0b\x2a', 'nS5W7dT\x83\xaa\x1b\x0f\x6a'] as const;

/** By revision: where the offsets of the headers and of the files stand, and the CRC-32 of all before it. */
const REVISIONS: Readonly<Record<number, { readonly headers: number; readonly files: number; readonly sum: number }>> =
	{
		1: { headers: 0x20, files: 0x24, sum: 0x28 },
		2: { headers: 0x28, files: 0x30, sum: 0x3c },
	};
const REVISION_AT = 12;

const DATA_TEXT = 'Inno Setup Setup Data (';
export const DATA_TEXT_SIZE = 64;
const DATA_VERSION = /^Inno Setup Setup Data \((\d{1,3}(?:\.\d{1,3}){2,3})\)( \(u\))?$/;

export interface DataVersion {
	/** Not that of the compiler: several wrote the same layout. */
	readonly text: string;
	/** `[6, 4, 0, 1]` */
	readonly numbers: readonly number[];
	/** As the text says it; from 6.3 on all are. */
	readonly isUnicode: boolean;
}

export interface LoaderTable {
	/** Where the text stands that the headers follow. */
	readonly headers: number;
	/** Where the files begin; 0 where they are in other files. */
	readonly files: number;
	readonly isSound: boolean;
	/** `undefined` where the text is not there. */
	readonly version: DataVersion | undefined;
}

/** It leads to the text, or has the right sum and leads to what is cut off: that of a program in this one leads elsewhere. */
export function loaderTableAt(bytes: Uint8Array, at: number): LoaderTable | undefined {
	const revision = REVISIONS[u32At(bytes, at + REVISION_AT)];
	if (revision === undefined || !TABLE_MARKS.some((mark) => hasText(bytes, at, mark))) return undefined;
	const isSound = crc32(bytes.subarray(at, at + revision.sum)) === u32At(bytes, at + revision.sum);
	// No file of romtool's is larger than 4 GiB.
	const [headers, files] = [u32At(bytes, at + revision.headers), u32At(bytes, at + revision.files)];
	const isCut = isSound && headers >= bytes.length;
	if (!isCut && !hasText(bytes, headers, DATA_TEXT)) return undefined;
	return { headers, files, isSound, version: dataVersionAt(bytes, headers) };
}

function dataVersionAt(bytes: Uint8Array, at: number): DataVersion | undefined {
	const [, text, unicode] = DATA_VERSION.exec(stringAt(bytes, at, DATA_TEXT_SIZE)) ?? [];
	if (text === undefined) return undefined;
	return { text, numbers: text.split('.').map(Number), isUnicode: unicode !== undefined };
}

/** Whether `version` is `other` or a later one. */
export function isSince({ numbers }: DataVersion, ...other: readonly number[]): boolean {
	for (const [index, number] of other.entries()) {
		const difference = (numbers[index] ?? 0) - number;
		if (difference !== 0) return difference > 0;
	}
	return true;
}
