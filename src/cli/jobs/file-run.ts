/** All that is done with the files of a command. */
import type { CliError } from '../cli-error.js';
import type { Io } from '../io.js';
import type { FileWork, Reached } from './file-work.js';
import type { WorkName } from './work-name.js';

export interface FileRun<A, T> {
	readonly name: WorkName;
	readonly files: readonly string[];
	/** As `--jobs` says. */
	readonly jobs: number | undefined;
	/** Of which another thread makes the same work. */
	readonly asked: A;
	readonly work: FileWork<T>;
	readonly hear: (told: T, file: string) => void | Promise<void>;
	/** Of a file that was given up: the thread that worked on it has failed. What `hear` throws comes here as well. */
	readonly giveUp: (error: CliError, file: string) => void;
	/** `index`: of the file. */
	readonly reach?: (reached: Reached, index: number) => void;
	readonly io: Io;
}

/** In this thread. */
export async function workHere<A, T>(run: FileRun<A, T>, index: number): Promise<void> {
	const file = run.files[index] as string;
	await run.work(file, {
		tell: (told) => run.hear(told, file),
		reach: (reached) => run.reach?.(reached, index),
	});
}
