/** Saves the bytes of a node. They are asked for when somebody wants them: a tree has thousands, and some are large. */
import type { FileId, NodePath } from '../../shown.js';
import { savedOf } from '../engine.js';
import { usePage } from '../page-context.js';

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
		const saved = savedOf(await engine.ask<'save-node'>({ type: 'save-node', file, node, body }));
		if (saved === undefined) return;
		const link = document.createElement('a');
		link.href = URL.createObjectURL(new Blob([saved.bytes], { type: 'application/octet-stream' }));
		link.download = saved.name;
		link.click();
		// Until then the browser has begun to read it.
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	};
	return (
		<button type="button" class="btn" onClick={() => void save()}>
			<svg viewBox="0 0 14 14" aria-hidden="true">
				<path d="M7 1v8M3.5 6 7 9.5 10.5 6M1.5 12.5h11" fill="none" stroke="currentColor" stroke-width="1.5" />
			</svg>
			{label}
			<span class="vh"> {what}</span>
		</button>
	);
}
