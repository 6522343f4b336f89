/** Compares two files of the session when the page asks: both are read again for it, and the last two are kept. */
import { compareSides } from '../../../compare/compare.js';
import { reportComparison } from '../../../compare/report.js';
import type { Answer } from '../../protocol.js';
import type { FileId } from '../../shown.js';
import type { Downloads } from '../downloads.js';
import type { GivenEntry } from '../entry.js';
import { COMPARISON } from '../owners.js';
import type { Platform } from '../platform.js';
import { Unreadable } from '../read-content.js';
import { type ReadSide, readSide } from './read-side.js';
import { showComparison } from './show-comparison.js';

const NAME = 'comparison.json';

type Compared = Pick<Extract<Answer, { readonly type: 'compared' }>, 'comparison' | 'why'>;

export class Comparisons {
	private readonly platform: Platform;
	private readonly sides = new Map<FileId, ReadSide>();

	constructor(platform: Platform) {
		this.platform = platform;
	}

	/** Nothing where a file has gone. */
	async compare(files: readonly GivenEntry[], downloads: Downloads): Promise<Compared> {
		const [before, after] = files;
		for (const id of [...this.sides.keys()]) if (!files.some((file) => file.id === id)) this.sides.delete(id);
		if (before === undefined || after === undefined) return {};
		try {
			return { comparison: compared(await this.read(before), await this.read(after), downloads) };
		} catch (error) {
			if (error instanceof Unreadable) return { why: error.words };
			throw error;
		}
	}

	private async read(entry: GivenEntry): Promise<ReadSide> {
		const side = this.sides.get(entry.id) ?? (await readSide(entry, this.platform));
		this.sides.set(entry.id, side);
		return side;
	}
}

function compared(first: ReadSide, second: ReadSide, downloads: Downloads): NonNullable<Compared['comparison']> {
	const comparison = compareSides(first.side, second.side, first.content === second.content);
	const [before, after] = [first.about, second.about];
	return {
		...showComparison({ before, after, comparison }),
		problems: [...first.problems, ...second.problems],
		report: downloads.json(COMPARISON, NAME, { before, after, ...reportComparison(comparison) }),
	};
}
