/**
 * Preloaded with --require: kills the process before its nth change to the file system, or amid it where that is a
 * write, as SIGKILL and the kernel's memory killer do. ROMTOOL_TEST_KILL_AT is n. What neither names nor contents show,
 * modes and what is on the disk already, is no change here. ROMTOOL_TEST_SIGNAL is another signal, before the change.
 */
const fs = require('node:fs');

const CHANGES = /** @type {const} */ (['renameSync', 'linkSync', 'unlinkSync', 'rmSync', 'mkdirSync', 'chmodSync']);

const signal = process.env['ROMTOOL_TEST_SIGNAL'] ?? 'SIGKILL';
let left = Number(process.env['ROMTOOL_TEST_KILL_AT']);

/** @param {() => void} [before] */
function step(before) {
	left--;
	if (left !== 0) return;
	if (signal === 'SIGKILL') before?.();
	process.kill(process.pid, signal);
}

for (const name of CHANGES) {
	const real = /** @type {(...args: any[]) => any} */ (fs[name]);
	fs[name] = /** @type {any} */ (
		/** @param {any[]} args */
		(...args) => {
			step();
			return real(...args);
		}
	);
}

const { openSync, writeSync } = fs;

fs.openSync = (path, flags, mode) => {
	if (typeof flags === 'string' && flags !== 'r') step();
	return openSync(path, flags, mode);
};

fs.writeSync = /** @type {any} */ (
	/**
	 * @param {number} descriptor
	 * @param {Uint8Array} bytes
	 * @param {number} [at]
	 */
	(descriptor, bytes, at = 0) => {
		if (descriptor > 2) step(() => writeSync(descriptor, bytes, at, (bytes.length - at) >> 1));
		return writeSync(descriptor, bytes, at);
	}
);
