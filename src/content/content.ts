/** Identifies what a file is: what the tools are for, and the common things taken for it. */
import { CONTENTS, type ContentKind, type ContentWord, type Found } from './contents.js';

export type { ContentKind };

export interface Content extends Found<ContentWord> {
	readonly kind: ContentKind;
}

/** `undefined` where nothing is recognised. */
export function identifyContent(bytes: Uint8Array): Content | undefined {
	for (const { kind, recognise } of CONTENTS) {
		const found = recognise(bytes);
		if (found !== undefined) return { kind, ...found };
	}
	return undefined;
}
