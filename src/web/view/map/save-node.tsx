/** Saves the bytes of a node. They are asked for when somebody wants them: a tree has thousands, and some are large. */
import { useState } from 'preact/hooks';
import type { FileId, NodePath, Words } from '../../shown.js';
import { savedOf } from '../engine.js';
import { usePage } from '../page-context.js';
import { download } from '../parts/download.js';
import { SaveIcon } from '../parts/save-icon.js';
import { Why } from '../parts/why.js';

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
	const [why, setWhy] = useState<Words>();
	const save = async () => {
		const answer = await engine.ask<'save-node'>({ type: 'save-node', file, node, body });
		setWhy(answer.why);
		download(savedOf(answer), 'application/octet-stream');
	};
	return (
		<>
			<button type="button" class="btn" onClick={() => void save()}>
				<SaveIcon />
				{label}
				<span class="vh"> {what}</span>
			</button>
			{why !== undefined && <Why said={why} />}
		</>
	);
}
