/** Leads those who use the keyboard past the files. */
import { useSpeech } from './language.js';
import { FRAME } from './texts.js';

export function SkipLink() {
	const { say } = useSpeech();
	return (
		<a class="skip" href="#main">
			{say(FRAME.skip)}
		</a>
	);
}
