/**
 * Writes an output file so that its name holds the old content or the whole new one, whatever happens in between: a
 * process that is killed leaves a temporary file at the most.
 */
import {
	closeSync,
	fchmodSync,
	fstatSync,
	fsyncSync,
	lstatSync,
	openSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmSync,
	type Stats,
	statSync,
	writeSync,
} from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { endsInDotOrSpace, isDeviceName } from '../bytes/file-names.js';
import { firstDifference } from '../bytes/first-difference.js';
import { CliError, errorCode, systemReason } from './cli-error.js';
import { descriptorIdentity, fileIdentity } from './file-identity.js';
import { alreadyThere, giveNewName } from './give-new-name.js';
import { deferSignals } from './signals.js';
import { removeAbandoned, temporaryPath } from './temporary-files.js';

/**
 * @param mode permissions in place of those that the file has, or that the umask gives a new one.
 * @throws CliError when `path` exists and `replace` is false, or cannot be written; what was there stays.
 */
export function writeOutput(path: string, bytes: Uint8Array, replace: boolean, mode?: number): void {
	try {
		const existing = statOf(path);
		if (existing?.isDirectory()) throw new CliError(`cannot write ${path}: it is a folder`);
		if (existing?.isFile() && isOwnStream(path)) throw ownStream(path);
		if (existing !== undefined && !existing.isFile()) writeThrough(path, bytes);
		else if (existing !== undefined && !replace) throw alreadyThere(path);
		else {
			if (existing === undefined) checkName(path);
			writeBeside(path, followLinks(path), bytes, mode ?? existing?.mode, replace);
		}
	} catch (error) {
		if (error instanceof CliError) throw error;
		throw new CliError(`cannot write ${path}: ${systemReason(error)}`);
	}
}

/** Whether the file is there, with these bytes in it. */
export function holds(path: string, bytes: Uint8Array): boolean {
	const stat = statOf(path);
	return (
		stat?.isFile() === true && stat.size === bytes.length && firstDifference(readFileSync(path), bytes) === undefined
	);
}

/** Of a new file; one that is there already has its name. */
function checkName(path: string): void {
	const name = basename(path);
	if (isDeviceName(name)) {
		throw new CliError(
			`cannot write ${path}: on Windows the name stands for a device, and what is written there is gone; choose another name`,
		);
	}
	if (endsInDotOrSpace(name)) {
		throw new CliError(`cannot write ${path}: on Windows a name does not end in a dot or a space; choose another name`);
	}
}

/** What is printed goes to this file: it would be in the file that is replaced, and gone with it. */
function isOwnStream(path: string): boolean {
	const file = fileIdentity(path);
	return file !== undefined && [1, 2].some((descriptor) => descriptorIdentity(descriptor) === file);
}

function ownStream(path: string): CliError {
	return new CliError(
		`cannot write ${path}: it is the file that the output or the messages are sent to; choose another name, or send the ROM there with -o -`,
	);
}

/** `undefined` for what is not there or cannot be looked at; opening it says why. */
function statOf(path: string): Stats | undefined {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}

/** Renaming onto a link would replace the link, so the file behind it is the target, there already or not. */
function followLinks(path: string): string {
	let target = path;
	for (let hops = 0; hops < 40; hops++) {
		if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return target;
		target = resolve(dirname(target), readlinkSync(target));
	}
	throw new CliError(`cannot write ${path}: too many symbolic links`);
}

/** Devices, FIFOs and pipes (/dev/null, a /dev/stdout that is no file) cannot be replaced, only written to. */
function writeThrough(path: string, bytes: Uint8Array): void {
	const descriptor = openSync(path, 'w');
	try {
		writeAll(descriptor, bytes);
	} finally {
		closeSync(descriptor);
	}
}

function writeBeside(
	path: string,
	target: string,
	bytes: Uint8Array,
	mode: number | undefined,
	replace: boolean,
): void {
	const folder = dirname(target);
	const temporary = temporaryPath(folder);
	deferSignals();
	const descriptor = openNew(path, folder, temporary);
	let now: number;
	try {
		try {
			writeAll(descriptor, bytes);
			if (mode !== undefined) fchmodSync(descriptor, mode & 0o7777);
			// Should the power fail, the name must not stand for bytes that are not on the disk.
			fsyncSync(descriptor);
			now = fstatSync(descriptor).mtimeMs;
		} finally {
			closeSync(descriptor);
		}
		if (replace) renameSync(temporary, target);
		else giveNewName(path, temporary, target);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
	syncFolder(folder);
	removeAbandoned(folder, now);
}

function openNew(path: string, folder: string, temporary: string): number {
	try {
		return openSync(temporary, 'wx');
	} catch (error) {
		if (!['EACCES', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
		throw new CliError(`cannot write ${path}: ${systemReason(error)} in its folder, ${folder}`);
	}
}

/** The name is on the disk, too, before anything that follows: a backup before what it is the backup of. */
function syncFolder(folder: string): void {
	try {
		const descriptor = openSync(folder, 'r');
		try {
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
	} catch {
		// Windows opens no folders, and some network file systems do not sync them: the file is written all the same.
	}
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
	let at = 0;
	while (at < bytes.length) at += writeSync(descriptor, bytes, at);
}
