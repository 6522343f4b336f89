/** The page: what stands on top, the files, and the result. */
import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { LANGUAGE_TAGS, type Language } from '../../language/languages.js';
import type { Choice } from '../joint-result.js';
import type { FileId } from '../shown.js';
import { connect, type Port } from './engine.js';
import { type Dropped, filesIn, type Given } from './given-files.js';
import { LanguageContext, languageOfBrowser } from './language.js';
import { MainArea } from './main-area.js';
import { Notices } from './notices.js';
import { PageContext } from './page-context.js';
import { Patterns } from './parts/patterns.js';
import { Rail } from './rail.js';
import { SkipLink } from './skip-link.js';
import { Start } from './start.js';
import { EMPTY, type Event, isBusy, type PageState, reduce, type Selected } from './state.js';
import { useTakenFiles } from './take-files.js';
import { Top } from './top.js';
import { visible } from './visible.js';

export function App({ port }: { readonly port: Port }) {
	const [language, speak] = useState<Language>(() => languageOfBrowser(navigator));
	const [state, dispatch] = useReducer<PageState, Event>(reduce, EMPTY);
	const [said, announce] = useState('');
	const engine = useMemo(() => connect(port, dispatch), [port]);
	useEffect(() => {
		document.documentElement.lang = LANGUAGE_TAGS[language];
	}, [language]);

	const add = useCallback(
		(files: readonly Given[]) => {
			if (files.length === 0) return;
			dispatch({ type: 'given' });
			engine.send({ type: 'add', files: files.map(({ name, file }) => ({ name, size: file.size, content: file })) });
		},
		[engine],
	);
	const paste = useCallback(
		(text: string) => {
			dispatch({ type: 'given' });
			engine.send({ type: 'paste', text });
		},
		[engine],
	);
	const drop = useCallback(
		async ({ files, directories, unread: lost }: Dropped) => {
			dispatch({ type: 'asked' });
			dispatch({ type: 'given' });
			const { files: walked, unread } = await filesIn(directories);
			const all = [...files, ...walked];
			add(all);
			if (lost + unread > 0 || all.length === 0)
				dispatch({ type: 'missed', missed: all.length === 0 ? 'all' : 'some' });
			dispatch({ type: 'heard', requests: 1 });
		},
		[add],
	);
	const over = useTakenFiles({ add, drop, paste });

	const page = {
		engine,
		state,
		add,
		paste,
		announce,
		select: (selected: Selected) => dispatch({ type: 'selected', selected }),
		compare: (before: FileId, after: FileId) => dispatch({ type: 'paired', pair: [before, after] }),
		choose: (choice: Choice) => {
			dispatch({ type: 'chosen', choice });
			engine.send({ type: 'choose', choice });
		},
	};
	const isEmpty = state.files.length === 0;
	return (
		<LanguageContext.Provider value={language}>
			<PageContext.Provider value={page}>
				<SkipLink />
				<Top speak={speak} />
				<Patterns />
				<Notices />
				{isEmpty ? (
					<main id="main" tabIndex={-1} aria-busy={isBusy(state)}>
						<Start over={over} />
					</main>
				) : (
					<div class={`app${over ? ' over' : ''}`}>
						<Rail />
						<MainArea />
					</div>
				)}
				<p class="vh" role="status">
					{visible(said)}
				</p>
			</PageContext.Provider>
		</LanguageContext.Provider>
	);
}
