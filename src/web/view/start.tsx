/** What is seen before there is a file: where to drop one, what comes out, and where to get one. */
import { useEffect } from 'preact/hooks';
import { useSpeech } from './language.js';
import { usePage } from './page-context.js';
import { FileInput } from './parts/file-input.js';
import { PasteBox } from './parts/paste-box.js';
import { sampleRom } from './sample.js';
import { FRAME, START } from './texts.js';

const ROWS = ['firmware', 'rom', 'configuration', 'log', 'lspci'] as const;

export function Start({ over }: { readonly over: boolean }) {
	const { say } = useSpeech();
	const { add } = usePage();
	const title = say(FRAME.title, { what: say(START.title) });
	useEffect(() => {
		document.title = title;
	}, [title]);
	const openSample = () => {
		const file = sampleRom();
		add([{ name: file.name, file }]);
	};
	return (
		<div class="cols start">
			<div>
				<div class={`drop${over ? ' over' : ''}`}>
					<h2>{say(START.drop)}</h2>
					<p>{say(START.anywhere)}</p>
					<div class="acts">
						<FileInput label={say(START.chooseFiles)} main />
						<FileInput label={say(START.chooseDirectory)} directory />
						<button type="button" class="btn quiet" onClick={openSample}>
							{say(START.sample)}
						</button>
					</div>
				</div>
				<PasteBox title={say(START.paste)} hint={say(START.pasteHint)} />
			</div>
			<div>
				<section>
					<h3>{say(START.comesOut)}</h3>
					<dl class="pairs">
						{ROWS.map((row) => (
							<div key={row}>
								<dt>{say(START.gives[row])}</dt>
								<dd>{say(START.gets[row])}</dd>
							</div>
						))}
					</dl>
				</section>
				<section>
					<h3>{say(START.noFile)}</h3>
					<p>{say(START.noFileHint)}</p>
				</section>
			</div>
		</div>
	);
}
