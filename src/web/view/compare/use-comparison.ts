/** What comes of two files that are compared: asked for when they are shown, and no longer when they are not. */
import { useEffect, useState } from 'preact/hooks';
import type { FileId } from '../../shown.js';
import type { Answered } from '../engine.js';
import { usePage } from '../page-context.js';

/** `undefined` while they are being compared. */
export function useComparison(before: FileId, after: FileId): Answered<'compare'> | undefined {
	const { engine } = usePage();
	const [known, setKnown] = useState<{ readonly files: string; readonly answer: Answered<'compare'> }>();
	const files = `${before} ${after}`;
	useEffect(() => {
		let isGone = false;
		engine.ask<'compare'>({ type: 'compare', files: [before, after] }).then((answer) => {
			if (!isGone) setKnown({ files, answer });
		});
		return () => {
			isGone = true;
		};
	}, [engine, files]);
	// What was read of both is kept until then.
	useEffect(() => () => void engine.ask<'compare'>({ type: 'compare' }), [engine]);
	return known?.files === files ? known.answer : undefined;
}
