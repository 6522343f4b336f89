/** The trees of the images that a file stands for, as text that is ready to leave: JSON, or for people. */

import { toldFinding } from '../../bytes/told-findings.js';
import type { FirmwareNode } from '../../firmware/node.js';
import { nodeKeys, restOf } from '../../firmware/node-keys.js';
import { openFirmware } from '../../firmware/open-firmware.js';
import { TREE_FINDINGS } from '../../firmware/tree-findings.js';
import { CliError } from '../cli-error.js';
import { NODE_DECODERS } from '../decoders.js';
import { sha256 } from '../digests.js';
import { type ImageSource, imageSources } from '../extract/image-source.js';
import type { Output } from '../io.js';
import type { FileWork, WorkIo } from '../jobs/file-work.js';
import type { JobFlags } from '../jobs/option.js';
import { say } from '../language.js';
import { ReadRoom } from '../read-input.js';
import { TextOutput } from '../terminal.js';
import { writeTree } from './describe.js';
import { TREE_TEXTS } from './texts.js';

const CHUNK = 1 << 16;

export interface TreeFlags extends JobFlags {
	readonly json?: boolean;
}

export interface TreeTold {
	/** A tree begins, which has a structure or not. */
	readonly begins?: { readonly structured: boolean };
	/** Of the tree that has begun. */
	readonly text?: string;
	/** It is told to its end. */
	readonly ends?: boolean;
	/** What could not be read. */
	readonly problem?: string;
	/** What is to be known of it all the same. */
	readonly remark?: string;
}

export function treeWork({ json = false }: TreeFlags, io: WorkIo): FileWork<TreeTold> {
	const { env, stdout } = io;
	const room = new ReadRoom();
	return async (file, { tell }) => {
		const { isTTY, columns } = stdout;
		const output = new TextOutput({ isTTY, columns, write: (text) => void tell({ text: String(text) }) });
		const problem = (message: string) => void tell({ problem: message });
		let members = 0;
		let shown = 0;
		try {
			for await (const source of imageSources(file, io, problem, room)) {
				const root = openFirmware(source.bytes, { decoders: NODE_DECODERS });
				const structured = root.children().length > 0;
				if (source.member !== undefined) members++;
				if (source.member !== undefined && !structured) continue;
				shown++;
				void tell({ begins: { structured } });
				if (json) writeTreeJson(headOf(source), root, output);
				else writeTree(source, root, { stdout: output, env });
				void tell({ ends: true });
			}
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			problem(error.message);
		}
		if (members > 0 && shown === 0) void tell({ remark: say(TREE_TEXTS.noFirmware, { file, files: members }) });
	};
}

function headOf({ file, member, bytes }: ImageSource) {
	return { file, ...(member !== undefined && { member }), size: bytes.length, sha256: sha256(bytes) };
}

/**
 * As JSON, written node by node: as one string a large image would not fit into memory. `head` are the image's own keys,
 * which `children` follows.
 */
function writeTreeJson(head: object, root: FirmwareNode, output: Output): void {
	let pending = '';
	const put = (text: string) => {
		pending += text;
		if (pending.length < CHUNK) return;
		output.jsonText(pending);
		pending = '';
	};
	const putNode = (own: object, node: FirmwareNode) => {
		put(JSON.stringify(own).slice(0, -1));
		// All of them, while reports count those of one kind.
		const findings = node.findings.map((finding) => toldFinding(finding, TREE_FINDINGS));
		if (findings.length > 0) put(`,"findings":${JSON.stringify(findings)}`);
		const children = node.children();
		if (children.length > 0) {
			const rest = restOf(node);
			if (rest.length > 0) put(`,"rest":${JSON.stringify(rest)}`);
			put(',"children":[');
			for (const [i, child] of children.entries()) {
				if (i > 0) put(',');
				putNode(nodeKeys(child, node), child);
			}
			put(']');
		}
		put('}');
	};
	putNode(head, root);
	output.jsonText(pending);
}
