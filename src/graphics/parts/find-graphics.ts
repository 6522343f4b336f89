/** Finds GOP drivers, VBIOS images, VBTs and, if asked, all option ROMs in a firmware tree. */
import type { Finding } from '../../bytes/finding.js';
import type { Sha256 } from '../../bytes/sha256.js';
import type { FirmwareNode } from '../../firmware/node.js';
import { nameOf, type PathStep, pathStep, walk } from '../../firmware/walk.js';
import { damagedAround, partsDamaged } from './damaged-part.js';
import { namesApart } from './names-apart.js';
import { nodeParts } from './node-parts.js';
import type { FirmwarePart, Found } from './part.js';
import { SearchLimits } from './search-limits.js';

export interface FindOptions {
	/** Option ROMs of other devices, too: RAID, LAN. */
	readonly all?: boolean;
	/** Called for every node on the way, with the offset in the image that has been reached. */
	readonly onProgress?: (offset: number) => void;
	/** Takes what there is to say of a search that ended before the image did, and of parts that may be damaged. */
	readonly findings?: Finding[];
}

/** Places that are listed of one part. */
export const MAX_PATHS = 64;
/** Different parts of one image; real ones have some dozens with all their option ROMs. */
export const MAX_PARTS = 4096;

/** Each part once, by its bytes, in the order in which they are met, and no two of one name. Never throws at bad firmware. */
export function findGraphics(root: FirmwareNode, sha256: Sha256, options: FindOptions = {}): FirmwarePart[] {
	const { all = false, onProgress, findings = [] } = options;
	const limits = new SearchLimits();
	const known = new Map<FirmwareNode, readonly Found[]>();
	const parts = new Map<string, { part: Found; sha256: string; paths: (readonly PathStep[])[] }>();
	/** By digest: those that are damaged wherever they are. */
	const damaged = new Map<string, FirmwareNode>();
	for (const { node, parents } of walk(root)) {
		if (node.source === root.source) onProgress?.(node.span.start);
		if (node.children().length > 0) continue;
		// Nodes of a body that is in the image twice are the same objects.
		const found = known.get(node) ?? nodeParts(node, fileNameOf(parents), all, limits);
		known.set(node, found);
		for (const part of found) {
			const digest = sha256(part.bytes);
			const same = parts.get(digest);
			if (same !== undefined && same.paths.length >= MAX_PATHS) continue;
			if (same === undefined && parts.size >= MAX_PARTS) continue;
			const damage = damagedAround([...parents, node]);
			if (damage === undefined) damaged.delete(digest);
			else if (same === undefined) damaged.set(digest, damage);
			const path = [...[...parents, node].map(pathStep), ...part.steps];
			if (same === undefined) parts.set(digest, { part, sha256: digest, paths: [path] });
			else same.paths.push(path);
		}
	}
	findings.push(...limits.findings);
	const apart = namesApart(
		[...parts.values()].map(({ part: { steps: _, ...part }, sha256: digest, paths }) => ({
			...part,
			sha256: digest,
			path: paths[0] ?? [],
			paths,
		})),
	);
	const inDamaged = apart.flatMap(({ name, sha256: digest }) => {
		const node = damaged.get(digest);
		return node === undefined ? [] : [[name, node] as const];
	});
	findings.push(...partsDamaged(new Map(inDamaged)));
	return apart;
}

/** Of the innermost file. */
function fileNameOf(parents: readonly FirmwareNode[]): string | undefined {
	const file = parents.findLast(({ type }) => type === 'file');
	return file && nameOf(file);
}
