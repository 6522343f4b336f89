/** Compares two files of the session when the page asks: both are read again for it, and the last two are kept. */
import { compareSides } from '../../../compare/compare.js';
import { reportComparison } from '../../../compare/report.js';
import type { Answer, Request } from '../../protocol.js';
import type { FileId } from '../../shown.js';
import type { Downloads } from '../downloads.js';
import type { Entry } from '../entry.js';
import { Cancelled, type Platform } from '../platform.js';
import { Unreadable } from '../read-content.js';
import { type ReadSide, readSide } from './read-side.js';
import { showComparison } from './show-comparison.js';

/** Whose the report of a comparison is. */
const OWNER = 'comparison';
const NAME = 'comparison.json';

type Files = Extract<Request, { readonly type: 'compare' }>['files'];
type Compared = Pick<Extract<Answer, { readonly type: 'compared' }>, 'comparison' | 'why'>;

export class Comparisons {
	private readonly platform: Platform;
	private readonly downloads: Downloads;
	private readonly sides = new Map<FileId, ReadSide>();
	private turn = 0;

	constructor(platform: Platform, downloads: Downloads) {
		this.platform = platform;
		this.downloads = downloads;
	}

	/** Neither where another one was asked for in the meantime, or a file has gone. */
	async compare(files: Files, entries: ReadonlyMap<FileId, Entry>): Promise<Compared> {
		const turn = ++this.turn;
		const goOn = () => {
			if (this.turn !== turn || files?.every((id) => entries.has(id)) !== true) throw new Cancelled();
		};
		for (const id of [...this.sides.keys()]) if (files?.includes(id) !== true) this.sides.delete(id);
		if (files === undefined) return {};
		const [before, after] = files;
		try {
			goOn();
			const [first, second] = [await this.read(before, entries, goOn), await this.read(after, entries, goOn)];
			return { comparison: this.compared(first, second) };
		} catch (error) {
			if (error instanceof Cancelled) return {};
			if (error instanceof Unreadable) return { why: error.words };
			throw error;
		}
	}

	forget(id: FileId): void {
		if (this.sides.delete(id)) this.downloads.forget(OWNER);
	}

	private async read(id: FileId, entries: ReadonlyMap<FileId, Entry>, goOn: () => void): Promise<ReadSide> {
		const known = this.sides.get(id);
		if (known !== undefined) return known;
		const side = await readSide(entries.get(id) as Entry, this.platform, goOn);
		goOn();
		this.sides.set(id, side);
		return side;
	}

	private compared(first: ReadSide, second: ReadSide): NonNullable<Compared['comparison']> {
		const comparison = compareSides(first.side, second.side, first.content === second.content);
		const [before, after] = [first.about, second.about];
		this.downloads.forget(OWNER);
		return {
			...showComparison({ before, after, comparison }),
			problems: [...first.problems, ...second.problems],
			report: this.downloads.json(OWNER, NAME, () => ({ before, after, ...reportComparison(comparison) })),
		};
	}
}
