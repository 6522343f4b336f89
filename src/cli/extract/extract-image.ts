/** One image from its bytes to its report, with the parts written on the way. */
import { basename } from 'node:path';
import { parseVfct } from '../../acpi/vfct.js';
import { EXTRACT_CATALOGUE, type ExtractedImage, type ExtractedPart } from '../../assembly/extract-report.js';
import { type Finding, finder } from '../../bytes/finding.js';
import { toldFindings } from '../../bytes/told-findings.js';
import type { Content } from '../../content/content.js';
import type { FirmwareNode } from '../../firmware/node.js';
import { openFirmware } from '../../firmware/open-firmware.js';
import { treeFindings } from '../../firmware/tree-findings.js';
import { kindOf } from '../../graphics/kinds/kinds.js';
import { containedParts } from '../../graphics/parts/contained-parts.js';
import { notUnpacked } from '../../graphics/parts/damaged-part.js';
import { findGraphics, MAX_PARTS } from '../../graphics/parts/find-graphics.js';
import type { PART_FINDINGS } from '../../graphics/parts/findings.js';
import { fitOf, fittingParts, notForDevice } from '../../graphics/parts/for-device.js';
import type { FirmwarePart } from '../../graphics/parts/part.js';
import { nothingFound, whyNothing } from '../../graphics/parts/why-nothing.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';
import { embeddedPciNames, type PciNames } from '../../pci/names.js';
import { printedIds } from '../../pci/printed-ids.js';
import { deviceKind } from '../../vm/device-kind.js';
import { NODE_DECODERS } from '../decoders.js';
import { sha256 } from '../digests.js';
import type { Progress } from '../progress.js';
import type { ExtractFlags } from './flags.js';
import { imageContainer, layerSteps } from './image-layers.js';
import type { ImageSource } from './image-source.js';
import { namedParts, type Part } from './named-parts.js';
import type { ListedNames, PartFolder } from './part-folder.js';
import { servedBy } from './served.js';

const found = finder<typeof PART_FINDINGS>();

/** What one call of the command does with every image. */
export interface ExtractRun {
	readonly flags: ExtractFlags;
	/** Missing where nothing is to be written. */
	readonly folder: PartFolder | undefined;
	readonly listed: ListedNames;
	readonly progress: Progress;
	/** Of all work, from 0 to 1, when so much of this image is done. */
	readonly done: (fraction: number) => number;
}

export interface Extracted {
	/** Made when it is asked for: of thousands of files in an archive, most are told of together. */
	readonly report: () => ExtractedImage;
	readonly findings: readonly Finding[];
	/** What was found for the device, or all. */
	readonly graphics: readonly FirmwarePart[];
	/** Whether there is no part, and no firmware structure at all. */
	readonly isEmpty: boolean;
}

export async function extractImage(
	{ file, member, layers = [], bytes, content, doubtful = [] }: ImageSource,
	{ flags, folder, listed, progress, done }: ExtractRun,
): Promise<Extracted> {
	const root = openFirmware(bytes, { decoders: NODE_DECODERS });
	const onProgress = (offset: number) => progress.update(member ?? file, done(offset / Math.max(1, bytes.length)));
	const all = flags.name === undefined && flags.guid === undefined ? undefined : namedParts(root, flags);
	const limits: Finding[] = [];
	const everything = all === undefined ? findGraphics(root, sha256, { all: true, onProgress, findings: limits }) : [];
	const graphics =
		flags.all === true || flags.for !== undefined ? everything : everything.filter(({ kind }) => kind !== 'option-rom');
	const fitting = flags.for === undefined ? graphics : fittingParts(graphics, flags.for, flags.all === true);
	const taken: readonly Part[] = all ?? fitting.map((part) => reported(part, flags.for));
	const places = await place(taken, folder, listed);
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
	const nothing = taken.length > 0 ? [] : reasons(bytes, content, root, graphics, everything, flags);
	const others = flags.for === undefined ? [] : notForDevice(graphics, flags.for, taken.length > 0);
	const table = content?.kind === 'vfct' ? tableFindings(bytes) : [];
	const findings = [
		...[...nothing, ...table, ...others, ...moreParts(taken.length)],
		...[...limits, ...notUnpacked(taken, doubtful), ...treeFindings(root)],
	];
	// A ROM or a table tells of its own device.
	const isFirmware = flags.for === undefined && root.children().length > 0;
	const serves = isFirmware ? servedBy(everything) : [];
	const report = (): ExtractedImage => ({
		file,
		...(member !== undefined && { member }),
		...(layers.length > 0 && { containers: layers.map(imageContainer) }),
		size: bytes.length,
		sha256: sha256(bytes),
		parts,
		...(serves.length > 0 && { serves }),
		findings: toldFindings(findings, EXTRACT_CATALOGUE, { file, member, id: flags.for }),
	});
	const isEmpty = parts.length === 0 && root.children().length === 0;
	return { report, findings, graphics: fitting, isEmpty };
}

