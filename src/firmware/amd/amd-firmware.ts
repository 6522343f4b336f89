/** AMD's firmware in a flash image: the embedded firmware structures, and the directories and entries that they lead to. */
import type { Finding } from '../../bytes/finding.js';
import { u32At } from '../../bytes/integers.js';
import type { Span } from '../../bytes/span.js';
import { type FirmwareNode, firmwareNode } from '../node.js';
import type { Opening } from '../opening.js';
import { absolute, type FlashMap, flashMaps, isUnset } from './addresses.js';
import { follow } from './directories.js';
import { isDirectory } from './directory-table.js';
import { type EmbeddedFirmware, embeddedFirmware, findEmbeddedFirmware, POINTERS } from './embedded-firmware.js';
import { Survey } from './survey.js';

export interface AmdFirmware {
	readonly nodes: readonly FirmwareNode[];
	/** What the nodes account for in the source, in order and without overlaps; no entries that hold UEFI volumes. */
	readonly claimed: readonly Span[];
}

/**
 * The flash in `span`; `undefined` where it has no embedded firmware structure. Never throws. `readDecoded` reads the
 * unpacked BIOS of a BIOS directory: where it finds nothing, that is a node of data.
 */
export function parseAmdFirmware(
	source: Uint8Array,
	span: Span,
	opening: Opening,
	readDecoded: (decoded: Uint8Array) => readonly FirmwareNode[],
): AmdFirmware | undefined {
	const image = { start: span.start, end: Math.min(span.end, source.length) };
	const found = findEmbeddedFirmware(source, image);
	if (found.length === 0) return undefined;
	const survey = new Survey(source, image, opening, readDecoded);
	const nodes = found.map((structure) => structureNode(survey, structure));
	return { nodes, claimed: survey.claimed() };
}

function structureNode(survey: Survey, { span, window }: EmbeddedFirmware): FirmwareNode {
	const { source, image } = survey;
	survey.claim(span);
	const pointers = POINTERS.map((field) => span.start + embeddedFirmware.offsets[field])
		.map((offset) => ({ offset, value: u32At(source, offset) }))
		.filter(({ value }) => !isUnset(value));
	const targetOf = (map: FlashMap, value: number) => {
		const target = absolute(map, value);
		return isDirectory(source, target, image) ? target : undefined;
	};
	const maps = flashMaps(image, window);
	const map = maps.find((one) => pointers.some(({ value }) => targetOf(one, value) !== undefined)) ?? maps[0];
	const findings: Finding[] = [];
	const children: FirmwareNode[] = [];
	const targets = new Set<number>();
	for (const { offset, value } of pointers) {
		const target = targetOf(map, value);
		// One directory may serve several families.
		if (target !== undefined && targets.has(target)) continue;
		if (target !== undefined) targets.add(target);
		const found = follow(survey, { offset, target, value }, { map, slot: map.origin, level: 1 });
		if ('code' in found) findings.push(found);
		else children.push(found);
	}
	const name = 'embedded firmware structure';
	const fields = { type: 'directory', subtype: 'EFS', name, source, span, findings } as const;
	return firmwareNode(fields, () => children);
}
