/** Answers to requests that have a ticket and need a file: rows of a tree, pictures, bytes, comparisons. */
import type { Answer } from '../protocol.js';
import type { Comparisons } from './compare/comparisons.js';
import type { Downloads } from './downloads.js';
import { nothingFor, type Ticketed } from './nothing-for.js';
import { Unreadable } from './read-content.js';
import { type Reported, saveReport } from './save-report.js';

/** What they are answered from. */
export interface Asked extends Reported {
	readonly comparisons: Comparisons;
	/** Takes what the answer offers. */
	readonly downloads: Downloads;
}

export async function answerTo(request: Ticketed, asked: Asked): Promise<Answer> {
	const { ticket } = request;
	const { entries, trees, downloads, comparisons } = asked;
	if (request.type === 'save-report') {
		return { type: 'saved', ticket, ...(await saveReport(request.file, request.language, asked)) };
	}
	if (request.type === 'compare') {
		return { type: 'compared', ticket, ...(await comparisons.compare(entries, downloads)) };
	}
	const [entry] = entries;
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
		// What to do then is said where its rows and bytes were to stand.
		const isSaid = request.type === 'open-node' || request.type === 'read';
		return nothingFor(request, isSaid ? undefined : error.words);
	}
}
