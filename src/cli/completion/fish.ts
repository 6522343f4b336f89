/** The script for fish, which completes files by itself where it is not told otherwise. */
import { allCommands, type CommandWords, type OptionWords, type Value } from './command-words.js';

export function fishScript(program: CommandWords): string {
	const commands = allCommands(program);
	const paths = commands
		.filter(({ path }) => path.length > 0)
		.map(({ path }) => quoted(`${path.slice(0, -1).join(' ')} ${path.at(-1)}`));
	return `# fish completion of romtool, printed by: romtool completion fish

# Whether the words before the cursor are those of this command.
function __romtool_at
	set -l command
	for word in (commandline -opc)[2..-1]
		switch "$command $word"
			case ${paths.join(' ')}
				set command (string trim "$command $word")
		end
	end
	test "$command" = "$argv"
end

${commands.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ path, options, argument, commands }: CommandWords): string[] {
	const at = `complete -c romtool -n ${quoted(['__romtool_at', ...path].join(' '))}`;
	const described = commands.map((each) => `${at} -f -a ${each.path.at(-1)} -d ${quoted(each.description)}`);
	const words = described.length > 0 ? described : [`${at} ${offer(argument)}`];
	return [...words, ...options.map((option) => `${at}${optionOf(option)}`)];
}

function optionOf({ flags, description, value }: OptionWords): string {
	const names = flags.map((flag) => (flag.startsWith('--') ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`));
	const taken = value === undefined ? '' : ` -r ${offer(value)}`;
	return `${names.join('')}${taken} -d ${quoted(description)}`;
}

function offer(value: Value): string {
	if (value.kind === 'choice') return `-f -a ${quoted(value.words.join(' '))}`;
	return { file: '-F', folder: "-f -a '(__fish_complete_directories)'", other: '-f' }[value.kind];
}

const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;
