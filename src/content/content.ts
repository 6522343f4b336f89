/** Identifies what a file is: what the tools are for, and the common things taken for it. */
import { locateOptionRom } from '../option-rom/locate.js';
import { CONTENTS, type ContentKind, type ContentWord } from './contents.js';
import { FIRST_CONTENTS } from './first-contents.js';
import type { Found, Recogniser, RomBehind } from './recogniser.js';

export type { ContentKind };

export type Content = Found<ContentKind, ContentWord>;

/** `undefined` where nothing is recognised. `romBehind` is asked once at most, and left out by who does not ask it as well. */
export function identifyContent(
	bytes: Uint8Array,
	romBehind: RomBehind = () => locateOptionRom(bytes, 1),
): Content | undefined {
	const firstOf = (recognisers: readonly Recogniser<ContentKind, ContentWord>[]) => {
		for (const recognise of recognisers) {
			const found = recognise(bytes, romBehind);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	return firstOf(FIRST_CONTENTS) ?? firstOf(CONTENTS);
}
