/** The `romtool` command line: one commander command per operation, each loaded when it is called. */
import { Command, CommanderError, type HelpConfiguration, Option } from 'commander';
import { LANGUAGES } from '../language/languages.js';
import { type BuildCommand, buildCommand } from './build/command.js';
import { checkCommand } from './check/command.js';
import { ExitCode } from './cli-error.js';
import { completionCommand } from './completion/command.js';
import { devicesCommand } from './devices/command.js';
import { dumpCommand } from './dump/command.js';
import { editCommand } from './edit/command.js';
import { runEfiRom } from './efirom/run.js';
import { explainCommand } from './explain/command.js';
import { extractCommand } from './extract/command.js';
import { inspectCommand } from './inspect/command.js';
import { installCommand } from './install/command.js';
import type { Io } from './io.js';
import { chooseLanguage, say, speak } from './language.js';
import { lintCommand } from './lint/command.js';
import { planCommand } from './plan/command.js';
import { probeCommand } from './probe/command.js';
import { treeCommand } from './tree/command.js';
import { version } from './version.js';
import { vfctCommand } from './vfct/command.js';

const START = `
Where to start:
  romtool devices                              what each GPU of this host needs
  romtool extract BIOS --for 1002:164c --rom   ROM files, and the lines that use them
  romtool check FILE --for 1002:164c           whether a ROM is good
`;

export interface Program {
	readonly program: Command;
	readonly build: BuildCommand;
}

/** The tree of commands, which completion and the manual page go through as well. */
export function makeProgram(io: Io, help: HelpConfiguration, finish: (exitCode: number) => void): Program {
	const program = new Command('romtool')
		.description('GOP drivers and VBIOS for GPU passthrough: out of BIOS files, into PCI option ROMs, and checked.')
		.option('-V, --version', 'print the version')
		.addOption(new Option('--lang <language>', 'language of messages (default: by the locale)').choices(LANGUAGES))
		.on('option:version', () => {
			io.stdout.lines([version()]);
			throw new CommanderError(ExitCode.ok, 'romtool.version', '');
		});
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
	program.addCommand(completionCommand(io, finish, program));
	program
		.command('efirom')
		.description("edk2's EfiRom under its own command line; see romtool efirom --help")
		.helpOption(false);
	program.addHelpText('after', START);
	for (const command of [program, ...program.commands, ...edit.commands]) {
		command.exitOverride().showHelpAfterError('(see --help)').configureHelp(help);
		command.configureOutput({
			writeOut: (text) => io.stdout.lines(linesOf(say(text))),
			writeErr: (text) => io.stderr.lines(linesOf(say(text))),
			outputError: (text) => io.stderr.lines(usageError(text)),
			getOutHelpWidth: () => Math.min(io.stdout.columns, 100),
			getErrHelpWidth: () => Math.min(io.stderr.columns, 100),
		});
	}
	return { program, build };
}

/** Of text of ours. */
function linesOf(text: string): string[] {
	return text.replace(/\n$/, '').split('\n');
}

/** commander's message, which a word of the command line may be in, and on a second line what was perhaps meant. */
function usageError(text: string): string[] {
	const [, message = '', meant] = /^(?:error: )?(.*?)(?:\n(\(Did you mean [^\n]*\)))?\n$/s.exec(text) ?? [];
	return [`romtool: ${say(message)}`, ...(meant === undefined ? [] : [say(meant)])];
}

/** Asked for help on a command that it does not know, commander prints all of the help, and not which name may be meant. */
function helped(args: readonly string[], program: Command): readonly string[] {
	const [help, name] = args;
	const unknown = help === 'help' && name !== undefined && !program.commands.some((each) => each.name() === name);
	return unknown ? args.slice(1) : args;
}

export async function runRomtool(commandLine: readonly string[], io: Io): Promise<number> {
	const { language, words: args } = chooseLanguage(commandLine, io.env);
	await speak(language);
	// EfiRom's options are no commander options, so its words go past it as they are.
	if (args[0] === 'efirom') return runEfiRom(args.slice(1), io);
	// In English commander's own help will do, and the widths of other scripts need not be loaded.
	const help = language === 'en' ? { showGlobalOptions: true } : (await import('./help.js')).HELP;
	let exitCode: number = ExitCode.ok;
	const { program, build } = makeProgram(io, help, (code) => {
		exitCode = code;
	});
	const words = args[0] === 'build' ? ['build', ...build.inOrder(args.slice(1))] : helped(args, program);
	try {
		await program.parseAsync([...words], { from: 'user' });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		return error.exitCode === 0 ? ExitCode.ok : ExitCode.unusable;
	}
	return exitCode;
}
