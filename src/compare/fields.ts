/** What two parts say of themselves that differs: the fields of their headers, their version, what is known of their kind. */
import { firstDifference } from '../bytes/first-difference.js';
import { sayIn } from '../bytes/say-in.js';
import { kindOf } from '../graphics/kinds/kinds.js';
import type { Language } from '../language/languages.js';
import { fieldMeaning, fieldTitle, HEADER_NAMES } from '../option-rom/fields/field-names.js';
import { printedIds } from '../pci/printed-ids.js';
import type { HeaderReport } from '../report/image-regions.js';
import type { Item } from './item.js';
import { COMPARE_LABELS, COMPARE_VALUES } from './texts.js';

export interface FieldDifference {
	/** As it is called in the language. */
	readonly label: string;
	/** Missing where only the other has it. */
	readonly before?: string;
	readonly after?: string;
}

/** What both have in other bytes, where they are of one size. */
export interface DifferingBytes {
	readonly count: number;
	/** Offset of the first, in the part. */
	readonly first: number;
}

export function differingBytes({ bytes: before }: Item, { bytes: after }: Item): DifferingBytes | undefined {
	if (before === undefined || after === undefined || before.length !== after.length) return undefined;
	const first = firstDifference(before, after);
	if (first === undefined) return undefined;
	let count = 0;
	for (let i = first; i < before.length; i++) if (before[i] !== after[i]) count++;
	return { count, first };
}

/** Words of a list, as device IDs: what was added and removed is told instead of both lists. */
const LIST = /^[\da-f]{4}(?:[-–][\da-f]{4})?(?: [\da-f]{4}(?:[-–][\da-f]{4})?){3,}$/;

export function differingFields(before: Item, after: Item, language: Language): FieldDifference[] {
	const [first, second] = [rowsOf(before, language), rowsOf(after, language)];
	const labels = [...new Set([...first.keys(), ...second.keys()])];
	return labels.flatMap((label): FieldDifference[] => {
		const [was, is] = [first.get(label), second.get(label)];
		if (was === is) return [];
		return [{ label, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
	});
}

/** `+1638 -15d8` of two lists; `undefined` where they are none. */
export function listDifference({ before = '', after = '' }: FieldDifference): string | undefined {
	if (!LIST.test(before) || !LIST.test(after)) return undefined;
	const [was, is] = [new Set(before.split(' ')), new Set(after.split(' '))];
	const added = [...is].filter((word) => !was.has(word)).map((word) => `+${word}`);
	const removed = [...was].filter((word) => !is.has(word)).map((word) => `-${word}`);
	return [...added, ...removed].join(' ');
}

function rowsOf(item: Item, language: Language): Map<string, string> {
	const say = sayIn(language);
	const rows = new Map<string, string>();
	const put = (label: string, value: string | undefined) => {
		if (value === undefined || value === '') return;
		const known = rows.get(label);
		rows.set(label, known === undefined ? value : `${known} ${value}`);
	};
	put(say(COMPARE_LABELS.type), typeOf(item, language));
	put(say(COMPARE_LABELS.version), item.version);
	put(say(COMPARE_LABELS.device), item.device);
	const details = item.graphics === undefined ? [] : kindOf(item.graphics.kind).details(printedIds(item.graphics), say);
	for (const [label, value] of details) {
		put(
			say(label ?? COMPARE_LABELS.note),
			typeof value === 'string' ? value : value?.map((id) => id.slice(2)).join(':'),
		);
	}
	put(say(COMPARE_LABELS.size), say(COMPARE_VALUES.bytes, { bytes: item.size }));
	if (item.driver !== undefined)
		put(say(COMPARE_LABELS.driver), say(COMPARE_VALUES.bytes, { bytes: item.driver.size }));
	for (const header of item.headers ?? []) headerRows(header, language, put);
	return rows;
}

function headerRows(
	{ kind, fields }: HeaderReport,
	language: Language,
	put: (label: string, value: string) => void,
): void {
	const header = sayIn(language)(HEADER_NAMES[kind]);
	for (const { name, value } of fields) {
		const number = value.startsWith('0x') ? Number(value) : undefined;
		const meaning = fieldMeaning(kind, { name, ...(number !== undefined && { number }) }, language);
		const label = sayIn(language)(COMPARE_VALUES.fieldOf, { header, field: fieldTitle(kind, name, language) });
		put(label, [value, meaning].filter((word) => word !== undefined).join(language === 'zh' ? '，' : ', '));
	}
}

/** What it is, by its kind. */
export function typeOf({ kind, graphics, name }: Item, language: Language): string {
	const say = sayIn(language);
	if (graphics !== undefined) return kindOf(graphics.kind).title(graphics) ?? say(kindOf(graphics.kind).texts.label);
	if (kind === 'part') return say(COMPARE_VALUES.optionRom);
	if (kind === 'itself') return say(COMPARE_VALUES.driver);
	return kind === 'image' ? name : say(COMPARE_VALUES[kind]);
}
