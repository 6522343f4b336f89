/** The steps that a log shows, one after the other, and the one that it does not. */
import { Fragment } from 'preact';
import type { ShownStep } from '../../shown.js';
import { useSpeech } from '../language.js';
import { Status } from '../parts/status.js';
import { Table } from '../parts/table.js';
import { FINDING } from '../parts/texts.js';
import { LOG } from './texts.js';

export function Steps({ steps }: { readonly steps: readonly ShownStep[] }) {
	const { say, words } = useSpeech();
	const columns = [
		{ title: say(LOG.step) },
		{ title: say(LOG.seen) },
		{ title: say(FINDING.lines), is: 'num' as const },
	];
	return (
		<section>
			<h3>{say(LOG.steps)}</h3>
			<Table columns={columns}>
				{steps.map(({ words: step, lines }) => (
					<tr key={step.en}>
						<th scope="row">{words(step)}</th>
						<td data-l={say(LOG.seen)}>
							<Status is={lines.length > 0 ? 'ok' : 'warn'}>{say(lines.length > 0 ? LOG.yes : LOG.no)}</Status>
						</td>
						<td class="num" data-l={say(FINDING.lines)}>
							{lines.length === 0
								? say(LOG.noLine)
								: lines.map((line, i) => (
										<Fragment key={line}>
											{i > 0 && ', '}
											<a href={`#line-${line}`}>{line}</a>
										</Fragment>
									))}
						</td>
					</tr>
				))}
			</Table>
		</section>
	);
}
