/** Texts of `romtool completion`. */
import { text } from '../../language/text.js';

export const COMPLETION_TEXTS = {
	description: text('Print a completion script for the shell', '输出 shell 补全脚本'),
	shell: text('the shell that reads it', '读取该脚本的 shell'),
	install: text(
		`
Where it goes:
  bash  romtool completion bash > /usr/share/bash-completion/completions/romtool
        or, in ~/.bashrc: source <(romtool completion bash)
  zsh   romtool completion zsh > /usr/local/share/zsh/site-functions/_romtool
        or, in ~/.zshrc after compinit: source <(romtool completion zsh)
  fish  romtool completion fish > ~/.config/fish/completions/romtool.fish`,
		`
安装位置：
  bash  romtool completion bash > /usr/share/bash-completion/completions/romtool
        或写入 ~/.bashrc：source <(romtool completion bash)
  zsh   romtool completion zsh > /usr/local/share/zsh/site-functions/_romtool
        或写入 ~/.zshrc，位于 compinit 之后：source <(romtool completion zsh)
  fish  romtool completion fish > ~/.config/fish/completions/romtool.fish`,
	),
};
