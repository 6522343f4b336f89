/** Each file that is worked on, how far it is, and how to end that. */
import { readableSize, readableSizeZh } from '../../bytes/readable-size.js';
import type { Progress } from '../protocol.js';
import { useSpeech } from './language.js';
import { nameOf, usePage } from './page-context.js';
import { Breakable } from './parts/breakable.js';
import { isInWork, isPending } from './state.js';
import { WORKING } from './texts.js';

export function Running() {
	const { say } = useSpeech();
	const { state, engine } = usePage();
	const { progress } = state;
	// A file that has just begun has no progress yet.
	const isOne = progress.length === 1 && state.files.filter(isPending).length <= 1;
	return (
		<>
			<ul class="running">
				{progress.map((each) => (
					<li key={each.file}>
						<RunningFile progress={each} isOne={isOne} />
					</li>
				))}
			</ul>
			<div class="acts">
				<button type="button" class="btn" onClick={() => engine.send({ type: 'cancel' })}>
					{say(isOne ? WORKING.cancel : WORKING.cancelAll)}
				</button>
				<span class="small dim">{say(WORKING.keeps)}</span>
			</div>
		</>
	);
}

/** `12 of 300 files are done, 286 are waiting`; nothing of a single file. */
export function useCounted(): string | undefined {
	const { say } = useSpeech();
	const { files, progress } = usePage().state;
	if (files.length < 2) return undefined;
	const [done, waiting] = [
		files.filter((file) => !isPending(file) && !isInWork(file, progress)).length,
		files.filter(({ state }) => state === 'waiting').length,
	];
	return say(WORKING.counted, { done, files: files.length, waiting });
}

function RunningFile({ progress, isOne }: { readonly progress: Progress; readonly isOne: boolean }) {
	const { say } = useSpeech();
	const { state, engine } = usePage();
	const { file, done, total } = progress;
	const name = nameOf(state.files, file);
	const known = total ? { max: total, value: Math.min(done, total) } : {};
	return (
		<>
			{!isOne && (
				<b class="name">
					<Breakable text={name} />
				</b>
			)}
			<p class="small">
				<ProgressWords progress={progress} />
			</p>
			<div class="bar">
				<progress aria-label={say(WORKING.progress, { file: name })} {...known} />
				{!isOne && (
					<button type="button" class="btn quiet" onClick={() => engine.send({ type: 'cancel', file })}>
						{say(WORKING.cancel)}
						<span class="vh"> {name}</span>
					</button>
				)}
			</div>
		</>
	);
}

/** `Unpack: 4 MiB of 16 MiB`, with the file of the archive that is being looked at. */
function ProgressWords({ progress }: { readonly progress: Progress }) {
	const { say, language } = useSpeech();
	const sizeOf = (bytes: number) => {
		const size = language === 'zh' ? readableSizeZh(bytes) : readableSize(bytes);
		return bytes >= 2 ** 20 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : size;
	};
	const { stage, done, total, member } = progress;
	const amount = total ? say(WORKING.amount, { done: sizeOf(done), total: sizeOf(total) }) : sizeOf(done);
	return (
		<>
			{say(WORKING.stages[stage])}
			{done > 0 && <span class="num">{` · ${amount}`}</span>}
			{member !== undefined && (
				<>
					{' · '}
					<Breakable text={member} />
				</>
			)}
		</>
	);
}
