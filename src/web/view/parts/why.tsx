/** Why what was asked for is not there. */
import type { Words } from '../../shown.js';
import { useSpeech } from '../language.js';

export function Why({ said }: { readonly said: Words }) {
	const { words } = useSpeech();
	return (
		<p class="notice err" role="alert">
			{words(said)}
		</p>
	);
}
