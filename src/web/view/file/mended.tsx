/** The lines that replace those with mistakes, and the whole file with them, to be copied or saved. */
import type { MendedLines } from '../../file-result.js';
import { useSpeech } from '../language.js';
import { CodeBox } from '../parts/code-box.js';
import { Prose } from '../parts/prose.js';
import { SaveLink } from '../parts/save-link.js';
import { CONFIGURATION } from './texts.js';

export function Mended({ file, mended }: { readonly file: string; readonly mended: MendedLines }) {
	const { say } = useSpeech();
	const { lines, gone, download, errors, warnings } = mended;
	return (
		<section>
			<h3>{say(CONFIGURATION.mended)}</h3>
			{lines.length > 0 && <CodeBox place={file} text={lines.join('\n')} />}
			{gone.length > 0 && (
				<p>
					<Prose text={say(CONFIGURATION.gone, { lines: gone })} />
				</p>
			)}
			<p>{say(CONFIGURATION.left, { errors, warnings })}</p>
			<p class="acts">
				<SaveLink download={download}>{say(CONFIGURATION.saveMended)}</SaveLink>
			</p>
		</section>
	);
}
