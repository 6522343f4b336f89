/** The help of a command in the user's language. commander writes its headings and remarks in English only. */
import type { Argument, Command, Help, HelpConfiguration, Option } from 'commander';
import { say } from './language.js';
import { onDemand } from './on-demand.js';
import { HELP_TEXTS } from './texts.js';

const helpLayout = onDemand(() => import('./text-layout.js'), 'helpLayout');

/** Widths of a terminal's columns are needed where the language has wide characters. */
export async function helpIn(language: string): Promise<HelpConfiguration> {
	const help = {
		showGlobalOptions: true,
		formatHelp,
		optionDescription: describeTerm,
		argumentDescription: describeTerm,
	};
	if (language === 'en') return help;
	return { ...help, ...(await helpLayout()) };
}

export function describeTerm({ description, argChoices }: Option | Argument): string {
	if (argChoices === undefined) return description;
	const choices = say(HELP_TEXTS.choices, { choices: argChoices });
	return `${description}${choices.startsWith('（') ? '' : ' '}${choices}`;
}

function formatHelp(command: Command, help: Help): string {
	const width = help.padWidth(command, help);
	const item = (term: string, description: string) => help.formatItem(term, width, description, help);
	const list = (title: string, items: readonly string[]) => (items.length === 0 ? [] : [title, ...items, '']);
	const options = (shown: readonly Option[]) =>
		shown.map((option) => item(help.optionTerm(option), help.optionDescription(option)));
	return [
		`${say(HELP_TEXTS.usage)}${help.commandUsage(command)}`,
		'',
		help.boxWrap(help.commandDescription(command), help.helpWidth ?? 80),
		'',
		...list(
			say(HELP_TEXTS.arguments),
			help.visibleArguments(command).map((each) => item(help.argumentTerm(each), help.argumentDescription(each))),
		),
		...list(say(HELP_TEXTS.options), options(help.visibleOptions(command))),
		...list(say(HELP_TEXTS.globalOptions), options(help.visibleGlobalOptions(command))),
		...list(
			say(HELP_TEXTS.commands),
			help.visibleCommands(command).map((each) => item(help.subcommandTerm(each), help.subcommandDescription(each))),
		),
	].join('\n');
}
