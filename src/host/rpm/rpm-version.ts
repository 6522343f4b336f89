/**
 * The version of a package in rpm's database, rpmdb.sqlite (lib/backend/sqlite.c of rpm): `Name` leads from names to
 * numbers, `Packages` from these to headers (rpm manual, "RPM v4 header": entries of tag, type, offset and count, then data).
 */
import { stringAt } from '../../bytes/text.js';
import { type ReadAt, SqliteFile, textOf } from './sqlite-table.js';

const NAME = 1000;
const VERSION = 1001;
const STRING = 6;
const ENTRY = 16;
/** Headers have some hundred. */
const MAX_ENTRIES = 4096;
const LONGEST = 128;

/** Of the first of the packages that is installed. */
export function rpmVersion(readAt: ReadAt, names: readonly string[]): string | undefined {
	const file = SqliteFile.open(readAt);
	const [index, packages] = [file?.rootOf('Name'), file?.rootOf('Packages')];
	if (file === undefined || index === undefined || packages === undefined) return undefined;
	const numbers = new Map<string, number>();
	for (const { columns } of file.rows(index)) {
		const [key, number] = columns;
		const name = textOf(key);
		if (name !== undefined && typeof number === 'number' && names.includes(name)) numbers.set(name, number);
	}
	for (const name of names) {
		const header = file.row(packages, numbers.get(name) ?? 0)?.columns[1];
		if (!(header instanceof Uint8Array) || stringOf(header, NAME) !== name) continue;
		const version = stringOf(header, VERSION);
		if (version !== undefined) return version;
	}
	return undefined;
}

function stringOf(header: Uint8Array, tag: number): string | undefined {
	const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
	if (header.length < 8) return undefined;
	const count = Math.min(view.getUint32(0), MAX_ENTRIES);
	const data = 8 + view.getUint32(0) * ENTRY;
	for (let at = 8; at + ENTRY <= Math.min(header.length, 8 + count * ENTRY); at += ENTRY) {
		if (view.getUint32(at) !== tag || view.getUint32(at + 4) !== STRING) continue;
		return stringAt(header, data + view.getUint32(at + 8), LONGEST);
	}
	return undefined;
}
