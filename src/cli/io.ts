/** What a command may touch of the outside world, so that tests can stand in for a process. */

/** Where bytes go when they leave: a descriptor of the process. */
export interface Sink {
	write(data: string | Uint8Array): void;
	/** A terminal, on which control sequences mean something. */
	readonly isTTY: boolean;
	/** Width to keep to, in columns; a pipe or a file has none unless COLUMNS gives it one. */
	readonly columns: number;
}

export interface Output extends Omit<Sink, 'write'> {
	/** Each on a line of its own, and no more than one: control characters of names and messages are shown. */
	lines(lines: readonly string[]): void;
	/** A value, indented. */
	json(value: unknown): void;
	/** Pieces of JSON, for what is too large for one. */
	jsonText(text: string): void;
	/** What an output of this program has made ready to leave. */
	ready(text: string): void;
	/** A line on a terminal that what comes next takes the place of; nothing takes it away. */
	status(line: string): void;
	/** As they are: a ROM, a script. */
	bytes(data: Uint8Array): void;
}

export interface Io {
	readonly stdout: Output;
	readonly stderr: Output;
	/** All of standard input. @throws CliError past `limit` bytes. */
	readonly readStdin: (limit: number) => Uint8Array;
	/** The same where standard input is a pipe or a file, so that somebody has put something there; else nothing. */
	readonly readGivenStdin: (limit: number) => Uint8Array;
	/** Puts a question at the terminal, and waits for a line; `undefined` where there is none, or it ends. */
	readonly ask?: (question: string) => string | undefined;
	readonly env: Readonly<Record<string, string | undefined>>;
}
