/** Two files of the page compared, as the page shows it; the report beside it is what `compare --json` prints. */
import type { Item } from '../compare/item.js';
import type { ComparedFile } from '../compare/report.js';
import type { ChangeWord, ToldPart } from '../compare/told.js';
import type { Language } from '../language/languages.js';
import type { Download, Words } from './shown.js';

export interface ShownComparison {
	readonly before: ComparedFile;
	readonly after: ComparedFile;
	readonly equal: boolean;
	/** `Different: 2 changed, 5 the same.` */
	readonly summary: Words;
	/** Graphics firmware and images of ROMs; what differs comes first. */
	readonly parts: readonly ShownDifference[];
	/** Parts behind them, not shown. */
	readonly more: number;
	/** Files, regions and entries of firmware, by what became of them. */
	readonly nodes: readonly ShownNodes[];
	/** `12 changed, 400 the same`, of all nodes. */
	readonly nodeCounts: Words;
	/** What was not read or not compared of either. */
	readonly problems: readonly Words[];
	readonly report: Download;
}

export type ShownSide = Pick<Item, 'size' | 'sha256' | 'version'>;

export interface ShownDifference {
	readonly word: ChangeWord;
	readonly sameDriver: boolean;
	readonly told: Readonly<Record<Language, ToldPart>>;
	readonly before?: ShownSide;
	readonly after?: ShownSide;
}

export interface ShownNodes {
	readonly word: ChangeWord;
	/** Of all of them; `some` are shown. */
	readonly count: number;
	readonly some: readonly ShownNode[];
}

export interface ShownNode {
	readonly name: string;
	readonly guid?: string;
	readonly before?: ShownSide;
	readonly after?: ShownSide;
}
