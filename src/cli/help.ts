/** commander's help in the user's language, and in columns that are as wide as its script. */
import { Help, type HelpConfiguration } from 'commander';
import { say } from './language.js';
import { textWidth, wrap } from './text-layout.js';

const plain = new Help();

export const HELP: HelpConfiguration = {
	showGlobalOptions: true,
	styleTitle: say,
	styleUsage: say,
	commandDescription: (command) => say(plain.commandDescription(command)),
	subcommandDescription: (command) => say(plain.subcommandDescription(command)),
	argumentDescription: (argument) => say(plain.argumentDescription(argument)),
	optionDescription: (option) => say(plain.optionDescription(option)),
	displayWidth: textWidth,
	boxWrap: (text, width) =>
		text
			.split('\n')
			.flatMap((line) => wrap(line, width))
			.join('\n'),
};
