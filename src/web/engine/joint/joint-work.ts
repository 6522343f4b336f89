/** What the joint result is made of, and whose its downloads are. */
import type { Downloads } from '../downloads.js';
import type { Entry } from '../entry.js';
import type { Platform } from '../platform.js';
import type { Chosen } from './chosen.js';

export const JOINT = 'joint';

export interface JointWork {
	readonly entries: readonly Entry[];
	readonly chosen: Chosen;
	readonly platform: Platform;
	readonly downloads: Downloads;
}
