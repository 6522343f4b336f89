/** The drivers and VBIOS images in the files on the command line. */
import { statSync } from 'node:fs';
import { shellPath } from '../../bytes/shell-word.js';
import { type ProbeDriver, type ProbeVbios, probeInputs } from '../../probe/inputs.js';
import { CliError } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { sha256 } from '../digests.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { PROBE_TEXTS } from './texts.js';

export interface FoundDriver extends ProbeDriver {
	readonly file: string;
	/** The argument that led to it. */
	readonly path: string;
}

export interface FoundVbios extends ProbeVbios {
	readonly file: string;
}

export interface FoundInputs {
	readonly drivers: readonly FoundDriver[];
	readonly vbioses: readonly FoundVbios[];
}

/**
 * Each driver of an argument, and each VBIOS, once by its bytes. A VBIOS beside a driver, in its ROM or in its folder, goes with it as one
 * of `--vbios` does.
 *
 * @throws CliError for an argument that has no driver or VBIOS to give, and for what cannot be read.
 */
export function readInputs(paths: readonly string[], vbiosPaths: readonly string[], io: Io): FoundInputs {
	const drivers: FoundDriver[] = [];
	const vbioses: FoundVbios[] = [];
	for (const path of paths) {
		const found = collectFiles([path]).map((file) => inputsOf(file, path, io));
		if (found.every((each) => each.drivers.length === 0)) throw new CliError(nothingIn(path, 'driver'));
		drivers.push(...once(found.flatMap((each) => each.drivers)));
		vbioses.push(...found.flatMap((each) => each.vbioses));
	}
	for (const path of vbiosPaths) {
		const found = inputsOf(path, path, io).vbioses;
		if (found.length === 0) throw new CliError(nothingIn(path, 'vbios'));
		vbioses.push(...found);
	}
	return { drivers, vbioses: once(vbioses) };
}

function once<T extends { readonly sha256: string }>(found: readonly T[]): T[] {
	return found.filter(({ sha256: digest }, index) => found.findIndex((each) => each.sha256 === digest) === index);
}

function inputsOf(file: string, path: string, io: Io): FoundInputs {
	const { drivers, vbioses } = probeInputs(readInput(file, MAX_FILE_SIZE, io), sha256);
	return {
		drivers: drivers.map((driver) => ({ ...driver, file, path })),
		vbioses: vbioses.map((vbios) => ({ ...vbios, file })),
	};
}

function nothingIn(path: string, what: 'driver' | 'vbios'): string {
	const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
	if (isFolder) return say(PROBE_TEXTS.nothingInFolder, { what, path });
	return say(PROBE_TEXTS.nothingInFile, { what, path, argument: shellPath(path) });
}
