/** The structure of firmware: its picture, its tree, and the node that is chosen in either. */
import { useState } from 'preact/hooks';
import type { FileEntry } from '../../file-result.js';
import type { NodePath, ShownBox, TreeRow } from '../../shown.js';
import { useSpeech } from '../language.js';
import { usePage } from '../page-context.js';
import { Why } from '../parts/why.js';
import { boxOf } from './box-of.js';
import { NodeView } from './node.js';
import { Picture } from './picture.js';
import { rowName } from './row-words.js';
import { MAP } from './texts.js';
import { TreeView } from './tree.js';
import { keyOf, rowOf } from './tree-rows.js';
import { usePicture } from './use-picture.js';
import { useTree } from './use-tree.js';

export function FirmwareMap({ file }: { readonly file: FileEntry }) {
	const { say, language } = useSpeech();
	const { engine, announce } = usePage();
	const tree = useTree(engine, file.id);
	const roots = tree.known.get('');
	const [picked, setPicked] = useState<TreeRow>();
	const chosen = picked ?? roots?.rows[0];
	const root = roots?.rows[chosen?.path[0] ?? 0];
	const drawn = usePicture(file.id, root?.path[0] ?? 0);
	const { picture } = drawn ?? {};
	const choose = async (path: NodePath) => {
		const row = await tree.reveal(path);
		if (row === undefined) return;
		setPicked(row);
		announce(rowName(row, language));
	};
	if (roots === undefined) return tree.why === undefined ? <p>{say(MAP.drawing)}</p> : <Why said={tree.why} />;
	if (root === undefined || chosen === undefined) return <p class="notice warn">{say(MAP.gone)}</p>;
	const above = chosen.path.slice(0, -1).flatMap((_, i) => rowOf(tree.known, chosen.path.slice(0, i + 1)) ?? []);
	return (
		<>
			<section>
				<h3>{say(MAP.image)}</h3>
				{drawn === undefined && <p>{say(MAP.drawing)}</p>}
				{drawn?.why !== undefined && <Why said={drawn.why} />}
				{drawn !== undefined && drawn.why === undefined && picture === undefined && <p>{say(MAP.noStructure)}</p>}
				{picture !== undefined && (
					<Picture
						picture={picture}
						hint={say(MAP.hint)}
						chosen={boxOf(picture.boxes, chosen.path)}
						choose={(index) => {
							const path = picture.boxes[index]?.path;
							if (path !== undefined) void choose(path);
						}}
					/>
				)}
			</section>
			<div class="walk">
				<section>
					<h3>{say(MAP.tree)}</h3>
					{tree.why !== undefined && <Why said={tree.why} />}
					<TreeView
						tree={tree}
						label={say(MAP.tree)}
						chosen={chosen.path}
						parts={partsOf(picture?.boxes ?? [])}
						choose={(path) => void choose(path)}
					/>
					<p class="small dim">{say(MAP.unpackedMark)}</p>
				</section>
				<NodeView file={file} row={chosen} above={above} choose={(path) => void choose(path)} />
			</div>
		</>
	);
}

/** As the picture calls them; a node may have several. */
function partsOf(boxes: readonly ShownBox[]): Map<string, string> {
	const names = new Map<string, string>();
	for (const { kind, label, path } of boxes) {
		if (kind !== 'part' || path === undefined) continue;
		const key = keyOf(path);
		names.set(key, [...(names.has(key) ? [names.get(key)] : []), label].join(' · '));
	}
	return names;
}
