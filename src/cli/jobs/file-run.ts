/** All that is done with the files of a command, and what becomes of one whose work has failed. */
import { FILE_REASONS } from '../../bytes/files/texts.js';
import { CliError } from '../cli-error.js';
import { ReadError } from '../file-errors.js';
import { internalErrorLines, stackOf } from '../internal-error.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { FILE_TEXTS } from '../texts.js';
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
	/** Of a file that was given up: the work on it, or its thread, has failed. What `hear` says went wrong comes here as well. */
	readonly giveUp: (error: CliError, file: string) => void;
	/** `index`: of the file. */
	readonly reach?: (reached: Reached, index: number) => void;
	/** Takes away what `reach` shows, for lines that come now. */
	readonly clear?: () => void;
	readonly io: Io;
}

/** In this thread. @throws what `giveUp` throws, and what `hear` should not have */
export async function workHere<A, T>(run: FileRun<A, T>, index: number): Promise<void> {
	const file = run.files[index] as string;
	const ofHearing = new Set<unknown>();
	const noted = (error: unknown): never => {
		ofHearing.add(error);
		throw error;
	};
	const tell = (told: T): void | Promise<void> => {
		try {
			const heard = run.hear(told, file);
			return heard instanceof Promise ? heard.catch(noted) : heard;
		} catch (error) {
			return noted(error);
		}
	};
	try {
		await run.work(file, { tell, reach: (reached) => run.reach?.(reached, index) });
	} catch (error) {
		if (error instanceof CliError) run.giveUp(error, file);
		else if (ofHearing.has(error)) throw error;
		else run.giveUp(lostBy(stackOf(error), file, run), file);
	}
}

/** An error that no work should have made is told with where it happened. It costs the file alone. */
export function lostBy<A, T>(stack: string, file: string, { io, clear }: FileRun<A, T>): CliError {
	clear?.();
	io.stderr.lines(internalErrorLines('romtool', stack));
	return cannotProcess(file, 'internal');
}

export function cannotProcess(file: string, reason: 'internal' | 'no-memory'): CliError {
	return new ReadError(say(FILE_TEXTS.cannotProcess, { file, reason: say(FILE_REASONS[reason]) }), { reason });
}
