/** A thread that takes one file after the other, as long as there are some that nobody has. */
import { copyBytes } from '../../bytes/own-bytes.js';
import { CliError } from '../cli-error.js';
import { readAll } from '../descriptors.js';
import { stackOf } from '../internal-error.js';
import { speak } from '../language.js';
import { nodeModule } from '../node-module.js';
import type { FileWork, Reached, Told } from './file-work.js';
import type { Heard, Message, WorkerData } from './messages.js';
import { Claims, Unheard } from './shared-counts.js';
import { WORKS } from './works.js';

/** Milliseconds between two words about how far it has come. */
const INTERVAL = 100;

const { parentPort, workerData } = nodeModule('node:worker_threads');
const { name, asked, files, language, stdout, threads, owner, claims, unheard } = workerData as WorkerData;
const told = new Unheard(unheard);
let lastReached = 0;

speak(language);
process.removeAllListeners('warning');
process.on('warning', ({ name: warning, message }) => post({ warning, message }));
void workOnAll();

async function workOnAll(): Promise<void> {
	const io = { stdout, env: process.env, readStdin: (limit: number) => readAll(0, limit) };
	const work = (await WORKS[name](asked as never, io)) as FileWork<Told>;
	const all = new Claims(files.length, threads, claims);
	for (let index = all.next(0, owner); index !== undefined; index = all.next(index + 1, owner)) {
		await workOn(work, index);
	}
}

async function workOn(work: FileWork<Told>, index: number): Promise<void> {
	try {
		await work(files[index] as string, {
			tell: (each) => tell(index, each),
			reach: (reached) => reach(index, reached),
		});
		say(index, { type: 'done' });
	} catch (error) {
		if (error instanceof CliError) say(index, { type: 'refused', message: error.message, exitCode: error.exitCode });
		else say(index, { type: 'failed', stack: stackOf(error) });
	}
}

/** Bytes are given away as a copy: they lie in the image that they were found in, or in what is unpacked of it. */
function tell(index: number, each: Told): void {
	const { bytes, text = '' } = each;
	if (bytes === undefined) {
		say(index, { type: 'told', told: each, size: text.length });
		told.add(text.length);
		return;
	}
	const copy = copyBytes(bytes);
	say(index, { type: 'told', told: { ...each, bytes: copy }, size: copy.length }, [copy.buffer as ArrayBuffer]);
	told.add(copy.length);
}

function reach(index: number, reached: Reached): void {
	const now = performance.now();
	if (now - lastReached < INTERVAL) return;
	lastReached = now;
	post({ index, reached });
}

function say(index: number, heard: Heard, given: readonly ArrayBuffer[] = []): void {
	post({ index, heard }, given);
}

function post(message: Message, given: readonly ArrayBuffer[] = []): void {
	parentPort?.postMessage(message, given);
}
