/** All files together: the ROMs for the device that is chosen and the way to the guest, or the devices to choose from. */
import type { JointResult } from '../../joint-result.js';
import { hasTexts } from '../../report-page/has-texts.js';
import { jointReportName } from '../../report-page/report-name.js';
import { REPORT } from '../../report-page/texts.js';
import { ROM } from '../file/texts.js';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';
import { Findings } from '../parts/finding.js';
import { SaveLink } from '../parts/save-link.js';
import { SaveReport } from '../parts/save-report.js';
import { DeviceChoice } from './device-choice.js';
import { FilesTable } from './files-table.js';
import { PartsFound } from './parts-found.js';
import { ReadyRoms } from './ready-roms.js';
import { JOINT } from './texts.js';

export function Joint({ joint }: { readonly joint: JointResult }) {
	const { say, sentences } = useSpeech();
	const { files } = usePage().state;
	const { device, findings, urgent } = joint;
	const isSet = files.length > 1;
	return (
		<div class="cols">
			<div class="main-1">
				{device === undefined ? <DeviceChoice joint={joint} /> : <ReadyRoms joint={joint} device={device} />}
				{device === undefined && isSet && <FilesTable />}
			</div>
			<div>
				{findings.length > 0 && (
					<section>
						<h3>{say(ROM.findings)}</h3>
						<Findings findings={findings} />
					</section>
				)}
				{isSet && urgent.length > 0 && (
					<section>
						<h3>{say(JOINT.urgent)}</h3>
						<Findings findings={urgent} />
					</section>
				)}
				<PartsFound device={device} />
				{device !== undefined && isSet && <FilesTable />}
				<section>
					<h3>{say(JOINT.keep)}</h3>
					<div class="acts">
						<SaveReport name={jointReportName(joint)} />
						<SaveLink download={joint.report}>{say(JOINT.saveReport)}</SaveLink>
					</div>
					<p class="small dim">{sentences(say(REPORT.saveHint), hasTexts(files) && say(REPORT.ofTexts))}</p>
				</section>
			</div>
		</div>
	);
}
