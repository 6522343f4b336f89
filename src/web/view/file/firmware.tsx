/** A BIOS, or what has one in it: its parts; and what to do where it has none. */

import { PartsTable } from '../joint/parts-found.js';
import { JOINT } from '../joint/texts.js';
import { useSpeech } from '../language.js';
import { FirmwareMap } from '../map/firmware-map.js';
import { MAP } from '../map/texts.js';
import { usePage } from '../page-context.js';
import { CodeBox } from '../parts/code-box.js';
import { FileInput } from '../parts/file-input.js';
import { Contents, FoundSection, ReportSection } from '../parts/file-parts.js';
import { Heading } from '../parts/heading.js';
import { Status } from '../parts/status.js';
import { Tabs } from '../parts/tabs.js';
import { FINDING } from '../parts/texts.js';
import type { FileViewProps } from './file-view.js';
import { DAMAGED } from './texts.js';

/** Linux gives the table under this name. */
const TAKE_VFCT = 'sudo cat /sys/firmware/acpi/tables/VFCT > VFCT.bin';

export function Firmware({ file, result }: FileViewProps) {
	const { say, words } = useSpeech();
	const [name] = file.names;
	const hasParts = result.parts.length > 0 || file.state !== 'done';
	const isDamaged = result.findings.some(({ severity }) => severity !== 'note');
	const kind = file.kind === undefined ? '' : words(file.kind);
	const first = hasParts
		? { id: 'parts', title: say(MAP.parts), content: () => <Parts file={file} result={result} /> }
		: { id: 'to-do', title: say(FINDING.toDo), content: () => <NoParts file={file} result={result} /> };
	const map = { id: 'map', title: say(MAP.map), content: () => <FirmwareMap key={file.id} file={file} /> };
	// While it is worked on there is more to come.
	const hasMap = result.hasTree && file.state !== 'working';
	return (
		<>
			<Heading text={hasParts ? name : say(DAMAGED.nothing, { file: name })}>
				{hasParts ? (
					<p class="sum">{[kind, file.gist === undefined ? '' : words(file.gist)].join(' · ')}</p>
				) : (
					<p class="sum">
						{isDamaged && <Status is="err">{say(DAMAGED.damaged)}</Status>} {kind}
					</p>
				)}
			</Heading>
			{hasMap ? <Tabs key={file.id} label={say(MAP.views)} tabs={[first, map]} /> : first.content()}
		</>
	);
}

function Parts({ file, result }: FileViewProps) {
	const { say } = useSpeech();
	const { device } = usePage().state.joint ?? {};
	return (
		<div class="cols">
			<div>
				<section>
					<h3 class="name">{say(JOINT.found, { file: file.names[0] })}</h3>
					<PartsTable parts={result.parts} device={device} />
				</section>
				<FoundSection result={result} />
			</div>
			<div>
				<Contents result={result} />
				<ReportSection file={file} result={result} />
			</div>
		</div>
	);
}

function NoParts({ file, result }: FileViewProps) {
	const { say } = useSpeech();
	return (
		<div class="cols">
			<div class="main-1">
				<section>
					<h3>{say(FINDING.toDo)}</h3>
					<div class="steps">
						<div class="step">
							<h4>{say(DAMAGED.again)}</h4>
							<p>{say(DAMAGED.againHint, { bytes: file.size })}</p>
							<div>
								<FileInput label={say(DAMAGED.chooseNew)} main />
							</div>
						</div>
						<div class="step">
							<h4>{say(DAMAGED.unopened)}</h4>
							<p>{say(DAMAGED.unopenedHint)}</p>
						</div>
						<div class="step">
							<h4>{say(DAMAGED.host)}</h4>
							<CodeBox place={say(DAMAGED.onHost)} text={TAKE_VFCT} />
							<p>{say(DAMAGED.hostHint)}</p>
						</div>
					</div>
				</section>
				<FoundSection result={result} />
			</div>
			<div>
				<Contents result={result} />
				<ReportSection file={file} result={result} />
			</div>
		</div>
	);
}
