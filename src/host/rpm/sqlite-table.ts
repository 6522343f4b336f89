/**
 * Rows of a table in a file of SQLite (sqlite.org/fileformat2.html §1.5 B-tree pages, §2.1 records), read page by page. What
 * a write-ahead log still holds is not seen.
 */
import { latin1 } from '../../bytes/text.js';

/** Bytes of the file from an offset on; fewer where it ends. */
export type ReadAt = (offset: number, length: number) => Uint8Array;

export type Column = number | Uint8Array | undefined;

export interface Row {
	readonly id: number;
	readonly columns: readonly Column[];
}

const MAGIC = 'SQLite format 3\0';
/** Pages of a table that are read: some hundred have the names of all packages of a host. */
const MAX_PAGES = 4096;
const MAX_DEPTH = 20;
/** Of a row, past which nothing is read. */
const MAX_PAYLOAD = 1 << 17;
const MAX_COLUMNS = 64;
/** Names are shorter. */
const LONGEST_TEXT = 256;
const INTERIOR = 0x05;
const LEAF = 0x0d;

export class SqliteFile {
	private readonly pageSize: number;
	private readonly usable: number;
	private left = MAX_PAGES;

	private readonly readAt: ReadAt;

	private constructor(readAt: ReadAt, header: Uint8Array) {
		this.readAt = readAt;
		const size = u16(header, 16);
		this.pageSize = size === 1 ? 65536 : size;
		this.usable = this.pageSize - (header[20] ?? 0);
	}

	/** `undefined` for another file. */
	static open(readAt: ReadAt): SqliteFile | undefined {
		const header = readAt(0, 100);
		if (header.length < 100 || latin1(header, 0, 16) !== MAGIC) return undefined;
		const file = new SqliteFile(readAt, header);
		const isPower = (file.pageSize & (file.pageSize - 1)) === 0;
		return isPower && file.pageSize >= 512 && file.usable >= 480 ? file : undefined;
	}

	/** Where the B-tree of a table begins; `undefined` where there is none. */
	rootOf(table: string): number | undefined {
		for (const { columns } of this.rows(1)) {
			const [type, name, , root] = columns;
			if (textOf(type) === 'table' && textOf(name) === table && typeof root === 'number') return root;
		}
		return undefined;
	}

	/** In the order of their IDs. */
	*rows(root: number, depth = 0): Iterable<Row> {
		const page = this.page(root);
		if (page === undefined || depth > MAX_DEPTH) return;
		if (page.type === LEAF) {
			for (const at of page.cells) yield this.leafRow(page.bytes, at);
			return;
		}
		for (const at of page.cells) yield* this.rows(u32(page.bytes, at), depth + 1);
		yield* this.rows(page.right, depth + 1);
	}

	row(root: number, id: number): Row | undefined {
		let next = root;
		for (let depth = 0; depth <= MAX_DEPTH; depth++) {
			const page = this.page(next);
			if (page === undefined) return undefined;
			if (page.type === LEAF) {
				const at = page.cells.find((cell) => varint(page.bytes, varint(page.bytes, cell).end).value === id);
				return at === undefined ? undefined : this.leafRow(page.bytes, at);
			}
			const child = page.cells.find((cell) => id <= varint(page.bytes, cell + 4).value);
			next = child === undefined ? page.right : u32(page.bytes, child);
		}
		return undefined;
	}

	private page(number: number) {
		if (number < 1 || this.left-- <= 0) return undefined;
		const bytes = this.readAt((number - 1) * this.pageSize, this.pageSize);
		const start = number === 1 ? 100 : 0;
		const type = bytes[start];
		if (bytes.length < this.pageSize || (type !== INTERIOR && type !== LEAF)) return undefined;
		const first = start + (type === LEAF ? 8 : 12);
		const count = Math.min(u16(bytes, start + 3), (this.usable - first) >> 1);
		const cells = Array.from({ length: count }, (_, i) => u16(bytes, first + 2 * i));
		return { bytes, type, cells, right: u32(bytes, start + 8) };
	}

	private leafRow(page: Uint8Array, at: number): Row {
		const size = varint(page, at);
		const id = varint(page, size.end);
		return { id: id.value, columns: columnsOf(this.payload(page, id.end, size.value)) };
	}

	/** What has no room in the page goes on in a chain of others. */
	private payload(page: Uint8Array, at: number, size: number): Uint8Array {
		const most = this.usable - 35;
		if (size <= most) return page.subarray(at, at + size);
		const least = Math.floor(((this.usable - 12) * 32) / 255) - 23;
		const fits = least + ((size - least) % (this.usable - 4));
		const local = fits <= most ? fits : least;
		const wanted = Math.min(size, MAX_PAYLOAD);
		const payload = new Uint8Array(wanted);
		payload.set(page.subarray(at, at + Math.min(local, wanted)));
		let next = u32(page, at + local);
		for (let filled = local; filled < wanted && next !== 0 && this.left-- > 0; ) {
			const bytes = this.readAt((next - 1) * this.pageSize, this.usable);
			if (bytes.length <= 4) break;
			payload.set(bytes.subarray(4, 4 + wanted - filled), filled);
			filled += bytes.length - 4;
			next = u32(bytes, 0);
		}
		return payload;
	}
}

/** Numbers of the sizes 1 to 4 and 6 to 8 bytes, texts and blobs as bytes; all else is none. */
function columnsOf(payload: Uint8Array): Column[] {
	const header = varint(payload, 0);
	const columns: Column[] = [];
	let body = header.value;
	for (let at = header.end; at < Math.min(header.value, payload.length) && columns.length < MAX_COLUMNS; ) {
		const { value: type, end } = varint(payload, at);
		at = end;
		const size = type >= 12 ? (type - (type % 2 === 0 ? 12 : 13)) / 2 : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0);
		const bytes = payload.subarray(body, body + size);
		columns.push(
			type >= 12 ? bytes : type === 8 || type === 9 ? type - 8 : type >= 1 && type <= 6 ? signed(bytes) : undefined,
		);
		body += size;
	}
	return columns;
}

export function textOf(column: Column): string | undefined {
	return column instanceof Uint8Array ? latin1(column, 0, Math.min(column.length, LONGEST_TEXT)) : undefined;
}

/** Up to nine bytes, seven bits of each but the last. */
function varint(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } {
	let value = 0;
	for (let i = 0; i < 9; i++) {
		const byte = bytes[at + i] ?? 0;
		if (i === 8) return { value: value * 256 + byte, end: at + 9 };
		value = value * 128 + (byte & 0x7f);
		if (byte < 0x80) return { value, end: at + i + 1 };
	}
	return { value, end: at + 9 };
}

function signed(bytes: Uint8Array): number {
	const negative = ((bytes[0] ?? 0) & 0x80) !== 0;
	const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
	return negative ? value - 256 ** bytes.length : value;
}

function u16(bytes: Uint8Array, at: number): number {
	return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function u32(bytes: Uint8Array, at: number): number {
	return u16(bytes, at) * 65536 + u16(bytes, at + 2);
}
