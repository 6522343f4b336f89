/** One image from its bytes to its report; each part is given its place on the way. */
import { parseVfct } from '../../acpi/vfct.js';
import { type Finding, finder } from '../../bytes/finding.js';
import type { Sha256 } from '../../bytes/sha256.js';
import { toldFindings } from '../../bytes/told-findings.js';
import type { FirmwareNode } from '../../firmware/node.js';
import { openFirmware } from '../../firmware/open-firmware.js';
import type { Decoders } from '../../firmware/opening.js';
import { treeFindings } from '../../firmware/tree-findings.js';
import { notUnpacked } from '../../graphics/parts/damaged-part.js';
import { findGraphics, MAX_PARTS } from '../../graphics/parts/find-graphics.js';
import type { PART_FINDINGS } from '../../graphics/parts/findings.js';
import { fittingParts, notForDevice } from '../../graphics/parts/for-device.js';
import type { FirmwarePart } from '../../graphics/parts/part.js';
import { embeddedPciNames } from '../../pci/names.js';
import { imageContainer, layerSteps } from './image-layers.js';
import type { ImageSource } from './image-source.js';
import { namedParts, type Part } from './named-parts.js';
import { EXTRACT_CATALOGUE, type ExtractedImage, type ExtractedPart, type WantedParts } from './report.js';
import { partNames, reportedPart } from './reported-part.js';
import { servedBy } from './served.js';
import { whyNone } from './why-none.js';

const found = finder<typeof PART_FINDINGS>();

/** Where a part is, or what it would be called there. */
export type PlacedPart = Pick<ExtractedPart, 'name' | 'file'>;

/** What is done with every image. */
export interface ExtractRun {
	readonly wanted: WantedParts;
	readonly sha256: Sha256;
	readonly decoders: Decoders;
	/** Gives a part or a ROM its place, which is the same for the same bytes. */
	readonly place: (part: PartBytes) => PlacedPart | Promise<PlacedPart>;
	/** Called with what the image is and the offset in it that has been reached. */
	readonly onProgress: (image: ImageSource, offset: number) => void;
}

export interface PartBytes {
	readonly name: string;
	readonly version?: string | undefined;
	readonly bytes: Uint8Array;
	readonly sha256: string;
}

export interface Extracted {
	/** Made when it is asked for: of thousands of files in an archive, most are told of together. */
	readonly report: () => ExtractedImage;
	readonly findings: readonly Finding[];
	/** What was found for the device, or all. */
	readonly graphics: readonly FirmwarePart[];
	/** With the option ROMs of other devices, whatever is wanted. */
	readonly everything: readonly FirmwarePart[];
	/** Whether there is no part, and no firmware structure at all. */
	readonly isEmpty: boolean;
}

export async function extractImage(image: ImageSource, run: ExtractRun): Promise<Extracted> {
	const { file, member, layers = [], bytes, content, doubtful = [] } = image;
	const { wanted, sha256 } = run;
	const root = openFirmware(bytes, { decoders: run.decoders });
	const all = wanted.name === undefined && wanted.guid === undefined ? undefined : namedParts(root, wanted, sha256);
	const limits: Finding[] = [];
	const everything = all === undefined ? searched(image, root, run, limits) : [];
	const graphics =
		wanted.all === true || wanted.for !== undefined
			? everything
			: everything.filter(({ kind }) => kind !== 'option-rom');
	const fitting = wanted.for === undefined ? graphics : fittingParts(graphics, wanted.for, wanted.all === true);
	const taken: readonly Part[] = all ?? fitting.map((part) => reportedPart(part, wanted.for));
	const places = await placed(taken, run);
	const outside = layers.flatMap(layerSteps);
	const parts = taken.map((part): ExtractedPart => {
		const {
			kind,
			name,
			bytes: { length: size },
			path,
			paths,
			...about
		} = part;
		const named = partNames(about, embeddedPciNames);
		return {
			kind,
			...(places.get(part) ?? { name }),
			size,
			...about,
			...named,
			path: [...outside, ...path],
			paths: paths.map((each) => [...outside, ...each]),
		};
	});
	const nothing = taken.length > 0 ? [] : whyNone(bytes, content, root, graphics, everything, wanted);
	const others = wanted.for === undefined ? [] : notForDevice(graphics, wanted.for, taken.length > 0);
	const table = content?.kind === 'vfct' ? tableFindings(bytes) : [];
	const findings = [
		...[...nothing, ...table, ...others, ...moreParts(taken.length)],
		...[...limits, ...notUnpacked(taken, doubtful), ...treeFindings(root)],
	];
	// A ROM or a table tells of its own device.
	const isFirmware = wanted.for === undefined && root.children().length > 0;
	const serves = isFirmware ? servedBy(everything) : [];
	const report = (): ExtractedImage => ({
		file,
		...(member !== undefined && { member }),
		...(layers.length > 0 && { containers: layers.map(imageContainer) }),
		size: bytes.length,
		sha256: sha256(bytes),
		parts,
		...(serves.length > 0 && { serves }),
		findings: toldFindings(findings, EXTRACT_CATALOGUE, { file, member, id: wanted.for }),
	});
	const isEmpty = parts.length === 0 && root.children().length === 0;
	return { report, findings, graphics: fitting, everything, isEmpty };
}

/** Images that a table does not lead to are found as well, by their own headers. */
function tableFindings(bytes: Uint8Array): Finding[] {
	return parseVfct(bytes).findings.map((each) => ({ ...each, values: { ...each.values, searched: true } }));
}

function moreParts(count: number): Finding[] {
	if (count < MAX_PARTS) return [];
	return [found('more-parts', 'warning', { limit: MAX_PARTS })];
}

function searched(
	image: ImageSource,
	root: FirmwareNode,
	{ sha256, onProgress }: ExtractRun,
	findings: Finding[],
): FirmwarePart[] {
	return findGraphics(root, sha256, { all: true, onProgress: (offset) => onProgress(image, offset), findings });
}

async function placed(parts: readonly Part[], { place }: ExtractRun): Promise<Map<Part, PlacedPart>> {
	const places = new Map<Part, PlacedPart>();
	for (const part of parts) places.set(part, await place(part));
	return places;
}
