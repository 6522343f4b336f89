/** How much is unpacked: what archives say of themselves is not to be believed. */
import { MAX_FILE_SIZE } from '../read-input.js';
import { LimitReached } from './problem.js';

export interface ArchiveLimits {
	/** Bytes of one unpacked file. */
	readonly maxMemberSize: number;
	/**
	 * Bytes of everything unpacked, also of archives within and of files that turn out too large, of the unpacker's copies
	 * of archives, and the memory that it takes to unpack them where that is unusual: headers can ask for a lot of it.
	 */
	readonly maxTotalSize: number;
	/** Files and folders, in archives within too. */
	readonly maxMembers: number;
	/** An archive in an archive in an archive is 3 deep. */
	readonly maxDepth: number;
}

const DEFAULTS: ArchiveLimits = {
	maxMemberSize: MAX_FILE_SIZE,
	// With what the program takes itself, all of it is less than 1 GiB.
	maxTotalSize: 896 << 20,
	maxMembers: 10_000,
	maxDepth: 3,
};

/** What is left of the limits, over an archive and all within. */
export class Budget {
	readonly limits: ArchiveLimits;
	#size = 0;
	#members = 0;

	constructor(limits: Partial<ArchiveLimits>) {
		this.limits = { ...DEFAULTS, ...limits };
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
