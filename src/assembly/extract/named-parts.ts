/** The files that `--name` or `--guid` ask for, each once, as parts. */

import { safeName } from '../../bytes/file-names.js';
import type { Sha256 } from '../../bytes/sha256.js';
import { findFiles } from '../../firmware/find-files.js';
import type { FirmwareNode } from '../../firmware/node.js';
import { type PathStep, pathStep } from '../../firmware/walk.js';
import { MAX_PARTS, MAX_PATHS } from '../../graphics/parts/find-graphics.js';
import type { ExtractedPart, WantedParts } from './report.js';

/** What is reported of it, and written to a file. */
export interface Part extends Omit<ExtractedPart, 'size' | 'file'> {
	readonly bytes: Uint8Array;
}

export function namedParts(root: FirmwareNode, { name, guid }: WantedParts, sha256: Sha256): Part[] {
	const query = { ...(name !== undefined && { name }), ...(guid !== undefined && { guid }) };
	const parts = new Map<string, Part & { readonly paths: (readonly PathStep[])[] }>();
	for (const { name: said, extension, bytes, nodes } of findFiles(root, query)) {
		const digest = sha256(bytes);
		const path = nodes.map(pathStep);
		const same = parts.get(digest);
		if (same === undefined && parts.size < MAX_PARTS) {
			const kind = extension === '.efi' || extension === '.te' ? 'driver' : 'file';
			const fileName = `${safeName(said)}${extension}`;
			parts.set(digest, { kind, name: fileName, bytes, sha256: digest, path, paths: [path] });
		} else if (same !== undefined && same.paths.length < MAX_PATHS) same.paths.push(path);
	}
	return [...parts.values()];
}
