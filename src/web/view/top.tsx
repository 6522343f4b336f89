/** What stands on top of the page. */
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../../language/languages.js';
import { useSpeech } from './language.js';
import { FRAME } from './texts.js';

/** Each in itself. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: '中文' };

export function Top({ speak }: { readonly speak: (language: Language) => void }) {
	const { language, say } = useSpeech();
	return (
		<header class="top">
			<h1>romtool</h1>
			<p class="local">{say(FRAME.local)}</p>
			<nav class="lang" aria-label={say(FRAME.language)}>
				{LANGUAGES.map((each) => (
					<button
						type="button"
						key={each}
						lang={LANGUAGE_TAGS[each]}
						aria-current={each === language ? 'true' : undefined}
						onClick={() => speak(each)}
					>
						{NAMES[each]}
					</button>
				))}
			</nav>
		</header>
	);
}
