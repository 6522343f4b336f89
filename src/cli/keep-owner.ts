/** Owner, group and permissions of a file that takes the place of another, and of a folder that root makes in another's. */
import { closeSync, constants, fchmodSync, fchownSync, fstatSync, openSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { shellPath } from '../bytes/shell-word.js';
import { say } from './language.js';
import { FILE_TEXTS } from './texts.js';

export interface Owner {
	readonly uid: number;
	readonly gid: number;
	readonly mode: number;
}

/** Never those that run a program as somebody else (04000, 02000): a ROM is none, and its bytes are others now. */
const PERMISSIONS = 0o777;

/**
 * Gives an open new file, which nobody but its owner may open yet, owner, group and permissions of another, where that
 * is allowed. The owner comes first, so that nobody else can open it in between.
 * @param mode permissions in place of those that the other has.
 * @returns what is to be told where owner or group are others now.
 */
export function keepOwner(
	descriptor: number,
	path: string,
	{ uid, gid, mode: old }: Owner,
	mode = old,
): string | undefined {
	giveTo(descriptor, uid, gid);
	const now = fstatSync(descriptor);
	const all = mode & PERMISSIONS;
	// What the old group might do is not for another one.
	const kept = now.gid === gid || mode !== old ? all : withoutGroup(all);
	fchmodSync(descriptor, kept);
	if (now.uid === uid && now.gid === gid) return undefined;
	const name = shellPath(path);
	const chown = `sudo chown ${uid}:${gid} ${name}`;
	const commands = kept === all ? chown : `${chown} && sudo chmod ${all.toString(8)} ${name}`;
	return say(FILE_TEXTS.ownerLost, { file: path, lost: lost(now, uid, gid), uid, gid, commands });
}

/** What it does not have of the other's. */
function lost(now: Omit<Owner, 'mode'>, uid: number, gid: number): 'owner' | 'group' | 'both' {
	if (now.uid === uid) return 'group';
	return now.gid === gid ? 'owner' : 'both';
}

/** Sets permissions of an open new file that takes nobody's place. */
export function setPermissions(descriptor: number, mode: number): void {
	fchmodSync(descriptor, mode & PERMISSIONS);
}

/**
 * Gives a folder that root has just made to the owner of the one around it, who could write nothing to it else. That owner
 * may have put something else in its place by now: what is empty may be given away, whatever it is.
 */
export function giveToOwnerOfParent(folder: string): void {
	if (process.getuid?.() !== 0) return;
	try {
		const { uid, gid } = statSync(dirname(folder));
		if (uid === 0) return;
		const descriptor = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
		try {
			if (readdirSync(`/proc/self/fd/${descriptor}`).length === 0) fchownSync(descriptor, uid, gid);
		} finally {
			closeSync(descriptor);
		}
	} catch {
		// It is root's then, as it would be anyhow.
	}
}

/** A user may give a file to another group of theirs, root to anybody, and some file systems know no owners. */
function giveTo(descriptor: number, uid: number, gid: number): void {
	const now = fstatSync(descriptor);
	if (now.uid === uid && now.gid === gid) return;
	for (const owner of [uid, -1]) {
		try {
			fchownSync(descriptor, owner, gid);
			return;
		} catch {
			// What became of it is looked at afterwards.
		}
	}
}

/** No more for the group than for everybody. */
function withoutGroup(mode: number): number {
	return mode & (0o707 | ((mode & 0o007) << 3));
}
