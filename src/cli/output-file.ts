/**
 * A file that is written under a temporary name, in the folder that it is for, and then gets its own: a process that is
 * killed leaves the temporary file at the most.
 */
import { closeSync, fstatSync, fsyncSync, linkSync, openSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { CliError, errorCode } from './cli-error.js';
import { writeSlices } from './descriptors.js';
import { cannotWrite, systemReason } from './file-errors.js';
import { whileHeld } from './held-files.js';
import { keepOwner, type Owner, setPermissions } from './keep-owner.js';
import { say } from './language.js';
import { checkOutput, followLinks, NameTaken } from './output-name.js';
import { removeAbandoned, temporaryPath } from './temporary-files.js';
import { FILE_TEXTS } from './texts.js';

export interface Writing {
	readonly path: string;
	readonly bytes: Uint8Array;
	/** Whether what is there already gives way. */
	readonly replace: boolean;
	/** What to say where it does not, if `-o` does not choose the name. */
	readonly taken?: string;
	/** Permissions in place of those that the file has, or that the umask gives a new one. */
	readonly mode?: number;
	/** Whose owner, group and permissions it gets, where that is not the file that it replaces. */
	readonly like?: Owner;
	/** Takes what is to be told though the file is written. */
	readonly tell: (message: string) => void;
}

export class OutputFile {
	private readonly writing: Writing;
	private target = '';
	private temporary: string | undefined;
	/** When it was written, by the clock of the file system. */
	private time = 0;
	private remark: string | undefined;

	constructor(writing: Writing) {
		this.writing = writing;
	}

	/** Nothing is changed yet but for the temporary file. @throws CliError */
	async prepare(): Promise<void> {
		const { path, bytes } = this.writing;
		try {
			const existing = checkOutput(path, this.taken);
			const descriptor = this.open(existing);
			try {
				await writeSlices(descriptor, bytes);
				this.complete(descriptor, existing);
			} finally {
				closeSync(descriptor);
			}
		} catch (error) {
			throw cannotWrite(path, error);
		}
	}

	/** The file is there from now on. @throws CliError, NameTaken also where somebody has taken the name meanwhile */
	giveName(): void {
		const { temporary, target, taken } = this;
		if (temporary === undefined) return;
		try {
			if (taken === undefined) whileHeld(() => renameSync(temporary, target));
			else giveNewName(temporary, target, taken);
		} catch (error) {
			throw cannotWrite(this.writing.path, error);
		}
		this.temporary = undefined;
		syncFolder(dirname(target));
	}

	/** Takes away what has not got its name. */
	discard(): void {
		if (this.temporary !== undefined) rmSync(this.temporary, { force: true });
		this.temporary = undefined;
	}

	finish(): void {
		if (this.remark !== undefined) this.writing.tell(this.remark);
		removeAbandoned(dirname(this.target), this.time);
	}

	/** `undefined` where what is there gives way. */
	private get taken(): string | undefined {
		const { path, replace, taken } = this.writing;
		if (replace) return undefined;
		return taken ?? say(FILE_TEXTS.exists, { file: path });
	}

	/** Nobody else may open what is to get the permissions of another file. */
	private open(existing: Owner | undefined): number {
		const { path, like = existing, mode } = this.writing;
		this.target = followLinks(path);
		const folder = dirname(this.target);
		const temporary = temporaryPath(folder);
		try {
			const descriptor = openSync(temporary, 'wx', like === undefined && mode === undefined ? 0o666 : 0o600);
			this.temporary = temporary;
			return descriptor;
		} catch (error) {
			if (!['EACCES', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
			throw new CliError(say(FILE_TEXTS.cannotWriteIn, { file: path, dir: folder, reason: systemReason(error) }));
		}
	}

	private complete(descriptor: number, existing: Owner | undefined): void {
		const { path, like = existing, mode } = this.writing;
		if (like !== undefined) this.remark = keepOwner(descriptor, path, like, mode);
		else if (mode !== undefined) setPermissions(descriptor, mode);
		// Should the power fail, the name must not stand for bytes that are not on the disk.
		fsyncSync(descriptor);
		this.time = fstatSync(descriptor).mtimeMs;
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

/**
 * A rename that fails where the name is taken, also by somebody else in this very moment.
 * @throws NameTaken that says `taken`
 */
function giveNewName(temporary: string, target: string, taken: string): void {
	try {
		linkSync(temporary, target);
	} catch (error) {
		if (errorCode(error) === 'EEXIST') throw new NameTaken(taken);
		takeName(target, taken);
		whileHeld(() => renameSync(temporary, target));
		return;
	}
	whileHeld(() => unlinkSync(temporary));
}

/** FAT and some network file systems have no hard links: an empty file takes the name first. */
function takeName(target: string, taken: string): void {
	try {
		closeSync(openSync(target, 'wx'));
	} catch (error) {
		throw errorCode(error) === 'EEXIST' ? new NameTaken(taken) : error;
	}
}
