/** What was extracted, for people: a block per part, and the ROMs that were built with the lines that use them, and what to do next. */

import { EXTRACT_KINDS } from '../../assembly/extract/part-kind-names.js';
import {
	EXTRACT_CATALOGUE,
	type ExtractedImage,
	type ExtractedPart,
	type ExtractedRom,
	type ImageContainer,
} from '../../assembly/extract/report.js';
import { MEMBER_SEPARATOR, memberName } from '../../bytes/member-name.js';
import { containerName, isContainerKind } from '../../content/container-words.js';
import { subtypeName, typeName } from '../../firmware/node-names.js';
import type { PathStep } from '../../firmware/walk.js';
import { hasPartialTable, kindOf } from '../../graphics/kinds/kinds.js';
import type { Fit } from '../../graphics/parts/for-device.js';
import type { TargetId } from '../../host/host.js';
import { HOSTS } from '../../host/hosts.js';
import { bareRange } from '../../pci/ids.js';
import { embeddedPciNames, type PciNames } from '../../pci/names.js';
import { describeFindings, messageOf } from '../describe-findings.js';
import { describeRom, seriousOf } from '../describe-rom.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { describeId } from '../pci-names.js';
import { describeLines } from '../rom-lines/describe.js';
import { painter } from '../terminal.js';
import { apart, fieldLines, wrap } from '../text-layout.js';
import { ROM_TEXTS } from '../texts.js';
import type { PlacedFlags } from './flags.js';
import { nextStep, planStep } from './next-step.js';
import { servedLines } from './served.js';
import { EXTRACT_TEXTS } from './texts.js';

/** Places of one part that are printed; the JSON has all. */
const MOST_PLACES = 4;
const MOST_IDS = 8;

const { embedded: EMBEDDED, labels: LABELS } = EXTRACT_TEXTS;

export function describeExtracted(
	images: readonly ExtractedImage[],
	flags: PlacedFlags,
	names: PciNames,
	{ stdout, env }: Io,
): string[] {
	const paint = painter(stdout, env);
	const width = stdout.columns;
	const row = (label: string, value: string) => fieldLines(label, value, width);
	const blocks: string[][] = [];
	const found = images.some(({ parts }) => parts.length > 0);
	for (const { file, member, containers = [], size, parts, serves = [], findings, hostpci } of images) {
		const where = memberName(file, member);
		// Of many files, those that have nothing to give are worth a line.
		if (found && parts.length === 0 && findings[0] !== undefined) {
			blocks.push(wrap(messageOf(findings[0], EXTRACT_CATALOGUE), width, 2));
			continue;
		}
		const heading = say(EXTRACT_TEXTS.heading, { file: where, bytes: size, parts: parts.length });
		const around =
			containers.length === 0 ? [] : row(say(LABELS.unpacked), containers.map(containerText).join(MEMBER_SEPARATOR));
		const about = servedLines(serves).flatMap((text, i) => row(i === 0 ? say(LABELS.serves) : '', text));
		blocks.push([...wrap(heading, width).map((line) => paint('bold', line)), ...around, ...about]);
		for (const part of parts) blocks.push(partLines(part, names, row, (text) => paint('green', text)));
		if (findings.length > 0 && hostpci === undefined)
			blocks.push(describeFindings(findings, EXTRACT_CATALOGUE, width, paint));
	}
	for (const image of images) blocks.push(...romBlocks(image, flags, width, paint));
	const next = nextStep(images, flags, width);
	if (next.length > 0) blocks.push(next);
	return apart(blocks);
}

/** The ROMs that were built of all images, and how to use them. */
function romBlocks(
	image: ExtractedImage,
	flags: PlacedFlags,
	width: number,
	paint: ReturnType<typeof painter>,
): string[][] {
	const { roms, findings } = image;
	if (roms === undefined) return [];
	const { where, for: device } = flags;
	const blocks = roms.map((rom) => romLines(rom, width, paint));
	const lines = linesOf(image, where.target);
	if (lines.length > 0) {
		const files = roms.flatMap(({ file }) => file ?? []);
		const copyTo = files.length > 0 ? HOSTS[where.host].romFolder : undefined;
		blocks.push(describeLines({ ...where, copyTo, settings: image.machine ?? '' }, lines, width));
		if (device !== undefined) blocks.push(planStep(files, device, flags, width));
	}
	if (findings.length > 0) blocks.push(describeFindings(findings, EXTRACT_CATALOGUE, width, paint));
	return blocks;
}

