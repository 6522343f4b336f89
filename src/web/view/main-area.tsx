/** The result: of the file that is selected, or of all together. */
import { ContextForm } from './device/context-form.js';
import { FileView } from './file/file.js';
import { Joint } from './joint/joint.js';
import { useSpeech } from './language.js';
import { useLate } from './late.js';
import { usePage } from './page-context.js';
import { hasResult, isPending, shownOf } from './state.js';
import { WORKING } from './texts.js';
import { Working } from './working.js';

export function MainArea() {
	const { say } = useSpeech();
	const { state } = usePage();
	const { files, joint, progress, failed, isAsking = false } = state;
	const isLate = useLate(progress !== undefined);
	const shown = shownOf(state);
	const file = files.find(({ id }) => id === shown);
	const isBusy = isAsking || progress !== undefined || joint === undefined || files.some(isPending);
	const isThere = hasResult(state);
	return (
		<main id="main" tabIndex={-1} aria-busy={isBusy && failed === undefined}>
			<ContextForm />
			{failed !== undefined && (
				<p class="notice err" role="alert">
					{say(WORKING.failed, { said: failed })}
				</p>
			)}
			{isThere && (file === undefined ? joint !== undefined && <Joint joint={joint} /> : <FileView file={file} />)}
			{!isThere && progress !== undefined && isLate && <Working progress={progress} />}
		</main>
	);
}
