/**
 * Ctrl-C and the like while something is half done. Outside of such work no handler is installed, so that the system
 * ends the process at once, whatever it does: it reads a FIFO, searches, or waits for whoever reads its output.
 */

const SIGNALS = [
	['SIGHUP', 1],
	['SIGINT', 2],
	['SIGTERM', 15],
] as const;

let scopes = 0;
/** Since the first scope; its listeners go with the last one. */
let listeners: (readonly [NodeJS.Signals, () => void])[] = [];

/**
 * While `work` runs, SIGHUP, SIGINT and SIGTERM are heard at its turns of the event loop alone (`turn()` is one), so
 * work that may take longer than a moment has some. A signal ends the process with exit code 128 + its number, after
 * `undo`, which is called wherever the process ends before the work does. What came amid the last step is heard before
 * this returns: the work is done by then, and nothing is undone. Scopes may lie in each other.
 */
export async function withSignals<T>(work: () => T | Promise<T>, undo: () => void = () => {}): Promise<T> {
	listen();
	process.prependListener('exit', undo);
	try {
		return await work();
	} finally {
		process.off('exit', undo);
		// In the turn and not after its promise: nothing is between the hearing of signals and the end of their listeners.
		await turn(unlisten);
	}
}

/**
 * A turn of the event loop, in which signals are heard, and `then` what is to follow at once. What is called out of the
 * loop's phase of polling comes to the next phase, that of immediates, without another poll: the second one has had it.
 * https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick
 */
export function turn(then: () => void = () => {}): Promise<void> {
	return new Promise((resolve) => {
		setImmediate(() =>
			setImmediate(() => {
				then();
				resolve();
			}),
		);
	});
}

/**
 * Runs work that looks itself whether a signal has come, between steps that have to come to their end: nothing else
 * happens at SIGHUP, SIGINT and SIGTERM meanwhile.
 */
export async function heldSignals<T>(work: (signal: () => NodeJS.Signals | undefined) => Promise<T>): Promise<T> {
	let came: NodeJS.Signals | undefined;
	const hear = (signal: NodeJS.Signals) => {
		came ??= signal;
	};
	for (const [signal] of SIGNALS) process.on(signal, hear);
	try {
		return await work(() => came);
	} finally {
		for (const [signal] of SIGNALS) process.off(signal, hear);
	}
}

/** The exit code of a process that a signal ends. */
export function exitCodeOf(signal: NodeJS.Signals): number {
	return 128 + (SIGNALS.find(([name]) => name === signal)?.[1] ?? 0);
}

function listen(): void {
	scopes++;
	if (scopes > 1) return;
	listeners = SIGNALS.map(([signal, number]) => [signal, () => process.exit(128 + number)]);
	for (const [signal, listener] of listeners) process.on(signal, listener);
}

function unlisten(): void {
	scopes--;
	if (scopes > 0) return;
	for (const [signal, listener] of listeners) process.off(signal, listener);
}
