/** What is found in one file, image by image; nothing is written here, since files of one name come out of several. */
import { extractFile } from '../../assembly/extract/extract-file.js';
import type { Extracted, PartBytes } from '../../assembly/extract/extract-image.js';
import type { ImageSource } from '../../assembly/extract/image-source.js';
import type { ExtractedImage } from '../../assembly/extract/report.js';
import type { FirmwarePart } from '../../graphics/parts/part.js';
import { CliError } from '../cli-error.js';
import { NODE_DECODERS } from '../decoders.js';
import { sha256 } from '../digests.js';
import { countUsed, freeUsed } from '../free-memory.js';
import type { FileWork, WorkIo } from '../jobs/file-work.js';
import { ReadRoom } from '../read-input.js';
import { besideOthers } from './beside-file.js';
import type { ExtractFlags } from './flags.js';
import { imageSources } from './image-source.js';

/** Parts come before the images that they are of. */
export interface ExtractTold {
	/** Of `bytes`, which are to get a place, unless nothing is written. */
	readonly part?: Omit<PartBytes, 'bytes'>;
	/** Of `bytes`, which ROMs are made of. */
	readonly forRom?: Omit<FirmwarePart, 'bytes'>;
	readonly bytes?: Uint8Array;
	/** All of the file, whose parts have no places yet. */
	readonly images?: readonly ExtractedImage[];
	/** What could not be read. */
	readonly problem?: string;
}

export function extractWork(flags: ExtractFlags, io: WorkIo): FileWork<ExtractTold> {
	const room = new ReadRoom();
	return async (file, { tell, reach }) => {
		freeUsed();
		const problem = (message: string) => void tell({ problem: message });
		const place = async ({ bytes, ...part }: PartBytes) => {
			await tell(flags.list === true ? { part } : { part, bytes });
			return { name: part.name };
		};
		const onProgress = ({ member, bytes }: ImageSource, offset: number) =>
			reach({ what: member ?? file, fraction: offset / Math.max(1, bytes.length) });
		const take = async ({ graphics }: Extracted) => {
			if (flags.rom !== true) return;
			for (const { bytes, ...forRom } of graphics) await tell({ forRom, bytes });
		};
		const run = { wanted: flags, sha256, decoders: NODE_DECODERS, place, onProgress };
		const images = await extractFile(
			{ file, next: nextOf(imageSources(file, io, problem, room), problem), take, beside: besideOthers },
			run,
		);
		await tell({ images });
	};
}

function nextOf(
	sources: AsyncGenerator<ImageSource>,
	problem: (message: string) => void,
): () => Promise<ImageSource | undefined> {
	let before: ImageSource | undefined;
	return async () => {
		if (before !== undefined) countUsed(before.bytes.length);
		if (before?.member !== undefined) freeUsed();
		before = await readNext(sources, problem);
		return before;
	};
}

/** What cannot be read ends this file, not the run. */
async function readNext(
	sources: AsyncGenerator<ImageSource>,
	problem: (message: string) => void,
): Promise<ImageSource | undefined> {
	try {
		const { value, done } = await sources.next();
		return done === true ? undefined : value;
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		problem(error.message);
		return undefined;
	}
}
