/** What a command may touch of the outside world, so that tests can stand in for a process. */

export interface Output {
	write(data: string | Uint8Array): void;
	/** A terminal, on which control sequences mean something. */
	readonly isTTY: boolean;
	/** Width to keep to, in columns; a pipe or a file has none unless COLUMNS gives it one. */
	readonly columns: number;
}

export interface Io {
	readonly stdout: Output;
	readonly stderr: Output;
	/** All of standard input. @throws CliError past `limit` bytes. */
	readonly readStdin: (limit: number) => Uint8Array;
	/** The same where standard input is a pipe or a file, so that somebody has put something there; else nothing. */
	readonly readGivenStdin: (limit: number) => Uint8Array;
	readonly env: Readonly<Record<string, string | undefined>>;
}
