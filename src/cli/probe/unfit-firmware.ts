/** Why a firmware file that did not start our application could not: it is for another machine than ours. */
import { closeSync } from 'node:fs';
import { X64 } from '../../consumers/edk2/machine.js';
import { readMachineFirmware } from '../../firmware/machine-firmware.js';
import { CliError } from '../cli-error.js';
import { readAll } from '../descriptors.js';
import { say } from '../language.js';
import { MAX_FILE_SIZE, openInput } from '../read-input.js';
import { PROBE_TEXTS } from './texts.js';

/** `undefined` for a file that should have started it, and for one that cannot be read. */
export function unfitFirmware(path: string): string | undefined {
	const known = readMachineFirmware(bytesOf(path));
	if (known === undefined) return undefined;
	const said = (is: 'variables' | 'seabios' | 'other-processor' | 'smm') =>
		say(PROBE_TEXTS.unfitFirmware, { path, is });
	if (known.kind === 'variables' || known.kind === 'seabios') return said(known.kind);
	if (known.machine !== X64) return said('other-processor');
	return known.smm ? said('smm') : undefined;
}

function bytesOf(path: string): Uint8Array {
	try {
		const descriptor = openInput(path);
		try {
			return readAll(descriptor, MAX_FILE_SIZE, path);
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		if (error instanceof CliError) return new Uint8Array(0);
		throw error;
	}
}
