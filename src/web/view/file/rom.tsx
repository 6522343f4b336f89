/** An option ROM, a driver or a VBT: what each consumer does with it, and why. */

import { PartsTable } from '../joint/parts-found.js';
import { JOINT, STEPS } from '../joint/texts.js';
import { useSpeech } from '../language.js';
import { RomMap } from '../map/rom-map.js';
import { usePage } from '../page-context.js';
import { Contents, FoundSection, ReportSection } from '../parts/file-parts.js';
import { Heading } from '../parts/heading.js';
import { Status } from '../parts/status.js';
import type { FileViewProps } from './file-view.js';
import { Headers } from './headers.js';
import { Verdicts } from './verdicts.js';

export function Rom({ file, result }: FileViewProps) {
	const { say, words } = useSpeech();
	const { device } = usePage().state.joint ?? {};
	const { kind, fit } = file;
	const { verdicts = [], parts } = result;
	const { images } = result.inspect;
	return (
		<>
			<Heading text={file.names[0]}>
				<p class="sum">
					{fit !== undefined && <Status is={fit ? 'ok' : 'err'}>{say(fit ? STEPS.usable : STEPS.notUsable)}</Status>}{' '}
					{kind !== undefined && words(kind)}
				</p>
			</Heading>
			<div class="cols">
				<div>
					<Verdicts verdicts={verdicts} findings={result.findings} />
					<FoundSection result={result} />
					<Contents result={result} />
					{parts.length > 0 && (
						<section>
							<h3>{say(JOINT.found, { file: file.names[0] })}</h3>
							<PartsTable parts={parts} device={device} />
						</section>
					)}
				</div>
				<div>
					<RomMap key={file.id} file={file} result={result} />
					{images.length > 0 && <Headers images={images} />}
					<ReportSection file={file} result={result} />
				</div>
			</div>
		</>
	);
}
