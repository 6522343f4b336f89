/**
 * The folder in TMPDIR with what a virtual machine reads and writes, and what becomes of those that killed runs have
 * left. Its name tells whose it is: of which process, and in which place the process can be asked for.
 */
import {
	lstatSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CliError, errorCode } from '../cli-error.js';
import { sha256 } from '../digests.js';
import { systemReason } from '../file-errors.js';
import { say } from '../language.js';
import { withSignals } from '../signals.js';
import { PROBE_TEXTS } from './texts.js';

export interface MachineFiles {
	readonly volume: string;
	/** Takes what is said on the serial port. */
	readonly serial: string;
	/** ROMs for cards, as many as there may be. */
	readonly roms: readonly string[];
}

/** As many cards as fit beside what a q35 machine has on its root bus, and a first one for our own driver. */
export const MOST_ROMS = 27;

const NAME = /^romtool-probe-([\da-f]{8})-([1-9]\d{0,9})-[\dA-Za-z]{6}$/;
/** Milliseconds. No machine runs that long; of a process in another place nothing else can be known. */
const ABANDONED = 24 * 60 * 60_000;

const cleaned = new Set<string>();
let place: string | undefined;

/** Does what is to be done in a folder for one machine, which goes with it. @throws CliError where there can be none. */
export function inMachineFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
	let folder: string | undefined;
	const removeFolder = () => {
		if (folder !== undefined) removeMachineFolder(folder);
	};
	return withSignals(async () => {
		try {
			folder = makeMachineFolder();
			return await work(folder);
		} finally {
			removeFolder();
		}
	}, removeFolder);
}

/** @throws CliError where there is no room for it. */
export function writeMachineFile(path: string, bytes: Uint8Array): void {
	try {
		writeFileSync(path, bytes);
	} catch (error) {
		throw new CliError(say(PROBE_TEXTS.cannotWrite, { path, reason: systemReason(error) }));
	}
}

/** It takes away what dead runs have left, too. */
function makeMachineFolder(): string {
	const parent = tmpdir();
	const folder = makeFolder(parent);
	if (!cleaned.has(parent)) removeLeftovers(parent, folder);
	cleaned.add(parent);
	return folder;
}

function makeFolder(parent: string): string {
	try {
		return mkdtempSync(join(parent, `romtool-probe-${placeOfProcesses()}-${process.pid}-`));
	} catch (error) {
		throw new CliError(say(PROBE_TEXTS.noFolder, { path: parent, reason: systemReason(error) }));
	}
}

/** All that is ever in the folder. */
export function machineFiles(folder: string): MachineFiles {
	const roms = Array.from({ length: MOST_ROMS }, (_, index) => join(folder, `card-${index}.rom`));
	return { volume: join(folder, 'volume.img'), serial: join(folder, 'serial.txt'), roms };
}

/** These files and the folder, and nothing else that somebody may have put there. */
function removeMachineFolder(folder: string): void {
	try {
		const { volume, serial, roms } = machineFiles(folder);
		for (const path of [volume, serial, ...roms]) rmSync(path, { force: true });
		rmdirSync(folder);
	} catch {
		// Something else is in it, or it has gone meanwhile.
	}
}

/** `made` is the folder of this run: what has the same clock as the others, which may be another machine's. */
function removeLeftovers(parent: string, made: string): void {
	try {
		const now = lstatSync(made).mtimeMs;
		for (const name of readdirSync(parent)) if (isLeft(parent, name, now)) removeMachineFolder(join(parent, name));
	} catch {
		// Writing to a folder may be allowed where reading it is not.
	}
}

function isLeft(parent: string, name: string, now: number): boolean {
	const [, where, id] = NAME.exec(name) ?? [];
	const stat = where === undefined ? undefined : lstatSync(join(parent, name), { throwIfNoEntry: false });
	// A link leads to what is not ours, and so does the folder of another user.
	if (stat?.isDirectory() !== true || stat.uid !== (process.getuid?.() ?? stat.uid)) return false;
	return where === placeOfProcesses() ? !isAlive(Number(id)) : now - stat.mtimeMs > ABANDONED;
}

/** A number that another process has got meanwhile is taken for the same one: its folder stays. */
function isAlive(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return errorCode(error) !== 'ESRCH';
	}
}

/**
 * Where numbers of processes mean the same: a host, since its start, and in it a container, which may share TMPDIR with
 * others that have processes of the same numbers.
 */
function placeOfProcesses(): string {
	place ??= sha256(
		Buffer.from(
			[
				hostname(),
				readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1')),
				readOr(() => readlinkSync('/proc/self/ns/pid')),
			].join('\n'),
		),
	).slice(0, 8);
	return place;
}

/** Other systems than Linux have no such files. */
function readOr(read: () => string): string {
	try {
		return read();
	} catch {
		return '';
	}
}