/** None where a ROM is missing. */
function linesOf(
	{ hostpci = [], libvirt = '', qemuOptions = [] }: ExtractedImage,
	target: TargetId,
): readonly string[] {
	const elements = libvirt === '' ? [] : libvirt.trimEnd().split('\n');
	return { proxmox: hostpci, libvirt: elements, qemu: qemuOptions }[target];
}

function partLines(
	part: ExtractedPart,
	names: PciNames,
	row: (label: string, value: string) => string[],
	paint: (text: string) => string,
): string[] {
	const { kind, name, file, size, sha256, title, version, fits, paths } = part;
	const places = paths.slice(0, MOST_PLACES).map(pathText);
	if (paths.length > MOST_PLACES) places.push(say(EXTRACT_TEXTS.morePlaces, { count: paths.length - MOST_PLACES }));
	const what = `${title ?? say(typeOf(kind))}${version === undefined ? '' : ` ${version}`}`;
	return [
		paint(file ?? name),
		...row(say(LABELS.type), say(EXTRACT_TEXTS.type, { what, bytes: size })),
		...idsOf(part, names).flatMap((text, i) => row(i === 0 ? say(LABELS.for) : '', text)),
		...(fits === undefined ? [] : row(say(LABELS.match), say(matchOf(part, fits)))),
		...row('sha256', sha256),
		...places.flatMap((text, i) => row(i === 0 ? say(LABELS.source) : '', text)),
	];
}

/** A table that is not complete may have what the driver declines. */
function matchOf({ kind }: ExtractedPart, fits: Fit) {
	return EXTRACT_TEXTS.fits[hasPartialTable(kind) && fits === 'listed' ? 'doubtful' : fits];
}

function idsOf({ kind, vendorId, vendorName, deviceId, deviceIds = [] }: ExtractedPart, names: PciNames): string[] {
	if (vendorId === undefined) return [];
	if (deviceId === undefined) {
		const vendor = `${vendorId.slice(2)}  ${vendorName ?? say(ROM_TEXTS.unknownVendor)}`;
		if (deviceIds.length === 0) return [vendor];
		const ids = deviceIds.map((id) => (typeof id === 'string' ? id.slice(2) : bareRange(id)));
		return [say(EXTRACT_TEXTS.ids, { vendor, ids, listed: hasPartialTable(kind) })];
	}
	const others = (deviceIds as readonly string[]).filter((id) => id !== deviceId);
	// The long lists of Intel's VBIOS have IDs that no list knows, which takes a while to find out.
	const further = others.slice(0, MOST_IDS - 1).map((id) => describeId(vendorId, id, embeddedPciNames));
	const shown = [describeId(vendorId, deviceId, names), ...further];
	return others.length < MOST_IDS
		? shown
		: [...shown, say(EXTRACT_TEXTS.more, { count: others.length + 1 - MOST_IDS })];
}

function typeOf(kind: ExtractedPart['kind']) {
	if (kind === 'driver' || kind === 'file' || kind === 'option-rom') return EXTRACT_KINDS[kind];
	return kindOf(kind).texts.label;
}

function containerText({ kind, version }: ImageContainer): string {
	const name = isContainerKind(kind) ? containerName(kind, spokenLanguage()) : kind;
	return version === undefined ? name : `${name} (${version})`;
}

function pathText(path: readonly PathStep[]): string {
	// The image itself and what is around a file say little; what it was unpacked from is in the heading.
	const language = spokenLanguage();
	const image = path.findLastIndex(({ type }) => type === 'member') + 1;
	const steps = path.slice(image + 1).map(({ type, subtype = '', guid, name, offset }) => {
		const what = Object.hasOwn(EMBEDDED, type)
			? say(EMBEDDED[type as keyof typeof EMBEDDED])
			: typeName(type, language);
		return say(EXTRACT_TEXTS.step, {
			what: `${what} ${name ?? guid ?? subtypeName(subtype, language)}`.trim(),
			offset,
		});
	});
	return steps.length === 0 ? say(EXTRACT_TEXTS.wholeFile) : steps.join(say(EXTRACT_TEXTS.inside));
}

/** What stands in the way or may. */
function romLines(rom: ExtractedRom, width: number, paint: ReturnType<typeof painter>): string[] {
	const { role, name, file, size, sha256, fit, findings } = rom;
	const heading = say(EXTRACT_TEXTS.romHeading, { file: file ?? name, role, bytes: size, usable: fit });
	const about = { heading, rows: [['sha256', sha256]] as const, findings: seriousOf(findings) };
	return describeRom({ ...rom, ...about, catalogue: EXTRACT_CATALOGUE }, width, paint);
}
