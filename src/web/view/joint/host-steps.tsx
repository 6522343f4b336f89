/** What is to be done on the host: what to add where, and what to run then. */
import type { HostStep } from '../../joint-result.js';
import { useSpeech } from '../language.js';
import { Breakable } from '../parts/breakable.js';
import { CopyButton } from '../parts/copy-button.js';
import { STEPS } from './texts.js';

export function HostSteps({ steps }: { readonly steps: readonly HostStep[] }) {
	const { say, words } = useSpeech();
	return (
		<ul class="prep">
			{steps.map(({ title, does, place, text }, i) => (
				<li key={i}>
					<div>
						<b>
							<Breakable text={words(title)} />
						</b>
						<p class="dim">
							{does !== 'run' && say(STEPS.does[does])}
							{place !== undefined && (
								<>
									{' · '}
									<Breakable text={words(place)} />
								</>
							)}
						</p>
					</div>
					<pre>
						<code>
							<Breakable text={text.trimEnd()} />
						</code>
					</pre>
					<CopyButton text={text} what={words(title)} />
				</li>
			))}
		</ul>
	);
}
