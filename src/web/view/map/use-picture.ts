/** The picture of a file, or of an image in it, in the language of the page. */
import { useEffect, useState } from 'preact/hooks';
import type { FileId, ShownPicture } from '../../shown.js';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';

/** `undefined` until it is there, `none` where there is nothing to be drawn. */
export function usePicture(file: FileId, root: number): ShownPicture | 'none' | undefined {
	const { engine } = usePage();
	const { language } = useSpeech();
	const [drawn, setDrawn] = useState<{ readonly of: string; readonly picture: ShownPicture | 'none' }>();
	const key = `${file} ${root}`;
	useEffect(() => {
		let isGone = false;
		engine.ask<'draw'>({ type: 'draw', file, root, language }).then(({ picture }) => {
			if (!isGone) setDrawn({ of: key, picture: picture ?? 'none' });
		});
		return () => {
			isGone = true;
		};
	}, [engine, key, language]);
	return drawn?.of === key ? drawn.picture : undefined;
}
