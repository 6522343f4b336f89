/** A node as `tree --json` and the page have it, and the bytes of one that are in none of its nodes, as plain objects. */
import type { Language } from '../language/languages.js';
import type { FirmwareNode } from './node.js';
import { numberedName, subtypeName, typeName } from './node-names.js';
import type { StretchKind } from './stretch.js';
import { insideOf, isElsewhere, stretchesOf } from './stretches.js';
import { type PathStep, pathStep } from './walk.js';

export interface NodeKeys extends PathStep {
	/** Where what follows its headers begins; missing where it has none. */
	readonly body?: number;
	/** Its offset counts in decompressed data, and that of its parent does not. */
	readonly unpacked?: true;
	/** It is not in its parent: a directory leads to it. */
	readonly elsewhere?: true;
	/** Bytes that are decompressed from it. */
	readonly unpackedSize?: number;
}

/** Bytes that a node has for itself. */
export interface RestKeys {
	readonly offset: number;
	readonly size: number;
	readonly kind: Exclude<StretchKind, 'node'>;
}

export function nodeKeys(node: FirmwareNode, parent: FirmwareNode): NodeKeys {
	const { span, body } = node;
	const inside = insideOf(node);
	return {
		...pathStep(node),
		...(body.start > span.start && { body: body.start }),
		...(node.source !== parent.source && { unpacked: true }),
		...(isElsewhere(node, parent) && { elsewhere: true }),
		...(inside.unpacked && { unpackedSize: inside.span.end }),
	};
}

/** In the order of the bytes. */
export function restOf(node: FirmwareNode): RestKeys[] {
	return stretchesOf(node).flatMap(({ kind, start, end }) =>
		kind === 'node' ? [] : [{ offset: start, size: end - start, kind }],
	);
}

/** What it is: `file DXE driver`, `directory PSP directory A`. */
export function whatIs({ type, subtype, numbered }: FirmwareNode, language: Language): string {
	const name = typeName(type, language);
	if (subtype === undefined) return name;
	return `${name} ${numbered === undefined ? subtypeName(subtype, language) : numberedName(numbered, language)}`;
}
