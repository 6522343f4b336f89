/** AMD's GOP driver: the version that it names itself by, and the table of chips that it knows. */
import { u16At } from '../../bytes/integers.js';
import { ByteSearch } from '../../bytes/search.js';
import type { IdRange } from '../../pci/id-ranges.js';
import { bareRange } from '../../pci/ids.js';
import type { DriverName } from '../driver-names.js';
import { type DriverKind, madeBy } from './kind.js';
import { KIND_TEXTS, DETAIL_LABELS as LABELS, DETAIL_VALUES as VALUES } from './texts.js';

/** A display driver for UEFI (GOP) of AMD. */
export interface AmdGop {
	readonly kind: 'amd-gop';
	/** `2.18.0.17.10`, `3.10.0`. */
	readonly version: string;
	/** As the driver says it: `May  4 2021.04:16:52`. */
	readonly built: string;
	/**
	 * Device IDs in the driver's chip table, inclusive ranges; empty where there is none. An ID that is missing
	 * is unknown, not unsupported: drivers run on chips that their table lacks.
	 */
	readonly deviceIds: readonly IdRange[];
	/** Whether the table is the whole truth (Rev. 2.x) or not (other revisions, and without a table). */
	readonly absenceMeans: 'unsupported' | 'unknown';
}

/** `AMD GOP X64 Release Driver Rev.2.18.0.17.10.May  4 2021.04:16:52`; `Rel` since 3.7, `INVALID` in odd builds. */
const NAME = /AMD GOP \w+ (?:\w+ )?Driver Rev\.(\d+(?:\.\d+)*)\.([A-Z][a-z]{2} [ \d]\d \d{4}\.\d\d:\d\d:\d\d)/;

/** Records of the chip table: code of the ASIC, first and last device ID; a record of zeros ends it. */
const RECORD_SIZE = 6;
/** First and last device ID of the Raven record, which every table seen has, by revision; Rev. 1.x has no table. */
const ANCHORS: Readonly<Record<string, Uint8Array>> = {
	'2': Uint8Array.of(0xd0, 0x15, 0xe6, 0x15),
	'3': Uint8Array.of(0xd0, 0x15, 0xef, 0x15),
};
/** Four bytes alone may be anything; a table has neighbours. */
const MIN_RECORDS = 4;
/** Real tables have 11 to 25. */
const MAX_RECORDS = 128;
const MAX_CANDIDATES = 16;

export const AMD_GOP: DriverKind<AmdGop> = {
	kind: 'amd-gop',
	texts: KIND_TEXTS['amd-gop'],
	...madeBy('AMD'),
	from: 'driver',
	recognise: recognizeAmdGop,
	fileName: () => 'AMDGopDriver.efi',
	rom: 'parked',
	companion: false,
	version: ({ version }) => version,
	title: () => undefined,
	tables: 'partial',
	devices: ({ deviceIds, absenceMeans }) => ({
		ids: deviceIds,
		declinesOthers: absenceMeans === 'unsupported' && deviceIds.length > 0,
	}),
	summary: ({ version }) => [`AMD GOP ${version}`],
	details: ({ built, deviceIds, absenceMeans }, say) => [
		[LABELS.built, built],
		[LABELS.chips, deviceIds.map(bareRange).join(' ')],
		[
			undefined,
			deviceIds.length > 0 ? say(VALUES[absenceMeans === 'unknown' ? 'maybeOthers' : 'noOthers']) : undefined,
		],
	],
};

function recognizeAmdGop(pe: Uint8Array, names: readonly DriverName[]): AmdGop | undefined {
	for (const { text } of names) {
		const [, version, built] = NAME.exec(text) ?? [];
		if (version === undefined || built === undefined) continue;
		const revision = version.split('.', 1).join();
		const anchor = ANCHORS[revision];
		const deviceIds = anchor === undefined ? [] : chipTable(pe, anchor);
		const complete = revision === '2' && deviceIds.length > 0;
		return { kind: 'amd-gop', version, built, deviceIds, absenceMeans: complete ? 'unsupported' : 'unknown' };
	}
	return undefined;
}

function chipTable(pe: Uint8Array, anchor: Uint8Array): IdRange[] {
	const anchors = new ByteSearch(pe, anchor);
	let found = anchors.next(0);
	for (let n = 0; found >= 0 && n < MAX_CANDIDATES; n++) {
		const ranges = rangesAround(pe, found - 2);
		if (ranges.length >= MIN_RECORDS) return ranges;
		found = anchors.next(found + 1);
	}
	return [];
}

/** All records of the table that the one at `at` belongs to. */
function rangesAround(pe: Uint8Array, at: number): IdRange[] {
	if (!isRecord(pe, at)) return [];
	let first = at;
	for (let n = 0; n < MAX_RECORDS && isRecord(pe, first - RECORD_SIZE); n++) first -= RECORD_SIZE;
	const ranges: IdRange[] = [];
	for (let pos = first; ranges.length < MAX_RECORDS && isRecord(pe, pos); pos += RECORD_SIZE) {
		ranges.push([u16At(pe, pos + 2), u16At(pe, pos + 4)]);
	}
	return ranges;
}

/** AMD's device IDs begin at 0x1000, a range stays within one block of 256, ASIC codes are small. */
function isRecord(pe: Uint8Array, at: number): boolean {
	if (at < 0 || at + RECORD_SIZE > pe.length) return false;
	const code = u16At(pe, at);
	const first = u16At(pe, at + 2);
	const last = u16At(pe, at + 4);
	return code > 0 && code < 0x2000 && first >= 0x1000 && first <= last && first >>> 8 === last >>> 8;
}
