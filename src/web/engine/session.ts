/** All files of the page and what they give: requests come in, answers go out, one file is worked on at a time. */
import type { Answer, GivenFile, Progress, Request } from '../protocol.js';
import type { FileId } from '../shown.js';
import { Downloads } from './downloads.js';
import { type Entry, newEntry, shownEntry } from './entry.js';
import { type Chosen, readChoice } from './joint/chosen.js';
import { jointOf } from './joint/joint.js';
import type { Rom } from './joint/ready-roms.js';
import { Kept } from './kept.js';
import type { Platform } from './platform.js';
import { process } from './process.js';
import { relate } from './relate.js';
import { baseName } from './results/firmware.js';
import { Trees } from './trees.js';

export type Send = (answer: Answer) => void;

/** Of one drop and all; a folder may have any number. */
const MOST_FILES = 4096;

export class Session {
	private readonly platform: Platform;
	private readonly send: Send;
	private readonly entries = new Map<FileId, Entry>();
	private readonly downloads = new Downloads();
	private readonly trees: Trees;
	private readonly kept = new Kept();
	private chosen: Chosen = { choice: { host: 'proxmox' } };
	private roms: readonly Rom[] = [];
	private count = 0;
	private isRunning = false;
	/** Something has changed that the joint result depends on. */
	private isStale = false;

	constructor(platform: Platform, send: Send) {
		this.platform = this.kept.knowing(platform);
		this.send = send;
		this.trees = new Trees(this.platform);
		send({ type: 'ready', version: platform.version });
	}

	/** Done when all that was asked for is done. */
	async handle(request: Request): Promise<void> {
		switch (request.type) {
			case 'add':
				for (const file of request.files) this.add(file, false);
				return await this.run();
			case 'paste': {
				const content = new TextEncoder().encode(request.text);
				this.add({ name: this.pastedName(), size: content.length, content }, true);
				return await this.run();
			}
			case 'remove':
				this.remove(request.file);
				return await this.run();
			case 'clear':
				for (const id of [...this.entries.keys()]) this.remove(id);
				return await this.run();
			case 'choose': {
				const read = readChoice(request.choice);
				if ('type' in read) return this.send(read);
				this.chosen = read;
				this.isStale = true;
				return await this.run();
			}
			case 'cancel':
				this.cancel(request.file);
				return await this.run();
			default:
				return await this.answer(request);
		}
	}

	private async answer(request: Extract<Request, { readonly ticket: number }>): Promise<void> {
		const { ticket } = request;
		if (request.type === 'save') {
			this.send({ type: 'saved', ticket, ...(await this.downloads.save(request.download)) });
			return;
		}
		const entry = this.entries.get(request.file);
		if (request.type === 'open-node') {
			const nodes = entry === undefined ? [] : await this.trees.children(entry, request.node);
			this.send({ type: 'nodes', ticket, nodes });
		} else if (request.type === 'read') {
			const { node, start, end } = request;
			const bytes = entry === undefined ? new Uint8Array(0) : await this.trees.read(entry, node, start, end);
			this.send({ type: 'bytes', ticket, bytes });
		} else {
			const bytes = entry && (await this.trees.save(entry, request.node, request.body === true));
			const name = `${entry === undefined ? '' : baseName(entry.names[0])}-${request.node.join('-')}.bin`;
			this.send({ type: 'saved', ticket, name, ...(bytes !== undefined && { bytes }) });
		}
	}

	private add(file: GivenFile, isPasted: boolean): void {
		if (this.entries.size >= MOST_FILES) return;
		const entry = newEntry(`f${this.count++}`, file, isPasted);
		this.entries.set(entry.id, entry);
		this.tell(entry);
	}

	private pastedName(): string {
		const names = new Set([...this.entries.values()].flatMap((entry) => entry.names));
		for (let number = 1; ; number++) {
			const name = `pasted-${number}.txt`;
			if (!names.has(name)) return name;
		}
	}

	private remove(id: FileId): void {
		const entry = this.entries.get(id);
		if (entry === undefined) return;
		entry.isCancelled = true;
		this.entries.delete(id);
		this.downloads.forget(id);
		this.trees.forget(id);
		this.kept.forget(entry);
		this.isStale = true;
		this.send({ type: 'removed', file: id });
	}

	private cancel(id: FileId | undefined): void {
		for (const entry of this.entries.values()) {
			if (id !== undefined && entry.id !== id) continue;
			if (entry.state !== 'waiting' && entry.state !== 'working') continue;
			entry.isCancelled = true;
			if (entry.state === 'working') continue;
			entry.state = 'cancelled';
			this.tell(entry);
		}
	}

	private async run(): Promise<void> {
		if (this.isRunning) return;
		this.isRunning = true;
		try {
			for (;;) {
				const next = [...this.entries.values()].find(({ state }) => state === 'waiting');
				if (next !== undefined) await this.work(next);
				else if (this.isStale) await this.join();
				else break;
			}
		} finally {
			this.isRunning = false;
			this.send({ type: 'progress', progress: undefined });
		}
	}

	private async work(entry: Entry): Promise<void> {
		const { platform, downloads, kept } = this;
		const reach = (reached: Omit<Progress, 'file' | 'waiting'>) => {
			const waiting = [...this.entries.values()].filter(({ state }) => state === 'waiting').length;
			this.send({ type: 'progress', progress: { file: entry.id, waiting, ...reached } });
		};
		const same = await process({
			entry,
			platform,
			downloads,
			others: () => [...this.entries.values()].filter((each) => each !== entry),
			keep: (bytes) => kept.keep(entry, bytes),
			remember: (bytes, digest) => kept.remember(bytes, digest),
			reach,
			found: () => this.tell(entry),
		});
		this.isStale = true;
		if (same === undefined) return this.tell(entry);
		// One entry with two names.
		if (this.entries.delete(entry.id)) this.send({ type: 'removed', file: entry.id });
		this.tell(same);
	}

	/** The ROMs for the device are those that configurations name, and these tell of logs. */
	private async join(): Promise<void> {
		this.isStale = false;
		const { chosen, platform, downloads } = this;
		const entries = [...this.entries.values()];
		const { result, roms } = await jointOf({ entries, chosen, platform, downloads });
		this.roms = roms;
		const changed = relate({ entries, roms: this.romsByName(entries), platform, downloads });
		for (const entry of changed) this.tell(entry);
		this.send({ type: 'joint', joint: result });
	}

	private romsByName(entries: readonly Entry[]): ReadonlyMap<string, Uint8Array> {
		const given = entries.flatMap(({ names, examined }) =>
			examined === undefined ? [] : names.map((name) => [baseName(name), examined.bytes] as const),
		);
		return new Map([...this.roms.map(({ name, bytes }) => [name, bytes] as const), ...given]);
	}

	private tell(entry: Entry): void {
		if (this.entries.get(entry.id) === entry) this.send({ type: 'file', file: shownEntry(entry) });
	}
}
