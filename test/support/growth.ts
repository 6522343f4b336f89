/** How work grows with its input, by the time of the processor that it takes: what a busy machine adds counts in both halves. */

/** Of several runs, as the others are disturbed by something else; microseconds, and no less than can be measured. */
function leastTime(work: () => void): number {
	const times = Array.from({ length: 3 }, () => {
		const { user, system } = process.cpuUsage();
		work();
		const now = process.cpuUsage();
		return now.user + now.system - user - system;
	});
	return Math.max(2000, Math.min(...times));
}

/** The time for four times the input, in times of that for one: four where it grows with the input, sixteen with its square. */
export function growthOfTime<Input>(make: (times: 1 | 4) => Input, work: (input: Input) => void): number {
	const [few, many] = [make(1), make(4)];
	work(few);
	const least = leastTime(() => work(few));
	return leastTime(() => work(many)) / least;
}

/** What is less than a square with some to spare. */
export const LINEAR = 9;
