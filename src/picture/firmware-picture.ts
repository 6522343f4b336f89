/** A firmware image as a picture. */

import { sayIn } from '../bytes/say-in.js';
import type { Sha256 } from '../bytes/sha256.js';
import type { FirmwareNode } from '../firmware/node.js';
import { stretchesOf } from '../firmware/stretches.js';
import type { Language } from '../language/languages.js';
import { type DrawnPicture, drawBlocks } from './draw.js';
import { stretchBlocks } from './firmware-blocks.js';
import { markParts } from './firmware-parts.js';
import type { Picture } from './picture.js';
import { PICTURE_TEXTS } from './texts.js';

export interface PictureOf {
	/** As the file is called. */
	readonly name: string;
	readonly language: Language;
	/** Fields that are nothing but bytes are told by their size: the picture goes to others. */
	readonly withoutBytes?: boolean;
}

/** `root` is the image; one without any structure has no picture. */
export function firmwarePicture(root: FirmwareNode, sha256: Sha256, options: PictureOf): Picture | undefined {
	return firmwareDrawn(root, sha256, options)?.picture;
}

/** With what of the tree each box is. */
export function firmwareDrawn(
	root: FirmwareNode,
	sha256: Sha256,
	{ name, language }: PictureOf,
): DrawnPicture | undefined {
	if (root.children().length === 0) return undefined;
	const say = sayIn(language);
	const marked = markParts(root, sha256, say);
	const size = root.span.end;
	const whole = {
		title: name,
		about: say(PICTURE_TEXTS.exactSize, { bytes: size }),
		size,
		blocks: stretchBlocks(stretchesOf(root), root, false, { marked, language }),
		isRom: false,
	};
	return drawBlocks(whole, language);
}
