/** What can stand on the command line, out of commander's tree: all that the scripts for the shells are made of. */
import type { Argument, Command, Option } from 'commander';

/** What a word is: one of some, a file, a folder, or something that only the user knows. */
export type Value =
	| { readonly kind: 'choice'; readonly name: string; readonly words: readonly string[] }
	| { readonly kind: 'file' | 'folder' | 'other'; readonly name: string };

export interface OptionWords {
	/** `-o` and `--output`, or one of them. */
	readonly flags: readonly string[];
	readonly description: string;
	/** Of an option that takes one. */
	readonly value: Value | undefined;
}

export interface CommandWords {
	/** `edit`, `set-id`; none for romtool itself. */
	readonly path: readonly string[];
	readonly description: string;
	/** With those of the commands above it, which may stand behind it as well. */
	readonly options: readonly OptionWords[];
	/** What its other words are; of a command that has commands, those. */
	readonly argument: Value;
	readonly commands: readonly CommandWords[];
}

export function commandWords(
	command: Command,
	path: readonly string[] = [],
	inherited: readonly OptionWords[] = [],
): CommandWords {
	const help = command.createHelp();
	const own = help.visibleOptions(command).map(optionWords);
	const known = new Set(own.flatMap(({ flags }) => flags));
	const options = [...own, ...inherited.filter(({ flags }) => !flags.some((flag) => known.has(flag)))];
	const visible = help.visibleCommands(command);
	const names = visible.map((each) => each.name());
	const siblings = names.filter((name) => name !== 'help');
	const commands = visible.map((each) => {
		const words = commandWords(each, [...path, each.name()], options);
		// commander makes this one itself, and its argument is one of the other commands.
		return each.name() === 'help' ? { ...words, argument: choiceOf('command', siblings) } : words;
	});
	return {
		path,
		description: command.description(),
		options,
		argument: names.length > 0 ? choiceOf('command', names) : argumentValue(command.registeredArguments[0]),
		commands,
	};
}

/** A command and all below it. */
export function allCommands(words: CommandWords): readonly CommandWords[] {
	return [words, ...words.commands.flatMap(allCommands)];
}

const choiceOf = (name: string, words: readonly string[]): Value => ({ kind: 'choice', name, words });

function optionWords(option: Option): OptionWords {
	const flags = [option.short, option.long].filter((flag) => flag !== undefined);
	const description = option.description;
	if (!option.required && !option.optional) return { flags, description, value: undefined };
	const name = /[<[](.+?)(?:\.\.\.)?[>\]]/.exec(option.flags)?.[1] ?? '';
	if (option.argChoices !== undefined) return { flags, description, value: choiceOf(name, option.argChoices) };
	let kind: 'file' | 'folder' | 'other' = 'other';
	if (/^(?:file|path)$/.test(name)) kind = 'file';
	else if (/^(?:dir|folder|root)$/.test(name)) kind = 'folder';
	return { flags, description, value: { kind, name } };
}

/** Nearly all words are files: of `build` and `efirom`, too, which have their own ways of reading them. */
function argumentValue(argument: Argument | undefined): Value {
	const name = argument?.name() ?? 'file';
	if (argument?.argChoices !== undefined) return choiceOf(name, argument.argChoices);
	return { kind: name === 'address' ? 'other' : 'file', name };
}
