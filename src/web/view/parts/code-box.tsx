/** Text to be copied, with where it goes above it. */
import { Breakable } from './breakable.js';
import { CopyButton } from './copy-button.js';

export interface CodeBoxProps {
	readonly place: string;
	readonly text: string;
}

export function CodeBox({ place, text }: CodeBoxProps) {
	return (
		<div class="code">
			<div class="bar">
				<span>{place}</span>
				<CopyButton text={text} what={place} />
			</div>
			<pre>
				<code>
					<Breakable text={text} />
				</code>
			</pre>
		</div>
	);
}
