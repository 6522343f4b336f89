/** What views of a file have in common: its findings, what is in it, what could not be read, and its report. */
import type { FileResult } from '../../file-result.js';
import { hasTexts } from '../../report-page/has-texts.js';
import { fileReportName } from '../../report-page/report-name.js';
import { REPORT } from '../../report-page/texts.js';
import type { FileViewProps } from '../file/file-view.js';
import { ROM } from '../file/texts.js';
import { JOINT } from '../joint/texts.js';
import { useSpeech } from '../language.js';
import { Breakable } from './breakable.js';
import { Findings } from './finding.js';
import { SaveLink } from './save-link.js';
import { SaveReport } from './save-report.js';

export function FoundSection({ result }: { readonly result: FileResult }) {
	const { say } = useSpeech();
	const { findings, problems } = result;
	// Nothing can be said of what could not be read.
	if (findings.length === 0 && problems.length > 0) return null;
	return (
		<section>
			<h3>{say(ROM.findings)}</h3>
			{findings.length === 0 ? <p>{say(ROM.noFindings)}</p> : <Findings findings={findings} />}
		</section>
	);
}

export function Problems({ problems }: Pick<FileResult, 'problems'>) {
	const { words } = useSpeech();
	return (
		<>
			{problems.map((problem, i) => (
				<p key={i} class="notice warn">
					{words(problem)}
				</p>
			))}
		</>
	);
}

export function Contents({ result }: { readonly result: FileResult }) {
	const { say, words } = useSpeech();
	return (
		<section>
			<h3>{say(ROM.inIt)}</h3>
			<dl class="kv">
				{result.rows.map(({ label, value }, i) => (
					<div key={i}>
						<dt>{words(label)}</dt>
						<dd>
							<Breakable text={words(value)} />
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

export function ReportSection({ file, result }: FileViewProps) {
	const { say } = useSpeech();
	return (
		<section>
			<h3>{say(JOINT.keep)}</h3>
			<div class="acts">
				<SaveReport key={file.id} file={file.id} name={fileReportName(result)} />
				<SaveLink download={result.report}>{say(JOINT.saveReport)}</SaveLink>
			</div>
			<p class="small dim">{say(hasTexts([file]) ? REPORT.saveTextHint : REPORT.saveHint)}</p>
		</section>
	);
}
