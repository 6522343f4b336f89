/** The log: lines that show a cause stand out, harmless ones are dim and say why, long runs of others are folded. */
import { useState } from 'preact/hooks';
import type { ShownFinding, ShownLines } from '../../shown.js';
import { useSpeech } from '../language.js';
import { Breakable } from '../parts/breakable.js';
import { FRAME } from '../texts.js';
import { visible } from '../visible.js';
import { type Run, runsOf, type ShownLine } from './log-runs.js';
import { CONFIGURATION, LOG } from './texts.js';

export interface LogLinesProps {
	readonly name: string;
	readonly lines: ShownLines;
	readonly causes: readonly ShownFinding[];
	/** Lines that something leads to. */
	readonly named: readonly number[];
}

export function LogLines({ name, lines, causes, named }: LogLinesProps) {
	const { say } = useSpeech();
	const { text, more, harmless = [] } = lines;
	return (
		<section>
			<h3>{say(LOG.theLog)}</h3>
			<p class="small dim">{say(LOG.counts, { lines: text.length + more, harmless: harmless.length })}</p>
			<ol class="src" aria-label={visible(name)}>
				{runsOf(lines, causes, named).map((run) =>
					run.isFolded ? (
						<Folded key={run.lines[0]?.number} run={run} />
					) : (
						run.lines.map((line) => <Line key={line.number} line={line} />)
					),
				)}
			</ol>
			{more > 0 && <p class="small dim">{say(CONFIGURATION.more, { lines: more })}</p>}
		</section>
	);
}

function Folded({ run }: { readonly run: Run }) {
	const { say } = useSpeech();
	const [open, setOpen] = useState(false);
	const [from = 0, to = 0] = [run.lines[0]?.number, run.lines.at(-1)?.number];
	if (open) {
		return (
			<>
				{run.lines.map((line) => (
					<Line key={line.number} line={line} />
				))}
			</>
		);
	}
	return (
		<li class="lr">
			<span class="n" aria-hidden="true">
				…
			</span>
			<button type="button" class="link" onClick={() => setOpen(true)}>
				{say(run.isHarmless ? LOG.foldedHarmless : LOG.folded, { from, to })}
			</button>
			<span />
		</li>
	);
}

function Line({ line }: { readonly line: ShownLine }) {
	const { say, words } = useSpeech();
	const { number, text, isShownBy, harmless } = line;
	return (
		<li id={`line-${number}`} class={`lr${isShownBy ? ' cause' : ''}${harmless === undefined ? '' : ' calm'}`}>
			<span class="n" aria-hidden="true">
				{number}
			</span>
			<code>
				<span class="vh">{say(FRAME.line, { line: number })} </span>
				<Breakable text={text} />
			</code>
			{harmless === undefined ? (
				<span />
			) : (
				<details class="tag">
					<summary>{say(LOG.harmless)}</summary>
					{words(harmless.meaning)}
				</details>
			)}
		</li>
	);
}
