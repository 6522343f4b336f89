/** Extracts from each image in turn, keeps nothing of the one before, and prints what was found. */
import { basename } from 'node:path';

import type { BuiltRoms, RomPlace } from '../../assembly/extract/build-roms.js';
import { extractFile } from '../../assembly/extract/extract-file.js';
import type { Extracted, ExtractRun, PartBytes } from '../../assembly/extract/extract-image.js';
import type { ImageSource } from '../../assembly/extract/image-source.js';
import { ListedNames } from '../../assembly/extract/part-names.js';
import type { ExtractedImage } from '../../assembly/extract/report.js';
import { FormatError, OptionError } from '../../bytes/errors.js';
import { copyBytes } from '../../bytes/own-bytes.js';
import { partsFor } from '../../graphics/parts/for-device.js';
import type { FirmwarePart } from '../../graphics/parts/part.js';
import type { PciDevice } from '../../pci/ids.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { NODE_DECODERS } from '../decoders.js';
import { sha256 } from '../digests.js';
import { countUsed, freeUsed } from '../free-memory.js';
import { chosenHost, systemHere, targetOn } from '../host-choice.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { PARTS_FOLDER } from '../make-folder.js';
import { onDemand } from '../on-demand.js';
import { Progress } from '../progress.js';
import { FILE_TEXTS } from '../texts.js';
import { besideOthers } from './beside-file.js';
import type { ExtractFlags, PlacedFlags } from './flags.js';
import { imageSources } from './image-source.js';
import { PartFolder } from './part-folder.js';
import { EXTRACT_TEXTS } from './texts.js';

const buildRoms = onDemand(() => import('../../assembly/extract/build-roms.js'), 'buildRoms');
const describeExtracted = onDemand(() => import('./describe.js'), 'describeExtracted');
const systemPciNames = onDemand(() => import('../pci-names.js'), 'systemPciNames');

/** @throws CliError where nothing could be written. */
export async function runExtract(paths: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
	checkFlags(flags);
	const where = placeOf(flags);
	const files = collectFiles(paths);
	if (files.length === 0) throw new CliError(say(FILE_TEXTS.noFiles, { dirs: paths }));
	const { list = false, directory = PARTS_FOLDER, force = false } = flags;
	const folder = list ? undefined : new PartFolder(directory, force, files, (message) => complain(message, io));
	const listed = new ListedNames();
	const place = folder === undefined ? (part: PartBytes) => ({ name: listed.nameOf(part) }) : placesIn(folder);
	const progress = new Progress(io);
	const images: ExtractedImage[] = [];
	const forRoms = new Map<string, FirmwarePart>();
	let unreadable = false;
	const problem = (message: string) => {
		progress.end();
		unreadable = true;
		complain(message, io);
	};
	try {
		for (const [index, file] of files.entries()) {
			freeUsed();
			const take = ({ graphics }: Extracted) => {
				if (flags.rom === true) keep(graphics, forRoms);
			};
			const onProgress = ({ member, bytes }: ImageSource, offset: number) =>
				progress.update(member ?? file, (index + offset / Math.max(1, bytes.length)) / files.length);
			const run = { wanted: flags, sha256, decoders: NODE_DECODERS, place, onProgress };
			images.push(...(await imagesOf(file, run, io, problem, take)));
		}
		if (flags.for !== undefined && forRoms.size > 0) {
			// Where nothing is written, ROMs have their usual names.
			const placeRom = folder === undefined ? ({ name }: PartBytes) => ({ name }) : place;
			await addRoms(images, [...forRoms.values()], flags.for, { place: placeRom, ...where }, problem);
		}
		await folder?.finish(images);
	} catch (error) {
		// A full disk must not take away what has been said of the images before.
		if (!(error instanceof CliError)) throw error;
		problem(error.message);
	}
	progress.end();
	if (flags.json === true) io.stdout.json(images);
	else if (images.length > 0) await print(images, { ...flags, where }, io);
	return exitCodeOf(images, unreadable, flags);
}

function placeOf(flags: ExtractFlags): RomPlace {
	const host = chosenHost(flags, systemHere());
	return { host, target: targetOn(host, flags.target) };
}

function placesIn(folder: PartFolder): ExtractRun['place'] {
	return async ({ name, version, bytes, sha256: digest }) => {
		const file = await folder.add(name, version, bytes, digest);
		return { name: basename(file), file };
	};
}

function exitCodeOf(images: readonly ExtractedImage[], unreadable: boolean, flags: ExtractFlags): number {
	if (unreadable) return ExitCode.unusable;
	const roms = images.flatMap((image) => image.roms ?? []);
	const found = flags.rom === true ? roms.length > 0 : images.some(({ parts }) => parts.length > 0);
	if (!found) return ExitCode.nothingFound;
	const incomplete = images.some(
		(image) => image.roms !== undefined && image.findings.some(({ code }) => code === 'vbios-missing'),
	);
	return roms.every(({ fit }) => fit) && !incomplete ? ExitCode.ok : ExitCode.unfit;
}

/** Copies, so that the images that they are in can go. */
function keep(parts: readonly FirmwarePart[], kept: Map<string, FirmwarePart>): void {
	for (const part of parts) {
		if (!kept.has(part.sha256)) kept.set(part.sha256, { ...part, bytes: copyBytes(part.bytes) });
	}
}

/** One set of ROMs is made of all images, because its files may come from different ones; the first image tells of it. */
async function addRoms(
	images: ExtractedImage[],
	parts: readonly FirmwarePart[],
	device: PciDevice,
	where: Pick<ExtractRun, 'place'> & RomPlace,
	problem: (message: string) => void,
): Promise<void> {
	let built: BuiltRoms;
	try {
		built = await buildRoms(partsFor(parts, device), device, { sha256, place: where.place }, where);
	} catch (error) {
		if (!(error instanceof FormatError || error instanceof OptionError)) throw error;
		const reason = error.in(spokenLanguage());
		problem(say(EXTRACT_TEXTS.cannotBuild, { id: device, reason }));
		return;
	}
	const { findings, ...ready } = built;
	const first = images.findIndex((image) => image.parts.length > 0);
	const image = images[first];
	if (image === undefined) return;
	images[first] = { ...image, ...ready, findings: [...image.findings, ...findings] };
}

/** The names of devices take a while to load. */
async function print(images: readonly ExtractedImage[], flags: PlacedFlags, io: Io): Promise<void> {
	io.stdout.lines(await describeExtracted(images, flags, await systemPciNames(), io));
}

function checkFlags({ rom, for: device, name, guid }: ExtractFlags): void {
	if (name !== undefined && guid !== undefined) throw new CliError(say(EXTRACT_TEXTS.nameOrGuid));
	if (rom === true && device === undefined) throw new CliError(say(EXTRACT_TEXTS.romNeedsDevice));
	if ((name !== undefined || guid !== undefined) && device !== undefined) {
		throw new CliError(say(EXTRACT_TEXTS.filesUnchanged));
	}
}

async function imagesOf(
	file: string,
	run: ExtractRun,
	io: Io,
	problem: (message: string) => void,
	take: (extracted: Extracted) => void,
): Promise<ExtractedImage[]> {
	const sources = imageSources(file, io, problem);
	let before: ImageSource | undefined;
	const next = async () => {
		if (before !== undefined) countUsed(before.bytes.length);
		if (before?.member !== undefined) freeUsed();
		before = await readNext(sources, problem);
		return before;
	};
	return await extractFile({ file, next, take, beside: besideOthers }, run);
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
