/**
 * Preloaded with --require, in the threads that work on files as well: what some names do to a thread that opens them,
 * and in ROMTOOL_TEST_LOG, a line each, the names of files that were opened. ROMTOOL_TEST_NO_THREADS=1: none gets
 * anywhere. ROMTOOL_TEST_THREADS=1: the system refuses more than one. ROMTOOL_TEST_NO_GC=1: the flag that shows V8's garbage
 * collection is set back at once, as by another thread.
 */
const fs = require('node:fs');
const { basename } = require('node:path');
const v8 = require('node:v8');
const threads = require('node:worker_threads');

const { isMainThread } = threads;

if (!isMainThread && process.env['ROMTOOL_TEST_NO_THREADS'] === '1') throw new Error('no thread');

if (process.env['ROMTOOL_TEST_NO_GC'] === '1') v8.setFlagsFromString = () => {};

const log = process.env['ROMTOOL_TEST_LOG'];
const { openSync, fstatSync } = fs;

/** The program, and what is compiled of it. */
const MADE_OF = /\.cjs$|^worker-[0-9a-f]{8}\.bin$/;

/** @param {number} milliseconds */
const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** @type {Record<string, () => void>} */
const DEEDS = {
	'exits.rom': () => process.exit(7),
	'throws.rom': () => {
		fs.fstatSync = () => {
			fs.fstatSync = fstatSync;
			throw new RangeError('too deep');
		};
	},
	'fills.rom': () => {
		for (const kept = []; ; ) kept.push(new Array(10_000).fill(kept.length + 0.5));
	},
	'slow.rom': () => {
		// Until the others have come as far as they come, which may take them long on a busy machine.
		for (let [before, rounds] = [0, 0]; rounds < 100; rounds++) {
			sleep(300);
			const opened = fs.readFileSync(String(log), 'utf8').match(/\.rom$/gm)?.length ?? 0;
			if (opened > 20 && opened === before) break;
			before = opened;
		}
		note('slow.rom is done');
	},
	'half.rom': () => {
		const port = threads.parentPort;
		if (port === null) return;
		const { postMessage } = port;
		port.postMessage = (message, given) => {
			postMessage.call(port, message, given);
			if (message.heard?.told?.begins === undefined) return;
			port.postMessage = postMessage;
			throw new RangeError('cut off');
		};
	},
	'hangs.rom': () => sleep(60_000),
};

let left = Number(process.env['ROMTOOL_TEST_THREADS'] ?? Number.POSITIVE_INFINITY);

/** With less memory than they are given, which is sooner full. */
threads.Worker = class extends threads.Worker {
	/** @param {string | URL} script @param {import('node:worker_threads').WorkerOptions} options */
	constructor(script, options) {
		if (left-- <= 0) throw Object.assign(new Error('EAGAIN'), { code: 'ERR_WORKER_INIT_FAILED' });
		const limit = Math.min(options.resourceLimits?.maxOldGenerationSizeMb ?? Number.NaN, 48);
		super(script, { ...options, resourceLimits: { maxOldGenerationSizeMb: limit } });
	}
};

/** @param {string} text */
function note(text) {
	if (log !== undefined) fs.appendFileSync(log, `${text}\n`);
}

fs.openSync = (path, flags, mode) => {
	const name = basename(String(path));
	if (flags === 'r' && !isMainThread) {
		// Not those that the thread is made of.
		if (!MADE_OF.test(name)) note(name);
		DEEDS[name]?.();
	}
	return openSync(path, flags, mode);
};
