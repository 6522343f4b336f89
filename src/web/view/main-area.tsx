/** The result: of the file that is selected, of two that are compared, or of all together. */
import { Compare } from './compare/compare.js';
import { SameFiles } from './compare/same-files.js';
import { ContextForm } from './device/context-form.js';
import { FileView } from './file/file.js';
import { Joint } from './joint/joint.js';
import { useLate } from './late.js';
import { usePage } from './page-context.js';
import { hasResult, isBusy, shownOf } from './state.js';
import { Working } from './working.js';

export function MainArea() {
	const { state } = usePage();
	const { files, joint } = state;
	const isLate = useLate(isBusy(state));
	const shown = shownOf(state);
	const file = files.find(({ id }) => id === shown);
	const isThere = hasResult(state);
	const result = () => {
		if (shown === 'compare') return <Compare />;
		if (file !== undefined) return <FileView file={file} />;
		return joint !== undefined && <Joint joint={joint} />;
	};
	return (
		<main id="main" tabIndex={-1} aria-busy={isBusy(state)}>
			<ContextForm />
			<SameFiles files={file === undefined ? files : [file]} />
			{isThere && result()}
			{!isThere && isLate && <Working />}
		</main>
	);
}
