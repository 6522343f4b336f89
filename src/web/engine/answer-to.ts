/** Answers to requests that have a ticket: what is saved, rows of a tree, pictures, bytes. */
import type { Answer, Request } from '../protocol.js';
import type { Downloads } from './downloads.js';
import type { Entry } from './entry.js';
import { Unreadable } from './read-content.js';
import type { Trees } from './tree/trees.js';

export type Ticketed = Extract<Request, { readonly ticket: number }>;

/** `entry` is missing where the file has gone in the meantime. */
export async function answerTo(
	request: Ticketed,
	entry: Entry | undefined,
	trees: Trees,
	downloads: Downloads,
): Promise<Answer> {
	const { ticket } = request;
	if (request.type === 'save') return { type: 'saved', ticket, ...(await downloads.save(request.download)) };
	if (entry === undefined) return nothingFor(request);
	try {
		switch (request.type) {
			case 'open-node':
				return { type: 'nodes', ticket, ...(await trees.rows(entry, request.node, request.from ?? 0)) };
			case 'draw': {
				const picture = await trees.draw(entry, request.root, request.language);
				return { type: 'drawn', ticket, ...(picture !== undefined && { picture }) };
			}
			case 'read': {
				const { node, start, end } = request;
				return { type: 'bytes', ticket, bytes: await trees.read(entry, node, start, end) };
			}
			case 'save-node':
				return { type: 'saved', ticket, ...(await trees.save(entry, request.node, request.body === true)) };
		}
	} catch (error) {
		// A file is read again for its tree, and may have gone from the disk.
		if (!(error instanceof Unreadable)) throw error;
		return nothingFor(request);
	}
}

function nothingFor(request: Exclude<Ticketed, { readonly type: 'save' }>): Answer {
	const { ticket } = request;
	switch (request.type) {
		case 'open-node':
			return { type: 'nodes', ticket, rows: [], all: 0 };
		case 'draw':
			return { type: 'drawn', ticket };
		case 'read':
			return { type: 'bytes', ticket, bytes: new Uint8Array(0) };
		case 'save-node':
			return { type: 'saved', ticket, name: '' };
	}
}
