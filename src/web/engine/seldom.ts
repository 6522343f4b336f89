/** Lets something be told now and then: messages that nobody can read in time take longer than the work. */

/** In ms. */
const INTERVAL = 100;

export class Seldom {
	private last = 0;

	/** Whether it is time again. */
	isTime(): boolean {
		const now = performance.now();
		if (now - this.last < INTERVAL) return false;
		this.last = now;
		return true;
	}
}
