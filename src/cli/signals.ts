/** What happens on Ctrl-C and the like: nothing is left half done. */

let deferred = false;

/** Ctrl-C and the like end the process between two steps of the event loop instead of amid a write, so that whatever listens for the exit is heard. */
export function deferSignals(): void {
	if (deferred) return;
	deferred = true;
	for (const [signal, number] of [
		['SIGHUP', 1],
		['SIGINT', 2],
		['SIGTERM', 15],
	] as const) {
		process.once(signal, () => process.exit(128 + number));
	}
}
