/**
 * What the files are called (issrc, Shared.Struct.pas and its predecessors): the first block has a header, then entries of
 * kinds that follow each other, each of strings and a fixed rest. All before the files is passed over.
 */
import { u32At } from '../../../bytes/integers.js';
import { latin1, utf16At } from '../../../bytes/text.js';
import { type DataVersion, isSince } from './loader.js';

const LENGTH = 4;
/** How many entries there are of the kinds that come up to the files. */
const COUNTS = 16;
const LEAD_BYTES = 32;
/** Two versions of Windows. */
const WINDOWS = 20;

/** Of the files' entries: the second string is where a file goes, and which record is its. */
const DESTINATION = 1;
const RECORD_AT = WINDOWS;
/** In bytes; a path of Windows is shorter. */
const LONGEST_NAME = 1024;

interface Shape {
	readonly strings: number;
	/** Bytes behind them. */
	readonly rest: number;
}

/** By the number of the record; those that have no name, or are of no layout that is known, are missing. */
export function readNames(bytes: Uint8Array, version: DataVersion): ReadonlyMap<number, string> {
	const walk = new Walk(bytes);
	const isUnicode = version.isUnicode || isSince(version, 6, 3);
	walk.pass({ strings: headerStrings(version), rest: isUnicode ? 0 : LEAD_BYTES });
	const counts = Array.from({ length: COUNTS }, (_, index) => u32At(bytes, walk.at + LENGTH * index));
	walk.at += LENGTH * COUNTS + headerRest(version);
	const [files, ...before] = entryShapes(isUnicode).reverse() as [Shape, ...Shape[]];
	for (const [kind, shape] of before.reverse().entries()) {
		for (let left = counts[kind] as number; left > 0 && walk.isInside; left--) walk.pass(shape);
	}
	const names = new Map<number, string>();
	for (let left = counts[before.length] as number; left > 0; left--) {
		walk.pass(files);
		if (!walk.isInside) break;
		const record = u32At(bytes, walk.at - files.rest + RECORD_AT);
		const name = walk.destination(isUnicode);
		// Several may have the same content.
		if (name !== '' && !names.has(record)) names.set(record, name);
	}
	return names;
}

/** In their order, up to the files. */
function entryShapes(isUnicode: boolean): Shape[] {
	return [
		// Languages, messages, permissions, types, components, tasks, folders, files.
		{ strings: 10, rest: isUnicode ? 21 : 25 },
		{ strings: 2, rest: 4 },
		{ strings: 1, rest: 0 },
		{ strings: 4, rest: WINDOWS + 10 },
		{ strings: 5, rest: WINDOWS + 22 },
		{ strings: 6, rest: WINDOWS + 6 },
		{ strings: 7, rest: WINDOWS + 7 },
		{ strings: 10, rest: WINDOWS + 23 },
	];
}

/** 24 names and texts of 5.3.0, four longer texts, and what came and went. */
function headerStrings(version: DataVersion): number {
	const since = (...numbers: readonly number[]) => (isSince(version, ...numbers) ? 1 : 0);
	const uninstaller = since(5, 3, 8) + since(5, 3, 10) + (1 - since(5, 3, 10));
	const closing = since(5, 5) + since(5, 5, 6) + since(6, 4, 2);
	return 24 + 4 + uninstaller + closing + 2 * since(5, 6, 1) + 2 * since(6, 3);
}

/** Behind the counts; sets of more than 32 options have as many bytes as they need. */
function headerRest(version: DataVersion): number {
	const since = (...numbers: readonly number[]) => (isSince(version, ...numbers) ? 1 : 0);
	const colours = since(6, 4) ? 0 : since(5, 5, 7) ? 8 : 12;
	const images = since(5, 5, 7);
	const style = 9 * since(6, 0);
	const password = since(6, 4) ? 48 : since(5, 3, 9) ? 28 : 24;
	const disks = 12;
	const choices = 6 + since(5, 7) + 2 * since(5, 3, 3);
	const architectures = 2 * (1 - since(6, 3));
	const signature = 8 * (1 - since(5, 3, 10));
	const size = since(5, 5) ? 8 : since(5, 3, 6) ? 4 : 0;
	const options = since(6, 3) && !since(6, 4) ? 7 : 6;
	return WINDOWS + colours + images + style + password + disks + choices + architectures + signature + size + options;
}

class Walk {
	at = 0;
	/** Where the second of the last strings is: of a file, where it goes. */
	private second = { start: 0, end: 0 };
	private readonly bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	get isInside(): boolean {
		return this.at <= this.bytes.length;
	}

	pass({ strings, rest }: Shape): void {
		for (let index = 0; index < strings; index++) {
			const start = this.at + LENGTH;
			this.at = start + u32At(this.bytes, this.at);
			if (index !== DESTINATION) continue;
			this.second.start = start;
			this.second.end = this.at;
		}
		this.at += rest;
	}

	destination(isUnicode: boolean): string {
		const { start, end } = this.second;
		const size = Math.min(end - start, LONGEST_NAME);
		return isUnicode ? utf16At(this.bytes, start, size >> 1) : latin1(this.bytes, start, start + size);
	}
}
