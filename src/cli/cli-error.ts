/** A problem to be told in a line or two, without a stack trace. */

/** Exit codes: 2 is input or usage that nothing can be done with, 130 is Ctrl-C by convention. */
export const ExitCode = { ok: 0, unusable: 2 } as const;

export class CliError extends Error {
	override readonly name = 'CliError';
	readonly exitCode: number;

	constructor(message: string, exitCode: number = ExitCode.unusable) {
		super(message);
		this.exitCode = exitCode;
	}
}

/** The reason that a failed system call gives, in words. */
export function systemReason(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	const known: Record<string, string> = {
		ENOENT: 'no such file or folder',
		EACCES: 'permission denied',
		EPERM: 'operation not permitted',
		EISDIR: 'it is a folder',
		ENOTDIR: 'a part of the path is not a folder',
		ENOSPC: 'no space left on the device',
		EROFS: 'the file system is read-only',
		EIO: 'input/output error',
		ELOOP: 'too many symbolic links',
		ENAMETOOLONG: 'the name is too long',
		EDQUOT: 'the disk quota is used up',
		EMFILE: 'too many open files',
	};
	return known[code ?? ''] ?? message;
}
