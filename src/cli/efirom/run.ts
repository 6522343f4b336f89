/** The `efirom` command: EfiRom as guides call it. */
import { hex } from '../../bytes/hex.js';
import { MAX_OPTION_ROM_SIZE } from '../../option-rom/rom-size.js';
import { ExitCode } from '../cli-error.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { version } from '../version.js';
import { type EfiRomArguments, parseEfiRomArguments } from './arguments.js';
import { USAGE } from './usage.js';

/** @throws CliError for what EfiRom refuses. */
export async function runEfiRom(args: readonly string[], io: Io): Promise<number> {
	if (args.length === 0) {
		io.stderr.lines(say(USAGE).split('\n'));
		return ExitCode.unusable;
	}
	const parsed = parseEfiRomArguments(args);
	switch (parsed.action) {
		case 'help':
			io.stdout.lines(say(USAGE).split('\n'));
			return ExitCode.ok;
		case 'version':
			io.stdout.lines([`efirom (romtool) ${version()}`]);
			return ExitCode.ok;
		case 'dump':
			return dump(parsed, io);
		case 'build':
			return build(parsed, io);
	}
}

async function dump({ request }: EfiRomArguments, io: Io): Promise<number> {
	const { readInput } = await import('../read-input.js');
	const { dumpOptionRom } = await import('./dump.js');
	const path = request.files[0]?.path ?? '';
	const bytes = readInput(path, MAX_OPTION_ROM_SIZE, io);
	const { lines, problem } = dumpOptionRom(bytes, request.pciRevision === '2.3');
	io.stdout.lines(lines);
	if (problem === undefined) return ExitCode.ok;
	io.stderr.lines([`efirom: ${path}: ${say(problem)}`]);
	return ExitCode.unusable;
}

async function build(parsed: EfiRomArguments, io: Io): Promise<number> {
	const { request, verbose, quiet, idsAsWritten } = parsed;
	const { assembleRom } = await import('../assemble.js');
	const { complain } = await import('../complain.js');
	const { writeOutput } = await import('../write-output.js');
	if (!quiet && idsAsWritten.some(({ text }) => !/^\s*0x/i.test(text))) {
		const { warnOfDecimalIds } = await import('./decimal-ids.js');
		const { systemPciNames } = await import('../system-pci-names.js');
		for (const warning of warnOfDecimalIds(parsed, systemPciNames()))
			io.stderr.lines([`efirom: ${say('warning:')} ${say(warning)}`]);
	}
	const { bytes, output, inputs } = assembleRom(request, io);
	if (verbose) {
		for (const [i, { path }] of request.files.entries()) {
			const size = inputs[i]?.data.length ?? 0;
			io.stderr.lines([`efirom: ${path}: ${say(`${hex(size)} bytes read`)}`]);
		}
	}
	await writeOutput(output, bytes, { replace: true, tell: (message) => complain(message, io, 'efirom') });
	if (verbose) io.stderr.lines([`efirom: ${output}: ${say(`${hex(bytes.length)} bytes written`)}`]);
	return ExitCode.ok;
}
