/** What could not be had of a container, as data. */
export const CONTAINER_REASONS = [
	'encrypted',
	'damaged',
	'truncated',
	'checksum',
	'inconsistent',
	'other-disks',
	'newer',
	'unsupported',
	'out-of-memory',
	'crashes',
	'too-large',
	'rest',
	'empty',
	'too-deep',
	'too-much',
	'too-many',
] as const;

export interface ContainerReason {
	readonly reason: (typeof CONTAINER_REASONS)[number];
	/** In the words of the unpacker. */
	readonly said?: string;
	/** How much is read: bytes, files, or containers in each other. */
	readonly limit?: number;
}

export interface ContainerProblem extends ContainerReason {
	/** What in the container it is about, for display only; missing for the container itself. */
	readonly name?: string;
}

class ContainerError extends Error {
	readonly problem: ContainerReason;

	constructor(problem: ContainerReason) {
		super(problem.reason);
		this.problem = problem;
	}
}

/** A container or a part of it that cannot be read. */
export class UnreadableError extends ContainerError {
	override readonly name = 'UnreadableError';
}

/** Ends the unpacking of everything. */
export class LimitReached extends ContainerError {
	override readonly name = 'LimitReached';
}
