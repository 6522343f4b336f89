/** A sentence of the catalogue: others' messages and what is to be typed stand out, as the catalogue marks them. */
import { Breakable } from './breakable.js';

/** What is to be typed, behind a colon at the end of a sentence. */
const COMMAND = /^([\s\S]*[:：]) ?((?:sudo|romtool|update-initramfs|truncate|virsh|echo|cp|qm) [^`]*)$/u;

export function Prose({ text }: { readonly text: string }) {
	const [, before, command] = COMMAND.exec(text) ?? [];
	if (before !== undefined && command !== undefined) {
		return (
			<>
				<Quoted text={before} />{' '}
				<code class="cmd">
					<Breakable text={command} />
				</code>
			</>
		);
	}
	return <Quoted text={text} />;
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
