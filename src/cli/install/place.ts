/** Puts a ROM into the folder of the hypervisor: whole or not at all, readable by it, and what was there kept beside it. */
import { chmodSync, statSync } from 'node:fs';
import { CliError, complain } from '../cli-error.js';
import { cannotWrite, systemReason } from '../file-errors.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { holds, isThere, unwritable } from '../output-name.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { FILE_TEXTS } from '../texts.js';
import { writeInPlace } from '../write-in-place.js';
import { writeOutput } from '../write-output.js';
import { INSTALL_TEXTS } from './texts.js';

/** QEMU may run as another user (libvirt does), whatever the umask of the one who installs. */
const MODE = 0o644;

export interface Placed {
	readonly state: 'installed' | 'replaced' | 'unchanged';
	/** What was in its place before. */
	readonly backup?: string;
	/** The permissions that were wrong, in octal. */
	readonly modeBefore?: string;
}

/**
 * @param force whether another backup gives way, and a link that leads nowhere is followed.
 * @throws CliError where it cannot be written, or reads back as something else.
 */
export async function place(target: string, bytes: Uint8Array, force: boolean, io: Io): Promise<Placed> {
	const placed = await tryToPut(target, bytes, force, io);
	if (!holds(target, bytes)) {
		throw new CliError(say(INSTALL_TEXTS.readBack, { file: target, backup: placed.backup }));
	}
	return placed;
}

/** Names may be too long, and links lead in circles. */
async function tryToPut(target: string, bytes: Uint8Array, force: boolean, io: Io): Promise<Placed> {
	try {
		return await put(target, bytes, force, io);
	} catch (error) {
		throw cannotWrite(target, error);
	}
}

async function put(target: string, bytes: Uint8Array, force: boolean, io: Io): Promise<Placed> {
	if (holds(target, bytes)) return { state: 'unchanged', ...repairMode(target) };
	const tell = (message: string) => complain(message, io);
	const there = statSync(target, { throwIfNoEntry: false });
	if (there === undefined) {
		const taken = say(FILE_TEXTS.existsInTheWay, { file: target });
		// What somebody puts there in this moment has no backup.
		await writeOutput(target, bytes, { replace: force && isThere(target), taken, mode: MODE, tell });
		return { state: 'installed' };
	}
	if (!there.isFile()) throw unwritable(target, FILE_TEXTS.notRegular);
	const before = readInput(target, MAX_FILE_SIZE, io);
	return { state: 'replaced', backup: await writeInPlace(target, before, bytes, { replace: force, mode: MODE, tell }) };
}

function repairMode(target: string): { modeBefore?: string } {
	const mode = statSync(target).mode & 0o7777;
	if (mode === MODE) return {};
	try {
		chmodSync(target, MODE);
	} catch (error) {
		throw new CliError(say(INSTALL_TEXTS.cannotChmod, { file: target, reason: systemReason(error) }));
	}
	return { modeBefore: mode.toString(8).padStart(4, '0') };
}
