/**
 * Copies of configurations before romtool changed them, with what it changed: `100-20261130T024500.123Z.conf` and `.json`
 * in /var/lib/romtool. They may hold passwords (cloud-init), so only their owner may read them.
 */
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from '../../../proxmox/edits/edit.js';
import { ReadError } from '../../file-errors.js';
import type { Io } from '../../io.js';
import { makeFolder } from '../../make-folder.js';
import { decodeText, readInput } from '../../read-input.js';
import { writeFiles } from '../../write-output.js';
import type { VmConfiguration } from './configuration.js';

const FOLDER = 'var/lib/romtool';
const MAX_RECORD = 1 << 20;

/** What romtool changed in a VM. */
export interface KeptCopy {
	/** Of the copy. */
	readonly path: string;
	readonly edits: readonly Edit[];
}

/** @returns the path of the copy. @throws CliError where it cannot be kept. */
export async function keepCopy(
	root: string,
	vm: string,
	{ bytes, digest }: VmConfiguration,
	edits: readonly Edit[],
	now: Date,
): Promise<string> {
	const folder = join(root, FOLDER);
	makeFolder(folder);
	chmodSync(folder, 0o700);
	const name = join(folder, `${vm}-${now.toISOString().replace(/[-:]/g, '')}`);
	const record = Buffer.from(`${JSON.stringify({ vm, digest, edits }, undefined, 2)}\n`);
	const options = { replace: false, mode: 0o600, tell: () => {} };
	await writeFiles([
		{ path: `${name}.conf`, bytes, ...options },
		{ path: `${name}.json`, bytes: record, ...options },
	]);
	return `${name}.conf`;
}

/** The newest first; what is no record of romtool's is left out. */
export function keptCopies(root: string, vm: string, io: Io): KeptCopy[] {
	const folder = join(root, FOLDER);
	const own = new RegExp(`^${vm}-\\d{8}T\\d{6}\\.\\d{3}Z\\.json$`);
	const names = namesIn(folder).filter((name) => own.test(name));
	return names
		.sort()
		.reverse()
		.flatMap((name) => {
			const edits = editsIn(join(folder, name), io);
			return edits === undefined ? [] : [{ path: join(folder, name.replace(/json$/, 'conf')), edits }];
		});
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function editsIn(path: string, io: Io): Edit[] | undefined {
	try {
		const { edits } = JSON.parse(decodeText(readInput(path, MAX_RECORD, io))) as { edits?: unknown };
		return Array.isArray(edits) && edits.every(isEdit) ? edits : undefined;
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof ReadError) return undefined;
		throw error;
	}
}

function isEdit(value: unknown): value is Edit {
	const { key, before, after } = (value ?? {}) as Record<string, unknown>;
	const isText = (text: unknown) => text === undefined || typeof text === 'string';
	return typeof key === 'string' && /^[a-z][a-z_-]*\d*$/.test(key) && isText(before) && isText(after);
}
