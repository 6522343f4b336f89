/** How much is unpacked: what containers say of themselves is not to be believed. */
import { LimitReached } from '../containers/problem.js';

export interface ContainerLimits {
	/** Bytes of one unpacked file. */
	readonly maxMemberSize: number;
	/**
	 * Bytes of everything unpacked, also of containers within and of files that turn out too large, of the unpacker's copies
	 * of containers, and the memory that it takes to unpack them where that is unusual: headers can ask for a lot of it.
	 */
	readonly maxTotalSize: number;
	/** Files and folders, in containers within too. */
	readonly maxMembers: number;
	/** A container in a container in a container is 3 deep. */
	readonly maxDepth: number;
}

/** What is left of the limits, over a container and all within. */
export class ContainerBudget {
	readonly limits: ContainerLimits;
	#size = 0;
	#members = 0;

	constructor(limits: ContainerLimits) {
		this.limits = limits;
	}

	get left(): number {
		return this.limits.maxTotalSize - this.#size;
	}

	/** @throws LimitReached */
	spend(size: number): void {
		this.#size += size;
		if (this.#size > this.limits.maxTotalSize) {
			throw new LimitReached({ reason: 'too-much', limit: this.limits.maxTotalSize });
		}
	}

	/** @throws LimitReached */
	spendMember(): void {
		this.#members++;
		if (this.#members > this.limits.maxMembers) {
			throw new LimitReached({ reason: 'too-many', limit: this.limits.maxMembers });
		}
	}
}
