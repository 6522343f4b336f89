/** Lets something be told now and then: messages that nobody can read in time take longer than the work. */

/** In ms. */
const INTERVAL = 100;
/** What is told takes at most so much of the time: a tenth. */
const SHARE = 10;

export class Seldom {
	private next = 0;

	/** Whether it is time again. */
	isTime(): boolean {
		const now = performance.now();
		if (now < this.next) return false;
		this.next = now + INTERVAL;
		return true;
	}

	/** Tells it if it is time, and is silent the longer the more there was to tell. */
	tell(act: () => void): void {
		if (!this.isTime()) return;
		const start = performance.now();
		act();
		const end = performance.now();
		this.next = end + Math.max(INTERVAL, (end - start) * SHARE);
	}
}
