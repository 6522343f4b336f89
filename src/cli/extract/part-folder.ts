/** The folder that one run writes to: same bytes once, different bytes never under the same name. */
import { lstatSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { safeName } from '../../graphics/parts/part.js';
import { CliError, systemReason } from '../cli-error.js';
import { fileIdentity } from '../file-identity.js';
import { makeFolder } from '../make-folder.js';
import { holds, writeOutput } from '../write-output.js';
import type { ExtractedImage } from './report.js';

const MANIFEST = 'manifest.json';
const SHORT_DIGEST = 8;

export class PartFolder {
	private readonly folder: string;
	private readonly force: boolean;
	/** Device and number of each. */
	private readonly inputs: ReadonlySet<string>;
	/** Digest by name; file systems of Windows and macOS do not tell cases apart. */
	private readonly taken = new Map<string, string>([[MANIFEST, '']]);
	private readonly written = new Map<string, string>();

	/** `inputs` stay as they are, whatever they are called. @throws CliError where another run has written to the folder. */
	constructor(folder: string, force: boolean, inputs: readonly string[]) {
		if (folder === '') throw new CliError('-d needs the name of a folder');
		this.folder = folder;
		this.force = force;
		this.inputs = new Set(inputs.map(fileIdentity).filter((identity) => identity !== undefined));
		const manifest = join(folder, MANIFEST);
		if (this.isInput(manifest)) {
			throw new CliError(`${manifest} is an input and would be written over: choose another folder with -d`);
		}
		if (force || !isThere(manifest)) return;
		const way = 'choose another folder with -d, or replace what is there with --force';
		throw new CliError(`${folder} holds what an earlier run has extracted (${MANIFEST}): ${way}`);
	}

	/**
	 * Writes a part and gives its path. Where the name is taken by other bytes, the version comes into it, and then a short
	 * digest.
	 */
	add(name: string, version: string | undefined, bytes: Uint8Array, sha256: string): string {
		const already = this.written.get(sha256);
		if (already !== undefined) return already;
		const chosen = candidates(name, version, sha256).find((candidate) => this.isFree(candidate, bytes));
		if (chosen === undefined)
			throw new CliError(`${join(this.folder, name)} exists already: choose another folder with -d`);
		const path = join(this.folder, chosen);
		this.prepare();
		if (this.force || !isThere(path)) writeOutput(path, bytes, this.force);
		this.taken.set(chosen.toLowerCase(), sha256);
		this.written.set(sha256, path);
		return path;
	}

	/** Says in a file what has been written, and where it came from; after everything else. */
	finish(images: readonly ExtractedImage[]): void {
		if (this.written.size === 0) return;
		const text = `${JSON.stringify(images, null, 2)}\n`;
		writeOutput(join(this.folder, MANIFEST), new TextEncoder().encode(text), this.force);
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

	/** Before the first part; from then on an older manifest would tell of other bytes than are there. */
	private prepare(): void {
		if (this.written.size > 0) return;
		makeFolder(this.folder);
		const manifest = join(this.folder, MANIFEST);
		try {
			rmSync(manifest, { force: true });
		} catch (error) {
			const reason = statSync(manifest).isDirectory() ? 'it is a folder' : systemReason(error);
			throw new CliError(`cannot replace ${manifest}: ${reason}`);
		}
	}
}

/** A link that leads nowhere has its name, too. */
function isThere(path: string): boolean {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
	} catch {
		// Where the folder is none, making it will say so.
		return false;
	}
}

function candidates(name: string, version: string | undefined, sha256: string): string[] {
	const dot = name.lastIndexOf('.');
	const [stem, extension] = [name.slice(0, dot), name.slice(dot)];
	const digest = sha256.slice(0, SHORT_DIGEST);
	const versioned = version === undefined ? [] : [`${stem}_${safeName(version)}`];
	return [stem, ...versioned, `${versioned[0] ?? stem}_${digest}`, `${stem}_${sha256}`].map((each) => each + extension);
}
