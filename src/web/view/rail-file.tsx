/** A file in the rail. */
import { Component } from 'preact';
import type { FileEntry } from '../file-result.js';
import type { Progress } from '../protocol.js';
import { FileStatus } from './file-status.js';
import { useSpeech } from './language.js';
import { Breakable } from './parts/breakable.js';
import { FRAME } from './texts.js';

interface Props {
	readonly file: FileEntry;
	readonly progress: Progress | undefined;
	readonly current: boolean;
	readonly go: () => void;
	readonly remove: () => void;
}

/** Drawn again only where something of it is another: a directory has hundreds, and each answer is about one. */
export class RailFile extends Component<Props> {
	override shouldComponentUpdate({ file, progress, current }: Props): boolean {
		return file !== this.props.file || progress !== this.props.progress || current !== this.props.current;
	}

	override render() {
		return <Entry {...this.props} />;
	}
}

function Entry({ file, progress, current, go, remove }: Props) {
	const { say } = useSpeech();
	const [name] = file.names;
	return (
		<li class="file">
			<button
				type="button"
				class="go"
				aria-current={current ? 'page' : undefined}
				onClick={go}
				onKeyDown={({ key }) => key === 'Delete' && remove()}
			>
				<b class="name">
					<Breakable text={name} />
				</b>
				<span class="what">
					<FileStatus file={file} progress={progress} />
				</span>
			</button>
			<button type="button" class="drop-out" onClick={remove}>
				<svg viewBox="0 0 14 14" aria-hidden="true">
					<path d="M3 3 11 11M11 3 3 11" fill="none" stroke="currentColor" stroke-width="1.5" />
				</svg>
				<span class="vh">{say(FRAME.remove, { file: name })}</span>
			</button>
		</li>
	);
}
