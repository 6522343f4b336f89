/** An allowance for work that the input decides on: what all of it together may cost, and the word that it is spent. */
import type { Finding } from './finding.js';

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

	/** The finding of all searches and checks that ended before the input did, the first time; `message` says what was counted and what is not done. */
	finding(offset: number, message: string): readonly Finding[] {
		if (this.said) return [];
		this.said = true;
		return [{ code: 'work-limit', severity: 'warning', offset, message }];
	}
}
