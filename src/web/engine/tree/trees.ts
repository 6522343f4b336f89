/** The trees of firmware, walked when the page asks: a file is read again for it, and the last one is kept. */
import { safeName } from '../../../bytes/file-names.js';
import { hex } from '../../../bytes/hex.js';
import type { Span } from '../../../bytes/span.js';
import { examineFile } from '../../../examined/examined-file.js';
import type { RestKeys } from '../../../firmware/node-keys.js';
import { insideOf } from '../../../firmware/stretches.js';
import { nameOf } from '../../../firmware/walk.js';
import type { Language } from '../../../language/languages.js';
import type { NodePath, ShownPicture, TreeRow } from '../../shown.js';
import { baseName } from '../base-name.js';
import type { Saved } from '../downloads.js';
import type { GivenEntry } from '../entry.js';
import type { Platform } from '../platform.js';
import { openRoots, type Place, placeAt, type Root } from './opened.js';
import { showFilePicture, showFirmwarePicture } from './pictures.js';
import { rowsOf } from './rows.js';
import { showRoot, showRow } from './show-rows-below.js';
import { type Svgs, svgsOf } from './svgs.js';

/** At once: a hostile node has a million. */
const MOST_ROWS = 300;
const MAX_READ = 64 << 10;
/** Of each part of the name that something is saved under. */
const MOST_OF_NAME = 40;

export interface Rows {
	readonly rows: readonly TreeRow[];
	/** How many there are in all. */
	readonly all: number;
}

export class Trees {
	private readonly platform: Platform;
	private last: { readonly id: string; readonly roots: Promise<readonly Root[]> } | undefined;

	constructor(platform: Platform) {
		this.platform = platform;
	}

	async rows(entry: GivenEntry, path: NodePath, from: number): Promise<Rows> {
		const roots = await this.open(entry);
		const to = from + MOST_ROWS;
		if (path.length === 0) {
			const rows = roots.slice(from, to).map((root, i) => showRoot(root, [from + i]));
			return { rows, all: roots.length };
		}
		const place = placeAt(roots, path);
		if (place === undefined || !('node' in place.row)) return { rows: [], all: 0 };
		const { root, row } = place;
		const all = rowsOf(row.node);
		const rows = all.slice(from, to).map((each, i) => showRow(each, [...path, from + i], row.node, root.node));
		return { rows, all: all.length };
	}

	/** Of what the offsets of a row count in. */
	async read(entry: GivenEntry, path: NodePath, start: number, end: number): Promise<Uint8Array> {
		const place = placeAt(await this.open(entry), path);
		return place === undefined ? new Uint8Array(0) : sourceOf(place).slice(start, Math.min(end, start + MAX_READ));
	}

	/** With its headers, or what is behind them. */
	async save(entry: GivenEntry, path: NodePath, body: boolean): Promise<Saved> {
		const place = placeAt(await this.open(entry), path);
		if (place === undefined) return { name: '' };
		const { row } = place;
		const source = sourceOf(place);
		const { start, end } = 'node' in row ? (body ? row.node.body : row.node.span) : spanOf(row.rest);
		const what = 'node' in row ? (nameOf(row.node) ?? row.node.guid ?? row.node.type) : row.rest.kind;
		const names = [baseName(entry.names[0]), what].map((name) => safeName(name).slice(0, MOST_OF_NAME));
		return { name: `${names.join('-')}-${hex(start)}.bin`, bytes: source.slice(start, end) };
	}

	/** As `tree --svg` and `inspect --svg` draw it. */
	async draw(entry: GivenEntry, root: number, language: Language): Promise<ShownPicture | undefined> {
		const { platform } = this;
		if (entry.rom !== undefined) {
			const examined = examineFile(entry.rom.bytes, platform.sha256);
			return showFilePicture(examined, { ...platform, name: baseName(entry.names[0]), language });
		}
		const opened = (await this.open(entry))[root];
		if (opened === undefined) return undefined;
		return showFirmwarePicture(opened.node, root, { ...platform, name: opened.title, language });
	}

	/** The same as SVG, of so many images at most. */
	svgs(entry: GivenEntry, language: Language, most: number): Promise<Svgs> {
		return svgsOf(entry, { language, most, platform: this.platform, roots: () => this.open(entry) });
	}

	private open(entry: GivenEntry): Promise<readonly Root[]> {
		const { id } = entry;
		if (this.last?.id !== id) {
			const roots = openRoots(entry, this.platform);
			this.last = { id, roots };
			// What could not be read may be there the next time.
			roots.catch(() => {
				if (this.last?.id === id) this.last = undefined;
			});
		}
		return this.last.roots;
	}
}

function spanOf({ offset, size }: RestKeys): Span {
	return { start: offset, end: offset + size };
}

function sourceOf({ row, parent }: Place): Uint8Array {
	return 'node' in row ? row.node.source : insideOf(parent).source;
}
