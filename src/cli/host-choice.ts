/** Which host an answer is for: the one that is named, the one that a root folder is of, or else the usual one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, TargetId } from '../host/host.js';
import { closerHost, HOST_IDS, HOSTS, type HostId, hostOf } from '../host/hosts.js';
import { CliError } from './cli-error.js';
import { HOST_TEXTS } from './host-texts.js';
import { say } from './language.js';
import { HOMES } from './machine-homes.js';
import { readShortText } from './sysfs.js';

const MAX_TEXT = 1 << 16;

/** The host that a root folder is of; `undefined` for one that romtool does not know. */
export function readSystem(root: string): HostId | undefined {
	return hostOf((path) => existsSync(join(root, path)), osRelease(root));
}

function osRelease(root: string): string | undefined {
	const texts = ['etc/os-release', 'usr/lib/os-release'].map((path) => readShortText(join(root, path), MAX_TEXT));
	return texts.find((text) => text !== undefined);
}

/** What says that the answer is for another system than the host's, where romtool does not know that one. */
export function strangeHost(root: string, { host, target }: WantedHost): string | undefined {
	const isHost = root !== '/' || Object.values(HOMES).some((home) => existsSync(home));
	if (host !== undefined || !isHost || readSystem(root) !== undefined) return undefined;
	const name = /^NAME=["']?([^"'\n]+)/m.exec(osRelease(root) ?? '')?.[1];
	return name && say(HOST_TEXTS.notKnown, { name, host: chosenHost({ target }, undefined), hosts: HOST_IDS });
}

/** That of this machine, if it runs VMs. */
export function systemHere(): HostId | undefined {
	return Object.values(HOMES).some((home) => existsSync(home)) ? readSystem('/') : undefined;
}

/** That of a copy of a host, or of this machine if it runs VMs. */
export function systemAt(root: string): HostId | undefined {
	return root === '/' ? systemHere() : readSystem(root);
}

export interface WantedHost {
	readonly host?: HostId | undefined;
	/** What configures the VM. */
	readonly target?: TargetId | undefined;
}

/** `found` is the host itself. Elsewhere it is the first that the target is the usual one of. */
export function chosenHost({ host, target }: WantedHost, found: HostId | undefined): HostId {
	if (host !== undefined) return closerHost(host, found);
	if (found !== undefined) return found;
	const usual = HOST_IDS.find((id) => HOSTS[id].targets[0] === target);
	return usual ?? 'proxmox';
}

/** @throws CliError for one that the host does not have. */
export function targetOn(host: HostId, wanted: TargetId | undefined): TargetId {
	const { targets }: Host = HOSTS[host];
	if (wanted === undefined) return targets[0];
	if (targets.includes(wanted)) return wanted;
	throw new CliError(say(HOST_TEXTS.notOnHost, { target: wanted, host, targets }));
}
