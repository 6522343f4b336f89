/** The script for bash: 3.2, which macOS has, and newer. Where it offers nothing, bash itself completes files. */
import { allCommands, type CommandWords, type Value } from './command-words.js';

export function bashScript(program: CommandWords): string {
	const commands = allCommands(program);
	const paths = commands.filter(({ path }) => path.length > 0).map(({ path }) => keyOf(path.slice(0, -1), path.at(-1)));
	const values = commands.flatMap(({ path, options }) =>
		options.flatMap(({ flags, value }) =>
			value === undefined ? [] : [`${flags.map((flag) => keyOf(path, flag)).join(' | ')}) ${offer(value)} ;;`],
		),
	);
	const words = commands.map(({ path, options, argument }) => {
		const flags = options.flatMap((option) => option.flags).join(' ');
		return `${quoted(path.join(' '))}) flags=${quoted(flags)}; ${offer(argument)} ;;`;
	});
	return `# bash completion of romtool, printed by: romtool completion bash

_romtool() {
	local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command= words= flags= kind=file i
	# bash takes --as=amd apart at the sign.
	if [[ $cur == = ]]; then
		cur=
	elif [[ $prev == = ]]; then
		prev=\${COMP_WORDS[COMP_CWORD - 2]}
	fi
	for ((i = 1; i < COMP_CWORD; i++)); do
		case "$command \${COMP_WORDS[i]}" in
			${paths.join(' | ')})
				command="\${command:+$command }\${COMP_WORDS[i]}" ;;
		esac
	done
	case "$command $prev" in
		${values.join('\n\t\t')}
		*)
			case "$command" in
				${words.join('\n\t\t\t\t')}
			esac
			if [[ $cur == -* ]]; then
				words=$flags kind=choice
			fi ;;
	esac
	COMPREPLY=()
	case $kind in
		choice)
			compopt +o default 2>/dev/null
			COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
		folder) compopt -o dirnames +o default 2>/dev/null ;;
		other) compopt +o default 2>/dev/null ;;
	esac
}

complete -o default -F _romtool romtool
`;
}

function offer(value: Value): string {
	return value.kind === 'choice' ? `kind=choice words=${quoted(value.words.join(' '))}` : `kind=${value.kind}`;
}

const keyOf = (path: readonly string[], word = '') => quoted(`${path.join(' ')} ${word}`);

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
