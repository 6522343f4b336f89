/** What is known of a file's tree, and what of it is open: rows are asked for when somebody opens the row above them. */
import type { FileId, NodePath, TreeRow, Words } from '../../shown.js';
import type { Answered, Engine } from '../engine.js';
import { type Below, keyOf, rowOf } from './tree-rows.js';

/** Below one row, that are shown because something far down is looked for; a hostile file has a million. */
const MOST_REVEALED = 10_000;
/** That are opened at once. */
const MOST_OPENED = 200;
const NONE: Below = { rows: [], all: Number.POSITIVE_INFINITY };

export class WalkedTree {
	readonly known = new Map<string, Below>();
	readonly open = new Set<string>();
	/** That the last rows asked for are not there. */
	why: Words | undefined;
	private readonly ask: Engine['ask'];
	private readonly file: FileId;
	private readonly changed: () => void;
	private reveals = 0;

	constructor(ask: Engine['ask'], file: FileId, changed: () => void) {
		this.ask = ask;
		this.file = file;
		this.changed = changed;
	}

	/** The images of the file; a single one is open, as it says nothing by itself. */
	async begin(): Promise<void> {
		await this.load([], 1);
		if (this.known.get('')?.all === 1) await this.openAll([[0]]);
		else this.changed();
	}

	async openAll(paths: readonly NodePath[]): Promise<void> {
		const some = paths.slice(0, MOST_OPENED);
		await Promise.all(some.map((path) => this.load(path, 1)));
		for (const path of some) if (this.known.has(keyOf(path))) this.open.add(keyOf(path));
		this.changed();
	}

	close(path: NodePath): void {
		this.open.delete(keyOf(path));
		this.changed();
	}

	/** The next rows below one. */
	async more(path: NodePath): Promise<void> {
		await this.load(path, (this.known.get(keyOf(path))?.rows.length ?? 0) + 1);
		this.changed();
	}

	/** Opens all above a row, as long as that is not too many, and gives the row; nothing where another was looked for since. */
	async reveal(path: NodePath): Promise<TreeRow | undefined> {
		const own = ++this.reveals;
		for (const [depth, index] of path.entries()) {
			if (index >= MOST_REVEALED) break;
			const above = path.slice(0, depth);
			this.open.add(keyOf(above));
			await this.load(above, index + 1);
		}
		this.changed();
		const row = rowOf(this.known, path) ?? (await this.rowsFrom(path.slice(0, -1), path.at(-1) ?? 0)).rows[0];
		return own === this.reveals ? row : undefined;
	}

	private async load(path: NodePath, least: number): Promise<void> {
		const key = keyOf(path);
		for (;;) {
			const { rows, all } = this.known.get(key) ?? NONE;
			if (rows.length >= Math.min(all, least)) return;
			const answer = await this.rowsFrom(path, rows.length);
			// They can be asked for again.
			if (answer.why !== undefined) return;
			// Somebody else may have asked for the same.
			if ((this.known.get(key) ?? NONE).rows.length !== rows.length) continue;
			this.known.set(key, { rows: [...rows, ...answer.rows], all: answer.all });
			// Drawn as they come: all at once would take long.
			if (this.open.has(key)) this.changed();
			if (answer.rows.length === 0) return;
		}
	}

	private async rowsFrom(node: NodePath, from: number): Promise<Answered<'open-node'>> {
		const answer = await this.ask<'open-node'>({ type: 'open-node', file: this.file, node, from });
		this.why = answer.why;
		return answer;
	}
}
