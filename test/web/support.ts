/** The engine of the page in Node, with the same libraries as in the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { webPlatform } from '../../src/web/engine/platform/web-platform.js';
import type { Platform } from '../../src/web/engine/platform.js';
import { Session } from '../../src/web/engine/session.js';
import type { FileEntry } from '../../src/web/file-result.js';
import type { JointResult } from '../../src/web/joint-result.js';
import type { Answer, GivenFile, Request } from '../../src/web/protocol.js';
import type { DownloadId } from '../../src/web/shown.js';

const require = createRequire(import.meta.url);

export function platform(): Platform {
	return webPlatform({
		version: '0.0.0',
		loadLibarchive: async () => {
			const { libarchiveWasm } = require('libarchive-wasm/dist/libarchiveWasm.js') as {
				libarchiveWasm(options: object): Promise<unknown>;
			};
			const wasmBinary = readFileSync(require.resolve('libarchive-wasm/dist/libarchive.wasm'));
			return await libarchiveWasm({ print: () => {}, printErr: () => {}, wasmBinary });
		},
	});
}

type Saved = Extract<Answer, { readonly type: 'saved' }>;

/** A session, and the page as far as it listens. */
export class Page {
	readonly answers: Answer[] = [];
	readonly files = new Map<string, FileEntry>();
	joint: JointResult | undefined;
	private readonly session: Session;
	private tickets = 0;

	constructor(hear: (answer: Answer, page: Page) => void = () => {}) {
		this.session = new Session(platform(), (answer) => {
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
