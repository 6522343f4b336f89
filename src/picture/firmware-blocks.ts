/** A firmware tree as blocks: every byte of a node is in one of the blocks inside of its own. */
import { isPadding } from '../bytes/padding.js';
import { sayIn } from '../bytes/say-in.js';
import type { FirmwareNode, NodeType } from '../firmware/node.js';
import { whatIs } from '../firmware/node-keys.js';
import type { Stretch } from '../firmware/stretch.js';
import { insideOf, stretchesOf } from '../firmware/stretches.js';
import { nameOf } from '../firmware/walk.js';
import type { Language } from '../language/languages.js';
import type { Block, BlockKind } from './block.js';
import type { MarkedParts } from './firmware-parts.js';
import { partBlocks } from './part-blocks.js';
import { placeText } from './place-text.js';
import { PICTURE_TEXTS } from './texts.js';

const KINDS: Readonly<Record<NodeType, BlockKind>> = {
	image: 'volume',
	region: 'volume',
	volume: 'volume',
	capsule: 'deep',
	directory: 'deep',
	entry: 'deep',
	file: 'file',
	section: 'file',
	'free-space': 'free',
	padding: 'free',
	data: 'unknown',
};

const GAPS = {
	header: ['deep', PICTURE_TEXTS.header],
	alignment: ['free', PICTURE_TEXTS.alignment],
	empty: ['free', PICTURE_TEXTS.empty],
	data: ['unknown', PICTURE_TEXTS.unknown],
} as const;

/** Sections about a file, whose name and version its own box has. */
const ABOUT = new Set(['version', 'user interface', 'DXE dependency', 'PEI dependency', 'MM dependency']);

/** How the blocks of one tree are made. */
export interface Making {
	readonly marked: MarkedParts;
	readonly language: Language;
}

/** Those of `owner`; `unpacked`: offsets count in unpacked data. */
export function stretchBlocks(
	stretches: readonly Stretch[],
	owner: FirmwareNode,
	unpacked: boolean,
	making: Making,
): Block[] {
	return stretches.map((stretch) => {
		const { kind, node, others = [], inside } = stretch;
		if (kind !== 'node' || node === undefined) return gapBlock(stretch, owner, unpacked, making);
		const block = nodeBlock(node, stretch, unpacked, making);
		const say = sayIn(making.language);
		return {
			...block,
			...(others.length > 0 && { title: `${block.title}, ${say(PICTURE_TEXTS.shared, { count: others.length })}` }),
			...(inside !== undefined && { inside: () => stretchBlocks(inside, node, unpacked, making) }),
		};
	});
}

/** Of bytes that no node has: `unknown data`. */
export function gapName(kind: keyof typeof GAPS, language: Language): string {
	return sayIn(language)(GAPS[kind][1]);
}

function gapBlock(stretch: Stretch, owner: FirmwareNode, unpacked: boolean, making: Making): Block {
	const { start, end } = stretch;
	const kind = stretch.kind as keyof typeof GAPS;
	const [look] = GAPS[kind];
	const label = gapName(kind, making.language);
	const about = placeText(stretch, unpacked, making.language);
	const minor = kind === 'header' || kind === 'alignment';
	return {
		kind: look,
		label,
		about,
		title: `${label}, ${about}`,
		start,
		end,
		unpacked,
		type: 'other',
		of: { node: owner, rest: start },
		...(minor && { minor }),
	};
}

function nodeBlock(node: FirmwareNode, place: Stretch, unpacked: boolean, making: Making): Block {
	const { language, marked } = making;
	const { start, end } = place;
	const say = sayIn(language);
	const { type, subtype, guid } = node;
	const name = nameOf(node);
	const what = whatIs(node, language);
	const parts = marked.parts.get(node) ?? [];
	const whole = parts.find(({ offset }) => offset === undefined)?.label;
	const inside = insideOf(node);
	const fill = fillOf(node, making);
	const own = name === subtype ? undefined : name;
	const label = whole ?? fill?.label ?? own ?? (name === undefined ? guid : undefined) ?? what;
	const about = placeText(place, unpacked, language);
	const note = inside.unpacked ? say(PICTURE_TEXTS.unpackedSize, { bytes: inside.span.end }) : undefined;
	const title = [whole, own, what, guid, about, note].filter((word) => word !== undefined);
	const children = node.children().length > 0;
	const look = whole !== undefined ? 'part' : (fill?.kind ?? KINDS[type]);
	return {
		kind: look,
		label,
		about,
		...(note !== undefined && { note }),
		title: title.join(', '),
		start,
		end,
		unpacked,
		type,
		of: { node },
		...(label === what && { unnamed: true }),
		...(type === 'section' && ABOUT.has(subtype ?? '') && { minor: true }),
		...(marked.around.has(node) && { wanted: true }),
		...(children && { inside: () => insideBlocks(node, making, unpacked) }),
		...(!children &&
			whole === undefined &&
			parts.length > 0 && { inside: () => partBlocks(node, parts, unpacked, making) }),
	};
}

/** Of what fills the space between structures. */
function fillOf(
	{ type, subtype = '', source, body }: FirmwareNode,
	{ language }: Making,
): { readonly label: string; readonly kind: BlockKind } | undefined {
	const say = sayIn(language);
	if (type === 'free-space') return { label: say(PICTURE_TEXTS.freeSpace), kind: 'free' };
	if (type === 'file' && subtype === 'padding') {
		const isFree = body.start >= body.end || isPadding(source, body.start, body.end);
		return { label: say(PICTURE_TEXTS.padFile), kind: isFree ? 'free' : 'file' };
	}
	if (type !== 'padding') return undefined;
	if (subtype === 'data') return { label: say(PICTURE_TEXTS.unknown), kind: 'unknown' };
	return { label: say(PICTURE_TEXTS.empty), kind: 'free' };
}

function insideBlocks(node: FirmwareNode, making: Making, unpacked: boolean): Block[] {
	return stretchBlocks(stretchesOf(node), node, unpacked || insideOf(node).unpacked, making);
}
