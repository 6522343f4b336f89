/** Pictures of a file as SVG, for a page that has several: the ROM that it is, or the images in it. */

import { examineFile } from '../../../examined/examined-file.js';
import type { Language } from '../../../language/languages.js';
import { filePicture } from '../../../picture/file-picture.js';
import { firmwarePicture } from '../../../picture/firmware-picture.js';
import type { Picture } from '../../../picture/picture.js';
import { svgIn } from '../../../picture/svg.js';
import { baseName } from '../base-name.js';
import type { Entry } from '../entry.js';
import type { Platform } from '../platform.js';
import type { Root } from './opened.js';

export interface Svgs {
	readonly pictures: readonly string[];
	/** Whether there are no more than these. */
	readonly isAll: boolean;
}

export interface SvgOptions {
	readonly language: Language;
	/** So many at most. */
	readonly most: number;
	readonly platform: Platform;
	/** Of firmware: its images. */
	readonly roots: () => Promise<readonly Root[]>;
}

export async function svgsOf({ id, names, rom }: Entry, options: SvgOptions): Promise<Svgs> {
	const { language, most, platform, roots } = options;
	const as = (picture: Picture | undefined, i: number) =>
		picture === undefined ? [] : [svgIn(picture, language, `picture-${id}-${i}`)];
	if (most === 0) return { pictures: [], isAll: false };
	if (rom !== undefined) {
		const examined = examineFile(rom.bytes, platform.sha256);
		return {
			pictures: as(filePicture(examined, { ...platform, name: baseName(names[0]), language, withoutBytes: true }), 0),
			isAll: true,
		};
	}
	const all = await roots();
	const pictures = all
		.slice(0, most)
		.flatMap(({ node, title }, i) => as(firmwarePicture(node, platform.sha256, { name: title, language }), i));
	return { pictures, isAll: all.length <= most };
}
