/**
 * What a Proxmox VE host has about one of its VMs: the configuration, the task of its last start, the log that QEMU wrote for
 * `-debugcon`, and the kernel's messages of this boot (journalctl(1), dmesg(1)).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../cli-error.js';
import { say } from '../language.js';
import { HOMES } from '../machine-homes.js';
import { readShortText } from '../sysfs.js';
import { DIAGNOSE_TEXTS } from './texts.js';

export interface VmSources {
	readonly conf: string;
	readonly logs: readonly string[];
	readonly debugcon?: string;
	/** What a command has printed, by the command. */
	readonly printed: readonly { readonly name: string; readonly text: string }[];
}

/** A kernel in trouble prints some ten MB a day. */
const MOST_PRINTED = 256 << 20;
const MAX_CONFIGURATION = 1 << 20;
/** Of a copy of a host, where no command can be asked. */
const KERNEL_LOGS = ['var/log/kern.log', 'var/log/dmesg'];

/** @throws CliError where the host has no such VM. */
export function vmSources(vm: string, hostRoot: string | undefined): VmSources {
	const root = hostRoot ?? '/';
	const conf = join(root, HOMES.proxmox, `${vm}.conf`);
	if (!/^[1-9]\d{0,8}$/.test(vm) || !existsSync(conf)) throw new CliError(say(DIAGNOSE_TEXTS.noVm, { vm, file: conf }));
	const task = lastStart(root, vm);
	const debugcon = debugLogOf(readShortText(conf, MAX_CONFIGURATION) ?? '');
	const there = debugcon === undefined ? undefined : join(root, join('/', debugcon));
	const kernel =
		hostRoot === undefined
			? []
			: KERNEL_LOGS.map((path) => join(root, path))
					.filter(existsSync)
					.slice(0, 1);
	return {
		conf,
		logs: [...(task === undefined ? [] : [task]), ...kernel],
		...(there !== undefined && existsSync(there) && { debugcon: there }),
		printed: hostRoot === undefined ? kernelMessages() : [],
	};
}

/** `args: … -debugcon file:/tmp/igd_debug.log …`, of the VM itself, not of a snapshot. */
function debugLogOf(text: string): string | undefined {
	const [now = ''] = text.split(/^\[/m, 1);
	return /^args:.*-debugcon\s+["']?file:([^\s"',]+)/m.exec(now)?.[1];
}

/** `UPID:node:pid:pstart:starttime:qmstart:VMID:user:`, in hex; a folder for each last digit of the time (`PVE::Tools::upid_decode`). */
function lastStart(root: string, vm: string): string | undefined {
	const home = join(root, 'var/log/pve/tasks');
	const all = namesIn(home)
		.filter((folder) => /^[0-9A-F]$/.test(folder))
		.flatMap((folder) => namesIn(join(home, folder)).map((name) => ({ folder, name })))
		.flatMap(({ folder, name }) => {
			const [, start, id] =
				/^UPID:[^:]+:[0-9A-F]+:[0-9A-F]+:([0-9A-F]+):(?:qmstart|qmreboot|qmreset):(\d+):/.exec(name) ?? [];
			return id === vm ? [{ path: join(home, folder, name), start: Number.parseInt(start as string, 16) }] : [];
		});
	return all.sort((a, b) => b.start - a.start)[0]?.path;
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** dmesg has only what is still in the kernel's buffer. */
function kernelMessages(): VmSources['printed'] {
	for (const [command, ...words] of [
		['journalctl', '-k', '-b', '--no-pager', '-o', 'short-monotonic'],
		['dmesg'],
	] as const) {
		const { status, stdout } = spawnSync(command, words, {
			encoding: 'utf8',
			maxBuffer: MOST_PRINTED,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		if (status === 0 && stdout !== '') return [{ name: [command, ...words].join(' '), text: stdout }];
	}
	return [];
}
