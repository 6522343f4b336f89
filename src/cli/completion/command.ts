/** `romtool completion`: its argument, and what runs when it is read. */
import { Argument, Command } from 'commander';
import type { Io } from '../io.js';
import { SHELLS, type Shell } from './shells.js';

const INSTALL_HELP = `
Where it goes:
  bash  romtool completion bash > /usr/share/bash-completion/completions/romtool
        or, in ~/.bashrc: source <(romtool completion bash)
  zsh   romtool completion zsh > /usr/local/share/zsh/site-functions/_romtool
        or, in ~/.zshrc after compinit: source <(romtool completion zsh)
  fish  romtool completion fish > ~/.config/fish/completions/romtool.fish`;

export function completionCommand(io: Io, finish: (exitCode: number) => void, program: Command): Command {
	return new Command('completion')
		.description('print a script with which a shell completes commands, options and files of romtool')
		.addArgument(new Argument('<shell>', 'the shell that is to read it').choices(SHELLS))
		.addHelpText('after', INSTALL_HELP)
		.action(async (shell: Shell) => {
			const { runCompletion } = await import('./run.js');
			finish(runCompletion(shell, program, io));
		});
}
