/** What the page has of its worker: it sends requests, hears answers, and gets what is saved as files. */
import type { Answer, Request } from '../protocol.js';
import type { DownloadId } from '../shown.js';
import type { Event } from './state.js';

/** A worker, or what stands in for one. */
export interface Port {
	postMessage(request: Request): void;
	addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
	addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
}

/** `undefined` where what was to be saved has gone in the meantime. */
export type Saved = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined;

export interface Engine {
	send(request: Request): void;
	save(download: DownloadId): Promise<Saved>;
}

/** Of each request `hear` is told when it is sent and when it was answered. */
export function connect(port: Port, hear: (event: Event) => void): Engine {
	const waiting = new Map<number, (saved: Saved) => void>();
	let tickets = 0;
	port.addEventListener('error', ({ message = '' }) => hear({ type: 'failed', message }));
	port.addEventListener('message', ({ data }) => {
		if (data.type !== 'saved') {
			hear(data);
			return;
		}
		const { ticket, name, bytes } = data;
		waiting.get(ticket)?.(bytes === undefined ? undefined : { name, bytes: bytes as Uint8Array<ArrayBuffer> });
		waiting.delete(ticket);
		hear({ type: 'heard', requests: 1 });
	});
	const send = (request: Request) => {
		hear({ type: 'asked' });
		port.postMessage(request);
	};
	return {
		send,
		save: (download) =>
			new Promise((resolve) => {
				const ticket = tickets++;
				waiting.set(ticket, resolve);
				send({ type: 'save', ticket, download });
			}),
	};
}
