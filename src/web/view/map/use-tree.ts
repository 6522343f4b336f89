/** What is known of a file's tree, and what of it is open: rows are asked for when somebody opens the row above them. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FileId, NodePath, TreeRow } from '../../shown.js';
import type { Engine } from '../engine.js';
import { type Below, type Known, keyOf, rowOf } from './tree-rows.js';

export interface Tree {
	readonly known: Known;
	readonly open: ReadonlySet<string>;
	/** Opens a row or closes it. */
	set(path: NodePath, isOpen: boolean): Promise<void>;
	/** Asks for the next rows below one. */
	more(path: NodePath): Promise<void>;
	/** Opens all above a row, which is there then. */
	reveal(path: NodePath): Promise<TreeRow | undefined>;
}

const NONE: Below = { rows: [], all: Number.POSITIVE_INFINITY };

export function useTree(engine: Engine, file: FileId): Tree {
	const known = useRef<Map<string, Below>>(new Map());
	const open = useRef<Set<string>>(new Set());
	const [, changed] = useState(0);
	const draw = () => changed((count) => count + 1);

	const load = useCallback(
		async (path: NodePath, least: number) => {
			const key = keyOf(path);
			for (;;) {
				const { rows, all } = known.current.get(key) ?? NONE;
				if (rows.length >= Math.min(all, least)) return;
				const answer = await engine.ask<'open-node'>({ type: 'open-node', file, node: path, from: rows.length });
				const now = known.current.get(key) ?? NONE;
				// Somebody else may have asked for the same.
				if (now.rows.length !== rows.length) continue;
				known.current.set(key, { rows: [...rows, ...answer.rows], all: answer.all });
				if (answer.rows.length === 0) return;
			}
		},
		[engine, file],
	);
	const set = useCallback(
		async (path: NodePath, isOpen: boolean) => {
			if (isOpen) await load(path, 1);
			if (isOpen) open.current.add(keyOf(path));
			else open.current.delete(keyOf(path));
			draw();
		},
		[load],
	);
	const more = useCallback(
		async (path: NodePath) => {
			await load(path, (known.current.get(keyOf(path))?.rows.length ?? 0) + 1);
			draw();
		},
		[load],
	);
	const reveal = useCallback(
		async (path: NodePath) => {
			for (const [depth, index] of path.entries()) {
				const above = path.slice(0, depth);
				await load(above, index + 1);
				open.current.add(keyOf(above));
			}
			draw();
			return rowOf(known.current, path);
		},
		[load],
	);
	useEffect(() => {
		const begin = async () => {
			await load([], 1);
			// A single image says nothing by itself.
			if (known.current.get('')?.all === 1) await set([0], true);
			else draw();
		};
		void begin();
	}, [load, set]);
	return { known: known.current, open: open.current, set, more, reveal };
}
