/** All findings of a tree, with offsets that make sense outside of it. */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { toldFindings } from '../bytes/told-findings.js';
import type { FirmwareNode } from './node.js';
import { walk } from './walk.js';

/** Warnings and errors; the notes are for those who look at the tree. */
export function treeFindings(root: FirmwareNode): Finding[] {
	const found: Finding[] = [];
	for (const { node, parents } of walk(root)) {
		for (const finding of node.findings) {
			if (finding.severity === 'note') continue;
			found.push(node.source === root.source ? finding : unpackedFrom(finding, parents, root.source));
		}
	}
	return toldFindings(found, {});
}

/** An offset in unpacked data is none in the file: that of the packed data in the file takes its place. */
function unpackedFrom(finding: Finding, parents: readonly FirmwareNode[], image: Uint8Array): Finding {
	const packed = parents.findLast((parent) => parent.source === image);
	const { offset: _, ...rest } = finding;
	if (packed === undefined) return rest;
	return { ...rest, message: `${finding.message} (in what is unpacked from ${hex(packed.span.start)})` };
}
