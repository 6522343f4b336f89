/** What a file gives, which may be an archive with much in it that is nothing. */
import { toldFindings } from '../../bytes/told-findings.js';
import { PART_FINDINGS } from '../../graphics/parts/findings.js';
import { type EmptyMember, whyNoImage } from '../../graphics/parts/why-no-image.js';
import { type Extracted, type ExtractRun, extractImage } from './extract-image.js';
import type { ImageSource } from './image-source.js';
import type { ExtractedImage } from './report.js';

export interface FileSources {
	readonly file: string;
	/** Its images one after the other, each when the one before is done with; `undefined` at the end. */
	readonly next: () => Promise<ImageSource | undefined>;
	/** Takes what was found, before anything is said of it. */
	readonly take: (extracted: Extracted, source: ImageSource) => void | Promise<void>;
	/** Called with what is told of the file so far, when there is more of it. */
	readonly onReport?: (images: readonly ExtractedImage[]) => void;
	/** Of a file that is no archive: what lies beside it may tell more of it. */
	readonly beside?: (image: ExtractedImage) => ExtractedImage;
}

/** @returns an element for each image, or for the file where there is none in it */
export async function extractFile(
	{ file, next, take, onReport = () => {}, beside = (image) => image }: FileSources,
	run: ExtractRun,
): Promise<ExtractedImage[]> {
	const images: ExtractedImage[] = [];
	const others: EmptyMember[] = [];
	let archive: Uint8Array | undefined;
	for (let source = await next(); source !== undefined; source = await next()) {
		const extracted = await extractImage(source, run);
		await take(extracted, source);
		const { report, findings, isEmpty } = extracted;
		// Archives hold flash programs and manuals as well.
		if (source.member === undefined) images.push(beside(report()));
		else if (!isEmpty) images.push(report());
		else {
			others.push({ name: source.member, findings });
			archive = source.archive;
			continue;
		}
		onReport(images);
	}
	if (images.length > 0 || archive === undefined) return images;
	const findings = toldFindings([whyNoImage(others)], PART_FINDINGS, { file });
	return [{ file, size: archive.length, sha256: run.sha256(archive), parts: [], findings }];
}
