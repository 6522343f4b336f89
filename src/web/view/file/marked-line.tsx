/** A line of a file in which the words stand out that findings are about. */
import type { Span } from '../../engine/show/words-meant.js';
import { Breakable } from '../parts/breakable.js';

export function MarkedLine({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
	const pieces: { readonly text: string; readonly isMarked: boolean }[] = [];
	let at = 0;
	for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
		// Several findings may be about the same word.
		if (start < at) continue;
		pieces.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
		at = end;
	}
	return (
		<>
			{[...pieces, { text: text.slice(at), isMarked: false }].map((piece, i) =>
				piece.isMarked ? (
					<u key={i}>
						<Breakable text={piece.text} />
					</u>
				) : (
					<Breakable key={i} text={piece.text} />
				),
			)}
		</>
	);
}
