/**
 * A program that is QEMU, where machines with OVMF go on from a state instead of booting from the start. All that firmware does with
 * cards and volumes it does after that state. A machine that takes its state as a migration (-incoming) would not do: QEMU 10 does not
 * read the ROMs of its cards then.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MACHINES_FOLDER } from './machines-folder.js';
import { STATE, savedMachine } from './saved-machine.js';
import { type Flash, machineOf, type Stack } from './stacks.js';

/** How firmware gets into a machine: for cards with its variables, as most people have it; for `probe` without. */
export type Kind = 'cards' | 'driver';

/** What all of a kind have in common; nothing of it may be missing in a machine that goes on from its state. */
const COMMON = ['-m', '256', '-nodefaults', '-no-user-config', '-display', 'none', '-serial', 'null'];
/** Milliseconds. On a busy machine it may take a minute until a state is there. */
const WAIT = { each: 200, most: 600_000 };

interface Machine {
	readonly words: readonly string[];
	/** A pattern of the shell for the words of those that may go on from its state. */
	readonly alike: string;
}

const KINDS: Readonly<Record<Kind, (stack: Stack, flash: Flash) => Machine>> = {
	cards: (stack, { code }) => ({
		words: machineOf(stack),
		alike: `*" -m 256 "*",file=${code} "*`,
	}),
	driver: (_, { code }) => {
		const file = { driver: 'file', filename: code };
		const firmware = JSON.stringify({ driver: 'raw', 'node-name': 'firmware', 'read-only': true, file });
		return {
			words: ['-machine', 'q35,pflash0=firmware,accel=tcg', '-blockdev', firmware],
			alike: `*" -machine q35,pflash0=firmware -m 256 "*'"filename":"${code}"'*`,
		};
	},
};

/** The program's path. Its state is made by who needs it first in a run of the tests, and waited for by others. */
export async function resumedQemu(stack: Stack, kind: Kind): Promise<string> {
	const { qemu, flash, firmware, release } = stack;
	if (firmware !== 'ovmf' || flash === undefined) throw new TypeError(`${firmware} boots as fast from the start`);
	const folder = join(process.env[MACHINES_FOLDER] ?? '', `${kind}-${release}`);
	const path = join(folder, 'qemu');
	const deadline = Date.now() + WAIT.most;
	while (!existsSync(path)) {
		if (Date.now() > deadline) throw new Error(`no state of ${kind} with ${firmware} ${release}`);
		if (isMadeHere(folder)) await makeProgram(qemu, KINDS[kind](stack, flash), folder, path);
		else await sleep(WAIT.each);
	}
	return path;
}

/** Where it fails, another may try it. */
async function makeProgram(qemu: string, { words, alike }: Machine, folder: string, path: string): Promise<void> {
	try {
		const state = await savedMachine(qemu, [...COMMON, ...words], folder);
		writeFileSync(`${path}.new`, program(qemu, alike, state), { mode: 0o755 });
		renameSync(`${path}.new`, path);
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
}

function isMadeHere(folder: string): boolean {
	try {
		mkdirSync(folder);
		return true;
	} catch {
		return false;
	}
}

/**
 * What boots another machine, or none, is QEMU as it is; KVM, which may be there and not work, is refused. The state is loaded through
 * the monitor once the machine is made, from a copy, as QEMU writes into it; without a flush, which would wait for the disk.
 */
function program(qemu: string, alike: string, state: string): string {
	const load = {
		execute: 'snapshot-load',
		arguments: { 'job-id': 'load', tag: STATE.tag, vmstate: STATE.node, devices: [STATE.node] },
	};
	const file = { driver: 'file', filename: '$own/state' };
	const node = { driver: 'qcow2', 'node-name': STATE.node, cache: { 'no-flush': true }, file };
	return `#!/bin/sh
case " $* " in
*" -accel kvm "*) exit 1 ;;
${alike}) ;;
*) exec '${qemu}' "$@" ;;
esac
own=$(mktemp -d "\${0%/*}/machine.XXXXXX") || exit 1
cp '${state}' "$own/state" && mkfifo "$own/monitor.in" "$own/monitor.out" || exit 1
{
	exec 3>"$own/monitor.in" 4<"$own/monitor.out"
	echo '{"execute":"qmp_capabilities"}${JSON.stringify(load)}' >&3
	while read -r line <&4; do
		case $line in
		*'"error"'*) echo '{"execute":"quit"}' >&3 ;;
		*JOB_STATUS_CHANGE*concluded*) echo '{"execute":"query-jobs"}' >&3 ;;
		*'"status": "concluded"'*) rm -rf "$own" && echo '{"execute":"cont"}' >&3 ;;
		esac
	done
} </dev/null >/dev/null 2>&1 &
exec '${qemu}' "$@" -S -qmp "pipe:$own/monitor" -blockdev "${JSON.stringify(node).replaceAll('"', '\\"')}"
`;
}
