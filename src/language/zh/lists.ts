/** Lists, which are joined of their parts. */
import type { Entries } from '../entries.js';

export const LISTS: Entries = {
	'{} or {}': '{0} 或 {1}',
	'{} and {}': '{0} 和 {1}',
};
