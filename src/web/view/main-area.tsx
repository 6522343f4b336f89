/** The result: of the file that is selected, or of all together. */
import { ContextForm } from './device/context-form.js';
import { FileView } from './file/file.js';
import { Joint } from './joint/joint.js';
import { useLate } from './late.js';
import { usePage } from './page-context.js';
import { hasResult, isBusy, shownOf } from './state.js';
import { Working } from './working.js';

export function MainArea() {
	const { state } = usePage();
	const { files, joint, progress } = state;
	const isLate = useLate(progress !== undefined);
	const shown = shownOf(state);
	const file = files.find(({ id }) => id === shown);
	const isThere = hasResult(state);
	return (
		<main id="main" tabIndex={-1} aria-busy={isBusy(state)}>
			<ContextForm />
			{isThere && (file === undefined ? joint !== undefined && <Joint joint={joint} /> : <FileView file={file} />)}
			{!isThere && progress !== undefined && isLate && <Working progress={progress} />}
		</main>
	);
}
