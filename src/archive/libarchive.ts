/** Reads archives with libarchive, which runs as WebAssembly: whatever an archive makes it do, it does in there. */

import { UnreadableError } from '../content/containers/problem.js';

/** What is used of libarchive-wasm. Its own declarations have an error in them that stops the compiler. */
interface Library {
	readonly module: {
		/** Another array whenever the memory has grown. */
		readonly HEAP8: Int8Array<ArrayBuffer>;
		_malloc(size: number): number;
		_free(pointer: number): void;
	};
	read_new(): number;
	read_support_filter_all(archive: number): void;
	read_support_format_all(archive: number): void;
	read_open_memory(archive: number, pointer: number, size: number): void;
	/** 0 at the end, and where something is wrong. */
	read_next_entry(archive: number): number;
	read_data(archive: number, pointer: number, size: number): number;
	read_free(archive: number): void;
	error_string(archive: number): string;
	entry_filetype(entry: number): number;
	entry_pathname(entry: number): string;
	entry_is_encrypted(entry: number): number;
}

const CHUNK = 1 << 20;
/** WebAssembly memory never shrinks: an instance that has grown larger is not kept for the next archive. */
const KEPT_MEMORY = 32 << 20;

const FileType = { none: 0, regular: 0o100000 };

export interface Entry {
	/** Empty where it has none that could be shown. */
	readonly name: string;
	/** Neither a folder nor a link nor a device. */
	readonly isFile: boolean;
	readonly isEncrypted: boolean;
}

/** Where the library comes from. */
export interface LibarchiveSource {
	/** A new instance: what `libarchiveWasm` of the package gives. @throws where there is none */
	readonly load: () => Promise<unknown>;
	/** Calls into an instance, and undoes what a crash of it does to the process. */
	readonly attempt?: <T>(work: () => T) => T;
}

/** By their source, those that are not in use. */
const idle = new WeakMap<LibarchiveSource, Library[]>();

function idleOf(source: LibarchiveSource): Library[] {
	const all = idle.get(source) ?? [];
	idle.set(source, all);
	return all;
}

export class ArchiveReader {
	readonly #library: Library;
	readonly #source: LibarchiveSource;
	#archive = 0;
	#input = 0;
	#chunk = 0;
	/** Memory that is not asked about any more. */
	#known = KEPT_MEMORY;
	/** Data read to find out whether there is any. */
	#ahead: Uint8Array | undefined;
	#broken = false;

	private constructor(library: Library, source: LibarchiveSource) {
		this.#library = library;
		this.#source = source;
	}

	/** The parts follow each other. @throws UnreadableError, and what the source throws */
	static async open(parts: readonly Uint8Array[], source: LibarchiveSource): Promise<ArchiveReader> {
		const reader = new ArchiveReader(idleOf(source).pop() ?? ((await source.load()) as Library), source);
		try {
			reader.#open(parts);
			return reader;
		} catch (error) {
			reader.close();
			throw error;
		}
	}

	#open(parts: readonly Uint8Array[]): void {
		const library = this.#library;
		const size = parts.reduce((sum, part) => sum + part.length, 0);
		this.#known += size;
		this.#call(() => {
			this.#input = library.module._malloc(size);
			this.#chunk = library.module._malloc(CHUNK);
			this.#archive = library.read_new();
		});
		if (this.#input === 0 || this.#chunk === 0 || this.#archive === 0) {
			throw new UnreadableError({ reason: 'out-of-memory' });
		}
		let at = this.#input;
		for (const part of parts) {
			library.module.HEAP8.set(part, at);
			at += part.length;
		}
		this.#call(() => {
			library.read_support_filter_all(this.#archive);
			library.read_support_format_all(this.#archive);
			library.read_open_memory(this.#archive, this.#input, size);
		});
	}

	/** The next entry, whatever has been read of the one before; `undefined` at the end. @throws UnreadableError */
	next(): Entry | undefined {
		const library = this.#library;
		this.#ahead = undefined;
		return this.#call(() => {
			const entry = library.read_next_entry(this.#archive);
			if (entry !== 0) {
				const type = library.entry_filetype(entry);
				return {
					name: library.entry_pathname(entry),
					isFile: type === FileType.regular || type === FileType.none,
					isEncrypted: library.entry_is_encrypted(entry) !== 0,
				};
			}
			const reason = library.error_string(this.#archive);
			if (reason === '') return undefined;
			// It gives no entry either where a name is no Unicode; the data can be read all the same.
			try {
				this.#ahead = this.#read();
			} catch (error) {
				throw isTold(error) ? new Error(reason) : error;
			}
			return { name: '', isFile: true, isEncrypted: false };
		});
	}

	/** The next bytes of the entry, none at its end; they are there until the next call. @throws UnreadableError */
	read(): Uint8Array {
		const ahead = this.#ahead;
		this.#ahead = undefined;
		return ahead ?? this.#call(() => this.#read());
	}

	/** What the library has taken since this was asked before, apart from a little and its copy of the archive. */
	newMemory(): number {
		const memory = this.#library.module.HEAP8.length;
		const taken = Math.max(memory - this.#known, 0);
		this.#known += taken;
		return taken;
	}

	close(): void {
		const library = this.#library;
		if (this.#broken) return;
		try {
			this.#call(() => {
				if (this.#archive !== 0) library.read_free(this.#archive);
				library.module._free(this.#input);
				library.module._free(this.#chunk);
			});
		} catch {
			return;
		}
		if (library.module.HEAP8.length <= KEPT_MEMORY) idleOf(this.#source).push(library);
	}

	#read(): Uint8Array {
		const size = this.#library.read_data(this.#archive, this.#chunk, CHUNK);
		return new Uint8Array(this.#library.module.HEAP8.buffer, this.#chunk, size);
	}

	/** Nothing is called any more in an instance that has crashed. */
	#call<T>(work: () => T): T {
		if (this.#broken) throw crashed();
		const { attempt } = this.#source;
		try {
			return attempt === undefined ? work() : attempt(work);
		} catch (error) {
			if (isTold(error)) throw unreadable(error.message.trim());
			this.#broken = true;
			throw crashed();
		}
	}
}

function crashed(): UnreadableError {
	return new UnreadableError({ reason: 'crashes' });
}

function unreadable(said: string): UnreadableError {
	if (/encrypt|passphrase/i.test(said)) return new UnreadableError({ reason: 'encrypted' });
	if (/truncated/i.test(said)) return new UnreadableError({ reason: 'truncated' });
	// What an xz file is made a part of (xz.ts).
	return new UnreadableError({ reason: 'damaged', said: said.replace('tar archive', 'xz file') });
}

/** Whether the library says that something is wrong, rather than WebAssembly that it does not go on. */
function isTold(error: unknown): error is Error {
	return error instanceof Error && error.name === 'Error';
}
