/** What a command may touch of the outside world, so that tests can stand in for a process. */
import { DescriptorOutput, readAll } from './descriptors.js';

export interface Output {
	write(data: string | Uint8Array): void;
	/** A terminal, on which control sequences mean something. */
	readonly isTTY: boolean;
	/** Width of the terminal in characters. */
	readonly columns: number;
}

export interface Io {
	readonly stdout: Output;
	readonly stderr: Output;
	/** All of standard input. @throws CliError past `limit` bytes. */
	readonly readStdin: (limit: number) => Uint8Array;
	readonly env: Readonly<Record<string, string | undefined>>;
}

/** The process's own streams. */
export function processIo(): Io {
	return {
		stdout: new DescriptorOutput(1),
		stderr: new DescriptorOutput(2),
		readStdin: (limit) => readAll(0, limit, 'standard input'),
		env: process.env,
	};
}
