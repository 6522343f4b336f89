/** Answers to requests that have a ticket: what is saved, rows of a tree, pictures, bytes. */
import type { Answer, Request } from '../protocol.js';
import type { Comparisons } from './compare/comparisons.js';
import type { Downloads } from './downloads.js';
import { Unreadable } from './read-content.js';
import { type Reported, saveReport } from './save-report.js';

export type Ticketed = Extract<Request, { readonly ticket: number }>;

/** What they are answered from. */
export interface Asked extends Reported {
	readonly downloads: Downloads;
	readonly comparisons: Comparisons;
}

/** A file may have gone in the meantime. */
export async function answerTo(request: Ticketed, asked: Asked): Promise<Answer> {
	const { ticket } = request;
	const { entries, trees, downloads, comparisons } = asked;
	if (request.type === 'save') return { type: 'saved', ticket, ...(await downloads.save(request.download)) };
	if (request.type === 'save-report') {
		return { type: 'saved', ticket, ...(await saveReport(request.file, request.language, asked)) };
	}
	if (request.type === 'compare') {
		return { type: 'compared', ticket, ...(await comparisons.compare(request.files, entries)) };
	}
	const entry = entries.get(request.file);
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

function nothingFor(request: Exclude<Ticketed, { readonly type: 'save' | 'save-report' | 'compare' }>): Answer {
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
