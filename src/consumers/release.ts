/** A release that a consumer's rules ask for, and that knows afterwards for which older ones their answer is the same. */
export class Release<R extends string = string> {
	private readonly all: readonly R[];
	private readonly at: number;
	private oldest = 0;

	/** The newest of `all`, which go from the oldest to the newest, where none is given. */
	constructor(all: readonly R[], at: number = all.length - 1) {
		this.all = all;
		this.at = at;
	}

	/** Whether it is that release or a newer one. */
	since(release: R): boolean {
		const first = this.all.indexOf(release);
		if (this.at < first) return false;
		this.oldest = Math.max(this.oldest, first);
		return true;
	}

	/** Index of the oldest release that gives the same answers to all that was asked. */
	get sameFrom(): number {
		return this.oldest;
	}
}

/** The index of a release as a user has it, `2025.02-8`: the newest that it is not older than, else the oldest. */
export function releaseIndex(all: readonly string[], wanted: string): number {
	return Math.max(
		all.findLastIndex((each) => !isOlder(numbersOf(wanted), numbersOf(each))),
		0,
	);
}

function numbersOf(release: string): number[] {
	return (release.match(/\d+/g) ?? []).map(Number);
}

function isOlder(one: readonly number[], other: readonly number[]): boolean {
	const differs = other.findIndex((number, i) => number !== one[i]);
	return differs >= 0 && (one[differs] ?? 0) < (other[differs] as number);
}
