/** The parts that were found in each firmware, with how they stand to the device, each to be saved by itself. */
import type { Fit } from '../../../graphics/parts/for-device.js';
import type { ChosenDevice } from '../../joint-result.js';
import type { ShownPart } from '../../shown.js';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';
import { Breakable } from '../parts/breakable.js';
import { SaveLink } from '../parts/save-link.js';
import { Status } from '../parts/status.js';
import type { StatusKind } from '../parts/status-kind.js';
import { Table } from '../parts/table.js';
import { hasParts } from '../state.js';
import { FRAME } from '../texts.js';
import { devicesOf } from './devices-of.js';
import { JOINT } from './texts.js';

export function PartsFound({ device }: { readonly device: ChosenDevice | undefined }) {
	const { say } = useSpeech();
	const { files } = usePage().state;
	const found = files.filter(hasParts);
	return (
		<>
			{found.map((file) => (
				<section key={file.id}>
					<h3 class="name">{say(JOINT.found, { file: file.names[0] })}</h3>
					<PartsTable parts={file.result?.parts ?? []} device={device} />
				</section>
			))}
		</>
	);
}

export interface PartsTableProps {
	readonly parts: readonly ShownPart[];
	readonly device: ChosenDevice | undefined;
}

export function PartsTable({ parts, device }: PartsTableProps) {
	const { say } = useSpeech();
	const columns = [
		{ title: say(JOINT.part) },
		{ title: say(FRAME.version) },
		{ title: say(JOINT.for) },
		...(device === undefined ? [] : [{ title: device.id }]),
		{ title: say(FRAME.bytes), is: 'num' as const },
		{ title: say(FRAME.save), is: 'act' as const },
	];
	return (
		<Table columns={columns}>
			{parts.map((part, i) => (
				<PartRow key={i} part={part} device={device} />
			))}
		</Table>
	);
}

const OF_FIT: Readonly<Record<Fit, StatusKind>> = {
	measured: 'ok',
	listed: 'ok',
	sibling: 'warn',
	unknown: 'note',
	other: 'na',
};

function PartRow({ part, device }: { readonly part: ShownPart; readonly device: ChosenDevice | undefined }) {
	const { say, words } = useSpeech();
	const { fits } = usePage().state.joint ?? {};
	const { download, kind } = part;
	const { version, size, sha256 } = part.part;
	const fit = fits?.[sha256] ?? 'other';
	return (
		<tr>
			<th scope="row">
				{words(kind)}
				<p class="dim small name">
					<Breakable text={download.name} />
				</p>
			</th>
			<td data-l={say(FRAME.version)}>
				{version !== undefined && (
					<span class="id wrap">
						<Breakable text={version} />
					</span>
				)}
			</td>
			<td data-l={say(JOINT.for)} class="name">
				<span>{devicesOf(part.part)}</span>
			</td>
			{device !== undefined && (
				<td data-l={device.id}>
					<Status is={OF_FIT[fit]}>{say(JOINT.fits[fit])}</Status>
				</td>
			)}
			<td class="num" data-l={say(FRAME.bytes)}>
				{size}
			</td>
			<td class="act">
				<SaveLink download={download} look="quiet">
					{say(FRAME.save)}
				</SaveLink>
			</td>
		</tr>
	);
}
