/** Reads, changes, writes and reports what was asked of `romtool edit`. */
import { hex } from '../../bytes/hex.js';
import type { EditChange, EditResult } from '../../option-rom/edit/change.js';
import { fixRomSums } from '../../option-rom/edit/fix-sum.js';
import { joinRoms } from '../../option-rom/edit/join.js';
import { compressRom, decompressRom } from '../../option-rom/edit/recompress.js';
import { setRomIds } from '../../option-rom/edit/set-id.js';
import { trimRom } from '../../option-rom/edit/trim.js';
import { CliError, ExitCode } from '../cli-error.js';
import { complain } from '../complain.js';
import { describeFindings } from '../describe-findings.js';
import { sha256 } from '../digests.js';
import { isSameFile } from '../file-identity.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { painter } from '../terminal.js';
import { writeInPlace } from '../write-in-place.js';
import { writeOutput } from '../write-output.js';
import type { EditFlags, OperationFlags, OperationName } from './flags.js';
import { judgeJoined } from './join-order.js';
import { withFileNames } from './rom-error.js';

/** @throws CliError when nothing was written. */
export async function runEdit(
	operation: OperationName,
	files: readonly string[],
	flags: EditFlags & OperationFlags,
	io: Io,
): Promise<number> {
	const { json = false, force = false } = flags;
	const [first = ''] = files;
	const output = outputOf(operation, files, flags);
	if (output === '-' && io.stdout.isTTY) {
		throw new CliError('a ROM is no text for a terminal: send it to a file or a pipe, or name one with -o');
	}
	const inputs = files.map((path) => readInput(path, MAX_FILE_SIZE, io));
	const { bytes, changes } = withFileNames(files, inputs, () => perform(operation, inputs, flags));
	const tell = (message: string) => complain(message, io);
	let backup: string | undefined;
	if (output === '-') io.stdout.bytes(bytes);
	else if (flags.inPlace !== true) await writeOutput(output, bytes, { replace: force, tell });
	// A file that is as wanted is left alone.
	else if (changes.length > 0)
		backup = await writeInPlace(output, inputs[0] as Uint8Array, bytes, { replace: force, tell });

	const findings = operation === 'join' ? judgeJoined(bytes, files, inputs, output) : [];
	const text = output === '-' ? io.stderr : io.stdout;
	if (json) {
		const source = operation === 'join' ? { files } : { file: first };
		const written = { output, ...(backup !== undefined && { backup }), size: bytes.length, sha256: sha256(bytes) };
		text.json({ ...source, ...written, operation, changes, ...(operation === 'join' && { findings }) });
		return ExitCode.ok;
	}
	const paint = painter(text, io.env);
	const name = output === '-' ? say('standard output') : output;
	const lines = [`${paint('bold', name)}  ${say(`${bytes.length} bytes`)}`, `sha256 ${sha256(bytes)}`];
	if (backup !== undefined) lines.push(say(`before ${backup}`));
	lines.push(...(changes.length === 0 ? [say('nothing to change')] : changes.map((change) => describe(change, files))));
	if (findings.length > 0) lines.push('', ...describeFindings(findings, {}, text.columns, paint));
	text.lines(lines);
	return ExitCode.ok;
}

function perform(operation: OperationName, inputs: readonly Uint8Array[], flags: OperationFlags): EditResult {
	const [rom = new Uint8Array(0)] = inputs;
	switch (operation) {
		case 'set-id': {
			const { id = { vendorId: 0, deviceId: 0 }, image, keepList = false } = flags;
			return setRomIds(rom, { ...id, ...(image !== undefined && { image }), keepDeviceList: keepList });
		}
		case 'fix-sum':
			return fixRomSums(rom, { efi: flags.efi === true });
		case 'trim':
			return trimRom(rom);
		case 'join':
			return joinRoms(inputs);
		case 'compress':
			return compressRom(rom);
		case 'decompress':
			return decompressRom(rom);
	}
}

function outputOf(operation: OperationName, files: readonly string[], { output, inPlace }: EditFlags): string {
	const [first = ''] = files;
	if (files.filter((path) => path === '-').length > 1) {
		throw new CliError('standard input (-) can be one of the inputs, not several');
	}
	if (inPlace === true) {
		if (output !== undefined) throw new CliError('-o names another file and --in-place none: choose one of them');
		if (first === '-') throw new CliError('standard input cannot be changed in place: name an output with -o');
		return first;
	}
	const inPlaceHint = operation === 'join' ? '' : ', or change the file itself with --in-place';
	if (output === undefined) throw new CliError(`where to? name an output with -o${inPlaceHint}`);
	if (output !== '-' && files.some((path) => path !== '-' && isSameFile(path, output))) {
		throw new CliError(`input and output are the same file, ${output}: choose another name${inPlaceHint}`);
	}
	return output;
}

/** `image 1  0x248  vendor ID: 0x1002 -> 0x1022`. */
function describe({ image, offset, what, before, after, input }: EditChange, files: readonly string[]): string {
	const where = [
		...(input === undefined ? [] : [files[input] ?? '']),
		...(image === undefined ? [] : [say(`image ${image}`)]),
		hex(offset),
	];
	const values = [before, after].filter((value) => value !== undefined).map((value) => say(value));
	return `${where.join('  ')}  ${say(what)}${values.length === 0 ? '' : `: ${values.join(' -> ')}`}`;
}
