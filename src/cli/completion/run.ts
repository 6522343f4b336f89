/** Prints the script for a shell. */
import type { Command } from 'commander';
import { ExitCode } from '../cli-error.js';
import type { Io } from '../io.js';
import { bashScript } from './bash.js';
import { commandWords } from './command-words.js';
import { fishScript } from './fish.js';
import { zshScript } from './zsh.js';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

export type Shell = keyof typeof SCRIPTS;

export function runCompletion(shell: Shell, program: Command, io: Io): number {
	io.stdout.bytes(new TextEncoder().encode(SCRIPTS[shell](commandWords(program))));
	return ExitCode.ok;
}
