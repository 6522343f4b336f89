/** Identifies what a file is: what the tools are for, and the common things taken for it. */
import { locateOptionRom } from '../option-rom/locate.js';
import { CONTENTS, type ContentKind, type ContentWord, type Found, type RomBehind } from './contents.js';

export type { ContentKind };

export interface Content extends Found<ContentWord> {
	readonly kind: ContentKind;
}

/** `undefined` where nothing is recognised. `romBehind` is asked once at most, and left out by who does not ask it as well. */
export function identifyContent(
	bytes: Uint8Array,
	romBehind: RomBehind = () => locateOptionRom(bytes, 1),
): Content | undefined {
	for (const { kind, recognise } of CONTENTS) {
		const found = recognise(bytes, romBehind);
		if (found !== undefined) return { kind, ...found };
	}
	return undefined;
}
