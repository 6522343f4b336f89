/** How statuses are told apart: by a shape, a word, and only then a colour. */
import type { Severity } from '../../../language/entry.js';
import type { ShownVerdict } from '../../shown.js';

/** ● ▲ ✕ ▮ ○ – */
export type StatusKind = 'ok' | 'warn' | 'err' | 'note' | 'off' | 'na';

export const OF_SEVERITY: Readonly<Record<Severity, StatusKind>> = { error: 'err', warning: 'warn', note: 'note' };

export const OF_VERDICT: Readonly<Record<ShownVerdict['is'], StatusKind>> = {
	good: 'ok',
	bad: 'err',
	ignored: 'off',
	'not-applicable': 'na',
};
