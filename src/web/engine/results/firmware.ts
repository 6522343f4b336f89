/** What firmware, or an archive with firmware in it, gives: its parts. */
import { besideOthers } from '../../../assembly/extract/beside-file.js';
import { extractFile } from '../../../assembly/extract/extract-file.js';
import type { ExtractRun } from '../../../assembly/extract/extract-image.js';
import { ListedNames } from '../../../assembly/extract/part-names.js';
import type { ExtractedImage } from '../../../assembly/extract/report.js';
import { copyBytes } from '../../../bytes/own-bytes.js';
import type { FirmwarePart } from '../../../graphics/parts/part.js';
import { baseName } from '../base-name.js';
import { imagesOf } from '../images-of.js';
import { ENGINE_TEXTS } from '../texts.js';
import { words } from '../words.js';
import type { Work } from '../work.js';
import { problemWords } from './problem-words.js';

/** Puts the parts into the entry, and what could not be read. `onReport` has what there is so far. */
export async function extractParts(
	bytes: Uint8Array,
	work: Work,
	onReport: (images: readonly ExtractedImage[]) => void = () => {},
): Promise<readonly ExtractedImage[]> {
	const { entry, platform } = work;
	const [file] = entry.names;
	const listed = new ListedNames();
	const kept = new Map<string, FirmwarePart>();
	const run: ExtractRun = {
		wanted: {},
		sha256: platform.sha256,
		decoders: platform.decoders,
		place: (part) => ({ name: listed.nameOf(part) }),
		onProgress: ({ member, bytes: { length: total } }, done) =>
			work.reach({ stage: 'search', done, total, ...(member !== undefined && { member }) }),
	};
	const sources = imagesOf(file, bytes, platform, (problem) => entry.problems.push(problemWords(file, problem)));
	const next = async () => {
		const { value, done } = await sources.next();
		if (done === true) return undefined;
		if (value.member !== undefined) work.reach({ stage: 'unpack', done: value.bytes.length, member: value.member });
		// The platform's is faster for a whole image than the one that answers at once.
		if (value.member !== undefined) work.remember(value.bytes, await platform.digest(value.bytes));
		return value;
	};
	const take = async ({ everything }: { readonly everything: readonly FirmwarePart[] }) => {
		let isFull = false;
		for (const part of everything) {
			if (kept.has(part.sha256)) continue;
			isFull ||= !(await work.keep(part.bytes.length));
			// Views of an image would keep all of it.
			if (!isFull) kept.set(part.sha256, { ...part, bytes: copyBytes(part.bytes) });
		}
		if (isFull) entry.problems.push(words(ENGINE_TEXTS.tooMuch));
		entry.parts = [...kept.values()];
	};
	const beside = (image: ExtractedImage) => besideOthers(image, baseName(file), () => work.beside);
	return await extractFile({ file, next, take, beside, onReport }, run);
}
