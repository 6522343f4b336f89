/** What a command does with one of its files, in this thread or in another: what it is given and what it tells is data. */
import type { Io, Output } from '../io.js';

/** What the work may touch of the outside world, beside the file. */
export interface WorkIo extends Pick<Io, 'readStdin' | 'env'> {
	readonly stdout: Pick<Output, 'isTTY' | 'columns'>;
}

/** What another thread looks for in what is told. */
export interface Told {
	/** Another thread gets a copy of them. */
	readonly bytes?: Uint8Array;
	/** Text that is ready to leave. */
	readonly text?: string;
}

/** How far the work on a file has come. */
export interface Reached {
	/** The file, or what is in it. */
	readonly what: string;
	/** From 0 to 1. */
	readonly fraction: number;
}

export interface Telling<T> {
	/** What comes of the file, in order. To be awaited where what comes next costs memory or depends on it. */
	readonly tell: (told: T) => void | Promise<void>;
	readonly reach: (reached: Reached) => void;
}

export type FileWork<T> = (file: string, telling: Telling<T>) => void | Promise<void>;

/** Made once in each thread; `asked` is what the command line asks. */
export type MakeWork<A, T> = (asked: A, io: WorkIo) => FileWork<T> | Promise<FileWork<T>>;
