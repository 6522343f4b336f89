/** Drivers that carry no signature, for guests whose firmware asks for one (UEFI 2.10 §32.4.2). */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import type { FileReport } from './inspect.js';

export function* findUnsigned({ images }: FileReport): Iterable<Finding> {
	for (const { offset, efi } of images) {
		if (efi?.executable?.signed !== false) continue;
		const message = `the driver in the image at ${hex(offset)} is not signed: OVMF for x64 starts it under Secure Boot all the same, SEV guests and other firmware do not`;
		const fix = 'sign it, or switch Secure Boot off, where the firmware refuses it';
		yield { code: 'driver-unsigned', severity: 'warning', offset, message, fix };
	}
}