/** Images that a table does not lead to are found as well, by their own headers. */
function tableFindings(bytes: Uint8Array): Finding[] {
	return parseVfct(bytes).findings.map((each) => ({ ...each, values: { ...each.values, searched: true } }));
}

function moreParts(count: number): Finding[] {
	if (count < MAX_PARTS) return [];
	return [found('more-parts', 'warning', { limit: MAX_PARTS })];
}

/** Writes the parts, or only gives them names. */
async function place(
	parts: readonly Part[],
	folder: PartFolder | undefined,
	listed: ListedNames,
): Promise<Map<Part, Pick<ExtractedPart, 'name' | 'file'>>> {
	const places = new Map<Part, Pick<ExtractedPart, 'name' | 'file'>>();
	for (const part of parts) {
		const file = await folder?.add(part.name, part.version, part.bytes, part.sha256);
		places.set(part, file === undefined ? { name: listed.nameOf(part) } : { name: basename(file), file });
	}
	return places;
}

/** Of what was recognised, reports have the version, the IDs, the name of other vendors' drivers, and what is for the device. */
function reported(part: FirmwarePart, device: PciDevice | undefined): Part {
	const { graphics, isDisplay: _, ...rest } = part;
	const title = graphics && kindOf(graphics.kind).title(graphics);
	return {
		...printedIds(rest),
		...(title !== undefined && { title }),
		...(device !== undefined && { fits: fitOf(part, device) }),
	};
}

function reasons(
	bytes: Uint8Array,
	content: Content | undefined,
	root: FirmwareNode,
	graphics: readonly FirmwarePart[],
	others: readonly FirmwarePart[],
	flags: ExtractFlags,
): readonly Finding[] {
	const wanted = flags.name ?? flags.guid;
	if (wanted !== undefined) {
		return [nothingFound(flags.name === undefined ? 'no-such-guid' : 'no-such-name', { wanted })];
	}
	if (flags.for !== undefined && graphics.length > 0) {
		const { vendorId } = flags.for;
		const isBoard = root.children().length > 0;
		const isCard = deviceKind(flags.for).endsWith('-card');
		const intelBoard =
			isBoard && vendorId !== VendorId.intel && graphics.every((part) => part.vendorId === VendorId.intel);
		const values = { id: flags.for, intelBoard, ...(isBoard && isCard && { card: true }), ...containedParts(graphics) };
		return [found('nothing-for-device', 'error', values)];
	}
	return whyNothing(bytes, content, root, others);
}

/** Of the vendor and the devices, only what is known by name; ranges of IDs have none. */
function partNames({ vendorId, deviceIds = [] }: Partial<ExtractedPart>, names: PciNames): Partial<ExtractedPart> {
	if (vendorId === undefined) return {};
	const vendorName = names.vendor(Number(vendorId));
	const known = deviceIds.flatMap((id) => {
		const name = typeof id === 'string' ? names.device(Number(vendorId), Number(id)) : undefined;
		return name === undefined ? [] : [[id, name]];
	});
	return {
		...(vendorName !== undefined && { vendorName }),
		...(known.length > 0 && { deviceNames: Object.fromEntries(known) }),
	};
}
