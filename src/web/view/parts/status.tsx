/** A status: a shape, a word, and only then a colour. */
import type { ComponentChildren } from 'preact';
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

export function Status({ is, children }: { readonly is: StatusKind; readonly children: ComponentChildren }) {
	return <span class={`st ${is}`}>{children}</span>;
}
