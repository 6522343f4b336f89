/** The script for zsh: a function per command, for a folder of `fpath` or to be sourced. */
import { allCommands, type CommandWords, type OptionWords, type Value } from './command-words.js';

export function zshScript(program: CommandWords): string {
	return `#compdef romtool
# zsh completion of romtool, printed by: romtool completion zsh

${allCommands(program).map(functionOf).join('\n')}
if [[ $funcstack[1] == _romtool ]]; then
	_romtool "$@"
else
	compdef _romtool romtool
fi
`;
}

function functionOf(command: CommandWords): string {
	const options = command.options.map(optionOf);
	if (command.commands.length === 0) {
		const specs = [...options, quoted(`*:${message(command.argument)}`)];
		return `${nameOf(command)}() {\n\t_arguments -s \\\n\t\t${specs.join(' \\\n\t\t')}\n}\n`;
	}
	const specs = [...options, "'1:command:->command'", "'*::argument:->argument'"];
	const described = command.commands.map(({ path, description }) => quoted(`${path.at(-1)}:${description}`));
	const calls = command.commands.map((each) => `${each.path.at(-1)}) ${nameOf(each)} ;;`);
	return `${nameOf(command)}() {
	local curcontext=$curcontext state line ret=1
	local -a commands
	typeset -A opt_args
	_arguments -s -C \\
		${specs.join(' \\\n\t\t')} && ret=0
	case $state in
		command)
			commands=(
				${described.join('\n\t\t\t\t')}
			)
			_describe command commands && ret=0 ;;
		argument)
			case $line[1] in
				${calls.join('\n\t\t\t\t')}
			esac && ret=0 ;;
	esac
	return ret
}
`;
}

const nameOf = ({ path }: CommandWords) => ['_romtool', ...path].join('_');

/** An option with a value may come several times, each with another one. */
function optionOf({ flags, description, value }: OptionWords): string {
	const text = `[${description.replace(/[[\]\\]/g, '\\$&')}]`;
	if (value === undefined) {
		return flags.length > 1
			? `'(${flags.join(' ')})'{${flags.join(',')}}${quoted(text)}`
			: quoted(`${flags[0]}${text}`);
	}
	const taking = flags.map((flag) => (flag.startsWith('--') ? `${flag}=` : `${flag}+`));
	const rest = `${text}:${message(value)}`;
	return taking.length > 1 ? `'*'{${taking.join(',')}}${quoted(rest)}` : quoted(`*${taking[0]}${rest}`);
}

/** What a word is called, and what finds it. */
function message(value: Value): string {
	const actions = { file: '_files', folder: '_files -/', other: ' ' };
	const action = value.kind === 'choice' ? `(${value.words.join(' ')})` : actions[value.kind];
	return `${value.name.replaceAll(':', '\\:')}:${action}`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
