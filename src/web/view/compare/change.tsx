/** What became of a part: a sign and its word. */

import { CHANGE_WORDS } from '../../../compare/texts.js';
import type { ChangeWord } from '../../../compare/told.js';
import { useSpeech } from '../language.js';

const SIGNS: Readonly<Record<ChangeWord, string>> = { changed: '≠', added: '+', removed: '−', moved: '→', same: '=' };

export function ChangeMark({ word }: { readonly word: ChangeWord }) {
	const { say } = useSpeech();
	return (
		<span class="chg">
			<span aria-hidden="true">{SIGNS[word]}</span> {say(CHANGE_WORDS[word])}
		</span>
	);
}
