/** What could not be had of an archive, as data. */
import type { ARCHIVE_REASONS } from './texts.js';

export interface ArchiveReason {
	readonly reason: (typeof ARCHIVE_REASONS)[number];
	/** In the words of the unpacker. */
	readonly said?: string;
	/** How much is read: bytes, files, or archives in each other. */
	readonly limit?: number;
}

export interface ArchiveProblem extends ArchiveReason {
	/** What in the archive it is about, for display only; missing for the archive itself. */
	readonly name?: string;
}

class ArchiveError extends Error {
	readonly problem: ArchiveReason;

	constructor(problem: ArchiveReason) {
		super(problem.reason);
		this.problem = problem;
	}
}

/** An archive or a part of it that cannot be read. */
export class UnreadableError extends ArchiveError {
	override readonly name = 'UnreadableError';
}

/** Ends the unpacking of everything. */
export class LimitReached extends ArchiveError {
	override readonly name = 'LimitReached';
}
