/** The `romtool` command line: one commander command per operation, each loaded when it is called. */
import { Command, CommanderError } from 'commander';
import { buildCommand } from './build/command.js';
import { checkCommand } from './check/command.js';
import { ExitCode } from './cli-error.js';
import { devicesCommand } from './devices/command.js';
import { dumpCommand } from './dump/command.js';
import { editCommand } from './edit/command.js';
import { runEfiRom } from './efirom/run.js';
import { explainCommand } from './explain/command.js';
import { extractCommand } from './extract/command.js';
import { inspectCommand } from './inspect/command.js';
import { installCommand } from './install/command.js';
import type { Io } from './io.js';
import { lintCommand } from './lint/command.js';
import { planCommand } from './plan/command.js';
import { probeCommand } from './probe/command.js';
import { treeCommand } from './tree/command.js';
import { version } from './version.js';
import { vfctCommand } from './vfct/command.js';

export async function runRomtool(args: readonly string[], io: Io): Promise<number> {
	// EfiRom's options are no commander options, so its words go past it as they are.
	if (args[0] === 'efirom') return runEfiRom(args.slice(1), io);
	let exitCode: number = ExitCode.ok;
	const program = new Command('romtool')
		.description('GOP drivers and VBIOS for GPU passthrough: out of BIOS files, into PCI option ROMs, and checked.')
		.option('-V, --version', 'print the version')
		.on('option:version', () => {
			io.stdout.write(`${version()}\n`);
			throw new CommanderError(ExitCode.ok, 'romtool.version', '');
		});
	const finish = (code: number) => {
		exitCode = code;
	};
	const build = buildCommand(io, finish);
	program.addCommand(build.command);
	program.addCommand(inspectCommand(io, finish));
	program.addCommand(checkCommand(io, finish));
	const edit = editCommand(io, finish);
	program.addCommand(edit);
	program.addCommand(extractCommand(io, finish));
	program.addCommand(treeCommand(io, finish));
	program.addCommand(planCommand(io, finish));
	program.addCommand(devicesCommand(io, finish));
	program.addCommand(lintCommand(io, finish));
	program.addCommand(vfctCommand(io, finish));
	program.addCommand(dumpCommand(io, finish));
	program.addCommand(installCommand(io, finish));
	program.addCommand(probeCommand(io, finish));
	program.addCommand(explainCommand(io, finish));
	program
		.command('efirom')
		.description("edk2's EfiRom under its own command line; see romtool efirom --help")
		.helpOption(false);
	for (const command of [program, ...program.commands, ...edit.commands]) {
		command.exitOverride().showHelpAfterError('(see --help)');
		command.configureOutput({
			writeOut: (text) => io.stdout.write(text),
			writeErr: (text) => io.stderr.write(text),
			outputError: (text, write) => write(text.replace(/^error: /, 'romtool: ')),
			getOutHelpWidth: () => Math.min(io.stdout.columns, 100),
			getErrHelpWidth: () => Math.min(io.stderr.columns, 100),
		});
	}
	const words = args[0] === 'build' ? ['build', ...build.inOrder(args.slice(1))] : args;
	try {
		await program.parseAsync([...words], { from: 'user' });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		return error.exitCode === 0 ? ExitCode.ok : ExitCode.unusable;
	}
	return exitCode;
}
