/** Two files beside each other: which are chosen, and what differs between them. */
import type { FileEntry } from '../../file-result.js';
import type { FileId } from '../../shown.js';
import { JOINT } from '../joint/texts.js';
import { useSpeech } from '../language.js';
import { useLate } from '../late.js';
import { usePage } from '../page-context.js';
import { Heading } from '../parts/heading.js';
import { SaveLink } from '../parts/save-link.js';
import { Why } from '../parts/why.js';
import { comparable, pairOf } from '../state.js';
import { DifferingParts } from './differing-parts.js';
import { FileSelect } from './file-select.js';
import { Nodes } from './nodes.js';
import { COMPARE } from './texts.js';
import { useComparison } from './use-comparison.js';

export function Compare() {
	const pair = pairOf(usePage().state);
	return pair === undefined ? null : <Pair before={pair[0]} after={pair[1]} />;
}

function Pair({ before, after }: { readonly before: FileEntry; readonly after: FileEntry }) {
	const { say, words } = useSpeech();
	const { state, compare } = usePage();
	const answer = useComparison(before.id, after.id);
	const isLate = useLate(answer === undefined);
	const { comparison, why } = answer ?? {};
	const files = comparable(state.files);
	// The file that the other field has: they change places.
	const take = (first: FileId, second: FileId) =>
		first === second ? compare(after.id, before.id) : compare(first, second);
	return (
		<>
			<Heading text={comparison === undefined ? say(COMPARE.title) : words(comparison.summary).replace(/[.。]$/, '')}>
				{comparison !== undefined && !comparison.equal && <p class="sum">{say(COMPARE.sides)}</p>}
			</Heading>
			<form class="pick" aria-label={say(COMPARE.title)} onSubmit={(event) => event.preventDefault()}>
				<FileSelect label={say(COMPARE.first)} files={files} value={before.id} onChange={(id) => take(id, after.id)} />
				<FileSelect label={say(COMPARE.second)} files={files} value={after.id} onChange={(id) => take(before.id, id)} />
				<button type="button" class="btn" onClick={() => compare(after.id, before.id)}>
					{say(COMPARE.swap)}
				</button>
			</form>
			{why !== undefined && <Why said={why} />}
			{answer === undefined && isLate && <p>{say(COMPARE.working)}</p>}
			{comparison !== undefined && (
				<>
					{comparison.problems.map((problem, i) => (
						<p key={i} class="notice warn">
							{words(problem)}
						</p>
					))}
					<DifferingParts comparison={comparison} />
					<Nodes comparison={comparison} />
					<section>
						<h3>{say(JOINT.keep)}</h3>
						<div class="acts">
							<SaveLink download={comparison.report}>{say(JOINT.saveReport)}</SaveLink>
						</div>
					</section>
				</>
			)}
		</>
	);
}
