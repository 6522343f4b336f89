/** A file read again to be compared, image by image, as `compare` reads it. */
import type { Side } from '../../../compare/item.js';
import { MOST_ITEMS, SideReader } from '../../../compare/read-side.js';
import type { ComparedFile } from '../../../compare/report.js';
import { COMPARED_TEXTS } from '../../../compare/texts.js';
import type { Words } from '../../shown.js';
import type { GivenEntry } from '../entry.js';
import { imagesOf } from '../images-of.js';
import type { Platform } from '../platform.js';
import { readContent, Unreadable } from '../read-content.js';
import { problemWords } from '../results/problem-words.js';
import { words } from '../words.js';

export interface ReadSide {
	readonly about: ComparedFile;
	readonly side: Side;
	/** The same for the same images. */
	readonly content: string;
	readonly problems: readonly Words[];
}

/** @throws Unreadable where there is nothing to be compared */
export async function readSide(entry: GivenEntry, platform: Platform): Promise<ReadSide> {
	const { content, size, sha256 = '' } = entry;
	const [file] = entry.names;
	const bytes = await readContent(content, () => {});
	const reader = new SideReader(platform.sha256, platform.decoders);
	const problems: Words[] = [];
	const images = imagesOf(file, bytes, platform, (problem) => problems.push(problemWords(file, problem)));
	for await (const { bytes: image, member } of images) reader.add(image, member !== undefined);
	if (reader.content === '') throw new Unreadable(words(COMPARED_TEXTS.nothing, { file }));
	if (reader.side.more) problems.push(words(COMPARED_TEXTS.incomplete, { file, most: MOST_ITEMS }));
	return { about: { file, size, sha256 }, side: reader.side, content: reader.content, problems };
}
