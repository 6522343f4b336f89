/** A log: the cause first, what to do, and the lines that show it. */
import type { ShownFinding } from '../../shown.js';
import { useSpeech } from '../language.js';
import { FileInput } from '../parts/file-input.js';
import { ReportSection } from '../parts/file-parts.js';
import { FindingRows, Findings } from '../parts/finding.js';
import { Fix } from '../parts/fix.js';
import { Heading } from '../parts/heading.js';
import { Status } from '../parts/status.js';
import type { StatusKind } from '../parts/status-kind.js';
import { FINDING } from '../parts/texts.js';
import { FRAME } from '../texts.js';
import type { FileViewProps } from './file-view.js';
import { LogLines } from './log-lines.js';
import { Steps } from './steps.js';
import { LOG, ROM } from './texts.js';

const OF_CONFIDENCE: Readonly<Record<NonNullable<ShownFinding['confidence']>, StatusKind>> = {
	certain: 'err',
	likely: 'warn',
	possible: 'note',
};

export function Log({ file, result }: FileViewProps) {
	const { say } = useSpeech();
	const causes = result.findings.filter(({ confidence }) => confidence !== undefined);
	const advice = result.findings.filter(({ confidence }) => confidence === undefined);
	const [first, ...others] = causes;
	const named = (result.steps ?? []).flatMap(({ lines }) => lines);
	return (
		<>
			<Cause file={file} result={result} causes={causes} />
			<div class="cols">
				<div>
					{first !== undefined && <ToDo cause={first} />}
					{result.steps !== undefined && <Steps steps={result.steps} />}
					{others.length > 0 && (
						<section>
							<h3>{say(LOG.others)}</h3>
							<Findings findings={others} />
						</section>
					)}
					{advice.length > 0 && (
						<section>
							<h3>{say(ROM.findings)}</h3>
							<Findings findings={advice} />
						</section>
					)}
					{first === undefined && result.diagnose !== undefined && <FileInput label={say(FRAME.addFiles)} main />}
				</div>
				<div>
					{result.lines !== undefined && (
						<LogLines name={file.names[0]} lines={result.lines} causes={causes} named={named} />
					)}
					<ReportSection file={file} result={result} />
				</div>
			</div>
		</>
	);
}

function Cause({ file, result, causes }: FileViewProps & { readonly causes: readonly ShownFinding[] }) {
	const { say, words } = useSpeech();
	const [first, ...others] = causes;
	if (result.diagnose === undefined) return <Heading text={file.names[0]} />;
	if (first === undefined) {
		return (
			<Heading text={say(LOG.none)}>
				<p class="sum">{say(LOG.noneHint)}</p>
			</Heading>
		);
	}
	const { confidence } = first;
	return (
		<Heading text={words(first.message).replace(/[.。]$/, '')}>
			<p class="sum">
				{confidence !== undefined && (
					<Status is={OF_CONFIDENCE[confidence]}>{say(FINDING.confidence[confidence])}</Status>
				)}{' '}
				{others.length === 0 ? say(LOG.only) : say(LOG.first, { causes: causes.length })}
			</p>
		</Heading>
	);
}

function ToDo({ cause }: { readonly cause: ShownFinding }) {
	const { say, words } = useSpeech();
	return (
		<section>
			<h3>{say(FINDING.toDo)}</h3>
			<p class="fix">
				<Fix text={words(cause.fix ?? cause.remedy)} />
			</p>
			<FindingRows finding={cause} hasFix={false} />
		</section>
	);
}
