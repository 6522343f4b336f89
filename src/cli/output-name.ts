/** Which names an output file may have, which file a name stands for, and what is there. */
import { fstatSync, lstatSync, readFileSync, readlinkSync, type Stats, statSync, unlinkSync } from 'node:fs';
import { dirname, isAbsolute, posix, sep, win32 } from 'node:path';
import { endsInDotOrSpace, isDeviceName, namesStream } from '../bytes/file-names.js';
import { firstDifference } from '../bytes/first-difference.js';
import type { Text } from '../language/text.js';
import { CliError, errorCode } from './cli-error.js';
import { systemReason } from './file-errors.js';
import { whileHeld } from './held-files.js';
import { say } from './language.js';
import { FILE_TEXTS } from './texts.js';

/** Somebody has the name already. */
export class NameTaken extends CliError {}

/** `undefined` for what is not there or cannot be looked at; opening it says why. */
export function statOf(path: string): Stats | undefined {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}

/** A link that leads nowhere has its name, too. `false` for what cannot be looked at. */
export function isThere(path: string): boolean {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return false;
	}
}

/** @throws NameTaken that says `taken`, or where a link leads that leads nowhere: writing to it makes a file elsewhere */
export function checkFree(path: string, taken: string): void {
	if (!isThere(path)) return;
	if (statOf(path) !== undefined || !lstatSync(path).isSymbolicLink()) throw new NameTaken(taken);
	followLinks(path);
	throw new NameTaken(say(FILE_TEXTS.danglingLink, { file: path, target: readlinkSync(path) }));
}

/**
 * What is there, to be replaced. Nothing has been changed yet.
 * @throws CliError where it may not be written, or is there and `taken` says what is to be done instead
 */
export function checkOutput(path: string, taken: string | undefined): Stats | undefined {
	if (path === '') throw new CliError(say(FILE_TEXTS.noName));
	const existing = statOf(path);
	if (existing !== undefined && !existing.isFile()) throw unwritable(path, FILE_TEXTS.notRegular);
	if (existing !== undefined && isOwnStream(path)) throw unwritable(path, FILE_TEXTS.ownStream);
	if (taken !== undefined) checkFree(path, taken);
	if (existing === undefined) checkName(path);
	return existing;
}

/** Renaming onto a link would replace the link, so the file behind it is the target, there already or not. */
export function followLinks(path: string): string {
	let target = path;
	for (let hops = 0; hops < 40; hops++) {
		if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return target;
		const link = readlinkSync(target);
		// As it is: what `..` in it means is for the system to say, since folders of the path may be links as well.
		target = isAbsolute(link) ? link : `${dirname(target)}${sep}${link}`;
	}
	throw unwritable(path, FILE_TEXTS.tooManyLinks);
}

/** Of a new file; one that is there already has its name. */
export function checkName(path: string, platform: string = process.platform): void {
	const isWindows = platform === 'win32';
	const name = (isWindows ? win32 : posix).basename(path);
	if (isDeviceName(name)) throw unwritable(path, FILE_TEXTS.deviceName);
	if (endsInDotOrSpace(name)) throw unwritable(path, FILE_TEXTS.dotOrSpace);
	// Elsewhere a colon is like any other character, and people have PCI addresses in names.
	if (isWindows && namesStream(name)) throw unwritable(path, FILE_TEXTS.streamName);
}

/** What is printed goes to this file: it would be in the file that is replaced, and gone with it. */
function isOwnStream(path: string): boolean {
	const file = fileIdentity(path);
	return file !== undefined && [1, 2].some((descriptor) => descriptorIdentity(descriptor) === file);
}

/** Where that is known without the system. */
export function unwritable(file: string, why: Text<Record<never, never>>): CliError {
	return new CliError(say(FILE_TEXTS.cannotWrite, { file, reason: say(why) }));
}

/** Whether a file is there, with these bytes in it; one that cannot be read is not known to have them. */
export function holds(path: string, bytes: Uint8Array): boolean {
	const stat = statOf(path);
	if (stat?.isFile() !== true || stat.size !== bytes.length) return false;
	try {
		return firstDifference(readFileSync(path), bytes) === undefined;
	} catch {
		return false;
	}
}

/**
 * Takes away a file, or a link, whose place another is to have; what is not there need not go. Not `rmSync`, which says of
 * a refusal that it is "not a directory". @throws CliError
 */
export function removeFile(path: string): void {
	try {
		whileHeld(() => unlinkSync(path));
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return;
		const reason = statOf(path)?.isDirectory() === true ? say(FILE_TEXTS.directory) : systemReason(error);
		throw new CliError(say(FILE_TEXTS.cannotReplace, { file: path, reason }));
	}
}

interface Numbers {
	readonly dev: bigint;
	readonly ino: bigint;
}

/** Which file a path stands for, whatever its names are; `undefined` for what is not there or cannot be looked at. */
export function fileIdentity(path: string): string | undefined {
	return identityOf(() => statSync(path, { bigint: true }));
}

/** The same for an open descriptor. */
function descriptorIdentity(descriptor: number): string | undefined {
	return identityOf(() => fstatSync(descriptor, { bigint: true }));
}

/** Windows numbers files with 64 bits, of which a plain number would lose the last: neighbours would be one file. */
function identityOf(look: () => Numbers): string | undefined {
	try {
		const { dev, ino } = look();
		return `${dev}:${ino}`;
	} catch {
		return undefined;
	}
}

/** Whether two paths name the same existing file. */
export function isSameFile(a: string, b: string): boolean {
	const [first, second] = [fileIdentity(a), fileIdentity(b)];
	return first !== undefined && first === second;
}
