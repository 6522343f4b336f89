/** The folder that one run writes to: same bytes once, different bytes never under the same name. */

import { join } from 'node:path';
import { candidates, MANIFEST } from '../../assembly/extract/part-names.js';
import type { ExtractedImage } from '../../assembly/extract/report.js';
import { jsonTextOf } from '../../bytes/json-text.js';
import { CliError } from '../cli-error.js';
import type { Owner } from '../keep-owner.js';
import { say } from '../language.js';
import { makeFolder } from '../make-folder.js';
import { fileIdentity, holds, isThere, NameTaken, removeFile, statOf } from '../output-name.js';
import { FILE_TEXTS } from '../texts.js';
import { writeOutput } from '../write-output.js';
import { EXTRACT_TEXTS } from './texts.js';

export class PartFolder {
	private readonly folder: string;
	private readonly force: boolean;
	private readonly tell: (message: string) => void;
	/** Device and number of each. */
	private readonly inputs: ReadonlySet<string>;
	/** Digest by name; file systems of Windows and macOS do not tell cases apart. */
	private readonly taken = new Map<string, string>([[MANIFEST, '']]);
	/** Whose place the new one takes. */
	private oldManifest: Owner | undefined;
	private readonly written = new Map<string, string>();

	/**
	 * @param inputs stay as they are, whatever they are called.
	 * @param tell takes what is to be told though a file is written.
	 * @throws CliError where another run has written to the folder.
	 */
	constructor(folder: string, force: boolean, inputs: readonly string[], tell: (message: string) => void) {
		if (folder === '') throw new CliError(say(FILE_TEXTS.noDirectoryName));
		this.folder = folder;
		this.force = force;
		this.tell = tell;
		this.inputs = new Set(inputs.map(fileIdentity).filter((identity) => identity !== undefined));
		const manifest = join(folder, MANIFEST);
		if (this.isInput(manifest)) throw new CliError(say(EXTRACT_TEXTS.manifestIsInput, { file: manifest }));
		this.checkManifest();
	}

	/**
	 * Writes a part and gives its path. Where the name is taken by other bytes, the version comes into it, and then a short
	 * digest.
	 */
	async add(name: string, version: string | undefined, bytes: Uint8Array, sha256: string): Promise<string> {
		const already = this.written.get(sha256);
		if (already !== undefined) return already;
		this.prepare();
		for (const candidate of candidates(name, version, sha256)) {
			if (!this.isFree(candidate, bytes) || !(await this.write(candidate, bytes))) continue;
			const path = join(this.folder, candidate);
			this.taken.set(candidate.toLowerCase(), sha256);
			this.written.set(sha256, path);
			return path;
		}
		throw new CliError(say(EXTRACT_TEXTS.exists, { file: join(this.folder, name) }));
	}

	/** Says in a file what has been written, and where it came from; after everything else. */
	async finish(images: readonly ExtractedImage[]): Promise<void> {
		if (this.written.size === 0) return;
		const bytes = new TextEncoder().encode(jsonTextOf(images));
		const taken = say(EXTRACT_TEXTS.otherRun, { dir: this.folder, manifest: MANIFEST });
		const like = this.oldManifest;
		await writeOutput(join(this.folder, MANIFEST), bytes, {
			...{ replace: this.force, taken, tell: this.tell },
			...(like && { like }),
		});
	}

	/** Whether it is there now; where another run has taken the name in this very moment, the bytes decide. */
	private async write(name: string, bytes: Uint8Array): Promise<boolean> {
		const path = join(this.folder, name);
		if (!this.force && isThere(path)) return true;
		try {
			const taken = say(EXTRACT_TEXTS.exists, { file: path });
			await writeOutput(path, bytes, { replace: this.force, taken, tell: this.tell });
			return true;
		} catch (error) {
			if (error instanceof NameTaken) return holds(path, bytes);
			throw error;
		}
	}

	private isFree(name: string, bytes: Uint8Array): boolean {
		if (this.taken.has(name.toLowerCase())) return false;
		const path = join(this.folder, name);
		if (this.isInput(path)) return false;
		return this.force || !isThere(path) || holds(path, bytes);
	}

	private isInput(path: string): boolean {
		const identity = fileIdentity(path);
		return identity !== undefined && this.inputs.has(identity);
	}

	/** Another run may come between this and what follows: what it writes is never replaced unasked. */
	private checkManifest(): void {
		if (this.force || !isThere(join(this.folder, MANIFEST))) return;
		throw new CliError(say(EXTRACT_TEXTS.earlierRun, { dir: this.folder, manifest: MANIFEST }));
	}

	/** Before the first part; from then on an older manifest would tell of other bytes than are there. */
	private prepare(): void {
		if (this.written.size > 0) return;
		makeFolder(this.folder);
		this.checkManifest();
		if (!this.force) return;
		const manifest = join(this.folder, MANIFEST);
		this.oldManifest = statOf(manifest);
		removeFile(manifest);
	}
}
