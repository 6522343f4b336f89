/** The answer to a request whose file has gone, or that nobody waits for any more. */
import type { Answer, Request } from '../protocol.js';

/** What needs a file; what is saved is there already. */
export type Ticketed = Exclude<Extract<Request, { readonly ticket: number }>, { readonly type: 'save' }>;

export function nothingFor({ type, ticket }: Ticketed): Answer {
	switch (type) {
		case 'compare':
			return { type: 'compared', ticket };
		case 'open-node':
			return { type: 'nodes', ticket, rows: [], all: 0 };
		case 'draw':
			return { type: 'drawn', ticket };
		case 'read':
			return { type: 'bytes', ticket, bytes: new Uint8Array(0) };
		case 'save-node':
		case 'save-report':
			return { type: 'saved', ticket, name: '' };
	}
}
