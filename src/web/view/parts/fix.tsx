/** What to do; of a command, that it can be done here, too: who has no Node has no romtool to run. */
import { useSpeech } from '../language.js';
import { isDoneHere } from './done-here.js';
import { Prose } from './prose.js';
import { FINDING } from './texts.js';

export function Fix({ text }: { readonly text: string }) {
	const { say } = useSpeech();
	return (
		<>
			<Prose text={text} />
			{isDoneHere(text) && <span class="dim"> {say(FINDING.doneHere)}</span>}
		</>
	);
}
