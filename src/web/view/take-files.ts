/** Drops and pastes anywhere in the window. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Dropped, dropped, type Given, givenFiles } from './given-files.js';

interface Takers {
	readonly add: (files: readonly Given[]) => void;
	readonly drop: (dropped: Dropped) => void;
	readonly paste: (text: string) => void;
}

/** @returns whether files are being dragged over the window. */
export function useTakenFiles({ add, drop, paste }: Takers): boolean {
	const [over, setOver] = useState(false);
	// From the first moment on, not when the page has been painted.
	useLayoutEffect(() => {
		const dragged = (event: DragEvent) => {
			if (!event.dataTransfer?.types.includes('Files')) return;
			event.preventDefault();
			setOver(true);
		};
		const left = (event: DragEvent) => {
			if (event.relatedTarget === null) setOver(false);
		};
		const fallen = (event: DragEvent) => {
			setOver(false);
			if (event.dataTransfer === null) return;
			event.preventDefault();
			const text = event.dataTransfer.getData('text/plain');
			const all = dropped(event.dataTransfer);
			if (all.files.length + all.directories.length + all.unread > 0) drop(all);
			else if (text.trim() !== '') paste(text);
		};
		const pasted = (event: ClipboardEvent) => {
			const { target, clipboardData } = event;
			if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || clipboardData === null) return;
			event.preventDefault();
			const files = givenFiles(clipboardData.files);
			const text = clipboardData.getData('text/plain');
			if (files.length > 0) add(files);
			else if (text.trim() !== '') paste(text);
		};
		const listeners = { dragenter: dragged, dragover: dragged, dragleave: left, drop: fallen, paste: pasted };
		for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener as EventListener);
		return () => {
			for (const [type, listener] of Object.entries(listeners)) removeEventListener(type, listener as EventListener);
		};
	}, []);
	return over;
}
