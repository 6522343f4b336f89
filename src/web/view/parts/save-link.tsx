/** A link that saves a file. Its bytes are asked for as soon as it is seen, so that it is a link like any other. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Download } from '../../shown.js';
import { usePage } from '../page-context.js';
import { SaveIcon } from './save-icon.js';

export interface SaveLinkProps {
	readonly download: Download;
	readonly children: ComponentChildren;
	readonly look?: 'main' | 'quiet';
}

export function SaveLink({ download, children, look }: SaveLinkProps) {
	const { engine } = usePage();
	const { id, name } = download;
	const [href, setHref] = useState<string>();
	// At once, not after the page is drawn: it is busy from the result to the last link.
	useLayoutEffect(() => {
		let url: string | undefined;
		let gone = false;
		engine.save(id).then((saved) => {
			if (saved === undefined || gone) return;
			url = URL.createObjectURL(new Blob([saved.bytes], { type: 'application/octet-stream' }));
			setHref(url);
		});
		return () => {
			gone = true;
			setHref(undefined);
			if (url !== undefined) URL.revokeObjectURL(url);
		};
	}, [engine, id]);
	return (
		<a class={`btn ${look ?? ''}`} download={name} {...(href === undefined ? { 'aria-disabled': true } : { href })}>
			<SaveIcon />
			{children}
			<span class="vh"> {name}</span>
		</a>
	);
}
