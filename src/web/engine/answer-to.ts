/** Answers to requests that have a ticket: what is saved, nodes of a tree, bytes. */
import { safeName } from '../../bytes/file-names.js';
import type { Answer, Request } from '../protocol.js';
import type { Downloads } from './downloads.js';
import type { Entry } from './entry.js';
import { baseName } from './results/firmware.js';
import type { Trees } from './trees.js';

export type Ticketed = Extract<Request, { readonly ticket: number }>;

/** `entry` is missing where the file has gone in the meantime. */
export async function answerTo(
	request: Ticketed,
	entry: Entry | undefined,
	trees: Trees,
	downloads: Downloads,
): Promise<Answer> {
	const { ticket } = request;
	switch (request.type) {
		case 'save':
			return { type: 'saved', ticket, ...(await downloads.save(request.download)) };
		case 'open-node':
			return { type: 'nodes', ticket, nodes: entry === undefined ? [] : await trees.children(entry, request.node) };
		case 'read': {
			const { node, start, end } = request;
			const bytes = entry === undefined ? new Uint8Array(0) : await trees.read(entry, node, start, end);
			return { type: 'bytes', ticket, bytes };
		}
		case 'save-node': {
			const bytes = entry && (await trees.save(entry, request.node, request.body === true));
			const name = `${entry === undefined ? '' : safeName(baseName(entry.names[0]))}-${request.node.join('-')}.bin`;
			return { type: 'saved', ticket, name, ...(bytes !== undefined && { bytes }) };
		}
	}
}
