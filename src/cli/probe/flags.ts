/** The options of `romtool probe`, as commander hands them over. */
import { OptionError } from '../../bytes/errors.js';
import type { PciDevice } from '../../pci/ids.js';

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

/** @throws OptionError for anything but a number of seconds. */
export function secondsArgument(text: string): number {
	const seconds = Number(text);
	if (/^\d+$/.test(text) && seconds >= 1 && seconds <= MOST_SECONDS) return seconds;
	throw new OptionError('not-seconds', `"${text}" is no number of seconds from 1 to ${MOST_SECONDS}`);
}
