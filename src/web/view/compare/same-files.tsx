/** Files that were given under several names are one entry: that they are the same is the answer to whoever compares them. */
import type { FileEntry } from '../../file-result.js';
import { useSpeech } from '../language.js';
import { COMPARE } from './texts.js';

/** Of a folder with copies of everything; each file says it, too. */
const MOST = 5;

export function SameFiles({ files }: { readonly files: readonly FileEntry[] }) {
	const { say } = useSpeech();
	const several = files.filter(({ names }) => names.length > 1);
	return (
		<>
			{several.slice(0, MOST).map(({ id, names }) => (
				<p key={id} class="notice name">
					{say(COMPARE.same, { files: [...names] })}
				</p>
			))}
		</>
	);
}
