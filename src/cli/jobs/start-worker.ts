/** Starts a thread for files. The single file has another module in place of this one, which starts itself (.rolldown.release.mjs). */
import type { Worker, WorkerOptions } from 'node:worker_threads';
import { nodeModule } from '../node-module.js';

/** Where the bundle has it. */
declare const ROMTOOL_WORKER: string | undefined;
const SCRIPT = typeof ROMTOOL_WORKER === 'string' ? ROMTOOL_WORKER : './worker.js';

export function startWorker(options: WorkerOptions): Worker {
	const { Worker } = nodeModule('node:worker_threads');
	return new Worker(new URL(SCRIPT, import.meta.url), options);
}
