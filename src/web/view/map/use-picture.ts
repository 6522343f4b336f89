/** The picture of a file, or of an image in it, in the language of the page. */
import { useEffect, useState } from 'preact/hooks';
import type { FileId } from '../../shown.js';
import type { Answered } from '../engine.js';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';

/** `undefined` until it is there; without a picture where there is nothing to be drawn, or why. */
export function usePicture(file: FileId, root: number): Answered<'draw'> | undefined {
	const { engine } = usePage();
	const { language } = useSpeech();
	const [drawn, setDrawn] = useState<{ readonly of: string; readonly answer: Answered<'draw'> }>();
	const key = `${file} ${root}`;
	useEffect(() => {
		let isGone = false;
		engine.ask<'draw'>({ type: 'draw', file, root, language }).then((answer) => {
			if (!isGone) setDrawn({ of: key, answer });
		});
		return () => {
			isGone = true;
		};
	}, [engine, key, language]);
	return drawn?.of === key ? drawn.answer : undefined;
}
