/**
 * Opens what people have of a board's firmware: flash images with Intel's descriptor or AMD's embedded firmware structure,
 * two of them side by side, capsules, bare volumes; anything else is one area that is searched.
 */
import { finder } from '../bytes/finding.js';
import { plainBytes } from '../bytes/own-bytes.js';
import type { Span } from '../bytes/span.js';
import { parseAmdFirmware } from './amd/amd-firmware.js';
import { findVolumes, readArea, withPadding } from './area.js';
import { readBiosGuard } from './bios-guard.js';
import { readCapsule } from './capsule.js';
import type { FIRMWARE_FINDINGS } from './findings.js';
import { inOrder, swappedHalves } from './flash-parts.js';
import { isFlashDescriptor, readFlashRegions } from './intel-descriptor.js';
import { type FirmwareNode, firmwareNode } from './node.js';
import { Opening, type OpenOptions } from './opening.js';
import { readDecoded } from './sections.js';

const found = finder<typeof FIRMWARE_FINDINGS>();

/** Capsules in capsules; vendors have two. */
const MAX_WRAPPINGS = 4;
const SMALLEST_FLASH = 4 << 20;

/**
 * The tree of `bytes`, whose nodes are read when their `children()` are asked for. Never throws: what cannot be read is a
 * node with findings. The nodes, and what
 * is found in them, hold views of `bytes` (of a copy where its memory is shared), which must not be written to.
 */
export function openFirmware(bytes: Uint8Array, options: OpenOptions = {}): FirmwareNode {
	const image = plainBytes(bytes);
	const opening = new Opening(options, readArea, image);
	return imageNode(image, { start: 0, end: image.length }, opening, 0);
}

function imageNode(source: Uint8Array, span: Span, opening: Opening, wrappings: number): FirmwareNode {
	const subtype = isFlashDescriptor(source, span.start) ? 'Intel flash' : undefined;
	return firmwareNode({ type: 'image', subtype, source, span }, () => readImage(source, span, opening, wrappings));
}

function readImage(source: Uint8Array, span: Span, opening: Opening, wrappings: number): readonly FirmwareNode[] {
	if (wrappings < MAX_WRAPPINGS) {
		const capsule = readCapsule(source, span, (body) => readImage(source, body, opening, wrappings + 1));
		if (capsule !== undefined) return [capsule];
		const whole = (image: Uint8Array) => readImage(image, { start: 0, end: image.length }, opening, wrappings + 1);
		const update = readBiosGuard(source, span, opening, whole);
		if (update !== undefined) return [update];
	}
	const swapped = wrappings === 0 ? readSwapped(source, span, opening) : undefined;
	if (swapped !== undefined) return [swapped];
	const halves = sideBySide(source, span);
	if (halves !== undefined) return halves.map((half) => imageNode(source, half, opening, MAX_WRAPPINGS));
	return readIntelFlash(source, span, opening) ?? readOtherFlash(source, span, opening);
}

/** The dumps of two chips, joined in the wrong order: offsets are those in the flash. */
function readSwapped(source: Uint8Array, { start, end }: Span, opening: Opening): FirmwareNode | undefined {
	const first = start === 0 && end === source.length ? swappedHalves(source) : undefined;
	if (first === undefined) return undefined;
	const findings = [found('flash-order', 'warning', { first, size: end }, first)];
	return firmwareNode({ type: 'image', subtype: 'Intel flash', source, span: { start, end }, findings }, () => {
		opening.spend(end);
		return readImage(inOrder(source, first), { start, end }, opening, MAX_WRAPPINGS);
	});
}

/** Dual-BIOS boards are dumped as one file: a second descriptor stands where the first half ends. */
function sideBySide(source: Uint8Array, { start, end }: Span): [Span, Span] | undefined {
	const middle = start + (end - start) / 2;
	if (end - start < 2 * SMALLEST_FLASH || !Number.isInteger(middle)) return undefined;
	if (!isFlashDescriptor(source, start) || !isFlashDescriptor(source, middle)) return undefined;
	return [
		{ start, end: middle },
		{ start: middle, end },
	];
}

function readIntelFlash(source: Uint8Array, span: Span, opening: Opening): FirmwareNode[] | undefined {
	const regions = readFlashRegions(source, span);
	if (regions === undefined) return undefined;
	const nodes = regions.map((region) =>
		firmwareNode({ type: 'region', subtype: region.name, source, span: region.span, findings: region.findings }, () =>
			readArea(source, region.span, opening, 1),
		),
	);
	// Behind the last region, more flash may lie than the descriptor knows of.
	const gaps = withPadding(source, span, nodes).filter((node) => !nodes.includes(node));
	const outside = gaps.flatMap((gap) => {
		const inside = gap.subtype === 'empty' ? [] : readArea(source, gap.span, opening, 1);
		return inside.length > 0 ? inside : [gap];
	});
	return [...nodes, ...outside].sort((a, b) => a.span.start - b.span.start);
}

/** Also for images of a board whose volumes are all that is to be seen. */
function readOtherFlash(source: Uint8Array, span: Span, opening: Opening): readonly FirmwareNode[] {
	const amd = parseAmdFirmware(source, span, opening, (decoded) => readDecoded(decoded, opening, 2));
	const volumes = findVolumes(source, span, opening, 1);
	if (amd === undefined) return volumes.length === 0 ? [] : withPadding(source, span, volumes);
	return [...amd.nodes, ...withPadding(source, span, volumes, amd.claimed)];
}
