/** All files in a table: what each is, and what came of it. */

import { readableSize, readableSizeZh } from '../../../bytes/readable-size.js';
import { FileStatus, statusOf } from '../file-status.js';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';
import { Breakable } from '../parts/breakable.js';
import { Status } from '../parts/status.js';
import { Table } from '../parts/table.js';
import { FINDING } from '../parts/texts.js';
import { FRAME, WORKING } from '../texts.js';
import { JOINT } from './texts.js';

export function FilesTable() {
	const { say, words, language } = useSpeech();
	const { state, select } = usePage();
	const sizeOf = language === 'zh' ? readableSizeZh : readableSize;
	const columns = [
		{ title: say(FINDING.file) },
		{ title: say(JOINT.is) },
		{ title: say(JOINT.result) },
		{ title: say(FRAME.size), is: 'num' as const },
	];
	return (
		<section>
			<h3>{say(FRAME.files)}</h3>
			<Table columns={columns}>
				{state.files.map((file) => (
					<tr key={file.id}>
						<th scope="row">
							<button type="button" class="link name" onClick={() => select(file.id)}>
								<Breakable text={file.names[0]} />
							</button>
						</th>
						<td data-l={say(JOINT.is)}>
							<span>{file.kind === undefined ? '–' : words(file.kind)}</span>
						</td>
						<td data-l={say(JOINT.result)}>
							{file.state !== 'done' ? (
								<FileStatus file={file} progress={state.progress.find((each) => each.file === file.id)} />
							) : (
								<Status is={statusOf(file)}>{file.gist === undefined ? say(WORKING.unused) : words(file.gist)}</Status>
							)}
						</td>
						<td class="num" data-l={say(FRAME.size)}>
							{sizeOf(file.size)}
						</td>
					</tr>
				))}
			</Table>
		</section>
	);
}
