/** A status: a shape, a word, and only then a colour. */
import type { ComponentChildren } from 'preact';
import type { StatusKind } from './status-kind.js';

export function Status({ is, children }: { readonly is: StatusKind; readonly children: ComponentChildren }) {
	return <span class={`st ${is}`}>{children}</span>;
}
