/** The rows of a tree as they are shown below each other: those that are open, each with its place among its neighbours. */
import type { NodePath, TreeRow } from '../../shown.js';

/** What is known of what is below a row. */
export interface Below {
	readonly rows: readonly TreeRow[];
	/** How many there are in all. */
	readonly all: number;
}

export interface Shown {
	readonly key: string;
	readonly path: NodePath;
	readonly level: number;
	/** From 1, of `size`. */
	readonly place: number;
	readonly size: number;
	/** Missing for the row that asks for more. */
	readonly row?: TreeRow;
	readonly isOpen: boolean;
	/** How many are not there yet. */
	readonly left: number;
}

export type Known = ReadonlyMap<string, Below>;

/** Of a row; the images of a file are below `''`. */
export function keyOf(path: NodePath): string {
	return path.join('.');
}

export function shownRows(known: Known, open: ReadonlySet<string>): Shown[] {
	const shown: Shown[] = [];
	const visit = (path: NodePath) => {
		const below = known.get(keyOf(path));
		if (below === undefined) return;
		const level = path.length + 1;
		const left = below.all - below.rows.length;
		const size = below.rows.length + (left > 0 ? 1 : 0);
		for (const [i, row] of below.rows.entries()) {
			const key = keyOf(row.path);
			const isOpen = row.hasRows && open.has(key);
			shown.push({ key, path: row.path, level, place: i + 1, size, row, isOpen, left: 0 });
			if (isOpen) visit(row.path);
		}
		if (left > 0) {
			shown.push({ key: `${keyOf(path)} more`, path, level, place: size, size, isOpen: false, left });
		}
	};
	visit([]);
	return shown;
}

export function rowOf(known: Known, path: NodePath): TreeRow | undefined {
	return known.get(keyOf(path.slice(0, -1)))?.rows[path.at(-1) ?? -1];
}

/** The row that a key leads to, by its place in `shown`; `undefined` for other keys. */
export function rowFor(shown: readonly Shown[], at: number, key: string): number | undefined {
	const here = shown[at];
	if (here === undefined) return undefined;
	switch (key) {
		case 'ArrowDown':
			return Math.min(shown.length - 1, at + 1);
		case 'ArrowUp':
			return Math.max(0, at - 1);
		case 'Home':
			return 0;
		case 'End':
			return shown.length - 1;
		default:
			return undefined;
	}
}

/** The row around another. */
export function parentOf(shown: readonly Shown[], at: number): number {
	const level = shown[at]?.level ?? 1;
	for (let i = at - 1; i >= 0; i--) if ((shown[i]?.level ?? 0) < level) return i;
	return at;
}

/** The next row, from the one behind `at` round to it, whose name begins with what was typed. */
export function rowNamed(names: readonly string[], at: number, typed: string): number | undefined {
	const wanted = typed.toLowerCase();
	// What is typed further may be meant for the row that its begin has found.
	const from = typed.length > 1 ? at : at + 1;
	for (let i = 0; i < names.length; i++) {
		const next = (from + i) % names.length;
		if (names[next]?.toLowerCase().startsWith(wanted)) return next;
	}
	return undefined;
}
