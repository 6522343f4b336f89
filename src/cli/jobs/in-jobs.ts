/** Files worked on in several threads. What is told, written and decided is this thread's, in the order of the files. */
import { CliError } from '../cli-error.js';
import { Crew } from './crew.js';
import { cannotProcess, type FileRun, lostBy, workHere } from './file-run.js';
import type { Told } from './file-work.js';
import type { Heard } from './messages.js';

export async function inJobs(run: FileRun<unknown, Told>, threads: number): Promise<void> {
	const crew = new Crew(run, threads);
	try {
		for (const index of run.files.keys()) {
			await hearAll(run, crew, index);
			crew.countHeard(index);
		}
	} finally {
		await crew.end();
	}
}

/** All that is said of a file, until its end. */
async function hearAll(run: FileRun<unknown, Told>, crew: Crew, index: number): Promise<void> {
	const file = run.files[index] as string;
	let isGivenUp = false;
	for (;;) {
		const heard = await crew.next(index);
		if (heard === undefined) return await workHere(run, index);
		if (heard.type === 'done') return;
		try {
			if (heard.type === 'told') {
				if (!isGivenUp) await run.hear(heard.told, file);
				continue;
			}
			throw errorOf(heard, file, run);
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			if (!isGivenUp) run.giveUp(error, file);
			isGivenUp = true;
			if (heard.type !== 'told') return;
		}
	}
}

/** Why a file came to nothing. */
function errorOf(
	heard: Exclude<Heard, { readonly type: 'told' | 'done' }>,
	file: string,
	run: FileRun<unknown, Told>,
): CliError {
	if (heard.type === 'refused') return new CliError(heard.message, heard.exitCode);
	if (heard.type === 'failed') return lostBy(heard.stack, file, run);
	return heard.lacksMemory ? cannotProcess(file, 'no-memory') : lostBy(heard.reason, file, run);
}
