/** The heading of what is shown: it is the title of the window, and is said to those who do not see it change. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';
import { FRAME } from '../texts.js';
import { visible } from '../visible.js';
import { Breakable } from './breakable.js';

export interface HeadingProps {
	readonly text: string;
	readonly children?: ComponentChildren;
}

export function Heading({ text, children }: HeadingProps) {
	const { say } = useSpeech();
	const { announce } = usePage();
	const title = say(FRAME.title, { what: text });
	useEffect(() => {
		document.title = visible(title);
		announce(text);
	}, [title]);
	return (
		<div class="head">
			<h2 tabIndex={-1} class="name">
				<Breakable text={text} />
			</h2>
			{children}
		</div>
	);
}
