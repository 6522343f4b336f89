/** What may be summed up of a file in which containers are looked for: its marks may be many, and each claim all of it. */
import { Budget } from '../../bytes/budget.js';
import { once } from '../../bytes/once.js';
import { WordSums } from '../../bytes/word-sums.js';

/** A container is all of the file, or nearly so; more sums than these are made for the work that they are. */
const TIMES = 4;

/** The bytes that may yet be summed up in ways that cost as much as they are. */
export class Sums extends Budget {
	/** Cost nothing of it. */
	readonly words: () => WordSums;

	constructor(bytes: Uint8Array) {
		super(TIMES * bytes.length);
		this.words = once(() => new WordSums(bytes));
	}
}
