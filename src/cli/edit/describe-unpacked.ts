/** What could not be taken apart, and why a ROM is more than options can build: in any language, because JSON is English. */

import type { Language } from '../../language/languages.js';
import { worded } from '../../language/text.js';
import type { BuildDifference } from '../../option-rom/edit/plan-build.js';
import type { UnpackNote } from '../../option-rom/edit/unpack.js';
import { DIFFERENCE_TEXTS, NOTE_TEXTS } from './texts.js';

export function describeNote({ image, at, why, compressionType = 0, error }: UnpackNote, language: Language): string {
	switch (why) {
		case 'unknown-compression':
			return worded(NOTE_TEXTS[why], { image, at, type: compressionType }, language);
		case 'damaged':
			return worded(NOTE_TEXTS[why], { image, at, problem: error?.in(language) ?? '' }, language);
		default:
			return worded(NOTE_TEXTS[why], { image, at }, language);
	}
}

export function describeDifference(difference: BuildDifference, language: Language): string {
	switch (difference.what) {
		case 'error':
			return difference.error.in(language);
		case 'image':
			return worded(DIFFERENCE_TEXTS.image, difference, language);
		case 'images':
			return worded(DIFFERENCE_TEXTS.images, {}, language);
		case 'leading':
		case 'trailing':
			return worded(DIFFERENCE_TEXTS[difference.what], difference, language);
		case 'class-code':
		case 'code-revision':
			return worded(DIFFERENCE_TEXTS[difference.what], difference, language);
	}
}
