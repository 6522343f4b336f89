/** Files of SQLite with a few tables, as rpm has them: written page by page (sqlite.org/fileformat2.html). */

export type Value = string | number | Uint8Array | undefined;

export interface Table {
	readonly name: string;
	readonly rows: readonly (readonly [id: number, ...values: Value[]])[];
	/** How many rows a page has; of several pages, an interior one is the root. */
	readonly perPage?: number;
}

export function sqliteFile(tables: readonly Table[], pageSize = 512): Uint8Array {
	const pages: Uint8Array[] = [new Uint8Array(pageSize)];
	const add = () => pages.push(new Uint8Array(pageSize));
	const roots = tables.map(({ rows, perPage = rows.length }) => {
		const leaves: [page: number, last: number][] = [];
		for (let i = 0; i < Math.max(rows.length, 1); i += Math.max(perPage, 1)) {
			const page = add();
			const own = rows.slice(i, i + perPage);
			writeLeaf(page, own);
			leaves.push([page, own.at(-1)?.[0] ?? 0]);
		}
		if (leaves.length === 1) return leaves[0]?.[0] ?? 0;
		const root = add();
		writeInterior(root, leaves);
		return root;
	});
	const schema = tables.map(
		({ name }, i) => [i + 1, 'table', name, name, roots[i], `CREATE TABLE '${name}' (…)`] as const,
	);
	writeLeaf(1, schema, 100);
	const first = pages[0] as Uint8Array;
	first.set(new TextEncoder().encode('SQLite format 3\0'));
	new DataView(first.buffer).setUint16(16, pageSize);
	return Uint8Array.from(pages.flatMap((page) => [...page]));

	function writeLeaf(number: number, rows: Table['rows'], start = 0): void {
		const page = pages[number - 1] as Uint8Array;
		const view = new DataView(page.buffer);
		page[start] = 0x0d;
		view.setUint16(start + 3, rows.length);
		let end = pageSize;
		for (const [i, [id, ...values]] of rows.entries()) {
			const cell = cellOf(id, record(values));
			end -= cell.length;
			page.set(cell, end);
			view.setUint16(start + 8 + 2 * i, end);
		}
	}

	function writeInterior(number: number, children: readonly (readonly [page: number, last: number])[]): void {
		const page = pages[number - 1] as Uint8Array;
		const view = new DataView(page.buffer);
		page[0] = 0x05;
		view.setUint16(3, children.length - 1);
		view.setUint32(8, children.at(-1)?.[0] ?? 0);
		let end = pageSize;
		for (const [i, [child, last]] of children.slice(0, -1).entries()) {
			const key = varint(last);
			end -= 4 + key.length;
			view.setUint32(end, child);
			page.set(key, end + 4);
			view.setUint16(12 + 2 * i, end);
		}
	}

	function cellOf(id: number, payload: Uint8Array): number[] {
		const head = [...varint(payload.length), ...varint(id)];
		if (payload.length <= pageSize - 35) return [...head, ...payload];
		const least = Math.floor(((pageSize - 12) * 32) / 255) - 23;
		const fits = least + ((payload.length - least) % (pageSize - 4));
		const local = fits <= pageSize - 35 ? fits : least;
		const parts: Uint8Array[] = [];
		for (let at = local; at < payload.length; at += pageSize - 4) parts.push(payload.subarray(at, at + pageSize - 4));
		const numbers = parts.map(() => add());
		for (const [i, part] of parts.entries()) {
			const page = pages[(numbers[i] ?? 1) - 1] as Uint8Array;
			new DataView(page.buffer).setUint32(0, numbers[i + 1] ?? 0);
			page.set(part, 4);
		}
		const next = new Uint8Array(4);
		new DataView(next.buffer).setUint32(0, numbers[0] ?? 0);
		return [...head, ...payload.subarray(0, local), ...next];
	}
}

function record(values: readonly Value[]): Uint8Array {
	const types: number[] = [];
	const body: number[] = [];
	for (const value of values) {
		if (value === undefined) types.push(0);
		else if (typeof value === 'number') {
			types.push(4);
			const bytes = new Uint8Array(4);
			new DataView(bytes.buffer).setInt32(0, value);
			body.push(...bytes);
		} else {
			const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
			types.push(2 * bytes.length + (typeof value === 'string' ? 13 : 12));
			for (const byte of bytes) body.push(byte);
		}
	}
	const header = types.flatMap(varint);
	return Uint8Array.from([...varint(header.length + 1), ...header, ...body]);
}

function varint(value: number): number[] {
	const bytes = [value & 0x7f];
	for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest & 0x7f) | 0x80);
	return bytes;
}

/** A header of rpm with the tags that are texts, and a list of files behind them. */
export function rpmHeader(texts: Readonly<Record<number, string>>, padding = 0): Uint8Array {
	const entries = Object.entries(texts).map(([tag, text]) => [Number(tag), text] as const);
	const data = entries.map(([, text]) => `${text}\0`).join('') + 'f'.repeat(padding);
	const bytes = new Uint8Array(8 + 16 * entries.length + data.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, entries.length);
	view.setUint32(4, data.length);
	let offset = 0;
	for (const [i, [tag, text]] of entries.entries()) {
		for (const [j, word] of [tag, 6, offset, 1].entries()) view.setUint32(8 + 16 * i + 4 * j, word);
		offset += text.length + 1;
	}
	bytes.set(new TextEncoder().encode(data), 8 + 16 * entries.length);
	return bytes;
}
