/** Firmware to be compared: the graphics firmware in it, and its files, regions, volumes and entries that hold no others. */
import { formatIdPair } from '../bytes/hex.js';
import type { Sha256 } from '../bytes/sha256.js';
import { spanSize } from '../bytes/span.js';
import { bodyOf, type FirmwareNode } from '../firmware/node.js';
import { nameOf, type PathStep, pathStep, type Visit, walk } from '../firmware/walk.js';
import { findGraphics } from '../graphics/parts/find-graphics.js';
import type { FirmwarePart } from '../graphics/parts/part.js';
import type { Item, ItemKind, Place } from './item.js';
import { kindKey } from './rom-items.js';

const NODES: ReadonlySet<string> = new Set<ItemKind>(['file', 'volume', 'region', 'entry']);
/** Sections that a file's version may lie inside of. */
const AROUND = new Set(['compressed', 'GUID defined', 'disposable']);

export function firmwareItems(root: FirmwareNode, sha256: Sha256): Item[] {
	const parts = findGraphics(root, sha256, { all: true });
	return [...parts.map((part) => partItem(part, root)), ...nodeItems(root, sha256)];
}

function partItem(part: FirmwarePart, root: FirmwareNode): Item {
	const { kind, name, graphics, version, vendorId, deviceId, bytes, sha256, path, paths } = part;
	const device = vendorId === undefined || deviceId === undefined ? undefined : formatIdPair({ vendorId, deviceId });
	const key = graphics === undefined ? kind : kindKey(graphics);
	return {
		kind: 'part',
		// An option ROM of another device is none of ours where its device is another.
		keys: [sha256, sha256, `${key} ${device}`, ...(graphics === undefined ? [] : [key])],
		name: graphics === undefined ? name : key,
		...(graphics !== undefined && { graphics }),
		...(device !== undefined && { device }),
		...(version !== undefined && { version }),
		size: bytes.length,
		sha256,
		bytes,
		place: placeOf(path, bytes.buffer !== root.source.buffer),
		places: paths.length,
	};
}

/** What is in them is compared by itself: a volume differs in all of its files' ways. */
function nodeItems(root: FirmwareNode, sha256: Sha256): Item[] {
	const holding = new Set<FirmwareNode>();
	const visits: Visit[] = [];
	const seen = new Set<FirmwareNode>();
	for (const visit of walk(root)) {
		const { node, parents } = visit;
		if (!NODES.has(node.type)) continue;
		for (const parent of parents) holding.add(parent);
		// Both halves of an image may have the same nodes.
		if (seen.has(node) || node.subtype === 'padding' || spanSize(node.body) === 0) continue;
		seen.add(node);
		visits.push(visit);
	}
	const items = new Map<string, Item>();
	for (const { node, parents } of visits) {
		if (holding.has(node)) continue;
		const item = nodeItem(node, parents, sha256, node.source !== root.source);
		const key = `${item.keys[0]} ${item.place.around}`;
		const known = items.get(key);
		items.set(key, known === undefined ? item : { ...known, places: known.places + 1 });
	}
	return [...items.values()];
}

function nodeItem(node: FirmwareNode, parents: readonly FirmwareNode[], sha256: Sha256, unpacked: boolean): Item {
	const { type, subtype = '', guid } = node;
	const name = nameOf(node);
	const digest = sha256(bodyOf(node));
	const known = [type, guid ?? '', subtype].join(' ');
	const version = type === 'file' ? versionIn(node.children()) : undefined;
	const place = placeOf([...parents, node].map(pathStep), unpacked);
	return {
		kind: type as ItemKind,
		// GUIDs of volumes and of raw files are those of many.
		keys: [`${known} ${name} ${digest}`, `${known} ${name} ${place.around}`, `${known} ${name}`],
		name: name ?? guid ?? `${type} ${subtype}`,
		...(guid !== undefined && { guid }),
		...(version !== undefined && { version }),
		size: spanSize(node.span),
		sha256: digest,
		place,
		places: 1,
	};
}

function versionIn(sections: readonly FirmwareNode[]): string | undefined {
	for (const { subtype = '', name, children } of sections) {
		if (subtype === 'version' && name !== undefined && name !== '') return name;
		const inner = AROUND.has(subtype) ? versionIn(children()) : undefined;
		if (inner !== undefined) return inner;
	}
	return undefined;
}

/** What the flash is wrapped in does not count: a capsule has the same volumes as the dump of the chip. */
function placeOf(path: readonly PathStep[], unpacked: boolean): Place {
	const around = path
		.slice(0, -1)
		.filter(({ type }) => type === 'volume' || type === 'file' || type === 'directory')
		.map(({ type, guid, subtype = '' }) => `${type} ${guid ?? subtype}`);
	return { offset: path.at(-1)?.offset ?? 0, unpacked, around: around.join(' / '), path };
}
