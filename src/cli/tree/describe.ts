/** A firmware tree as indented lines: offset, size, what it is, its name; findings below what they are about. */

import { hex } from '../../bytes/hex.js';
import { memberName } from '../../bytes/member-name.js';
import { ToldFindings, toldFindings } from '../../bytes/told-findings.js';
import type { FirmwareNode } from '../../firmware/node.js';
import { whatIs } from '../../firmware/node-keys.js';
import { TREE_FINDINGS } from '../../firmware/tree-findings.js';
import { nameOf } from '../../firmware/walk.js';
import { PART_FINDINGS } from '../../graphics/parts/findings.js';
import { whyNothing } from '../../graphics/parts/why-nothing.js';
import { describeFindings } from '../describe-findings.js';
import type { ImageSource } from '../extract/image-source.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { painter } from '../terminal.js';
import { pad, wrap } from '../text-layout.js';
import { COMMON } from '../texts.js';
import { TREE_TEXTS } from './texts.js';

/** Columns of the offset and the size, for images of up to 256 MiB. */
const NUMBER = 10;
/** Deeper nodes are not indented further, so that a name has room. */
const MOST_INDENT = 20;
/** Lines that are written at once. */
const CHUNK = 1000;

export function writeTree(source: ImageSource, root: FirmwareNode, io: Pick<Io, 'stdout' | 'env'>): void {
	const { stdout, env } = io;
	const width = stdout.columns;
	const paint = painter(stdout, env);
	const { bytes, content } = source;
	const heading = wrap(
		`${memberName(source.file, source.member)}  ${say(COMMON.bytes, { bytes: bytes.length })}`,
		width,
	);
	let pending: string[] = [];
	const flush = () => {
		stdout.lines(pending);
		pending = [];
	};
	const put = (lines: readonly string[]) => {
		pending.push(...lines);
		if (pending.length >= CHUNK) flush();
	};
	put(heading.map((line) => paint('bold', line)));
	const told = new ToldFindings(TREE_FINDINGS);
	const write = (node: FirmwareNode, level: number, unpacked: boolean) => {
		const { subtype, guid, span, findings } = node;
		const indent = ' '.repeat(Math.min(level * 2, MOST_INDENT));
		const name = nameOf(node);
		const quoted = name === undefined || name === subtype ? undefined : say(TREE_TEXTS.name, { name });
		const words = [whatIs(node, spokenLanguage()), quoted, guid].filter((text) => text !== undefined);
		// Offsets in unpacked data count from its own start, which the mark tells.
		const numbers = `${pad(`${unpacked ? '+' : ''}${hex(span.start)}`, NUMBER)} ${pad(hex(span.end - span.start), NUMBER)}`;
		const line = `${numbers} ${indent}${words.join(' ')}`;
		put(wrap(line, width, NUMBER * 2 + 2 + indent.length + 2));
		const some = findings.flatMap((finding) => told.tell(finding) ?? []);
		const said = describeFindings(some, TREE_FINDINGS, width - indent.length, paint);
		put(said.map((text) => `${indent}  ${text}`));
		for (const child of node.children()) write(child, level + 1, child.source !== root.source);
	};
	if (root.children().length === 0) {
		const context = { tree: true, file: source.file, member: source.member };
		const why = toldFindings(whyNothing(bytes, content, root), PART_FINDINGS, context);
		put(describeFindings(why, PART_FINDINGS, width, paint));
	}
	for (const child of root.children()) write(child, 0, false);
	put(describeFindings(told.others, TREE_FINDINGS, width, paint));
	flush();
}
