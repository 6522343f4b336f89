/** A configuration of a VM, with what was found at its lines. */
import { useSpeech } from '../language.js';
import { ReportSection } from '../parts/file-parts.js';
import { Findings } from '../parts/finding.js';
import { Heading } from '../parts/heading.js';
import { Prose } from '../parts/prose.js';
import { Status } from '../parts/status.js';
import { FRAME } from '../texts.js';
import { AnnotatedLines } from './annotated-lines.js';
import type { FileViewProps } from './file-view.js';
import { Mended } from './mended.js';
import { CONFIGURATION, ROM } from './texts.js';

export function Configuration({ file, result }: FileViewProps) {
	const { say, words } = useSpeech();
	const { findings, lines, lint, mended, problems } = result;
	const [errors, warnings] = (['error', 'warning'] as const).map(
		(severity) => findings.filter((each) => each.severity === severity).length,
	) as [number, number];
	const placed = findings.filter(({ line }) => line !== undefined);
	const others = findings.filter(({ line }) => line === undefined);
	const notJudged = (lint?.notJudged ?? []).flatMap(({ what }) =>
		what === 'rom-files' || what === 'host' ? what : [],
	);
	return (
		<>
			<Heading text={file.names[0]}>
				<p class="sum">
					{errors > 0 && <Status is="err">{say(CONFIGURATION.errors, { errors })}</Status>}{' '}
					{warnings > 0 && <Status is="warn">{say(CONFIGURATION.warnings, { warnings })}</Status>}{' '}
					{problems.length > 0 && <Status is="warn">{say(CONFIGURATION.unjudged)}</Status>}{' '}
					{errors + warnings + problems.length === 0 && <Status is="ok">{say(ROM.noFindings)}</Status>}{' '}
					{file.kind !== undefined && words(file.kind)}
				</p>
				<ul class="index">
					{placed
						.filter(({ severity }) => severity !== 'note')
						.map(({ line = 0, message }, i) => (
							<li key={i}>
								<a href={`#line-${line}`}>{say(FRAME.line, { line })}</a>
								<span>
									<Prose text={words(message)} />
								</span>
							</li>
						))}
				</ul>
			</Heading>
			<div class="cols">
				<div class="main-1">
					{lines !== undefined && (
						<section>
							<h3>{say(CONFIGURATION.file)}</h3>
							<AnnotatedLines name={file.names[0]} lines={lines} findings={placed} />
						</section>
					)}
				</div>
				<div>
					{mended !== undefined && <Mended file={file.names[0]} mended={mended} />}
					{others.length > 0 && (
						<section>
							<h3>{say(CONFIGURATION.elsewhere)}</h3>
							<Findings findings={others} />
						</section>
					)}
					{notJudged.map((what) => (
						<p key={what} class="notice">
							{say(CONFIGURATION.notJudged[what])}
						</p>
					))}
					<ReportSection file={file} result={result} />
				</div>
			</div>
		</>
	);
}
