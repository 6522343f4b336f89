/** What went wrong with the page itself, or with what was given to it; above everything else. */
import { MOST_FILES } from '../limits.js';
import { useSpeech } from './language.js';
import { usePage } from './page-context.js';
import { FileInput } from './parts/file-input.js';
import { START, WORKING } from './texts.js';

export function Notices() {
	const { say } = useSpeech();
	const { failed, missed } = usePage().state;
	if (failed === undefined && missed === undefined) return null;
	return (
		<div class="notices">
			{failed !== undefined && (
				<p class="notice err" role="alert">
					{say(WORKING.failed, { said: failed })}
				</p>
			)}
			{missed !== undefined && (
				<p class="notice warn" role="alert">
					{missed === 'too-many' ? say(START.tooMany, { files: MOST_FILES }) : say(START.unread[missed])}
				</p>
			)}
			{missed !== undefined && missed !== 'too-many' && (
				<div class="acts">
					<FileInput label={say(START.chooseFiles)} />
					<FileInput label={say(START.chooseDirectory)} directory />
				</div>
			)}
		</div>
	);
}
