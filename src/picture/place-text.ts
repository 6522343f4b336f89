/** Where a block is, and how large: `0x20000 · 64 KiB`. */
import { hex } from '../bytes/hex.js';
import { sayIn } from '../bytes/say-in.js';
import type { Span } from '../bytes/span.js';
import type { Language } from '../language/languages.js';
import { PICTURE_TEXTS } from './texts.js';

/** With `+` where offsets count in unpacked data, as the text of `tree` has it. */
export function placeText({ start, end }: Span, unpacked: boolean, language: Language): string {
	return `${unpacked ? '+' : ''}${hex(start)} · ${sayIn(language)(PICTURE_TEXTS.size, { bytes: end - start })}`;
}
