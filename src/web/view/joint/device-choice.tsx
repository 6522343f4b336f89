/** The devices that the files are for, with what there is for each, to choose one from. */
import { parseIdPair } from '../../../pci/ids.js';
import type { Candidate, JointResult } from '../../joint-result.js';
import { CONTEXT } from '../device/texts.js';
import { withDevice } from '../device/with-device.js';
import { useSpeech } from '../language.js';
import { nameOf, usePage } from '../page-context.js';
import { Heading } from '../parts/heading.js';
import { PasteBox } from '../parts/paste-box.js';
import { Status } from '../parts/status.js';
import type { StatusKind } from '../parts/status-kind.js';
import { Table } from '../parts/table.js';
import { hasParts } from '../state.js';
import { JOINT } from './texts.js';

export function DeviceChoice({ joint }: { readonly joint: JointResult }) {
	const { say, sentences } = useSpeech();
	const { files } = usePage().state;
	const { candidates } = joint;
	const withParts = files.filter(hasParts).map(({ id }) => id);
	if (candidates.length === 0 && withParts.length === 0) {
		return <Heading text={say(JOINT.filesCount, { files: files.length })} />;
	}
	const about = candidates.length > 0 ? candidates.flatMap((each) => each.files) : withParts;
	const sources = [...new Set(about)].map((file) => nameOf(files, file));
	return (
		<>
			<Heading text={say(JOINT.which)}>
				<p class="sum">
					{sentences(
						say(JOINT.madeOf, { files: sources }),
						say(candidates.length > 0 ? JOINT.whichHint : JOINT.typeHint),
					)}
				</p>
			</Heading>
			{candidates.length > 0 && (
				<section>
					<Candidates candidates={candidates} />
				</section>
			)}
			<PasteBox title={say(JOINT.notSure)} hint={say(JOINT.notSureHint)} />
		</>
	);
}

function Candidates({ candidates }: { readonly candidates: readonly Candidate[] }) {
	const { say } = useSpeech();
	const hasAddress = candidates.some(({ address }) => address !== undefined);
	const columns = [
		{ title: say(CONTEXT.device) },
		...(hasAddress ? [{ title: say(JOINT.address) }] : []),
		{ title: say(JOINT.gop) },
		{ title: say(JOINT.vbios) },
		{ title: say(JOINT.choose), is: 'act' as const },
	];
	return (
		<Table columns={columns}>
			{candidates.map((each) => (
				<CandidateRow key={`${each.id} ${each.address ?? ''}`} candidate={each} hasAddress={hasAddress} />
			))}
		</Table>
	);
}

const OF_ANSWER: Readonly<Record<NonNullable<Candidate['gop']>, StatusKind>> = {
	measured: 'ok',
	listed: 'ok',
	doubtful: 'warn',
	unknown: 'note',
};

function CandidateRow({ candidate, hasAddress }: { readonly candidate: Candidate; readonly hasAddress: boolean }) {
	const { say } = useSpeech();
	const { state, choose } = usePage();
	const { id, name, address, gop, vbios, siblings } = candidate;
	const found = () => {
		if (vbios !== undefined) return <Status is="ok">{vbios.version ?? say(JOINT.there)}</Status>;
		if (siblings.length > 0) return <Status is="warn">{say(JOINT.sibling, { ids: siblings.map(parseIdPair) })}</Status>;
		return <Status is="warn">{say(JOINT.missing)}</Status>;
	};
	return (
		<tr>
			<th scope="row">
				<span class="id">{id}</span> {name}
			</th>
			{hasAddress && <td data-l={say(JOINT.address)}>{address !== undefined && <span class="id">{address}</span>}</td>}
			<td data-l={say(JOINT.gop)}>
				{gop === undefined ? (
					<Status is="warn">{say(JOINT.missing)}</Status>
				) : (
					<Status is={OF_ANSWER[gop]}>{say(JOINT.answers[gop])}</Status>
				)}
			</td>
			<td data-l={say(JOINT.vbios)}>{found()}</td>
			<td class="act">
				<button type="button" class="btn" onClick={() => choose(withDevice(state.choice, candidate, state.joint))}>
					{say(JOINT.choose)}
					<span class="vh"> {id}</span>
				</button>
			</td>
		</tr>
	);
}
