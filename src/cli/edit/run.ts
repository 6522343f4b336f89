/** Reads, changes, writes and reports what was asked of `romtool edit`. */

import { hex } from '../../bytes/hex.js';
import { toldFindings } from '../../bytes/told-findings.js';
import { AMDGPU_FINDINGS } from '../../consumers/amdgpu/findings.js';
import type { EditChange, EditResult } from '../../option-rom/edit/change.js';
import { fixRomSums } from '../../option-rom/edit/fix-sum.js';
import { joinRoms } from '../../option-rom/edit/join.js';
import { compressRom, decompressRom } from '../../option-rom/edit/recompress.js';
import { setRomIds } from '../../option-rom/edit/set-id.js';
import { trimRom } from '../../option-rom/edit/trim.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { describeFindings } from '../describe-findings.js';
import { sha256 } from '../digests.js';
import { judgeJoined } from '../image-order.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { isSameFile } from '../output-name.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { withFileNames } from '../rom-error.js';
import { painter } from '../terminal.js';
import { MAKING_TEXTS } from '../texts.js';
import { writeInPlace } from '../write-in-place.js';
import { writeOutput } from '../write-output.js';
import { CHANGE_FORMS, reportChange } from './report.js';
import { CHANGE_TEXTS, EDIT_TEXTS } from './texts.js';

export interface EditFlags {
	readonly output?: string;
	readonly inPlace?: boolean;
	readonly force?: boolean;
	readonly json?: boolean;
}

/** What an operation has beyond the files and `EditFlags`. */
export interface OperationFlags {
	readonly id?: { readonly vendorId: number; readonly deviceId: number };
	readonly image?: number;
	readonly keepList?: boolean;
	readonly efi?: boolean;
}

export type OperationName = 'set-id' | 'fix-sum' | 'trim' | 'join' | 'compress' | 'decompress';

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
		throw new CliError(say(MAKING_TEXTS.notToTerminal));
	}
	const inputs = files.map((path) => readInput(path, MAX_FILE_SIZE, io));
	const { bytes, changes } = withFileNames(files, inputs, ['no-image'], () => perform(operation, inputs, flags));
	const tell = (message: string) => complain(message, io);
	let backup: string | undefined;
	if (output === '-') io.stdout.bytes(bytes);
	else if (flags.inPlace !== true) await writeOutput(output, bytes, { replace: force, tell });
	// A file that is as wanted is left alone.
	else if (changes.length > 0)
		backup = await writeInPlace(output, inputs[0] as Uint8Array, bytes, { replace: force, tell });

	const odd = operation === 'join' ? judgeJoined(bytes, files, inputs, output) : [];
	const findings = toldFindings(odd, AMDGPU_FINDINGS, { file: output === '-' ? undefined : output });
	const text = output === '-' ? io.stderr : io.stdout;
	if (json) {
		const source = operation === 'join' ? { files } : { file: first };
		const written = { output, ...(backup !== undefined && { backup }), size: bytes.length, sha256: sha256(bytes) };
		text.json({
			...source,
			...written,
			operation,
			changes: changes.map(reportChange),
			...(operation === 'join' && { findings }),
		});
		return ExitCode.ok;
	}
	const paint = painter(text, io.env);
	const name = output === '-' ? say(MAKING_TEXTS.standardOutput) : output;
	const lines = [
		`${paint('bold', name)}  ${say(MAKING_TEXTS.size, { bytes: bytes.length })}`,
		`sha256 ${sha256(bytes)}`,
	];
	if (backup !== undefined) lines.push(say(EDIT_TEXTS.backup, { file: backup }));
	lines.push(...(changes.length === 0 ? [say(EDIT_TEXTS.nothing)] : changes.map((change) => describe(change, files))));
	if (findings.length > 0) lines.push('', ...describeFindings(findings, AMDGPU_FINDINGS, text.columns, paint));
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
		throw new CliError(say(MAKING_TEXTS.oneStandardInput));
	}
	if (inPlace === true) {
		if (output !== undefined) throw new CliError(say(EDIT_TEXTS.outputAndInPlace));
		if (first === '-') throw new CliError(say(EDIT_TEXTS.inPlaceInput));
		return first;
	}
	const canBeInPlace = operation !== 'join' && first !== '-';
	if (output === undefined) throw new CliError(say(EDIT_TEXTS.noOutput, { file: first, inPlace: canBeInPlace }));
	if (output !== '-' && files.some((path) => path !== '-' && isSameFile(path, output))) {
		throw new CliError(say(MAKING_TEXTS.sameFile, { file: output, inPlace: canBeInPlace }));
	}
	return output;
}

/** `image 1  0x248  vendor ID: 0x1002 -> 0x1022`. */
function describe(change: EditChange, files: readonly string[]): string {
	const { image, offset, what, before, after, input } = change;
	const where = [
		...(input === undefined ? [] : [files[input] ?? '']),
		...(image === undefined ? [] : [say(EDIT_TEXTS.imageNumber, { number: image })]),
		hex(offset),
	];
	const form = CHANGE_FORMS[what];
	const values = [before, after]
		.filter((value) => value !== undefined)
		.map((value) => (form === 'bytes' ? say(MAKING_TEXTS.size, { bytes: value }) : hex(value, form)));
	const told = say(EDIT_TEXTS.change, { what: say(CHANGE_TEXTS[what]), values: values.join(' -> ') });
	return [...where, told].join('  ');
}
