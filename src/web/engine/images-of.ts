/** The images in a file, with the archives that the page opens. */
import { openArchive } from '../../archive/open-archive.js';
import { type ImageSource, imagesIn, type TellProblem } from '../../assembly/extract/image-source.js';
import type { Platform } from './platform.js';

/** `tell` hears of what could not be read. */
export function imagesOf(
	file: string,
	bytes: Uint8Array,
	{ archives }: Pick<Platform, 'archives'>,
	tell: TellProblem,
): AsyncGenerator<ImageSource> {
	return imagesIn(file, bytes, (whole, content) => openArchive(whole, content, archives), tell);
}
