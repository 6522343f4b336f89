/** Extracts from each image in turn, keeps nothing of the one before, and prints what was found. */
import { basename } from 'node:path';

import type { BuiltRoms, RomPlace } from '../../assembly/extract/build-roms.js';
import type { ExtractRun, PartBytes, PlacedPart } from '../../assembly/extract/extract-image.js';
import { ListedNames } from '../../assembly/extract/part-names.js';
import type { ExtractedImage } from '../../assembly/extract/report.js';
import { FormatError, OptionError } from '../../bytes/errors.js';
import { copyBytes } from '../../bytes/own-bytes.js';
import { partsFor } from '../../graphics/parts/for-device.js';
import type { FirmwarePart } from '../../graphics/parts/part.js';
import type { PciDevice } from '../../pci/ids.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { sha256 } from '../digests.js';
import { ReadError } from '../file-errors.js';
import { chosenHost, systemHere, targetOn } from '../host-choice.js';
import type { Io } from '../io.js';
import { eachFile } from '../jobs/each-file.js';
import type { Reached } from '../jobs/file-work.js';
import { say, spokenLanguage } from '../language.js';
import { PARTS_FOLDER } from '../make-folder.js';
import { onDemand } from '../on-demand.js';
import { Progress } from '../progress.js';
import { FILE_TEXTS } from '../texts.js';
import { type ExtractTold, extractWork } from './extract-one.js';
import type { ExtractFlags, PlacedFlags } from './flags.js';
import { PartFolder } from './part-folder.js';
import { EXTRACT_TEXTS } from './texts.js';

const NO_BYTES = new Uint8Array(0);

const buildRoms = onDemand(() => import('../../assembly/extract/build-roms.js'), 'buildRoms');
const describeExtracted = onDemand(() => import('./describe.js'), 'describeExtracted');
const systemPciNames = onDemand(() => import('../pci-names.js'), 'systemPciNames');

export { extractWork } from './extract-one.js';

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
	const places: Places = new Map();
	const progress = new Progress(io);
	const images: ExtractedImage[] = [];
	const forRoms = new Map<string, FirmwarePart>();
	let unreadable = false;
	const problem = (message: string) => {
		progress.end();
		unreadable = true;
		complain(message, io);
	};
	// Only for a place there is something to wait for: what is told without waiting must not fail later.
	const hear = ({ part, forRom, bytes = NO_BYTES, images: more = [], problem: message }: ExtractTold) => {
		if (forRom !== undefined) keep({ ...forRom, bytes }, forRoms);
		images.push(...more.map((image) => withPlaces(image, places)));
		if (message !== undefined) problem(message);
		return part === undefined ? undefined : putPart({ ...part, bytes });
	};
	const putPart = async (part: PartBytes) => void places.set(part.sha256, await place(part));
	const giveUp = (error: CliError) => {
		if (!(error instanceof ReadError)) throw error;
		problem(error.message);
	};
	let far = 0;
	const reach = ({ what, fraction }: Reached, index: number) => {
		// Of several files at a time, the first in the list may be behind.
		far = Math.max(far, index + fraction);
		progress.update(what, far / files.length);
	};
	try {
		const work = extractWork(flags, io);
		const clear = () => progress.end();
		await eachFile({ name: 'extract', files, jobs: flags.jobs, asked: flags, work, hear, giveUp, reach, clear, io });
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
function keep(part: FirmwarePart, kept: Map<string, FirmwarePart>): void {
	if (!kept.has(part.sha256)) kept.set(part.sha256, { ...part, bytes: copyBytes(part.bytes) });
}

/** By digest: the same bytes have the same place, whichever file they come from. */
type Places = Map<string, PlacedPart>;

function withPlaces(image: ExtractedImage, places: Places): ExtractedImage {
	const parts = image.parts.map(({ kind, name, ...about }) => ({
		kind,
		...(places.get(about.sha256) ?? { name }),
		...about,
	}));
	return { ...image, parts };
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
