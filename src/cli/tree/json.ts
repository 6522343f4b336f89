/** A firmware tree as JSON, written node by node: as one string a large image would not fit into memory. */
import type { Finding, ReportedFinding } from '../../bytes/finding.js';
import type { FirmwareNode } from '../../firmware/node.js';
import { TREE_FINDINGS } from '../../firmware/tree-findings.js';
import { pathStep } from '../../firmware/walk.js';
import { render } from '../../language/render.js';
import type { Output } from '../io.js';

const CHUNK = 1 << 16;

/** `head` are the image's own keys, which `children` follows. */
export function writeTreeJson(head: object, root: FirmwareNode, output: Output): void {
	let pending = '';
	const put = (text: string) => {
		pending += text;
		if (pending.length < CHUNK) return;
		output.jsonText(pending);
		pending = '';
	};
	const putNode = (own: object, node: FirmwareNode) => {
		put(JSON.stringify(own).slice(0, -1));
		if (node.findings.length > 0) put(`,"findings":${JSON.stringify(node.findings.map(inEnglish))}`);
		const children = node.children();
		if (children.length > 0) {
			put(',"children":[');
			for (const [i, child] of children.entries()) {
				if (i > 0) put(',');
				const unpacked = child.source === node.source ? {} : { unpacked: true };
				putNode({ ...pathStep(child), ...unpacked }, child);
			}
			put(']');
		}
		put('}');
	};
	putNode(head, root);
	output.jsonText(pending);
}

/** All of them, while reports count those of one kind. */
function inEnglish({ values = {}, ...finding }: Finding): ReportedFinding {
	return { ...finding, ...render(TREE_FINDINGS, { code: finding.code, values }, 'en'), values };
}
