/** The lines that use ROM files in a VM, for people. */
import type { TargetId } from '../../host/host.js';
import type { HostId } from '../../host/hosts.js';
import { say } from '../language.js';
import { wrap } from '../text-layout.js';
import { LINE_TEXTS } from './texts.js';

/** Where they are to be used. */
export interface LinesPlace {
	readonly host: HostId;
	readonly target: TargetId;
	readonly copyTo?: string | undefined;
	/** Of Proxmox VE: what the lines ask of the VM. */
	readonly settings?: string;
}

/** What is to be copied is not wrapped. */
export function describeLines(
	{ copyTo, settings = '', ...place }: LinesPlace,
	lines: readonly string[],
	width: number,
): string[] {
	const text = say(LINE_TEXTS.add, { copyTo, settings, ...place });
	return [...wrap(text, width), ...lines.map((line) => `  ${line}`)];
}
