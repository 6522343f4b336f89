/** Work that is being done, where there is nothing yet to be seen of it. */
import { readableSize, readableSizeZh } from '../../bytes/readable-size.js';
import type { Progress } from '../protocol.js';
import { FileStatus } from './file-status.js';
import { useSpeech } from './language.js';
import { nameOf, usePage } from './page-context.js';
import { Breakable } from './parts/breakable.js';
import { Heading } from './parts/heading.js';
import { WORKING } from './texts.js';

export function Working({ progress }: { readonly progress: Progress }) {
	const { say } = useSpeech();
	const { state } = usePage();
	const name = nameOf(state.files, progress.file);
	const others = state.files.filter(({ id }) => id !== progress.file);
	return (
		<>
			<Heading text={say(WORKING.on, { file: name })}>
				<p class="sum">
					<ProgressWords progress={progress} />
				</p>
			</Heading>
			<section>
				<ProgressBar progress={progress} />
			</section>
			{others.length > 0 && (
				<section>
					<h3>{say(WORKING.otherFiles)}</h3>
					<table>
						<tbody>
							{others.slice(0, MOST_SHOWN).map((file) => (
								<tr key={file.id}>
									<th scope="row" class="name">
										<Breakable text={file.names[0]} />
									</th>
									<td>
										<FileStatus file={file} progress={progress} />
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</section>
			)}
		</>
	);
}

const MOST_SHOWN = 50;

/** `Unpack: 4 MiB of 16 MiB`, with the file of the archive that is being looked at. */
export function ProgressWords({ progress }: { readonly progress: Progress }) {
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

export function ProgressBar({ progress }: { readonly progress: Progress }) {
	const { say } = useSpeech();
	const { state, engine } = usePage();
	const { file, done, total } = progress;
	const known = total ? { max: total, value: Math.min(done, total) } : {};
	return (
		<>
			<progress aria-label={say(WORKING.progress, { file: nameOf(state.files, file) })} {...known} />
			<div class="acts">
				<button type="button" class="btn" onClick={() => engine.send({ type: 'cancel' })}>
					{say(WORKING.cancel)}
				</button>
				{progress.waiting > 0 && (
					<button type="button" class="btn quiet" onClick={() => engine.send({ type: 'cancel', file })}>
						{say(WORKING.cancelFile)}
					</button>
				)}
				<span class="small dim">{say(WORKING.keeps)}</span>
			</div>
		</>
	);
}
