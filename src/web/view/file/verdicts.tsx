/** What each consumer does with a ROM: a row where its releases agree, and one for each range of them where they do not. */

import type { ShownFinding, ShownVerdict } from '../../shown.js';
import { STEPS } from '../joint/texts.js';
import { useSpeech } from '../language.js';
import { Prose } from '../parts/prose.js';
import { Status } from '../parts/status.js';
import { OF_VERDICT } from '../parts/status-kind.js';
import { Table } from '../parts/table.js';
import { FINDING } from '../parts/texts.js';
import { ROM } from './texts.js';

interface VerdictsProps {
	readonly verdicts: readonly ShownVerdict[];
	readonly findings: readonly ShownFinding[];
}

export function Verdicts({ verdicts, findings }: VerdictsProps) {
	const { say } = useSpeech();
	if (verdicts.length === 0) return null;
	const columns = [
		{ title: say(ROM.consumer) },
		{ title: say(STEPS.verdict) },
		{ title: say(FINDING.releases) },
		{ title: say(ROM.why) },
	];
	return (
		<section>
			<h3>{say(ROM.who)}</h3>
			<Table columns={columns}>
				{verdicts.map((verdict, i) => (
					<VerdictRow
						key={i}
						verdict={verdict}
						isSame={verdicts[i - 1]?.consumer === verdict.consumer}
						findings={findings}
					/>
				))}
			</Table>
		</section>
	);
}

interface VerdictRowProps {
	readonly verdict: ShownVerdict;
	/** As the row above. */
	readonly isSame: boolean;
	readonly findings: readonly ShownFinding[];
}

function VerdictRow({ verdict, isSame, findings }: VerdictRowProps) {
	const { say, words } = useSpeech();
	const { consumer, title, is, releases, because } = verdict;
	const about = ROM.about[consumer as keyof typeof ROM.about];
	const [reason] = because.flatMap((at) => findings[at] ?? []);
	return (
		<tr>
			<th scope="row">
				<span class={isSame ? 'vh' : undefined}>{title}</span>
				{!isSame && about !== undefined && <p class="dim small">{say(about)}</p>}
			</th>
			<td data-l={say(STEPS.verdict)}>
				<Status is={OF_VERDICT[is]}>{words(verdict.words)}</Status>
			</td>
			<td data-l={say(FINDING.releases)}>
				{releases === undefined ? say(ROM.allReleases) : <span class="id">{say(ROM.range, releases)}</span>}
			</td>
			<td data-l={say(ROM.why)}>
				{reason !== undefined && (
					<span>
						<Prose text={words(reason.message)} />
					</span>
				)}
			</td>
		</tr>
	);
}
