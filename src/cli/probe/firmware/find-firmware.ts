/** The firmware that is booted: found or given, and told by what is in it, so that one that does not fit is named as what it is. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { once } from '../../../bytes/once.js';
import { AARCH64, X64 } from '../../../consumers/edk2/machine.js';
import type { FirmwareVersion } from '../../../firmware/edk2-version.js';
import {
	type Edk2Code,
	mayBeVariables,
	readMachineFirmware,
	readVariables,
} from '../../../firmware/machine-firmware.js';
import { MAX_VOLUME_HEADER } from '../../../firmware/volume-header.js';
import { FIRMWARE_PLACES, type FirmwareKind, placesBesideQemu, plainImages } from '../../../host/firmware-places.js';
import { packagedRelease } from '../../../host/installed-firmware.js';
import { CliError, ExitCode } from '../../cli-error.js';
import { sha256 } from '../../digests.js';
import { dpkgVersions } from '../../dpkg.js';
import type { Io } from '../../io.js';
import { say } from '../../language.js';
import { MAX_FILE_SIZE, readInput, readStart } from '../../read-input.js';
import { CARD_TEXTS } from './texts.js';

export interface FirmwareFile {
	readonly kind: FirmwareKind;
	readonly code: string;
	/** With the variables; missing for a file that has its own, and where there is none that fits. */
	readonly variables?: string;
	/** Code and variables in one file. */
	readonly whole: boolean;
	/** It has the size of the machine's flash. */
	readonly padded: boolean;
	readonly smm: boolean;
	/** PE machine type of edk2's drivers. */
	readonly machine?: number;
	readonly release?: string;
	/** As its builder wrote it, or its package's. */
	readonly version?: string;
	readonly sha256: string;
}

export interface FirmwareWish {
	readonly code?: string;
	readonly vars?: string;
	readonly secureBoot: boolean;
}

/** Of the flash of QEMU's `virt` machine. */
const ARM_FLASH = 64 << 20;

/** The one that is installed, or that comes with QEMU; `undefined` where none is. @throws CliError where it cannot be booted. */
export function installedFirmware(
	kind: FirmwareKind,
	qemu: string,
	wish: FirmwareWish,
	io: Io,
): FirmwareFile | undefined {
	const beside = placesBesideQemu(kind).map((path) => join(dirname(qemu), path));
	const places = wish.secureBoot ? FIRMWARE_PLACES[kind].secure : [...plainImages(kind), ...beside];
	const code = places.find(isFile);
	return code === undefined ? undefined : firmwareFile(code, wish, io);
}

/** @throws CliError where it is not what can be booted. */
export function firmwareFile(code: string, wish: FirmwareWish, io: Io): FirmwareFile {
	const bytes = readInput(code, MAX_FILE_SIZE, io);
	const known = readMachineFirmware(bytes);
	if (known === undefined) {
		throw unfit(isQcow2(bytes) ? ofQcow2(code, '--code') : say(CARD_TEXTS.notFirmware, { path: code }));
	}
	if (known.kind === 'variables') throw unfit(say(CARD_TEXTS.isVariables, { path: code, bytes: known.size }));
	const digest = sha256(bytes);
	if (known.kind === 'seabios') {
		if (wish.vars !== undefined) throw unfit(say(CARD_TEXTS.needsNoVariables, { path: code }));
		if (wish.secureBoot) throw unfit(say(CARD_TEXTS.seabiosUnsigned, { path: code }));
		const { kind, ...version } = known;
		return { kind, code, whole: false, padded: false, smm: false, sha256: digest, ...versionOf(code, kind, version) };
	}
	const { machine, smm } = known;
	if (machine !== X64 && machine !== AARCH64) throw unfit(say(CARD_TEXTS.otherProcessor, { path: code }));
	if (wish.secureBoot && !known.secureBoot) throw unfit(say(CARD_TEXTS.noSecureBoot, { path: code }));
	const whole = known.kind === 'whole';
	const padded = machine === X64 || bytes.length === ARM_FLASH;
	const variables = whole || !padded ? undefined : variablesFor(code, known, bytes.length, wish, io);
	if (wish.secureBoot && variables === undefined) throw unfit(say(CARD_TEXTS.noKeys, { path: code }));
	if (smm && variables === undefined && !whole) throw unfit(say(CARD_TEXTS.smmWithoutVariables, { path: code }));
	const kind = machine === X64 ? 'ovmf' : 'aavmf';
	return {
		...{ kind, code, whole, padded, smm, machine, sha256: digest },
		...(variables !== undefined && { variables }),
		...versionOf(code, kind, known),
	};
}

