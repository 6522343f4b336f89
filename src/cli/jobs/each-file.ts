/** The files of a command, one after the other or several at a time: what is told of them comes in their order either way. */
import { onDemand } from '../on-demand.js';
import { type FileRun, workHere } from './file-run.js';
import type { Told } from './file-work.js';
import { jobsFor } from './jobs-for.js';

const inJobs = onDemand(() => import('./in-jobs.js'), 'inJobs');

/** @throws what `hear` and `giveUp` throw; no file is worked on any more then */
export async function eachFile<A, T>(run: FileRun<A, T>): Promise<void> {
	const jobs = jobsFor(run.name, run.files, run.jobs);
	if (jobs > 1) return await inJobs(run as unknown as FileRun<unknown, Told>, jobs);
	for (const index of run.files.keys()) await workHere(run, index);
}
