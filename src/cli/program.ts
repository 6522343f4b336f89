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
import { helpIn } from './help.js';
import { inspectCommand } from './inspect/command.js';
import { installCommand } from './install/command.js';
import type { Io } from './io.js';
import { chooseLanguage, say, speak } from './language.js';
import { lintCommand } from './lint/command.js';
import { planCommand } from './plan/command.js';
import { probeCommand } from './probe/command.js';
import { PROGRAM_TEXTS, USAGE_TEXTS } from './texts.js';
import { treeCommand } from './tree/command.js';
import { wordUsageErrors } from './usage-errors.js';
import { version } from './version.js';
import { vfctCommand } from './vfct/command.js';

export interface Program {
	readonly program: Command;
	readonly build: BuildCommand;
}

/** The tree of commands, which completion and the manual page go through as well. */
export function makeProgram(io: Io, help: HelpConfiguration, finish: (exitCode: number) => void): Program {
	const program = new Command('romtool')
		.description(say(PROGRAM_TEXTS.description))
		.option('-V, --version', say(PROGRAM_TEXTS.version))
		.addOption(new Option('--lang <language>', say(PROGRAM_TEXTS.lang)).choices(LANGUAGES))
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
	program.command('efirom').description(say(PROGRAM_TEXTS.efirom)).helpOption(false);
	program.addHelpText('after', say(PROGRAM_TEXTS.start));
	for (const command of [program, ...program.commands, ...edit.commands]) {
		command.exitOverride().showHelpAfterError(say(USAGE_TEXTS.seeHelp)).configureHelp(help);
		command.helpOption('-h, --help', say(PROGRAM_TEXTS.help));
		if (command.commands.length > 0) command.helpCommand('help [command]', say(PROGRAM_TEXTS.helpCommand));
		wordUsageErrors(command);
		command.configureOutput({
			writeOut: (text) => io.stdout.lines(linesOf(text)),
			writeErr: (text) => io.stderr.lines(linesOf(text)),
			outputError: (text) => io.stderr.lines([`romtool: ${text.replace(/\n$/, '')}`]),
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

/** Asked for help on a command that it does not know, commander prints all of the help, and not which name may be meant. */
function helped(args: readonly string[], program: Command): readonly string[] {
	const [help, name] = args;
	const unknown = help === 'help' && name !== undefined && !program.commands.some((each) => each.name() === name);
	return unknown ? args.slice(1) : args;
}

export async function runRomtool(commandLine: readonly string[], io: Io): Promise<number> {
	const { language, words: args } = chooseLanguage(commandLine, io.env);
	speak(language);
	// EfiRom's options are no commander options, so its words go past it as they are.
	if (args[0] === 'efirom') return runEfiRom(args.slice(1), io);
	const help = await helpIn(language);
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
