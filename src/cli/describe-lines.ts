/** The lines that use ROM files in a guest of Proxmox VE, for people. */
import { say } from './language.js';
import { wrap } from './text-layout.js';

/** `machine` is what the lines ask of the guest. What is to be copied is not wrapped. */
export function describeLines(before: string, machine: string, lines: readonly string[], width: number): string[] {
	const place = `${say(before)}${say(`For a guest with ${machine}, in /etc/pve/qemu-server/NNN.conf:`)}`;
	return [...wrap(place, width), ...lines.map((line) => `  ${line}`)];
}
