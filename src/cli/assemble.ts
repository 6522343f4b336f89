/** From a request to the finished ROM in memory: reads the inputs, tells their kinds, builds. */
import { extname } from 'node:path';
import { hexDigits } from '../bytes/hex.js';
import { shellPath } from '../bytes/shell-word.js';
import { otherFileOf } from '../consumers/not-a-rom/other-file.js';
import { otherFileFix, otherFileName } from '../consumers/not-a-rom/other-file-names.js';
import { type Content, identifyContent } from '../content/content.js';
import { romBehindHeader } from '../content/rom-behind-header.js';
import { buildOptionRom } from '../option-rom/build.js';
import type { OptionRomInput } from '../option-rom/build-options.js';
import { parseOptionRom } from '../option-rom/parse.js';
import { assembleParts } from './assemble-parts.js';
import { CliError } from './cli-error.js';
import type { Io } from './io.js';
import { say, spokenLanguage } from './language.js';
import { isSameFile } from './output-name.js';
import { MAX_FILE_SIZE, readInput } from './read-input.js';
import { ABOUT_THE_START, withFileNames } from './rom-error.js';
import type { AssembledRom, RequestedFile, RomRequest } from './rom-request.js';
import { MAKING_TEXTS } from './texts.js';

/** @throws CliError with the file and the reason. */
export function assembleRom(request: RomRequest, io: Io): AssembledRom {
	const [first] = request.files;
	if (first === undefined) throw new CliError(say(MAKING_TEXTS.noInput));
	if (request.files.filter(({ path }) => path === '-').length > 1) {
		throw new CliError(say(MAKING_TEXTS.oneStandardInput));
	}
	const output = request.output ?? defaultOutput(first.path);
	// What is no input at all is not to be given another output.
	const inputs = request.isManifest
		? []
		: request.files.map((file) => toImage(file, readInput(file.path, MAX_FILE_SIZE, io)));
	for (const { path } of request.files) {
		if (output !== '-' && path !== '-' && isSameFile(path, output)) {
			throw new CliError(say(MAKING_TEXTS.sameFile, { file: output, inPlace: false }));
		}
	}
	if (request.isManifest) return { ...assembleParts(request, first.path, output, io), output };
	const { vendorId, deviceIds, pciRevision, markLast, checksum } = request;
	const options = { ...(vendorId !== undefined && { vendorId }), deviceIds, pciRevision, markLast, checksum };
	const sources = request.files.map(({ path }) => path);
	const contents = inputs.map(({ data }) => data);
	const bytes = withFileNames(sources, contents, ABOUT_THE_START, () => buildOptionRom(inputs, options));
	return { bytes, output, inputs, options, sources };
}

/** As EfiRom names it: beside the first input, its extension replaced by `.rom`. */
export function defaultOutput(path: string): string {
	if (path === '-') return '-';
	const extension = extname(path);
	return `${extension === '' ? path : path.slice(0, -extension.length)}.rom`;
}

function toImage(file: RequestedFile, data: Uint8Array): OptionRomInput {
	const { classCode, codeRevision } = file;
	const kind = file.kind === 'auto' ? kindOf(file.path, data) : file.kind;
	if (kind === 'binary') return { kind, data };
	return { kind: 'efi', data, compress: kind === 'efi-compressed', classCode, codeRevision };
}

/** PE images and single ROM images are told from each other. */
function kindOf(path: string, data: Uint8Array): 'efi' | 'binary' {
	const content = identifyContent(data);
	if (content?.kind === 'pe') return 'efi';
	if (content?.kind !== 'option-rom') throw new CliError(whyNotAnInput(path, data, content));
	const { images } = parseOptionRom(data);
	if (images.length > 1) {
		throw new CliError(say(MAKING_TEXTS.severalImages, { file: path, offsets: images.map(({ span }) => span.start) }));
	}
	return 'binary';
}

/** With what to do with it instead, where it is known what it is. */
export function whyNotAnInput(path: string, data: Uint8Array, content: Content | undefined): string {
	const at = romBehindHeader(data, content);
	if (at !== undefined) return say(MAKING_TEXTS.inputWithHeader, { file: path, at });
	if (content === undefined) {
		return say(MAKING_TEXTS.unknownInput, { file: path, begin: hexBytes(data.subarray(0, 4)) });
	}
	const [other, language] = [otherFileOf(data, content), spokenLanguage()];
	const fix = otherFileFix(other, { file: shellPath(path) }, language);
	return say(MAKING_TEXTS.otherInput, { file: path, content: otherFileName(other, language), fix });
}

function hexBytes(bytes: Uint8Array): string {
	return [...bytes].map((byte) => hexDigits(byte, 2)).join(' ');
}
