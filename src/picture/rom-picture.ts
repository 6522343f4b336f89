/** What lies where in a ROM, a driver or a table, as a picture. */

import { sayIn } from '../bytes/say-in.js';
import type { FileReport } from '../report/file-report.js';
import { draw } from './draw.js';
import type { PictureOf } from './firmware-picture.js';
import type { Picture } from './picture.js';
import { romBlocks } from './rom-blocks.js';
import { PICTURE_TEXTS } from './texts.js';

/** `undefined` for an empty file. */
export function romPicture(
	report: Pick<FileReport, 'regions' | 'images' | 'graphics'>,
	{ name, language, withoutBytes = false }: PictureOf,
): Picture | undefined {
	const size = report.regions.at(-1)?.end ?? 0;
	if (size === 0) return undefined;
	const about = sayIn(language)(PICTURE_TEXTS.exactSize, { bytes: size });
	return draw({ title: name, about, size, blocks: romBlocks(report, language, withoutBytes), isRom: true }, language);
}
