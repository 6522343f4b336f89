/** Writes an output file so that its name holds the old content or the whole new one, whatever happens in between. */
import {
	closeSync,
	fchmodSync,
	fsyncSync,
	linkSync,
	lstatSync,
	openSync,
	readFileSync,
	readlinkSync,
	renameSync,
	type Stats,
	statSync,
	unlinkSync,
	writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { firstDifference } from '../bytes/first-difference.js';
import { CliError, systemReason } from './cli-error.js';
import { deferSignals } from './signals.js';

/**
 * @param mode permissions in place of those that the file has, or that the umask gives a new one.
 * @throws CliError when `path` exists and `replace` is false, or cannot be written; what was there stays.
 */
export function writeOutput(path: string, bytes: Uint8Array, replace: boolean, mode?: number): void {
	try {
		const existing = statOf(path);
		if (existing?.isDirectory()) throw new CliError(`cannot write ${path}: it is a folder`);
		if (existing !== undefined && !existing.isFile()) writeThrough(path, bytes);
		else if (existing !== undefined && !replace) throw alreadyThere(path);
		else writeBeside(path, followLinks(path), bytes, mode ?? existing?.mode, replace);
	} catch (error) {
		if (error instanceof CliError) throw error;
		throw new CliError(`cannot write ${path}: ${systemReason(error)}`);
	}
}

/** Whether two paths name the same existing file. */
export function isSameFile(a: string, b: string): boolean {
	const [first, second] = [statOf(a), statOf(b)];
	return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

/** Whether the file is there, with these bytes in it. */
export function holds(path: string, bytes: Uint8Array): boolean {
	const stat = statOf(path);
	return (
		stat?.isFile() === true && stat.size === bytes.length && firstDifference(readFileSync(path), bytes) === undefined
	);
}

function alreadyThere(path: string): CliError {
	return new CliError(`${path} exists already: choose another name with -o, or replace it with --force`);
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
	const unique = `${process.pid}-${Date.now().toString(36)}`;
	const temporary = join(dirname(target), `.romtool-${unique}.tmp`);
	deferSignals();
	const descriptor = openSync(temporary, 'wx');
	try {
		try {
			writeAll(descriptor, bytes);
			if (mode !== undefined) fchmodSync(descriptor, mode & 0o7777);
			// Should the power fail, the old content must not be gone before the new is there.
			if (replace) fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
		if (replace) renameSync(temporary, target);
		else giveNewName(path, temporary, target);
	} catch (error) {
		unlinkSync(temporary);
		throw error;
	}
}

/** A rename that fails where the name is taken, also by somebody else in this very moment. */
function giveNewName(path: string, temporary: string, target: string): void {
	try {
		linkSync(temporary, target);
		unlinkSync(temporary);
	} catch (error) {
		if (errorCode(error) === 'EEXIST') throw alreadyThere(path);
		// FAT and some network file systems have no hard links: take the name first.
		try {
			closeSync(openSync(target, 'wx'));
		} catch (second) {
			throw errorCode(second) === 'EEXIST' ? alreadyThere(path) : second;
		}
		renameSync(temporary, target);
	}
}

function errorCode(error: unknown): string | undefined {
	return (error as NodeJS.ErrnoException).code;
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
	let at = 0;
	while (at < bytes.length) at += writeSync(descriptor, bytes, at);
}
