/** The lines of a configuration, with findings under those that they are about. */
import type { ShownFinding, ShownLines } from '../../shown.js';
import { useSpeech } from '../language.js';
import { FindingRows } from '../parts/finding.js';
import { LineChanges } from '../parts/line-changes.js';
import { Prose } from '../parts/prose.js';
import { Status } from '../parts/status.js';
import { OF_SEVERITY } from '../parts/status-kind.js';
import { FINDING } from '../parts/texts.js';
import { FRAME } from '../texts.js';
import { visible } from '../visible.js';
import { MarkedLine } from './marked-line.js';
import { CONFIGURATION } from './texts.js';

export interface AnnotatedLinesProps {
	readonly name: string;
	readonly lines: ShownLines;
	readonly findings: readonly ShownFinding[];
}

export function AnnotatedLines({ name, lines, findings }: AnnotatedLinesProps) {
	const { say } = useSpeech();
	const { text, first, more } = lines;
	return (
		<>
			<ol class="src" aria-label={visible(name)}>
				{text.map((line, i) => {
					const number = first + i;
					return (
						<Line key={number} number={number} text={line} findings={findings.filter((each) => each.line === number)} />
					);
				})}
			</ol>
			{more > 0 && <p class="small dim">{say(CONFIGURATION.more, { lines: more })}</p>}
		</>
	);
}

interface LineProps {
	readonly number: number;
	readonly text: string;
	readonly findings: readonly ShownFinding[];
}

function Line({ number, text, findings }: LineProps) {
	const { say, words } = useSpeech();
	const [worst] = (['error', 'warning', 'note'] as const).filter((each) => findings.some((f) => f.severity === each));
	return (
		<li id={`line-${number}`} class={worst === 'error' ? 'hit' : worst === 'warning' ? 'cause' : undefined}>
			<span class="n" aria-hidden="true">
				{number}
			</span>
			<code>
				<span class="vh">{say(FRAME.line, { line: number })} </span>
				<MarkedLine text={text} spans={findings.flatMap(({ meant = [] }) => meant)} />
			</code>
			{findings.length > 0 && (
				<div class="ann">
					{findings.map((finding, i) => (
						<div class="f" key={i}>
							<Status is={OF_SEVERITY[finding.severity]}>{say(FINDING.severity[finding.severity])}</Status>
							<div>
								<p>
									<Prose text={words(finding.message)} />
								</p>
								{finding.changes !== undefined && <LineChanges changes={finding.changes} />}
								<FindingRows finding={finding} />
							</div>
						</div>
					))}
				</div>
			)}
		</li>
	);
}
