/** Saves the bytes of a node. They are asked for when somebody wants them: a tree has thousands, and some are large. */
import type { FileId, NodePath } from '../../shown.js';
import { savedOf } from '../engine.js';
import { usePage } from '../page-context.js';
import { download } from '../parts/download.js';
import { SaveIcon } from '../parts/save-icon.js';

export interface SaveNodeProps {
	readonly file: FileId;
	readonly node: NodePath;
	readonly body?: boolean;
	readonly label: string;
	/** How the node is called. */
	readonly what: string;
}

export function SaveNode({ file, node, body = false, label, what }: SaveNodeProps) {
	const { engine } = usePage();
	const save = async () => {
		download(
			savedOf(await engine.ask<'save-node'>({ type: 'save-node', file, node, body })),
			'application/octet-stream',
		);
	};
	return (
		<button type="button" class="btn" onClick={() => void save()}>
			<SaveIcon />
			{label}
			<span class="vh"> {what}</span>
		</button>
	);
}
