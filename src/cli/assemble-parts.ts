/** A ROM in memory from the parts that `romtool edit unpack` wrote. */
import { dirname, join } from 'node:path';
import { FormatError, OptionError } from '../bytes/errors.js';
import { parseManifest, type RomManifest, type RomPart } from '../option-rom/edit/manifest.js';
import { rebuildOptionRom } from '../option-rom/edit/rebuild.js';
import { CliError } from './cli-error.js';
import type { Io } from './io.js';
import { say, spokenLanguage } from './language.js';
import { isSameFile } from './output-name.js';
import { decodeText, MAX_FILE_SIZE, readInput } from './read-input.js';
import type { AssembledRom, RomRequest } from './rom-request.js';
import { MAKING_TEXTS } from './texts.js';

const MAX_MANIFEST_SIZE = 1 << 20;

/** @throws CliError with the file and the reason. */
export function assembleParts(request: RomRequest, path: string, output: string, io: Io): Omit<AssembledRom, 'output'> {
	const { files, vendorId, deviceIds, pciRevision, markLast, checksum } = request;
	const [{ classCode, codeRevision } = { classCode: 0, codeRevision: 0 }] = files;
	if (files.length > 1) throw new CliError(say(MAKING_TEXTS.manifestWithOthers, { file: path }));
	const untouched = vendorId === undefined && deviceIds.length === 0 && pciRevision === '3.0' && markLast && !checksum;
	if (!untouched || classCode !== 0 || codeRevision !== 0) {
		throw new CliError(say(MAKING_TEXTS.manifestWithOptions, { file: path }));
	}
	const manifest = readManifest(path, io);
	const read = (name: string): Uint8Array => {
		const part = join(dirname(path), name);
		if (output !== '-' && isSameFile(part, output)) {
			throw new CliError(say(MAKING_TEXTS.outputIsPart, { file: output }));
		}
		return readInput(part, MAX_FILE_SIZE, io);
	};
	try {
		const bytes = rebuildOptionRom(manifest, read);
		const images = manifest.parts.filter((part) => part.kind === 'image' || part.kind === 'efi');
		const sources = images.map((part) => join(dirname(path), mainFileOf(part)));
		const originalSha256 = manifest.rom?.sha256;
		return { bytes, inputs: [], options: {}, sources, ...(originalSha256 !== undefined && { originalSha256 }) };
	} catch (error) {
		if (!(error instanceof FormatError || error instanceof OptionError)) throw error;
		const part = error instanceof FormatError ? manifest.parts[error.input ?? 0] : undefined;
		const which = part === undefined || part.kind === 'fill' ? path : join(dirname(path), mainFileOf(part));
		throw new CliError(say(MAKING_TEXTS.about, { file: which, problem: error.in(spokenLanguage()) }));
	}
}

function mainFileOf(part: Exclude<RomPart, { kind: 'fill' }>): string {
	return part.kind === 'efi' ? part.driver : part.file;
}

function readManifest(path: string, io: Io): RomManifest {
	const text = decodeText(readInput(path, MAX_MANIFEST_SIZE, io));
	try {
		return parseManifest(JSON.parse(text));
	} catch (error) {
		const file = path;
		if (error instanceof SyntaxError) throw new CliError(say(MAKING_TEXTS.notJson, { file, problem: error.message }));
		if (!(error instanceof FormatError)) throw error;
		throw new CliError(say(MAKING_TEXTS.about, { file, problem: error.in(spokenLanguage()) }));
	}
}
