/** What differs between two files, for people: parts and images in full, files of firmware a line each. */
import type { Comparison, Difference } from '../../compare/compare.js';
import type { Item } from '../../compare/item.js';
import type { ComparedFile } from '../../compare/report.js';
import { CHANGE_WORDS, COMPARE_VALUES, COMPARED_TEXTS } from '../../compare/texts.js';
import {
	CHANGES,
	type ChangeWord,
	isNode,
	type ToldRow,
	toldCounts,
	toldPart,
	toldSummary,
	wordOf,
} from '../../compare/told.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { type Paint, painter, type Style } from '../terminal.js';
import { apart, fieldLines, pad, textWidth, wrap } from '../text-layout.js';
import { LISTED_TEXTS } from './report-texts/texts.js';

/** Of one change; the JSON has all. */
const MOST_NODES = 20;
const STYLES: Readonly<Record<ChangeWord, Style>> = {
	changed: 'yellow',
	added: 'green',
	removed: 'red',
	moved: 'cyan',
	same: 'dim',
};

export function describeComparison(
	{ before, after }: { readonly before: ComparedFile; readonly after: ComparedFile },
	comparison: Comparison,
	{ stdout, env }: Pick<Io, 'stdout' | 'env'>,
): string[] {
	const { equal, differences } = comparison;
	const paint = painter(stdout, env);
	const width = stdout.columns;
	const heading = [before, after].flatMap(({ file, size }) =>
		wrap(`${file}  ${say(COMPARE_VALUES.bytes, { bytes: size })}`, width).map((line) => paint('bold', line)),
	);
	const summary = wrap(toldSummary(comparison, spokenLanguage()), width);
	if (equal) return [...heading, ...summary];
	const [nodes, parts] = [differences.filter(isNode), differences.filter((each) => !isNode(each))];
	return apart([
		[...heading, ...summary],
		...parts.map((each) => partLines(each, width, paint)),
		...(parts.length > 0 ? nodesBlock(nodes, width, paint) : nodeLines(nodes, width, paint)),
	]);
}

function partLines(difference: Difference, width: number, paint: Paint): string[] {
	const word = wordOf(difference);
	const { what, rows } = toldPart(difference, spokenLanguage());
	const widest = Math.max(0, ...rows.map(({ label }) => textWidth(label))) + 2;
	return [
		...wrap(`${paint(STYLES[word], pad(say(CHANGE_WORDS[word]), 8))} ${what}`, width, 9),
		...(difference.sameDriver ? wrap(`  ${say(COMPARED_TEXTS.sameDriver)}`, width, 2) : []),
		...rows.flatMap((row) => fieldLines(row.label, told(row, word), width, Math.min(widest, 36))),
	];
}

function told({ before, after, both }: ToldRow, word: ChangeWord): string {
	if (both !== undefined) return both;
	if (word === 'added' || word === 'removed') return after ?? before ?? '';
	return `${before ?? say(COMPARED_TEXTS.none)} → ${after ?? say(COMPARED_TEXTS.none)}`;
}

function nodesBlock(nodes: readonly Difference[], width: number, paint: Paint): string[][] {
	if (nodes.length === 0) return [];
	const counts = toldCounts(nodes, spokenLanguage()).join(say(COMPARED_TEXTS.separator));
	const heading = wrap(`${say(COMPARED_TEXTS.nodes)}${spokenLanguage() === 'zh' ? '：' : ': '}${counts}`, width);
	return [heading.map((line) => paint('bold', line)), ...nodeLines(nodes, width, paint)];
}

/** A block for each change. */
function nodeLines(nodes: readonly Difference[], width: number, paint: Paint): string[][] {
	return [...CHANGES, 'moved' as const].flatMap((word) => {
		const some = nodes.filter((each) => wordOf(each) === word);
		const lines = some.slice(0, MOST_NODES).flatMap((each) => nodeLine(each, word, width, paint));
		const more = some.length - MOST_NODES;
		if (more > 0) lines.push(`  ${say(LISTED_TEXTS.more, { count: more })}`);
		return lines.length === 0 ? [] : [lines];
	});
}

function nodeLine({ before, after }: Difference, word: ChangeWord, width: number, paint: Paint): string[] {
	const item = (after ?? before) as Item;
	const { name, guid } = item;
	const separator = say(COMPARED_TEXTS.separator);
	const what = [name, name === guid ? undefined : guid].filter((each) => each !== undefined).join(' ');
	const sizes = [before, after].flatMap((each) => (each === undefined ? [] : [each.size]));
	const bytes = [...new Set(sizes)].map(String).join(' → ');
	const versions = [...new Set([before, after].flatMap((each) => each?.version ?? []))].join(' → ');
	const about = [say(LISTED_TEXTS.bytesOf, { bytes }), ...(versions === '' ? [] : [versions])];
	const line = `${paint(STYLES[word], pad(say(CHANGE_WORDS[word]), 8))} ${what}${separator}${about.join(separator)}`;
	return wrap(line, width, 9);
}
