/** What differs between two files, for people: parts and images in full, files of firmware a line each. */
import { hex } from '../../bytes/hex.js';
import type { Change, Comparison, Difference } from '../../compare/compare.js';
import { differingBytes, differingFields, type FieldDifference, listDifference, typeOf } from '../../compare/fields.js';
import type { Item } from '../../compare/item.js';
import type { ComparedFile } from '../../compare/report.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { type Paint, painter, type Style } from '../terminal.js';
import { apart, fieldLines, pad, textWidth, wrap } from '../text-layout.js';
import { ROM_TEXTS } from '../texts.js';
import { BYTES_LABEL, CHANGE_WORDS, COMPARED_TEXTS, PLACE_LABEL } from './report-texts/texts.js';

/** Of one change; the JSON has all. */
const MOST_NODES = 20;
const CHANGES = ['changed', 'added', 'removed'] as const satisfies readonly Change[];
const STYLES: Readonly<Record<Change | 'moved', Style>> = {
	changed: 'yellow',
	added: 'green',
	removed: 'red',
	moved: 'cyan',
	same: 'dim',
};
const NODES: ReadonlySet<Item['kind']> = new Set(['file', 'volume', 'region', 'entry']);

export function describeComparison(
	{ before, after }: { readonly before: ComparedFile; readonly after: ComparedFile },
	{ equal, differences }: Comparison,
	{ stdout, env }: Pick<Io, 'stdout' | 'env'>,
): string[] {
	const paint = painter(stdout, env);
	const width = stdout.columns;
	const heading = [before, after].flatMap(({ file, size }) =>
		wrap(`${file}  ${say(COMPARED_TEXTS.bytes, { bytes: size })}`, width).map((line) => paint('bold', line)),
	);
	if (equal) return [...heading, ...wrap(say(COMPARED_TEXTS.equal), width)];
	const [nodes, parts] = [differences.filter(isNode), differences.filter((each) => !isNode(each))];
	const summary = differences.every(({ change, moved }) => change === 'same' && !moved)
		? say(differences.length === 0 ? COMPARED_TEXTS.different : COMPARED_TEXTS.elsewhere)
		: say(COMPARED_TEXTS.counts, { counts: counted(parts.length > 0 ? parts : nodes) });
	return apart([
		[...heading, ...wrap(summary, width)],
		...parts.map((each) => partLines(each, width, paint)),
		...(parts.length > 0 ? nodesBlock(nodes, width, paint) : nodeLines(nodes, width, paint).map((lines) => lines)),
	]);
}

function isNode({ before, after }: Difference): boolean {
	return NODES.has(((after ?? before) as Item).kind);
}

function counted(differences: readonly Difference[]): string[] {
	const countOf = (wanted: Change) => differences.filter(({ change }) => change === wanted).length;
	return [...CHANGES, 'same' as const].flatMap((change) => {
		const count = countOf(change);
		return count === 0 ? [] : [say(COMPARED_TEXTS[change], { count })];
	});
}

function wordOf({ change, moved }: Difference): Change | 'moved' {
	return change === 'same' && moved ? 'moved' : change;
}

function partLines(difference: Difference, width: number, paint: Paint): string[] {
	const { before, after, moved, sameDriver } = difference;
	const item = (after ?? before) as Item;
	const word = wordOf(difference);
	const version = before?.version === after?.version || before === undefined ? item.version : undefined;
	const what = [typeOf(item, spokenLanguage()), item.device, version].filter((each) => each !== undefined).join(' ');
	const rows: (readonly [label: string, value: string])[] = [];
	if (before !== undefined && after !== undefined) {
		for (const field of differingFields(before, after, spokenLanguage())) rows.push([field.label, changeOf(field)]);
		const bytes = differingBytes(before, after);
		if (bytes !== undefined) {
			rows.push([say(BYTES_LABEL), say(COMPARED_TEXTS.differing, { ...bytes, size: item.size })]);
		}
		if (moved) rows.push([say(PLACE_LABEL), movedText(before, after)]);
	} else
		rows.push([
			say(PLACE_LABEL),
			`${placeOf(item)}${say(ROM_TEXTS.separator)}${say(COMPARED_TEXTS.bytes, { bytes: item.size })}`,
		]);
	const widest = Math.max(0, ...rows.map(([label]) => textWidth(label))) + 2;
	return [
		...wrap(`${paint(STYLES[word], pad(say(CHANGE_WORDS[word]), 8))} ${what}`, width, 9),
		...(sameDriver ? wrap(`  ${say(COMPARED_TEXTS.sameDriver)}`, width, 2) : []),
		...rows.flatMap(([label, value]) => fieldLines(label, value, width, Math.min(widest, 36))),
	];
}

function changeOf(field: FieldDifference): string {
	const { before = say(COMPARED_TEXTS.none), after = say(COMPARED_TEXTS.none) } = field;
	return listDifference(field) ?? `${before} → ${after}`;
}

/** With what is around it, where that is another thing. */
function movedText(before: Item, after: Item): string {
	const differ = before.place.around !== after.place.around;
	const text = (item: Item) => {
		const around = item.place.path?.findLast(({ type }, i, all) => i < all.length - 1 && type === 'file');
		const name = around?.name ?? around?.guid;
		return differ && name !== undefined ? say(COMPARED_TEXTS.placeIn, { offset: placeOf(item), name }) : placeOf(item);
	};
	return `${text(before)} → ${text(after)}`;
}

function placeOf({ place }: Item): string {
	return `${place.unpacked ? '+' : ''}${hex(place.offset)}`;
}

function nodesBlock(nodes: readonly Difference[], width: number, paint: Paint): string[][] {
	if (nodes.length === 0) return [];
	const counts = counted(nodes).join(say(ROM_TEXTS.separator));
	const heading = wrap(`${say(COMPARED_TEXTS.nodes)}${spokenLanguage() === 'zh' ? '：' : ': '}${counts}`, width);
	return [heading.map((line) => paint('bold', line)), ...nodeLines(nodes, width, paint)];
}

/** A block for each change. */
function nodeLines(nodes: readonly Difference[], width: number, paint: Paint): string[][] {
	return [...CHANGES, 'moved' as const].flatMap((word) => {
		const some = nodes.filter((each) => wordOf(each) === word);
		const lines = some.slice(0, MOST_NODES).flatMap((each) => nodeLine(each, word, width, paint));
		const more = some.length - MOST_NODES;
		if (more > 0) lines.push(`  ${say(COMPARED_TEXTS.more, { count: more })}`);
		return lines.length === 0 ? [] : [lines];
	});
}

function nodeLine({ before, after }: Difference, word: Change | 'moved', width: number, paint: Paint): string[] {
	const item = (after ?? before) as Item;
	const { name, guid } = item;
	const what = [name, name === guid ? undefined : guid].filter((each) => each !== undefined).join(' ');
	const sizes = [before, after].flatMap((each) => (each === undefined ? [] : [each.size]));
	const bytes = [...new Set(sizes)].map(String).join(' → ');
	const versions = [...new Set([before, after].flatMap((each) => each?.version ?? []))].join(' → ');
	const about = [say(COMPARED_TEXTS.bytesOf, { bytes }), ...(versions === '' ? [] : [versions])];
	const line = `${paint(STYLES[word], pad(say(CHANGE_WORDS[word]), 8))} ${what}${say(ROM_TEXTS.separator)}${about.join(say(ROM_TEXTS.separator))}`;
	return wrap(line, width, 9);
}
