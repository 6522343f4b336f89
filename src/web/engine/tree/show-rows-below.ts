/** Rows of the page's tree: what `tree --json` says of each, and how it is called. */
import { toldFindings } from '../../../bytes/told-findings.js';
import type { FirmwareNode } from '../../../firmware/node.js';
import { nodeKeys, whatIs } from '../../../firmware/node-keys.js';
import { TREE_FINDINGS } from '../../../firmware/tree-findings.js';
import { gapName } from '../../../picture/firmware-blocks.js';
import type { NodePath, TreeRow } from '../../shown.js';
import { showFindings } from '../show/show-finding.js';
import { inAll } from '../words.js';
import type { Root } from './opened.js';
import type { Row } from './rows.js';

export function showRoot({ node, title }: Root, path: NodePath): TreeRow {
	return { ...showRow({ node }, path, node, node), title };
}

export function showRow(row: Row, path: NodePath, parent: FirmwareNode, root: FirmwareNode): TreeRow {
	if ('rest' in row) {
		const { rest } = row;
		const source = parent.children()[0]?.source ?? parent.source;
		return {
			path,
			what: inAll((language) => gapName(rest.kind, language)),
			keys: rest,
			inUnpacked: source !== root.source,
			hasRows: false,
			findings: [],
		};
	}
	const { node } = row;
	return {
		path,
		what: inAll((language) => whatIs(node, language)),
		keys: nodeKeys(node, parent),
		inUnpacked: node.source !== root.source,
		hasRows: node.children().length > 0,
		findings: showFindings(toldFindings(node.findings, TREE_FINDINGS), TREE_FINDINGS),
	};
}
