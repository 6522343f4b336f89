/** The options of `romtool probe`, as commander hands them over. */
import { InvalidArgumentError } from 'commander';
import type { PciDevice } from '../../pci/ids.js';
import { say } from '../language.js';
import { PROBE_TEXTS } from './texts.js';

export interface ProbeFlags {
	readonly vbios?: readonly string[];
	readonly for?: PciDevice;
	readonly allIds?: boolean;
	readonly json?: boolean;
	readonly qemu?: string;
	readonly ovmf?: string;
	/** Seconds. */
	readonly timeout?: number;
}

/** Less than the watchdog of the application waits, which would make a crash of silence. */
const MOST_SECONDS = 240;

/** @throws InvalidArgumentError for anything but a number of seconds. */
export function secondsArgument(text: string): number {
	const seconds = Number(text);
	if (/^\d+$/.test(text) && seconds >= 1 && seconds <= MOST_SECONDS) return seconds;
	throw new InvalidArgumentError(say(PROBE_TEXTS.notSeconds, { value: text, most: MOST_SECONDS }));
}
