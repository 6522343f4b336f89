/** From a request to the finished ROM in memory: reads the inputs, tells their kinds, builds. */
import { basename, extname } from 'node:path';
import { FormatError, OptionError } from '../bytes/errors.js';
import { hex, hexDigits } from '../bytes/hex.js';
import { u16At } from '../bytes/integers.js';
import { identifyContent } from '../firmware/content.js';
import { contentName } from '../firmware/content-names.js';
import { buildOptionRom } from '../option-rom/build.js';
import type { OptionRomInput } from '../option-rom/build-options.js';
import { parseOptionRom } from '../option-rom/parse.js';
import { assembleParts, isManifest } from './assemble-parts.js';
import type { AssembledRom } from './assembled-rom.js';
import { CliError } from './cli-error.js';
import { isSameFile } from './file-identity.js';
import type { Io } from './io.js';
import { MAX_FILE_SIZE, readInput } from './read-input.js';
import type { RequestedFile, RomRequest } from './rom-request.js';

/** @throws CliError with the file and the reason. */
export function assembleRom(request: RomRequest, io: Io): AssembledRom {
	const [first] = request.files;
	if (first === undefined) throw new CliError('no input file: name the driver (.efi) or VBIOS to build from');
	if (request.files.filter(({ path }) => path === '-').length > 1) {
		throw new CliError('standard input (-) can be one of the inputs, not several');
	}
	const output = request.output ?? defaultOutput(first.path);
	for (const { path } of request.files) {
		if (output !== '-' && path !== '-' && isSameFile(path, output)) {
			throw new CliError(`input and output are the same file, ${output}: choose another name with -o`);
		}
	}
	if (isManifest(request)) return { ...assembleParts(request, first.path, output, io), output };
	const inputs = request.files.map((file) => toImage(file, readInput(file.path, MAX_FILE_SIZE, io)));
	const { vendorId, deviceIds, pciRevision, markLast, checksum } = request;
	const options = { ...(vendorId !== undefined && { vendorId }), deviceIds, pciRevision, markLast, checksum };
	try {
		const sources = request.files.map(({ path }) => path);
		return { bytes: buildOptionRom(inputs, options), output, inputs, options, sources };
	} catch (error) {
		if (error instanceof OptionError) throw new CliError(error.message);
		if (!(error instanceof FormatError)) throw error;
		const index = error.input ?? 0;
		const path = request.files[index]?.path ?? '';
		throw new CliError(`${path}: ${withContent(error, inputs[index]?.data)}`);
	}
}

/** As EfiRom names it: beside the first input, its extension replaced by `.rom`. */
function defaultOutput(path: string): string {
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

/** PE images and single ROM images can be told by their first two bytes. */
function kindOf(path: string, data: Uint8Array): 'efi' | 'binary' {
	const magic = u16At(data, 0);
	if (magic === 0x5a4d) return 'efi';
	if (magic !== 0xaa55) {
		const content = identifyContent(data);
		const seen =
			content === undefined ? `starts with ${hexBytes(data.subarray(0, 4))}` : `is ${contentName(content, 'en')}`;
		const wanted = 'an EFI driver starts with "MZ", a ROM image with 55 aa';
		throw new CliError(`${basename(path)} is no input for a ROM: it ${seen}; ${wanted}`);
	}
	const { images } = parseOptionRom(data);
	if (images.length > 1) {
		const list = images.map(({ span }) => hex(span.start)).join(', ');
		const why = `${basename(path)} is a ROM of ${images.length} images already (at ${list})`;
		throw new CliError(`${why}: one image per file is what can be built from (-b takes it as one all the same)`);
	}
	return 'binary';
}

/** Only the errors about the very start say nothing of what is there instead. */
function withContent({ code, message }: FormatError, data: Uint8Array | undefined): string {
	if (data === undefined || !['pe-magic', 'pe-truncated', 'rom-signature', 'truncated'].includes(code)) return message;
	const content = identifyContent(data);
	return content === undefined ? message : `${message} (it looks like ${contentName(content, 'en')})`;
}

function hexBytes(bytes: Uint8Array): string {
	return [...bytes].map((byte) => hexDigits(byte, 2)).join(' ');
}
