/** A stand-in for the process's streams, and the two commands run inside the test's process. */
import { runEfiRom } from '../../src/cli/efirom/run.js';
import type { Io, Sink } from '../../src/cli/io.js';
import { runRomtool } from '../../src/cli/program.js';
import { runSafely } from '../../src/cli/start.js';
import { TextOutput } from '../../src/cli/terminal.js';

class Capture implements Sink {
	readonly isTTY: boolean;
	readonly columns = 80;
	private readonly chunks: Uint8Array[] = [];

	constructor(isTTY: boolean) {
		this.isTTY = isTTY;
	}

	write(data: string | Uint8Array): void {
		this.chunks.push(typeof data === 'string' ? Buffer.from(data) : data);
	}

	get bytes(): Buffer {
		return Buffer.concat(this.chunks);
	}
}

export interface Outcome {
	readonly exitCode: number;
	readonly stdout: string;
	readonly stderr: string;
	readonly stdoutBytes: Uint8Array;
}

export interface Surroundings {
	readonly stdin?: Uint8Array;
	readonly terminal?: boolean;
	/** What is answered at the terminal. */
	readonly ask?: (question: string) => string | undefined;
	readonly env?: Io['env'];
}

/** Streams whose text can be asked for. */
export function quietIo(): { readonly io: Io; written(): string } {
	const output = new Capture(false);
	const text = new TextOutput(output);
	const none = () => new Uint8Array(0);
	return {
		io: { stdout: text, stderr: text, readStdin: none, readGivenStdin: none, env: {} },
		written: () => output.bytes.toString(),
	};
}

export async function romtool(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
	return outcomeOf((io) => runSafely('romtool', runRomtool, args, io), surroundings);
}

export async function efirom(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
	return outcomeOf((io) => runSafely('efirom', runEfiRom, args, io), surroundings);
}

/** A finding whose message is its code, in JSON and in the text. */
const UNSAID = /"code": "([a-z0-9-]+)",\s*"message": "\1"|(\b[a-z0-9]+(?:-[a-z0-9]+)+) ?[(（]\2[)）]/;

async function outcomeOf(run: (io: Io) => Promise<number>, surroundings: Surroundings): Promise<Outcome> {
	const { stdin, terminal = false, ask, env = {} } = surroundings;
	const stdout = new Capture(terminal);
	const stderr = new Capture(terminal);
	const exitCode = await run({
		stdout: new TextOutput(stdout),
		stderr: new TextOutput(stderr),
		readStdin: () => stdin ?? new Uint8Array(0),
		readGivenStdin: () => stdin ?? new Uint8Array(0),
		...(ask !== undefined && { ask }),
		env,
	});
	const text = `${stdout.bytes}${stderr.bytes}`;
	const unsaid = UNSAID.exec(text)?.[0];
	if (unsaid !== undefined) throw new Error(`a code that the catalogue of the command does not have: ${unsaid}`);
	return { exitCode, stdout: stdout.bytes.toString(), stderr: stderr.bytes.toString(), stdoutBytes: stdout.bytes };
}
