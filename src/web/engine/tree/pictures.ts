/** Pictures as the page draws them: those of `--svg`, and where in the tree each box is. */
import type { ExaminedFile } from '../../../examined/examined-file.js';
import type { FirmwareNode } from '../../../firmware/node.js';
import { walk } from '../../../firmware/walk.js';
import type { Block, BlockOf } from '../../../picture/block.js';
import { type FilePictureOptions, filePicture } from '../../../picture/file-picture.js';
import { firmwareDrawn } from '../../../picture/firmware-picture.js';
import type { Picture } from '../../../picture/picture.js';
import type { NodePath, ShownBox, ShownPicture } from '../../shown.js';
import { placeIn } from './rows.js';

export function showFilePicture(file: ExaminedFile, options: FilePictureOptions): ShownPicture | undefined {
	const picture = filePicture(file, options);
	return picture && shown(picture, picture.boxes);
}

/** `index`: of the root, among those of the file. */
export function showFirmwarePicture(
	root: FirmwareNode,
	index: number,
	options: FilePictureOptions,
): ShownPicture | undefined {
	const drawn = firmwareDrawn(root, options.sha256, options);
	if (drawn === undefined) return undefined;
	const { picture, blocks } = drawn;
	const paths = pathsTo(root, index, blocks);
	const boxes = picture.boxes.map((box, i): ShownBox => {
		const { of, upTo } = blocks[i] ?? {};
		const path = of && pathOf(of, paths);
		const last = upTo && pathOf(upTo, paths)?.at(-1);
		return { ...box, ...(path !== undefined && { path }), ...(last !== undefined && { last }) };
	});
	return shown(picture, boxes);
}

function shown(picture: Picture, boxes: readonly ShownBox[]): ShownPicture {
	const { width, height, title, strip, connectors, legend, remarks } = picture;
	const named = legend.map(({ kind, text }) => ({ kind, text: text.text }));
	return { width, height, title, strip, connectors, boxes, legend: named, remarks };
}

/** Of all nodes that something is drawn of. */
function pathsTo(root: FirmwareNode, index: number, blocks: readonly Block[]): Map<FirmwareNode, NodePath> {
	const ends = blocks.flatMap(({ of, upTo }) => [of, upTo]).filter((end) => end !== undefined);
	const wanted = new Set(ends.map(({ node }) => node));
	const paths = new Map<FirmwareNode, NodePath>();
	for (const { node, parents } of walk(root)) {
		if (paths.size === wanted.size) break;
		if (!wanted.has(node)) continue;
		const steps = [...parents, node].slice(1).map((each, i) => placeIn(parents[i] as FirmwareNode, each) ?? 0);
		paths.set(node, [index, ...steps]);
	}
	return paths;
}

/** Bytes of a node that has no other nodes are the node's. */
function pathOf({ node, rest }: BlockOf, paths: ReadonlyMap<FirmwareNode, NodePath>): NodePath | undefined {
	const path = paths.get(node);
	const place = rest === undefined ? undefined : placeIn(node, rest);
	return path === undefined || place === undefined ? path : [...path, place];
}
