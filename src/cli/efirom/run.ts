/** The `efirom` command: EfiRom as guides call it. */
import { MAX_OPTION_ROM_SIZE } from '../../option-rom/rom-size.js';
import { ExitCode } from '../cli-error.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { FINDING_TEXTS, MAKING_TEXTS } from '../texts.js';
import { version } from '../version.js';
import { type EfiRomArguments, parseEfiRomArguments } from './arguments.js';
import { EFIROM_TEXTS } from './texts.js';

/** @throws CliError for what EfiRom refuses. */
export async function runEfiRom(args: readonly string[], io: Io): Promise<number> {
	if (args.length === 0) {
		io.stderr.lines(say(EFIROM_TEXTS.usage).split('\n'));
		return ExitCode.unusable;
	}
	const parsed = parseEfiRomArguments(args);
	switch (parsed.action) {
		case 'help':
			io.stdout.lines(say(EFIROM_TEXTS.usage).split('\n'));
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
	const { lines, problem } = dumpOptionRom(bytes, request.pciRevision === '2.3', spokenLanguage());
	io.stdout.lines(lines);
	if (problem === undefined) return ExitCode.ok;
	io.stderr.lines([`efirom: ${say(MAKING_TEXTS.about, { file: path, problem })}`]);
	return ExitCode.unusable;
}

async function build(parsed: EfiRomArguments, io: Io): Promise<number> {
	const { request, verbose, quiet, idsAsWritten } = parsed;
	const { assembleRom } = await import('../assemble.js');
	const { complain } = await import('../cli-error.js');
	const { writeOutput } = await import('../write-output.js');
	if (!quiet && idsAsWritten.some(({ text }) => !/^\s*0x/i.test(text))) {
		const { warnOfDecimalIds } = await import('./decimal-ids.js');
		const { systemPciNames } = await import('../pci-names.js');
		for (const warning of warnOfDecimalIds(parsed, systemPciNames()))
			io.stderr.lines([`efirom: ${say(FINDING_TEXTS.warning)}${warning}`]);
	}
	const { bytes, output, inputs } = assembleRom(request, io);
	if (verbose) {
		for (const [i, { path }] of request.files.entries()) {
			const problem = say(EFIROM_TEXTS.bytesRead, { bytes: inputs[i]?.data.length ?? 0 });
			io.stderr.lines([`efirom: ${say(MAKING_TEXTS.about, { file: path, problem })}`]);
		}
	}
	await writeOutput(output, bytes, { replace: true, tell: (message) => complain(message, io, 'efirom') });
	if (verbose) {
		const problem = say(EFIROM_TEXTS.bytesWritten, { bytes: bytes.length });
		io.stderr.lines([`efirom: ${say(MAKING_TEXTS.about, { file: output, problem })}`]);
	}
	return ExitCode.ok;
}
