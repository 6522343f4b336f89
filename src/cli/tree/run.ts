/** Prints the whole structure of firmware images, as JSON or for people. */

import { toldFinding } from '../../bytes/told-findings.js';
import type { FirmwareNode } from '../../firmware/node.js';
import { nodeKeys, restOf } from '../../firmware/node-keys.js';
import { openFirmware } from '../../firmware/open-firmware.js';
import { TREE_FINDINGS } from '../../firmware/tree-findings.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { NODE_DECODERS } from '../decoders.js';
import { sha256 } from '../digests.js';
import { type ImageSource, imageSources } from '../extract/image-source.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { FILE_TEXTS } from '../texts.js';
import { writeTree } from './describe.js';
import { TREE_TEXTS } from './texts.js';

const CHUNK = 1 << 16;

export interface TreeFlags {
	readonly json?: boolean;
}

/** Exit code 3 where no image has any structure. */
export async function runTree(paths: readonly string[], { json = false }: TreeFlags, io: Io): Promise<number> {
	const files = collectFiles(paths);
	if (files.length === 0) throw new CliError(say(FILE_TEXTS.noFiles, { dirs: paths }));
	let unreadable = false;
	let structured = false;
	let count = 0;
	const problem = (message: string) => {
		unreadable = true;
		complain(message, io);
	};
	for (const file of files) {
		let members = 0;
		let shown = 0;
		try {
			for await (const source of imageSources(file, io, problem)) {
				const root = openFirmware(source.bytes, { decoders: NODE_DECODERS });
				const has = root.children().length > 0;
				structured ||= has;
				if (source.member !== undefined) members++;
				if (source.member !== undefined && !has) continue;
				shown++;
				if (json) io.stdout.jsonText(count === 0 ? '[\n' : ',\n');
				else if (count > 0) io.stdout.lines(['']);
				count++;
				if (json) writeTreeJson(headOf(source), root, io.stdout);
				else writeTree(source, root, io);
			}
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			problem(error.message);
		}
		if (members > 0 && shown === 0) complain(say(TREE_TEXTS.noFirmware, { file, files: members }), io);
	}
	if (json) io.stdout.jsonText(count === 0 ? '[]\n' : '\n]\n');
	if (unreadable) return ExitCode.unusable;
	return structured ? ExitCode.ok : ExitCode.nothingFound;
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
