/** The result: of the file that is selected, or of all together. */
import { ContextForm } from './device/context-form.js';
import { FileView } from './file/file.js';
import { Joint } from './joint/joint.js';
import { useSpeech } from './language.js';
import { useLate } from './late.js';
import { usePage } from './page-context.js';
import { shownOf } from './state.js';
import { WORKING } from './texts.js';
import { Working } from './working.js';

export function MainArea() {
	const { say } = useSpeech();
	const { state } = usePage();
	const { files, joint, progress, failed } = state;
	const isLate = useLate(progress !== undefined);
	const shown = shownOf(state);
	const file = files.find(({ id }) => id === shown);
	const isPending = file === undefined ? joint === undefined : file.state === 'waiting' || file.state === 'working';
	const hasResult = file === undefined ? joint !== undefined : file.result !== undefined || !isPending;
	return (
		<main id="main" tabIndex={-1} aria-busy={progress !== undefined || isPending}>
			<ContextForm />
			{failed !== undefined && (
				<p class="notice err" role="alert">
					{say(WORKING.failed, { said: failed })}
				</p>
			)}
			{hasResult && (file === undefined ? joint !== undefined && <Joint joint={joint} /> : <FileView file={file} />)}
			{!hasResult && progress !== undefined && isLate && <Working progress={progress} />}
		</main>
	);
}
