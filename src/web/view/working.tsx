/** Work that is being done, where there is nothing yet to be seen of it. */
import { FileStatus } from './file-status.js';
import { useSpeech } from './language.js';
import { usePage } from './page-context.js';
import { Breakable } from './parts/breakable.js';
import { Heading } from './parts/heading.js';
import { Running, useCounted } from './running.js';
import { isInWork } from './state.js';
import { WORKING } from './texts.js';

export function Working() {
	const { say } = useSpeech();
	const { files, progress } = usePage().state;
	const counted = useCounted();
	const busy = files.filter((file) => file.state === 'working' || isInWork(file, progress));
	const others = files.filter((file) => !busy.includes(file));
	const [first, ...more] = busy;
	const title = () => {
		if (first === undefined) return say(WORKING.together);
		return more.length > 0 ? say(WORKING.onMany, { files: busy.length }) : say(WORKING.on, { file: first.names[0] });
	};
	return (
		<>
			<Heading text={title()}>{counted !== undefined && <p class="sum">{counted}</p>}</Heading>
			{progress.length > 0 && (
				<section>
					<Running />
				</section>
			)}
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
										<FileStatus file={file} progress={undefined} />
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
