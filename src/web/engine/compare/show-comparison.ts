/** A comparison as the page shows it, with its words in every language. */
import type { Comparison, Difference } from '../../../compare/compare.js';
import type { Item } from '../../../compare/item.js';
import type { ComparedFile } from '../../../compare/report.js';
import { COMPARED_TEXTS } from '../../../compare/texts.js';
import { CHANGES, type ChangeWord, isNode, toldCounts, toldPart, toldSummary, wordOf } from '../../../compare/told.js';
import type { ShownComparison, ShownDifference, ShownNode, ShownNodes, ShownSide } from '../../comparison.js';
import { inAll, inEach, words } from '../words.js';

/** Two BIOS files have thousands of files, a hostile archive tens of thousands of parts; the report has all. */
const MOST_PARTS = 300;
const MOST_NODES = 200;
const WORDS: readonly ChangeWord[] = [...CHANGES, 'moved', 'same'];

export interface Compared {
	readonly before: ComparedFile;
	readonly after: ComparedFile;
	readonly comparison: Comparison;
}

export function showComparison({ before, after, comparison }: Compared): Omit<ShownComparison, 'problems' | 'report'> {
	const { equal, differences } = comparison;
	const [nodes, parts] = [differences.filter(isNode), differences.filter((each) => !isNode(each))];
	const between = words(COMPARED_TEXTS.separator);
	return {
		before,
		after,
		equal,
		summary: inAll((language) => toldSummary(comparison, language)),
		parts: parts.slice(0, MOST_PARTS).map(showDifference),
		more: Math.max(0, parts.length - MOST_PARTS),
		nodes: WORDS.flatMap((word) => showNodes(word, nodes)),
		nodeCounts: inAll((language) => toldCounts(nodes, language).join(between[language])),
	};
}

function showDifference(difference: Difference): ShownDifference {
	const { sameDriver } = difference;
	const told = inEach((language) => toldPart(difference, language));
	return { word: wordOf(difference), sameDriver, told, ...sidesOf(difference) };
}

function showNodes(word: ChangeWord, nodes: readonly Difference[]): ShownNodes[] {
	const all = nodes.filter((each) => wordOf(each) === word);
	return all.length === 0 ? [] : [{ word, count: all.length, some: all.slice(0, MOST_NODES).map(showNode) }];
}

function showNode(difference: Difference): ShownNode {
	const { name, guid } = (difference.after ?? difference.before) as Item;
	return { name, ...(guid !== undefined && guid !== name && { guid }), ...sidesOf(difference) };
}

function sidesOf({ before, after }: Difference): Pick<ShownNode, 'before' | 'after'> {
	return { ...(before && { before: sideOf(before) }), ...(after && { after: sideOf(after) }) };
}

/** Without its bytes. */
function sideOf({ size, sha256, version }: Item): ShownSide {
	return { size, sha256, ...(version !== undefined && { version }) };
}
