/** A file that is nothing here: what it is, and that nothing was done with it. */
import { useSpeech } from '../language.js';
import { Contents, FoundSection, ReportSection } from '../parts/file-parts.js';
import { Heading } from '../parts/heading.js';
import type { FileViewProps } from './file-view.js';
import { DAMAGED } from './texts.js';

export function OtherFile({ file, result }: FileViewProps) {
	const { say, words } = useSpeech();
	const { kind } = file;
	return (
		<>
			<Heading text={file.names[0]}>
				<p class="sum">{kind === undefined ? say(DAMAGED.nothingHere) : words(kind)}</p>
			</Heading>
			<div class="cols">
				<div>
					{result.findings.length > 0 && <FoundSection result={result} />}
					<Contents result={result} />
				</div>
				<div>
					<ReportSection file={file} result={result} />
				</div>
			</div>
		</>
	);
}
