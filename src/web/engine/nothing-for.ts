/** The answer to a request whose file has gone, that nobody waits for any more, or that a worker has died of. */
import type { Answer, Request } from '../protocol.js';
import type { Words } from '../shown.js';

/** What needs a file; what is saved is there already. */
export type Ticketed = Exclude<Extract<Request, { readonly ticket: number }>, { readonly type: 'save' }>;

/** `why` where the work on it came to nothing. */
export function nothingFor({ type, ticket }: Ticketed, why?: Words): Answer {
	const said = { ticket, ...(why !== undefined && { why }) };
	switch (type) {
		case 'compare':
			return { type: 'compared', ...said };
		case 'open-node':
			return { type: 'nodes', ...said, rows: [], all: 0 };
		case 'draw':
			return { type: 'drawn', ...said };
		case 'read':
			return { type: 'bytes', ...said, bytes: new Uint8Array(0) };
		case 'save-node':
		case 'save-report':
			return { type: 'saved', ...said, name: '' };
	}
}
