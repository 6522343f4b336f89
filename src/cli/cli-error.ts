/** A problem to be told in a line or two, without a stack trace. */
import { shortened } from '../language/shortened.js';

/**
 * 1 is an answer, namely that a ROM is unfit; 2 is input or usage that nothing could be done with; 3 is that what was
 * looked for is not there; 4 is that a program is missing that the command needs.
 */
export const ExitCode = { ok: 0, unfit: 1, unusable: 2, nothingFound: 3, missing: 4 } as const;

export class CliError extends Error {
	override readonly name = 'CliError';
	readonly exitCode: number;

	constructor(message: string, exitCode: number = ExitCode.unusable) {
		super(shortened(message));
		this.exitCode = exitCode;
	}
}

/** The code of a failed system call: `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
	return (error as NodeJS.ErrnoException).code;
}

/** The reason that a failed system call gives, in words. */
export function systemReason(error: unknown): string {
	const known: Record<string, string> = {
		ENOENT: 'no such file or folder',
		EACCES: 'permission denied',
		EPERM: 'operation not permitted',
		EISDIR: 'it is a folder',
		EEXIST: 'a file has that name',
		EFBIG: 'the file would be larger than is allowed',
		ENOTDIR: 'a part of the path is not a folder',
		ENOSPC: 'no space left on the device',
		EROFS: 'the file system is read-only',
		EIO: 'input/output error',
		ELOOP: 'too many symbolic links',
		ENAMETOOLONG: 'the name is too long',
		EDQUOT: 'the disk quota is used up',
		EMFILE: 'too many open files',
	};
	return known[errorCode(error) ?? ''] ?? (error as Error).message;
}

/** What the system has against writing a file, unless that is told already. */
export function cannotWrite(path: string, error: unknown): CliError {
	return error instanceof CliError ? error : new CliError(`cannot write ${path}: ${systemReason(error)}`);
}
