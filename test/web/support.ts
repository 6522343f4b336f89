/** The engine of the page in Node, with the same libraries as in the page, and hands that are no threads. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HandPort } from '../../src/web/engine/hand.js';
import { HandWork } from '../../src/web/engine/hand-work.js';
import type { Said } from '../../src/web/engine/job.js';
import { webPlatform } from '../../src/web/engine/platform/web-platform.js';
import { zip } from '../../src/web/engine/platform/zip.js';
import type { Platform } from '../../src/web/engine/platform.js';
import { Session } from '../../src/web/engine/session.js';
import type { FileEntry } from '../../src/web/file-result.js';
import type { JointResult } from '../../src/web/joint-result.js';
import type { Answer, GivenFile, Request } from '../../src/web/protocol.js';
import type { DownloadId } from '../../src/web/shown.js';

const require = createRequire(import.meta.url);
const VERSION = '0.0.0';

export function platform(): Platform {
	return webPlatform({
		version: VERSION,
		loadLibarchive: async () => {
			const { libarchiveWasm } = require('libarchive-wasm/dist/libarchiveWasm.js') as {
				libarchiveWasm(options: object): Promise<unknown>;
			};
			const wasmBinary = readFileSync(require.resolve('libarchive-wasm/dist/libarchive.wasm'));
			return await libarchiveWasm({ print: () => {}, printErr: () => {}, wasmBinary });
		},
	});
}

/** What was given goes as it is: a file of the page is no more than a reference, too. */
function copied<T>(message: T): T {
	if (typeof message !== 'object' || message === null) return message;
	const { content, entries, ...rest } = message as { content?: unknown; entries?: { content?: unknown }[] };
	return {
		...structuredClone(rest),
		...(content !== undefined && { content }),
		...(entries !== undefined && { entries: entries.map(copied) }),
	} as T;
}

/** A hand on this thread: what it says after its end is not heard. */
export function localHand(): HandPort {
	let hear: ((event: { readonly data: Said }) => void) | undefined;
	const work = new HandWork(platform(), (said) => {
		const data = structuredClone(said);
		setImmediate(() => hear?.({ data }));
	});
	return {
		postMessage: (asked) => {
			const data = copied(asked);
			setImmediate(() => hear !== undefined && void work.hear(data));
		},
		addEventListener: (type: string, listener: unknown) => {
			if (type === 'message') hear = listener as typeof hear;
		},
		terminate: () => {
			hear = undefined;
		},
	};
}

type Saved = Extract<Answer, { readonly type: 'saved' }>;

/** A session, and the page as far as it listens. */
export class Page {
	readonly answers: Answer[] = [];
	readonly files = new Map<string, FileEntry>();
	joint: JointResult | undefined;
	private readonly session: Session;
	private tickets = 0;

	constructor(hear: (answer: Answer, page: Page) => void = () => {}, hands = 2) {
		const parts = { version: VERSION, zip, startHand: localHand, hands };
		this.session = new Session(parts, (answer) => {
			// As it comes out of a message.
			const copy = structuredClone(answer);
			this.answers.push(copy);
			if (copy.type === 'file') this.files.set(copy.file.id, copy.file);
			if (copy.type === 'removed') this.files.delete(copy.file);
			if (copy.type === 'joint') this.joint = copy.joint;
			hear(copy, this);
		});
	}

	async send(request: Request): Promise<void> {
		await this.session.handle(request);
	}

	async add(...files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void> {
		await this.send({
			type: 'add',
			files: files.map(([name, content]): GivenFile => ({ name, size: content.length, content })),
		});
	}

	async save(download: DownloadId): Promise<Saved> {
		const ticket = this.tickets++;
		await this.send({ type: 'save', ticket, download });
		return this.answers.findLast((answer) => answer.type === 'saved' && answer.ticket === ticket) as Saved;
	}

	async json(download: DownloadId): Promise<unknown> {
		const { bytes } = await this.save(download);
		return JSON.parse(new TextDecoder().decode(bytes));
	}

	named(name: string): FileEntry {
		const found = [...this.files.values()].find(({ names }) => names.includes(name));
		if (found === undefined)
			throw new Error(`no ${name} in ${[...this.files.values()].map(({ names }) => names.join(' '))}`);
		return found;
	}
}
