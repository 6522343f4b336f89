/**
 * The tree of AMD's directories: combo directories lead to those of level 1, these to level 2, at once or by the header of
 * an image slot (ISH, coreboot's src/vendorcode/amd/psp/ish.h; edk2-platforms, AmdPspBaseLibV2.h, has both its versions).
 */
import { type Finding, finder } from '../../bytes/finding.js';
import { u32At } from '../../bytes/integers.js';
import type { FIRMWARE_FINDINGS } from '../findings.js';
import { type FirmwareNode, firmwareNode } from '../node.js';
import { absolute, type FlashMap, isUnset, locate } from './addresses.js';
import { isDirectory, type Row, readTable, type Table } from './directory-table.js';
import { bodilessEntry, entryNode } from './entry.js';
import { isInMemory, isPointer, isValue, slotOf } from './entry-types.js';
import { fletcher32 } from './fletcher32.js';
import type { Survey } from './survey.js';

const found = finder<typeof FIRMWARE_FINDINGS>();

/** EFS, combo, PSP level 1 and 2, BIOS level 2. */
const MAX_LEVELS = 8;
/** Images for many processors have some thirty. */
const MAX_DIRECTORIES = 128;

/** A copy of the firmware, an ID of processors, or both. */
interface Role {
	readonly letter?: 'A' | 'B';
	readonly chip?: number;
}

export interface Way {
	readonly map: FlashMap;
	/** Where the image slot starts that the directory is in; that of the flash where there are no slots. */
	readonly slot: number;
	readonly level: number;
	/** What the directory is for, where there is more than one. */
	readonly role?: Role;
	/** What is wrong with the way there. */
	readonly findings?: readonly Finding[];
}

interface Pointer {
	/** Offset of the pointer itself. */
	readonly offset: number;
	readonly target: number | undefined;
	/** As the firmware gives it. */
	readonly value: number;
}

/** The directory that a pointer leads to, or why there is none. */
export function follow(survey: Survey, { offset, target, value }: Pointer, way: Way): FirmwareNode | Finding {
	if (target === undefined) return found('directory-missing', 'warning', { offset, target: value }, offset);
	if (survey.seen.has(target)) return found('directory-repeated', 'note', { offset, target }, offset);
	if (way.level > MAX_LEVELS || survey.seen.size >= MAX_DIRECTORIES) {
		return found('directory-limit', 'warning', { offset, target }, offset);
	}
	return readDirectory(survey, target, way);
}

function readDirectory(survey: Survey, at: number, way: Way): FirmwareNode {
	const { source, image } = survey;
	survey.seen.add(at);
	const table = readTable(source, at, image.end);
	const { magic, span, bodyStart } = table;
	survey.claim(span);
	// So far the slot of AMD's firmware starts with its PSP directory.
	const inside = { map: way.map, slot: magic === '$PL2' ? at : way.slot, level: way.level + 1 };
	const children = table.rows.map((row) => readRow(survey, table, row, inside));
	const directory = `${table.kind} ${table.combo ? 'combo directory' : 'directory'}` as const;
	const subtype = { directory, ...way.role };
	const findings = [...(way.findings ?? []), ...table.findings];
	const body = { start: bodyStart, end: span.end };
	return firmwareNode({ type: 'directory', subtype, name: magic, source, span, body, findings }, () => children);
}

function readRow(survey: Survey, table: Table, row: Row, way: Way): FirmwareNode {
	const { value } = row.location;
	if (!isPointer(row)) {
		if (isValue(row) || isInMemory(row) || isUnset(value)) return bodilessEntry(survey, row);
		return entryNode(survey, row, locate(way.map, row.location, table.span.start, way.slot));
	}
	if (isUnset(value)) return bodilessEntry(survey, row);
	const { target, ...more } = destination(survey, table.span.start, row, way);
	const there = follow(survey, { offset: row.span.start, target, value }, { ...way, ...more });
	return 'code' in there ? bodilessEntry(survey, row, [there]) : there;
}

interface Destination {
	readonly target: number | undefined;
	readonly role?: Role;
	readonly findings?: readonly Finding[];
}

function destination(survey: Survey, directory: number, row: Row, { map, slot }: Way): Destination {
	const { source, image } = survey;
	const { value } = row.location;
	const places = [locate(map, row.location, directory, slot), absolute(map, value), directory + value];
	const target = places.find((place) => isDirectory(source, place, image));
	if (row.kind === 'combo') return { target, role: { chip: row.size } };
	const letter = slotOf(row);
	if (letter === undefined) return { target };
	if (target !== undefined) return { target, role: { letter } };
	// Slots are given by absolute locations whatever the mode.
	return viaSlotHeader(survey, absolute(map, value), map, letter);
}

const SLOT_HEADER_SIZE = 0x20;
const FIRST_SLOT_HEADER_SIZE = 0x10;

/** The first version, of one family only, has neither checksum nor ID. */
function viaSlotHeader(survey: Survey, at: number, map: FlashMap, letter: 'A' | 'B'): Destination {
	const { source, image } = survey;
	const end = at + SLOT_HEADER_SIZE;
	if (at < image.start || end > image.end) return { target: undefined };
	const [second, first] = [0x10, 0x0c].map((field) => absolute(map, u32At(source, at + field)));
	if (second !== undefined && isDirectory(source, second, image)) {
		survey.claim({ start: at, end });
		const findings: Finding[] = [];
		if (fletcher32(source, at + 4, end) !== u32At(source, at)) {
			findings.push(found('slot-checksum', 'warning', { offset: at }, at));
		}
		return { target: second, role: { letter, chip: u32At(source, at + 0x14) }, findings };
	}
	if (first === undefined || !isDirectory(source, first, image)) return { target: undefined };
	survey.claim({ start: at, end: at + FIRST_SLOT_HEADER_SIZE });
	return { target: first, role: { letter } };
}