/** Its header (qcow2.txt of QEMU's documents): Fedora has its firmware in it, and what is inside is not read here. */
function isQcow2(bytes: Uint8Array): boolean {
	return [0x51, 0x46, 0x49, 0xfb].every((byte, index) => bytes[index] === byte);
}

function ofQcow2(path: string, option: '--code' | '--vars'): string {
	return say(CARD_TEXTS.isQcow2, { path, option });
}

function unfit(message: string): CliError {
	return new CliError(message, ExitCode.missing);
}

const packages = once(() => dpkgVersions('/'));

/** As it says itself, else its package. */
function versionOf(code: string, kind: FirmwareKind, known: Partial<FirmwareVersion>): Partial<FirmwareVersion> {
	const { version, release } = known;
	if (version !== undefined && release !== undefined) return { version, release };
	const installed = packagedRelease(code, kind, { package: (name) => packages()(name) });
	return installed === undefined ? {} : { version: installed.version, release: installed.release };
}

/** Given, or of the code's folder: of the right size, with keys or without, as it is wished. */
function variablesFor(code: string, known: Edk2Code, size: number, wish: FirmwareWish, io: Io): string | undefined {
	if (wish.vars !== undefined) {
		checkVariables(code, known, size, wish.vars, wish, io);
		return wish.vars;
	}
	const folder = dirname(code);
	const paths = namesIn(folder).map((name) => join(folder, name));
	return paths.find((path) => {
		if (!isFile(path) || !isLayout(known, size, statSync(path).size)) return false;
		// Beside the variables of ARM's firmware its builds have 64 MiB each.
		if (!mayBeVariables(readStart(path, MAX_VOLUME_HEADER))) return false;
		return readVariables(readInput(path, MAX_FILE_SIZE, io))?.keys === wish.secureBoot;
	});
}

function checkVariables(code: string, known: Edk2Code, size: number, path: string, wish: FirmwareWish, io: Io): void {
	const bytes = readInput(path, MAX_FILE_SIZE, io);
	const found = readVariables(bytes);
	// Empty flash is formatted by the firmware.
	const isEmpty = found === undefined && bytes.length > 0 && bytes.every((byte) => byte === 0 || byte === 0xff);
	if (found === undefined && !isEmpty) {
		throw unfit(isQcow2(bytes) ? ofQcow2(path, '--vars') : say(CARD_TEXTS.notVariables, { path }));
	}
	if (!isLayout(known, size, bytes.length)) {
		throw unfit(say(CARD_TEXTS.otherLayout, { path, code, has: bytes.length, size }));
	}
	if (wish.secureBoot && found?.keys !== true) throw unfit(say(CARD_TEXTS.noKeys, { path }));
}

/** Flash of a PC is a power of two, code and variables together: 2 or 4 MiB. */
function isLayout({ machine }: Edk2Code, code: number, variables: number): boolean {
	if (machine === AARCH64) return variables === ARM_FLASH;
	const all = code + variables;
	return variables < code && (all & (all - 1)) === 0;
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder)
			.filter((name) => !name.startsWith('.'))
			.sort();
	} catch {
		return [];
	}
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
