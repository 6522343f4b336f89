/** The lines of one kind of configuration, each with what is to be known of it beside it. */
import type { TargetLines } from '../../joint-result.js';
import { useSpeech } from '../language.js';
import { Breakable } from '../parts/breakable.js';
import { CopyButton } from '../parts/copy-button.js';
import { Prose } from '../parts/prose.js';

export function ConfigurationLines({ target }: { readonly target: TargetLines }) {
	const { words, sentences } = useSpeech();
	const { place, lines, notes } = target;
	return (
		<div class="code">
			<div class="bar">
				<span>{words(place)}</span>
				<CopyButton text={`${lines.join('\n')}\n`} what={words(place)} />
			</div>
			<ul class="rows">
				{lines.map((line, i) => {
					const beside = notes.filter((note) => note.line === i);
					return (
						<li key={i}>
							<code>
								<Breakable text={line} />
							</code>
							{beside.length > 0 && (
								<span class="why">
									<Prose text={sentences(...beside.map((note) => words(note.words)))} />
								</span>
							)}
						</li>
					);
				})}
			</ul>
		</div>
	);
}
