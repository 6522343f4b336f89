/** What the joint result is made of. */
import type { Downloads } from '../downloads.js';
import type { Entry } from '../entry.js';
import type { Platform } from '../platform.js';
import type { Chosen } from './chosen.js';

export interface JointWork {
	readonly entries: readonly Entry[];
	readonly chosen: Chosen;
	readonly platform: Platform;
	readonly downloads: Downloads;
}
