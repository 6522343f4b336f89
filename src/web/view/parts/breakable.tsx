/** Long names, paths and lines, which may break behind a mark and nowhere in a word. What is copied has no break in it. */
import { Fragment } from 'preact';
import { visible } from '../visible.js';

export function Breakable({ text }: { readonly text: string }) {
	const pieces = visible(text).split(/(?<=[,/_])/);
	return (
		<>
			{pieces.map((piece, i) => (
				<Fragment key={i}>
					{i > 0 && <wbr />}
					{piece}
				</Fragment>
			))}
		</>
	);
}
