/**
 * A program that is QEMU, where machines with OVMF go on from a state instead of booting from the start. All that firmware does with
 * cards and volumes it does after that state. A machine that takes its state as a migration (-incoming) would not do: QEMU 10 does not
 * read the ROMs of its cards then.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtOnce } from './built-once.js';
import { STATE, savedMachine } from './saved-machine.js';
import { type Flash, machineOf, type Stack } from './stacks.js';

/** How firmware gets into a machine: for cards with its variables, as most people have it; for `probe` without. */
export type Kind = 'cards' | 'driver';

/** Beside the program: why a machine did not get its state, which is killed then. */
export const FAILED = 'failed';

/** What all of a kind have in common; nothing of it may be missing in a machine that goes on from its state. */
const COMMON = ['-m', '256', '-nodefaults', '-no-user-config', '-display', 'none', '-serial', 'null'];

interface Machine {
	readonly words: readonly string[];
	/** A pattern of the shell for the words of those that may go on from its state. */
	readonly alike: string;
}

export const KINDS: Readonly<Record<Kind, (stack: Stack, flash: Flash) => Machine>> = {
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

/** The program's path. Its state is made once in a run of the tests, which takes a busy machine a minute. */
export async function resumedQemu(stack: Stack, kind: Kind): Promise<string> {
	const { qemu, flash, firmware, release } = stack;
	if (firmware !== 'ovmf' || flash === undefined) throw new TypeError(`${firmware} boots as fast from the start`);
	const { words, alike } = KINDS[kind](stack, flash);
	const folder = await builtOnce(`machine-${kind}-${release}`, async (own) => {
		renameSync(await savedMachine(qemu, [...COMMON, ...words], own), join(own, 'state'));
		writeFileSync(join(own, 'qemu'), resuming(qemu, alike), { mode: 0o755 });
	});
	return join(folder, 'qemu');
}

/**
 * What boots another machine, or none, is QEMU as it is; KVM, which may be there and not work, is refused. The state is loaded through
 * the monitor once the machine is made, from a copy, as QEMU writes into it; without a flush, which would wait for the disk.
 */
export function resuming(qemu: string, alike: string): string {
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
cp "\${0%/*}/state" "$own/state" && mkfifo "$own/monitor.in" "$own/monitor.out" || exit 1
{
	# QEMU may refuse its options, and open nothing.
	timeout 60 sh -c ': >"$1"' - "$own/monitor.in" || exit
	exec 3>"$own/monitor.in" 4<"$own/monitor.out"
	echo '{"execute":"qmp_capabilities"}${JSON.stringify(load)}' >&3
	while read -r line <&4; do
		case $line in
		*'"error"'*) printf '%s\\n' "$line" >"\${0%/*}/${FAILED}" && kill -KILL $$ ;;
		*JOB_STATUS_CHANGE*concluded*) echo '{"execute":"query-jobs"}' >&3 ;;
		*'"status": "concluded"'*) rm -rf "$own" && echo '{"execute":"cont"}' >&3 ;;
		esac
	done
} </dev/null >/dev/null 2>&1 &
exec '${qemu}' "$@" -S -qmp "pipe:$own/monitor" -blockdev "${JSON.stringify(node).replaceAll('"', '\\"')}"
`;
}
