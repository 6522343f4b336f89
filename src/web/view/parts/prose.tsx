/** Sentences of the catalogue: others' messages and what is to be typed stand out, as the catalogue marks them. */
import { Fragment } from 'preact';
import { commandTold } from '../../../language/command-told.js';
import { Breakable } from './breakable.js';

export function Prose({ text }: { readonly text: string }) {
	return (
		<>
			{text.split('\n').map((line, i) => (
				<Fragment key={i}>
					{i > 0 && <br />}
					<Line text={line} />
				</Fragment>
			))}
		</>
	);
}

function Line({ text }: { readonly text: string }) {
	const told = commandTold(text);
	if (told === undefined) return <Quoted text={text} />;
	return (
		<>
			<Quoted text={told.before} />{' '}
			<code class="cmd">
				<Breakable text={told.command} />
			</code>
		</>
	);
}

function Quoted({ text }: { readonly text: string }) {
	return (
		<>
			{text.split('`').map((piece, i) =>
				// Every second piece was between two marks.
				i % 2 === 1 ? (
					<code key={i}>
						<Breakable text={piece} />
					</code>
				) : (
					piece
				),
			)}
		</>
	);
}
