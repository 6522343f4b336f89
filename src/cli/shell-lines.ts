/** Commands for a shell, with all else as comments, so that the whole can be copied. */

import type { Host } from '../host/host.js';
import { HOSTS, type HostId } from '../host/hosts.js';
import { ANY_DOMAIN } from '../libvirt/virt-xml.js';
import { ANY_VM } from '../proxmox/edits/qm-commands.js';
import { HOST_TEXTS } from './host-texts.js';
import { say } from './language.js';
import { apart, wrap } from './text-layout.js';
import { COMMAND_TEXTS } from './texts.js';

export const COMMENT = '# ';

export function commented(lines: readonly string[]): string[] {
	return lines.map((line) => `${COMMENT}${line}`.trimEnd());
}

/** Each behind the setting that it replaces. */
export function changeCommands(
	run: readonly string[],
	changes: readonly { readonly key: string; readonly before?: string }[],
): string[] {
	return run.flatMap((command, index) => {
		const { key = '', before } = changes[index] ?? {};
		const comment = before === undefined ? [] : commented([say(COMMAND_TEXTS.before, { line: `${key}: ${before}` })]);
		return [...comment, command];
	});
}

/** Blocks with an empty line between them. */
export function shellBlocks(blocks: readonly (readonly string[])[]): string[] {
	return apart(blocks.filter((block) => block.length > 0));
}

/** Where no VM is named. */
export function isAny(vm: string): boolean {
	return vm === ANY_VM || vm === ANY_DOMAIN;
}

/** Before commands of virt-xml for a host that does not have it. */
export function virtXmlNote(run: readonly string[], system: HostId | undefined, width: number): string[] {
	const host: Host | undefined = system && HOSTS[system];
	if (system === undefined || host?.withoutVirtXml !== true) return [];
	if (!run.some((command) => command.startsWith('virt-xml'))) return [];
	return wrap(say(HOST_TEXTS.noVirtXml, { host: system }), width);
}
