/** What has been reached by any input so far: each block, and roughly how often; and how much work a byte can make. */

export class Coverage {
	private readonly counters: Uint32Array;
	/** A bit per magnitude that a block's counter has had. */
	private readonly seen: Uint32Array;
	private readonly rates = new Set<number>();
	/** Blocks that the last case has run, each as often as it did. */
	work = 0;

	constructor(counters: Uint32Array) {
		this.counters = counters;
		this.seen = new Uint32Array(counters.length);
	}

	/** Blocks that any input has run. */
	get blocks(): number {
		return this.seen.reduce((sum, bits) => sum + (bits === 0 ? 0 : 1), 0);
	}

	/** Blocks and magnitudes. */
	get features(): number {
		return this.seen.reduce((sum, bits) => sum + ones(bits), this.rates.size);
	}

	/** Runs a case and says whether it reached anything new. */
	grows(run: () => void, size: number): boolean {
		const { counters, seen, rates } = this;
		counters.fill(0);
		run();
		let work = 0;
		let news = false;
		for (let i = 0; i < counters.length; i++) {
			const count = counters[i] as number;
			if (count === 0) continue;
			work += count;
			const bit = 1 << (32 - Math.clz32(count));
			if (((seen[i] as number) & bit) !== 0) continue;
			seen[i] = (seen[i] as number) | bit;
			news = true;
		}
		this.work = work;
		// Inputs that make ever more work lead to what takes quadratic time.
		const rate = Math.floor(2 * Math.log2(work / (size + 1024)));
		if (rates.has(rate)) return news;
		rates.add(rate);
		return true;
	}
}

function ones(bits: number): number {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count++;
	return count;
}
