/** What may be unpacked of one file, in bytes: more than any ROM has, and little enough for a report. */

/** What an attempt to unpack costs at least. */
const ATTEMPT = 4 << 10;

const MAX_UNPACKED = 32 << 20;

export class UnpackBudget {
	private left = MAX_UNPACKED;

	/** The most that data of this declared size may unpack to. Damaged data costs its whole size as well. */
	take(declared: number): number {
		const granted = this.left;
		this.left -= Math.min(Math.max(declared, ATTEMPT), granted);
		return granted;
	}
}
