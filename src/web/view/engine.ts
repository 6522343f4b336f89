/** What the page has of its worker: it sends requests, hears answers, and gets what is saved as files. */
import type { Answer, AnswerTypes, Request } from '../protocol.js';
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

type Ticketed = Extract<Request, { readonly ticket: number }>;
type Asked<T extends Ticketed['type']> = Omit<Extract<Request, { readonly type: T }>, 'ticket'>;
export type Answered<T extends Ticketed['type']> = Extract<Answer, { readonly type: AnswerTypes[T] }>;

export interface Engine {
	send(request: Request): void;
	/** What is answered once. */
	ask<T extends Ticketed['type']>(request: Asked<T>): Promise<Answered<T>>;
	save(download: DownloadId): Promise<Saved>;
}

/** In ms. Hundreds of files have thousands of answers: drawn one by one they would take longer than the work. */
const TOGETHER = 50;

/** Of each request `hear` is told when it is sent and when it was answered; answers that come close together, at once. */
export function connect(port: Port, hear: (event: Event) => void): Engine {
	const waiting = new Map<number, (answer: Answer) => void>();
	const unheard: Event[] = [];
	let tickets = 0;
	const hearAll = () => {
		for (const event of unheard.splice(0)) hear(event);
	};
	port.addEventListener('error', ({ message = '' }) => {
		// It was answered before.
		hearAll();
		hear({ type: 'failed', message });
	});
	port.addEventListener('message', ({ data }) => {
		if (!('ticket' in data)) {
			if (unheard.length === 0) setTimeout(hearAll, TOGETHER);
			unheard.push(data);
			return;
		}
		waiting.get(data.ticket)?.(data);
		waiting.delete(data.ticket);
		hear({ type: 'heard', requests: 1 });
	});
	const send = (request: Request) => {
		hear({ type: 'asked' });
		port.postMessage(request);
	};
	const ask = <T extends Ticketed['type']>(request: Asked<T>) =>
		new Promise<Answered<T>>((resolve) => {
			const ticket = tickets++;
			waiting.set(ticket, (answer) => resolve(answer as Answered<T>));
			send({ ...request, ticket } as unknown as Request);
		});
	return { send, ask, save: async (download) => savedOf(await ask<'save'>({ type: 'save', download })) };
}

export function savedOf({ name, bytes }: Answered<'save'>): Saved {
	return bytes === undefined ? undefined : { name, bytes: bytes as Uint8Array<ArrayBuffer> };
}
