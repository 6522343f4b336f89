/** Requests of which not all is told yet. */

interface Waiting {
	readonly resolve: () => void;
	readonly reject: (error: unknown) => void;
}

export class Unheard {
	private readonly all: Waiting[] = [];

	/** Until all that was asked for is told. */
	wait(): Promise<void> {
		return new Promise((resolve, reject) => {
			this.all.push({ resolve, reject });
		});
	}

	/** All is told; `tell` says so of that many. */
	settle(tell: (requests: number) => void): void {
		const done = this.all.splice(0);
		if (done.length === 0) return;
		tell(done.length);
		for (const { resolve } of done) resolve();
	}

	/** One of them hears of it for all. */
	fail(error: unknown): void {
		const [first] = this.all;
		first?.reject(error);
	}
}
