/** Saves bytes as a file that nobody sees a link to. */
import type { Saved } from '../engine.js';

/** In ms. The browser reads it when it has found it a place, and does not tell when that is. */
const KEPT_FOR = 60_000;

/** Nothing where what was to be saved has gone. */
export function download(saved: Saved, type: string): void {
	if (saved === undefined) return;
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([saved.bytes], { type }));
	link.download = saved.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
