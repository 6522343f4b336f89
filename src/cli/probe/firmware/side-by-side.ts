/** Work of which more may come while it is done: so much of it at a time. */

/** @param work gives what is to be done next. Its first error is thrown once nothing is being done any more. */
export async function sideBySide<T>(
	first: readonly T[],
	most: number,
	work: (item: T) => Promise<readonly T[]>,
): Promise<void> {
	const waiting = [...first];
	const running = new Set<Promise<void>>();
	const errors: unknown[] = [];
	const start = (item: T) => {
		const one = work(item)
			.then(
				(more) => void waiting.unshift(...more),
				(error) => void errors.push(error),
			)
			.finally(() => running.delete(one));
		running.add(one);
	};
	const startMore = () => {
		while (errors.length === 0 && running.size < most && waiting.length > 0) start(waiting.shift() as T);
	};
	for (startMore(); running.size > 0; startMore()) await Promise.race(running);
	if (errors.length > 0) throw errors[0];
}
