/** The ROMs that are ready: what each is, what became of it when it was checked, and a link that saves it. */

import type { JointResult, ReadyRom } from '../../joint-result.js';
import { useSpeech } from '../language.js';
import { Breakable } from '../parts/breakable.js';
import { SaveLink } from '../parts/save-link.js';
import { Status } from '../parts/status.js';
import { Table } from '../parts/table.js';
import { FINDING } from '../parts/texts.js';
import { FRAME } from '../texts.js';
import { JOINT, STEPS } from './texts.js';

export function RomsTable({ joint }: { readonly joint: JointResult }) {
	const { say } = useSpeech();
	const { roms, zip } = joint;
	const columns = [
		{ title: say(FINDING.file) },
		{ title: say(FRAME.bytes), is: 'num' as const },
		{ title: say(JOINT.for) },
		{ title: say(STEPS.judged) },
		{ title: say(STEPS.verdict) },
		{ title: say(FRAME.save), is: 'act' as const },
	];
	return (
		<>
			<Table columns={columns}>
				{roms.map((rom) => (
					<RomRow key={rom.download.id} rom={rom} />
				))}
			</Table>
			{zip !== undefined && (
				<div class="acts">
					<SaveLink download={zip} look="main">
						{say(STEPS.saveZip)}
					</SaveLink>
					<span class="small dim">{say(STEPS.zipHint)}</span>
				</div>
			)}
		</>
	);
}

function RomRow({ rom }: { readonly rom: ReadyRom }) {
	const { say, words } = useSpeech();
	const { download, roleName, size, fit, verdicts } = rom;
	// That others have no use for it is right, and said in its own result.
	const telling = verdicts.filter(({ is }) => is === 'good' || is === 'bad');
	return (
		<tr>
			<th scope="row">
				<span class="name">
					<Breakable text={download.name} />
				</span>
				<p class="dim small">{words(roleName)}</p>
			</th>
			<td data-l={say(FRAME.bytes)} class="num">
				{size}
			</td>
			<td data-l={say(JOINT.for)}>
				<span class="id">{rom.function ?? '–'}</span>
			</td>
			<td data-l={say(STEPS.judged)}>
				<span>{telling.map((each) => `${each.title} ${words(each.words)}`).join(' · ')}</span>
			</td>
			<td data-l={say(STEPS.verdict)}>
				<Status is={fit ? 'ok' : 'err'}>{say(fit ? STEPS.usable : STEPS.notUsable)}</Status>
			</td>
			<td class="act">
				<SaveLink download={download}>{say(FRAME.save)}</SaveLink>
			</td>
		</tr>
	);
}
