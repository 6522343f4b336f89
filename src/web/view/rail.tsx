/** The rail: all files together, two that are compared, and each of them. */
import { parseIdPair } from '../../pci/ids.js';
import type { FileEntry } from '../file-result.js';
import { COMPARE } from './compare/texts.js';
import { JOINT } from './joint/texts.js';
import { useSpeech } from './language.js';
import { useLate } from './late.js';
import { usePage } from './page-context.js';
import { Breakable } from './parts/breakable.js';
import { FileInput } from './parts/file-input.js';
import { Status } from './parts/status.js';
import { RailFile } from './rail-file.js';
import { Running, useCounted } from './running.js';
import { shortName } from './short-name.js';
import { hasResult, isJoint, pairOf, type Selected, shownOf } from './state.js';
import { FRAME } from './texts.js';

export function Rail() {
	const { say } = useSpeech();
	const { state, engine, select } = usePage();
	const shown = shownOf(state);
	const { progress } = state;
	const pair = pairOf(state);
	const isLate = useLate(progress.length > 0);
	const counted = useCounted();
	const go = (selected: Selected) => {
		select(selected);
		// The heading is there when the page has been drawn anew.
		setTimeout(() => document.querySelector<HTMLElement>('main h2')?.focus());
	};
	return (
		<nav class="rail" aria-label={say(FRAME.files)}>
			<div class="sticky">
				<h2>{say(FRAME.files)}</h2>
				<ul>
					{isJoint(state.files, state.joint) && <JointEntry current={shown === 'joint'} go={() => go('joint')} />}
					{pair !== undefined && <CompareEntry pair={pair} current={shown === 'compare'} go={() => go('compare')} />}
					{state.files.map((file) => (
						<RailFile
							key={file.id}
							file={file}
							progress={progress.find((each) => each.file === file.id)}
							current={shown === file.id}
							go={() => go(file.id)}
							remove={() => engine.send({ type: 'remove', file: file.id })}
						/>
					))}
				</ul>
				<div class="acts">
					<FileInput label={say(FRAME.addFiles)} />
					<button type="button" class="btn quiet" onClick={() => engine.send({ type: 'clear' })}>
						{say(FRAME.clearAll)}
					</button>
				</div>
				{isLate && hasResult(state) && (
					<div class="work">
						{counted !== undefined && <p class="small">{counted}</p>}
						<Running />
					</div>
				)}
			</div>
		</nav>
	);
}

interface Going {
	readonly current: boolean;
	readonly go: () => void;
}

function JointEntry({ current, go }: Going) {
	const { say } = useSpeech();
	const { joint, files } = usePage().state;
	const { device, roms = [], candidates = [] } = joint ?? {};
	const title = device === undefined ? say(JOINT.allFiles) : say(JOINT.romsFor, { device: shortName(device) });
	const count = () => {
		if (device === undefined) {
			return candidates.length > 0
				? say(JOINT.deviceCount, { devices: candidates.length })
				: say(JOINT.filesCount, { files: files.length });
		}
		const id = parseIdPair(device.id);
		if (roms.length === 0) return <Status is="warn">{say(JOINT.noneCount, { id })}</Status>;
		const is = roms.every(({ fit }) => fit) ? 'ok' : 'err';
		return <Status is={is}>{say(JOINT.readyCount, { id, roms: roms.length })}</Status>;
	};
	return (
		<li>
			<button type="button" class="go" aria-current={current ? 'page' : undefined} onClick={go}>
				<b class="name">{title}</b>
				<span class="what">{count()}</span>
			</button>
		</li>
	);
}

function CompareEntry({ pair, current, go }: Going & { readonly pair: readonly FileEntry[] }) {
	const { say } = useSpeech();
	return (
		<li>
			<button type="button" class="go" aria-current={current ? 'page' : undefined} onClick={go}>
				<b class="name">{say(COMPARE.title)}</b>
				<span class="what">
					<Breakable text={pair.map(({ names: [name] }) => name).join(' · ')} />
				</span>
			</button>
		</li>
	);
}
