/**
 * What a command says of a command line that it cannot read, in the user's language. commander has a method for each such
 * error, which words it in English; its declarations do not have them, so they are put over its commands here.
 */
import { type Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { OptionError } from '../bytes/errors.js';
import { nearestNames } from '../bytes/nearest.js';
import { say, spokenLanguage } from './language.js';
import { USAGE_TEXTS } from './texts.js';

/** `this` is the command. */
const METHODS = {
	missingArgument(this: Command, name: string) {
		this.error(say(USAGE_TEXTS.missingArgument, { name }), { code: 'commander.missingArgument' });
	},
	optionMissingArgument(this: Command, { flags: option }: Option) {
		this.error(say(USAGE_TEXTS.missingValue, { option }), { code: 'commander.optionMissingArgument' });
	},
	missingMandatoryOptionValue(this: Command, { flags: option }: Option) {
		this.error(say(USAGE_TEXTS.missingOption, { option }), { code: 'commander.missingMandatoryOptionValue' });
	},
	unknownOption(this: Command, option: string) {
		const help = this.createHelp();
		const all = [...help.visibleOptions(this), ...help.visibleGlobalOptions(this)];
		const similar = option.startsWith('--')
			? nearestNames(
					option,
					all.flatMap(({ long }) => long ?? []),
				)
			: [];
		this.error(say(USAGE_TEXTS.unknownOption, { option, similar }), { code: 'commander.unknownOption' });
	},
	unknownCommand(this: Command) {
		const [command = ''] = this.args;
		const names = this.createHelp()
			.visibleCommands(this)
			.map((each) => each.name());
		const similar = nearestNames(command, names);
		this.error(say(USAGE_TEXTS.unknownCommand, { command, similar }), { code: 'commander.unknownCommand' });
	},
	_excessArguments(this: Command, { length: given }: readonly string[]) {
		const expected = this.registeredArguments.length;
		this.error(say(USAGE_TEXTS.tooMany, { expected, given }), { code: 'commander.excessArguments' });
	},
	_callParseArg(this: Command, target: Option | Argument, value: string, previous: unknown): unknown {
		const name = target instanceof Option ? (target.long ?? target.flags) : `<${target.name()}>`;
		const { argChoices: choices } = target;
		const refuse = (message: string) => this.error(message, { code: 'commander.invalidArgument' });
		if (choices?.includes(value) === false) return refuse(say(USAGE_TEXTS.notAChoice, { name, value, choices }));
		try {
			return (target as unknown as { parseArg(value: string, previous: unknown): unknown }).parseArg(value, previous);
		} catch (error) {
			if (!(error instanceof InvalidArgumentError)) throw error;
			return refuse(say(USAGE_TEXTS.badValue, { name, reason: error.message }));
		}
	},
};

export function wordUsageErrors(command: Command): void {
	Object.assign(command, METHODS);
}

/** Says an option's error in commander's way, which names the option. */
export function checked<T>(parse: () => T): T {
	try {
		return parse();
	} catch (error) {
		throw error instanceof OptionError ? new InvalidArgumentError(error.in(spokenLanguage())) : error;
	}
}
