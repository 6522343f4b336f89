/** All findings of a tree, with offsets that make sense outside of it. */
import type { Finding } from '../bytes/finding.js';
import { CODEC_ERRORS } from '../codec/findings.js';
import type { Catalogue } from '../language/entry.js';
import { DECODING_REASONS } from './decoding/findings.js';
import { FIRMWARE_FINDINGS } from './findings.js';
import type { FirmwareNode } from './node.js';
import { walk } from './walk.js';

/** All that may be said of a tree, by code. */
export const TREE_FINDINGS: Catalogue = { ...FIRMWARE_FINDINGS, ...DECODING_REASONS, ...CODEC_ERRORS };

/** Warnings and errors; the notes are for those who look at the tree. */
export function treeFindings(root: FirmwareNode): Finding[] {
	const found: Finding[] = [];
	for (const { node, parents } of walk(root)) {
		for (const finding of node.findings) {
			if (finding.severity === 'note') continue;
			found.push(node.source === root.source ? finding : unpackedFrom(finding, parents, root.source));
		}
	}
	return found;
}

/** An offset in unpacked data is none in the file: that of the packed data in the file is told as well. */
function unpackedFrom(finding: Finding, parents: readonly FirmwareNode[], image: Uint8Array): Finding {
	const packed = parents.findLast((parent) => parent.source === image);
	const { offset: _, ...rest } = finding;
	if (packed === undefined) return rest;
	return { ...rest, values: { ...finding.values, packed: packed.span.start } };
}
