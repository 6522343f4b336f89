/** Calls qm(1), the tool of Proxmox VE that changes VMs and keeps its own locks. */
import { spawn } from 'node:child_process';

export interface QmAnswer {
	/** `undefined` where a signal ended it. */
	readonly exitCode: number | undefined;
	/** The last of what it printed. */
	readonly said: string;
}

/** `undefined` where there is no such program. */
export type CallQm = (words: readonly string[]) => Promise<QmAnswer | undefined>;

const MOST_SAID = 2000;

/**
 * In a session of its own: a Ctrl-C at the terminal is for romtool, which lets the command that runs come to its end, so
 * that a change is made as a whole or not at all.
 */
export const callQm: CallQm = (words) =>
	new Promise((resolve, reject) => {
		const [program = 'qm', ...rest] = words;
		const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
		let said = '';
		const hear = (data: Buffer) => {
			said = `${said}${data}`.slice(-MOST_SAID);
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') resolve(undefined);
			else reject(error);
		});
		child.once('close', (exitCode) => resolve({ exitCode: exitCode ?? undefined, said: said.trim() }));
	});
