/** `--jobs`, of the commands that take many files. */
import { InvalidArgumentError, Option } from 'commander';
import { say } from '../language.js';
import { JOB_TEXTS } from './texts.js';

export interface JobFlags {
	readonly jobs?: number;
}

/** More threads than this have more to do with each other than with files. */
export const MOST_JOBS = 256;

export function jobsOption(): Option {
	return new Option('--jobs <count>', say(JOB_TEXTS.jobs)).argParser(parseJobs);
}

function parseJobs(value: string): number {
	const count = /^[0-9]{1,3}$/.test(value) ? Number(value) : 0;
	if (count >= 1 && count <= MOST_JOBS) return count;
	throw new InvalidArgumentError(say(JOB_TEXTS.badCount, { value, most: MOST_JOBS }));
}
