/** The `romtool` command line: one commander command per operation, each loaded when it is called. */
import { Command, CommanderError, type HelpConfiguration, Option } from 'commander';
import { LANGUAGES } from '../language/languages.js';
import { ExitCode } from './cli-error.js';
import type { CommandName } from './commands.js';
import { helpIn } from './help.js';
import type { Io } from './io.js';
import { chooseLanguage, say, speak } from './language.js';
import { type Finish, onDemand } from './on-demand.js';
import { PROGRAM_TEXTS, USAGE_TEXTS } from './texts.js';
import { wordUsageErrors } from './usage-errors.js';
import { version } from './version.js';

type MakeCommand = (io: Io, finish: Finish, program: Command) => Promise<Command>;

/** In the order of the help. The texts of all of them take longer to load than most commands to run. */
const COMMANDS: Readonly<Record<CommandName, MakeCommand>> = {
	build: onDemand(() => import('./build/command.js'), 'buildCommand'),
	inspect: onDemand(() => import('./inspect/command.js'), 'inspectCommand'),
	check: onDemand(() => import('./check/command.js'), 'checkCommand'),
	compare: onDemand(() => import('./compare/command.js'), 'compareCommand'),
	edit: onDemand(() => import('./edit/command.js'), 'editCommand'),
	extract: onDemand(() => import('./extract/command.js'), 'extractCommand'),
	tree: onDemand(() => import('./tree/command.js'), 'treeCommand'),
	plan: onDemand(() => import('./plan/command.js'), 'planCommand'),
	devices: onDemand(() => import('./devices/command.js'), 'devicesCommand'),
	lint: onDemand(() => import('./lint/command.js'), 'lintCommand'),
	diagnose: onDemand(() => import('./diagnose/command.js'), 'diagnoseCommand'),
	vfct: onDemand(() => import('./vfct/command.js'), 'vfctCommand'),
	dump: onDemand(() => import('./dump/command.js'), 'dumpCommand'),
	install: onDemand(() => import('./install/command.js'), 'installCommand'),
	probe: onDemand(() => import('./probe/command.js'), 'probeCommand'),
	explain: onDemand(() => import('./explain/command.js'), 'explainCommand'),
	completion: onDemand(() => import('./completion/command.js'), 'completionCommand'),
};

const runEfiRom = onDemand(() => import('./efirom/run.js'), 'runEfiRom');

const inOrder = onDemand(() => import('./build/words.js'), 'inOrder');

/**
 * The tree of commands, which completion and the manual page go through as well.
 * @param only the one command that is called, where no other is needed
 */
export async function makeProgram(io: Io, help: HelpConfiguration, finish: Finish, only?: string): Promise<Command> {
	const program = new Command('romtool')
		.description(say(PROGRAM_TEXTS.description))
		.option('-V, --version', say(PROGRAM_TEXTS.version))
		.addOption(new Option('--lang <language>', say(PROGRAM_TEXTS.lang)).choices(LANGUAGES))
		.on('option:version', () => {
			io.stdout.lines([version()]);
			throw new CommanderError(ExitCode.ok, 'romtool.version', '');
		});
	for (const [name, make] of Object.entries(COMMANDS)) {
		if (only === undefined || only === name) program.addCommand(await make(io, finish, program));
	}
	program.command('efirom').description(say(PROGRAM_TEXTS.efirom)).helpOption(false);
	program.addHelpText('after', say(PROGRAM_TEXTS.start));
	for (const command of [program, ...program.commands.flatMap((each) => [each, ...each.commands])]) {
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
	return program;
}

/** Of text of ours. */
function linesOf(text: string): string[] {
	return text.replace(/\n$/, '').split('\n');
}

/** The command that the words call; none for the version. The help is of all, and so is the script for a shell. */
function onlyCommand([name = '']: readonly string[]): string | undefined {
	const isOne = Object.hasOwn(COMMANDS, name) && name !== 'completion';
	return isOne || name === '-V' || name === '--version' ? name : undefined;
}

/** In the order in which commander keeps files and device IDs apart. */
async function buildWords(args: readonly string[], { commands: [build] }: Command): Promise<readonly string[]> {
	return ['build', ...(await inOrder(build as Command, args.slice(1)))];
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
	const finish = (code: number) => {
		exitCode = code;
	};
	const program = await makeProgram(io, help, finish, onlyCommand(args));
	const words = args[0] === 'build' ? await buildWords(args, program) : helped(args, program);
	try {
		await program.parseAsync([...words], { from: 'user' });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		return error.exitCode === 0 ? ExitCode.ok : ExitCode.unusable;
	}
	return exitCode;
}
