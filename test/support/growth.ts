/** How work grows with its input, by the time of the processor that it takes: what a busy machine adds counts in both halves. */

/** No time is taken for less than can be measured; microseconds. */
const LEAST = 2000;
/** What else goes on (collection of garbage, other programs) only adds time: it is measured again until that is no excuse. */
const ROUNDS = { least: 3, most: 20 };

function timeOf(work: () => void): number {
	const { user, system } = process.cpuUsage();
	work();
	const now = process.cpuUsage();
	return now.user + now.system - user - system;
}

/**
 * The time for four times the input, in times of that for one: four where it grows with the input, sixteen with its square.
 * Each is the least of several, of as many as it takes to be less than {@link LINEAR}.
 */
export function growthOfTime<Input>(make: (times: 1 | 4) => Input, work: (input: Input) => void): number {
	const [few, many] = [make(1), make(4)];
	work(few);
	const least = { few: Number.POSITIVE_INFINITY, many: Number.POSITIVE_INFINITY };
	const growth = () => Math.max(LEAST, least.many) / Math.max(LEAST, least.few);
	for (let round = 0; round < ROUNDS.most && (round < ROUNDS.least || growth() >= LINEAR); round++) {
		least.few = Math.min(
			least.few,
			timeOf(() => work(few)),
		);
		least.many = Math.min(
			least.many,
			timeOf(() => work(many)),
		);
	}
	return growth();
}

/** What is less than a square with some to spare. */
export const LINEAR = 9;
