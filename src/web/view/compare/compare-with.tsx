/** From a file to its comparison with another one. */
import { useState } from 'preact/hooks';
import type { FileEntry } from '../../file-result.js';
import type { FileId } from '../../shown.js';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';
import { comparable } from '../state.js';
import { FileSelect } from './file-select.js';
import { COMPARE } from './texts.js';

export function CompareWith({ file }: { readonly file: FileEntry }) {
	const { say } = useSpeech();
	const { state, compare } = usePage();
	const [chosen, setChosen] = useState<FileId>();
	const all = comparable(state.files);
	const others = all.filter(({ id }) => id !== file.id);
	const other = others.find(({ id }) => id === chosen) ?? others[0];
	if (other === undefined || !all.includes(file)) return null;
	return (
		<section class="with">
			<h3>{say(COMPARE.compare)}</h3>
			<div class="pick">
				<FileSelect label={say(COMPARE.with)} files={others} value={other.id} onChange={setChosen} />
				<button type="button" class="btn" onClick={() => compare(file.id, other.id)}>
					{say(COMPARE.compare)}
				</button>
			</div>
		</section>
	);
}
