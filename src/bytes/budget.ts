/** An allowance for work that the input decides on: what all of it together may cost. */
export class Budget {
	readonly most: number;
	private left: number;
	private said = false;

	constructor(most: number) {
		this.most = most;
		this.left = most;
	}

	/** Whether there is that much left, and takes it; once there is not, there is nothing any more. */
	take(amount = 1): boolean {
		this.left = amount <= this.left ? this.left - amount : -1;
		return this.left >= 0;
	}

	get spent(): boolean {
		return this.left < 0;
	}

	get rest(): number {
		return Math.max(0, this.left);
	}

	/** Whether it is asked for the first time: that it is spent is said once. */
	once(): boolean {
		const first = !this.said;
		this.said = true;
		return first;
	}
}
